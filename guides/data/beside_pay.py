"""Words of a heading over figures that an employer pays, and that are no pay for the work.

Patterns in small letters, from the start of a word to the end of one.
"""

from __future__ import annotations

BESIDE_PAY: tuple[str, ...] = (
    r"relocation|moving|removals?",
    r"allowances?|stipends?|subsid(?:y|ies)|lump sums?|vouchers?",
    r"reimburse\w*|expenses?|per diems?|mileage",
    r"(?:on|stand)-?(?:call|by) (?:supplements?|compensation)",
    r"pensions?|retirement|superannuation|401\(?k\)?|provident fund",
    r"benefits?|perks?|insurance|healthcare|medical|dental",
    r"housing|rent|child ?care|commut(?:e|ing)|transport|travel|meals?|lunch|equipment|laptops?",
    r"learning|training|education|conferences?|wellness|well-?being|gym|home office",
    r"refresh\w*|quotas?|sales targets?|charit(?:y|ies)|donations?|research grants?",
    r"budgets?|loans?",
    r"referrals?|anniversar(?:y|ies)|service awards?|spot awards?",
    r"severance|redundancy|notice periods?|leave|holidays?|vacation|days off",
    r"visas?|taxes|taxation|income tax|tax (?:bands?|brackets?|rates?)|social security|"
    r"contributions?|deductions?",
    r"umzug\w*|zulagen?|zuschüsse?|zuschuss|altersvorsorge|spesen|indemnités?|primes?|"
    r"dietas?|ayudas?|beneficios|toeslag\w*|pensioen",
)
# What says that they are pay nevertheless: "Benefits and base pay".
OF_PAY: tuple[str, ...] = (
    r"base|basic|pay|salar(?:y|ies)|wages?|compensation|comp|remuneration|earnings|income(?! tax)",
    r"(?:pay|salary) (?:bands?|grades?|scales?)|bands|tc|ctc|ote|total comp\w*|cash",
)
