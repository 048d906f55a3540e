"""A bonus told by what it hangs on: "12% of that if the company has a good year"."""

from __future__ import annotations

from negotiation.understanding.phrases import Phrases

# What a percentage is of: behind "of", with what may stand in front of the noun.
OF_PAY = frozenset("that it this base basic salary pay wage wages fixed gehalt".split())
BEFORE_PAY = frozenset("my the a annual yearly base basic gross years year s fixed".split())
HANGS_ON = Phrases(
    "|".join(
        (
            *(f"{who} {does}"
              for who in ("if we", "if they", "if i", "if the company", "if the firm", "when we",
                          "when they", "when the company", "when the firm", "when i", "provided we",
                          "provided the company", "as long as we", "as long as i", "once we")
              for does in ("hit", "meet", "make", "reach", "achieve", "beat", "do well", "does well",
                           "perform", "performs", "deliver", "has a good", "have a good", "hits",
                           "meets", "makes", "reaches", "beats", "has the year", "have the year",
                           "has a great", "have a great", "does good", "do good", "grow", "grows",
                           "do my job well", "do a good job", "smash", "smashes", "win", "wins")),
            *(f"{does} {its} {plan}" for does in ("hits", "meets", "makes", "reaches", "beats", "hit", "meet")
              for its in ("its", "their", "our", "my", "the")
              for plan in ("plan", "plans", "targets", "target", "goals", "goal", "numbers", "budget",
                           "forecast")),
            "targets are met|targets are hit|goals are met|goals are hit|numbers are good|plan is met",
            "for hitting|for meeting|for reaching|for achieving|hitting targets|hitting my|hitting our",
            "good year|great year|strong year|decent year|year goes well|things go well|goes to plan",
            "how i perform|how we perform|how the company performs|how the company does|how i do",
            "how we do|how it goes|on performance|performance permitting|depending on performance",
            "depends on performance|depends on results|depending on results|based on results",
            "based on performance|tied to performance|tied to goals|tied to targets|okrs|kpis",
            "year end|end of the year|years end|end of year|at christmas|in december|yearend",
        )
    )
)  # fmt: skip
# Whatever it hangs on, this is no bonus.
NO_BONUS = Phrases(
    "tax|taxes|rent|mortgage|save|saves|saving|savings|withheld|deferred|raise|rise|increase|hike|"
    "is sold|gets sold|exit|ipo|pension|401k|match|of the company|commission on|lower|less|cut"
)
