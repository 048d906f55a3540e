"""What the index finds in a line: `>` is the line, below it stands all that is found.

`--update-golden` writes what is found anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

from guides.index import GuideIndex
from negotiation.model.facts import Match, Named
from negotiation.model.guide import Guide
from tests.calls import check_below
from tests.guides.making import company, guide
from tests.leaves import leaves

FILE = Path(__file__).parent / "found.txt"
SLIPS = Path(__file__).parent / "slips.txt"
GUIDES = [
    *company("midjourney", "Midjourney", ("San Francisco", "Remote US")),
    *company("stability-ai", "Stability AI", ("London", "San Francisco", "Remote US")),
    *company("starling-bank", "Starling Bank", ("London (HQ)", "Cardiff")),
    *company("runway", "Runway", ("New York City", "Tier 1 (premium towns)")),
    *company("remote-com", "Remote.com", ("San Francisco / Bay Area", "Remote US")),
    *company("sea-group", "Sea Group", ("Singapore (HQ)", "Jakarta")),
    *company("jpmorgan-chase", "JPMorgan Chase", ("New York", "London")),
    *company("bank-of-america", "Bank of America", ("New York", "Charlotte NC")),
    *company("square", "Square", ("San Francisco", "New York")),
    *company("vmware", "VMware (Broadcom)", ("Palo Alto",)),
    *company("brex", "Brex", ("San Francisco",)),
    *company("brex-ai", "Brex", ("San Francisco",)),
    guide("midjourney/diffusion-model-engineer", "Midjourney", "Diffusion Model Engineer",
          ("San Francisco", "Remote US"), [("Diffusion Model Engineer", "Google", "L6+")]),
    guide("vmware/tanzu-cloud-engineer", "VMware (Broadcom)", "Tanzu Cloud Engineer",
          ("Palo Alto",), [("Senior", "Google", "L5"), ("Staff", "Meta", "E6")]),
]  # fmt: skip
INDEX = GuideIndex.build(GUIDES)


def keys(match: Match[Guide] | None) -> Iterator[str]:
    """A role by the ids of its guides."""
    if match is not None:
        found = (match.best, *match.others)
        yield f"role: {match.certainty} {' '.join(one.id for one in found if one)}"


def found(line: str) -> Iterator[str]:
    located = INDEX.locate(line)
    yield from keys(located.role)
    for name in ("company", "region", "rest", "company_text", "role_text", "region_text"):
        for path, value in leaves(getattr(located, name), name):
            yield f"{path}: {value}"
    words = [word.strip(".,:;!?()\"'") for word in line.lower().split()]
    for span in INDEX.names_in([word for word in words if word]):
        said = " ".join(f"{path.rpartition('.')[2]}={value}" for path, value in leaves(span))
        yield f"name {said}"
    companies = INDEX.suggest_companies(line, 4)
    yield f"companies {' '.join(one.key for one in companies)}".rstrip()


NAMES = (
    *(name for one in INDEX.companies() for name in (one.name, one.key)),
    *("ml engineer", "machine learning engineer", "diffusion model engineer", "tanzu cloud", "swe"),
    *("san francisco", "sf", "bay area", "new york", "nyc", "london", "cardiff", "singapore"),
    *("jakarta", "charlotte", "palo alto", "remote us", "remote", "tier 1", "germany", "uk"),
    *("google l5", "meta e6", "senior", "jp morgan", "boa", "sea", "vm ware", "midjourney sf"),
    *("ml at stability", "brex ml engineer sf", "sea group singapore ml", "starling cardiff"),
)


def slips(name: str) -> Iterator[str]:
    """The name as it may be typed: a letter less, twice, wrong or with the next one exchanged."""
    yield name
    seed = crc32(name.encode())
    for number in range(5):
        at = (seed // 7**number) % max(1, len(name) - 1)
        yield {
            0: name[:at] + name[at + 1 :],
            1: name[:at] + name[at : at + 1] * 2 + name[at + 1 :],
            2: name[:at] + "x" + name[at + 1 :],
            3: name[:at] + name[at + 1 : at + 2] + name[at] + name[at + 2 :],
            4: f"{name} {'ltd uk at the offer'.split()[at % 5]}",
        }[number]


def short(match: Match[Named] | Match[Guide] | Match[str] | None) -> str:
    if match is None:
        return "-"
    names = (match.best, *match.others)
    said = "|".join(_shown(one) for one in names[:3] if one)
    return f"{match.certainty} {said}".rstrip()


def _shown(one: Named | Guide | str) -> str:
    return one if isinstance(one, str) else one.id if isinstance(one, Guide) else one.key


def typed(text: str) -> Iterator[str]:
    """What each way of looking makes of a name."""
    first = GUIDES[0]
    yield f"company {short(INDEX.find_company(text))}"
    yield f"role {short(INDEX.find_role('vmware', text))}"
    yield f"region {short(INDEX.find_region(first, text))}"
    located = INDEX.locate(text)
    yield f"located {short(located.company)} / {short(located.region)} / {located.rest}"
    yield from (
        f"name {span.start}-{span.end} {span.kind} {span.key} {span.certainty}"
        for span in INDEX.names_in(text.split())
    )
    yield "suggests " + " ".join(one.key for one in INDEX.suggest_companies(text, 3))
    yield "suggests " + " ".join(one.key for one in INDEX.suggest_roles(None, text, 3))
    yield "suggests " + "|".join(INDEX.suggest_regions(None, text, 3))


def test_a_name_with_a_slip_is_found_as_written_beside_it(update_golden: bool) -> None:
    lines = []
    for text in dict.fromkeys(slip for name in NAMES for slip in slips(name.lower())):
        found = "; ".join(row for row in typed(text) if not row.endswith(("none", "suggests ")))
        lines.append(f"{text} → {found}")
    assert len(lines) > 200
    written = "\n".join(lines) + "\n"
    if update_golden:
        SLIPS.write_text(written, encoding="utf-8")
    assert SLIPS.read_text(encoding="utf-8") == written


def test_a_line_names_what_stands_below_it(update_golden: bool) -> None:
    check_below(FILE, found, more_than=60, update=update_golden)
