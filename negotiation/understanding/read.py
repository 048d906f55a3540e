"""A text becomes a `Message`, once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import islice, pairwise

from negotiation.model.assumptions import SCHEDULES
from negotiation.model.facts import NameKind, NameSpan
from negotiation.model.guide import EquityKind
from negotiation.model.offer import OfferStatus
from negotiation.model.record import record
from negotiation.model.said import Part
from negotiation.understanding import short
from negotiation.understanding.answered import answer_at
from negotiation.understanding.bluffs import unsays
from negotiation.understanding.clauses import Clause, message_of, sentences_of, takes_back
from negotiation.understanding.cliffs import cliff_months, denies_cliff
from negotiation.understanding.concepts import Concepts
from negotiation.understanding.days_meant import denied_days
from negotiation.understanding.deadlines import asks_for_time, dates_in
from negotiation.understanding.deeds import (
    deed_in,
    did_none,
    done_by_somebody,
    is_asked_for,
    may_be_deed,
)
from negotiation.understanding.extras import extras_in
from negotiation.understanding.grants import grant_years
from negotiation.understanding.languages import language_of
from negotiation.understanding.levels import asked_codes, bare_level, own_level, row_levels
from negotiation.understanding.link import denies, is_no_label
from negotiation.understanding.meaning import meanings_asked
from negotiation.understanding.message import (
    OF_OFFERS,
    Company,
    DateSaid,
    Denial,
    Go,
    Happened,
    Language,
    Mention,
    Message,
    Mode,
    News,
    Objection,
    OfferTalk,
    Picked,
    Side,
)
from negotiation.understanding.money_meant import currency_meant
from negotiation.understanding.objections import objection_in
from negotiation.understanding.phrases import Phrases
from negotiation.understanding.picks import (
    denied_numbers,
    denies_rest,
    numbers_in,
    picked_in,
    unticks,
)
from negotiation.understanding.positions import excepted_in, places_in
from negotiation.understanding.quantities import Money, Percent
from negotiation.understanding.questions import Manner, asks_to_add, manner_of, question_in
from negotiation.understanding.rates import rate_in
from negotiation.understanding.scan import NameReader, Scanned, scan
from negotiation.understanding.screen import (
    card_part_in,
    edited_in,
    finished,
    topics_in,
    want_in,
)
from negotiation.understanding.sides import Relation, bids_to_stay, likes_more, relation
from negotiation.understanding.slips import promises_to_sign, slips_in
from negotiation.understanding.statements import (
    belongs_to,
    denials_in,
    denies_stock,
    mentions_in,
    unasked_parts,
)
from negotiation.understanding.tables import linear
from negotiation.understanding.talks import is_mere_call, status_of, talks_in
from negotiation.understanding.text import plain as made_plain
from negotiation.understanding.text import starred
from negotiation.understanding.times import times_in
from negotiation.understanding.tokens import Kind
from negotiation.understanding.unlisted import first_name, title_in
from negotiation.understanding.words.answers import NODS
from negotiation.understanding.words.bluffs import SAYING
from negotiation.understanding.words.clauses import AUX, DREAMS, LETTERS, SAYS, STRUCK
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.news import AND_NO_MORE, LEAVE_IT, MORE_PAY, NEWS, SPEAKERS
from negotiation.understanding.words.questions import LEADS_TO_REASON, MORE_TIME, OPEN_ENDED

_NEAR = 8  # words between two places of which either is possible
_FEWEST_ASKING = 4  # words that make a question: "ok?", "is that right?" are none


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader needs to know of the world: the day, the names, and the list on screen."""

    today: date
    names_in: NameReader
    options: tuple[str, ...] = ()
    told: tuple[str, ...] = ()  # companies that were named before, in whatever letters
    own: Company | None = None  # whose offer is talked about, where that is known


