"""Words beside a pay figure that make it another one than a full year's base pay of today.

Patterns in small letters, from the start of a word to the end of one, each list under what it
says of the figure.
"""

from __future__ import annotations

from guides.data.dates import FROM_ABROAD, MONTH, UNTIL_ABROAD
from guides.data.employment import FOR_A_TIME, ON_CONTRACT
from guides.data.qualifiers_abroad import COUNTS_MORE, LESS_WORK, NOT_IN_FORCE, OF_THE_PAST

_DATE = rf"(?:(?:\d{{1,2}}\.? )?{MONTH}|q[1-4]|spring|summer|autumn|winter|the end of|20\d\d)"

# What may not stand before a word is asked only where the word begins: hundreds of patterns are
# tried at every word of a line.

# "Based on the median", "better than the average": what the figures are measured by.
_NO_MEASURE = r"(?=av|m)" + "".join(
    f"(?<!{before} )(?<!{before} the )(?<!{before} market )(?<!{before} the market )"
    for before in ("based on", "than", "above", "against")
)

# "It does not depend on your previous salary."
_NOT_YOURS = r"(?=[ofp])(?<!your )(?<!their )"

# "The current contract" with a union, an "employment contract": no work on contract.
_NOT_OF_WORK = r"(?=contract)" + "".join(
    f"(?<!{before} )"
    for before in (
        *("collective", "union", "labor", "labour", "bargaining", "current", "this"),
        *("employment", "permanent", "standard", "full-time", "work", "open-ended"),
    )
)

# "We do not use location factors."
_UNUSED = "".join(
    f"(?<!{before} )"
    for before in (
        "no",
        "not use",
        "n't use",
        "n’t use",
        "never use",
        "not apply",
        "without",
        "any",
    )
)
_OF_PLACES = (
    r"(?:location|locality|geo(?:graph\w+)?|city|country|regional|market|"
    r"cost[- ]of[- ](?:living|labou?r)|col|pay|salary)"
)
_FACTORS = (
    r"(?:factors?|multipliers?|differentials?|coefficients?|modifiers?|ind(?:ex|exes|ices)|"
    r"adjustment factors?)"
)
_SUPPLEMENTS = r"(?:weightings?|allowances?|uplifts?|supplements?|loadings?|premiums?)"
_STAFF = (
    r"(?:staff|employees|people|hires|colleagues|engineers|members|those|everyone|everybody|"
    r"probationers|joiners|starters|newcomers|you)"
)

# "None of these figures has been approved", "nobody is paid by this table".
_FIGURES = (
    r"(?:figures?|bands?|ranges?|salar(?:y|ies)|amounts?|numbers?|values?|rates?|levels?|scales?|"
    r"tables?|rows?|th(?:is|ese|em|ose)|it)"
)
NOT_ONE: tuple[str, ...] = (
    r"(?:none|nothing|neither|not one|no)\b(?: [\w'’-]+){0,4}? "
    rf"{_FIGURES}(?: [\w'’,-]+){{0,5}}? "
    r"(?:approved|agreed|adopted|signed|ratified|confirmed|final|decided|binding|in force|in use|"
    r"valid|official|verified)",
    r"none of (?:the|these|those|this|our)(?: [\w'’-]+){0,3} (?:is|are) (?:\w+ )?(?:used|paid)",
    r"no(?:body|[- ]one) (?:is|was|has been|gets?|will be) (?:\w+ )?(?:paid|employed|placed)"
    r"(?: \w+)? "
    r"(?:within|inside|in|by|from|according to|under|on|along|to|with) (?:this|these|it|them|the)",
)

# Where people tell what they are paid, and others sell it.
_SITES = (
    r"(?:levels\.?fyi|glass ?door|blind|pay ?scale|salary\.com|indeed|linkedin|kununu|stepstone|"
    r"comparably|built ?in|reddit|fishbowl|team ?blind|open ?comp|open ?salary|h1b\w*|ambitionbox|"
    r"hacker ?news|just ?join\w*|gehalt\.de|talent\.com|jobted|numbeo|salary ?expert|candor)"
)

# "They do not include a bonus."
_NOT = r"(?=inc)(?<!not )(?<!n't )(?<!n’t )(?<!never )"

