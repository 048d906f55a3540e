"""Lines of work by what a heading over their pay is called, each apart from the others.

Engineering and management are none of them: a guide of any role may stand under those. Who is paid
on other terms than a ladder's (the board, interns) is a line of its own.
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
    warehouse, logistics, production, manufacturing, retail, stores, store staff, drivers, couriers,
    kitchen, cleaning, cleaners, maintenance, trades, security guards, field staff
    """,
    "nursing, nurses, clinical, clinicians, medical staff, physicians, doctors, carers, pharmacy",
    "teaching, teacher, teachers, teaching staff, lecturers, professors",
    "pilots, cabin crew, flight crew, ground staff",
    "executives, executive, c suite, csuite, board, board members, officers, founders, "
    "management board, executive board, supervisory board, c level, leadership team",
    "expats, expatriates, secondees, assignees",
    """
    interns, intern, internship, internships, working students, student workers, students,
    apprentices, apprenticeships, trainees, traineeships, werkstudenten, praktikanten, praktika,
    auszubildende, azubis, stagiaires, becarios, stagisti
    """,
    "non technical, non tech, non engineering, nontechnical",
)
# What each is called, as the words of its names.
LINES_OF_WORK: tuple[frozenset[tuple[str, ...]], ...] = tuple(
    frozenset(tuple(name.split()) for name in listed(line)) for line in _LINES
)
