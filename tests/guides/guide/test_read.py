"""Text or bytes to a guide: the title decides, nothing raises, the front matter is held short."""

from __future__ import annotations

import gc
from datetime import date

import pytest

from guides.advice.lazy import Lazy
from guides.guide import read, read_guide
from negotiation.model.diagnostics import Severity
from negotiation.model.guide import Guide
from tests.guides.mutations import LIBRARY, originals

_BODY = (
    "| Region | Base Salary |\n|---|---|\n| London | £95K-£120K |\n\n"
    "**Evidence & Sources**\n- Pay reports\n"
)


def _guide(text: str, path: str = "acme/data-engineer.md") -> Guide:
    guide, _ = read_guide(text, path)
    assert guide is not None
    return guide


def _codes(text: str | bytes, path: str = "acme/data-engineer.md") -> list[str]:
    return [note.code for note in read_guide(text, path)[1]]


@pytest.mark.parametrize(
    ("line", "company", "role"),
    [
        ("### ML/AI Engineer | Acme Global Negotiation Guide", "Acme", "ML/AI Engineer"),
        ("### Data Engineer — Acme (IBM) Salary Negotiation Guide", "Acme (IBM)", "Data Engineer"),
        ("# SRE - Acme Negotiation Guide", "Acme", "SRE"),
        ("### A | Acme Global Negotiation Guide — SIGNATURE ROLE", "Acme", "A"),
        ("### A | Acme Global Negotiation Guide | **SIGNATURE ROLE**", "Acme", "A"),
        ("### A (Signature Role) | Acme Global Negotiation Guide", "Acme", "A"),
        ("### A — SIGNATURE ROLE | Acme Global Negotiation Guide", "Acme", "A"),
        ("### A | Acme Global Negotiation Guide (2026)", "Acme", "A"),
        ("### A | Acme Global Negotiation Guide — 2025–2026 Edition", "Acme", "A"),
        ("### SWE (L3-L4) | Acme Global Negotiation Guide", "Acme", "SWE (L3-L4)"),
        ("### Gen-3 / RISC-V | D.E. Acme Global Negotiation Guide", "D.E. Acme", "Gen-3 / RISC-V"),
        ("### **A** | Acme.com Global Negotiation Guide", "Acme.com", "A"),
    ],
)  # fmt: skip
def test_titles(line: str, company: str, role: str) -> None:
    guide = _guide(f"{line}\n{_BODY}")
    assert (guide.company, guide.role) == (company, role)


def test_a_company_keeps_its_own_global() -> None:
    text = f"### A | S&P Global Negotiation Guide\n{_BODY}"
    assert _guide(text, "sp-global/a.md").company == "S&P Global"
    doubled = f"### A | S&P Global Global Negotiation Guide\n{_BODY}"
    assert _guide(doubled, "sp-global/a.md").company == "S&P Global"


@pytest.mark.parametrize("before", ["# SIGNATURE ROLE\n\n", "## Notes\n\n", "\n\n"])
def test_the_first_heading_with_the_phrase_is_the_title(before: str) -> None:
    text = f"{before}### A | Acme Global Negotiation Guide\n\n## SIGNATURE ROLE\n{_BODY}"
    assert _guide(text).role == "A"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# Acme Research Dossier\n\n## 1. COMPANY PROFILE\n",
        "A | Acme Negotiation Guide",
        "|" * 99,
    ],
)
def test_what_has_no_title_is_no_guide(text: str) -> None:
    guide, notes = read_guide(text, "acme/report.md")
    assert guide is None
    assert [note.code for note in notes] == ["not-a-guide"]