def read(text: str, reading: Reading) -> Message:
    """Everything that `text` says. Never raises; what is not understood is not in it."""
    plain = made_plain(text)
    laid = linear(plain)
    scanned = scan(laid, reading.today, reading.names_in, reading.told, reading.own)
    clauses = scanned.clauses
    words = scanned.parsed.words
    saying = [clause for clause in clauses if not clause.empty]
    whole = said = short.words_of(scanned.tokens)
    edited = edited_in(said)
    if edited is not None and edited[1]:
        said = edited[1]  # "edit deadline to none" answers "none"
    mentions, nought = _nought(mentions_in(clauses, scanned.tokens, scanned.years))
    talks = _written(talks_in(clauses, mentions), scanned)
    weighs = short.priority_said(saying)
    liked, disliked = short.priorities_of(saying, said, weighs=weighs)
    if not weighs and _parts_closed(saying):
        liked = ()  # "base is final" is no wish
    numbers = numbers_in(said)
    places = places_in(said)
    go = short.way_of(whole, plain)
    # A way to move about asks nothing: "go on then".
    quoted = scanned.letter is not None or scanned.sent
    quiet = quoted or go is not None
    asked = _Asked() if quiet else _questions(clauses, scanned.names)
    reminds = short.reminds(said)
    not_days = denied_days(clauses)
    # "No reminder" answers nothing.
    yes = short.yes_or_no(said) if reminds is not False else None
    if yes is False and not_days and said[0] == "not":
        yes = None  # "not the 8th, the 10th" refuses nothing
    if reminds is not None:  # it is asked of us, not how to write to them again
        asked = replace(asked, keys=tuple(key for key in asked.keys if key != "follow_up"))
    disowned = short.disowned(said) or done_by_somebody(saying) or did_none(saying)
    tone = short.tone_of(said)
    requests = any(_is_request(clause, to_have=tone is not None) for clause in clauses)
    if tone is not None and requests:  # "wordy, could you shorten it?" asks for nothing else
        asked = replace(asked, keys=("change_tone",))
    dates = dates_in(clauses, reading.today)
    language = language_of(scanned.tokens)
    deed = "" if disowned or scanned.sent else deed_in(clauses, scanned.tokens, laid)
    return Message(
        plain,
        mentions=_of_deed(mentions, deed),
        dates=tuple(one for one in dates if not one.loose),
        undated=tuple(one for one in dates if one.loose),
        theirs="theirs" in said,
        not_days=not_days,
        names=_names(scanned, clauses),
        title=title_in(scanned) if scanned.letter is None else "",
        first=first_name(scanned) if language is not Language.SCRIPT else "",
        own=_own(clauses),
        talks=talks,
        no_rivals=short.no_rivals(said),
        denials=tuple(dict.fromkeys((*denials_in(saying), *nought))),
        unasked=unasked_parts(saying),
        orders=short.orders(said, mentions),
        removes=short.removes(said),
        denies_stock=denies_stock(saying),
        only_base=short.only_base(said),
        parts=_parts(saying),
        which=short.which_of(said),
        percent="%" in words.said or "percent" in words.said,
        may_name=short.may_name(clauses, said),
        statuses=_statuses(saying),
        level=own_level(saying) or (bare_level(saying) if len(said) <= 4 else None),
        row_level=row_levels(saying),
        codes=asked_codes(saying),
        priorities=liked,
        denied_priorities=disliked,
        priority_said=weighs,
        tells_parts=short.tells_parts(saying),
        tone=tone,
        requests=requests,
        extras=extras_in(saying),
        go=go,
        reminds=reminds,
        edit=" ".join(edited[0]) if edited is not None else "",
        yes=yes,
        nods=bool(said) and said[0] in NODS,
        confirms=short.confirms(said),
        none=short.says_none(said) and not mentions and reminds is None,
        dont_know=short.does_not_know(said),
        no_date=short.no_date(said, clauses),
        anyway=short.anyway(said),
        number=numbers[0] if len(numbers) == 1 and not places else None,
        picked=_picked(said, numbers, reading.options),
        all_picked=short.all_of_them(said),
        places=places,
        excepted=excepted_in(said, reading.options),
        questions=asked.keys,
        meant=asked.meant,
        objections=asked.objections,
        asks=any(clause.question for clause in clauses),
        puzzles=asked.puzzles and not deed,
        happened=() if quoted else _wishing_time(_happened(clauses), dates),
        answered=None if quoted or scanned.sent else answer_at(saying),
        deed=deed,
        feels=not quoted and Cue.FEELING in words.cues,
        thanks=short.thanks(said),
        greets=short.greets(said),
        corrects=not words.cues.isdisjoint((Cue.CORRECTION, Cue.SWAP))
        or any(_is_denied(scanned, name) for name in scanned.names)
        or _paper_names(clauses, scanned.names)
        or starred(text),
        currency=currency_meant(clauses, scanned.tokens),
        latter=short.latter_of(said),
        changes_places=short.changes_places(said) and not _figures_swapped(clauses),
        swaps=Cue.SWAP in words.cues
        and any(clause.has(Cue.SWAP) and not clause.question for clause in clauses),
        belongs=_belongs(clauses, mentions),
        grant_years=grant_years(scanned, mentions),
        cliff_months=cliff_months(saying),
        no_cliff=denies_cliff(saying),
        evenly=Cue.EVENLY in words.cues,
        times=times_in(scanned.tokens),
        kinds=_kinds(saying),
        letter=scanned.letter is not None,
        bare=short.is_bare(said) or short.is_mere_day(clauses),
        short=short.is_short(said),
        phrase=short.phrase_in(scanned.tokens, said, laid)
        if said is not whole or edited is None
        else "",
        empty=not plain,
        topics=topics_in(edited[0] if edited is not None else said),
        want=want_in(said),
        finished=finished(said),
        erase=said[:1] == ["delete"],
        card=card_part_in(said),
        strikes="not" in said,
        signs=promises_to_sign(said),
        asks_how="how" in said[:3],
        wants_deed=bool(deed) and is_asked_for(scanned.tokens, laid),
        says_ctc="ctc" in said,
        slips=slips_in(said),
        shares=next((SCHEDULES[word] for word in said if word in SCHEDULES), ()),
        rate=rate_in(scanned.tokens),
        may_be_deed=may_be_deed(clauses) and not disowned,
        disowned=disowned,
        own_slip=short.own_slip(said),
        denies_rest=denies_rest(said),
        unsays=unsays(saying),
        unticks=unticks(said),
        language=language,
        unread=laid[scanned.tokens[-1].end :].strip() if scanned.tokens else "",
    )


