"""By which words a company may be meant, and how good each claim is."""

from __future__ import annotations

import pytest

from guides.names.aliases import Aliases, Standing, bare_name, phrases

ALIASES = Aliases(
    companies={"hudson-river-trading": ("the river",)},
    roles={"sre": ("on call",)},
    words={("ml",): ("machine", "learning")},
    common=frozenset({"first", "square"}),
    tails=frozenset({"ai", "bank", "trading"}),
    filler=frozenset({"please"}),
)


@pytest.mark.parametrize(
    ("key", "name", "phrase", "standing"),
    [
        ("hudson-river-trading", "Hudson River Trading", "hudson river trading", Standing.KEY),
        ("brex-ai", "Brex", "brex", Standing.TITLE),
        ("brex-ai", "Brex", "brex ai", Standing.KEY),
        ("hashi", "HashiCorp (IBM)", "hashicorp", Standing.TITLE),
        ("hashi", "HashiCorp (IBM)", "hashicorp ibm", Standing.TITLE),
        ("hudson-river-trading", "Hudson River Trading", "the river", Standing.ALIAS),
        ("hudson-river-trading", "Hudson River Trading", "hrt", Standing.INITIALS),
        ("stability-ai", "Stability AI", "sai", Standing.INITIALS),
        ("quokka-ltd", "Quokka Ltd", "qltd", None),
        ("quokka-co", "Quokka Co", "qc", None),
        ("stability-ai", "Stability AI", "stability", Standing.SHORT),
        ("hudson-river-trading", "Hudson River Trading", "hudson river", Standing.SHORT),
        ("hudson-river-trading", "Hudson River Trading", "hudson", Standing.WORD),
        ("first-bank", "First Bank", "first", Standing.VAGUE),
        ("de-shaw", "De Shaw", "de", Standing.VAGUE),
        ("ibm-bank", "IBM Bank", "ibm", Standing.SHORT),
        ("hudson-river-trading", "Hudson River Trading", "river", Standing.WORD),
        ("hudson-river-trading", "Hudson River Trading", "trading", Standing.VAGUE),
        ("de-shaw", "De Shaw", "shaw", Standing.VAGUE),  # four letters
        ("old-square", "Old Square", "square", Standing.VAGUE),
        ("quokka", "Quokka", "q", None),
    ],
)
def test_a_phrase_claims_a_company(
    key: str, name: str, phrase: str, standing: Standing | None
) -> None:
    assert phrases(key, name, ALIASES).get(tuple(phrase.split())) == standing


def test_a_name_may_be_all_in_parentheses() -> None:
    assert [bare_name(name) for name in ("(Acme)", "Acme (Cloud)")] == ["(Acme)", "Acme"]


def test_aliases_add_to_those_there_are() -> None:
    more = Aliases(
        companies={"hudson-river-trading": ("hudson", "the river"), "acme": ("roadrunner",)},
        roles={"sre": ("pager",)},
        words={("ml",): ("more", "luck"), ("ai",): ("machine",)},
        common=frozenset({"plain"}),
        tails=frozenset({"co"}),
        filler=frozenset({"thanks"}),
    )
    both = ALIASES.merged(more)
    assert both.companies == {
        "hudson-river-trading": ("the river", "hudson"),
        "acme": ("roadrunner",),
    }
    assert both.roles == {"sre": ("on call", "pager")}
    assert both.words == {("ml",): ("more", "luck"), ("ai",): ("machine",)}
    assert both.common == {"first", "square", "plain"}
    assert both.tails == {"ai", "bank", "trading", "co"}
    assert both.filler == {"please", "thanks"}
