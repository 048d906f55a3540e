"""One line of a level mapping: a chain, a list of levels "at" companies, bars, or prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from guides.mapping.reading import (
    EDGE,
    LONGEST_LINE,
    MappingReading,
    alternatives,
    keep,
    split_companies,
    strip_equivalent,
    without_emphasis,
    without_remark_parenthesis,
)
from guides.names import peers
from negotiation.model.diagnostics import Severity

_MAPS_TO = re.compile(
    r"(?i)\s*(?:,|--|—)?\s*(?:\b(?:roughly |broadly |generally |typically |approximately |closely |"
    r"directly )*(?:maps? (?:roughly |broadly |approximately |closely )?(?:on)?to|mapping to|"
    r"corresponds? to|equates? to|aligns? (?:with|to)|(?:is|are) (?:roughly |broadly )?on par with|"
    r"(?:is|are) (?:roughly |broadly |approximately )?(?:equivalent|comparable|equal) to)\b)"
    r"\s*:?\s*"
)
# Each of these patterns needs one of these words: a quick look before the slow one.
_MAPS_WORDS = ("map", "correspond", "equate", "align", "on par", "equivalent", "compar", "equal")
_COMPARABLE_WORDS = ("comparable to", "equivalent to", "similar to", "on par with")
_COMPARABLE = re.compile(
    r"(?i)\b(?:(?:roughly |most |also |directly |broadly )?(?:comparable|equivalent|similar) to|"
    r"on par with)\s+"
)
_EQUIVALENT_FIELD = re.compile(r"(?i)\b(?:industry |peer )?equivalents?(?: levels?)?\s*:\s*")
_FIELD_LABEL = re.compile(r"(?i)^(?:(?:internal |own )?(?:level|title|band|grade|role))\s*:\s*")
# A field about the level rather than its name.
_ABOUT = re.compile(r"(?i)\b(?:yoe|years?|yrs|experience|scope|reports?|comp|tc)\b|[$£€₹]")
_THIS_ROLE = re.compile(r"(?i)(?:this )?(?:role|position|job|level|title|it|this)")
_REMARK = re.compile(r"\s+(?:--|—|–)\s+.*$|\s+->\s+.*$")
# Sentences after the mapping: a full stop, then a capital; not after "Sr.", "Inc." or initials.
_SENTENCE_END = re.compile(
    r"(?<!\bSr)(?<!\bJr)(?<!\bvs)(?<!\bInc)(?<!\bCo)(?<!\bCorp)(?<!\bLtd)(?<![\s.][A-Z])"
    r"[.!]\s+(?=[A-Z\"])"
)
_SIGN = re.compile(r"\s(?:=|≈|~|→|==|<->|↔)\s")
_SENTENCES = re.compile(r"(?<![\s.][A-Z])[.;]\s+")
# What stands between a comma and a sign of its own, and not right behind another sign.
_NEXT_OWN = re.compile(
    r"(?<=[\w)+])(?:,|;|\s/)\s+(?:and )?(?P<own>[A-Za-z][^,;=≈~→/]{0,40}?)(?=\s(?:=|≈|~|→)\s)"
)
_LONG_LEVEL = 4  # words
_AT = re.compile(r"\s+(?:at|@)\s+")


def read_line(
    reading: MappingReading,
    index: int,
    raw: str,
    role: str,
    own_before: str = "",
    *,
    remark_ok: bool = False,
) -> str:
    """Read one line of mapping; its (last) own level, for lines that go on about it."""
    if len(raw) > LONGEST_LINE:
        reading.note(
            index,
            "",
            "line-too-long",
            "this line is too long to be a level mapping",
            Severity.WARNING,
        )
        return own_before
    text = " ".join(without_emphasis(raw).split())
    before = len(reading.found)
    nothing_said = len(reading.diagnostics)
    own = own_before
    field_match = _EQUIVALENT_FIELD.search(text) if ":" in text else None
    if (
        field_match is not None
        and field_match.start() > 0
        and " = " not in text[: field_match.start()]
    ):
        own = _first_field(text[: field_match.start()], role)
        tail = text[field_match.end() :].split(" | ")[0]
        _members(reading, index, own, _pieces(tail, commas=True))
    else:
        for own_text, members in _groups(text):
            own = own_text or own or role
            _members(reading, index, own, members)
    if len(reading.found) == before and len(reading.diagnostics) == nothing_said:
        if remark_ok or peers.says_nothing(text):
            reading.skip(index, raw[:20], "a remark")
        else:
            reading.note(
                index,
                raw[:20],
                "mapping-unread",
                "this line of the level mapping could not be read",
                Severity.WARNING,
                "Write it as `Own level = Google L5 = Meta E5`.",
            )
    return own


def _first_field(text: str, role: str) -> str:
    """The own level of `P4 | YOE: 6-9 | Equivalent: …`, without what is said about it."""
    fields = [part.strip(" |:·") for part in text.split(" | ")]
    levels = [_FIELD_LABEL.sub("", part) for part in fields if part and not _ABOUT.search(part)]
    return ", ".join(levels) if levels else role


def _groups(text: str) -> Iterator[tuple[str, list[str]]]:
    """`(own, members)` of each group on a line."""
    folded = text.casefold()
    comparable = _COMPARABLE.search(text) if _has(folded, _COMPARABLE_WORDS) else None
    if _has(folded, _MAPS_WORDS) and _MAPS_TO.search(text) is not None:
        yield from _prose_groups(text)
        return
    separator = _SIGN.search(text)
    if separator is None:
        if comparable is not None:
            yield "", _pieces(_first_sentence(text[comparable.end() :]), commas=True, words=True)
            return
        for part in _SENTENCES.split(text):
            own, colon, listed = part.partition(": ")
            members = _pieces(_without_stop(listed), commas=True)
            if colon and all(map(_is_level_elsewhere, members)):
                yield own.strip(EDGE), members
        return
    groups, most = [text], 0.0
    for divider in (" | ", "; "):
        parts = text.split(divider)
        whole = sum(_partition(part)[1] for part in parts)
        # Groups stand between the dividers that leave each with a sign of its own.
        if whole > 1 and whole / len(parts) > most:
            groups, most = parts, whole / len(parts)
    for group in chain.from_iterable(map(_by_own_level, groups)):
        head, found, rest = _partition(group)
        if not found:
            # A remark between groups ("**No direct equivalent**").
            if group.strip():
                yield "", [group]
            continue
        yield head.strip(EDGE), _chain(rest)


def _by_own_level(group: str) -> list[str]:
    """The stretches of "SWE 2 = Google L4, SWE 3 = Google L5": each begins with an own level."""
    starts = [
        match.start("own")
        for match in _NEXT_OWN.finditer(group)
        if peers.known_prefix(match["own"]) is None
        and (
            peers.names_level(match["own"])
            or (match[0][0] in ",;" and _goes_elsewhere(group[match.end() :]))
        )
    ]
    edges = [0, *starts, len(group)]
    return [group[left:right].strip(EDGE + "/") for left, right in pairwise(edges)]


def _goes_elsewhere(text: str) -> bool:
    """Whether a text begins with a sign and a known company: " = Google L4", " = L4 at Google"."""
    sign = _SIGN.match(text)
    if sign is None:
        return False
    level, at, name = text[sign.end() :].partition(" at ")
    member = name if at and len(level.split()) < _LONG_LEVEL else level
    return peers.known_prefix(member) is not None


def _has(text: str, words: tuple[str, ...]) -> bool:
    return any(word in text for word in words)


def _partition(group: str) -> tuple[str, bool, str]:
    match = _SIGN.search(group)
    if match is None:
        return group, False, ""
    return group[: match.start()], True, group[match.end() :]


def _chain(rest: str) -> list[str]:
    """The members on the right of the first `=`."""
    rest = _first_sentence(rest)
    parts = re.split(r"\s(?:=|≈|~|→)\s", rest)
    if len(parts) == 1:
        return _pieces(rest, commas=True)
    return [piece for part in parts for piece in _pieces_of_chain(part)]


def _pieces_of_chain(part: str) -> list[str]:
    """The members of one link: "Google L5, Stripe L3" are two where a known company begins."""
    first, *others = part.split(", ")
    pieces = [first]
    for other in others:
        if peers.known_prefix(other) is not None:
            pieces.append(other)
        else:
            pieces[-1] = f"{pieces[-1]}, {other}"
    return [found for piece in pieces for found in _pieces(piece, commas=False)]


def _first_sentence(text: str) -> str:
    return _without_stop(_SENTENCE_END.split(text)[0])


def _without_stop(text: str) -> str:
    text = text.rstrip()
    return text if text.endswith(("Sr.", "Jr.", "Inc.", "equiv.")) else text.rstrip(". ")


def _pieces(text: str, *, commas: bool, words: bool = False) -> list[str]:
    """Members of a list: at ` | `, ` · `, then commas or ` / `, outside parentheses."""
    for divider in (" | ", " · ", " • "):
        if divider in text:
            return [part for part in text.split(divider) if part.strip()]
    pieces = [text]
    if commas:
        # "and" begins a member where a name, or a level "at" a name, follows.
        pattern = r",\s+(?:and |or |plus )?|\s+and\s+(?=[A-Z\d]|\S+ [^,;]{0,60}? at )"
        if words:
            pattern += r"|\s+or\s+(?=[A-Z\d])"
        pieces = _split_outside(text, pattern)
    return [part for piece in pieces for part in _slashed(piece)]


def _slashed(text: str) -> list[str]:
    """`Google L4 / Meta E4` is two members, `IBM Band 10 / STSM` one."""
    if "/" not in text:
        return _without_empty([text])
    members: list[str] = []
    for part in _split_outside(text, r"\s+/\s+"):
        if members and not _names_employer(part):
            members[-1] = f"{members[-1]} / {part}"
        else:
            members.append(part)
    return members


def _names_employer(piece: str) -> bool:
    piece = piece.strip()
    if _AT.search(piece) or peers.says_nothing(piece):
        return True
    bare = strip_equivalent(piece)
    return (
        peers.is_generic(piece)
        or peers.known_prefix(bare) is not None
        or all(peers.split_name(bare))
    )


def _is_level_elsewhere(piece: str) -> bool:
    """Whether a piece is a known employer with a level, as in "P4: Google L5, Meta E5"."""
    bare = strip_equivalent(piece)
    return peers.known_prefix(bare) is not None and bool(peers.split_name(bare)[1])


def _split_outside(text: str, pattern: str) -> list[str]:
    """Split at `pattern`, but not inside parentheses."""
    if "(" not in text:
        return _without_empty(re.split(pattern, text))
    masked, depth = [], 0
    for char in text:
        if char == "(":
            depth += 1
        elif char == ")":
            depth = max(0, depth - 1)
        masked.append("\x00" if depth and char != "(" else char)
    hidden = "".join(masked)
    parts, last = [], 0
    for match in re.finditer(pattern, hidden):
        parts.append(text[last : match.start()])
        last = match.end()
    parts.append(text[last:])
    return _without_empty(parts)


def _without_empty(parts: list[str]) -> list[str]:
    return [part for one in parts if (part := one.strip())]


def _prose_groups(text: str) -> Iterator[tuple[str, list[str]]]:
    for sentence in _SENTENCE_END.split(text):
        own = ""
        for clause in _split_outside(
            sentence, r";\s+(?:and )?|\s+while\s+|,?\s+and\s+(?=[^,;]{1,60}?\bmaps? (?:on)?to\b)"
        ):
            match = _MAPS_TO.search(clause)
            if match is None:
                comparable = _COMPARABLE.search(clause)
                if comparable is not None:
                    yield own, _pieces(clause[comparable.end() :], commas=True, words=True)
                continue
            own = re.sub(r"(?i)^(?:and|while|the|an?)\s+", "", clause[: match.start()].strip(EDGE))
            if _THIS_ROLE.fullmatch(own):
                own = ""
            rest = _without_stop(_without_remark(clause[match.end() :]))
            yield own, _pieces(rest, commas=True)


def _members(reading: MappingReading, index: int, own: str, members: list[str]) -> None:
    for member in members:
        above, *rest = _split_outside(member, r"(?:^|\s)>\s") if ">" in member else [member]
        if rest:
            # `A > B` ranks the own role above B: no equivalence.
            for lesser in rest:
                reading.skip(index, lesser, f"ranked below, not equal: {lesser}")
            member = above
        _member(reading, index, own, member)


def _member(reading: MappingReading, index: int, own: str, member: str) -> None:
    piece = _without_remark(member.strip(EDGE)).strip(EDGE)
    if not piece:
        return
    if peers.says_nothing(piece):
        # "Apple ICT6 (no equivalent at Amazon)" still gives a level.
        said = re.sub(r"\s*\([^()]*\)", "", piece)
        if (
            said == piece
            or peers.says_nothing(said)
            or not peers.split_name(said, reading.fields)[1]
        ):
            reading.skip(index, piece, "the guide says that there is none")
            return
        piece = said
    piece = without_remark_parenthesis(piece)
    bare = strip_equivalent(piece)
    if bare != piece and piece.casefold().startswith("equiv") and not peers.names_level(bare):
        reading.skip(index, piece, "a kind of company, or no level given")
        return
    at = [*_AT.finditer(_hide_parentheses(bare))]
    if at:
        last = at.pop()
        level, names = bare[: last.start()].strip(EDGE), bare[last.end() :].strip(EDGE)
        _at_member(reading, index, own, strip_equivalent(level), names, piece)
        return
    for company, level in split_companies(bare, reading.fields):
        keep(reading, index, own, company, level, piece)


def _at_member(
    reading: MappingReading, index: int, own: str, level: str, names: str, piece: str
) -> None:
    """`level at names`, where names may be several, or a kind with examples in parentheses."""
    listed = re.search(r"\(([^()]*)\)", names)
    if listed is not None:
        head = names[: listed.start()].strip()
        if peers.is_generic(head) or re.search(
            r"(?i)\b(?:companies|firms|providers|vendors|banks)$", head
        ):
            for example in re.split(r",\s+(?:and |or )?|\s+/\s+|;\s+", listed[1]):
                for company, own_level in split_companies(example.strip(EDGE), reading.fields):
                    keep(reading, index, own, company, own_level or level, example)
            return
        names = head
    if (
        not names
        or peers.is_generic(names)
        or not (peers.begins_name(names) or peers.known_prefix(names))
    ):
        reading.skip(index, piece, "no single company is named")
        return
    for name in alternatives(names):
        keep(reading, index, own, name, level, piece)


def _without_remark(text: str) -> str:
    return _REMARK.sub("", text)


def _hide_parentheses(text: str) -> str:
    return re.sub(r"\([^()]*\)", lambda match: "\x00" * len(match[0]), text)