@pytest.mark.parametrize(
    ("line", "tags"),
    [
        ("**Negotiation DNA:** Big | **+15% PREMIUM** | A + B", ("Big", "+15% PREMIUM", "A + B")),
        ("**Negotiation DNA**: `One` `Two words` | `Three`", ("One", "Two words", "Three")),
        ("**Negotiation DNA:** One / Two", ("One", "Two")),
        ("**Negotiation DNA**", ()),
    ],
)
def test_tags(line: str, tags: tuple[str, ...]) -> None:
    text = f"### A | Acme Global Negotiation Guide\n\n{line}\n\n{_BODY}"
    assert _guide(f"{text}\n**Negotiation DNA**: body text | more\n").tags == tags


def test_a_sentence_is_one_tag() -> None:
    text = f"### A — Acme Salary Negotiation Guide\n**Negotiation DNA**: We pay / we say.\n{_BODY}"
    assert _guide(text).tags == ("We pay / we say.",)


def test_folder_and_file_are_the_identity() -> None:
    guide = _guide(f"### A | Acme Global Negotiation Guide\n{_BODY}", "acme-cloud/a-b.md")
    assert guide.id == "acme-cloud/a-b"
    assert (guide.company_key, guide.role_key) == ("acme-cloud", "a-b")


def test_a_guide_elsewhere_is_named_after_its_title() -> None:
    text = f"### A | Ácme & Co Global Negotiation Guide\n{_BODY}"
    assert _guide(text, "data.md").id == "acme-co/data"
    assert _codes(text, "data.md")[0] == "path-shape"


@pytest.mark.parametrize(
    ("items", "sources"),
    [
        ("- a\n- b", ("a", "b")),
        ("- [a, 2026]\n- [b](https://x.example/y)", ("a, 2026", "[b](https://x.example/y)")),
        ("1. a\n2. b [1]", ("a", "b [1]")),
        ("[1] a\n\n[2] b", ("a", "b")),
        ("- **A** text\n  and more\n- b", ("**A** text and more", "b")),
        ("a\n\nb", ("a", "b")),
        ("### Pay\n- a\n### News\n- b\n\n*Last updated: May*", ("a", "b")),
        ("- (ISC)2 study", ("(ISC)2 study",)),
    ],
)
@pytest.mark.parametrize(
    "label", ["**Evidence & Sources**", "**Evidence & Sources:**", "## Extended Evidence & Sources"]
)
def test_sources(label: str, items: str, sources: tuple[str, ...]) -> None:
    text = "### A | Acme Global Negotiation Guide\n| Region | Base |\n|---|---|\n| Rome | €1M |\n\n"
    assert _guide(f"{text}{label}\n\n{items}\n").sources == sources


def test_a_second_list_of_sources_adds_to_the_first() -> None:
    text = (
        f"### A | Acme Global Negotiation Guide\n{_BODY}\n**Extended Evidence & Sources**\n- More\n"
    )
    assert _guide(text).sources == ("Pay reports", "More")


def test_the_sources_end_where_another_section_begins() -> None:
    text = f"### A | Acme Global Negotiation Guide\n{_BODY}\n#### Notes\n- No source\n"
    assert _guide(text).sources == ("Pay reports",)


def test_crlf_bom_and_a_missing_last_newline_change_nothing() -> None:
    text = f"### A | Acme Global Negotiation Guide\n{_BODY}"
    plain = _guide(text)
    for other in (
        text.replace("\n", "\r\n"),
        "\ufeff" + text,
        text.rstrip("\n"),
        text.encode(),
        b"\xef\xbb\xbf" + text.encode(),
    ):
        guide, _ = read_guide(other, plain.path)
        assert guide is not None
        assert (guide.bands, guide.sources) == (plain.bands, plain.sources)


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [(b"ab\ncd\xffe", 2, 3), (b"\xff\xfe", 1, 1), ("é".encode("latin-1"), 1, 1)],
)
def test_bytes_that_are_no_utf8_are_pointed_at(data: bytes, line: int, column: int) -> None:
    guide, (note,) = read_guide(data, "acme/a.md")
    assert guide is None
    assert (note.code, note.line, note.column) == ("encoding", line, column)


