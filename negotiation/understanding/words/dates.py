"""Days, months and spans as people write them, in the languages they write them in."""

from __future__ import annotations


def _each(*groups: str) -> dict[str, int]:
    return {word: index for index, words in enumerate(groups) for word in words.split()}


WEEKDAYS = _each(
    "monday mondays mon montag lunes lundi segunda lunedi maandag",
    "tuesday tue tues dienstag martes mardi terca martedi dinsdag",
    "wednesday wed weds mittwoch miercoles mercredi quarta mercoledi woensdag",
    "thursday thu thur thurs donnerstag jueves jeudi quinta giovedi donderdag",
    "friday fri freitag viernes vendredi sexta venerdi vrijdag",
    "saturday sat samstag sabado samedi sabato zaterdag",
    "sunday sun sonntag domingo dimanche domenica zondag",
)
# What is named right in front of its day: "deadline wed".
LIMITS = frozenset("deadline cutoff expiry".split())
# Words of other meaning too: they are days only behind a word such as "by" or "on".
SHY_WEEKDAYS = frozenset("sat sun wed mon mar segunda quarta quinta sexta".split())
MONTHS = {
    word: index + 1
    for word, index in _each(
        "january jan januar styczen stycznia enero janvier janeiro gennaio januari",
        "february feb februari februar luty lutego febr februar febrero fevrier fevereiro febbraio februari",
        "march mar marz marzec marca maerz marzo mars marco maart",
        "april apr kwiecien kwietnia abril avril aprile",
        "may mai maj maja mayo maio maggio mei",
        "june jun juni czerwiec czerwca junio juin junho giugno",
        "july jul juli lipiec lipca julio juillet julho luglio",
        "august aug sierpien sierpnia agosto aout augustus",
        "september sep wrzesien wrzesnia sept septiembre septembre setembro settembre",
        "october oct oktober pazdziernik pazdziernika okt octubre octobre outubro ottobre",
        "november nov listopad listopada noviembre novembre novembro",
        "december dec grudzien grudnia prosinec prosince dezember dez diciembre decembre dezembro dicembre desember dic",
    ).items()
}
# "I may", "they march": months only beside a number.
SHY_MONTHS = frozenset("may maj maja mar march mai mei mars set dez dic dec sep jan marco".split())

# Days of a month in words.
ORDINAL_ENDINGS = frozenset("st nd rd th".split())
# "The second Monday of December": in which month, by what it is called.
IN_MONTHS = frozenset("of in".split())
ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
        "twentieth".split(),
        1,
    )
} | {"thirtieth": 30}
TENS_OF_DAYS = {"twenty": 20, "thirty": 30}

