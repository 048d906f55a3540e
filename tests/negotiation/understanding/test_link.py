"""Which part each quantity of a sentence is: by its label, at least cost."""

from __future__ import annotations

import pytest

from negotiation.understanding.link import link
from negotiation.understanding.tokens import MOST_FACTS
from tests.negotiation.understanding.notation import amount
from tests.negotiation.understanding.reading import scanned, tokens_of, understood

PAIRS = {
    "base 240k bonus 20k": ["base 240k", "bonus 20k"],
    "240k base 20k bonus": ["base 240k", "bonus 20k"],
    "base 240k, bonus 20k": ["base 240k", "bonus 20k"],
    "240k base, 20k bonus": ["base 240k", "bonus 20k"],
    "base: 240k / equity: 300k / bonus: 20k": ["base 240k", "equity 300k", "bonus 20k"],
    "240k (base), 300k (equity), 20k (bonus)": ["base 240k", "equity 300k", "bonus 20k"],
    "base is 240k and equity is 300k": ["base 240k", "equity 300k"],
    "240k in base plus 300k in equity": ["base 240k", "equity 300k"],
    "a base salary of $240k with a 15% target bonus": ["base 240k USD", "bonus 15%"],
    "240k, 300k equity": ["- 240k", "equity 300k"],
    "base 240k, 300k": ["base 240k", "- 300k"],
    "240k base 15%": ["base 240k", "- 15%"],
    "240k base +15% bonus": ["base 240k", "bonus 15%"],
    "9000 shares bonus": ["equity 9000 units"],
    "options 9000 shares, strike 2": ["equity 9000 units", "strike 2"],
    "equity 300k over 4 years, refresher 60k": ["equity 300k", "refresher 60k"],
    "base 240k equity the same": ["base 240k"],
    "equity stays at 300k": ["equity 300k"],
    "no bonus 240k base": ["base 240k"],
    "base 240k no bonus 300k equity": ["base 240k", "equity 300k"],
    "base\n240k": ["- 240k"],
    "base:\n240k": ["- 240k"],
    "sign on 40k then 20k": ["sign_on 40k", "sign_on_year2 20k"],
    "sign on 40k year 1, 20k year 2": ["sign_on 40k", "sign_on_year2 20k"],
    "sign on 40k, 20k": ["sign_on 40k", "- 20k"],
    "base 240k in the first, 250k in the second year": ["base 240k", "- 250k"],
}


def linked(text: str) -> list[str]:
    found = []
    clauses = scanned(text).clauses
    for number in dict.fromkeys(clause.sentence for clause in clauses):
        sentence = [clause for clause in clauses if clause.sentence == number]
        for one in link(sentence, tokens_of(text)):
            found.append(f"{one.part.value if one.part else '-'} {amount(one.quantity)}")
    return found


@pytest.mark.parametrize(("text", "pairs"), PAIRS.items())
def test_every_quantity_is_the_part_of_its_label(text: str, pairs: list[str]) -> None:
    assert linked(text) == pairs


def test_a_label_is_used_once() -> None:
    assert linked("base 240k 250k") in (["base 240k", "- 250k"], ["- 240k", "base 250k"])


def test_more_figures_than_are_paired_at_once_lose_none() -> None:
    text = ", ".join(f"base {200 + number}k" for number in range(MOST_FACTS))
    assert [one.part for one in understood(text).mentions] == ["base"] * MOST_FACTS
