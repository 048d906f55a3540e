"""The level mapping of a guide: which peer's level each of its own levels corresponds to.

Guides write it as a chain (`Own = Google L5 = …`), as `L5 at Google, …`, as `Own ~ A | B`,
as prose ("maps to"), as bullets, or as a table. Whatever is not read is named in a diagnostic.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from guides import peers
from guides.document import Document
from guides.levels import parse_span
from negotiation.facts import Diagnostic, Equivalent, Severity

# Real lines are under 700 characters; a longer one is no mapping, and costs more than it gives.
LONGEST_LINE = 3_000

_LABEL = re.compile(
    r"(?i)^\s{0,3}(?P<mark>#{1,6}\s+|\*\*|__)(?P<title>[^*_|:\n]{0,80}?\b(?:level|title|grade|band)s?\s+"
    r"(?:mapping|map|equivalen\w+|calibration|cross-?walk|comparisons?)\b[^*_|:\n]{0,80})"
    r"(?P<end>\*\*|__)?\s*:?\s*(?:\*\*|__)?\s*(?::\s*)?(?P<rest>.*)$"
)
_STOP = re.compile(r"^\s{0,3}(?:#{1,6}\s|>|-{3,}\s*$|\*\*[^*]{1,120}\*\*:?\s*$)")
_BULLET = re.compile(r"^\s{0,6}(?:[-*+•]|\d{1,2}[.)])\s+(?P<text>.*)$")
_TABLE_RULE = re.compile(r"^\s*\|?[\s:|-]{3,}$")
_EMPHASIS = re.compile(r"\*{2,3}|(?<!\w)\*|\*(?!\w)|(?<!\w)_{1,2}(?=\S)|(?<=\S)_{1,2}(?!\w)|`")

_MAPS_TO = re.compile(
    r"(?i)\s*(?:,|--|—)?\s*(?:\b(?:roughly |broadly |generally |typically |approximately |closely |"
    r"directly )*(?:maps? (?:roughly |broadly |approximately |closely )?(?:on)?to|mapping to|"
    r"corresponds? to|equates? to|aligns? (?:with|to)|(?:is|are) (?:roughly |broadly )?on par with|"
    r"(?:is|are) (?:roughly |broadly |approximately )?(?:equivalent|comparable|equal) to)\b)"
    r"\s*:?\s*"
)
_COMPARABLE = re.compile(
    r"(?i)\b(?:(?:roughly |most |also |directly |broadly )?(?:comparable|equivalent|similar) to|"
    r"on par with)\s+"
)
_EQUIVALENT_FIELD = re.compile(r"(?i)\b(?:industry |peer )?equivalents?(?: levels?)?\s*:\s*")
_REMARK = re.compile(r"\s+(?:--|—|–)\s+.*$|\s+->\s+.*$")
# Sentences after the mapping: a full stop, then a capital; not after "Sr." or an initial.
_SENTENCE_END = re.compile(r"(?<!\bSr)(?<!\bJr)(?<!\bvs)(?<!\s[A-Z])[.!]\s+(?=[A-Z\"])")
_REMARK_PARENTHESIS = re.compile(
    r"(?i)\s*\((?:[^()]*[$£€₹₪]|[^()]*\b(?:comp|tc|comp-adjusted|scope|equiv(?:alent)?\.?|pay|"
    r"salary|compensation|adjusted|parity|higher|lower|comparable|roughly|approx\w*|closest|"
    r"est\.?|if any)\b)[^()]*\)"
)
_EQUIV_WORD = re.compile(
    r"(?i)^(?:the |an? )?(?:~|≈)?\s*(?:equivalents?(?: to| of)?|comparable to)\s+"
    r"|\s+(?:equiv(?:alents?|\.)?|levels?)$"
)
_AT = re.compile(r"\s+(?:at|@)\s+")
_METADATA = re.compile(
    r"(?i)^(?:scope|closest\b.*|nearest\b.*|typical\b.*|yoe|years?\b.*|comp(?:ensation)?(?:\s.*)?|title|notes?|focus\b.*|reports?|"
    r"direct reports|platform scope|total comp\b.*|tc\b.*|base\b.*|band range|pay\b.*|salary\b.*|"
    r"responsibilit\w+|description|experience|equity\b.*|bonus\b.*|key\b.*|impact|ownership|"
    r"all-cash|parity|market\b.*|culture\b.*|wlb|location|attribute|domain|remarks?|"
    r"comparable role|estimated\b.*|vesting|promotion\b.*)$"
)
_INTERNAL_HEADER = re.compile(
    r"(?i)\b(?:internal|typical|yoe|yrs|years|title|band|reports|focus)\b"
)
_PEER_HEADER = re.compile(
    r"(?i)^(?:(?:closest |nearest |approx\.? )?equiv(?:alent|\.)?\s*(?:at|@|to|:)?\s+(?P<after>.+)|"
    r"(?P<before>.+?)(?:'s)?\s+(?:equiv(?:alent)?s?\.?|levels?|eq\.)|(?:at|@)\s+(?P<at>.+))$"
)
_OWN_HEADER = re.compile(r"(?i)^(?:.+\s)?(?:levels?|titles?|roles?|grades?|position)$")
_MONEY_CELL = re.compile(r"[$£€₹₪]\s?\d|\bTC\b|(?i:\ball-cash\b)")
_EDGE = " \t,;·|"


@dataclass(slots=True)
class _Reading:
    """What one pass has found so far."""

    doc: Document
    company: str
    found: dict[Equivalent, None] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def add(self, index: int, own: str, company: str, level: str) -> None:
        """Keep an equivalence unless the same one stands there already."""
        span = parse_span(level, company)
        self.found[Equivalent(own.strip(_EDGE), company, level, self.doc.number(index), span)] = (
            None
        )

    def note(
        self, index: int, piece: str, code: str, message: str, severity: Severity, hint: str = ""
    ) -> None:
        """Name something that was not read, pointing at where it stands."""
        column = max(0, self.doc.lines[index].find(piece)) + 1 if piece else 1
        self.diagnostics.append(self.doc.diagnose(index, column, severity, code, message, hint))

    def skip(self, index: int, piece: str, why: str) -> None:
        self.note(index, piece, "mapping-skipped", f"not an equivalent: {why}", Severity.INFO)


def read_equivalents(
    doc: Document, company: str, role: str
) -> tuple[tuple[Equivalent, ...], tuple[Diagnostic, ...]]:
    """Every (own level, peer company, peer level) that the guide states.

    `company` is the guide's own, from the title: its own titles are no equivalents. `role` names
    the own side where a line leaves it out.
    """
    reading = _Reading(doc, company)
    lines = doc.lines
    labelled = False
    index = 0
    while index < len(lines):
        match = _LABEL.match(lines[index]) if _may_be_label(lines[index]) else None
        if match is None:
            index += 1
            continue
        labelled = True
        before, notes = len(reading.found), len(reading.diagnostics)
        rest = match["rest"].strip()
        if match["mark"].startswith("#") and not match["end"]:
            rest = ""
        if rest:
            _read_line(reading, index, rest, role)
        end = _read_block(reading, index + 1, role, inline=bool(rest))
        if len(reading.found) == before and len(reading.diagnostics) == notes:
            reading.note(
                index,
                "",
                "mapping-unread",
                "no equivalent could be read from this level mapping",
                Severity.WARNING,
                "Write it as `Own level = Google L5 = Meta E5`, or as a table, one column a peer.",
            )
        index = max(end, index + 1)
    _read_other_tables(reading, labelled)
    if not labelled and not reading.found:
        reading.note(
            0,
            "",
            "no-level-mapping",
            "the guide does not say what its levels are elsewhere",
            Severity.INFO,
            "Add a line `**Level Mapping:** Own role = Google L5 = Meta E5`.",
        )
    return tuple(reading.found), tuple(reading.diagnostics)


def _may_be_label(line: str) -> bool:
    start = line.lstrip()[:1]
    return start in {"#", "*", "_"}


def _read_block(reading: _Reading, start: int, role: str, *, inline: bool) -> int:
    """Read what follows a label up to the next heading or label; the index after it."""
    lines = reading.doc.lines
    index, own, blank, read_any = start, "", False, inline
    while index < len(lines):
        line = lines[index]
        if not line.strip():
            blank = True
            index += 1
            continue
        if _STOP.match(line) or (_may_be_label(line) and _LABEL.match(line)):
            break
        if line.lstrip().startswith("|"):
            end = _table_end(lines, index)
            _read_table(reading, index, end, in_mapping=True)
            index, blank, read_any = end, False, True
            continue
        bullet = _BULLET.match(line)
        if bullet is not None:
            own = _read_line(reading, index, bullet["text"], role, own, remark_ok=bool(own))
            index, blank, read_any = index + 1, False, True
            continue
        if read_any:
            # Prose after the table or the chain: remarks on it. Only a chain is more mapping.
            if blank and not _is_chain(line):
                break
            if _is_chain(line):
                own = _read_line(reading, index, line, role, own)
        else:
            own = _read_line(reading, index, line, role, own)
            read_any = True
        index += 1
    return index


def _is_chain(line: str) -> bool:
    return line.count(" = ") >= 1 and len(line) < 600 and known_in(line)


def known_in(line: str) -> bool:
    """Whether some ` = ` member of `line` begins with a known employer."""
    return any(peers.known_prefix(part.strip()) for part in line.split(" = ")[1:])


def _read_line(
    reading: _Reading,
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
    text = " ".join(_EMPHASIS.sub("", raw).split())
    before = len(reading.found)
    nothing_said = len(reading.diagnostics)
    own = own_before
    field_match = _EQUIVALENT_FIELD.search(text)
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
            own = own_text or own_before or role
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
    fields = [part.strip(" |:·") for part in text.split(" | ") if part.strip(" |:·")]
    return ", ".join(fields) if fields else role


def _groups(text: str) -> Iterator[tuple[str, list[str]]]:
    """`(own, members)` of each group on a line."""
    comparable = _COMPARABLE.search(text)
    if _MAPS_TO.search(text) is not None:
        yield from _prose_groups(text)
        return
    separator = re.search(r"\s(?:=|≈|~|→|==|<->|↔)\s", text)
    if separator is None:
        if comparable is not None:
            yield "", _pieces(_first_sentence(text[comparable.end() :]), commas=True, words=True)
        return
    groups = [text]
    for divider in (" | ", "; "):
        parts = text.split(divider)
        if len(parts) > 1 and sum(" = " in part for part in parts) > 1:
            groups = parts
            break
    for group in groups:
        head, found, rest = _partition(group)
        if not found:
            # A remark between groups ("**No direct equivalent**").
            if group.strip():
                yield "", [group]
            continue
        yield head.strip(_EDGE), _chain(rest)


def _partition(group: str) -> tuple[str, bool, str]:
    match = re.search(r"\s(?:=|≈|~|→|==|<->|↔)\s", group)
    if match is None:
        return group, False, ""
    return group[: match.start()], True, group[match.end() :]


def _chain(rest: str) -> list[str]:
    """The members on the right of the first `=`."""
    rest = _first_sentence(rest)
    parts = re.split(r"\s(?:=|≈|~|→)\s", rest)
    if len(parts) == 1:
        return _pieces(rest, commas=True)
    members: list[str] = []
    for part in parts:
        members += _pieces(part, commas=False)
    return members


def _first_sentence(text: str) -> str:
    return _without_stop(_SENTENCE_END.split(text, maxsplit=1)[0])


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
    bare = _strip_equivalent(piece)
    return (
        peers.is_generic(piece)
        or peers.known_prefix(bare) is not None
        or all(peers.split_name(bare))
    )


def _split_outside(text: str, pattern: str) -> list[str]:
    """Split at `pattern`, but not inside parentheses."""
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
    return [part.strip() for part in parts if part.strip()]


def _prose_groups(text: str) -> Iterator[tuple[str, list[str]]]:
    for sentence in _SENTENCE_END.split(text):
        own = ""
        for clause in _split_outside(
            sentence, r";\s+(?:and )?|\s+while\s+|,\s+and\s+(?=\S+(?: \([^)]*\))? maps)"
        ):
            match = _MAPS_TO.search(clause)
            if match is None:
                comparable = _COMPARABLE.search(clause)
                if comparable is not None:
                    yield own, _pieces(clause[comparable.end() :], commas=True, words=True)
                continue
            own = re.sub(r"(?i)^(?:and|while|the|an?)\s+", "", clause[: match.start()].strip(_EDGE))
            rest = _without_stop(_REMARK.sub("", clause[match.end() :]))
            yield own, _pieces(rest, commas=True)


def _members(reading: _Reading, index: int, own: str, members: list[str]) -> None:
    for member in members:
        above, *rest = _split_outside(member, r"(?:^|\s)>\s")
        if rest:
            # `A > B` ranks the own role above B: no equivalence.
            for lesser in rest:
                reading.skip(index, lesser, f"ranked below, not equal: {lesser}")
            member = above
        _member(reading, index, own, member)


def _member(reading: _Reading, index: int, own: str, member: str) -> None:
    piece = _REMARK.sub("", member.strip(_EDGE)).strip(_EDGE)
    if not piece:
        return
    if peers.says_nothing(piece):
        reading.skip(index, piece, "the guide says that there is none")
        return
    piece = _REMARK_PARENTHESIS.sub("", piece).strip()
    bare = _strip_equivalent(piece)
    if bare != piece and piece.casefold().startswith("equiv") and not peers.names_level(bare):
        reading.skip(index, piece, "a kind of company, or no level given")
        return
    at = list(_AT.finditer(_hide_parentheses(bare)))
    if at:
        level, names = bare[: at[-1].start()].strip(_EDGE), bare[at[-1].end() :].strip(_EDGE)
        _at_member(reading, index, own, _strip_equivalent(level), names, piece)
        return
    for company, level in _split_companies(bare):
        _keep(reading, index, own, company, level, piece)


def _at_member(reading: _Reading, index: int, own: str, level: str, names: str, piece: str) -> None:
    """`level at names`, where names may be several, or a kind with examples in parentheses."""
    listed = re.search(r"\(([^()]*)\)", names)
    if listed is not None:
        head = names[: listed.start()].strip()
        if peers.is_generic(head) or re.search(
            r"(?i)\b(?:companies|firms|providers|vendors|banks)$", head
        ):
            for example in re.split(r",\s+(?:and |or )?|\s+/\s+|;\s+", listed[1]):
                for company, own_level in _split_companies(example.strip(_EDGE)):
                    _keep(reading, index, own, company, own_level or level, example)
            return
        names = head
    if (
        not names
        or peers.is_generic(names)
        or not (names[0].isupper() or names[0].isdigit() or peers.known_prefix(names))
    ):
        reading.skip(index, piece, "no single company is named")
        return
    for name in _alternatives(names):
        _keep(reading, index, own, name, level, piece)


def _keep(reading: _Reading, index: int, own: str, company: str, level: str, piece: str) -> None:
    level = level.strip(_EDGE)
    if not company:
        reading.skip(index, piece, "no company is named")
    elif peers.is_generic(company):
        reading.skip(index, piece, "no single company is named")
    elif _same_company(company, reading.company):
        reading.skip(index, piece, "the company's own title")
    elif not level:
        reading.skip(index, piece, f"no level is given for {company}")
    else:
        reading.add(index, own, company, level)


def _same_company(name: str, own: str) -> bool:
    plain, mine = name.casefold(), own.casefold().partition(" (")[0]
    return plain == mine or (mine.startswith(plain + " ") and not peers.is_known(name))


def _strip_equivalent(text: str) -> str:
    return _EQUIV_WORD.sub("", text).strip()


def _split_companies(text: str) -> list[tuple[str, str]]:
    """`(company, level)` pairs: "Cerebras/Anyscale SWE" names two."""
    first, slash, rest = text.partition("/")
    if slash and peers.is_known(first.strip()):
        company, level = peers.split_name(rest)
        if company and peers.is_known(company):
            return [(first.strip(), level), (company, level)]
    company, level = peers.split_name(text)
    if company and level.startswith("("):
        # `Wing (Alphabet) SWE`: the parenthesis belongs to the name unless it is all there is.
        inner, _, after = level.partition(")")
        if after.strip() and parse_span(inner[1:]) is None:
            level = after.strip()
    return [(company, level)]


def _alternatives(names: str) -> list[str]:
    parts = [part.strip() for part in names.split("/")]
    if len(parts) > 1 and all(
        part and (part[0].isupper() or peers.is_known(part)) for part in parts
    ):
        return parts
    return [names]


def _hide_parentheses(text: str) -> str:
    return re.sub(r"\([^()]*\)", lambda match: "\x00" * len(match[0]), text)


# ── tables ────────────────────────────────────────────────────────────────────────────────────


def _table_end(lines: tuple[str, ...], start: int) -> int:
    end = start
    while end < len(lines) and lines[end].lstrip().startswith("|"):
        end += 1
    return end


def _cells(line: str) -> list[str]:
    inner = line.strip()
    inner = inner.removeprefix("|")
    inner = inner.removesuffix("|")
    return [_EMPHASIS.sub("", cell).strip() for cell in inner.split("|")]


def _read_other_tables(reading: _Reading, labelled: bool) -> None:
    """Peer tables outside a mapping section: only where the header says "Equivalent"."""
    lines = reading.doc.lines
    index, done = 0, {entry.line for entry in reading.found}
    while index < len(lines):
        if not lines[index].lstrip().startswith("|"):
            index += 1
            continue
        end = _table_end(lines, index)
        header = lines[index]
        rows = {reading.doc.number(row) for row in range(index, end)}
        if (
            header.casefold().count(" equiv") + header.casefold().count("|equiv") >= 2
            and not rows & done
        ):
            _read_table(reading, index, end, in_mapping=labelled)
        index = end


def _read_table(reading: _Reading, start: int, end: int, *, in_mapping: bool) -> None:
    lines = reading.doc.lines
    header = _cells(lines[start][:LONGEST_LINE])
    own_column = _own_column(header, reading.company)
    columns = {
        column: names
        for column, cell in enumerate(header)
        if column != own_column and (names := _peer_names(cell, header, reading.company))
    }
    if not columns:
        reading.note(
            start,
            "",
            "mapping-internal",
            "this table names the company's own titles, no equivalents elsewhere",
            Severity.INFO,
        )
        return
    for row in range(start + 1, end):
        if len(lines[row]) > LONGEST_LINE or _TABLE_RULE.match(lines[row]):
            continue
        cells = _cells(lines[row])
        if len(cells) != len(header):
            reading.note(
                row,
                "",
                "mapping-row",
                f"this row has {len(cells)} cells, its header {len(header)}",
                Severity.WARNING,
            )
            continue
        if own_column and not re.match(r"(?i)(?:title|level|role|grade)s?\b", cells[0]):
            continue
        own = cells[own_column]
        values = [cells[column] for column in columns]
        if _METADATA.match(own) or 2 * sum(
            bool(_MONEY_CELL.search(value)) for value in values
        ) >= len(values):
            continue
        for column, names in columns.items():
            _table_cell(reading, row, own, names, cells[column])


def _table_cell(reading: _Reading, row: int, own: str, names: list[str], cell: str) -> None:
    if peers.says_nothing(cell):
        reading.skip(row, cell, "the guide says that there is none")
    elif _MONEY_CELL.search(_REMARK_PARENTHESIS.sub("", cell)):
        reading.skip(row, cell, "pay, not a level")
    else:
        for name in names:
            _keep(reading, row, own, name, _REMARK_PARENTHESIS.sub("", cell).strip(), cell)


def _own_column(header: list[str], company: str) -> int:
    """Column 0, but in a table of attributes the column of the own company."""
    if not header or header[0].casefold() not in {"attribute", "", "dimension", "factor"}:
        return 0
    mine = company.casefold().partition(" (")[0]
    for column, cell in enumerate(header[1:], start=1):
        plain = cell.casefold()
        if plain.startswith(mine) or (mine and plain.split(" ")[0] == mine.split(" ")[0]):
            return column
    return min(1, len(header) - 1)


def _peer_names(cell: str, header: list[str], company: str) -> list[str]:
    """The companies that a header cell stands for; none for metadata and internal titles."""
    match = _PEER_HEADER.match(cell)
    name = (match["after"] or match["before"] or match["at"]) if match is not None else cell
    name = re.sub(r"(?i)\s*(?:equivalent|equiv\.?|levels?)$", "", name.strip(" :"))
    if not name or _METADATA.match(name) or _METADATA.match(cell) or peers.is_generic(name):
        return []
    if re.fullmatch(r"(?i)equiv(?:alent)?s?\.?", cell) or _same_company(name, company):
        return []
    says_equivalent = match is not None and re.search(r"(?i)\bequiv", cell) is not None
    if says_equivalent:
        return [_own_spelling(part) for part in _alternatives(name)]
    if peers.is_known(name):
        return [name]
    parts = _alternatives(name)
    if len(parts) > 1 and all(peers.is_known(part) for part in parts):
        return parts
    internal = any(_INTERNAL_HEADER.search(other) for other in header)
    if internal or not name[0].isupper() or len(name.split()) > 4:
        return []
    return [name]


def _own_spelling(name: str) -> str:
    return re.sub(r"\s+\((?:legacy|former\w*)\)$", "", name, flags=re.IGNORECASE)
