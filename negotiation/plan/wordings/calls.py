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
    "call request": (
        "I have one request: {asks}.",
        "There's one thing I'd ask for, {asks}.",
        "What I'm asking for is {asks}.",
    ),
    # After something that was asked for first.
    "call beside": (
        "Beside that I'd ask for {asks}.",
        "The other thing is {asks}.",
        "And then there is {asks}.",
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
    # What it has to do with this job, without naming it a second time.
    "call tied": (
        "I'd be doing that kind of work here, so you wouldn't be paying for a promise.",
        "As I understand it, that's the kind of work you'd have me do.",
        "You need that kind of work here, as I understand it, and it's work I've done.",
        "And that's close to what you'd want me for, as I understand it.",
        "It's the kind of work I'd be doing here as well.",
        "From what I understand of the role, I could carry straight on with that.",
    ),
    "call deed apart": ("{Deed}.", "Here's what I'd bring. {Deed}."),
    "call topics": (
        "I've worked with {topics} myself.",
        "I know {topics} from my own work.",
    ),
    "call ask placed": (
        "{Ask} is inside what people report for this role{place}: {where}.",
        "What people report for this role{place} goes up to {high}. {Ask} is {where}.",
    ),
    # Where the offer lies low.
    "call low whole": (
        "People report {low} to {high} for this role{place}, and you're {lowest} of that. "
        "{Ask} is {where}.",
        "What people report for this role{place} runs from {low} to {high}. You're {lowest} of "
        "it; {ask} is {where}.",
    ),
    # The offer begins where the reports do.
    "call low placed": (
        "You're {gap} above the lowest figure that people report for this role{place}. {Ask} is "
        "{where}.",
        "Reports for this role{place} begin at {low}, and you're {gap} above that. {Ask} is "
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
        "People report {low} and more for this role{place}, and you're at {offered}. Can you help "
        "me understand that?",
        "Reports for this role{place} begin at {low}. What puts the offer at {offered}?",
    ),
    "call vague": (
        "Which has more room, {one} or {other}? And who decides?",
        "Where is it easier for you, {one} or {other}? And who would have to agree?",
    ),
    "call vague one": (
        "How much room is there on {one}, and who decides?",
        "How close could you come on {one}? Who would have to agree?",
    ),
    "call level": (
        "Which level was this set for, and what is its range?",
        "Which level is it, may I ask, and how far up its range am I?",
    ),
    "call placement": (
        "What is your own range for the role, and what decides where somebody starts in it?",
        "Could I ask for your range, and what placed me where I am?",
    ),
    "call if lacking": (
        "Good to know. If I show you that within six months, could the offer already say that "
        "we look at my pay then?",
        "I see. Could we write down what you'd like to see by month six, and a pay review then?",
    ),
    "call close": (
        "Thank you. Could I have that in writing, and the day by which you'll know?",
        "That helps, thank you. Could I have it in writing, and by when will you know?",
        "Thanks. When do you expect an answer, and can I have it in writing then?",
    ),
    # A date.
    "call time": (
        "Before anything else, the date. You want my answer {due}, and I'd like {time}, so that I "
        "don't answer in haste. Is that yours to give?",
        "First the date: an answer {due} is very soon. Could I have {time}? If that isn't yours "
        "to give, who could?",
    ),
    "call time bare": (
        "Before anything else, the date. I'd like {time}, so that I don't answer in haste. Is "
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
        "Thank you. May I have that in an e-mail, today?",
        "Thanks. Would you send me a line with the new date today?",
    ),
    "call second": (
        "Then my request, which you could look into already: {asks}.",
        "And so that you can start on it, my request: {asks}.",
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
        "I'm calling because of a date. {Who} has offered me, in writing, {terms}, and it "
        "expires {expires}.",
        "I need your help with a date. I have a written offer from {who}, {terms}, and it "
        "expires {expires}.",
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
        "Whose approval does it need, and can you reach them today? I'll go by what I have in "
        "writing.",
        "Who has to say yes, and could they look at it today? I'll go by what's in writing.",
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
        "There is one thing I'd like to keep apart from the rest. Leaving now costs me "
        "{forfeits}, and I'd ask for a sign-on of the same sum. That isn't a raise; it leaves "
        "me where I was.",
        "First, what the move costs: {forfeits} that I leave behind. I'd ask you to make that "
        "up with a sign-on. That only covers a loss; it isn't a raise.",
    ),
    "call timing": (
        "I'm open on when it's paid: at once, or half now and half after a year.",
        "How and when it is paid can be yours to choose.",
    ),
    # A large bonus.
    "call guarantee": (
        "So much of the pay is bonus that the first year decides it for me. Could you guarantee "
        "{bonus}, in writing?",
        "I'd ask for the first-year bonus to be guaranteed at {bonus}.",
    ),
    # By word of mouth.
    "call written": (
        "Thank you for telling me about the offer. I'd like to read it before I say anything to "
        "it. When will I have it in writing?",
        "Thanks, I'm glad to hear it. Could you send me all of it in writing, so that I can "
        "answer to what's on the page?",
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
        "And for the letter: {wishes}. Is that possible?",
        "Beside the figures I'd ask for this in the letter: {wishes}.",
    ),
    "call heard": (
        "You told me that {heard}. That's where I'd come in.",
        "You said that {heard}, and I'd like to help with exactly that.",
    ),
}
