"""Words of a heading over figures that an employer pays, and that are no pay for the work.

Patterns in small letters, from the start of a word to the end of one.
"""

from __future__ import annotations

BESIDE_PAY: tuple[str, ...] = (
    r"relocation|moving|removals?",
    r"allowances?|stipends?|subsid(?:y|ies)|lump sums?|vouchers?",
    r"reimburse\w*|expenses?|per diems?|mileage",
    r"(?:on|stand)-?(?:call|by) (?:supplements?|compensation)",
    r"pensions?|retirement|superannuation|401\(?k\)?|provident fund",
    r"benefits?|perks?|insurance|healthcare|medical|dental",
    r"housing|rent|child ?care|commut(?:e|ing)|transport|travel|meals?|lunch|equipment|laptops?",
    r"learning|training|education|conferences?|wellness|well-?being|gym|home office",
    r"refresh\w*|quotas?|sales targets?|charit(?:y|ies)|donations?|research grants?",
    r"budgets?|loans?",
    r"referrals?|anniversar(?:y|ies)|service awards?|spot awards?",
    r"severance|redundancy|notice periods?|leave|holidays?|vacation|days off",
    r"visas?|taxes|taxation|income tax|tax (?:bands?|brackets?|rates?)|social security|"
    r"contributions?|deductions?",
    r"umzug\w*|zulagen?|zuschüsse?|zuschuss|altersvorsorge|spesen|indemnités?|primes?|"
    r"dietas?|ayudas?|beneficios|toeslag\w*|pensioen",
)
# Headings over pay that is nobody's band: what may be spent or signed off, what the law asks for,
# what one person got. The first even where they speak of pay, the others where they don't.
NO_BANDS: tuple[str, ...] = (
    r"(?:approval|signing|spending|sign-off) (?:limits?|levels?|thresholds?)|thresholds?",
    r"(?:hiring|salary|pay|wage|team|department|headcount|personnel|annual|total) budgets?",
    r"(?:pension|tax|contribution|loan|insurance)s? (?:bands?|tiers?|rates?|brackets?)",
    r"(?:salary|wage|pay|personnel|staff|labou?r|payroll|employment) "
    r"(?:costs?|bills?|expenses?|expenditures?)|payroll",
    r"pay gaps?|gender pay|blue cards?|work permits?|(?:skilled )?worker visas?",
    r"(?:minimum|living) wages?|statutory minimum",
    r"(?:last|latest|recent|newest|previous) (?:hires?|joiners?)|offers? (?:made|given|extended)|"
    r"what (?:\w+ ){1,4}(?:got|was offered|were offered|accepted)",
    r"scenarios?|option \d|simulations?|what[- ]if|union (?:demands?|claims?|offers?)|leavers?",
    r"what we (?:used to pay|once paid|paid (?:when|before|until|back))|when we were (?:\w+ )?"
    r"(?:small|people|young)",
    r"^(?:our |the )?(?:interns?|internships?|apprentices?|apprenticeships?|trainees?|placements?|"
    r"working students|werkstudent\w*|praktikant\w*)(?: (?:and|&) \w+)?"
    r"(?: (?:pay|salar\w+|bands?|rates?))?$",
    r"^(?:stagiaires?|alternants?|apprentis?|praktikant\w*|becari[oa]s|aprendices|tirocinant[ie]|"
    r"stagist[ie]|stagiairs|leerlingen|studenten|auszubildende\w*|azubis?|praktikanter|stażyści|"
    r"stážist[éi]|estagi[áa]rios|インターン\w*|实习生?\w*|인턴\w*)"
    r"(?: (?:et|und|y|e|en|och|og|i|&) \w+)?$",
    r"(?:management|employer|company)(?:['’]s)? offer|bargaining (?:positions?|offers?)",
    r"^(?:pay |salary |market )?benchmarks?$|(?:salary|pay) expectations?|expectations? of",
    r"what (?:candidates|applicants|people|they) (?:ask|want|expect)\w*",
    r"sums? (?:of|for|per|by) (?:the |each |a )?(?:teams?|departments?|levels?|groups?)",
)
NO_BANDS_ALONE: tuple[str, ...] = (
    r"severance|redundanc(?:y|ies)|superannuation|social security|contributions?|loans?|visas?|"
    r"permits?|budgets?",
)
# What says that they are pay nevertheless: "Benefits and base pay".
OF_PAY: tuple[str, ...] = (
    r"base|basic|pay|salar(?:y|ies)|wages?|compensation|comp|remuneration|earnings|income(?! tax)",
    r"(?:pay|salary) (?:bands?|grades?|scales?)|bands|tc|ctc|ote|total comp\w*|cash",
)