def _of_deed(mentions: tuple[Mention, ...], deed: str) -> tuple[Mention, ...]:
    """The figures with those marked that the sentence of a deed holds."""
    return tuple(
        replace(one, in_deed=one.mode is Mode.DEED and one.words in deed) if deed else one
        for one in mentions
    )


def _written(talks: tuple[OfferTalk, ...], scanned: Scanned) -> tuple[OfferTalk, ...]:
    """A pasted letter is an offer in writing of the company that sent it."""
    issuer = scanned.letter.issuer if scanned.letter is not None else None
    if issuer is None:
        return talks
    return tuple(
        replace(talk, status=OfferStatus.WRITTEN)
        if talk.company is not None and talk.company.same(issuer) and talk.status is None
        else talk
        for talk in talks
    )


def _names(scanned: Scanned, clauses: Sequence[Clause]) -> tuple[NameSpan, ...]:
    """Roles, places and the companies that really stand as such, employers left out."""
    employers = {
        (span.at, span.to)
        for clause in clauses
        for span in clause.companies
        if relation(clause, span) in (Relation.EMPLOYER, Relation.TOOL)
    }
    standing = {(span.at, span.to) for clause in clauses for span in clause.companies} - employers
    standing -= _asked_and_denied(clauses)
    return tuple(
        name
        for name in scanned.names
        if (name.kind in (NameKind.ROLE, NameKind.PLACE) or (name.start, name.end) in standing)
        and not _is_denied(scanned, name)
        and not _is_label(clauses, name)
        and not _is_either(scanned, name)
        and not _is_quoted(clauses, name)
    )


def _is_quoted(clauses: Sequence[Clause], name: NameSpan) -> bool:
    """ "A post says: 'Cohere, Berlin, 240k'": in somebody else's own words."""
    return any(one.quoted and one.at <= name.start < one.to for one in clauses)


