"""For speaking: a call is not the e-mail read aloud."""

from __future__ import annotations

CALLS: dict[str, tuple[str, ...]] = {
    "call open": (
        "Thanks for making time.",
        "Thank you for taking the time.",
        "Thanks for speaking with me.",
    ),
    "call open urgent": ("Thanks for picking up.", "Thanks for taking this."),
    "call requests": (
        "I have {count} requests: {asks}.",
        "There are {count} things I'd ask for: {asks}.",
        "I'll come straight to it. I have {count} requests: {asks}.",
    ),
    # What comes first said first.
    "call two": (
        "There are two things, and {priority} {is} what I care about most. I'd like {first}. The "
        "other is {second}.",
        "Two requests. {Priority} {matters} most to me, so I'll start there: {first}. Then "
        "{second}.",
        "I'll ask for two things. {Priority} {comes} first: I'd like {first}. The other is "
        "{second}.",
    ),
    "call request": (
        "I have one request: {asks}.",
        "There's one thing I'd ask for, {asks}.",
        "What I'm asking for is {asks}.",
    ),
    # After something that was asked for first.
    "call beside": (
        "The other thing is {asks}.",
        "Then there's one more: {asks}.",
        "And I'd like {asks}.",
    ),
    "call priority": (
        "Of those, {priority} {is} what matters most.",
        "{Priority} {comes} first for me.",
        "{Priority} {is} what I care about most.",
    ),
    "call stop": (
        "(Say no more. The next word is theirs.)",
        "(Stop here, even if it stays quiet.)",
        "(Stop, and wait for their answer.)",
    ),
    "call stop all": (
        "(Stop. There is nothing to add to that.)",
        "(Stop. Say nothing more until they answer.)",
    ),
    "call deed": (
        "{Deed}. I'm happy to go into how that went.",
        "{Deed}. I can walk you through how.",
        "{Deed}. Ask me anything about it.",
        "{Deed}, and I'd be glad to tell you how.",
    ),
    # A direction: what was only noted is told, and not read out.
    "call noted": (
        "(Tell them in your own words: {deed}.)",
        "(Say this in your own words: {deed}.)",
    ),
    "call deed apart": (
        "Here's why: {deed}.",
        "This is why: {deed}.",
        "What I'd bring: {deed}.",
    ),
    "call topics": (
        "I've worked with {topics} myself.",
        "I know {topics} from my own work.",
    ),
    "call ask placed": (
        "For this job I've seen {part} at {low} to {high}. {Ask} is {where}.",
        "I've seen {low} to {high} for {part} in this role. {Ask} is {where}.",
    ),
    # Where the offer lies low.
    "call low whole": (
        "For this job I've seen {part} at {low} to {high}. The offer is {lowest}; {ask} is "
        "{where}.",
        "I've seen {low} to {high} for {part} in this role, and the offer is {lowest}. {Ask} is "
        "{where}.",
    ),
    "call posted": (
        "{Ask} is within the range in your own posting.",
        "Your posting goes up to {high}, and {ask} is within that.",
    ),
    "call posted top": (
        "{Ask} is where the range in your own posting ends, and not over it.",
        "Your own posting goes up to {high}; that is what I'm asking for.",
    ),
    "call range below": (
        "What I've seen for this job begins at {low}, and you're at {offered}. What's behind that?",
        "I've seen {low} and more for this job. How did you get to {offered}?",
    ),
    # What comes first is held to.
    "call only one": (
        "Then {part}. How close to {ask} can you get?",
        "In that case {part} first, please. How near to {ask} is possible?",
        "Then I'd rather we settled {part}. What would it take to get to {ask}?",
    ),
    "call not all": (
        "How close to {ask} can you get, and what would have to be different for the rest?",
        "What's the most you can do, and what would it take to get to {ask}?",
    ),
    "call not all granted": (
        "How close to {ask} can you get? And could the rest be a second grant, with its date in "
        "the letter?",
        "What's the largest grant at this level? The rest could follow after a year, if the "
        "letter says how much.",
    ),
    # Questions, as one asks them by phone.
    "call q options": (
        "How many options does that come to, and what would I pay for one? And if I ever left, how "
        "long would they be good for?",
        "What's that as a number of options, and at what strike? I'd also want to know how long "
        "they're good for if I leave.",
    ),
    "call q exercise": (
        "When did you last set the price of the options? And how long would they be good for if I "
        "left?",
        "Is the valuation behind the options a fresh one? And if I left, how long would I have?",
    ),
    "call q share": (
        "How does the share work? What did it pay last year, and is any of it certain in the "
        "first?",
        "Tell me about the share, please: what's it a share of, and what would somebody in this "
        "job have had last year?",
    ),
    "call q public": (
        "And the RSUs: what share price do you count them at?",
        "One thing on the RSUs: which day's price turns the sum into a number?",
    ),
    "call q rsu": (
        "Once RSUs have vested, could I sell any? And how much vests in the first year?",
        "How do people turn their RSUs into money with you, and how soon?",
    ),
    "call q sold": (
        "And when RSUs have vested, is there a way to sell them?",
        "How do people sell RSUs that have vested, and when?",
    ),
    "call q private": (
        "What's a share worth by your own books, and when could anybody sell one?",
        "On the equity, what price is behind that sum? And how would I ever sell it?",
    ),
    "call q phantom": (
        "What would make the phantom shares pay out? And if I left before that?",
        "How do the phantom shares turn into money, and what if I leave first?",
    ),
    "call q bonus": (
        "And the bonus: has it been paid in full lately?",
        "What did the bonus really come to last year?",
    ),
    "call level": (
        "Which level was this set for, and what is its range?",
        "Which level is it, may I ask, and how far up its range am I?",
    ),
    "call placement": (
        "How did you get to the figure? I'd like to know the range for the level, and what moves "
        "somebody up in it.",
        "What's the range at this level, and what would have put me further up in it?",
    ),
    "call if lacking": (
        "Good to know. If I've shown you that in six months, what happens then? Could the offer "
        "name a date to look at my pay?",
        "Thanks, that's clear. Could we write down what you'd want to see by month six, and that "
        "my pay is looked at then?",
    ),
    "call close": (
        "Who has to agree to that, and when will you know? I'd be glad to have it in writing then.",
        "Thanks. Whose yes does it need? And please put it in writing once you have it.",
        "When will I hear, do you think, and will it be in writing?",
        "Thank you. What happens next on your side, and by when could I have it in writing?",
        "That helps. Who looks at it next, and on which day do I hear from you, in writing?",
    ),
    # A date.
    "call time": (
        "Before anything else, the date. You want my answer {due}, and I'd like {time}, to give "
        "you one I can keep. Is that yours to give?",
        "First the date: an answer {due} is very soon. Could I have {time}? If that isn't yours to "
        "give, who could?",
    ),
    "call time bare": (
        "Before anything else, the date. I'd like {time}, to give you an answer I can keep. Is "
        "that yours to give?",
    ),
    "call time too": (
        "And you want my answer {due}. Could I have {time}, so that I can weigh the two?",
        "There is your own date, too: my answer is due {due}. Could you give me {time}?",
    ),
    "call time stop": (
        "(Not a word about money until the date is settled.)",
        "(Wait for a yes to the time before you go on.)",
    ),
    "call time yes": (
        "Thanks. Could you send me a line with the new date while we're on the phone?",
        "Thanks. Would you send me the new date by e-mail today?",
    ),
    "call second": (
        "Here's something you could look into already: {asks}.",
        "And so that you can start on it, here's what I'd ask for: {asks}.",
    ),
    "call today": (
        "Could I know by tonight what is possible on {part}?",
        "How much of that could you find out today?",
    ),
    "call passed": (
        "I know your date has gone by. Is the offer still open?",
        "First of all, is the offer still open? I know the date has passed.",
    ),
    # Another offer.
    "call rival clock": (
        "I'm calling because of a date. {Who} has offered me, in writing, {terms}. It runs out "
        "{expires}.",
        "I need your help with a date. I have a written offer from {who}, {terms}, and it expires "
        "{expires}.",
    ),
    "call rival clock bare": (
        "I'm calling because of a date. I have {offer} from {who}, and it expires {expires}.",
    ),
    "call first": (
        "({Who} comes first: ask for {time} more. Then call {company}, on the same day, and give "
        "the date that holds by then.)",
    ),
    "call rival": (
        "I also have a written offer from {who}: {terms}.",
        "{Who} has offered me {terms}, in writing.",
    ),
    "call who approves": (
        "Who has to say yes, and can you reach them today? I can only go by what's in writing.",
        "Whose yes does it need, and could they look at it today? I'll go by what's in writing.",
    ),
    # The level.
    "call level first": (
        "Before we come to numbers I'd like to get the level right.",
        "I'd like to start with the level, and leave pay for when that's settled.",
    ),
    "call level asks": (
        "Which level is the offer at? And what would it take to have it reviewed against the one "
        "above?",
        "At what level was this set, and how is that decided? I'd like it looked at again.",
    ),
    "call level pressed": (
        "High in whatever range that level has. But first, which level is it?",
        "Something in the upper part of the range for the right level. Which one is it?",
    ),
    # A part without a figure.
    "call missing": (
        "I can't weigh the offer without a figure for {part}.",
        "One part is still open, {part}, and I can't judge the whole without it.",
    ),
    "call missing counted": (
        "I can't weigh the offer while I have no value for {count}.",
        "One part is still open, the value of {count}, and I can't judge the whole without it.",
    ),
    # Leaving something behind.
    "call makes up": (
        "Let me take one thing by itself. Leaving now costs me {forfeits}. It isn't a raise I'm "
        "after there, only a sign-on that makes up for exactly that.",
        "First, what the move costs me: {forfeits}, which I'd leave behind. Could a sign-on cover "
        "that? It isn't a raise; it only keeps me where I am.",
    ),
    "call timing": (
        "When you pay it is up to you: at once, or half now and half after a year.",
        "How and when you pay it is your choice. I only don't want to lose by the move.",
    ),
    # A large bonus.
    "call guarantee": (
        "So much of the pay is bonus that the first year decides it for me. Could you guarantee "
        "{bonus}, in writing?",
        "I'd ask for the first-year bonus to be guaranteed at {bonus}.",
    ),
    # By word of mouth.
    "call written": (
        "Thank you for telling me about the offer. I'd like to see it in writing before I respond. "
        "When will I have it?",
        "Thanks, I'm glad to hear it. Could you send me all of it in writing, so that I can answer "
        "to what's on the page?",
    ),
    "call written pressed": (
        "I'd rather answer to the written terms. You'll hear from me soon after they arrive.",
        "I'll be quick once I've read it. Before that I'd only be guessing.",
    ),
    # Signing.
    "call closing": (
        "There's one thing left: {asks}. With that, {sign}.",
        "It comes down to one thing: {asks}. With that in the letter, {sign}.",
    ),
    "call closing all": (
        "It comes down to this: {asks}. With that in the letter, {sign}.",
        "What would settle it is {asks}. With that, {sign}.",
    ),
    "call closing yes": (
        "I'm glad. Could the letter say so, dates and repayment terms included? Then {sign}.",
        "Thank you. As soon as the letter says so, {sign}, as promised.",
    ),
    "call hesitate": (
        "Who has to say yes to it, and is there time enough?",
        "Whose decision is it? I'm glad to say a word to them.",
    ),
    # Nothing to ask for.
    "call ready": (
        "I'm glad of the offer, and I'd like to read all of it before I answer. When will I have "
        "it in writing?",
        "Before I say yes I'd like to have every part in writing, with its dates. When can I have "
        "that?",
    ),
    "call ready written": (
        "I'm glad of the offer, and I've only a question left before I answer.",
        "I have your terms here, and there's one thing I'd like to understand.",
    ),
    "call wishes": (
        "I hope the rest is easier. I'd like {wishes}. Is any of that a problem?",
        "Then some smaller things: {wishes}. Which of those are easy for you?",
    ),
    "call wish": (
        "There's one more thing, and I hope it's easier: {wishes}. Would that work?",
        "And something smaller: I'd like {wishes}. Is that a problem?",
    ),
    "call heard": (
        "You told me that {heard}. That's where I'd begin.",
        "You said that {heard}, and I'd like to help with exactly that.",
    ),
}