def test_front_matter_is_read_and_lines_still_count_from_the_top() -> None:
    guide = _guide(
        "---\nas_of: 2026-02-01\naliases: [MLE, 'yes']\nsources:\n"
        "  - title: Careers\n    url: https://acme.example/jobs\n---\n"
        f"### A | Acme Global Negotiation Guide\n{_BODY}"
    )
    assert guide.as_of == date(2026, 2, 1)
    assert guide.aliases == ("MLE", "yes")
    assert guide.sources == ("Pay reports", "[Careers](https://acme.example/jobs)")
    assert guide.bands[0].line == 11


@pytest.mark.parametrize(
    ("yaml", "line", "code"),
    [
        ("as_of: 2026-02-01\nas_of: 2026-03-01", 3, "front-matter-yaml"),
        ("as_of: 2026-13-01", 2, "front-matter-invalid"),
        ("as_of: NO", 2, "front-matter-invalid"),
        ("aliases: MLE", 2, "front-matter-invalid"),
        ("aliases: [a, '']", 2, "front-matter-invalid"),
        ("aliases:\n  - a\n  - [b]", 4, "front-matter-invalid"),
        ("colour: red", 2, "front-matter-invalid"),
        ("sources:\n  - title: x\n    url: http://x.example", 4, "front-matter-invalid"),
        ("sources:\n  - title: x\n    url: javascript:alert(1)", 4, "front-matter-invalid"),
        ("sources:\n  - url: https://x.example", 3, "front-matter-invalid"),
        ("a: &a [x]\nb: *a", 2, "front-matter-yaml"),
        ("a: !!python/object/apply:os.system [x]", 2, "front-matter-invalid"),
        ("a: [", 3, "front-matter-yaml"),
        ("- a\n- b", 2, "front-matter-invalid"),
        ("a: " + "[" * 40 + "]" * 40, 2, "front-matter-yaml"),
        ("a: " + "x" * 17_000, 1, "front-matter-big"),
        ("? [a]\n: b", 2, "front-matter-yaml"),
        ("a: \x01", 2, "front-matter-yaml"),
    ],
)
def test_front_matter_is_held_short(yaml: str, line: int, code: str) -> None:
    text = f"---\n{yaml}\n---\n### A | Acme Global Negotiation Guide\n{_BODY}"
    guide, notes = read_guide(text, "acme/a.md")
    assert guide is not None
    assert (guide.as_of, guide.aliases) == (None, ())
    assert len(guide.bands) == 1
    errors = [note for note in notes if note.severity is Severity.ERROR]
    assert [(note.line, note.code) for note in errors] == [(line, code)]
    assert "x" * 100 not in errors[0].message


def test_empty_front_matter_is_fine() -> None:
    text = f"---\n---\n### A | Acme Global Negotiation Guide\n{_BODY}"
    assert not [code for code in _codes(text) if code.startswith("front")]