def _is_either(scanned: Scanned, name: NameSpan) -> bool:
    """ "London or from home, not fixed": of two places neither is said to be the one."""
    if name.kind is not NameKind.PLACE:
        return False
    return any(
        other.kind is NameKind.PLACE
        and other.key != name.key
        and _between(scanned, *sorted((other, name), key=lambda one: one.start))
        for other in scanned.names
    )


def _between(scanned: Scanned, first: NameSpan, second: NameSpan) -> bool:
    words = [token.norm for token in scanned.tokens[first.end : second.start]]
    return len(words) <= _NEAR and ("or" in words or "oder" in words) and "." not in words


def _asked_and_denied(clauses: Sequence[Clause]) -> set[tuple[int, int]]:
    """ "Point72? no. D. E. Shaw": a name asked of oneself, taken back, and another behind it."""
    found = set()
    for at, clause in enumerate(clauses[:-2]):
        after, rest = clauses[at + 1], clauses[at + 2 :]
        alone = sum(span.to - span.at for span in clause.companies) + _ASKING
        if not (clause.question and clause.companies and clause.to - clause.at <= alone):
            continue
        near = [one for one in rest if one.sentence <= after.sentence + 1]
        if takes_back(after.tokens[after.at : after.to]) and any(one.companies for one in near):
            found |= {(span.at, span.to) for span in clause.companies}
    return found


_ASKING = 3  # "was it Stripe?", with its mark


def _paper_names(clauses: Sequence[Clause], names: Sequence[NameSpan]) -> bool:
    """ "The contract says Palo Alto": what the paper has counts, whatever was told before."""
    if _PAPER_SAYS.isdisjoint(message_of(clauses).said):
        return False
    for clause in clauses:
        papers = clause.has(Cue.LETTER_IN) or not LETTERS.isdisjoint(clause.norms)
        papers = papers or "letter" in clause.norms
        if (
            clause.question
            or clause.quantities
            or not papers
            or _PAPER_SAYS.isdisjoint(clause.norms)
        ):
            continue
        if any(
            name.kind in (NameKind.ROLE, NameKind.PLACE) and clause.at <= name.start < clause.to
            for name in names
        ):
            return True
    return False


_PAPER_SAYS = SAYS | frozenset("reads states names lists has shows mentions".split())


def _is_label(clauses: Sequence[Clause], name: NameSpan) -> bool:
    """ "$1,200 for your home office" names no place."""
    return name.kind is NameKind.PLACE and any(
        mark.value is Part.EXTRA and mark.at <= name.start and name.end <= mark.to
        for clause in clauses
        for mark in clause.all(Cue.PART)
    )


def _is_denied(scanned: Scanned, name: NameSpan) -> bool:
    """ "It's data scientist, not product manager", "scrap london"."""
    tokens, at = scanned.tokens, name.start - 1
    if at >= 0 and tokens[at].norm in ("a", "the", "as"):
        at -= 1
    if at < 0:
        return False
    two = (tokens[at - 1].norm if at else "", tokens[at].norm)
    return two[1] in STRUCK or two in (("instead", "of"), ("rather", "than"))


def _own(clauses: Sequence[Clause]) -> Company | None:
    """The company whose offer the person wants to talk about, where the message says so."""
    for clause in clauses:
        if not clause.companies:
            continue
        if clause.has(Cue.PREFER) and not clause.question and not _says(clause):
            return clause.companies[-1].company
        if bids_to_stay(clause) or likes_more(clause):
            return clause.companies[-1].company
        if clause.has(Cue.HERE) and not clause.has(Cue.OTHER):
            return clause.companies[0].company
    return None


def _says(clause: Clause) -> bool:
    """ "I want to write that Google offered me 280k": what one wants is to say it."""
    between = range(clause.all(Cue.PREFER)[0].to, clause.companies[-1].at)
    return any(clause.norm(at) in SAYING for at in between)


def _statuses(clauses: Sequence[Clause]) -> tuple[OfferStatus, ...]:
    found = [
        status
        for clause in clauses
        if not clause.question
        and clause.mode is not Mode.GONE
        and not is_mere_call(clause)
        and (status := status_of(clause)) is not None
    ]
    return tuple(dict.fromkeys(found))


