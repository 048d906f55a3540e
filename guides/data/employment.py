"""How people are employed: in words of a cell, and of the header over it.

In small letters, as a cell or a header has them whole.
"""

from __future__ import annotations

from guides.data.listing import listed

# Headers of columns that say it.
HEADERS = frozenset(
    listed(
        """
        contract, contract type, type of contract, contract form, employment, employment type,
        type of employment, employment model, employment form, employment basis, engagement,
        engagement type, type of engagement, hiring model, work model, employed as,
        regime, regime de contratação, regime de trabalho, vínculo, tipo de vínculo,
        tipo de contrato, tipo de contratação, tipo de contratación, contrato, contratação,
        contratación, modalidade, modalidade de contratação, modalidad, modalidad de contratación,
        modalidad de contrato, contrat, type de contrat, vertrag, vertragsart, vertragsform,
        vertragstyp, anstellung, anstellungsart, anstellungsform, anstellungsverhältnis,
        beschäftigungsart, beschäftigungsform, dienstverband, soort contract, contractsoort,
        contractvorm, anställning, anställningsform, ansettelse, ansettelsesform, ansættelse,
        ansættelsesform, umowa, rodzaj umowy, typ umowy, forma umowy, forma zatrudnienia,
        forma współpracy, úvazek, typ úvazku, druh úvazku, typ smlouvy, smlouva, forma spolupráce,
        typ spolupráce, tipo di contratto, tipo contratto, contratto, työsuhde, sözleşme,
        sözleşme türü, tip contract, 雇用形態, 契約形態, 雇用区分, 用工形式, 用工类型, 雇佣类型,
        雇佣形式, 고용형태, 고용 형태, 계약형태, 계약 형태
        """
    )
)
# What they say of one who is an employee for as long as both wish.
EMPLOYED = frozenset(
    listed(
        """
        permanent, perm, employee, employed, employees, employment, employment contract,
        contract of employment, permanent contract, permanent employment, permanent employee,
        open-ended, open-ended contract, indefinite, unlimited, regular, regular employee, salaried,
        payroll, on payroll, full-time, full time, fulltime, w2, w-2, paye, ft, fte,
        clt, efetivo, efetiva, carteira assinada, sem termo, contrato sem termo, contrato efetivo,
        indefinido, contrato indefinido, fijo, plantilla, por cuenta ajena, cuenta ajena, nómina,
        en nómina, planilla, en planilla, relación de dependencia, en relación de dependencia,
        cdi, en cdi, contrat de travail, salarié, salariée, salariat, temps plein, cadre,
        festanstellung, fest, festangestellt, fest angestellt, unbefristet, angestellt, angestellte,
        arbeitsvertrag, anstellungsvertrag, vollzeit,
        vast, vast contract, vast dienstverband, vaste aanstelling, loondienst, in loondienst,
        onbepaalde tijd, arbeidsovereenkomst, voltijd, fulltime dienstverband,
        tillsvidare, tillsvidareanställning, tillsvidareanställd, fast anställning, anställd, fast,
        fast ansettelse, fast stilling, fast ansat, fastansat, fastansættelse, ansat, ansatt,
        vakituinen, toistaiseksi, toistaiseksi voimassa oleva,
        uop, umowa o pracę, na umowę o pracę, o pracę, etat, pełny etat, na etacie,
        umowa na czas nieokreślony, czas nieokreślony,
        hpp, na hpp, tpp, na tpp, hlavní pracovní poměr, trvalý pracovní pomer, pracovní poměr,
        zaměstnanec, zaměstnanecký poměr, zaměstnání, na dobu neurčitou, doba neurčitá, zamestnanec,
        munkaviszony, alkalmazott, határozatlan idejű, angajat, contract de muncă, cim,
        perioadă nedeterminată, indeterminato, tempo indeterminato, a tempo indeterminato,
        contratto a tempo indeterminato, dipendente, lavoro dipendente,
        belirsiz süreli, kadrolu, tam zamanlı, 正社員, 正规, 正式, 正式员工, 正式工, 全职, 全職,
        正職, 無期雇用, 정규직, 정직원
        """
    )
)
# The same in short, which is no place: "CLT" is Brazil's, and not Charlotte.
CODES = frozenset({"CLT", "CDI", "UoP", "UOP", "HPP", "TPP", "PAYE", "W2", "W-2"})
# Short forms beside a part of pay that are no place either.
NO_PLACE = CODES | {"CTC", "COL"}
# Words that may stand beside those and say no more.
BESIDE = frozenset(
    """
    a and as basis brut brutto bruto contract e et gross h hours i in job of only or position role
    100 staff standard the und week per y
    """.split()  # a column of words reads better than a list of strings
)
# Who works on a contract of their own, for a time or by the day, as no other list of words has it.
ON_CONTRACT: tuple[str, ...] = (
    r"pj|pessoa jur[ií]dica|aut[oó]nom[oa]s?|cooperad[oa]s?|mei|prestador(?:es)? de serviços?",
    r"por honorarios|a honorarios|boletas? de honorarios|monotribut\w+|freelas?",
    r"auto-?entrepreneurs?|micro-?entrepreneurs?|portage(?: salarial)?|ind[ée]pendante?s?|"
    r"prestataires?",
    r"freiberuf\w+|selbst(?:st)?ändig\w*|werkvertrag\w*|honorar(?:kraft|basis|vertrag)?",
    r"freie mitarbeit\w*",
    r"zzp(?:['’]?er)?s?|zelfstandig\w*|detachering|uitzend\w*",
    r"partita iva|p\.? ?iva|a partita iva|collaborator[ei]|co\.?co\.?co\.?",
    r"(?:umow[aęy] )?zlecenie|umow[aęy] zlecenia|(?:umow[aęy] )?o dzieło|samozatrudnieni\w+|"
    r"działalność(?: gospodarcza)?|jdg",
    r"(?:na )?ičo?|osvč|živnost\w*|(?:na )?živnosť|dpp|dpč|švarc\w*",
    r"egenföretagare|underkonsult\w*|frilans\w*|selvstendig\w*|selvstændig\w*",
    r"egyéni vállalkozó|kata|pfa|srl",
    r"\w*(?:業務委託|フリーランス|派遣|契約社員|アルバイト|外包|劳务|勞務|外派|兼职|프리랜서|계약직|"
    r"파견|도급)\w*",
)
# Or for a time only.
FOR_A_TIME: tuple[str, ...] = (
    r"befristet\w*|zeitarbeit|cdd|contrat à durée déterminée|intérim(?:aire)?|contrato temporal|"
    r"eventual|a termo(?: certo)?|contrato a termo|tempo determinato|a tempo determinato|"
    r"tijdelijke?|bepaalde tijd|tidsbegränsad\w*|visstid|vikariat|midlertidig\w*|tidsbegrænset|"
    r"määräaikainen|(?:na )?czas określony|(?:na )?dobu určitou",
)
