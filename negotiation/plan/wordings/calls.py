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
        "I'll say it straight out, {count} requests: {asks}.",
    ),
    "call request": (
        "I have one request: {asks}.",
        "There's one thing I'd ask for, {asks}.",
        "What I'm asking for is {asks}.",
    ),
    "call priority": (
        "Of those, {priority} {is} what matters most.",
        "{Priority} {comes} first for me.",
        "If I had to choose, I'd choose {priority}.",
    ),
    "call stop": (
        "(Stop. Let them speak first.)",
        "(Stop here. Count to five if you must.)",
        "(Stop, and wait for their answer.)",
    ),
    "call stop all": (
        "(Stop. This is the whole ask; don't add to it.)",
        "(Stop. Say nothing more until they answer.)",
    ),
    "call deed": (
        "{Deed}. That part of the job I wouldn't be learning on your time.",
        "{Deed}. You wouldn't be paying for a promise there.",
        "{Deed}, so that is something I know from doing it.",
        "{Deed}, and I'd do the same kind of work for you.",
    ),
    "call deed apart": ("{Deed}.", "Here's what I'd bring: {deed}."),
    "call topics": (
        "I've worked with {topics} myself.",
        "I know {topics} from my own work.",
    ),
    "call ask placed": (
        "And {ask} is inside the range I've seen reported for this role{place}: {where}.",
        "{Ask} fits the range that is reported for this role{place}. It's {where}.",
        "In the range I've seen reported for this role{place}, {ask} is {where}.",
    ),
    "call posted": (
        "And {ask} is within the range in your own posting.",
        "Your posting goes up to {high}, and {ask} is within that.",
    ),
    "call range below": (
        "What I've seen reported for this role{place} starts at {low}, and you're at {offered}. "
        "Can you help me understand that?",
        "Reports for this role{place} begin at {low}. What puts the offer at {offered}?",
    ),
    "call vague": (
        "Which has more room, {one} or {other}? And who decides?",
        "Where is it easier for you, {one} or {other}? Who would have to agree?",
    ),
    "call vague one": (
        "How much room is there on {one}, and who decides?",
        "How close could you come on {one}? Who would have to agree?",
    ),
    "call level": (
        "Which level was this set for, and what is its range?",
        "May I ask which level the offer is at, and where in its range?",
    ),
    "call placement": (
        "What is your own range for the role, and what decides where somebody starts in it?",
        "Could I ask for your range, and what placed me where I am?",
    ),
    "call if lacking": (
        "That's useful. What would you want to see from me in the first six months, and could we "
        "put a pay review there, in the offer?",
        "I see. Could we write down what you'd want by month six, with a review of pay at that "
        "point?",
    ),
    "call close": (
        "Thank you. Could you send me that in writing, and when should I expect to hear?",
        "That's helpful, thank you. Would you put it in writing, and when might I hear?",
        "Thanks. When do you think you'll know, and could you write to me then?",
    ),
    # A date.
    "call time": (
        "Two things, and time comes first. You want my answer {due}. I'd like {time}, so that it's "
        "one you can rely on. Can you give me that, or tell me who can?",
        "First the date: an answer {due} is very soon. Could I have {time}? If that isn't yours to "
        "give, who could?",
    ),
    "call time bare": (
        "Two things, and time comes first. I'd like {time}, so that the answer you get is one you "
        "can rely on. Can you give me that, or tell me who can?",
    ),
    "call time stop": (
        "(Stop. Get this settled before money.)",
        "(Wait for a yes to the time before you go on.)",
    ),
    "call time yes": (
        "Thank you. Could you confirm it by e-mail now, while it's fresh?",
        "Thanks. Would you send me a line with the new date today?",
    ),
    "call second": (
        "Second, so that you can work on it while I read: {asks}.",
        "And so that no time is lost, what I'd ask for: {asks}.",
    ),
    "call today": (
        "What could you tell me on {part} before the end of the day?",
        "How much of that could you find out today?",
    ),
    "call passed": (
        "I know your date has gone by. Is the offer still open?",
        "First of all, is the offer still open? I know the date has passed.",
    ),
    # Another offer.
    "call rival clock": (
        "This one has a clock. {Who} has made me a written offer: {terms}. It expires {expires}.",
        "I need your help with a date. I have a written offer from {who}, {terms}, and it expires "
        "{expires}.",
    ),
    "call rival clock bare": (
        "This one has a clock. I have {offer} from {who}, and it expires {expires}.",
    ),
    "call first": (
        "({Who} first: ask for {time} more. Then {company}, today. If they have moved their date, "
        "name the new one.)",
    ),
    "call rival": (
        "I also have a written offer from {who}: {terms}.",
        "{Who} has offered me {terms}, in writing.",
    ),
    "call who approves": (
        "Who has to approve this, and can they see it today? I can decide on what's in writing.",
        "Whose yes do you need, and could they look at it today? I'll go by what's in writing.",
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
        "The upper part of your range for that level. Let's find the level first.",
        "Something in the upper part of the range for the right level. Which one is it?",
    ),
    # A part without a figure.
    "call missing": (
        "I can't weigh the offer while {part} has no figure.",
        "One part is still open, {part}, and I can't judge the whole without it.",
    ),
    # Leaving something behind.
    "call makes up": (
        "There are two things, and I'd like to keep them apart. Leaving now costs me {forfeits}, "
        "and I'd ask for a sign-on of the same sum. That isn't a raise; it leaves me where I was.",
        "First, what the move costs: {forfeits} that I leave behind. I'd ask you to make that up "
        "with a sign-on. It's a loss made good, and no raise.",
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
        "it. When could you send it in writing?",
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
        "I'm one step away: {asks}. With that in the letter, {sign}.",
    ),
    "call closing yes": (
        "Wonderful, thank you. Please send the letter with that in it, with the dates and any "
        "repayment terms, and {sign}.",
        "Thank you. As soon as the letter says so, {sign}, as promised.",
    ),
    "call hesitate": (
        "Who approves it, and can they decide in time?",
        "Whose decision is it? I'm glad to say a word to them.",
    ),
    # Nothing to ask for.
    "call ready": (
        "I'm glad of the offer, and I'd like to read all of it before I answer. When could you "
        "send it in writing?",
        "Before I say yes I'd like to have every part in writing, with its dates. When can I have "
        "that?",
    ),
    "call ready written": (
        "I'm glad of the offer, and I've only a question left before I answer.",
        "I have your terms here, and there's one thing I'd like to understand.",
    ),
    "call wishes": (
        "One thing that isn't pay: {wishes}. Could that go in?",
        "And beyond pay, {wishes}. What is possible there?",
    ),
    "call heard": (
        "You told me that {heard}. That's where I'd come in.",
        "You said that {heard}, and I'd like to help with exactly that.",
    ),
}