def _picked(
    said: Sequence[str], numbers: tuple[int, ...], options: tuple[str, ...]
) -> tuple[Picked, ...]:
    if numbers and options:
        return tuple(Picked(one - 1) for one in numbers if 0 < one <= len(options))
    if options and (denied := denied_numbers(said)):
        return tuple(one for one in denied if one.index < len(options))
    return picked_in(said, options)


@record(frozen=True, slots=True)
class _Asked:
    """What is asked: each question once, the words whose meaning is asked, and what is feared.

    `puzzles`: a sentence asks something else that is not about what was told.
    """

    keys: tuple[str, ...] = ()
    meant: tuple[str, ...] = ()
    objections: tuple[Objection, ...] = ()
    puzzles: bool = False


def _questions(clauses: Sequence[Clause], names: Sequence[NameSpan]) -> _Asked:
    """The questions that people ask back.

    A feeling is told as often as it is asked: "I'm too scared to send it" gets its answer as well.
    """
    found: list[str] = []
    meant: list[str] = []
    feared: list[Objection] = []
    puzzles = False
    before: list[str] = []  # what was told right before: "they asked my minimum. what do I say?"
    for sentence in sentences_of(clauses):
        asking = [clause for clause in sentence if clause.question]
        whole = _asking_words(sentence, names)
        asked = whole if len(asking) == len(sentence) else _asking_words(asking, names)
        manner = manner_of(whole, asked=bool(asked))
        if manner is Manner.TOLD and any(clause.has(Cue.FEELING) for clause in sentence):
            manner = Manner.OPENS  # "scared they take it back if I push"
        terms = _meant(asking, names, whole)
        key = None if terms else _question(before, whole, asked, manner)
        key = key or (MORE_TIME if any(map(asks_for_time, asking)) else None)
        if (news := objection_in(whole, asked=bool(asked))) is not None:
            feared.append(Objection(news, key or ""))
        if terms:
            meant += terms
        elif before and asks_to_add(asked):
            pass  # "I'd want to start in March. Can that go in?": it goes in as it was told
        elif key:
            found.append(key)
        else:
            puzzles |= _puzzles(sentence) and news is None
        before = [] if asked else whole
    return _Asked(tuple(dict.fromkeys(found)), tuple(dict.fromkeys(meant)), tuple(feared), puzzles)


def _meant(
    asking: Sequence[Clause], names: Sequence[NameSpan], whole: Sequence[str]
) -> tuple[str, ...]:
    """The words whose meaning is asked: by all that asks, by one clause of it ("what is vesting, in
    Nigeria we don't have it") or with what stands before it ("RSUs or options, what's the
    difference?").
    """
    if not asking:
        return ()
    together, *apart = [asking, *([one] for one in asking)]
    asked = _asking_words(together, names)
    said = (asked, *(_asking_words(one, names) for one in apart), whole, _without_its_reason(asked))
    return next(filter(None, map(meanings_asked, said)), ())


def _puzzles(sentence: Sequence[Clause]) -> bool:
    """Whether a sentence asks about no figure, day or name: "is the office near a subway?"."""
    asking = [clause for clause in sentence if clause.question]
    told = any(clause.quantities or clause.whens or clause.companies for clause in asking)
    return len(_words(asking)) >= _FEWEST_ASKING and not told


def _words(sentence: Sequence[Clause]) -> list[str]:
    return [
        token.norm
        for clause in sentence
        for token in clause.tokens[clause.at : clause.to]
        if token.kind in (Kind.WORD, Kind.NUMBER)
    ]


def _question(
    before: Sequence[str], whole: Sequence[str], asked: Sequence[str], manner: Manner
) -> str | None:
    """What a sentence asks, the whole before its part; what could be about anything, with more."""
    readings = (whole,) if asked == whole else (whole, asked)
    key = question_in(*filter(None, readings), manner=manner)
    if key is None and asked and (main := _without_its_reason(asked)):
        key = question_in(main, manner=manner)
    if key in OPEN_ENDED and before:
        return question_in([*before, *whole], manner=manner) or key
    return key


