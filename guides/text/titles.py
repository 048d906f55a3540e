"""The name of a file, a folder or a column, in words as a title has them."""

from __future__ import annotations

import re

_JOINED = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[_\s]+")  # base_min, baseMin
_CAPITALS = frozenset(
    """
    usd eur gbp rsu ote fte tc id p10 p25 p50 p75 p90 ml ai qa ui ux it hr vp bi sre swe sde tpm ios
    aws gpu api iam llm nlp dba sap erp crm seo
    """.split()  # a column of words reads better than a list of strings
)


def titled(name: str) -> str:
    """A name in words: "base_min" is Base Min, "ml-engineer" ML Engineer."""
    words = [word for word in _JOINED.split(name.replace("-", " ").strip()) if word]
    return " ".join(
        word.upper() if word.casefold() in _CAPITALS else word[:1].upper() + word[1:]
        for word in words
    )


def title_of(path: str) -> str:
    """The title line that a guide at `company/role.md` may have."""
    company, _, file = path.rpartition("/")
    role = titled(file.rpartition(".")[0] or file)
    return f"### {role} | {titled(company.rpartition('/')[2]) or 'Company'} Negotiation Guide"
