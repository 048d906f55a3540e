"""The small words that tell how a candidate's clauses hang together, for `clause` and `mending`."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What a deed is done to begins with one: "built the", "automated both".
DETERMINERS = _words("a an the my its our their all both every")
# What a clause of its own may begin with, where somebody did something in it.
SOMEONE = _words("they it nobody everybody everyone customers users people she he")
# How a measure changed: "mismatches fell", "training a style went from 9 days to 2".
MOVED = _words("fell rose went")
CHANGED_SO = MOVED | _words("takes took is was")
# What a measure does, and nobody: "churn shrank after my redesign".
SHRANK = _words("fell shrank sank slid sped shot")
BEING = _words("was had am")
MODALS = _words("can could will would may might must should had")
# "used by five teams", "deployed in two regions": the word before describes.
AFTER_PARTICIPLE = _words(
    "by in on for with at to from across under as of over into per within and"
)
# What no subject begins with: a comma before one of these parts nothing.
NO_SUBJECT = _words(
    """
    and or but which that who where when while so plus including with without from for by as to in
    on at of i we then also
    """
)
# What shows that a thing said after a comma does something of its own.
FINITE = _words(
    """
    is are was were fell rose went use uses used run runs ran land lands has have had grew
    halved doubled dropped shipped work works came live depend depends rely relies trade trades
    finished ended go goes makes started opened closed stayed stay stays left take takes took
    got load loads make say says couldn't didn't wouldn't don't doesn't
    """
)
# What a thing does that was built: "built the model, catches 22% more".
DOES = (
    "catches", "serves", "runs", "handles", "saves", "processes", "powers", "brings", "covers",
    "reaches", "answers", "blocks", "finds", "routes", "feeds", "pays", "replaces", "holds",
    "makes", "gets", "lets", "matches", "solves", "flags", "does", "writes", "keeps", "cuts",
    "beats", "fits", "works",
)  # fmt: skip
# What things do of themselves, in the plural: "bad configs roll back by themselves".
DO = _words(
    "roll fail recover restart scale heal ship build pass deploy fall drop queue retry sync"
)
# What a thing shows one, alone or in the plural: "clips render twice as fast".
SHOWN = (
    "fits", "fit", "loads", "load", "renders", "render", "redraws", "redraw", "runs", "run",
    "takes", "take", "opens", "open", "starts", "start", "finishes", "finish", "compiles",
    "compile", "boots", "boot", "builds", "responds", "respond", "recovers", "recover", "settles",
    "settle", "arrives", "arrive", "converges", "converge", "syncs", "sync",
)  # fmt: skip
# What lasts until today, and how one says that one has done it all the time.
LASTING = {
    "own": "owned", "run": "run", "lead": "led", "manage": "managed", "maintain": "maintained",
    "operate": "operated", "oversee": "overseen", "hold": "held",
}  # fmt: skip
# Looked after for some time: "own pricing for shopping ads", "run clusters for 900 machines".
LOOKED_AFTER = _words("own run manage maintain operate oversee")
# Verbs of whoever is in charge of one of these.
LEADING = _words("own run manage operate oversee lead supervise")
LED_THINGS = _words(
    """
    team teams shift shifts crew crews squad squads ward wards kitchen kitchens shop shops store
    stores site sites plant plants warehouse warehouses depot depots fleet branch branches desk
    desks department departments office offices group groups unit units lab labs studio studios
    line lines floor clinic clinics classroom programme program rota helpdesk
    """
)
# Verbs that are the same in the past; all but one want an object to be taken for verbs.
SAME_IN_THE_PAST = _words("set put hit beat split read cut")
# What is counted of such a verb: "hit rate", "read latency".
MEASURED_BY = _words(
    "rate rates latency time times ratio count score speed throughput errors volume"
)
# What a measure has no name with: verbs, and words for whoever does something.
NEVER_MEASURED = _words(
    """
    is are was were fell rose went has have had did got that which who it they we i you he she be
    been my-team
    """
)
# What another word has to follow.
PREPOSITIONS = _words(
    """
    of in on at to by for from with without and or but the a an my our its their than as about over
    under within across per up down into between under was
    """
)
# What happens by itself: "9,000 machines moved", "all three renewed", "four graduated".
HAPPENED = _words(
    """
    moved renewed returned stayed graduated passed came went grew signed finished left survived
    recovered improved bought expanded noticed complained switched upgraded converted reordered
    worked held slipped quit arrived booted extended crashed resigned
    """
)
# One person or body that did something, as people name it without its article.
ONE_WHO = _words(
    """
    customer client regulator auditor board jury court vendor supplier buyer seller company user
    hospital clinic bank ministry council insurer studio agency university landlord union
    publisher broker factory
    """
)
# What somebody who goes on in the same breath did somewhere: "launched in 12 countries".
REACHES = ("launched", "spoke", "presented", "expanded", "scaled", "reported", "sold")
# People, in the plural: those who do something where a verb follows.
PEOPLE = _words(
    """
    people engineers editors artists users customers clients developers designers analysts banks
    teams nurses patients students sellers creators drivers reviewers readers players reps agents
    shops merchants operators recruiters managers companies firms hospitals schools vendors
    partners staff
    """
)
# What is said as a number alone: "engagement score 88".
RATED = _words("score rating nps enps budget average quota rate csat sla")
# Those of them that come in no number.
NOT_COUNTED = _words("csat quota")
# What was done to things, where the word for it is no past.
DONE = _words("done taken written given shown ready available")
# What was done to a thing once, by others: "featured in a magazine", "acquired in 2022".
DONE_TO_IT = (
    "featured", "audited", "acquired", "funded", "cited", "published", "approved", "accepted",
    "presented", "certified", "adopted", "covered", "bought", "endorsed", "patented",
)  # fmt: skip
# "dropped calls down 38%": words in -ed that describe what changed.
LOST = _words("dropped lost planned returned reported escalated reopened refused blocked abandoned")
# What a share of all is, and has: "99.98% accurate".
HOW_IT_IS = _words(
    """
    accurate efficient complete available automated automatic correct remote straight done full
    open empty compliant profitable live better worse
    """
)
# Which of several: "none rolled back", "all three renewed".
EACH_OF = _words("none all both half most each")
# Those of them that are nouns where nothing follows: "on a six-week run".
NOUNS_TOO = _words("run runs work works load loads land use uses live go")
# What describes the word before it: "an editor used by 25 designers".
DESCRIBES_BEFORE = _words("used run left shipped closed started opened finished ended dropped")
# What a verb has behind it: "preferred it", "signed the".
OBJECTS = _words("it them this the a an my our its that")
# What the same is kept at; everything else it is done with.
KEPT_AT = _words(
    """
    loss quality cost costs price accuracy recall precision score scale speed rate spend sales
    """
)
# What a figure that is no aside begins with: when, where, which of them.
AROUND = _words(
    """
    worth now still under within across during until till last next all both none half most only
    mostly roughly around up down each then later after before using into through between among
    per like via not even just two-thirds because once ever against twice here there today since
    i my our
    """
)
# What says when, wherever it stands: "9 months ahead of plan".
OF_TIME = _words("row running since ahead after before ago later early late behind")
# What lasted, whatever it was done to; what one led for so long, and finished nothing by it.
LASTED = _words(
    "ran managed owned maintained operated oversaw headed was worked supervised taught coached held"
)
PEOPLE_LED = _words("team teams group squad department org function") | PEOPLE
# What is up where it runs: "all systems up".
RUNNING = _words("all everything everyone site systems services servers system service back")
# What one calls a piece of work that was one's own: "the index was my project".
MY_OWN = "project|idea|baby|work|job|call|design|doing"
# How something was done, typed apart from what was: "dual sourced 30 parts".
IN_SOME_WAY = _words(
    """
    dual double triple cross self hand co reverse cold pair mass white soft hard live user field
    stress load fact split bulk crowd
    """
)
# What things did for those who use them: "used by 300 people, saved 20 hours each".
DONE_BY_THINGS = _words(
    "saved cut reduced brought caught paid earned handled replaced doubled halved raised made took"
)
# Small words that no English sentence has, and those without which hardly any is one.
OF_OTHER_TONGUES = _words(
    """
    je nous la le les des une dans avec pour sur habe haben hat wurde wurden ich wir die der das und
    von auf mit für bei den dem eine einen el los las una con para por che di gli ho abbiamo het een
    voor hebben og att och
    """
)
OF_ENGLISH = _words(
    """
    the a an of for in on to with by and from at my our i we was were is it its their them into
    across after before under over per up down no
    """
)