def _without_its_reason(asked: Sequence[str]) -> Sequence[str]:
    """ "Is it rude to ask for more | when I already told them how excited I am"; () without one."""
    at = next((at for at, word in enumerate(asked) if word in LEADS_TO_REASON), 0)
    return asked[:at] if at >= _FEWEST_ASKING else ()


def _asking_words(sentence: Sequence[Clause], names: Sequence[NameSpan]) -> list[str]:
    """The words of a question, in which a company of the guides is "they" and a role "role", no
    matter which. One word by itself can be something else: "are you an AI?".
    """
    if not sentence:
        return []
    said = {
        at: "they" if at == span.at else ""
        for clause in sentence
        for span in clause.companies
        if span.company.key
        for at in range(span.at, span.to)
    }
    for name in names:
        if name.kind is NameKind.ROLE and name.end - name.start > 1:
            said |= dict.fromkeys(range(name.start, name.end), "")
            said[name.start] = "role"
    if not said:
        return _words(sentence)
    words = (
        said.get(at, token.norm if token.kind in (Kind.WORD, Kind.NUMBER) else "")
        for clause in sentence
        for at, token in enumerate(clause.tokens[clause.at : clause.to], clause.at)
    )
    return [word for word in words if word]


@cache
def _news() -> Concepts:
    return Concepts(NEWS)


def _happened(clauses: Sequence[Clause]) -> tuple[Happened, ...]:
    """What happened, with the company that the sentence speaks of; its question is read apart."""
    found: list[Happened] = []
    sentences = sentences_of(clauses)
    for sentence in sentences:
        for asked in (False, True):
            part = [clause for clause in sentence if clause.question is asked]
            if not part or any(_dreamt(clause) for clause in part):
                continue
            closed = _parts_closed(part)
            found += [
                Happened(_of_the_base(News(key), part), part[0].side, part[0].company)
                for key in _news().said_in(_words(part))
                if not (asked and key in _ONLY_TOLD and part[0].norm(part[0].at) in AUX)
                and not (key in _ENDS and any(map(_sets_a_floor, part)))
                and not (key == News.FINAL_OFFER.value and closed)
            ]
            if Part.BASE in closed:
                found.append(Happened(News.BASE_FIXED, part[0].side, part[0].company))
    found += _bluffs(sentences)
    found += _finals(clauses)
    found += _raises(clauses)
    last = _last_figures(sentences)
    base = any(one.news is News.BASE_FIXED for one in found)
    if base and not last and _WHOLE.isdisjoint(_words(clauses)):
        # "They won't move on base, that's final": base is, and nothing else.
        found = [one for one in found if one.news is not News.FINAL_OFFER]
    if last:
        decided = (News.DECIDE_NOW, News.BASE_FIXED)
        found = [*(one for one in found if one.news not in decided), *last]
    if _takes_it_back(clauses):
        found = [one for one in found if one.news not in _OWN_DEEDS]
    once = {one.news: one for one in reversed(found)}
    return tuple(one for one in found if once[one.news] is one)


def _wishing_time(
    happened: tuple[Happened, ...], dates: Sequence[DateSaid]
) -> tuple[Happened, ...]:
    """ "Ask for two more weeks" is a wish for more time, in whatever words."""
    if not any(one.wished for one in dates) or any(one.news is News.MORE_TIME for one in happened):
        return happened
    return (*happened, Happened(News.MORE_TIME))


def _takes_it_back(clauses: Sequence[Clause]) -> bool:
    """ "I accept. No wait, I don't": a second thought, and nothing told behind it."""
    if Cue.CORRECTION not in message_of(clauses).cues:
        return False
    for clause in clauses[1:]:
        second = clause.has(Cue.CORRECTION) and clause.has(Cue.NOT) and not clause.quantities
        if second and not clause.question:
            return True
    return False


_OWN_DEEDS = (News.ACCEPTED, News.SIGNED, News.DECLINED)
_ENDS = frozenset((News.DECLINED.value, News.REFUSED.value))
# "Is base final?" asks what these tell.
_ONLY_TOLD = frozenset((News.BASE_FIXED.value, News.FINAL_OFFER.value))


