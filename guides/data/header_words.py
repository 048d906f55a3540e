"""Headers of pay tables in languages other than English.

Words in small letters, as a header has them whole; `*` stands for the rest of a word. They count
only where the English ones say nothing.
"""

from __future__ import annotations

import re

from guides.data.listing import listed

# What a column's cells name, by the name of its label.
LABELS: dict[str, str] = {
    "region": """
        ort, orte, stadt, standort, standorte, land, niederlassung, ville, lieu,
        région, ciudad, ubicación, ubicacion, oficina, país, pais, città, citta,
        sede, luogo, cidade, localidade, localização, localizacao, escritório, stad,
        plaats, standplaats, vestiging, locatie, plats, kontor, arbejdssted,
        arbeidssted, miasto, lokalizacja, oddział, město, lokalita, kaupunki,
        paikkakunta, oraș, locație, város, telephely, şehir, konum,
        город, місто, офис, офіс, локация, локація, 勤務地, 拠点, 地域, 城市,
        地点, 工作地点, 地區, 근무지, 지역
    """,
    "level": """
        stufe, eg, entgeltgr, tarifgruppe, vergütungsgruppe, stillingskode, lønnsgruppe, lønramme,
        grupo, grupo profesional, niveau, nivel, nível, livello, echelon, échelon, entgeltgruppe,
        gehaltsgruppe, karrierestufe, erfahrungsstufe, lohnband, lohnklasse,
        besoldungsgruppe, classification, coefficient, inquadramento, seniorità,
        categoría, categoria, senioridade, schaal, salarisschaal, functieniveau,
        *nivå, niva, trin, lønnstrinn, poziom, szczebel, úroveň,
        uroven, stupeň, taso, palkkaluokka, szint, seviye, kademe,
        уровень, рівень, грейд, 等級, グレード, レベル,
        级别, 職級, 职级, 등급, 직급, 레벨
    """,
    "title": """
        stelle, berufsbezeichnung, poste, intitulé, métier, puesto, cargo, posición,
        ruolo, posizione, mansione, função, functie, functietitel, befattning,
        stilling, stanowisko, rola, pozice, tehtävä, nimike, poziție, munkakör,
        pozisyon, unvan, должность, посада, 役職, 職種, 職位, 职位, 岗位, 직무
    """,
    "currency": "währung, devise, moneda, valuta, moeda, waluta, měna, 通貨, 货币, 통화",
    "component": "bestandteil, composante, componente, składnik, 項目",
}
# Which part of pay a column holds.
PARTS: dict[str, str] = {
    "total": """
        gesamt*, gesamtvergütung, zielgehalt, zielgehälter, rémunération totale,
        package total, compensación total, remuneración total, retribuzione totale,
        remuneração total, totaal, totale beloning, total lön, cost to company, 年収,
        年薪
    """,
    "base": """
        jahresbrutto, monatsbrutto, *gehalt, *gehälter, *lohn, *entgelt, salaire, salaires,
        rémunération fixe, fixe, salario, salarios, sueldo, sueldos, stipendio, stipendi,
        retribuzione, ral, salário, salários, ordenado, remuneración, remuneração, *salaris,
        *salarissen, *lön, *løn, *lønn, *palkka, wynagrodzenie, wynagrodzenia,
        pensja, płaca, widełki, mzda, základní plat, salariu, fizetés, bér, maaş,
        ücret, banda salarial, bandas salariales, faixa salarial, rango salarial,
        horquilla salarial, fourchette salariale, fourchette de salaire,
        fascia retributiva, gehaltsspanne, gehaltsband, gehaltsbandbreite,
        widełki płacowe, зарплата, оклад,
        基本給, 年俸, 月給, 月薪, 底薪, 薪资, 薪資, 연봉, 기본급, 월급, fixed
    """,
    "bonus": """
        rörlig, rörlig del, variabel, variabile, variável, zmienna,
        prime, primes, intéressement, bonifica, premio, premi, prämie, prämien,
        tantieme, tantième, provision, bono, bonos, bonificación, gratificación,
        incentivo, incentivos, gratificação, prêmio, bônus, premia, prowizja, odměna,
        odměny, bonusz, prim, 賞与, ボーナス, 奖金, 年终奖, 상여, 보너스, 성과급
    """,
    "equity": "acciones, azioni, ações, aktien, aktieopties, 株式, 股票, 주식",
}


def of_words(text: str) -> re.Pattern[str]:
    """What finds one of the words of a text like "ort, *gehalt"."""
    words = [re.escape(word).replace(r"\*", r"\w*") for word in listed(text)]
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(words, key=len, reverse=True))})(?!\w)")
