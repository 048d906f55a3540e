"""Words of a role's title, whoever has a guide for it."""

from __future__ import annotations

HEADS = frozenset(
    "accountant actuary administrator advisor adviser agent analyst architect artist associate "
    "attorney auditor biologist buyer chef chemist clerk coach consultant controller coordinator "
    "copywriter counsel designer developer director doctor economist editor electrician engineer "
    "evangelist executive geologist illustrator instructor interpreter investigator journalist "
    "lawyer lecturer librarian linguist machinist manager marketer mathematician mechanic "
    "merchandiser nurse operator paralegal pharmacist photographer physicist physiotherapist "
    "pilot planner producer professor programmer psychologist realtor receptionist recruiter "
    "researcher salesperson scientist scrummaster secretary sommelier specialist statistician "
    "strategist supervisor surgeon surveyor sysadmin teacher technician technologist tester "
    "therapist trader trainer translator underwriter veterinarian videographer writer swe sde sre tpm".split()
)
"""The nouns of a trade. Words that are names of people one talks with as well ("boss", "partner",
"principal", "head") are none: alone they name no role."""
NOT_MINE = frozenset(
    "hiring talent their his her the my our your recruiting line account engagement that this "
    "another other your a an with from by asked told said".split()
)
"""Words before a head that make it somebody spoken of: "the hiring manager", "my recruiter"."""
ACTS = frozenset(
    "rang called phoned calls said says told tells wrote emailed mailed texted messaged pinged "
    "offered offers gave wants asked asks just came sent reached replied answered is was has "
    "mentioned confirmed promised".split()
)
"""Words behind a head that make it somebody who does something: "recruiter rang me"."""
OPENS = frozenset("as for im am be become being of role position job title offer join".split())
"""Words that a title of one's own follows: "as a nurse", "I'm a data scientist"."""
# What German titles end in, written in one word with their trade: "Softwareentwickler".
COMPOUNDS = (
    "entwickler", "entwicklerin", "ingenieur", "ingenieurin", "berater", "beraterin", "leiter",
    "leiterin", "architekt", "architektin", "wissenschaftler", "wissenschaftlerin", "analyst",
    "techniker", "technikerin",
)  # fmt: skip