def _nought(mentions: tuple[Mention, ...]) -> tuple[tuple[Mention, ...], tuple[Denial, ...]]:
    """ "Bonus 0", "$0 sign-on": a part that is not there, and no amount."""
    nought = [one for one in mentions if _is_nothing(one)]
    if not nought:
        return mentions, ()
    kept = tuple(one for one in mentions if one not in nought)
    return kept, tuple(
        Denial(one.part, one.side, one.company, one.mine) for one in nought if one.part is not None
    )


def _is_nothing(mention: Mention) -> bool:
    amount = mention.quantity
    offered = mention.mode is Mode.OFFERED and mention.side in OF_OFFERS
    zero = isinstance(amount, Money | Percent) and amount.low == 0 and amount.high is None
    return zero and offered and mention.part in (Part.EQUITY, Part.BONUS, Part.SIGN_ON)


def _figures_swapped(clauses: Sequence[Clause]) -> bool:
    """ "Swap them, I mixed them up": figures that were told the wrong way round."""
    return any(clause.has(Cue.SWAP, Cue.CORRECTION) for clause in clauses)


_WHOLE = frozenset("offer package deal everything best last total overall".split())


def _of_the_base(news: News, part: Sequence[Clause]) -> News:
    """ "219k is final" closes the figure it names; "the final offer is 219k" everything."""
    figures = [one for clause in part for one in clause.quantities if isinstance(one, Money)]
    labels = {mark.value for clause in part for mark in clause.all(Cue.PART)}
    plain = len(figures) == 1 and labels <= {Part.BASE} and _WHOLE.isdisjoint(_words(part))
    return News.BASE_FIXED if news is News.FINAL_OFFER and plain else news


def _parts_closed(clauses: Sequence[Clause]) -> frozenset[Part]:
    """ "Cash is final", "the bonus is final": a part by its name closes that and no more."""
    if "final" not in message_of(clauses).said:
        return frozenset()
    found = set()
    for clause in clauses:
        labels = {mark.to: mark.value for mark in clause.all(Cue.PART)}
        for at in range(clause.at, clause.to - 1):
            if clause.norm(at) not in ("is", "are") or clause.norm(at + 1) != "final":
                continue
            part = Part.BASE if clause.norm(at - 1) == "cash" else labels.get(at)
            found |= {part} if isinstance(part, Part) and part is not Part.TOTAL else set()
    return frozenset(found)


def _dreamt(clause: Clause) -> bool:
    """ "Last night i dreamt they said yes": nothing happened."""
    return clause.has(Cue.IF) and any(clause.phrase(mark) in DREAMS for mark in clause.all(Cue.IF))


def _sets_a_floor(clause: Clause) -> bool:
    """ "I walk away at 200k": what would be declined, and nothing that was."""
    return clause.mode is Mode.FLOOR and bool(clause.quantities)


def _is_request(clause: Clause, *, to_have: bool) -> bool:
    """ "Could you shorten it?", and of a manner "can I have it shorter?"."""
    if not clause.question:
        return False
    first, second, third = (clause.norm(clause.at + spot) for spot in range(3))
    asked = first in ("can", "could", "would", "will") and second in ("you", "it", "we", "this")
    mine = first in ("can", "could", "may") and second == "i" and third in ("have", "get", "see")
    return asked or (to_have and mine)


def _last_figures(sentences: Sequence[list[Clause]]) -> list[Happened]:
    """ "260k, take it or leave it": behind a figure of theirs these words close everything."""
    if not any(clause.quantities for sentence in sentences for clause in sentence):
        return []
    found: list[Happened] = []
    before: list[Clause] = []
    for sentence in sentences:
        near, before = [*before, *sentence], sentence
        words = _words(sentence)
        ends = _AND_NO_MORE.stand_in(words) and not SPEAKERS.isdisjoint(words)
        if not (ends or _LEAVE_IT.stand_in(words)) or any(one.question for one in sentence):
            continue
        told = (one for one in near if one.quantities and one.mode is Mode.OFFERED)
        found += [Happened(News.FINAL_OFFER, one.side, one.company) for one in islice(told, 1)]
    return found


_LEAVE_IT, _AND_NO_MORE = Phrases(LEAVE_IT), Phrases(AND_NO_MORE)


