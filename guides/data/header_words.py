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
        stufe, funktionsstufe, gehaltsstufe, lohnstufe, gehaltsklasse, gehaltsband, eg,
        entgeltgr, tarifgruppe, vergütungsgruppe, stillingskode, lønnsgruppe, lønramme,
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
# What stands beside those names in other languages and leaves the pay what it is.
NEUTRAL: tuple[str, ...] = tuple(
    """
    brutto bruttó brut brute bruts bruto bruta lordo lorda lordi brüt hrubá hrubé hrubý gross gross.
    брутто гросс брутo валовий pro per im je in und oder von bis ab zu auf der die das des den im
    min max ca jahr jahre monat monate grund grundlohn fix fixe fixes festes fester basis aktuell
    aktuelles aktuelle derzeit heute gültig spanne band bandbreite bereich vollzeit vz vor steuern
    ohne exkl zzgl mitte euro eur stand tarif tariflich laut für aller alle
    de du la le les des d l au aux à par en et ou an ans mois année base fixe fixes annuel annuelle
    annuels mensuel mensuelle hors sans actuel actuelle vigueur temps plein fourchette minimum
    maximum avant impôt impôts cible
    del al el los las un una por para y o a año mes anual anuales mensual mensuales fijo fija sin
    actual vigente banda rango completo completa jornada tiempo mínimo máximo desde hasta euros
    di da il lo gli e per annuo annua annuale mensile fissa fisso attuale anno mese tempo pieno
    ano mês mensal fixo fixa atual faixa clt do no na com regime integral-time salarial salariale
    salariales salarial
    jaar maand vast vaste excl exclusief huidig huidige voltijd fulltime bruto-jaar schaal het een
    år månad måned fast faste grund grundlag nuvarande nuværende nåværende pr kr heltid fuldtid
    vuosi kuukausi kiinteä nykyinen kk vuodessa kuukaudessa
    rocznie roczne miesięcznie miesięczne mies rok zasadnicze zasadnicza podstawowe podstawowa uop
    etat pełny stałe stała obecne aktualne od na za w z i zł
    roční měsíční základní rok měsíc měsíčně ročně fixní aktuální plat kč
    éves havi alap ft forint
    lunar lunară bază pe lei an
    yıllık aylık taban temel tl ay yıl
    в год месяц мес месячный годовой до вычета ндфл налогов руб рублей базовая базовый ставка місяць
    рік грн на місяць
    税前 額面 年 月 基本 円 元 万 現行 固定給 세전 현재 원 만원 一年 每年 每月
    """.split()  # a column of words reads better than a list of strings
)
# What pay may be said not to count.
EXTRAS: tuple[str, ...] = (
    r"primes?",
    r"bon(?:us(?:es)?|i|os?)",
    r"b[ôó]nus",
    r"variables?|variabl[eaoi]\w*|variáve(?:l|is)|partie variable|rörlig\w*",
    r"commissions?|comisiones?|comissões|provvigion\w|provision\w*|prowizj\w+",
    r"vakantie\w+|13e maand|eindejaars\w+|feriepenge\w*|semester\w+",
    r"\w*zulagen?|sonderzahlung\w*|urlaubsgeld|weihnachtsgeld",
    r"incentivos?|pluses|complementos?|premi\w*|prémi\w*|dodatk\w+|příplatk\w+",
    r"int[ée]ressement|participation|13e mois|treizième mois",
    r"pension\w*|till[æe]gg?\w*|tillägg\w*|overtid\w*|övertid\w*",
    r"equity|overtime|allowances|benefits|avantages|beneficios|benefícios",
)
# The power of ten that bare numbers count in, by words of it: "in Tausend", "R$ mil", "juta Rp".
SCALES: dict[int, str] = {
    3: """
        tausend, tsd, milliers, en miles, miles de, migliaia, milhares, em mil, r$ mil,
        mil r$, mil reais, mil por mês, mil por ano, mil/mês, mil/ano, duizend, duizenden, tusen,
        tusental, tuhat, tuhansissa, tys, tysiącach, tysiące, tis, tisíc, tisících, tisíce, ezer,
        mii de, mii lei, bin tl, bin lira, bin try, тыс, тысяч, тысячах, тис, тисяч, тисячах, 千元,
        千円, 천원, ribu
    """,
    6: """
        mio, millionen, millones, milioni, milhões, miljoen, miljoenen, miljoner, millioner,
        miljoonaa, mln, milionach, milionech, milliomo, milioane, juta, jt, triệu, млн, 百万円,
        百萬, 백만원
    """,
}


def of_words(text: str) -> re.Pattern[str]:
    """What finds one of the words of a text like "ort, *gehalt"."""
    words = [re.escape(word).replace(r"\*", r"\w*") for word in listed(text)]
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(words, key=len, reverse=True))})(?!\w)")
