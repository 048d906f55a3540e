"""Why: the deed and what ties it to this job, the place in the range, what was heard."""

from __future__ import annotations

REASONS: dict[str, tuple[str, ...]] = {
    # What the candidate did.
    "deed": ("{Deed}.",),
    # What was only noted, as it was.
    "deed noted": (
        "What I'd point to:\n- {Deed}.",
        "One result that I'd put first:\n- {Deed}.",
        "From my work so far:\n- {Deed}.",
    ),
    "deed again": ("Also, {deed}.", "And {deed}.", "Beyond that, {deed}."),
    "topics": (
        "I have direct experience with {topics}.",
        "I'd come with direct experience in {topics}.",
        "I've worked with {topics} myself.",
    ),
    # For what one knows, or has ticked, where nothing was done that could be pointed to.
    "bridge of knowledge": (
        "I'd like to use that for {x} at {company}.",
        "As I understand the role, I'd use that for {x}.",
    ),
    "bridge to cost": (
        "I'd like to bring {x} down at {company} as well.",
        "At {company} I'd go after {x} in the same way.",
    ),
    "bridge to people": (
        "I'd like to lead people in {x} at {company}.",
        "With the people who work on {x} at {company} I'd go about it in the same way.",
    ),
    # A saving, where a share of the profit is asked for.
    "bridge by worth paid": (
        "{worth} Savings like that are what a profit share is paid from.",
        "{worth} And what it saves is part of the profit that gets shared.",
    ),
    # Of what was ticked, where the guide speaks of it.
    "bridge to same": (
        "As I read the role, {x} comes into it.",
        "I'd expect to work on {x} at {company} too.",
        "As I understand it, this role has {x} in it.",
        "{X} would be part of this role, as I read it.",
    ),
    # What was heard from them.
    "heard": (
        "You told me that {heard}. That is where I'd want to help.",
        "You mentioned that {heard}, and that is where I'd hope to be of use first.",
        "As you told me, {heard}, so that is where I'd start.",
    ),
    # From somebody else of theirs.
    "heard by": (
        "{Who} told me that {heard}.",
        "I remember {who} saying that {heard}.",
    ),
    # In front of what was done.
    "heard of work": ("You told me that {heard}.", "As you told me, {heard}."),
    # What they said of the pay itself.
    "heard of pay": (
        "You told me that {heard}.",
        "As you told me, {heard}.",
        "I've kept in mind that {heard}, as you told me.",
    ),
    # That it is looked at again: the first figure is where that begins.
    "heard of reviews": (
        "You told me that {heard}, so what I start with counts.",
        "As you told me, {heard}, so I'd like to begin at the right figure.",
    ),
    # The level.
    "level fits": (
        "I'm {level} today, and in the comparisons I've seen this role corresponds to {mapped} "
        "there.",
        "My level today is {level}; from what I've seen, this role compares with {mapped}.",
    ),
    "level": ("I'm {level} today.", "Today I'm {level}.", "My level today is {level}."),
    # Where the offer lies in what is reported.
    "range low": (
        "For {here} I've seen {low} to {high} reported for {part}; {offered} is {where}.",
        "Reports of {part} for {here} run from {low} to {high}; {offered} is {where}.",
        "I've seen {part} reported at {low} to {high} for {here}; {offered} is {where}.",
    ),
    # Where there is little room.
    "range in short": (
        "For {here} I've seen {low} to {high} in {part}; {offered} is {where}.",
        "Reports for {here} have {part} at {low} to {high}; {offered} is {where}.",
    ),
    # It lies about the middle: where it does is no argument.
    "range whole": (
        "For {here} I've seen {low} to {high} reported for {part}.",
        "Reports of {part} for {here} go from {low} to {high}.",
    ),
    # The same where there is little room.
    "range short": (
        "Reports of {part} run from {low} to {high}.",
        "I've seen {low} to {high} reported for {part}.",
    ),
    # Both parts that are asked for lie low.
    "ranges": (
        "For {here} I've seen {low} to {high} reported for {part}, and {other_low} to "
        "{other_high} for {other_part}. {Offered} is {where} and {other_offered} {other_where}.",
        "Pay reported for {here} runs from {low} to {high} in {part} and from "
        "{other_low} to {other_high} in {other_part}. {Offered} is {where}, {other_offered} "
        "{other_where}.",
    ),
    # In the same lowest part of them.
    "ranges lowest": (
        "For {here} I've seen {low} to {high} reported for {part}, and {other_low} to "
        "{other_high} for {other_part}. That puts the offer {lowest} in both.",
        "Pay reported for {here} runs from {low} to {high} in {part} and from {other_low} to "
        "{other_high} in {other_part}. The offer is {lowest} in both.",
        "I've seen {part} at {low} to {high} reported for {here}, and {other_low} to "
        "{other_high} for {other_part}; each part of the offer is {lowest}.",
        "{Part} at {low} to {high}, and {other_part} at {other_low} to {other_high}: that is "
        "what's reported for {here}. Yours is {lowest} on both counts.",
        "Pay reports for {here} put {part} at {low} to {high} and {other_part} at {other_low} to "
        "{other_high}. The offer is {lowest} each time.",
    ),
    "ranges alike": (
        "For {here} I've seen {low} to {high} reported for {part}, and {other_low} to "
        "{other_high} for {other_part}. The offer is {where} in both.",
        "Pay reported for {here} runs from {low} to {high} in {part} and from "
        "{other_low} to {other_high} in {other_part}. In both, the offer is {where}.",
        "I've seen {part} at {low} to {high} reported for {here}, and {other_low} to "
        "{other_high} for {other_part}. On both counts the offer is {where}.",
    ),
    "range high": (
        "Pay reports for {here} go up to {high} for {part}.",
        "I've seen {part} reported at up to {high} for {here}.",
        "What is reported for {here} reaches {high} for {part}.",
        "For {here}, reports of {part} reach {high}.",
    ),
    "range below": (
        "For {here} I've seen {low} to {high} reported for {part}, so {offered} is below "
        "where that begins.",
        "Reports of {part} for {here} go from {low} to {high}; {offered} is below the "
        "start of that.",
        "I've seen {part} reported at {low} to {high} for {here}, and {offered} is short "
        "of where that begins.",
    ),
    "range anchor": (
        "Pay reports for {here} put {part} between {low} and {high}: a large part of the whole.",
        "I've seen {low} to {high} reported for {here}: much of the pay hangs on it.",
        "What is reported for {here} runs from {low} to {high}: too much to leave open.",
    ),
    "posted": (
        "Your own range for {part} goes from {low} to {high}.",
        "The range you gave for {part} is {low} to {high}.",
        "By your own range, {part} goes from {low} to {high}.",
    ),
    "posted low": (
        "Your own range for {part} goes from {low} to {high}, and {offered} is {where}.",
        "The range you gave for {part} is {low} to {high}; {offered} is {where}.",
        "By your own range, {part} goes from {low} to {high}, which puts {offered} {where}.",
    ),
    # Another offer.
    "rival quoted": (
        "{Who} has offered me, in writing, {terms}.",
        "I also have a written offer from {who}: {terms}.",
        "I'm weighing it against a written offer from {who}: {terms}.",
    ),
    "rival unquoted": (
        "I also have {offer} from {who}.",
        "You should know that I have {offer} from {who}.",
        "{Who} has made me {offer} as well.",
    ),
    "rival verbal": (
        "I've also had {offer} from {who}. It isn't in writing, so I'm not asking you to match it.",
        "There is also {offer} from {who}. It isn't on paper yet, so I'm not asking you to match "
        "it.",
        "You should know of {offer} from {who} as well. As long as it isn't written down, I "
        "won't hold it up against yours.",
    ),
    # With its figures, where they bear out what is asked for.
    "rival verbal quoted": (
        "{Who} has told me {terms}. That is by word so far, and not in writing.",
        "You should also know that {who} has named {terms}. It's spoken, not yet in writing.",
    ),
    "second quoted": (
        "{Who} has offered me {terms}, in writing as well.",
        "I hold a written offer from {who} too: {terms}.",
    ),
    "second unquoted": (
        "I have {offer} from {who} as well.",
        "{Who} has made me {offer} too.",
    ),
    "rival in process": (
        "I'm also in {offer} with another company, so it helps me to know where I stand here.",
        "I'm in {offer} with another company too, and would like to know where I stand here.",
    ),
    # With the day on which it should end.
    "rival in process dated": (
        "I'm also in {offer} with another company and should hear from them {hears}; I'd like to "
        "have your terms before that.",
        "Another company, with which I'm in {offer}, should let me know {hears}. I'd be glad to "
        "settle this with you before then.",
    ),
    # Beside a request for more days.
    "rival in process hurried": (
        "I'm also in {offer} with another company, and those days would let me weigh the two.",
        "I'm in {offer} with another company too, which is one more reason for those days.",
    ),
    "rival expires": (
        "It expires {expires}.",
        "They want my answer before it expires {expires}.",
        "That one runs out {expires}.",
    ),
    "paper here": (
        "Their {theirs} can be sold each year it vests. {Mine} here may pay well one day or not "
        "at all, so I'd need the larger grant to come out even.",
        "Every year I could sell their {theirs}. With {mine} here I'd carry the risk, and I'd "
        "ask for a larger grant in exchange.",
        "Their {theirs} I can count on and {mine} here not yet, so the grant has to be bigger to "
        "come out even.",
    ),
    "paper here apart": (
        "Their {theirs} can be sold each year it vests, {mine} here perhaps never, so equal "
        "sums aren't equal offers.",
        "Every year I could sell their {theirs}; with {mine} here I'd carry the risk, so the "
        "two don't weigh the same.",
    ),
    "paper here in cash": (
        "Their {theirs} I could sell every year. With {mine} here I can't, so I'd like the "
        "difference in cash.",
        "Their {theirs} can be sold as it vests; with {mine} here I'd carry the risk. What makes "
        "up for that is cash.",
    ),
    "paper there": (
        "I don't ask you to match their {theirs}. What I can compare is base: {rival_base} there "
        "and {own_base} here.",
        "Their {theirs} I can't spend, and I count that in your favour. It leaves base: "
        "{rival_base} there, {own_base} here.",
        "I'd sooner have what you pay than their {theirs}. The gap is in base, {rival_base} "
        "against {own_base}.",
    ),
    # A profit share is cash.
    "paper there share": (
        "Their {theirs} I can't spend, while a profit share is paid in cash.",
        "I can't spend their {theirs}; your profit share is cash, and I count that in your favour.",
    ),
    "paper there bare": (
        "Their {theirs} I can't spend, and I count that in your favour.",
        "I don't ask you to match their {theirs}.",
    ),
    # Base is asked for below theirs.
    "no match": (
        "I'm not asking you to match their base.",
        "I don't ask for their base, only to come nearer to it.",
        "You needn't match their base for me.",
    ),
    "by the year": (
        "By the year that comes to {rival_total}, against {own_total} here.",
        "Counted by the year, theirs is {rival_total} and yours is {own_total}.",
        "A year of theirs adds up to {rival_total}; a year of yours to {own_total}.",
    ),
    "by the year in full": (  # with a bonus in either
        "With bonuses paid in full, that is {rival_total} a year there and {own_total} here.",
        "With bonuses paid in full, a year comes to {rival_total} there and {own_total} here.",
    ),
    "by the year and sold": (
        "Yearly that is {rival_total} in cash and {theirs} I can sell; here {own_total}, {paper} "
        "of it {mine}.",
        "That is {rival_total} a year in cash and {theirs} I can sell, against {own_total} here, "
        "{paper} of it in {mine}.",
    ),
    "by the year in cash": (
        "By the year that is {rival_total} in cash, against {own_total} here, {paper} of it in "
        "{mine}.",
        "Theirs comes to {rival_total} a year in cash; yours is {own_total}, and {paper} of that "
        "is {mine}.",
    ),
    # What would still lie between the two offers.
    "left between": (
        "That would leave {left} a year between the two, and I'd let the rest go.",
        "The two would then be {left} a year apart, which I wouldn't ask you to close.",
        "With that only {left} a year would lie between them.",
    ),
    "leaving costs": (
        "Leaving my present job would cost me {forfeits}.",
        "By leaving my present job I'd give up {forfeits}.",
    ),
    "makes up": (
        "By leaving my present job now I'd give up {forfeits}.",
        "One thing stands apart from pay: leaving my present job means giving up {forfeits}.",
        "Leaving my present job would cost me {forfeits}.",
        "There is one figure I'd lose by coming, and it's {forfeits}.",
    ),
    # A sign-on that makes up for nothing.
    "paid once": (
        "It costs you once, and leaves base and your scale as they are.",
        "You'd pay it once, and nothing else in the offer has to change for it.",
        "That is paid once and sets no precedent for what follows.",
    ),
    # Of a sign-on that comes first, where base lies low in the range just said.
    "sign-on fills": (
        "For the first year the sign-on makes up for some of what base lacks, and you pay it once.",
        "With base where it is, the sign-on would help in the first year, and it is paid once.",
    ),
    "no raise": (
        "I'd ask for a sign-on of that sum. It replaces a loss and isn't a raise, and I'm open "
        "on when it's paid.",
        "I'd ask you to make that good with a sign-on of the same sum. It isn't a raise, and I'm "
        "open on when it's paid.",
        "I'd ask for a sign-on of the same sum, so that I'm no worse off. When it's paid is up "
        "to you, and it isn't a raise.",
        "Could a sign-on of the same amount cover it? It's for what I leave and isn't a raise, "
        "and it can come in parts.",
        "A sign-on of the same amount would make me whole. It isn't a raise, and it can be paid "
        "whenever suits you.",
    ),
    # By how much theirs is the larger, part by part and by the year.
    "gap beyond bonus": (
        "Without your bonus theirs is {alone} a year ahead; with all of it paid, still {ahead}.",
        "Leaving your bonus aside, they're {alone} a year ahead. Counting all of it, {ahead}.",
        "By the year theirs is ahead by {alone}, or by {ahead} if your bonus is paid in full.",
    ),
    "gap in both": (
        "That is {base} more base and {equity} a year more in {theirs}.",
        "With them I'd have {base} more base and {equity} a year more in {theirs}.",
    ),
    "gap in base": (
        "What sets them apart for me is base: {base} more there.",
        "Base is where theirs is ahead, by {base}.",
    ),
    "gap in base alone": (
        "By the year the equity is about level; the gap is {base} in base.",
        "Equity comes to much the same by the year. What is left is base: {base} more there.",
    ),
    "gap in equity": (
        "What sets them apart for me is the equity: {equity} a year more there.",
        "Equity is where theirs is ahead, by {equity} a year.",
    ),
    "gap in equity alone": (
        "On base you are close. The gap is {equity} a year in {theirs}.",
        "Base is much the same in both; what sets them apart is {equity} a year in {theirs}.",
    ),
    "paper there more": (
        "I don't take their {theirs} at face value, but even marked down they come to more than "
        "the {mine} here.",
        "Their {theirs} may never pay out, and I count that. Even well below face value, they "
        "are more than the {mine} here.",
    ),
    "no raise topped": (
        "Your {offered} covers part of it and leaves me {short} down. Could you bring it to "
        "{amount}? That isn't a raise, and I'm open on when it's paid.",
        "With your {offered} I'd still be {short} short. I'd ask you to make it {amount}: it isn't "
        "a raise, and I'm open on when it's paid.",
    ),
    "no raise topped first": (
        "The {first} of the first year covers part of it. I'd ask you to make that {amount}: it "
        "isn't a raise, it only leaves me where I am.",
        "Of your sign-on {first} comes in the first year, when the loss does. I'd ask for {amount} "
        "in that year, which isn't a raise.",
    ),
    "range other": (
        "For {part} I've seen {low} to {high} reported for {here}; {offered} is {where}.",
        "As for {part}, reports for {here} run from {low} to {high}, and {offered} is {where}.",
        "{Part} I find reported from {low} to {high} for {here}, with {offered} {where}.",
    ),
}
