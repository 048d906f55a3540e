"""What a situation is sure to be met with, and what to say then."""

from __future__ import annotations

ANSWERS_OF_CASES: dict[str, tuple[str, ...]] = {
    # --- What is lost ---
    "a proof": (
        "I'd ask that too. I can take you through what it's made of and when it would have "
        "been paid. If it adds up, is {forfeits} yours to approve?",
        "You shouldn't have to take my word for it. What would you like to see, and who signs "
        "off {forfeits} once you've seen it?",
        "It's what I'd give up by leaving, and I'm happy to take you through it. Once it's clear, "
        "could all of the {forfeits} go into the offer?",
        "I'll gladly go through it. What would whoever approves {forfeits} want to look at, and "
        "when could we do that?",
        "Let's sit down with it: what it is, when it's due, what I lose by going. If you find "
        "it right, who else has to agree to the {forfeits}?",
    ),
    "a proof named": (
        "It's {loss}. What would you like to see of it, and who can approve the sum once you have?",
        "What I'd leave behind is {loss}. I'll take you through it whenever you like; if it "
        "holds, who signs it off?",
        "You needn't guess: it's {loss}. What would whoever approves it want to look at?",
    ),
    "a new pay": (
        "What I'd get here is for the work I'd do here. {Lost} is what the move itself would "
        "cost me. Could we look at the two apart?",
        "I'd have to work for that first. The {lost} I'd have by staying where I am. How else "
        "could you cover it?",
        "I count that as part of this job, and I'm glad of it. It doesn't replace {lost} that "
        "I would have had anyway. What could?",
        "Not for me: one is for what I do next, and {lost} is for what I'd walk away from. "
        "Who could approve that on its own?",
        "It would if I had nothing to leave. As it is, coming costs me {lost} first. Could the "
        "letter make that good, once?",
    ),
    # They can't be sold yet.
    "a new paper": (
        "One day, perhaps. It can't be sold yet, and {lost} is money I'd have by staying. How "
        "else could you cover it?",
        "I hope it's worth a lot. Today I couldn't sell any of it, and I'd be {lost} short. "
        "Could part of that be cash?",
        "That pays off later, if it does. The {lost} I'd be giving up is certain. What could "
        "be done about it, once?",
    ),
    # --- Another offer ---
    "a who": (
        "I'd rather not say, as I wouldn't name you to them. It is in writing, though. How "
        "close can you come to {ask}?",
        "I'll keep their name out of it, if I may. Would knowing it change what you can do on "
        "{ask}?",
        "That I'd like to leave aside. What I need to know is what you can do here: is {ask} "
        "within reach?",
    ),
    "a who quoted": (
        "I'd rather not say, as I wouldn't name you to them. The terms are as I gave them. "
        "What stands between us and {ask}?",
        "I'll keep their name out of it, if I may. You have the figures, and those are what "
        "I'm weighing. How close can you come to {ask}?",
        "Would the name change what you can do? I'd like to leave it aside and talk about {ask}.",
    ),
    "a who verbal": (
        "I'd keep that to myself until it's on paper. {Ask} doesn't hang on who they are. "
        "What would get you there?",
        "I'd rather not say while it's only spoken. If it comes in writing and it matters "
        "here, you'll hear of it. What stands between us and {ask}?",
        "It's only spoken so far, and I'd like to keep the name to myself. How close to {ask} can "
        "you come on your own account?",
    ),
    "a letter": (
        "I don't pass letters round, and I wouldn't pass yours to them. Going by the terms I "
        "gave you, how close can you come to {ask}?",
        "I'd have to see what I'm free to show. Would it change your answer? Then tell me how "
        "close to {ask} you could come once you'd seen it.",
        "I'd rather not hand on another company's letter. The terms I named are the ones in "
        "it. Would seeing it get us to {ask}, or is something else in the way?",
    ),
    "a bonus counted": (
        "I've counted it, all {bonus} of it, and {ahead} a year is still missing. How much of the "
        "bonus is certain for the first year?",
        "Not quite: with every bit of it paid, they're {ahead} a year ahead. What of the {bonus} "
        "could the letter guarantee?",
    ),
    "a bonus short": (
        "I've counted it. With all of the {bonus} paid, {cash} here stands against {theirs}, "
        "so {short} is still missing, every year. How much of it is guaranteed?",
        "Some of it. With the {bonus} you come to {cash}, against {theirs}. That's {short} "
        "less in a year when all of it is paid. What has it paid lately?",
        "Not all of it: {cash} with the bonus, beside {theirs}. That leaves {short}, and base "
        "comes whatever the year. How much of the {bonus} is certain?",
    ),
    "a bonus closes": (
        "On paper it does: {cash} with the bonus, beside {theirs}. Base is paid whatever the "
        "year, though. Is the {bonus} guaranteed, and what has it paid lately?",
        "It would, if all of it is paid: that makes {cash}, against {theirs}. How much of the "
        "{bonus} could the letter guarantee for the first year?",
        "In a good year, yes. I'd be comparing {cash} with {theirs}, and only base is "
        "certain. What has the {bonus} come to in the last two years?",
    ),
    "a bonus on top": (
        "I've counted it: {cash} in all, if it's paid in full. Base is the part that comes "
        "whatever the year, so I'd still ask for {ask}. Is the {bonus} a target or a promise?",
        "There is, and I'm glad of it: {cash}, with the {bonus}. What has it paid in the last "
        "two years? Base is what I can plan on, so I'd like to know what {ask} takes.",
        "I know, and with it I'd be at {cash}. How much of the {bonus} is certain, though? "
        "That's why I'm asking about {ask}.",
        "I had that in mind when I said {ask}. It makes {cash} in a full year. What does the "
        "{bonus} depend on, and who decides how much of it is paid?",
        "True, {bonus} in a good year, and {cash} in all. Has it been paid in full lately? If "
        "it isn't certain, it can't stand in for {ask}.",
    ),
    # --- A share, a grant ---
    "a same": (
        "Good, then there's a formula. What is it, how did it come to {offered} for me, and "
        "which part of it would have to change for {ask}?",
        "That's fair. What goes into it: the level, the time here, the result? I'd like to "
        "see how it comes to {offered}.",
        "I'm glad there's a rule. Could the letter have it, with {offered} worked out by it? "
        "Then we'd both see what {ask} would take.",
    ),
    "a tied moved": (
        "By a set ratio? Base went up by {base} and {grant} by {more}. If there's some room "
        "between the two, who can go as far as {ask}?",
        "How is it tied? You've raised base by {base} and {grant} by {more}. If there's a "
        "formula, I'd like to see it; if there isn't, what would {ask} take?",
        "You moved {grant} by {more} where base moved by {base}. Was that the ratio, or a "
        "choice? I'd like whoever chose it to look at {ask}.",
    ),
    "a tied unmoved": (
        "Base went up by {base} and {grant} stayed as it was, so the two can't be tied that "
        "closely. Who can approve more there?",
        "You've moved base by {base} without touching {grant}. If they go together, shouldn't "
        "that have moved as well? Who could look at it?",
    ),
    "a tied": (
        "Is that a set ratio, or how it's usually done? I've taken base as settled, so "
        "{grant} is what I had left to ask about. Who can go as far as {ask}?",
        "How are they tied? If there's a formula, I'd like to see what it gives. If it's a "
        "habit, who could make an exception for {grant} and go to {ask}?",
    ),
    "a more settled": (
        "I have, and I'm glad of it. I've also taken base as final, {less} a year under what I'd "
        "asked. That leaves {ask}: could you meet me there?",
        "You have moved, thank you. So have I: base is settled, and it's {less} a year less than "
        "I'd asked for. What would {ask} take?",
        "True, and thank you. I've let go of {less} a year in base since then. Is {ask} where the "
        "two of us could meet?",
    ),
    "a more packages": (
        "I have, and I've come towards you as well: I'm asking for less than before, in either of "
        "two ways. Which would be easier for you?",
        "True, and thank you. That's why I'm no longer asking for everything. Which of the two "
        "could you do?",
    ),
    "a more": (
        "I have, and thank you for it. It brought us closer. What would it take to "
        "get from there to {ask}?",
        "You have, and I noticed. There's one step left from where we are now to {ask}. Who could "
        "take that?",
        "True, and I'm glad of it. I'd like to get this done: what stands between that and {ask}?",
    ),
    # --- What came down ---
    "a much inside": (
        "I asked for {asked}, inside the {low} to {high} that's reported for this job. A no "
        "to that I'd have understood. Why has it come to less than {before}, which was your "
        "own figure?",
        "What did you see when you looked? I'd asked for {asked}, and {low} to {high} is what "
        "I've seen for this job. If that can't be, could we go back to {before} at least?",
    ),
    "a much": (
        "A no to {asked} I'd have understood. {Before} was your own figure, from before I'd "
        "asked for anything. Could it come back?",
        "Then say no to {asked}, and we'd be back at {before}. Why is it less than that now?",
        "What did you see when you looked? I asked for {asked} in reply to {before}. I'd like "
        "that to be where we start again.",
    ),
    "a weigh": (
        "I have. That's {same}, as it was before, so it doesn't make up for {less} less in "
        "{part}. Could {before} come back?",
        "That hasn't changed: {same}, then and now. What has changed is {part}, by {less}. "
        "What would bring back {before}?",
    ),
    "a weigh paper": (
        "I do, and it's as it was: {same}. There's no selling it yet, so it doesn't replace "
        "{less} in {part}. Could {before} come back?",
        "That's {same}, before and after. It isn't money I can count on yet, and {part} is. "
        "Who could give back the {less}, so that it's {before} again?",
    ),
    # --- The level ---
    "a decided deed": (
        "I respect that. What did they have in front of them, the interviews alone or what "
        "I've written to you as well? If it was only the first, could they look once more?",
        "What made them say this level and not the one above? If they hadn't heard of the "
        "work I've told you about, I'd like them to, before it's closed.",
        "Could I see what they wrote? I'd like to know whether the work I've described was "
        "part of it. If it wasn't, who could reopen it?",
    ),
    "a decided": (
        "I respect that. What did they go by, and what would they have needed to see for the level "
        "above?",
        "Could I see what they wrote? I'd like to know what was missing, and who could look at it "
        "again.",
    ),
    "a paid instead": (
        "Thank you, and I'd like to hear it. But the level also decides what I'm given to do and "
        "where pay goes from here. Could we have an answer on that first?",
        "That may help later. First I'd like to know which level is right; then pay for it is "
        "quickly found. Who has to look at it?",
        "I'd keep that in mind. It's the work as much as the pay, though. Could the review happen "
        "first, and the figure follow it?",
    ),
    # --- A date, and wishes ---
    "a longer": (
        "I can wait, if someone is looking at {terms}. Which day would it be? Then I'll tell "
        "you whether my promise still holds.",
        "Who is looking at {terms}, and how long do they need? Tell me the day, and I'll say "
        "whether my own date can move with it.",
        "That's all right, as long as {terms} is on someone's desk. What day should I count on?",
    ),
    "a list light": (
        "It is, so let me put it in order. {First} first, then {wish}. I hope that {light} cost "
        "you little. Which of it could you say yes to now?",
        "I know. Take it one by one, then: {first}, and after that {wish}. What about {light}, "
        "could you agree to those today?",
        "It looks longer than it is. {First} and {wish} are what needs talking about; {light} may "
        "only need a yes. Shall we begin there?",
    ),
    "a list": (
        "It is, so let me put it in order. {First} first, then {wish}. Which of it could you say "
        "yes to now?",
        "I know. Take it one by one, then: {first}, and after that {wish}. What is easy, and what "
        "is hard?",
    ),
    "a window": (
        "Is it fixed by the plan, or by the grant that people usually get? If the board can "
        "set it grant by grant, who would put mine to them?",
        "Has anyone had a different one? If the plan leaves it to the board, I'd ask for it "
        "in my grant. If it doesn't, could I at least exercise before they vest?",
        "With a short one I'd have to pay for options before I could sell any. Which part "
        "can't change, the plan or the form of the grant?",
    ),
    "a severance": (
        "It costs you something only if this doesn't work out. What happens today when a job "
        "is cut, and could the letter say as much for mine?",
        "As a rule, or for anyone? What could you put in writing in case the job goes within "
        "the first year, and not because of me?",
        "What do people get in practice? If there's a usual way, could the letter just say so?",
    ),
    "a more settled apart": (
        "I have, and I'm glad of it. I've also taken base as final, {less} a year under what "
        "I'd asked. That leaves {part}, where {apart} is still open. Could you meet me there?",
        "You have moved, thank you. So have I: base is settled, and it's {less} a year less "
        "than I'd asked for. On {part} we're {apart} apart; what would close that?",
        "True, and thank you. I've let go of {less} a year in base since then. Could the "
        "{apart} on {part} come from your side?",
    ),
}
