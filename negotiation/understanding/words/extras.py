"""The wishes without a price, as lines of concepts (see `concepts`)."""

from __future__ import annotations

from negotiation.model.case import Extra

EXTRAS: dict[Extra, str] = {
    Extra.VACATION: "vacation|holiday|holidays|pto|days off|time off|leave days|annual leave",
    Extra.REMOTE_DAYS: "remote|home office|wfh|work from home|working from home|days from home|days at home|hybrid",
    Extra.START_DATE: "start date|start later|start in|start on|later start|begin later",
    Extra.TITLE: "title",
    Extra.RELOCATION: "relocation|relo|moving costs|move paid",
    Extra.REFRESHERS: "refresher*|refresh grants|annual refresh",
    Extra.ACCELERATION: "acceleration|double trigger|single trigger",
    Extra.SEVERANCE: "severance",
    Extra.CLAWBACK: "clawback|repayment",
    Extra.EXERCISE_WINDOW: "exercise window|longer to exercise|exercise period",
    Extra.GUARANTEED_BONUS: "guaranteed bonus|guarantee the bonus|bonus guaranteed|first year "
    "bonus guaranteed",
    Extra.REVIEW: "review in|review after|six month review|pay review|salary review|early review",
}
# "4 more days of vacation": it is wished for.
MORE = frozenset("more extra additional another".split())
# "I'd want to start in mid March": the verb, what stands in front of the month, and a part of it.
STARTS = frozenset("start begin join starting beginning joining".split())
WHEN = frozenset("in after from around".split())
# "We hope you can start …": whose wish a letter tells.
HOPES = frozenset("hope hoped want wanted would wish expect ask need look".split())
PARTS_OF_MONTH = frozenset("early mid late".split())
WHO_IS_MADE_TO = frozenset("me us him her them people everyone".split())
WITH_A_START = frozenset("only there here work working with at them the new job role".split())