HOUR, DAY, WEEK, MONTH, QUARTER, YEAR = "hour", "day", "week", "month", "quarter", "year"
UNITS: dict[str, str] = {
    word: unit
    for unit, words in (
        (HOUR, "hour hours hr hrs h std stunde stunden hora horas heure heures uur ora ore"),
        (DAY, "day days d tag tage tagen dia dias jour jours dag dagen giorno giorni"),
        (WEEK, "week weeks wk wks woche wochen semana semanas semaine semaines weken settimana"),
        (WEEK, "settimane"),
        (MONTH, "month months mo mos mth mths monat monate monaten mes meses mois maand maanden"),
        (MONTH, "mese mesi kuu kuus"),
        (QUARTER, "quarter quarters qtr quartal trimestre"),
        (YEAR, "year years yr yrs y yoe jahr jahre jahren ano anos ans annee annees jaar jaren"),
        (YEAR, "anno anni"),
    )
    for word in words.split()
}
BUSINESS = frozenset(
    "business working bus biz work workdays arbeitstage arbeitstagen werktage werktagen "
    "werkdagen habiles ouvres uteis lavorativi".split()
)  # fmt: skip
CALENDAR = frozenset("calendar kalendertage full whole more".split())
FORTNIGHT = frozenset({"fortnight"})
# What somebody does to a time that gets shorter: "they shaved two days off that".
SHORTENS = frozenset(
    "shaved shave cut took knocked trimmed chopped lopped sliced clipped shortened docked stripped".split()
)
# A deadline put off by so long, and all that may stand between: "they pushed it back by a week".
PUSHES = frozenset(
    "push pushed pushes move moved moves extend extended extends postpone postponed shift shifted "
    "delay delayed".split()
)
PUSHED_BY = frozenset(
    "it that this the deadline date day back out by exactly a an full whole for my me answer decision "
    "things everything another just like about".split()
)
FORWARD = frozenset("forward sooner earlier ahead".split())
PUTS_FORWARD = frozenset("moved pulled brought put shifted pushed set bumped".split())
TODAY = frozenset("today tonight heute hoy hoje oggi vandaag eod cob".split())
MONTHS_ON = {"this": 0, "current": 0, "next": 1, "coming": 1, "dieses": 0, "este": 0}
# What is counted off rather than dated: "the 4th round", "the 4th floor".
COUNTED_OFF = frozenset(
    "round interview year time floor person week month quarter employee hire engineer candidate "
    "applicant member offer company job page".split()
)
# What may stand behind a day in words: "the fifteenth is when they close".
BEHIND_DAYS = frozenset(
    "is was at or and but so they it i for of latest please noon midnight not as we he she then "
    "because since if unless though works ends that".split()
)
# In front of a day in figures that stands by itself: "sorry, 10th", "10th not 8th".
BEFORE_LONE_DAYS = frozenset(
    "not meant is its to be actually sorry sry oops correction rather now was but on".split()
)
CLOCK_STARTS = frozenset("started starts start began begins running ticking ticks".split())
# "I only have 72 hours left": with nothing else in it the time is for an answer.
HAVE_TIME = frozenset("have got".split())
IN_TIME = HAVE_TIME | frozenset(
    "i ive only just exactly like about max left now still counting counted from as of this morning "
    "today , -".split()
)
# "They refused, so it stays Monday": their day is what it was.
STAYS_THEN = frozenset("stays remains stands".split())
# "Three days is what I have", "all they gave me is a week": words of a clause with no more in it.
IS_ALL = frozenset("what all".split())
GETS_TIME = frozenset("have got get give gives gave given allow allowed allows had".split())
WHAT_THERE_IS = (
    IS_ALL
    | GETS_TIME
    | IN_TIME
    | frozenset("is are was thats that they me us a an im being the it so ok . , !".split())
)
CHANGED = frozenset("changed switched changes shifted pushed postponed became".split())
DENYING_DAYS = frozenset("not isnt wasnt aint nicht".split())
# What speaks of the day named before: "the Monday after that"; "that's all I get".
POINTS_TO_DAY = frozenset("it that this then there".split())
# What has a deadline of its own, and is no offer: "our product deadline", "the deadline for my visa".
WITH_DEADLINES = frozenset(
    "product project projects release launch launching thesis dissertation paper conference tax taxes "
    "filing visa permit application applications registration enrollment enrolment school university "
    "course exam submission grant client customer sprint milestone code freeze quarter budget lease rent "
    "mortgage insurance charity homework assignment transfer move migration feature work delivery "
    "shipping audit book article report journal steuer projekt abgabe miete".split()
)
# What else may have a day of its own: "the monday thing was another application".
HAVE_DAYS = frozenset(
    "application applications process company firm place job offer interview role one thing".split()
)
EASTERN_MONTH = frozenset("月월")
EASTERN_DAY = ("日", "号", "號", "일")
EVERY_YEAR = frozenset("each every per yearly annually".split())  # behind a share: "1/4 each year"
EACH = frozenset("every each alle cada chaque ogni elke".split())
# Behind the number of an hour, and of no day.
OF_HOURS = frozenset(
    "am pm a p h hr hrs hour hours uhr oclock noon k % days day weeks week ore heures uur : / -".split()
)
# The time of a day, in front of it, and what stands beside that: "5pm pacific on Friday".
OF_A_DAY = frozenset("am pm noon midday midnight oclock eod eob cob".split())
BESIDE_TIMES = frozenset(
    "pacific eastern central mountain pt et ct mt est edt pst pdt cst cet cest gmt utc bst ist uk us "
    "local time in the morning afternoon evening on".split()
)
ENDS_OF_DAY = frozenset("eod cob eob".split())
WORKING_DAY = frozenset("business play day".split())  # behind "close of"
TOMORROW = frozenset("tomorrow overnight morgen manana demain amanha domani".split())
# No French "hier": as often it is the Dutch and the German "here".
YESTERDAY = frozenset("yesterday gestern ayer ontem ieri gisteren".split())
# Words that may stand between the day and the month, or before a day.
OF = frozenset("of de di der den dem the el le il o".split())
HOLIDAYS = frozenset("christmas xmas weihnachten navidad noel".split())
# Those of everybody, behind one of these: "before the holidays"; "over the holidays" is one's own.
FREE_DAYS = frozenset("holidays festivities feiertagen feiertage fetes fiestas feste".split())
BEFORE_THEM = frozenset("before by until till vor antes avant prima bis".split())
# When something is to be that has no day: "some time in the new year", "after the holidays".
IN_SOME_TIME = frozenset("in during around over of".split())
HOLIDAY_SEASON = frozenset("holidays holiday break festivities feiertagen vacaciones".split())
NEW_YEARS = frozenset((("new", "year"), ("next", "year")))
SOME_TIMES = NEW_YEARS | {("next", "month"), ("next", "quarter"), ("coming", "weeks")}
# "One more week", "two additional days".
MORE = frozenset(
    "more extra additional further another mas weitere weiteren zusatzliche zusatzlichen "
    "altri extras".split()
)
LATER = frozenset("later longer".split())  # behind a span: from the day that was named before
# Behind a span of more time it is no time for an answer: "another 2 weeks off".
OF_TIME_OFF = frozenset(
    "of off vacation holiday holidays leave pto notice severance remote".split()
)
# Between a span and the day it is counted from.
# What a company does that wants an answer from somebody; and what it does with its own.
ASKS = frozenset(
    "want wants wanted need needs needed asks asked like expect expects expected require "
    "requires".split()
)
WANTED = ASKS | frozenset(
    "ask gave give gives given have has got until promised promise owe told".split()
)
# What a company does itself: "they want to sleep on it", "they'll reply"; and what asks it of me.
DOES = frozenset(
    "decide think sleep chew mull ponder digest weigh reply respond answer deciding thinking back "
    "beslissen entscheiden decidir decidere decider".split()
)
GOES_ON = frozenset(
    "to will would gonna should must can could might may theyll hell shell ll come get comes gets "
    "still".split()
)
ASKS_OF_ONE = frozenset(
    "said says say told tell tells gave give gives given allow allows allowed let lets ask asks "
    "asked please wrote pls".split()
)
PROMISES = frozenset("promise promised promises owe owes".split())
GIVEN = frozenset("decide decides deciding decision respond reply confirm answer back".split())
# What they do on a day of theirs, with me behind it: "she'll ring me on Friday".
SPEAK_TO = frozenset(
    "ring rings phone phones text texts ping pings write writes email emails mail mails message "
    "messages dm dms call calls come comes get gets reach reaches circle circles update updates "
    "tell tells let lets inform informs notify notifies contact contacts meldet melden schreibt "
    "llama llamara avisa escribe rappelle appelle richiama scrive liga".split()
)
THEY_WILL = frozenset("hell shell theyll er".split())
TO_ME = frozenset("me us mich mir bei".split())
# What becomes of an offer on the day by which it wants an answer: "Friday it's gone".
ENDS = frozenset("gone off dead void over history toast withdrawn pulled cancelled closed".split())
OFFERS = frozenset("it offer deal position role job this that seat slot letter".split())
PULLS = frozenset(
    "melts lapses dissolves disappears evaporate expire pull pulls withdraw withdraws rescind rescinds dies vanishes evaporates".split()
)
# What a letter does on the day from which its time is counted.
ARRIVED = frozenset("came arrived landed got received reached emailed sent".split())
# What is on its way to somebody: "the paperwork arrives Monday", "they send the contract then".
SENT_PAPERS = frozenset(
    "letter letters contract contracts paperwork paper papers docs documents docusign sheet pdf "
    "offer vertrag contrato contrat contratto".split()
)
ARRIVES = frozenset(
    "arrives arrive arriving lands land landing comes come coming follows follow following reaches "
    "reach kommt llega arrive arriva chega".split()
)
GOES_OUT = frozenset(
    (("goes", "out"), ("going", "out"), ("go", "out"), ("gets", "here"), ("get", "here"),
     ("gets", "in"), ("be", "here"), ("be", "there"), ("its", "way"), ("be", "sent"),
     ("gets", "sent"), ("be", "mailed"), ("be", "emailed"), ("be", "in"), ("be", "ready"),
     ("gets", "to"), ("get", "to"))
)  # fmt: skip
RECEIVES = frozenset("get getting receive receiving".split())
SENDS = frozenset("send sends sending mail mails email emails issue issues issuing".split())
# What people have that ends on a day of its own.
PAPERS = frozenset(
    "clearance visa permit lease passport insurance licence license certification certificate "
    "subscription card warranty membership registration probation notice leave severance savings "
    "cobra unemployment benefits sublease funding cash money option options".split()
)
# What somebody is until a day that makes it the last one for an answer: "open", "mine"; whatever
# else one is until then (out, ill, away at a fair) is over on that day.
OPEN_UNTIL = frozenset(
    "open valid good available table mine yours held hold firm live alive standing stands fine ok "
    "okay free allowed given patient willing wait waits waiting time answer reply decide guaranteed "
    "reserved offer deadline".split()
)
COPULAS = frozenset("is are am im be been was hes shes theyre its were wont stays".split())
# What they intend to do themselves: with a decision, or with what else is theirs.
INTENDS = frozenset(
    "expect expects aim aims hope hopes plan plans intend intends anticipate anticipates want wants "
    "will theyll promise promised promises should would try trying going like".split()
)
# A day gone by, and what may have happened to an offer on it.
GONE_BY = frozenset(("yesterday", "last", "past"))
LAPSED = frozenset(
    "deadline due expired expires ended ended lapsed ran out passed closed over late missed was cutoff "
    "by wanted needed".split()
)
WRITES = frozenset("expect aim hope anticipate".split())  # behind "we", in a letter
REACHES_DECISION = frozenset("reach come make take arrive".split())
DECISIONS = frozenset("decision decisions conclusion mind minds verdict".split())
OWN_ACTS = REACHES_DECISION | frozenset(
    "decide finalise finalize settle sort discuss review announce approve confirm prepare update "
    "publish draft revise resume reopen process wrap finish revisit conclude choose pick".split()
)
ANCHORS = frozenset("counting counted starting from since after beginning ab seit as of on".split())
# "72 hours starting now"; what begins on another day may be a holiday.
RUNS_FROM = frozenset("starting beginning counting running effective".split())
FROM_HERE = frozenset("now today immediately".split())
# Behind a weekday: it is that of next week, or the one a week after the next; in front of it, too.
NEXT_WEEKS = frozenset(
    tuple(phrase.split())
    for phrase in (
        "next week", "of next week", "nxt week", "next wk", "nachster woche",
        "nachste woche", "der nachsten woche", "in der nachsten woche", "kommender woche", "kommende woche",
        "der kommenden woche", "in der kommenden woche", "semaine prochaine", "de la semaine prochaine",
        "la semaine prochaine", "semana que viene", "de la semana que viene", "la semana que viene",
        "de la proxima semana", "la proxima semana", "de la semana proxima", "proxima semana", "semana que vem",
        "da semana que vem", "da proxima semana", "na proxima semana", "prossima settimana", "della prossima settimana",
        "la prossima settimana", "della settimana prossima", "settimana prossima", "volgende week",
        "van volgende week", "nasta vecka", "neste uke", "naeste uge",
    )
)  # fmt: skip
A_WEEK_ON = frozenset(
    tuple(phrase.split())
    for phrase in ("in a week", "in einer woche", "in acht tagen", "en huit", "over een week", "om en vecka")
)  # fmt: skip
AFTER_NEXT = frozenset("ubernachsten ubernachster ubernachste".split())
# What else a day may begin with that is counted from today: "end of next week", "mid December".
RELATIVE = frozenset(
    "the day eow weekend eom last end next coming proxima nachste mid middle midweek this nye "
    "new early beginning start late close".split()
)
BEGINNINGS = frozenset("beginning start".split())  # of a week, a month, a year
# "A couple of weeks", "another day".
COUNTS = frozenset("a an one another couple few".split())
# Words of a wish for more time: what it is, who asks for it, and that it was asked for already.
LONGER = frozenset("longer extension extra additional another extend".split())
ASKS_FOR_TIME = frozenset("ask request beg write tell email".split())
PAST_ASK = frozenset("asked requested got gave given granted".split())
# "Do 15 grudnia": an until where a month of that tongue stands behind its day.
AFTER_DO = frozenset(
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada "
    "grudnia prosince".split()
)
UNTIL = frozenset("until till til to thru through".split())
# "Void unless countersigned by the 10th": how an offer is answered, in a letter.
ANSWERED_SO = frozenset(
    "signed countersigned accepted returned executed received confirmed acknowledged".split()
)
THINKS = frozenset("think decide consider compare weigh review read sleep talk".split())
# What somebody did or was done in its own time: "they refunded it within 3 weeks", "they refund …".
DONE_IN_TIME = frozenset(
    "refunded reimbursed paid repaid answered replied responded called rang phoned wrote emailed "
    "mailed messaged texted came arrived landed sent shipped delivered settled sorted fixed solved "
    "finished completed done handled processed approved cleared booked hired interviewed "
    "rejected dropped left quit joined started decided reacted countered invited scheduled wrapped "
    "happened went did got refund refunds reimburse reimburses".split()
)
GOT_BACK = frozenset(
    "back through in touch out over".split()
)  # behind "got", which alone may be time
# In front of such a deed it is still to do: "to be answered by Friday", "get it settled by then".
TO_DO = ASKS | frozenset(
    "must should shall ought be get getting being if once when unless until please would could "
    "will wont ill theyll".split()
)
WAS_DONE = frozenset(
    "was were been got is are".split()
)  # in front of a deed that nobody is named of
IS_DEALT_WITH = frozenset("it me us my our them everything that this him her".split())  # behind one
# Between a deed and its time, somebody wants something by then: "they called, and want it by Friday".
DEMANDED = ASKS | frozenset(
    "must should shall ought due answer answers reply decision decide sign deadline respond response "
    "confirm return accept yes valid expires expire or and but said says saying told give gave have "
    "has please offer exploding now".split()
)
# How an offer comes to be there: what I did with it, what they did, and the words between that
# and its day, "they sent it over on monday".
RECEIVED_THEN = frozenset("got received had heard".split())
MADE_THEN = RECEIVED_THEN | frozenset(
    "told called rang phoned came arrived sent emailed mailed made gave offered landed informed "
    "extended issued presented went dated".split()
)
AROUND_MADE = frozenset(
    "me us it this that the an a their my offer offers letter contract mail email call news word "
    "official formal written verbal in over through on out at only just late last and finally "
    "they he she recruiter hr".split()
)
# "Monday i'll know": what one is told that day.
LEARNERS = frozenset("i ill id we well wed".split())
MAY_LEARN = frozenset("will should would might may could finally then hopefully get to".split())
LEARNS = frozenset("know hear find learn see".split())
# "It was dec 4, i asked for two more weeks, so dec 18": what leads in the day that came of it.
COMES_TO = frozenset("so hence thus therefore now which making makes means meaning".split())
