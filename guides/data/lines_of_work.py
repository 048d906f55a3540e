"""Lines of work by what a heading over their pay is called, each apart from the others.

Engineering is none of them: a guide of any role may stand under it.
"""

from __future__ import annotations

from guides.data.listing import listed

_LINES = (
    """
    sales, account executive, account executives, account management, account manager,
    account managers, business development, sdr, sdrs, bdr, bdrs, go to market, gtm, presales
    """,
    "marketing, marketers, growth marketing, content marketing, communications, brand, pr",
    """
    support, customer support, customer success, customer service, customer care, success,
    support agents, support specialists, csm, csms
    """,
    """
    hr, human resources, people operations, people ops, recruiting, recruiters, recruitment,
    talent, talent acquisition
    """,
    "finance, accounting, accountants, controlling, controllers, tax, treasury",
    "legal, lawyers, counsel, paralegals",
    """
    office management, office managers, administration, admin, admins, facilities,
    assistants, executive assistants, reception
    """,
    "design, designers, ux, ui, product design, product designers, ux design, ux designers",
    "product, product management, product managers, product owners, pm, pms",
    """
    warehouse, logistics, production, manufacturing, retail, stores, drivers, couriers, kitchen
    """,
)
# What each is called, as the words of its names.
LINES_OF_WORK: tuple[frozenset[tuple[str, ...]], ...] = tuple(
    frozenset(tuple(name.split()) for name in listed(line)) for line in _LINES
)
