"""What the index finds in a line: `>` is the line, below it stands all that is found.

`--update-golden` writes what is found anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guides.index import GuideIndex
from negotiation.model.facts import Match
from negotiation.model.guide import Guide
from tests.guides.making import company, guide
from tests.leaves import leaves

FILE = Path(__file__).parent / "found.txt"
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


def test_a_line_names_what_stands_below_it(update_golden: bool) -> None:
    lines = FILE.read_text(encoding="utf-8").splitlines()
    asked = [line for line in lines if line.startswith("> ")]
    assert len(asked) > 60
    written = [line for line in lines if line.startswith("#")]
    for line in asked:
        written += ["", line, *found(line[2:])]
    if update_golden:
        FILE.write_text("\n".join(written) + "\n", encoding="utf-8")
    assert written == lines or update_golden
