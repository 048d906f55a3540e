"""A new guide: its parts in order, with what belongs into each, and no figure or claim."""

from __future__ import annotations

from guides.text.spelling import slug

_BLANK = """\
---
# The day the figures were right, and what else people call the role.
# as_of: 2026-02-01
# aliases: [MLE, applied scientist]
---
### {role} | {company} Global Negotiation Guide

<!-- Tags, apart by |: Public since 2019 | Hybrid -->
**Negotiation DNA:**

<!-- A row for each place. Write amounts with their currency: $180K-$230K, £105,000-£140,000.
     Pay by level goes into a column Level before Region. -->
| Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |
|---|---|---|---|---|

<!-- Which level elsewhere this is: {company} {role} = Google L5 = Meta E5 -->
**Level Mapping:**

<!-- A title and what to say. In brackets: what only the candidate knows, such as [years]. -->
**Global Levers**
1. **Title:** "What to say."

<!-- "I am asking for $225K base." They counter at $210K base. Accept at $215K base; floor is $205K.
     -->
> **Negotiate Up Strategy:**

**Evidence & Sources**
- Where the figures are from, and of which year
"""


def blank_guide(company: str, role: str) -> str:
    """The text of a new guide for a company and a role."""
    return _BLANK.format(company=" ".join(company.split()), role=" ".join(role.split()))


def place_of(company: str, role: str) -> str:
    """Where in a library the guide belongs: `acme/data-engineer.md`."""
    return f"{slug(company)}/{slug(role)}.md"
