"""Level mappings: every syntax that guides use, and what is no equivalence."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guides.mapping.equivalents import read_equivalents
from guides.text.document import Document
from negotiation.model.guide import LevelSpan

Triple = tuple[str, str, str]


def read(
    text: str, company: str = "Acme", role: str = "Engineer"
) -> tuple[list[Triple], list[str]]:
    doc = Document("acme/engineer.md", tuple(text.split("\n")))
    found, diagnostics = read_equivalents(doc, company, role)
    return [(e.own, e.company, e.level) for e in found], [d.code for d in diagnostics]


def triples(text: str, company: str = "Acme", role: str = "Engineer") -> list[Triple]:
    return read(text, company, role)[0]


def test_a_chain_has_one_entry_a_peer() -> None:
    assert triples(
        "**Level Mapping:** Acme Engineer = Google L5-L6 ML Engineer"
        " = Meta ML Engineer IC5-IC6 = OpenAI ML Engineer = Stability AI Senior ML Engineer"
    ) == [
        ("Acme Engineer", "Google", "L5-L6 ML Engineer"),
        ("Acme Engineer", "Meta", "ML Engineer IC5-IC6"),
        ("Acme Engineer", "OpenAI", "ML Engineer"),
        ("Acme Engineer", "Stability AI", "Senior ML Engineer"),
    ]


@pytest.mark.parametrize(
    ("member", "company", "level"),
    [
        ("Hugging Face Senior ML Engineer", "Hugging Face", "Senior ML Engineer"),
        ("Google DeepMind Research Scientist L5-L7", "Google DeepMind", "Research Scientist L5-L7"),
        ("Palo Alto Networks Senior", "Palo Alto Networks", "Senior"),
        ("JPMorgan Chase VP", "JPMorgan Chase", "VP"),
        ("AWS SA II-III", "AWS", "SA II-III"),
        ("Monday.com DE II", "Monday.com", "DE II"),
        ("AT&T Senior", "AT&T", "Senior"),
        ("Microsoft 61–63", "Microsoft", "61–63"),
        ("Blue Harbour Staff Engineer", "Blue Harbour", "Staff Engineer"),
        ("Quokka L4", "Quokka", "L4"),
        ("Wing (Alphabet) SWE", "Wing", "SWE"),
        ("IBM Band 10 / STSM", "IBM", "Band 10 / STSM"),
        ("Amazon SDE-II/III", "Amazon", "SDE-II/III"),
        ("Sisense SWE (comp-adjusted)", "Sisense", "SWE"),
        ("Amazon SDE II-III (Infrastructure)", "Amazon", "SDE II-III (Infrastructure)"),
        ("Google L5 ($350K TC)", "Google", "L5"),
        ("D.E. Shaw Senior Developer", "D.E. Shaw", "Senior Developer"),
        ("Apple ICT6 (no equivalent at Globex)", "Apple", "ICT6"),
        ("xAI MTS (no public ladder)", "xAI", "MTS"),
        ("Fireworks AI MTS", "Fireworks AI", "MTS"),
        ("Quokka AI Staff Engineer", "Quokka AI", "Staff Engineer"),
        ("Quokka AI Engineer", "Quokka", "AI Engineer"),
        ("Moody's Senior", "Moody's", "Senior"),
        ("Google's L5", "Google", "L5"),
        ("Redis Labs SWE", "Redis Labs", "SWE"),
        ("Snap Inc. L5", "Snap Inc.", "L5"),
        ("quokkaPay SWE", "quokkaPay", "SWE"),
        ("quokka.io Senior", "quokka.io", "Senior"),
        ("q-Wombat IC4", "q-Wombat", "IC4"),
        ("Bank of Elm VP", "Bank of Elm", "VP"),
        ("Global Elm Senior", "Global Elm", "Senior"),
        ("Fintech Elm Senior SWE", "Fintech Elm", "Senior SWE"),
        ("Quokka Sales Engineer II", "Quokka", "Sales Engineer II"),
        ("Quokka Group PM", "Quokka", "Group PM"),
        ("Google Group PM", "Google", "Group PM"),
        ("Quokka Group L5", "Quokka Group", "L5"),
        ("Project Elm Senior DE", "Project Elm", "Senior DE"),
        ("K9 Harbour Staff Engineer", "K9 Harbour", "Staff Engineer"),
        ("Quokka Senior/Advisory Designer", "Quokka", "Senior/Advisory Designer"),
    ],
)
def test_a_member_is_split_into_company_and_level(member: str, company: str, level: str) -> None:
    assert triples(f"**Level Mapping:** Acme SWE = {member}") == [("Acme SWE", company, level)]


@pytest.mark.parametrize(
    ("role", "member", "company", "level"),
    [
        ("Security Engineer", "Quokka Security Engineer", "Quokka", "Security Engineer"),
        ("Security Engineer", "Quokka Security Security Lead", "Quokka Security", "Security Lead"),
        ("Security Engineer", "Orca Security Engineer", "Orca", "Security Engineer"),
        ("Security Engineer", "Quokka Security L3", "Quokka", "Security L3"),
        ("ML/AI Engineer", "Quokka AI L5", "Quokka AI", "L5"),
        ("Data Engineer", "Quokka Security DE", "Quokka Security", "DE"),
        ("Data Engineer", "Quokka Systems L4", "Quokka Systems", "L4"),
        ("Product Manager", "Quokka Cloud Product Manager", "Quokka Cloud", "Product Manager"),
        ("DevOps Engineer", "Quokka Cloud Platform Engineer", "Quokka", "Cloud Platform Engineer"),
        ("ML/AI Engineer", "Quokka AI ML Engineer", "Quokka AI", "ML Engineer"),
    ],
)
def test_the_role_that_is_compared_tells_a_name_from_a_field(
    role: str, member: str, company: str, level: str
) -> None:
    assert triples(f"**Level Mapping:** Acme = {member}", role=role) == [("Acme", company, level)]


@pytest.mark.parametrize(
    "names", ["Quokka/Wombat", "Cerebras/Wombat", "Blue Harbour/Quokka", "wombat.io/Blue Harbour"]
)
def test_a_slash_joins_two_names_that_nobody_listed(names: str) -> None:
    first, second = names.split("/")
    assert triples(f"**Level Mapping:** Acme = {names} VP") == [
        ("Acme", first, "VP"),
        ("Acme", second, "VP"),
    ]


def test_codes_at_companies() -> None:
    assert triples(
        "**Level Mapping:** Engineer at Acme (VP) = L4-L5 at Google, SDE II-Senior at Amazon,"
        " VP at BofA/JPMorgan, equivalent AWS SA, no equivalent at traditional banks"
    ) == [
        ("Engineer at Acme (VP)", "Google", "L4-L5"),
        ("Engineer at Acme (VP)", "Amazon", "SDE II-Senior"),
        ("Engineer at Acme (VP)", "BofA", "VP"),
        ("Engineer at Acme (VP)", "JPMorgan", "VP"),
        ("Engineer at Acme (VP)", "AWS", "SA"),
    ]


def test_a_list_after_a_colon() -> None:
    assert triples("**Level Mapping:** Acme IC4: Google L5, Meta E5 and Stripe L3") == [
        ("Acme IC4", "Google", "L5"),
        ("Acme IC4", "Meta", "E5"),
        ("Acme IC4", "Stripe", "L3"),
    ]
    assert triples("**Level Mapping:** Note: Google L5 comes close, as people say") == []


def test_groups_with_bars() -> None:
    assert triples("**Level Mapping:** A3 = Google L4, Meta E4 | A4 = Google L5, Meta E5") == [
        ("A3", "Google", "L4"),
        ("A3", "Meta", "E4"),
        ("A4", "Google", "L5"),
        ("A4", "Meta", "E5"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Acme SWE ~ Google L4 | Cerebras/Anyscale SWE",
        "Acme SWE ≈ Google L4 · Cerebras/Anyscale SWE",
    ],
)
def test_a_list_of_peers_and_two_names_in_one_member(line: str) -> None:
    assert triples(f"**Level Mapping:** {line}") == [
        ("Acme SWE", "Google", "L4"),
        ("Acme SWE", "Cerebras", "SWE"),
        ("Acme SWE", "Anyscale", "SWE"),
    ]


def test_this_role_is_the_guides_own() -> None:
    assert triples("**Level Mapping:** The role corresponds to L5 at Google.", role="SRE") == [
        ("SRE", "Google", "L5")
    ]


def test_a_peer_after_a_bar_goes_on_with_the_level_before() -> None:
    assert triples("**Level Mapping:** M1 = Google L6 = Okta M1 | M2 = Google L7 | Meta M2") == [
        ("M1", "Google", "L6"),
        ("M1", "Okta", "M1"),
        ("M2", "Google", "L7"),
        ("M2", "Meta", "M2"),
    ]


def test_prose_with_groups_and_a_trailing_sentence() -> None:
    assert triples(
        "**Level Mapping:** E4 maps to Google L4 / Amazon L5; E5 (Senior) maps to Google L5 /"
        " Amazon L6 PM-T. Most hires enter at Google L4 money."
    ) == [
        ("E4", "Google", "L4"),
        ("E4", "Amazon", "L5"),
        ("E5 (Senior)", "Google", "L5"),
        ("E5 (Senior)", "Amazon", "L6 PM-T"),
    ]


def test_groups_with_a_tilde() -> None:
    assert triples("**Level Mapping:** A1 ~ Google L4 | Meta E4; A2 ~ Google L5 | Meta E5") == [
        ("A1", "Google", "L4"),
        ("A1", "Meta", "E4"),
        ("A2", "Google", "L5"),
        ("A2", "Meta", "E5"),
    ]


def test_a_table_may_begin_with_a_peer() -> None:
    assert triples(
        "#### Level Mapping\n| Google Level | Acme Equivalent | Meta Equivalent |\n|---|---|---|\n"
        "| L5 | P4 | E5 |"
    ) == [("P4", "Google", "L5"), ("P4", "Meta", "E5")]


def test_prose_with_two_levels_joined_by_and() -> None:
    assert triples(
        "**Level Mapping:** Acme Senior maps to Okta Senior / Google L5, and Acme Staff maps to"
        " Okta Staff / Google L6."
    ) == [
        ("Acme Senior", "Okta", "Senior"),
        ("Acme Senior", "Google", "L5"),
        ("Acme Staff", "Okta", "Staff"),
        ("Acme Staff", "Google", "L6"),
    ]


def test_initials_end_no_sentence() -> None:
    found = triples("**Level Mapping:** Acme SWE = D.E. Shaw Developer = Google L6. Ask for more.")
    assert found == [
        ("Acme SWE", "D.E. Shaw", "Developer"),
        ("Acme SWE", "Google", "L6"),
    ]


def test_fields_about_a_level_are_not_its_name() -> None:
    assert triples("**Level Mapping:** Level: P4 | YOE: 6-9 | Equivalent: Google L5, Meta E5") == [
        ("P4", "Google", "L5"),
        ("P4", "Meta", "E5"),
    ]


def test_prose_with_examples_in_parentheses() -> None:
    assert triples(
        "**Level Mapping:** Engineer at Acme maps to IC2/L3 equivalent at peer security companies"
        " (CrowdStrike, Rapid7 SRE) and mid-level SWE at FAANG-tier companies."
    ) == [
        ("Engineer at Acme", "CrowdStrike", "IC2/L3"),
        ("Engineer at Acme", "Rapid7", "SRE"),
    ]


def test_fields_with_an_equivalent() -> None:
    assert triples(
        "**Level Mapping:** Acme L4 (Senior) | Equivalent: Google L4, Palo Alto Networks IC4"
    ) == [
        ("Acme L4 (Senior)", "Google", "L4"),
        ("Acme L4 (Senior)", "Palo Alto Networks", "IC4"),
    ]


def test_bullets_and_a_remark() -> None:
    found, codes = read(
        "**Level Mapping:**\n"
        "- Acme II = Google L4 / Meta E4\n"
        "- Acme III maps to Google L5, Meta E5\n"
        "- Comparable to Intel Staff Engineer or SK Hynix Principal Engineer\n"
        "- Promotion takes three years\n"
    )
    assert found == [
        ("Acme II", "Google", "L4"),
        ("Acme II", "Meta", "E4"),
        ("Acme III", "Google", "L5"),
        ("Acme III", "Meta", "E5"),
        ("Acme III", "Intel", "Staff Engineer"),
        ("Acme III", "SK Hynix", "Principal Engineer"),
    ]
    assert codes == ["mapping-skipped"]


TABLE = """#### Level Mapping