@pytest.mark.parametrize(
    ("reader", "what"),
    [
        ("read_levers", "levers"),
        ("read_equivalents", "level mapping"),
        ("read_strategy", "strategy"),
    ],
)
def test_a_part_that_breaks_its_reader_is_left_out(
    monkeypatch: pytest.MonkeyPatch, reader: str, what: str
) -> None:
    def broken(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr(read, reader, broken)
    guide, notes = read_guide(f"### A | Acme Global Negotiation Guide\n{_BODY}", "acme/a.md")
    assert guide is not None
    assert (guide.levers, guide.equivalents, guide.strategy) == ((), (), None)
    assert len(guide.bands) == 1
    (note,) = [note for note in notes if note.code == "reader-failed"]
    assert (note.line, note.column, note.severity) == (1, 1, Severity.ERROR)
    assert note.message == f"the {what} could not be read (RecursionError)"


def test_what_sentences_mean_can_wait_until_it_is_asked_for() -> None:
    lever = '**Global Levers**\n\n1. **Pay:** "Acme, I ask for $150K base."\n2. **Rank:** "Up."\n'
    plan = "\n> **Negotiate Up Strategy:** Open at $160K base.\n"
    text = f"### A | Acme Global Negotiation Guide\n{_BODY}\n{lever}{plan}"
    whole, notes = read_guide(text, "acme/a.md")
    waiting, same = read_guide(text, "acme/a.md", lazy=True)
    assert whole is not None
    assert waiting is not None
    assert notes == same
    assert isinstance(waiting.levers[0].sentences, Lazy)
    assert [figure.low for figure in waiting.levers[0].figures] == [150_000]
    assert waiting.strategy is not None
    assert [figure.low for figure in waiting.strategy.figures] == [160_000]
    assert waiting == whole


def test_a_lever_whose_sentences_cannot_be_read_is_for_nobody_to_say(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr("guides.advice.figures.split", broken)
    text = f'### A | Acme Global Negotiation Guide\n{_BODY}\n**Levers**\n1. **A:** "B."\n'
    guide, _ = read_guide(text, "acme/a.md", lazy=True)
    assert guide is not None
    (sentence,) = guide.levers[0].sentences
    assert (sentence.text, sentence.claims_rival, sentence.claims_self) == ("B.", True, True)
    assert "reader-failed" in [note.code for note in read_guide(text, "acme/a.md")[1]]


def test_diagnostics_are_in_the_order_of_the_lines() -> None:
    rows = "| Region | Base |\n|---|---|\n| Rome | x |\n| Bari | y |\n"
    text = f"### A | Acme Global Negotiation Guide\n{rows}"
    lines = [note.line for note in _guide(text).diagnostics]
    assert lines == sorted(lines)
    assert len(lines) >= 2


def test_links_and_tags_in_names_reach_nobody() -> None:
    text = (
        "### [Data Engineer](https://a.example) | **Acme &amp; Sons** Global Negotiation Guide\n\n"
        "**Negotiation DNA:** [Public](https://example.com) | Hybrid\n\n"
        "| Region | Level | Base Salary |\n|---|---|---|\n"
        "| [Leeds][1] | L4[^1] | £70K-£90K |\n"
        "| Kanata (see [map](https://example.com)) | <b>L5</b> | C$95K-C$117K |\n\n[1]: https://example.com/leeds\n\n"
        '**Global Levers**\n1. **[Scope](https://example.com):** "I would own it."\n'
    )
    guide, _ = read_guide(text, "acme/data-engineer.md")
    assert guide is not None
    assert (guide.company, guide.role) == ("Acme & Sons", "Data Engineer")
    assert guide.tags == ("Public", "Hybrid")
    assert [(row.region, row.level) for row in guide.bands] == [
        ("Leeds", "L4"),
        ("Kanata (see map)", "L5"),
    ]
    assert [lever.title for lever in guide.levers] == ["Scope"]


@pytest.mark.parametrize(
    ("before", "tags"), [("", ("One", "Two")), ("| a |\n\n", ()), ("\n| a |\n\n", ())]
)
def test_tags_stand_above_the_first_table(before: str, tags: tuple[str, ...]) -> None:
    text = f"{before}### A | Acme Negotiation Guide\n\n**Negotiation DNA:** One / Two\n"
    guide, _ = read_guide(text, "acme/a.md")
    assert guide is not None
    assert guide.tags == tags


def test_what_was_read_goes_at_once_and_waits_for_no_collector() -> None:
    texts = [text for _, text in originals(LIBRARY)]
    for text in texts:  # what is loaded by the first reading
        read_guide(text, "acme/data-engineer.md")
    gc.collect(0)  # from now on the youngest are ours, and nobody looks through the whole process
    gc.disable()
    try:
        for text in texts:
            read_guide(text, "acme/data-engineer.md", lazy=True)
            read_guide(text, "acme/data-engineer.md")
        assert gc.collect(0) == 0
    finally:
        gc.enable()