QUALIFIERS: dict[str, tuple[str, ...]] = {
    "is after tax": (
        r"net(?:os?|as?|te|ti|ta|tes|tt?ó|s|e|tir|tirler)",
        r"netto(?:werte?|betr[aä]ge?n?|gehalt|gehälter|löhne?|lohn|lön\w*|løn\w*|palkk\w*|bedrag\w*|"
        r"salaris\w*|jahres\w*|monats\w*|entgelt\w*)",
        r"καθαρ\w+|на руки|чистыми",
        r"l[ií]quid[oa]s?",
        r"nach steuern",
        r"apr[eè]s imp[oô]ts?",
        r"efter skatt",
        r"po opodatkowaniu",
        r"na r[eę]k[eę]",
        r"čist[ýá]",
        r"\w*(?:手取り|税后|稅後|到手|실수령|세후)\w*",
        r"net(?! (?:new|worth|retention|promoter|revenue|zero|work))",
        r"netto",
        r"(?:after|post)[- ](?:tax(?:es)?|deductions)",
        r"take[- ]home",
        r"in[- ]hand",
        r"tax[- ]free",
    ),
    "counts variable pay or allowances": (
        *COUNTS_MORE,
        r"in(?:kl|cl)(?:usive|usief|usivo|\.)? (?:(?:dem |der |het |de |el |\d[\d.,]* ?% )*)"
        r"(?:bonus\w*|prämien?|provision\w*|\w*zulagen?|vakantie\w*|pension\w*|feriepenge|"
        r"semester\w*|toeslag\w*|tantiemes?)",
        r"\w*(?:(?:賞与|ボーナス|手当|残業代?|奖金|奖|股票|补贴|津贴|獎金)(?:を|も)?含|"
        r"(?:包含|含)(?:\w{0,4})(?:奖|股票|补贴|津贴|獎)|"
        r"(?:상여금?|성과급|수당)(?:을|를)? ?포함)\w*",
        r"\w*(?:賞与込|ボーナス込|手当込|含奖金|含獎金|보너스 포함|상여 포함)\w*",
        r"variable compris",
        r"primes? comprises?",
        r"con bonus",
        r"com bônus",
        r"ote",
        r"on[- ]target(?: earnings?| pay)?",
        r"pay mix",
        rf"{_NOT}inc(?:l(?:uding|uded|udes?|usive|\.)?|\.)?(?: of)? "
        r"(?:the |an? |our |your |all |any |target |annual |\d[\d.,]* ?% )*"
        r"(?:bonus(?:es)?|commissions?|variable|equity|stock|allowances?|benefits|super\w*|"
        r"pension|overtime|shift|13th|weighting|vat|car|holiday\w*)",
        r"inc(?:l(?:uding|uded|udes|usive|\.)?|\.)?(?: \w+){0,3} "
        r"(?:supplements?|uplift|loading|premium)",
        rf"{_NOT}inc(?:l\w*|\.)?(?: [\w%'’-]+){{0,3}} "
        r"(?:allowances?|stipends?|weighting|surcharges?|overtime|"
        r"on[- ]call(?: pay)?|contributions?|national insurance|payroll taxes|"
        r"(?:[\w-]+-)?(?:shift|night|weekend|hazard|overseas) premiums?|"
        r"(?:13|14)th(?: month| salary)?)",
        r"(?:inkl(?:usive|\.)?|einschließlich|zzgl\.?) 1[34]\. ?\w*",
        r"with (?:bonus(?:es)?|commissions?|variable|overtime|super\w*)",
        r"before (?:bonus|commission)",
        r"all[- ]in(?:clusive)?",
        r"(?:bonus|commission|variable|equity|allowances?|overtime) included",
        rf"{_SUPPLEMENTS} (?:of (?:[^\s.;]+ ?){{1,3}} )?(?:is|are) "
        r"(?:already )?(?:included|counted)",
        r"with \d+ ?% (?:\w+ )?(?:bonus|commission|variable)",
        r"commission[- ]only",
        r"at target",
        r"(?:contain|include|count|comprise|incorporate|cover)s?"
        r"(?: (?:already|a|an|the|our|some|flat|fixed|about|up|to|another|target|annual|roughly))* "
        r"(?:\d[\d.,]* ?(?:%|percent|per cent)|"
        r"[$£€] ?\d)",
        r"what (?:\w+ ){1,3}costs? us|costs? (?:us|the company|the employer)",
        r"fully loaded",
        r"(?:employer|total) costs?",
        r"inc(?:l\.?|luding)? (?:sign-?on|relocation|equity|rsus?)",
        r"\d{2} ?/ ?\d{2}(?!/)(?: (?:split|mix|pay mix))?",
        r"package incl\w*",
    ),
    "is for part-time work": (
        *LESS_WORK,
        r"teilzeit",
        r"temps partiel",
        r"mi-temps",
        r"(?:media jornada|jornada parcial|tiempo parcial)",
        r"(?:part time|tempo parziale|tempo parcial|meio período)",
        r"deltid",
        r"deeltijd",
        r"(?:pół|1/2|3/4) etatu?",
        r"(?:[12]?\d|3[0-4]) (?:uur|stunden|std\.?|heures|horas|timmar|godzin)(?: .*)?",
        r"part[- ]?time",
        r"pro[- ]?rata(?:ted)?",
        r"pro[- ]?rated",
        r"(?:0?[.,]\d{1,3}|[1-9]\d ?%) ?-?fte",
        r"fte (?:of )?(?:0?[.,]\d{1,3}|[1-9]\d ?%)",
        r"[1-9]\d ?% (?:of )?(?:full|contract|position|workload|employment|pensum|time|role|post)",
        r"[1-4] ?/ ?5(?:ths)?",
        r"(?:two|three|four|[2-4])[- ]days?(?: a| per| /|/)?[- ]?week",
        r"(?:half|half[- ]time|three[- ]quarter) (?:time|post|position)",
        r"half[- ]time",
        r"[1-9]\d ?%[- ]?(?:stelle|pensum|anstellung|job|teilzeit|arbeitszeit)",
        r"(?:pensum|beschäftigungsgrad|arbeitszeit|workload|percentage|taux d['’]activité|"
        r"employment level|aanstelling)(?: (?:von|of|de|at))?:? [1-9]\d ?%",
        r"[1-9]\d ?(?:%|percent|per cent) (?:contracts?|employment|schedules?|hours|basis)",
        r"half[- ]days?|mornings only",
        r"full[- ]time equivalent 0?[.,]\d+",
        r"(?:[1-9]|[12]\d|3[0-4])(?:[.,]\d)? ?-?h(?:(?:ou)?rs?)?(?: ?/ ?w(?:ee)?k)?",
        r"(?:nights?|evenings?|weekends?)(?: (?:only|rate|pay|shifts?))",
        r"job[- ]?share",
        r"zero[- ]hours?",
        r"casual",
        r"(?:[1-9]|[12]\d|3[0-4])(?:[.,]\d)? ?-?h(?:(?:ou)?rs?)?(?: per| a|/| /)? ?weeks?",
    ),
    "is for part of a year": (
        *FOR_A_TIME,
        r"(?<!after )(?:[2-9]|1[013-9]|nine|ten|six|three|eleven)[- ]months?"
        r"(?! (?:bonus|cliff|vest))",
        r"term[- ]time",
        r"(?:per|a) (?:term|semester|trimester)",
        r"(?:maternity|parental|sick(?:ness)?)(?: leave)? cover",
        r"interim",
        r"secondment",
        r"academic year",
        r"seasonal",
        r"temporary",
        r"temp",
        r"fixed[- ]term",
    ),
    "is paid more than twelve times a year": (
        r"[x×*] ?1[3-6]",
        r"(?:1[3-6]|thirteen|fourteen|fifteen|sixteen) (?:times (?:a|per|each) year|instal\w+)",
        r"(?:thirteen|fourteen) (?:payments|salaries|months?|pay ?cheques)",
        r"1[3-6](?:\.\d+)? ?[x×]",
        r"1[3-6](?:\.\d+)? (?:payments?|salaries|pays|paychecks|payslips|pagas|"
        r"mensilit[aà]|mensualit[eé]s|gehälter|monatsgehälter|lønninger)",
    ),
    "is for contract work": (
        *ON_CONTRACT,
        r"b2b",
        r"contractors?",
        rf"{_NOT_OF_WORK}contract(?:ing)?"
        r"(?! (?:years?|periods?|expires|ends|runs|language)|"
        r":? (?:permanent|open-ended|unlimited))",
        r"freelanc\w+",
        r"self[- ]employed",
        r"umbrella",
        r"(?:inside|outside) ir ?35",
        r"(?:\+|plus|excl(?:uding|\.)?|ex\.?|before) ?vat",
        r"vat",
        r"corp[- ]to[- ]corp",
        r"c2c",
        r"1099",
        r"invoiced?",
        r"(?:exkl|zzgl|plus|ohne)\.? (?:moms|mwst|ust)\.?",
        r"fixed[- ]price",
        r"per (?:project|sprint|shift|assignment)",
        r"agency",
    ),
    "is what clients are charged": (
        r"(?:client|customer|billing|bill(?:ed|able)?|charge(?:[- ]?out|able)?|selling)[- ]rates?",
        r"what (?:we (?:charge|bill)|(?:our )?(?:clients?|customers?) pay)",
        r"(?:charged|billed) (?:to|by) (?:our |the )?(?:clients?|customers?)",
        r"billed (?:at|out)|(?:charged|invoiced) at",
        r"rate ?cards?",
    ),
    "is said to be wrong": (
        r"incorrect|wrong|erroneous|inaccurate|errors|mistakes|typos",
        r"correction(?= ?[(:])",
        r"errat(?:um|a)|corrigend(?:um|a)",
        r"(?:should|ought to) (?:now )?(?:read|say|state|have (?:been|read|said))",
        r"(?:should|ought to) (?:now )?be (?:from |between |about )?(?=[$£€₹¥]|[a-z]{3} ?\d|\d)",
    ),
    "is of the past": (
        *OF_THE_PAST,
        r"alt(?:e[rns]?)?(?=[,)]| bis| \d|$)",
        r"bisher(?:ig\w*)?",
        r"ehemals",
        *UNTIL_ABROAD,
        r"anciens?(?=[ ,)]|$)",
        r"antigu[oa]s?",
        r"vecchi[oa]",
        r"antig[oa]s?",
        rf"{_NOT_YOURS}old(?:er)?",
        rf"{_NOT_YOURS}former(?:ly)?",
        rf"{_NOT_YOURS}previous(?:ly)?",
        rf"{_NOT_YOURS}prior",
        rf"{_NOT_YOURS}past",
        r"last year(?:'s)?",
        r"outdated|stale|overdue",
        r"out of date",
        r"obsolete",
        r"superseded",
        r"replaced",
        r"expire[ds]?",
        r"expir(?:es|ing)",
        r"withdrawn",
        r"retired",
        r"revoked",
        r"cancell?ed",
        r"void",
        r"frozen",
        r"suspended",
        r"closed (?:since|to (?:new )?(?:hires|joiners|staff|recruit\w+))",
        r"no(?:body|[- ]one) (?:is|was) (?:\w+ )?(?:hired|appointed|recruited|placed)",
        r"out of (?:force|use|service)",
        r"(?:not|never|n['’]t) (?:been )?(?:updated|revised|reviewed|adjusted) since 20\d\d",
        r"(?:existing|current) staff only",
        r"grandfathered|red[- ]circled|tupe['’]?d?|pay[- ]protect\w+|protected",
        r"retracted",
        r"disputed",
        r"in dispute",
        r"discontinued",
        r"deprecated",
        r"archiv(?:es|e[sd]?|iert\w*|ados?|io|i)(?=\W*$)",
        r"archived|(?<!the )(?<!our )(?<!an )archive",
        r"(?<!your salary )(?<!your pay )(?<!their salary )histor(?:ic|ical|y)",
        r"legacy",
        r"(?:have|has|had) since (?:been )?(?:moved|changed|switched|replaced|raised|increased|"
        r"adjusted|cut|reduced|lowered|updated|dropped|abandoned)",
        r"(?:been|were|was) (?:\w+ ){0,2}by \d[\d.,]* ?% since",
        r"no longer (?:\w+ ){0,3}(?:pa(?:y|id)|offer(?:ed)?|valid|used?|using|current|in force|"
        r"appl(?:y|ies|icable))",
        r"(?:was|were|been) (?:since )?(?:cut|reduced|lowered)",
        r"(?:was|were|been) since (?:changed|raised|increased|adjusted)",
        r"do(?:n['’]t| not) (?:use|quote|rely on|trust)(?! (?:a|an|any|your) |"
        r" (?:\w+ )?(?:factors?|multipliers?|agencies|recruiters))",
        r"(?:until|till)(?! (?:the )?(?:next|further|then))",
        rf"(?:through|thru|ended|to) {_DATE}",
        rf"before {_DATE}",
        r"pre[- ]?20\d\d",
        r"before (?:the |a |an |our )?(?:\d{1,2} ?% )?(?:(?:20\d\d|annual|last|next) )?"
        r"(?:pay |salary )?"
        r"(?:cut|raise|review|merger|change|freeze|increase|adjustment|rise|reduction)s?",
        r"(?:not|n['’]t) (?:yet )?includ\w+ (?:the |a |an )?(?:\d[\d.,]* ?% )?(?:\w+ )?"
        r"(?:rise|raise|increase|review|adjustment)s?",
        r"(?:please )?ignore (?:this|these|the (?:table|figures|ranges|bands|numbers))",
        r"ignore(?=\W*$)",
        r"kept for (?:the )?record",
        r"for the record",
        r"for reference only",
        r"was(?= ?[$£€₹¥(\d]|$)",
    ),
    "is not in force": (
        *NOT_IN_FORCE,
        r"geplant\w*",
        r"vorgeschlagen\w*",
        r"entwurf",
        *FROM_ABROAD,
        r"propos(?:é|ée|és|ées)",
        r"pr[eé]vu(?:e?s?)?",
        r"projet",
        r"propuest[oa]s?",
        r"borrador",
        r"previst[oaie]s?",
        r"proposte?|proposta",
        r"voorgesteld\w*",
        r"gepland\w*",
        r"planerad\w*",
        r"planowan\w*",
        r"propos(?:ed|al)",
        r"(?:ge)?schätz\w*|estimations?|estimaciones|estimad[oa]s?|estimativas?|stime|stimat[oaie]|"
        r"schatting\w*|geschat\w*|szacunkow\w*|odhad\w*|uppskatt\w*|anslåt\w*|indicati(?:f|fs|ves?)|"
        r"indicativ[oaie]s?|orientativ[oaie]s?|orientacyjn\w*|unverbindlich\w*|vorschlag\w*|"
        r"wunsch\w*|forderung\w*",
        r"pendientes?|pendentes?|en attente|à valider|à confirmer|da approvare|da confermare|"
        r"in attesa|(?:noch )?nicht (?:beschlossen|genehmigt|freigegeben|gültig)|in prüfung|"
        r"por (?:aprobar|confirmar|definir)|a confirmar|a definir|nog niet \w+|in afwachting|"
        r"do zatwierdzenia|ke schválení|návrh|förslag|forslag|luonnos|ehdotus|tervezet|taslak|"
        r"propunere|rascunho|bozza|concept(?=[,)]|$)",
        r"\w*(?:予定|未定|検討中|草案|拟定|待定|预计|예정|미정|초안)\w*",
        r"drafts?(?! (?:an?|your|the|one|it) )",
        r"planned",
        r"tb[cd]",
        r"to be (?:confirmed|decided|determined|approved|announced|reviewed)",
        r"pending",
        r"provisional",
        r"preliminary",
        r"tentative",
        r"project(?:ed|ions?)",
        r"forecasts?",
        r"upcoming",
        r"(?<!the )future",
        r"next (?:year|fiscal)(?:'s)?",
        rf"(?:effective |valid |starting |applies |as )?from {_DATE}",
        rf"(?:effective|starting) {_DATE}",
        rf"(?:takes?|comes?|goes?|will (?:take|come|go)) (?:into )?(?:effect|force|live) "
        rf"(?:on|in|from|as of|at) {_DATE}",
        rf"(?:will |to )(?:apply|be (?:paid|introduced|used)) (?:on|in|from|as of) {_DATE}",
        r"aspirational|wish ?list|(?:our |the )?ambitions?",
        r"(?:would|we['’]d|should) like to (?:pay|offer)",
        r"(?:not|n['’]t|never) (?:\w+ )?(?:been )?(?:adopted|approved|agreed|signed off|ratified|"
        r"passed|decided|confirmed|finali[sz]ed)",
        *NOT_ONE,
        r"(?:yet|still) to be (?:\w+ )?(?:approved|agreed|adopted|signed|ratified|confirmed|"
        r"decided|finali[sz]ed|negotiated|voted|checked|verified)",
        r"(?:for|in|under|open (?:for|to)) (?:consultation|discussion)(?! (?:with|of) you)",
        r"(?:consultation|discussion|working|green|white) (?:papers?|documents?|drafts?)",
        r"(?:requests?|open|asking) for comments?|rfc",
        r"work(?:s|ing)? in progress|wip",
        r"under review",
        r"(?:is|are) (?:currently |still |now )?being (?:reviewed|revised|adjusted|updated|"
        r"reworked|changed|rewritten|renegotiated|discussed)",
        r"to-do|todo:|fixme",
        r"not yet \w+",
        r"awaiting",
        r"subject to (?:approval|funding|budget\w*|board|sign-?off|confirmation|ratification|"
        r"agreement|negotiation)|awaits? approval",
        r"unapproved",
        r"(?:ai|llm|machine)[- ]generated|generated (?:by|with) (?:ai|chatgpt|an? llm)|chatgpt|"
        r"please verify|unchecked|not (?:yet )?verified|to be verified",
        r"unverified",
        r"my (?:own )?(?:estimates?|numbers|figures|impression)|estimates of (?:mine|ours)",
        r"(?:a |my |our )?(?:best )?guess(?:es|ed|work)?|speculati(?:ve|on)|hearsay|anecdotal",
        r"rumou?r(?:ed|s)?",
        r"tba",
        r"under negotiation",
        r"if promoted",
        r"(?:after|on) (?:promotion|(?:completion of )?(?:the )?probation)",
        r"from next \w+",
        r"(?:in|from|after) (?:your|the|their) (?:second|third|fourth|fifth|2nd|3rd|next) year",
        r"unconfirmed",
        r"illustrat(?:ive|ion)",
        r"(?<![^\W])^\W*(?:imagine|suppose|pretend|"
        r"let(?:['’]s| us) (?:say|assume|suppose|imagine))",
        r"hypothetical",
        r"placeholder",
        r"dummy",
        r"fict(?:ional|itious|ive|ifs?|ives|ici[oa]s?|izi[ae])|invented|imaginary|notional|fiktiv\w*|"
        r"erfunden\w*|inventé\w*|inventad[oa]s?|verzonnen|zmyślon\w*",
        r"from memory|rough (?:numbers|figures)|ballpark",
        r"fake|for (?:the |a )?demo(?:nstration)?|demo (?:data|figures|numbers)|lorem ipsum|"
        r"mock(?:ed|[- ]?up)?(?: data)?",
        r"wish (?:we|they) (?:could )?(?:pay|paid|offer(?:ed)?)",
        r"made[- ]up",
        r"(?<!for )examples?(?: only)?|for example(?=\W*$)",
        r"samples?",
        r"template",
        r"test data",
        r"not (?:real|in force|current|approved|final)",
        r"after (?:the )?(?:next|planned|coming)",
    ),
    "is converted from another currency": (
        r"converted (?:from|at|using|with|into|to)",
        r"(?:from|at|using|into|to) (?:\w+ ){0,3}(?:exchange rates?|fx rates?)",
    ),
    "is changed by a percentage": (
        r"\d{1,3} ?% of (?:this|these|those|the (?:figures|bands|ranges|amounts|salaries)|"
        r"what is (?:shown|listed))",
        rf"{_STAFF}(?: [\w'’-]+){{0,4}} (?:gets?|receives?|earns?|(?:is|are) paid)"
        r"(?: about| only)? (?:[5-9]\d|1[0-4]\d) ?%"
        r"(?! (?:of (?:their|the) (?:bonus|target)|bonus|match))",
        r"(?:[5-9]\d|10[1-9]|1[1-4]\d) ?% of (?!the market|market)(?:the |this |our |a )?"
        r"(?:[\w.’'-]+ ){0,3}(?:salar(?:y|ies)|pay|bands?|ranges?|rates?)(?! increase)",
        r"(?:from )?\d{2,3} ?% ?(?:to|and|-|–) ?\d{2,3} ?% of (?:the |this |each |every )?"
        r"(?:figure|midpoint|mid-point|amount|value|number|sum)s?",
        r"(?:tiers?|zones?|areas?|regions?|cit(?:y|ies)|outside|elsewhere|remote)\b"
        r"[\w ]{0,20}[:(,]? ?(?:[-–−+]|minus|plus|less) ?\d{1,2}(?:[.,]\d)? ?%",
        rf"(?:add|plus|\+) (?:a |an |about )?\d{{1,3}}(?:[.,]\d+)? ?% (?:[\w'’-]+ ){{0,3}}"
        rf"{_SUPPLEMENTS}",
        r"(?:\+/-|±) ?\d{1,2} ?%",
        r"(?:starts?|begins?|joins?|hired)(?: at)?(?: about)? \d{1,2} ?% "
        r"(?:below|under|less|lower)",
        r"hours at [1-9]\d ?%",
        r"\d{1,3} ?% too (?:high|low)",
        r"(?:deduct|subtract|take off|knock off) (?:about )?\d{1,3} ?%",
        r"(?:reduced|lowered|discounted) by (?:about )?\d{1,3} ?% (?:for|if|when|outside)",
        r"\d{1,2} ?% (?:less|more|lower|higher|below|above) (?:than )?(?:what is )?"
        r"(?:shown|listed|stated|given|these|those|the (?:figures|bands|ranges|table))",
    ),
    "is that of several people": (
        r"per (?:team of|household|couple|family)|household (?:income|pay)",
    ),
    "is not paid in money": (r"(?:in|of) (?:usdc|usdt|crypto\w*|tokens|bitcoins?|btc|eth)",),
    "is in the money of another year": (
        r"ppp(?:-adjusted)?|purchasing[- ]power",
        r"(?:inflation[- ]adjusted|adjusted for inflation)",
        r"(?:constant|real) (?:20\d\d )?(?:pounds|dollars|euros|prices|terms)",
        r"(?:in |at )?(?:constant |real )?20\d\d (?:prices|money)",
    ),
    "is told apart by its print": (
        r"(?:figures|rows|numbers|values|amounts|levels|cells|those|bands|ranges|data|entries|everything)"
        r" in (?:italics?|bold|brackets|parentheses|gr[ae]y|red|green|blue|yellow|orange) "
        r"(?:are|is|were|means?|shows?|appl(?:y|ies)|denotes?|indicates?|have|has)",
        r"(?:italics?|bold|gr[ae]y|red|shaded|highlighted)(?: \w+)? ?(?:=|(?:means?|denotes?|"
        r"indicates?|shows?)\b)",
    ),
    "is to be multiplied": (
        r"multipl(?:y|ied)(?: [\w'’]+){0,3} by",
        rf"(?:times|×|x|\*) (?:the |a |your |our )?(?:[\w-]+ ){{0,2}}{_FACTORS}",
        rf"{_UNUSED}{_OF_PLACES} {_FACTORS}",
        r"reference (?:bands?|salar(?:y|ies)|pay|ranges?|cit(?:y|ies)|locations?|place)",
        r"before (?:the |any |our )?(?:location|locality|geo\w*|regional|cost[- ]of[- ]living) "
        r"(?:adjustments?|factors?|weightings?)",
    ),
    "is another company's": (
        r"(?:those|th(?:ese|is|e) (?:bands?|figures|ranges|salaries|numbers)|bands?|ranges) of "
        r"(?:our |the )?(?:parent|holding|sister|mother)(?: (?:company|group|firm))?",
        r"our (?:parent|holding|sister)(?: company| firm)?['’]s",
        r"not our (?:own )?(?:bands?|pay|salar\w+|figures|ranges|numbers)",
        r"(?:are|is|show|list|give)s? what (?:other|competing|rival|peer) \w+ pay",
        r"(?:taken|copied|borrowed) from (?:a |our |the )?(?:competitor|rival|peer)(?:['’]?s)?",
    ),
    "is what people ask for": (
        r"würden|möchten|voudri\w+|aimeri\w+|quisi[ée]ra\w*|quer[ír][íi]a\w*|gustar[íi]a\w*|"
        r"gostar[íi]a\w*|vorre\w+|zouden|chcieli\w+|skulle vilja|fordert|verlangt|piden?|demandent",
        r"pretendid[oa]s?|desead[oa]s?|esperad[oa]s?|expectativas?|pretensi[oó]n\w*|pretensão",
        r"\w*vorstellung(?:en)?|gewünscht\w*|prétentions?|souhaitée?s?|gewenste?|attes[oi]|"
        r"pretes[aeio]|oczekiwan\w+|požadovan\w+|önskad\w*|ønske(?:t|de)",
    ),
    "is what others report": (
        rf"according to (?:the )?(?:data |figures |numbers )?(?:of |on |from )?{_SITES}",
        rf"(?:taken|sourced|pulled|scraped|drawn|copied|are|is|come|comes|data|figures) from "
        rf"(?:the )?{_SITES}",
        r"(?<!than )(?<!than is )(?<!than are )(?<!than what is )"
        rf"(?:reported|submitted|shared|posted) (?:on|to|at|via|through) {_SITES}",
        r"(?:self|user|employee|staff|community|crowd|anonymously)[- ]?"
        r"(?:reported|submitted|sourced|shared)",
        r"(?:reported|submitted|told|shared) (?:to us )?by (?:[\w-]+ ){0,3}"
        r"(?:employees|staff|users|people|candidates|engineers|readers|members|workers|insiders)",
        r"(?:recruiters?|headhunters?|friends?|colleagues|candidates?|ex-?employees?|employees|"
        r"somebody|someone|sources?|insiders?|rumou?rs?|people)(?: who(?: \w+){1,3})? "
        r"(?:told|tells?|says?|said|heard|claims?|claimed|think|guess|believe)",
        r"(?:taken |copied )?from (?:the |a )?(?:[\w.&]+ ){0,2}(?:salary|pay|market) "
        r"(?:guide|survey|report|benchmark|study)s?",
        r"(?:laut|gemäß|selon|d['’]après|según|secondo|segundo|volgens|enligt|ifølge|według|podle) "
        rf"{_SITES}",
    ),
    "is what was filed for a visa": (r"h-?1-?b", r"lca"),
    "is for some people only": (
        r"nur intern\w*|nur für \w+|interne? uniquement|réservé aux? \w+|sólo intern[oa]s?|"
        r"solo (?:para )?intern[oa]s?|apenas intern[oa]s?|solo intern[oi]|alleen intern|"
        r"tylko wewnętrzn\w+|pouze interní",
        r"(?:internal )?transfers only",
        r"expat(?:riate)?s?(?: packages?| terms| contracts?)?(?=\W*$)",
        r"internal(?:ly)? only|only internal(?:ly)?|internal (?:hires|moves) only",
        r"only for (?:\w+ )?(?:relocat\w+|transfer\w+)(?: (?:staff|employees|people|hires))?",
        r"(?<![^\W])^\W*for (?:new |recent )?(?:graduates|interns|apprentices|trainees|expats|"
        r"expatriates|relocated staff)(?=\W*$)",
        *(
            before + r"(?:\w+ )?(?:managers|executives|directors|officers|interns|apprentices|"
            r"trainees|graduates|students|expats|expatriates|members)" + after
            for before, after in (("for ", " only"), ("only for ", ""), ("only ", ""))
        ),
    ),
    "is an average, not a band": (
        r"durchschnitt\w*(?! (?:von |de |del |van |av |o )?\d[\d.,]* ?%)",
        r"mittelwert",
        r"moyen(?:ne)?s?(?! (?:von |de |del |van |av |o )?\d[\d.,]* ?%)",
        rf"{_NO_MEASURE}m[eé]diane?",
        r"promedio(?! (?:von |de |del |van |av |o )?\d[\d.,]* ?%)",
        r"(?:sal[aá]rio|sueldo|stipendio|retribuzione|ral|remunera[cç][aã]o) (?:\w+ )?m[eé]di[oa]",
        r"gemiddelde?(?! (?:von |de |del |van |av |o )?\d[\d.,]* ?%)",
        r"genomsnitt\w*(?! (?:von |de |del |van |av |o )?\d[\d.,]* ?%)",
        r"(?:à|da|na|pela|la|una|alla|della) m[eé]dia\b|m[eé]dia (?:dos|das|de|dei|delle|salarial)",
        r"średni\w*(?! (?:von |de |del |van |av |o )?\d[\d.,]* ?%)",
        r"průměr\w*(?! (?:von |de |del |van |av |o )?\d[\d.,]* ?%)",
        r"平均\w*",
        r"평균\w*",
        rf"{_NO_MEASURE}average(?! (?:of )?\d[\d.,]* ?%)",
        rf"{_NO_MEASURE}averages",
        rf"{_NO_MEASURE}avg\.?",
        rf"{_NO_MEASURE}mean",
        r"survey(?:ed)?",
    ),
}
# Words of a heading over a table that is not about the guide's own company, or no bands.
OTHERS: tuple[str, ...] = (
    r"\w*(?:競合|他社|竞争对手|競爭對手|同行|경쟁사|타사)\w*",
    r"was andere \w+|andere (?:firmen|arbeitgeber|unternehmen)|marktgehälter|marktdaten|"
    r"marktvergleich|wettbewerb(?:er)?|konkurren(?:z|ten|ts?)|(?:salaires|données|prix) du marché|"
    r"(?:salarios|datos) de(?:l)? mercado|dati di mercato|marktconforme? \w+|concurrents?|"
    r"competidores|concorrenti|lo que piden \w+|ce que demandent \w+|was bewerber\w* \w+",
    r"competitors?",
    r"peers?",
    r"rivals?",
    r"(?:other|comparable|similar|peer) (?:companies|company|employers?|firms?|roles?|startups?)",
    r"the market",
    r"(?:our |the )?(?:subsidiar(?:y|ies)|acquisitions?|acquired compan(?:y|ies))",
    r"market (?:p\d\d|rates?|data|pay|medians?|survey|comparison|benchmarks?)",
    r"(?:external|competitor|competitive|peer) benchmark(?:s|ing)?",
    r"elsewhere",
    r"industry (?:pay|rates?|averages?|benchmarks?|data)",
    r"alternatives?",
    r"(?:reported|recent|individual|verified|actual|competing) offers",
    r"offers (?:reported|seen|received|shared)",
    r"offers (?:\w+ ){1,2}(?:got|had|received|saw|took|accepted|reported|shared)",
    r"(?:accepted|signed|sample|past|real|real-world|declined|rejected|refused) offers",
    r"offers (?:accepted|signed|declined|rejected|refused|withdrawn)",
    r"(?:offer|pay|salary) (?:data ?points|submissions|reports)",
    r"what (?:to|you) (?:ask|should|accept)\w*",
    r"counter-?offers?",
)
# A sum of money by its looks, however its number is written.
_SIGN = r"[$£€₹₪¥₩]"
SUM = (
    rf"(?:{_SIGN} ?\d[\d.,' ]*(?:\d ?(?:k|m|l)?|(?:k|m|l))|\d[\d.,' ]*\d ?(?:k|m|l)? ?{_SIGN}|"
    r"\b[a-z]{3} ?\d{1,3}(?:[.,' ]\d{3}|k))"
)
_BARE_SUM = rf"(?:{SUM}|\d{{1,3}}(?:[.,' ]\d{{3}})+)"
# What is no place and no level, where a row is named: the row says something about the others.
NO_LABEL: tuple[str, ...] = (
    r"(?:company |overall |weighted |grand |market )*(?:averages?|avg\.?|means?|medians?|"
    r"sub-?totals?|totals?|sums?|overall|min(?:imum)?|max(?:imum)?)(?: (?:pay|base|salary|row))?"
    r"(?: (?:of|for|across|over|all|by|in|per|excl\w*|incl\w*|without|with) .*)?",
    r"(?:the )?(?:market|industry|competitors?|rivals?|glassdoor|payscale|levels\.fyi|radford)"
    r"(?:(?:'s)? (?:rates?|medians?|averages?|pay|data|range|benchmark|p\d\d|[a-c\d])(?: .*)?)?",
    r"(?:status|state|stage|validity|fte|contract type|hours(?: per week)?|currency|"
    r"(?:effective|valid|in force)(?: from| until| since| date)?)",
    r"(?:head ?count|sample(?: size)?|n)|"
    r"(?:total|overall|current|average) (?:head ?count|fte|staff|employees|people)",
    r"[øØ∅∑Σ]|(?:ins)?gesamt\w*|summe|durchschnitt|mittelwert|moyenne|promedio|somme|suma",
    r"(?:payroll|wage bill|budgets?|forecasts?|planned spend)(?: .*)?",
    r"(?:notes?|sources?|remarks?|comments?|legend|key|updated?|last updated|as of)(?: .*|:.*)?",
    r"(?:change|difference|delta|spread|increase|growth|yoy|gap)(?: .*)?",
    r"(?:tbd|tbc|n/?a|none|unknown|other|various|etc\.?|…|\.\.\.)",
    r"(?:year|yr|month|quarter|phase|stage|round|week|day) ?\d.*",
    r"(?:(?:[fc]y|[hq][1-4])[ -]?)?['’]?20\d\d\b.*|[fc]y ?['’]?\d\d\b.*",
    r"(?:statutory|legal|national|collective|union|tariff|agreed) (?:min(?:imum|\.)?|floor|rate)"
    r"(?: (?:wage|pay|salary))?",
    r"(?:minimum|living) wage|mindestlohn|smic|salario mínimo",
    r"(?:collective|union|works) (?:bargaining |pay )?agreement|(?:kollektiv|tarif)vertrag|"
    r"convention collective|convenio(?: colectivo)?|cao",
    r"\[.*\]|\{.*\}|<.*>",  # a place to fill in
    r"[-–—*_.·•?]+",
    r"[(\[]?[$£€₹₪¥₩%]+[)\]]?",
    rf"{_BARE_SUM}(?: ?[-–—~] ?{_BARE_SUM})?|\d{{1,3}}(?:[.,]\d+)? ?%",  # of another column
)
# Words of most headers and of most places. Whichever of them stands beside which, none of the
# patterns above finds anything.
PLAIN: frozenset[str] = frozenset(
    """
    angeles annual area austin base bay berlin bonus boston city comp compensation equity
    francisco level location london los new ny nyc options paris profit region remote role rsu rsus
    salary san seattle sf sharing signing singapore sign-on stock title toronto total uk us usa usd
    york
    """.split()  # a column of words reads better than a list of strings
)