| Acme Level | E*TRADE Equivalent | Equivalent @ Meta | Bank of America Equiv. | Industry Level |
|---|---|---|---|---|
| Engineer (IC2) | SDE II | E4 | Associate / VP | Mid |
| Scope | One system | One team | Two teams | any |
| Typical YOE | 1-4 years | 1-3 years | 2-4 years | 2 |
| Senior (IC3) | N/A (no equivalent) | **E5** | — | Senior |
| $300K TC | $310K TC | $320K TC | $330K TC | $1 |
"""


def test_a_table_of_peers() -> None:
    assert triples(TABLE) == [
        ("Engineer (IC2)", "E*TRADE", "SDE II"),
        ("Engineer (IC2)", "Meta", "E4"),
        ("Engineer (IC2)", "Bank of America", "Associate / VP"),
        ("Senior (IC3)", "Meta", "E5"),
    ]


def test_a_table_of_attributes_has_its_own_level_in_a_column() -> None:
    assert triples(
        "#### Level Mapping\n"
        "| Attribute | Acme Level | Goldman Sachs Equivalent |\n|---|---|---|\n"
        "| Title | Engineer (VP) | Analyst |\n| Typical YOE | 1-3 | 2-4 |\n"
    ) == [("Engineer (VP)", "Goldman Sachs", "Analyst")]


def test_words_in_a_header_are_no_company_where_no_codes_stand_below() -> None:
    table = (
        "| Level | Engineering | Management |\n|---|---|---|\n| L3 | Software Engineer | Lead |\n"
    )
    assert triples(f"#### Level Mapping\n{table}") == []


@pytest.mark.parametrize(
    ("header", "row", "wanted"),
    [
        ("External Title | Adyen | Wombat", "PM | PM 2 | Senior PM", ["Adyen", "Wombat"]),
        ("Acme Level | Wombat | Typical YOE", "A3 | L4 | 2-4", ["Wombat"]),
        ("Acme | Quokka | Wombat", "A3 | SDE | Senior SDE", ["Quokka", "Wombat"]),
        ("Level | quokka.io | eToro", "A3 | L4 | E4", ["quokka.io", "eToro"]),
        (
            "Level | Bank of Western Wombat | eToro",
            "A3 | L4 | E4",
            ["Bank of Western Wombat", "eToro"],
        ),
        ("Level | Bank of the Western Wombat | eToro", "A3 | L4 | E4", ["eToro"]),
    ],
)
def test_peers_that_nobody_listed_have_columns(header: str, row: str, wanted: list[str]) -> None:
    found = triples(f"#### Level Mapping\n| {header} |\n|---|---|---|\n| {row} |\n")
    assert [company for _, company, _ in found] == wanted


@pytest.mark.parametrize(
    "header",
    [
        "| Internal Level | Title | Typical YoE |",
        "| Acme Level | IBM Band | Typical Title |",
        "| Acme Level | Industry Equivalent | Typical YOE |",
        "| Grade | Role | Scope |",
        "| Step | Label | Notes |",
        "| Title | AC Internal | Acme Internal |",
        "| Level | What It Means | Who Gets It |",
    ],
)
def test_a_companys_own_titles_are_no_equivalents(header: str) -> None:
    found, codes = read(f"#### Acme Level Mapping\n{header}\n|---|---|---|\n| L3 | Band 7 | 2 |\n")
    assert found == []
    assert codes == ["mapping-internal"]


@pytest.mark.parametrize(
    "member",
    [
        "No direct equivalent at most companies",
        "Startup VP Engineering scope",
        "UK Senior SWE",
        "Big Tech L5",
        "Tier-1 Banks VP",
        "Industry Standard L4",
        "Acme Staff SWE (AI)",
        "N/A",
        "Google",
    ],
)
def test_what_is_no_peer_is_named_and_not_read(member: str) -> None:
    found, codes = read(f"**Level Mapping:** Acme SWE = Google L4 = {member}")
    assert found == [("Acme SWE", "Google", "L4")]
    assert codes == ["mapping-skipped"]


def test_ranked_above_is_not_equal() -> None:
    found, codes = read("**Level Mapping:** Acme X = No Direct Equivalent > Deel SWE = Google L4")
    assert found == [("Acme X", "Google", "L4")]
    assert codes == ["mapping-skipped", "mapping-skipped"]


def test_a_guide_without_a_mapping_says_so() -> None:
    assert read("### Engineer | Acme Global Negotiation Guide") == ([], ["no-level-mapping"])


def test_an_unreadable_mapping_is_a_warning_at_its_line() -> None:
    doc = Document("acme/engineer.md", ("", "**Level Mapping:** somewhere in the middle"))
    found, diagnostics = read_equivalents(doc, "Acme", "Engineer")
    assert found == ()
    assert [(d.line, d.code, str(d.severity)) for d in diagnostics] == [
        (2, "mapping-unread", "warning")
    ]


def test_lines_and_spans_are_kept() -> None:
    doc = Document("acme/engineer.md", ("x", "**Level Mapping:** Acme SWE = Google L5-L6"), first=4)
    (entry,) = read_equivalents(doc, "Acme", "Engineer")[0]
    assert entry.line == 5
    assert entry.span == LevelSpan("L5", "L6")


@given(
    st.lists(
        st.sampled_from(
            ["**Level Mapping:** ", " = ", "Google L5", " at ", "(", ")", "|", "\n", "---", " ~ "]
        )
        | st.text(max_size=12),
        max_size=30,
    )
)
def test_whatever_is_read_as_a_mapping_was_printed(parts: list[str]) -> None:
    text = "".join(parts)
    printed = re.sub(r"[\W_]", "", text)  # emphasis may stand inside a word
    for _, company, level in triples(text):
        assert company
        assert level
        assert all(word in printed for word in re.findall(r"[^\W_]+", f"{company} {level}"))


@pytest.mark.parametrize(
    "line",
    [
        "SWE 2 = Google L4 = Meta E4, SWE 3 = Google L5 = Meta E5",
        "SWE 2 = Google L4 = Meta E4 / SWE 3 = Google L5 = Meta E5",
        "SWE 2 = Google L4, Meta E4; SWE 3 = Google L5, Meta E5",
        "SWE 2 → Google L4, Meta E4, SWE 3 → Google L5, Meta E5",
        "SWE 2: Google L4, Meta E4. SWE 3: Google L5, Meta E5.",
        "[SWE 2](https://example.com) = Google L4 = `Meta E4`, **SWE 3** = Google L5 = Meta E5",
    ],
)
def test_several_own_levels_on_one_line_are_several(line: str) -> None:
    doc = Document("two/swe.md", (f"**Level Mapping:** {line}",))
    found, notes = read_equivalents(doc, "Two", "Software Engineer")
    assert notes == ()
    assert [(one.own, one.company, one.level) for one in found] == [
        ("SWE 2", "Google", "L4"),
        ("SWE 2", "Meta", "E4"),
        ("SWE 3", "Google", "L5"),
        ("SWE 3", "Meta", "E5"),
    ]


def test_what_follows_a_comma_is_the_peers_unless_a_sign_follows() -> None:
    doc = Document("two/swe.md", ("**Level Mapping:** Two SWE = Google L4, Software Engineer III",))
    found, _ = read_equivalents(doc, "Two", "Software Engineer")
    assert [(one.own, one.company) for one in found] == [("Two SWE", "Google")]


def test_an_own_level_that_was_merged_goes_on_down_a_table() -> None:
    lines = ("**Level Mapping**", "", "| Two Level | Google |", "|---|---|", "| SWE 2 | L4 |",
             "| ^^ | L5 |")  # fmt: skip
    found, _ = read_equivalents(Document("two/swe.md", lines), "Two", "Software Engineer")
    assert [(one.own, one.level) for one in found] == [("SWE 2", "L4"), ("SWE 2", "L5")]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        (
            "Junior = Google L3, Medior = Google L4",
            [("Junior", "Google", "L3"), ("Medior", "Google", "L4")],
        ),
        (
            "Junior = L3 at Google, E3 at Meta, Medior = L4 at Google",
            [("Junior", "Google", "L3"), ("Junior", "Meta", "E3"), ("Medior", "Google", "L4")],
        ),
        (
            "Tier A = Google L3 = Meta E3; Tier B = Google L4 = Meta E4",
            [
                ("Tier A", "Google", "L3"),
                ("Tier A", "Meta", "E3"),
                ("Tier B", "Google", "L4"),
                ("Tier B", "Meta", "E4"),
            ],
        ),
        (
            "Acme Engineer = Google L5, Stripe L3 = Meta E5",
            [
                ("Acme Engineer", "Google", "L5"),
                ("Acme Engineer", "Stripe", "L3"),
                ("Acme Engineer", "Meta", "E5"),
            ],
        ),
        (
            "Acme Engineer = IBM Band 10 / STSM = AWS Principal SDE",
            [
                ("Acme Engineer", "IBM", "Band 10 / STSM"),
                ("Acme Engineer", "AWS", "Principal SDE"),
            ],
        ),
    ],
)
def test_levels_of_ones_own_on_one_line_are_told_from_companies(
    line: str, wanted: list[Triple]
) -> None:
    assert triples(f"**Level Mapping:** {line}") == wanted
