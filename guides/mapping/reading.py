"""What the reader of a level mapping has found, and how it takes a member of one apart."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from guides.names import peers
from guides.names.levels import parse_span
from guides.text.document import Document
from guides.text.labels import without_links
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import Equivalent

# Real lines are under 700 characters; a longer one is no mapping, and costs more than it gives.
LONGEST_LINE = 3_000
_EMPHASIS = re.compile(r"\*{2,3}|(?<!\w)\*|\*(?!\w)|(?<!\w)_{1,2}(?=\S)|(?<=\S)_{1,2}(?!\w)|`")
_REMARK_PARENTHESIS = re.compile(
    r"(?i)\s*\((?:[^()]*[$£€₹₪]|[^()]*\b(?:comp|tc|comp-adjusted|scope|equiv(?:alent)?\.?|pay|"
    r"salary|compensation|adjusted|parity|higher|lower|comparable|roughly|approx\w*|closest|"
    r"est\.?|if any)\b|(?:no|not|without)\s)[^()]*\)"
)
_EQUIV_WORD = re.compile(
    r"(?i)^(?:the |an? )?(?:~|≈)?\s*(?:equivalents?(?: to| of)?|comparable to)\s+"
    r"|\s+(?:equiv(?:alents?|\.)?|levels?)$"
)
EDGE = " \t,;·|"
# A name before a slash that another follows: "Cerebras/", "Palo Alto Networks/".
_SLASHED_NAME = re.compile(r"\w[\w&.'+-]*(?: [A-Z\d&][\w&.'+-]*){0,3} ?")


@dataclass(slots=True)
class MappingReading:
    """What one pass has found so far."""

    doc: Document
    company: str
    fields: frozenset[str] = frozenset()  # the words of the guide's role, in small letters
    found: dict[Equivalent, None] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def add(self, index: int, own: str, company: str, level: str) -> None:
        """Keep an equivalence unless the same one stands there already."""
        span = parse_span(level, company)
        self.found[Equivalent(own.strip(EDGE), company, level, self.doc.number(index), span)] = None

    def note(
        self, index: int, piece: str, code: str, message: str, severity: Severity, hint: str = ""
    ) -> None:
        """Name something that was not read, pointing at where it stands."""
        column = self.doc.lines[index].find(piece) + 1 or 1
        self.diagnostics.append(self.doc.diagnose(index, column, severity, code, message, hint))

    def skip(self, index: int, piece: str, why: str) -> None:
        """Say why something that looks like a member is no equivalent."""
        self.note(index, piece, "mapping-skipped", f"not an equivalent: {why}", Severity.INFO)


def keep(
    reading: MappingReading, index: int, own: str, company: str, level: str, piece: str
) -> None:
    """Take down that `own` is `level` at `company`, or say why it is no equivalent."""
    level = level.strip(EDGE)
    if not company:
        reading.skip(index, piece, "no company is named")
    elif peers.is_generic(company) or (peers.is_generic(piece) and not peers.is_known(company)):
        reading.skip(index, piece, "no single company is named")
    elif same_company(company, reading.company):
        reading.skip(index, piece, "the company's own title")
    elif not level:
        reading.skip(index, piece, f"no level is given for {company}")
    else:
        reading.add(index, own, company, level)


def same_company(name: str, own: str) -> bool:
    """Whether `name` is the guide's own company, as its title shows it or shortened."""
    plain, mine = name.casefold(), own.casefold().partition(" (")[0]
    return plain == mine or (mine.startswith(plain + " ") and not peers.is_known(name))


def without_emphasis(text: str) -> str:
    """`text` without the marks of bold, italics and code, and without links."""
    plain = without_links(text)
    marked = "*" in plain or "_" in plain or "`" in plain
    return _EMPHASIS.sub("", plain) if marked else plain


def without_remark_parenthesis(text: str) -> str:
    """`text` without a parenthesis about pay, scope or how near the comparison is."""
    return (_REMARK_PARENTHESIS.sub("", text) if "(" in text else text).strip()


def strip_equivalent(text: str) -> str:
    """`text` without "equivalent of" before it or "equivalent", "level" after it."""
    return _EQUIV_WORD.sub("", text).strip()


def split_companies(text: str, fields: frozenset[str]) -> list[tuple[str, str]]:
    """`(company, level)` pairs: "Cerebras/Anyscale SWE" names two."""
    first, slash, rest = text.partition("/")
    if slash and peers.begins_name(first) and _SLASHED_NAME.fullmatch(first):
        company, level = peers.split_name(rest, fields)
        if company and level and not peers.names_level(first):
            return [(first.strip(), level), (company, level)]
    company, level = peers.split_name(text, fields)
    if company and level.startswith("("):
        # `Wing (Alphabet) SWE`: the parenthesis belongs to the name unless it is all there is.
        inner, _, after = level.partition(")")
        if after.strip() and parse_span(inner[1:]) is None:
            level = after.strip()
    return [(company, level)]


def alternatives(names: str) -> list[str]:
    """The companies of "Adyen/Stripe"; a name with a slash of its own stays whole."""
    parts = [part.strip() for part in names.split("/")]
    if len(parts) > 1 and all(peers.begins_name(part) or peers.is_known(part) for part in parts):
        return parts
    return [names]
