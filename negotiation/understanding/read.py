"""A text becomes a `Message`, once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from negotiation.model.assumptions import SCHEDULES
from negotiation.model.guide import EquityKind
from negotiation.model.offer import OfferStatus
from negotiation.model.record import replace
from negotiation.model.said import Part
from negotiation.understanding import short
from negotiation.understanding.answered import answer_at
from negotiation.understanding.asked_back import Asked, asked_in
from negotiation.understanding.bluffs import unsays
from negotiation.understanding.called import called_by
from negotiation.understanding.chosen import chosen_of
from negotiation.understanding.clauses import Clause
from negotiation.understanding.cliffs import cliff_months, denies_cliff
from negotiation.understanding.credited import credits_others
from negotiation.understanding.days_meant import bare_days_denied, denied_days
from negotiation.understanding.deadlines import dates_in
from negotiation.understanding.deed_sentences import deed_in, is_asked_for
from negotiation.understanding.deeds import did_none, done_by_somebody, may_be_deed
from negotiation.understanding.deeds_back import dropped_in
from negotiation.understanding.denied_parts import denials_in, denies_stock, unasked_parts
from negotiation.understanding.extras import extras_in
from negotiation.understanding.grants import grant_years, years_alone
from negotiation.understanding.happened import happened_in, parts_closed, wishing_time
from negotiation.understanding.labels import denies, is_no_label
from negotiation.understanding.languages import language_of
from negotiation.understanding.levels import asked_codes, bare_level, own_level, row_levels
from negotiation.understanding.message import (
    OF_OFFERS,
    Company,
    Denial,
    Go,
    Language,
    Mention,
    Message,
    Mode,
    OfferTalk,
    Picked,
    Side,
    Want,
    Which,
)
from negotiation.understanding.modest import is_modest, leaves_it_out
from negotiation.understanding.money_meant import currency_meant
from negotiation.understanding.names_told import is_name_denied, named_in, paper_names, works_in
from negotiation.understanding.naming_allowed import lets_know, may_name
from negotiation.understanding.noise import is_noise
from negotiation.understanding.picks import (
    denied_numbers,
    denies_rest,
    numbers_in,
    picked_in,
    unticks,
)
from negotiation.understanding.positions import excepted_in, places_in
from negotiation.understanding.priorities import (
    matters_no_more,
    priorities_of,
    priority_said,
    wishes_of,
)
from negotiation.understanding.quantities import Money, Noise, Percent
from negotiation.understanding.rates import rate_in
from negotiation.understanding.relations import bids_to_stay, likes_more, picks_one
from negotiation.understanding.relocated import relocates
from negotiation.understanding.scan import NameReader, Scanned, scan
from negotiation.understanding.screen import (
    card_part_in,
    edited_in,
    finished,
    topics_in,
    want_in,
)
from negotiation.understanding.second_thoughts import belongs_to, relabelled, turns_round
from negotiation.understanding.slips import promises_to_sign, slips_in
from negotiation.understanding.statements import mentions_in
from negotiation.understanding.statuses import is_mere_call, status_of
from negotiation.understanding.tables import linear
from negotiation.understanding.talks import Told, talks_in
from negotiation.understanding.text import fold, starred
from negotiation.understanding.text import plain as made_plain
from negotiation.understanding.times import times_in
from negotiation.understanding.tones import tone_asked
from negotiation.understanding.undone import undone_in
from negotiation.understanding.unlisted import first_name, title_in
from negotiation.understanding.which_other import the_other
from negotiation.understanding.words.answers import GOES_ON, NODS
from negotiation.understanding.words.bluffs import SAYING
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.deeds import WE
from negotiation.understanding.zeros import zeros_off


@dataclass(frozen=True, slots=True)
class World:
    """What a reader needs to know of the world: the day, the names, and the list on screen."""

    today: date
    names_in: NameReader
    options: tuple[str, ...] = ()
    told: tuple[str, ...] = ()  # companies that were named before, in whatever letters
    own: Company | None = None  # whose offer is talked about, where that is known
    deeds: tuple[str, ...] = ()  # what the person told of their work before


def read(text: str, world: World) -> Message:
    """Everything that `text` says. Never raises; what is not understood is not in it."""
    plain = made_plain(text)
    laid = linear(plain)
    scanned = scan(laid, world.today, world.names_in, world.told, world.own)
    if is_noise(scanned.tokens, scanned.names):
        return Message(plain, bare=True, short=True, no_name=True)
    clauses = scanned.clauses
    words = scanned.parsed.words
    called = words.called
    saying = [clause for clause in clauses if not clause.empty]
    whole = said = short.words_of(scanned.tokens)
    edited = edited_in(said)
    if edited is not None and edited[1]:
        said = edited[1]  # "edit deadline to none" answers "none"
    figures = mentions_in(clauses, scanned.tokens, scanned.years) if words.figures else ()
    if words.dated and figures:
        days = {one.at for one in bare_days_denied(clauses)}
        figures = tuple(one for one in figures if one.quantity.at not in days)
    mentions, nought = _nought(figures)
    told = Told(clauses)
    talks = _written(talks_in(told, mentions), scanned)
    wishes = wishes_of(saying) if wishes_of in called else saying
    weighs = priority_said in called and priority_said(wishes)
    liked, disliked = priorities_of(saying, wishes, said, weighs=weighs)
    if not weighs and parts_closed in called and parts_closed(saying):
        liked = ()  # "base is final" is no wish
    numbers = numbers_in(said)
    places = places_in(said) if places_in in called else ()
    go = short.way_of(whole, plain)
    # A way to move about asks nothing, "go on then", nor does a nod: "good enough".
    quoted = scanned.letter is not None or scanned.sent
    confirms = short.confirms in called and short.confirms(said)
    want = want_in(said)
    quiet = quoted or go is not None or confirms or want is Want.REHEARSE
    asked = Asked() if quiet else asked_in(clauses, scanned.names)
    reminds = short.reminds(said) if short.reminds in called else None
    not_days = denied_days(clauses) if words.dated else ()
    # "No reminder" answers nothing.
    yes = short.yes_or_no(said) if reminds is not False else None
    if yes is False and not_days and said[0] == "not":
        yes = None  # "not the 8th, the 10th" refuses nothing
    which = short.which_of(said) if short.which_of in called else None
    if yes is False and which in _GRANTED and not _NOT_OF_WHICH.isdisjoint(said[:2]):
        yes = None  # "not the whole grant" chooses
    if reminds is not None:  # it is asked of us, not how to write to them again
        asked = replace(asked, keys=tuple(key for key in asked.keys if key != "follow_up"))
    disowned = (
        (short.disowned in called and short.disowned(said))
        or (done_by_somebody in called and done_by_somebody(saying))
        or (did_none in called and did_none(saying))
        or (credits_others in called and credits_others(saying))
    )
    left_out = leaves_it_out in called and leaves_it_out(saying)
    modest = left_out or (is_modest in called and is_modest(saying))
    tone = tone_asked(saying) if tone_asked in called else None
    named = bool(scanned.parsed.companies)
    own = _own(clauses) if named else None
    if own is None and named and chosen_of in called:
        own = chosen_of(clauses)
    asks = any(clause.question for clause in clauses)
    requests = asks and any(_is_request(clause, to_have=tone is not None) for clause in clauses)
    if tone is not None and requests:  # "wordy, could you shorten it?" asks for nothing else
        asked = replace(asked, keys=("change_tone",))
    dates = dates_in(clauses, world.today) if words.dated else ()
    language = language_of(scanned.tokens)
    phrase = ""
    if said is not whole or edited is None:
        phrase = short.phrase_in(scanned.tokens, said, laid)
    deed = ""
    if deed_in in called and not (disowned or modest or scanned.sent):
        deed = deed_in(clauses, scanned.tokens, laid)
    if tone is not None and WE.isdisjoint(fold(deed).split()):
        deed = ""  # "way too long, cut it in half": told to the bot
    dropped = dropped_in(saying, world.deeds) if world.deeds else ()
    if dropped and len(saying) == 1:
        deed = ""  # "cut the line about the migration"
    swaps = turns_round in called and any(map(turns_round, saying))
    level = None
    if own_level in called:
        level = own_level(saying) or (bare_level(saying) if len(said) <= 4 else None)
    employer = Company(level.company) if level is not None else None
    if level is not None and level.level.casefold() in deed.casefold():
        deed = ""  # "promoted to L6 at Google": where one is, and no proof
    named_there = named_in(scanned, clauses)
    return Message(
        plain,
        mentions=_of_deed(mentions, deed) if deed else mentions,
        counts=_counts(scanned, deed) if words.figures else (),
        dates=tuple(one for one in dates if not one.loose),
        undated=tuple(one for one in dates if one.loose),
        theirs="theirs" in said,
        the_other=the_other(saying) if the_other in called else None,
        not_days=not_days,
        names=named_there,
        works_in=works_in(clauses, named_there) if works_in in called else None,
        title=title_in(scanned) if title_in in called and scanned.letter is None else "",
        first=first_name(scanned) if language is not Language.SCRIPT else "",
        own=None if employer is not None and employer.same(own) else own,
        talks=_apart_from(employer, talks),
        no_rivals=short.no_rivals in called
        and short.no_rivals(said)
        and not swaps,  # "no, other way round"
        denials=tuple(dict.fromkeys((*denials_in(saying), *nought)))
        if words.figures or denials_in in called
        else (),
        unasked=unasked_parts(saying) if unasked_parts in called else (),
        orders=short.orders(said, mentions),
        removes=short.removes in called and short.removes(said),
        denies_stock=denies_stock in called and denies_stock(saying),
        only_base=short.only_base in called and short.only_base(said),
        goes_on=bool(said) and said[0] in GOES_ON,
        relabels=relabelled(saying) if relabelled in called and not mentions else None,
        parts=_parts(saying) if _parts in called else (),
        which=which,
        percent="%" in words.said or "percent" in words.said,
        may_name=may_name(clauses, said) if may_name in called else None,
        statuses=_statuses(told) if status_of in called else (),
        level=level,
        row_level=row_levels(saying) if row_levels in called else (),
        codes=asked_codes(saying) if asked_codes in called else (),
        priorities=liked,
        denied_priorities=disliked,
        priority_said=weighs,
        tells_parts=short.tells_parts in called and short.tells_parts(saying),
        tone=tone,
        requests=requests,
        extras=extras_in(saying) if extras_in in called else (),
        go=go,
        reminds=reminds,
        edit=" ".join(edited[0]) if edited is not None else "",
        yes=yes,
        nods=bool(said) and said[0] in NODS,
        confirms=confirms,
        none=(left_out or (short.says_none in called and short.says_none(said)))
        and not mentions
        and reminds is None,
        modest=modest,
        dont_know=short.does_not_know in called and short.does_not_know(said),
        no_date=short.no_date in called and short.no_date(said, clauses),
        anyway=short.anyway in called and short.anyway(said),
        number=numbers[0] if len(numbers) == 1 and not places else None,
        picked=_picked(said, numbers, world.options) if world.options else (),
        all_picked=short.all_of_them in called and short.all_of_them(said),
        places=places,
        excepted=excepted_in(said, world.options) if excepted_in in called else (),
        questions=asked.keys,
        meant=asked.meant,
        objections=asked.objections,
        asks=asks,
        puzzles=asked.puzzles and not deed,
        happened=() if quoted else wishing_time(happened_in(clauses), dates),
        answered=answer_at(saying)
        if answer_at in called and not (quoted or scanned.sent)
        else None,
        deed=deed,
        feels=not quoted and Cue.FEELING in words.cues,
        thanks=short.thanks in called and short.thanks(said),
        pauses=short.pauses in called and short.pauses(said),
        greets=short.greets in called and short.greets(said),
        corrects=not words.cues.isdisjoint((Cue.CORRECTION, Cue.SWAP))
        or any(clause.anew for clause in clauses)
        or any(is_name_denied(scanned, name) for name in scanned.names)
        or (paper_names in called and paper_names(clauses, scanned.names))
        or starred(text),
        relocates=relocates in called and relocates(saying, scanned.names),
        currency=currency_meant(clauses, scanned.tokens, scanned.names)
        if currency_meant in called
        else (),
        latter=short.latter_of(said) if short.latter_of in called else None,
        changes_places=short.changes_places in called
        and short.changes_places(said)
        and not _figures_swapped(clauses),
        swaps=swaps,
        belongs=_belongs(clauses, mentions) if named else None,
        years_alone=years_alone(scanned) if scanned.parsed.whens else None,
        grant_years=grant_years(scanned, mentions)
        if words.dated or scanned.years or grant_years in called
        else None,
        cliff_months=cliff_months(saying) if words.dated or cliff_months in called else None,
        no_cliff=denies_cliff in called and denies_cliff(saying),
        evenly=Cue.EVENLY in words.cues,
        zeros=zeros_off(saying) if zeros_off in called else 0,
        times=times_in(scanned.tokens) if times_in in called else None,
        kinds=_kinds(saying) if _kinds in called else (),
        letter=scanned.letter is not None,
        bare=short.is_bare(said) or short.is_mere_day(clauses),
        short=short.is_short(said),
        story=len(whole) > _STORY,
        phrase=phrase,
        no_name=short.is_no_name(phrase),
        empty=not plain,
        topics=topics_in(edited[0] if edited is not None else said) if topics_in in called else (),
        want=want,
        finished=finished in called and finished(said),
        erase=said[:1] == ["delete"],
        card=card_part_in(said) if card_part_in in called else "",
        strikes="not" in said,
        signs=promises_to_sign in called and promises_to_sign(said),
        asks_how="how" in said[:3],
        wants_deed=bool(deed) and is_asked_for(scanned.tokens, laid),
        says_ctc="ctc" in said,
        slips=slips_in(said) if slips_in in called else (),
        shares=()
        if SCHEDULES.keys().isdisjoint(said)
        else next(SCHEDULES[word] for word in said if word in SCHEDULES),
        rate=rate_in(scanned.tokens),
        may_be_deed=may_be_deed(clauses) and not (disowned or modest),
        disowned=disowned,
        own_slip=short.own_slip in called and short.own_slip(said),
        denies_rest=denies_rest in called and denies_rest(said),
        unsays=unsays in called and unsays(saying),
        dropped=dropped,
        undone=undone_in(saying) if undone_in in called and not quoted else (),
        unmatters=bool(disliked) and not liked and matters_no_more(said),
        unticks=unticks in called and unticks(said),
        language=language,
        unread=laid[scanned.tokens[-1].end :].strip() if scanned.tokens else "",
    )


_GRANTED = (Which.WHOLE, Which.YEARLY)
_NOT_OF_WHICH = frozenset(("not", "isnt"))
_STORY = 60  # words: so much is told of more than the offer


def _of_deed(mentions: tuple[Mention, ...], deed: str) -> tuple[Mention, ...]:
    """The figures with those marked that a deed holds: "3 annotators do what 9 did" is told in one,
    and so is its 9.
    """
    said = deed.split()
    return tuple(
        replace(one, in_deed=one.words in deed if one.mode is Mode.DEED else _is_bare(one, said))
        for one in mentions
    )


def _is_bare(mention: Mention, said: Sequence[str]) -> bool:
    """Whether a number that says nothing of pay is a word of the deed."""
    money = mention.quantity
    plain = isinstance(money, Money) and money.bare and mention.part is None and not mention.sure
    return plain and mention.words in said


def _counts(scanned: Scanned, deed: str) -> tuple[str, ...]:
    """The large counts of what no table knows, but for those in the sentence of a deed."""
    found = (one.words for one in scanned.parsed.quantities if isinstance(one, Noise))
    return tuple(words for words in found if words and words not in deed)


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


def _apart_from(employer: Company | None, talks: tuple[OfferTalk, ...]) -> tuple[OfferTalk, ...]:
    """What is said of offers without the house where a level is held: it is only named."""
    if employer is None:
        return talks
    return tuple(one for one in talks if not (one.named_only and employer.same(one.company)))


def _own(clauses: Sequence[Clause]) -> Company | None:
    """The company whose offer the person wants to talk about, where the message says so."""
    for clause in clauses:
        if not clause.companies:
            continue
        if lets_know(clause) is not None:
            continue  # "I'd rather Wise didn't learn it's Starling"
        if clause.has(Cue.PREFER) and not clause.question and not _says(clause):
            return clause.companies[-1].company
        if bids_to_stay(clause) or likes_more(clause) or picks_one(clause):
            return clause.companies[-1].company
        if clause.side is Side.EMPLOYER:
            continue  # "im at 209 here at Spotify"
        if clause.has(Cue.HERE) and not clause.has(Cue.OTHER):
            return clause.companies[0].company
    return None


def _says(clause: Clause) -> bool:
    """ "I want to write that Google offered me 280k": what one wants is to say it."""
    between = range(clause.all(Cue.PREFER)[0].to, clause.companies[-1].at)
    return any(clause.norm(at) in SAYING for at in between)


def _statuses(told: Told) -> tuple[OfferStatus, ...]:
    found = [
        status
        for clause, status in zip(told.clauses, told.own, strict=True)
        if status is not None
        and not clause.question
        and clause.mode is not Mode.GONE
        and not is_mere_call(clause)
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
    mine = mention.part is Part.FORFEIT
    offered = mention.mode is Mode.OFFERED and (mine or mention.side in OF_OFFERS)
    zero = isinstance(amount, Money | Percent) and amount.low == 0 and amount.high is None
    return zero and offered and (mine or mention.part in (Part.EQUITY, Part.BONUS, Part.SIGN_ON))


def _figures_swapped(clauses: Sequence[Clause]) -> bool:
    """ "Swap them, I mixed them up": figures that were told the wrong way round."""
    return any(clause.has(Cue.SWAP, Cue.CORRECTION) for clause in clauses)


def _is_request(clause: Clause, *, to_have: bool) -> bool:
    """ "Could you shorten it?", and of a manner "can I have it shorter?"."""
    if not clause.question:
        return False
    first, second, third = (clause.norm(clause.at + spot) for spot in range(3))
    asked = first in ("can", "could", "would", "will") and second in ("you", "it", "we", "this")
    mine = first in ("can", "could", "may") and second == "i" and third in ("have", "get", "see")
    return asked or (to_have and mine)


@called_by(cues=(Cue.PART,))
def _parts(clauses: Sequence[Clause]) -> tuple[Part, ...]:
    """Every part of pay that is named, denied ones left out."""
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


@called_by(cues=(Cue.KIND,))
def _kinds(clauses: Sequence[Clause]) -> tuple[EquityKind, ...]:
    """The kinds of equity spoken of, apart from any amount."""
    return tuple(
        dict.fromkeys(
            mark.value
            for clause in clauses
            if not clause.question and clause.side is not Side.THIRD
            for mark in clause.all(Cue.KIND)
            if isinstance(mark.value, EquityKind) and not is_no_label(clause, mark)
        )
    )


__all__ = ["Company", "Go", "Mention", "Message", "Part", "Side", "World", "read"]
