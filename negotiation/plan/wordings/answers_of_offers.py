"""What only some offers are met with, and what to say then."""

from __future__ import annotations

ANSWERS_OF_OFFERS: dict[str, tuple[str, ...]] = {
    "a share varies": (
        "I can see why: it depends on the year. Could the letter give the formula, then, and "
        "make {ask} certain for the first year? The years after can follow the results.",
        "For later years that's fine with me. For the first one, could {ask} be certain? And "
        "I'd like to read the formula in the letter.",
        "Then let's settle only the first year. Could {ask} be guaranteed for that one, or "
        "how much of it could be? After that it can go by the year.",
    ),
    # It came down after it was offered.
    "a share before": (
        "That's why I ask about the first year only. Could it be certain, at the {before} you "
        "offered before?",
        "From the second year on, gladly. Could the first be fixed at {before}, which was your "
        "own figure?",
    ),
    "a share unknown": (
        "I understand. How is it worked out, then, what did it pay last year, and how much of a "
        "first year would be certain?",
        "Then I need to know what it's made of: the formula, what it paid before, and the part "
        "that is certain in a first year.",
    ),
    "a bonus measured": (
        "From the second year on I'm happy to be measured like everyone. What could the "
        "letter say for the first: the target, who decides, a part that's certain?",
        "I understand. Could the letter say how it's decided, and how much of it is certain "
        "in a first year?",
    ),
    "a bonus once": (
        "After the first year I'm happy to be measured like everyone. For that one, could "
        "{bonus} come as a sign-on in its place?",
        "If it can't be called guaranteed, could it have another name? {Bonus} as a sign-on, "
        "in place of the first year's bonus, would do the same for me.",
        "I'd only like to be sure of the first year. Could you pay {bonus} as a sign-on for "
        "it, and start the bonus in the second?",
    ),
    "a grade": (
        "Which grade am I at, and who can go past it? If it really stops there, could the "
        "missing {gap} come as a second grant, with its date in the letter?",
        "Which grade is that, and what does the next one get? If the first grant has to stay, "
        "could the letter promise {gap} more at my first review?",
        "What's the most that grade can get, and who decides? The other {gap} could follow as "
        "a second grant, if the letter says when.",
        "What's the most my grade can get, and who places people in it? I could take the last "
        "{gap} later, if it's in writing.",
        "Is there any room within the grade? If there isn't, what about a grant after the "
        "first year: could {gap} of that be promised now?",
    ),
    # A grant that comes every year.
    "a grade yearly": (
        "Which grade is that, and where does its range end? If the first year has to stay, could "
        "it be {gap} more from the second on, in writing?",
        "Which grade am I at, and who can go past it? If it really stops there, could it go up by "
        "{gap} in the second year?",
    ),
    # It stands in for base that can't be had.
    "a replace gap": (
        "This one would replace something: the base I'd asked for and won't have. {Sign_on} is "
        "about a year of it. Could it go through as that?",
        "Base stays where you need it, and {sign_on} makes up for about a year of the "
        "difference. Would that count as something lost?",
    ),
    "a replace bonus": (
        "I see. Could the first year's bonus be {sign_on} higher, then, just that once, and "
        "guaranteed?",
        "Then let's use the bonus: {sign_on} on top of it in the first year, guaranteed in "
        "the letter. Could that be done?",
        "All right. Is there another form that pays {sign_on} once? A guaranteed extra on the "
        "first bonus would do.",
    ),
    "a replace shares": (
        "I see. Could {sign_on} come as extra {form}, then, that vest within twelve months?",
        "Would {sign_on} more in {form} be possible, if they vest within a year? It's paid "
        "once as well.",
    ),
    "a replace later": (
        "I see. Could {sign_on} be paid after six months instead, once you've seen my work?",
        "Then call it a bonus for the first year: {sign_on}, paid once, on a date in the "
        "letter. Could you do that?",
    ),
    "a high": (
        "How high do they go? The other {gap} could follow as a second payment, on a date in "
        "the letter.",
        "I see. Could you pay it in two parts, then: what you have now at the start, and "
        "{gap} after six months?",
        "Who sets the limit, and has anyone been paid more? If it stays, {gap} could come "
        "later in the year.",
        "What would the last {gap} have to be called? I'd take it at the end of the first "
        "year, too.",
    ),
    # It makes up for what is lost by leaving.
    "a high loss": (
        "That leaves {gap} I'd lose all the same. Could you pay it as a second part, once half a "
        "year is over?",
        "Then let's look at the {gap} that's still missing. Could you pay it in two parts, six "
        "and twelve months on?",
    ),
    "a high loss shares": (
        "That leaves {gap} I'd lose all the same. Would extra {form} do it, if they vest within "
        "twelve months? Or a later payment, with its date in the letter?",
        "Then let's look at the {gap} that's still missing. Could you pay it later in the year, "
        "or make it extra {form} that vest within twelve months?",
    ),
    "a everyone": (
        "They do, and I don't want to gain by it. But {lost} is a lot to pay for a change of "
        "jobs. What would whoever approves it need from me?",
        "True. I'd only like to end up with as much as I have now. Who would have to see how "
        "the {lost} is made up?",
        "Not usually {lost}, I hope. I can put on one page what it is and when it would have "
        "been paid. Who should have that?",
        "Some things I'd give up gladly. {Lost} isn't one of them, so who could make it good?",
        "I'd agree if it were a few days' pay. It's {lost}, and I'd have it by staying. Who "
        "decides on something like that?",
    ),
    "a everyone short": (
        "They do, and your sign-on covers a part of it, thank you. It's {gap} that I'd still be "
        "paying to join. What would whoever approves it need from me?",
        "True, and I don't want to gain by it. I'd still be {gap} worse off by coming, though. "
        "Who could look at that part?",
    ),
    "a verbal aside": (
        "That's why I call it verbal. Leave it out, and I'd still ask for {ask}.",
        "True. I've told you what it is and no more. Without it I'd still ask for {ask}.",
        "I know, and I won't lean on it. I'd ask for {ask} either way.",
    ),
    "a verbal placed": (
        "In what I've seen for this job, that is {where}.",
        "In what's reported for this job it would be {where}.",
    ),
    "a verbal then": (
        "What stands in the way of it?",
        "How close can you come?",
    ),
    "a verbal bare": (
        "Not yet, and that's why I call it verbal. What could you put in writing yourselves?",
        "True. I've told you what it is and no more. How far can you go here?",
    ),
    "a take theirs": (
        "I may, and before I do I'd like to see the best you can offer. How close to {ask} "
        "can you come, in writing, {by}?",
        "I haven't decided yet. How near could you get to {ask} on paper {by}?",
        "If yours were the same I'd know which job I'd rather do. So what could you put in "
        "writing {by}, and how close is it to {ask}?",
    ),
    "a too short": (
        "I know it's short. Could {first} be agreed {by}, as a first step? Then {rest} could "
        "follow. I'm asking {who} for {time} more as well, but I can't count on that.",
        "Then one thing first: who could approve {first} {by}? After that, {rest} can wait a "
        "little, and I'm asking {who} for {time} more.",
    ),
    "a too short one": (
        "I know it's short, and I'm asking {who} for {time} more. Who would have to approve "
        "{first}, and could they do so {by}?",
        "I see that. I'm asking {who} for {time} more, but I don't have them yet. Could "
        "{first} be confirmed {by}?",
    ),
    "a write up": (
        "I'd need it the other way round: I can only say yes to what I've read. A draft will "
        "do, and you'll have my answer{due}. Who could send one?",
        "I see that you'd like to know where I stand. Could you send me the terms as they "
        "are, even unsigned? Then I'll answer{due}.",
    ),
    # More time was asked for, or nobody named a date.
    "a write up read": (
        "I'd need it the other way round: I can only say yes to what I've read. Even a draft "
        "would do. Who could send me one?",
        "I see that you'd like to know where I stand. Could you send me the terms as they "
        "are, even unsigned? Then I can tell you.",
        "You'd get a better answer to a draft than to my notes. Is there anything that keeps "
        "you from writing it down?",
    ),
    "a level open": (
        "Is that set for the job, or for me? If a case can be made for the one above, who "
        "decides on it, and could they look at mine this week?",
        "I see. What would someone need to bring for you to open it a level up? Could that be "
        "looked at before we talk about pay?",
    ),
    "a level open deed": (
        "Was that a decision about me, or the job that happened to be posted? You know now "
        "what I've done. Who could look at which level that fits?",
        "Could it be opened a level up? I've told you what I'd bring. Who makes that "
        "decision, and could they look at it this week?",
        "Is that the level of the job, or the one you saw me at? If it's the job, who could "
        "set mine by the work I've described?",
    ),
    "a levels differ": (
        "They don't, so let's go by yours. What does the level above this one ask for, and "
        "who could tell me what I'd need to show?",
        "Then let's go by yours alone. How do you tell this level from the next, and where "
        "did you see me?",
    ),
    "a levels differ work": (
        "They don't, so let's go by yours. What does the level above this one ask for, and "
        "which part of it don't you see in my work?",
        "Then let's go by the work, and by your own bar. Who decided where mine belongs, and "
        "what did they see of it?",
    ),
    "a remote": (
        "I went by remote pay alone: {low} to {high} is what's reported for it, and {ask} is "
        "within that. Where in your own band did you place me, and where does it end?",
        "What I've seen for this job, remote, runs from {low} to {high}. Where in your band "
        "did you place me, and what would {ask} take?",
        "Then yours may differ from what I've seen, {low} to {high} for remote. Where does it "
        "end, and who can go as far as {ask}?",
    ),
    "a remote bare": (
        "What is the band for remote work, then, and where in it did you place me?",
        "Then let me ask about that band: where does it end, and what puts someone near the top?",
    ),
    "a days at home": (
        "Which days is everyone in? I'd be there for those. Could we put the others at home "
        "in writing?",
        "Which of the meetings need me in the room? I'll come in for those, and work from "
        "home on the days between.",
        "I'd come in whenever I'm needed. Could we try it for the first three months, then, "
        "and look at it with the team?",
    ),
    "a review yearly": (
        "Could mine be the exception, just once: {wish}? After that I'd go with everyone else's.",
        "Then I'd ask for {wish} only this first time, with what it looks at in the letter. "
        "After that, once a year is fine.",
    ),
    "a traded": (
        "Could {before} come back, with {part} as you have it now?",
        "Could we go back to {before}, with {part} as offered now?",
    ),
    "a bonus unwritten": (
        "From the second year on that's fine with me. In the first you'd have no record of "
        "mine to go by, so could the letter make the {bonus} certain, just once?",
        "After the first year I'm happy to be measured like everyone. For that one, could the "
        "{bonus} you've named be a promise? And how much of it is paid at once?",
    ),
    "a high half": (
        "Thank you, that's a start. I'd still be paying for the other half myself. Could it "
        "follow at the end of the first year, so that it's {forfeits} in all?",
        "That helps. Could the other half be a second payment, on a date in the letter? I can "
        "wait for it, as long as it comes to {forfeits}.",
        "I'm glad of it. I'd still be paying the other half to come, though. Who could "
        "approve the rest of the {forfeits}, if it came later?",
        "Is it the sum that's too high, or paying it at once? I could have the {forfeits} in "
        "two parts, if both are in the letter.",
        "Half at the start would be fine with me. By when could the rest of the {forfeits} be "
        "paid, and who decides that?",
        "Then we're halfway. What would it take to add the other half, say once I've been "
        "here for a year? It's {forfeits} that I'd leave.",
        "How firm is that half? If all of the {forfeits} can't come at once, could the rest "
        "be a payment during the first year, with its date in writing?",
    ),
    "a take theirs packages": (
        "I may, and before I do I'd like to see the best you can offer. I've asked for "
        "{asks}: which of it could I have in writing {by}?",
        "I haven't decided yet. Which of these could you put on paper {by}: {asks}?",
    ),
    "a verbal work": (
        "That rests on the work I've told you about.",
        "It's for the work I've told you about.",
    ),
}
