"""For speaking: a call is not the e-mail read aloud."""

from __future__ import annotations

CALLS: dict[str, tuple[str, ...]] = {
    # Directions: what is easily got wrong in a call of the kind.
    "direction make whole": (
        "(Before you dial, write down what makes up the {forfeits}. They may ask to see it.)",
        "(Know what makes up the {forfeits}, item by item. They are bound to ask.)",
        "(Have the papers for the {forfeits} at hand, and offer to show them.)",
    ),
    "direction spoken rival": (
        "(The other offer is spoken, not written. If they ask, say just that, and don't lean on "
        "it.)",
        "(Your other offer isn't on paper. Asked about it, call it what it is.)",
    ),
    "direction level": (
        "(No figure in this call before the level is settled, however they ask.)",
        "(This call is about the level. A figure named now would settle it for them.)",
    ),
    "direction one lever": (
        "(Leave base alone in this call, even if they praise it. There is one request.)",
        "(One request only. Base is high already, so don't bring it up.)",
    ),
    "direction no proof": (
        "(It's a modest request. Don't apologise for it, and say it only once.)",
        "(You're asking for little, so ask without a long preface, and listen.)",
    ),
    "direction guarantee": (
        "(The guarantee comes first. A higher bonus that nobody is bound to pay is no answer.)",
        "(Get the first year certain before you talk about how large it is.)",
    ),
    "direction missing": (
        "(Without that figure nothing else can be weighed, so it comes first.)",
        "(Don't name a figure for the part that is open. Let them say theirs.)",
    ),
    "direction paper": (
        "(Have both offers in front of you, year by year. They'll ask how you compare them.)",
        "(Keep apart what can be spent and what may be worth something one day.)",
    ),
    "direction closing": (
        "(A promise is worth something as long as it doesn't change. Say it once.)",
        "(Say it only if you mean it: it's your word, and it isn't up for bargaining.)",
    ),
    "direction lowered": (
        "(Ask, don't accuse: it may be no more than a slip.)",
        "(Stay curious, and leave out how it feels. It may be a mistake.)",
    ),
    "direction settled": (
        "(Base is closed. Speak of it to thank them, and as the reason for the rest.)",
        "(Don't ask about base again. That you accept it is your best reason.)",
    ),
    "direction moved": (
        "(Thank them first, and name what moved: somebody had to ask for it.)",
        "(They've moved, so this isn't a fight. Begin with what they did.)",
    ),
    "direction held": (
        "(Find out what is in the way before you give anything up.)",
        "(A first no is often nobody's decision. Ask whose it would be.)",
    ),
    "call open": (
        "Thanks for making time.",
        "Thank you for taking the time.",
        "Thanks for speaking with me.",
        "Hello, and thanks for the call.",
        "It's good to speak with you.",
        "I'm glad we could find a time.",
    ),
    "call open urgent": ("Thanks for picking up.", "Thanks for taking this."),
    "call requests": (
        "I have {count} requests: {asks}.",
        "There are {count} things I'd ask for: {asks}.",
        "I'll come straight to it. I have {count} requests: {asks}.",
        "It's {count} things, and I'll name them at once: {asks}.",
        "You'll want the figures first, so here are {count}: {asks}.",
    ),
    # What comes first said first.
    "call two": (
        "There are two things, and {priority} {is} what I care about most. I'd like {first}. The "
        "other is {second}.",
        "Two requests. {Priority} {matters} most to me, so I'll start there: {first}. Then "
        "{second}.",
        "I'll ask for two things. {Priority} {comes} first: I'd like {first}. The other is "
        "{second}.",
        "Let me begin with {priority}, as that's what counts most for me. I'm asking for "
        "{first}. Beside it I'd like {second}.",
        "I'm asking for {first}, and for {second}. If I had to choose, {priority} {comes} first.",
    ),
    "call request": (
        "I have one request: {asks}.",
        "There's one thing I'd ask for, {asks}.",
        "What I'm asking for is {asks}.",
        "I'll come straight to it: I'd like {asks}.",
        "It's about one figure only, {asks}.",
    ),
    # After something that was asked for first.
    "call beside": (
        "The other thing is {asks}.",
        "Then there's one more: {asks}.",
        "And I'd like {asks}.",
        "Apart from that I'm asking for {asks}.",
        "My other request is about the job itself: {asks}.",
    ),
    "call priority": (
        "Of those, {priority} {is} what matters most.",
        "{Priority} {comes} first for me.",
        "{Priority} {is} what I care about most.",
    ),
    "call stop": (
        "(Wait.)",
        "(Stop here, even if it stays quiet.)",
        "(Stop, and wait for the answer.)",
        "(Now let them speak.)",
        "(Nothing more until they've answered.)",
        "(Listen, and write down what they say.)",
    ),
    "call stop all": (
        "(Stop. There is nothing to add to that.)",
        "(Stop. Say nothing more until they answer.)",
    ),
    "call deed": (
        "{Deed}.",
        "{Deed}. Shall I tell you how it was done?",
        "{Deed}. If it helps, I'll go through it with whoever runs the team.",
        "{Deed}. Is that close to what the team needs?",
        "{Deed}. Where would that help you most?",
    ),
    # Where they went back on what they had offered.
    "call deed still": (
        "Nothing has changed about my work: {deed}.",
        "What I bring is the same as before: {deed}.",
    ),
    # A direction: what was only noted is told, and not read out.
    "call noted": (
        "(Tell them in your own words: {deed}.)",
        "(Say this in your own words: {deed}.)",
    ),
    "call deed apart": (
        "Why I'm asking: {deed}.",
        "Here's why I ask: {deed}.",
        "My reason is simple: {deed}.",
    ),
    "call topics": (
        "I've worked with {topics} myself.",
        "I know {topics} from my own work.",
        "My own work has been on {topics}.",
    ),
    "call ask placed": (
        "I've seen {low} to {high} for {part} here. {Ask} is {where}.",
        "For {part} in this job, reports go from {low} to {high}. {Ask} is {where}.",
        "By {kinds} it's {low} to {high} for {part} here. {Ask} is {where}.",
        "I found {low} to {high} reported for {part}, and {ask} is {where}.",
    ),
    # Where the offer lies low.
    "call low whole": (
        "I've seen {low} to {high} for {part} here. How does that compare with your own range?",
        "For {part} here I found {low} to {high}, and the offer is {lowest}. What put me there?",
        "The reports I found for {part} go from {low} to {high}. Where in your range is the offer?",
        "By {kinds} it's {low} to {high} for {part} here. {Ask} is {where}.",
        "You're {lowest} of what I've seen for {part}, {low} to {high}. Is that a matter of level?",
    ),
    "call posted": (
        "{Ask} is within your own range.",
        "Your range goes up to {high}, and {ask} is within that.",
    ),
    "call posted top": (
        "{Ask} is where your own range ends, and not over it.",
        "Your own range goes up to {high}; that is what I'm asking for.",
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
        "If it's only one, then {part}. Can you do the full {ask}?",
        "Then {part}: could you do {ask} there, and leave the other open?",
    ),
    "call not all": (
        "Is it the range that stops you short of {ask}, or is there something you'd need from me?",
        "What's the most you can do, and what would it take to get to {ask}?",
        "How far can you go, and who could take it on to {ask}?",
        "What's the most you could do today? And is {ask} out for good, or only for now?",
        "I see. What could you approve yourself, and what would {ask} need from somebody else?",
    ),
    "call not all granted": (
        "What's the largest grant at this level? The rest could follow after a year, if the "
        "letter says how much.",
        "How much of it can be in the first grant? The rest could be a second one, with its date "
        "in the letter.",
        "Then let's put it in two grants: what you can do now, and what is missing up to {ask} "
        "at my first review, in writing.",
        "Where does it end at my level? I'd take what is missing up to {ask} later, if the "
        "letter names the day.",
    ),
    # Questions, as one asks them by phone.
    "call q options": (
        "How many options does that come to, and what would I pay for one? And if I ever left, "
        "how long would they be good for?",
        "On the options: how many is it, at what strike and on which valuation? And how long "
        "could I exercise them if I left?",
        "Two things on the options: how many they are at which price, and how long they're good "
        "for if I leave.",
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
        "What has the share paid in this job, and what would I get of it in a first year?",
    ),
    "call vague": (
        "Then could the first year be certain? A fixed sum I can plan with, and by the second year "
        "we'll both know what it pays.",
        "Then let's make the first year certain, and come back to the formula when there's a year "
        "to look at.",
    ),
    "call q public": (
        "And the RSUs: what share price do you count them at?",
        "One thing on the RSUs: which day's price turns the sum into a number of shares?",
        "How many shares is that at today's price, and when do the first ones come?",
        "On the RSUs, is the number fixed the day I start, or by some average?",
    ),
    "call q rsu": (
        "Once RSUs have vested, could I sell any? And how much vests in the first year?",
        "How do people turn their RSUs into money with you, and how soon?",
        "How does the grant vest, and can what has vested be sold?",
        "On the RSUs: when do the first ones vest, and who buys them?",
        "Has anybody been able to sell vested RSUs so far? And how do mine vest?",
    ),
    "call q sold": (
        "And when RSUs have vested, is there a way to sell them?",
        "How do people sell RSUs that have vested, and when?",
    ),
    "call q private": (
        "What's the current valuation, and when have people been able to sell?",
        "On the equity, what price is behind that sum? And how would I ever sell it?",
    ),
    "call q phantom": (
        "What would make the phantom shares pay out? And if I left before that?",
        "How do the phantom shares turn into money, and what if I leave first?",
    ),
    "call q bonus": (
        "And the bonus: has it been paid in full lately?",
        "What has the bonus come to in the last two years?",
        "Is the bonus what people get, or what they get in a good year?",
        "Who decides on the bonus, and what did people in this job have of it last year?",
    ),
    "call level": (
        "Which level was this set for, and what is its range?",
        "Which level is it, may I ask, and how far up its range am I?",
        "At which level was I placed, and who decided on that?",
    ),
    "call placement": (
        "How did you get to the figure? I'd like to know the range for the level, and what moves "
        "somebody up in it.",
        "What's the range at this level, and what would have put me further up in it?",
        "Could you tell me how the offer was set? I'd like to see what was missing for the next "
        "step up.",
        "Where in your range is this, and what do people further up in it usually bring?",
        "May I ask what you went by? If there's something you haven't seen from me, I'd like to "
        "hear it now.",
    ),
    "call if lacking": (
        "Good to know. If I've shown you that in six months, what happens then? Could the offer "
        "name a date to look at my pay?",
        "Thanks, that's clear. Could we write down what you'd want to see by month six, and that "
        "my pay is looked at then?",
        "That's fair. Would you put a date in the offer on which we look at it, and at my pay "
        "with it?",
        "I can work on that. How would you tell that it's done, and could pay follow from that "
        "day?",
        "If it's something I've done, I'll tell you now. If not, by when would you want to see "
        "it, and what is it worth then?",
    ),
    "call close": (
        "Who has to agree to that, and when will you know? I'd be glad to have it in writing then.",
        "When will I hear, do you think, and will it be in writing?",
        "Thank you. What happens next on your side, and by when could I have it in writing?",
        "Who would look at it next, and on which day could I have it in writing?",
        "On which day could I have an answer? In writing, please, whatever it is.",
        "Is there anything you need from me for it? And please write to me once you know.",
    ),
    # With the figure that they take along.
    "call close asked": (
        "Who would have to approve {ask}? I'd be glad of a line in writing either way.",
        "Is {ask} yours to decide? If not, who is it, and when could I have an answer in writing?",
        "What would help you to put {ask} forward? I'll send it today. And when will I have an "
        "answer in writing?",
        "Does anybody else have to look at {part}? And could you write to me once it's decided?",
        "Whose decision is {ask}? And on which day could I have an answer in writing?",
        "When could I have a yes or a no on {part}? In writing, if that's possible.",
        "Could whoever decides on {part} look at {ask}? And by when could I have it in writing?",
    ),
    # A date.
    "call time": (
        "Before anything else, the date. You want my answer {due}, and I'd like {time}, to give "
        "you one I can keep. Is that yours to give?",
        "First the date: {due} is short. Could I have {time}? If that isn't yours to give, who "
        "could?",
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
        "And could I know before the new date what is possible on {part}?",
        "Could you find out in those days what is possible on {part}?",
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
        "Can you decide that yourself? If not, could they look at it today? I'll go by what's in "
        "writing.",
        "Could whoever approves it see this today? I'd need it in writing before their date.",
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
    "call level asks for": (
        "Did somebody decide on this level, or is it simply the opening there was? And what would "
        "it take to have it reviewed at {above}?",
        "Who decided on the level, and what did they go by? I'd like it reviewed at {above}.",
    ),
    "call level pressed": (
        "High in whatever range that level has. But first, which level is it?",
        "Something in the upper part of the range for the right level. What is that range?",
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
        "First, what the move costs me: {forfeits}, which I'd leave behind. Could a sign-on "
        "cover that? It isn't a raise; it makes up for a loss.",
        "Before pay, one thing: leaving now costs me {forfeits}. I'd ask for a sign-on of the same "
        "amount, and I don't count it as a raise.",
        "There's something I'd have to write off by coming: {forfeits}. A sign-on of the same "
        "sum would put me back where I was, and isn't a raise.",
        "I want to keep two things apart. One is {forfeits}, which I'd leave on the table where "
        "I am; I'd ask you to make that good, once, and not to count it as a raise.",
    ),
    "call timing": (
        "When you pay it is up to you: at once, or half now and half after a year.",
        "How and when you pay it is your choice. I just don't want the move to cost me.",
        "It needn't come on the first day. Two payments over the year would do as well.",
        "I can show you what makes it up, and I'm easy about when it's paid.",
        "If the form is the difficulty, tell me. It's only the amount I'd hold to.",
    ),
    # A large bonus.
    "call guarantee": (
        "So much of the pay is bonus that the first year decides it for me. Could you guarantee "
        "{bonus}, in writing?",
        "Could you guarantee the first-year bonus at {bonus}, in writing? In a first year there's "
        "nothing yet to judge me by.",
        "What I'd like is certainty for one year: the {bonus}, guaranteed in the letter.",
    ),
    # By word of mouth.
    "call written": (
        "Thank you for telling me about the offer. I'd like to see it in writing before I "
        "respond. When will I have it?",
        "Thanks, I'm glad to hear it. Could you send me all of it in writing, so that I can "
        "answer to what's on the page?",
        "That's good to hear. Before I say anything to it, could I have it in writing? When "
        "would that come?",
    ),
    "call written pressed": (
        "I'd rather answer to the written terms. You'll hear from me soon after they arrive.",
        "I'll be quick once I've read it. Before that I'd only be guessing.",
        "I can't give you a good answer to something I've only been told. Send me what there is, "
        "and I'll read it at once.",
        "What keeps it from being written down? I'd answer to a draft.",
    ),
    # Signing.
    "call closing": (
        "There's one thing left: {asks}. With that, {sign}.",
        "It comes down to one thing: {asks}. With that in the letter, {sign}.",
        "Only one thing stands between this and a yes: {asks}. With that, {sign}.",
    ),
    "call closing all": (
        "It comes down to this: {asks}. With that in the letter, {sign}.",
        "What would settle it is {asks}. With that, {sign}.",
    ),
    "call closing yes": (
        "I'm glad. Could the letter say exactly that? Then {sign}.",
        "Thank you. As soon as the letter says so, {sign}, as promised.",
    ),
    "call hesitate": (
        "Who has to say yes to it, and is there time enough?",
        "Whose decision is it? I can talk to them today, if that helps.",
        "What is still in the way, and who could clear it?",
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
        "A few things outside pay: I'd like {wishes}. Can you put those in the letter?",
    ),
    "call wish": (
        "There's one more thing, and I hope it's easier: {wishes}. Would that work?",
        "And something smaller: I'd like {wishes}. Is that a problem?",
    ),
    # It says which job it is.
    "call title": (
        "One question about the job itself: could it have {wish}? If that's another level, I'd "
        "like to know its range.",
        "And about what it's called: I'd like {wish}. If that makes it a larger job, we should "
        "look at its pay as well.",
        "Could I ask about the level, too? I'd like {wish}. Is that this job, or the one above it?",
    ),
    "call heard by": (
        "{Who} told me that {heard}, and I'd like to help with exactly that.",
        "I remember {who} saying that {heard}. That's where I'd begin.",
    ),
    "call heard": (
        "You told me that {heard}. That's where I'd begin.",
        "You said that {heard}, and I'd like to help with exactly that.",
    ),
}