def _finals(clauses: Sequence[Clause]) -> list[Happened]:
    """ "They offer 50k a month, final": a clause of its own closes what stands before it."""
    if not clauses or clauses[0].words.said.isdisjoint(("final", "period")):
        return []
    apart = [
        Happened(News.FINAL_OFFER, before.side, before.company)
        for before, clause in pairwise(clauses)
        if _words([clause]) in _CLOSING
        and not clause.question
        and before.sentence == clause.sentence
        and any(isinstance(one, Money) for one in before.quantities)
    ]
    return apart + [
        Happened(_of_the_base(News.FINAL_OFFER, [clause]), clause.side, clause.company)
        for clause in clauses
        if _ends_in_final(clause)
    ]


_CLOSING = (["final"], ["final", "offer"], ["thats", "final"], ["period"])


def _ends_in_final(clause: Clause) -> bool:
    """ "£88k final", "88k base, period"; what I want or had is none of theirs."""
    money = [one for one in clause.quantities if isinstance(one, Money)]
    if not money or clause.question or clause.mode is not Mode.OFFERED:
        return False
    behind = clause.norms[money[-1].to - clause.at :]
    return behind[-1:] in (("final",), ("period",)) and set(behind) <= _BESIDE_FINAL


_BESIDE_FINAL = frozenset("final period base salary is and thats firm the".split())


def _bluffs(sentences: Sequence[list[Clause]]) -> list[Happened]:
    """ "Is it ok to say Affirm offered me 240k? They haven't": an offer that is none."""
    found = [
        Happened(News.BLUFF, one.side, one.company)
        for sentence in sentences
        for one in sentence
        if one.bluff
    ]
    for asked, after in pairwise(sentences):
        if not any(one.question and one.companies and one.has(Cue.OFFERS) for one in asked):
            continue
        denies_it = any(one.has(Cue.NOT) and not one.question for one in after)
        if denies_it and len(_words(after)) <= _FEW:
            found.append(Happened(News.BLUFF, asked[0].side, asked[0].company))
    return found


_FEW = 5
_MORE = Phrases(MORE_PAY)


def _raises(clauses: Sequence[Clause]) -> list[Happened]:
    """ "I am employed at Midjourney since 2024, on 228k. Want more. How?": no new offer."""
    if not message_of(clauses).cues.isdisjoint((Cue.OFFER, Cue.OFFERS, Cue.HERE)):
        return []
    work = [
        clause
        for clause in clauses
        if clause.side is Side.EMPLOYER and any(span.company.key for span in clause.companies)
    ]
    wants = bool(work) and _MORE.stand_in(_words(clauses))
    return [Happened(News.RAISE, Side.HERE, None)] if wants else []


def _parts(clauses: Sequence[Clause]) -> tuple[Part, ...]:
    """Every part of pay that is named, denied ones left out."""
    if Cue.PART not in message_of(clauses).cues:
        return ()
    return tuple(
        dict.fromkeys(
            mark.value
            for clause in clauses
            for mark in clause.all(Cue.PART)
            if isinstance(mark.value, Part)
            and not (denies(clause, mark) or is_no_label(clause, mark))
        )
    )


def _belongs(clauses: Sequence[Clause], mentions: Sequence[Mention]) -> Company | None:
    """ "Sorry, that was the Runway number", of figures told in an earlier message."""
    if any(mention.mode is Mode.OFFERED for mention in mentions):
        return None
    found = [company for clause in clauses if (company := belongs_to(clause)) is not None]
    return found[0] if found else None


def _kinds(clauses: Sequence[Clause]) -> tuple[EquityKind, ...]:
    """The kinds of equity spoken of, apart from any amount."""
    if Cue.KIND not in message_of(clauses).cues:
        return ()
    return tuple(
        dict.fromkeys(
            mark.value
            for clause in clauses
            if not clause.question and clause.side is not Side.THIRD
            for mark in clause.all(Cue.KIND)
            if isinstance(mark.value, EquityKind) and not is_no_label(clause, mark)
        )
    )


__all__ = ["Company", "Go", "Mention", "Message", "Part", "Reading", "Side", "read"]
