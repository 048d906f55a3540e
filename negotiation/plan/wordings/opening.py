"""The first reply to an offer."""

from __future__ import annotations

OPENING: dict[str, tuple[str, ...]] = {
    "subject": (
        "{role} offer: {parts}",
        "Your {role} offer: {parts}",
        "My {role} offer: {parts}",
    ),
    "subject bare": ("Your offer", "My reply to your offer", "About your offer"),
    "subject question": (
        "{role} offer: {parts}",
        "{role} offer: its place in your range",
        "My {role} offer: {parts}",
    ),
    "subject time": (
        "More time to answer, and my requests",
        "{role} offer: the date, and my requests",
        "A few more days, and my requests",
    ),
    "subject time level": (
        "More time to answer, and a question about level",
        "{role} offer: the date, and its level",
        "A few more days, and the level of the offer",
    ),
    "subject date": (
        "My offer, and the date of another",
        "A date that bears on your offer",
        "{role} offer, and another date",
    ),
    "subject level": (
        "The level of the {role} offer",
        "{role} offer: level first",
        "A question about level",
    ),
    "subject missing": (
        "{role} offer: one part still open",
        "What is still open in my offer",
        "{role} offer: {part}",
    ),
    "subject signing": ("Signing {when}", "{role}: signing {when}"),
    "subject signing at": (
        "{Part} at {amount}, and {sign}",
        "{Part} at {amount}: then {sign}",
    ),
    "subject ready": ("{role} offer: the terms in writing", "The terms of my offer"),
    "subject open": ("Is the {role} offer still open?", "My offer: is it still open?"),
    "close": ("Best regards,", "Kind regards,", "With best wishes,", "Many thanks,"),
    "close, direct": ("Best regards,", "Kind regards,"),
    # Thanks, with the offer restated to check it.
    "thanks, direct": (
        "Thank you for the offer of {offer}.",
        "Thank you for your offer of {offer}.",
        "Thank you for offering me {offer}.",
    ),
    "thanks": (
        "Thank you for the offer of {offer}.",
        "Thank you for your offer of {offer}.",
        "Thank you for the offer: {offer}.",
        "Thank you very much for the offer of {offer}.",
        "Thank you for offering me {offer}.",
        "It was good to get your offer, thank you: {offer}.",
    ),
    "thanks bare": (
        "Thank you for the offer.",
        "Thank you for your offer.",
        "Thank you for making me this offer.",
    ),
    "intent": (
        "I'd like this to work out.",
        "I'd be glad if this worked out.",
        "I'd like to get to a yes.",
        "I'd like to say yes to it.",
        "I hope we can settle the rest.",
        "It's a job I'd like to take.",
    ),
    "intent in short": (
        "I'd like this to work out.",
        "I'd be glad if this worked out.",
        "I'd like to get to a yes.",
        "I'd like to say yes to it.",
    ),
    "matters most, direct": (
        "{Priority} {matters} most to me.",
        "{Priority} {comes} first for me.",
        "What matters most to me is {priority}.",
    ),
    # Where one thing is asked for beside what the offer has.
    "matters most alone": (
        "{Priority} {matters} most to me.",
        "{Priority} {comes} first for me.",
        "{Priority} {is} what counts most for me.",
    ),
    "matters most": (
        "I'd like this to work out, and {priority} {matters} most to me.",
        "{Priority} {is} the part of it I care about most.",
        "I'd like to get to a yes, and {priority} {matters} most for that.",
        "Of all of it, {priority} {matters} most to me.",
    ),
    "matters most in it": (
        "How that is divided is open to me; {priority} {comes} first.",
        "I'm open on how it is made up, with {priority} first.",
    ),
    # A way to make it up.
    "made up": (
        "With the rest as offered, that comes to total pay of about {total} a year{place}.",
        "All in all that is total pay of about {total} a year{place}.",
    ),
    # The same of a part of pay.
    "most of the step": (
        "I'd like most of that step to be in {priority}, which {matters} most to me.",
        "Most of that step I'd like in {priority}, the part that counts for me.",
    ),
    # The ask.
    "ask": (
        "I'd ask for {asks}.",
        "I'd like to ask for {asks}.",
        "What I'd ask for is {asks}.",
        "My request is {asks}.",
    ),
    "ask listed": (
        "I'd ask for:",
        "Here is what I'd ask for:",
        "What I'd like to get to:",
    ),
    # A modest ask says where it lies: under the middle, about there, over it.
    "ask under the middle": (
        "I'm not asking for the middle, only for a step towards it:",
        "What I'd ask for is a step towards the middle:",
        "I'd ask for a step up that stays below the middle:",
    ),
    "ask at the middle": (
        "I'd ask to be at about the middle:",
        "What I'd ask for is about the middle, and not more:",
    ),
    "ask short of the top": (
        "I'm not asking for the upper end. I'd ask for:",
        "What I'd ask for is well short of the top:",
    ),
    "ask meanwhile listed": (
        "So that you don't lose the time either, here is what I'd ask for:",
        "So that you can start on it, I'd ask for:",
        "In the meantime, here is what I'd ask for:",
    ),
    "ask besides": ("Besides these, I'd ask for {asks}.",),
    "ask apart": (
        "My second request is {asks}.",
        "Besides the sign-on, I'd ask for {asks}.",
        "The other thing I'd ask for is {asks}.",
    ),
    "one point": (
        "There is one point I'd like to raise, and that is {part}.",
        "It comes down to one thing for me: {part}.",
        "I have a single request, and it is about {part}.",
        "One thing I'd like to talk about before I answer: {part}.",
    ),
    # More time, and dates.
    "closes on paper": (
        "You'd like my answer {due}, and by then I can't look into the terms of the {mine} as I "
        "should.",
        "My answer is due {due}. That is too soon for me to read the terms of the {mine} properly.",
        "You've asked for my answer {due}, and the terms of the {mine} take longer than that to "
        "read properly.",
    ),
    "closes": (
        "You've asked for my answer {due}, and I want to read the terms properly first.",
        "You want my answer {due}, and I'd like it to be one I can stand by.",
        "My answer is due {due}, and I want it to be one I've thought through.",
    ),
    "more time due": (
        "You'd like my answer {due}; could I have {time}?",
        "My answer is due {due}. Could I have {time}, and a yes to that today?",
    ),
    "more time": (
        "Could I have {time}?",
        "Could you give me {time}?",
        "Would it be possible to have {time}?",
    ),
    "time today": (
        "All I need today is a yes to the new date. If it isn't yours to give, whom should I ask?",
        "Only the date is urgent: can you confirm it today, or tell me who could?",
        "The rest can follow, but may I have the new date today? If somebody else decides, whom "
        "should I ask?",
    ),
    "still open": (
        "I know your date has passed. Is the offer still open?",
        "Your date has gone by, so first of all: is the offer still open?",
    ),
    "date in mind": (
        "You'd like my answer {due}, and I'll keep to that.",
        "I owe you an answer {due} and would like it to be a yes.",
        "You'll have my answer {due}, as you asked.",
    ),
    "writing now": (
        "You want my answer {due}, so I'm writing at once.",
        "As you need my answer {due}, I'd be glad of a quick word.",
    ),
    # Another offer's clock.
    "to rival": (
        "Thank you again for your offer. To give you an answer I can keep, could I have {time} "
        "more, confirmed by e-mail?",
        "Thanks again for your offer. To decide properly I need {time} more. Could you confirm "
        "that by e-mail?",
        "Your offer deserves more than a quick answer. May I have {time} more, with a short note "
        "to confirm it?",
    ),
    "subject to rival": ("The date on your offer", "A few more days", "My answer to your offer"),
    "what by then": (
        "What could you put in writing {before}?",
        "How much of that could you confirm in writing {before}?",
        "How far can you go, in writing, {before}?",
    ),
    # The level, before any figure.
    "level first": (
        "Before we talk about pay I'd like to settle the level.",
        "There is one thing to settle before pay, and that is the level.",
        "I'd like to take the level first; pay follows from it.",
    ),
    "level above": (
        "I'm {level} today. In the comparisons I've seen, this role corresponds to {mapped} there, "
        "so as it stands I'd come in below where I am.",
        "Today I'm {level}. As I understand it, this role corresponds to {mapped} there, so for me "
        "it would be a step down.",
    ),
    # They have named the level of the offer.
    "level above at": (
        "I'm {level} today. As I understand it, {at} here corresponds to {mapped} there, so for me "
        "this would be a step down.",
        "Today I'm {level}, and in the comparisons I've seen {at} here stands beside {mapped} "
        "there: a step down for me.",
    ),
    # Their guide for the same work one step up has it.
    "level above next": (
        "I'm {level} today. In the comparisons I've seen, this role corresponds to {mapped} there, "
        "and mine to {above} with you.",
        "Today I'm {level}. As I understand it, that corresponds to {above} with you; this role "
        "stands beside {mapped}.",
    ),
    "level here": (
        "I'm {level} today, which as I understand it would be {here} with you.",
        "Today I'm {level}. From what I understand, that maps to {here} here.",
    ),
    "level asks": (
        "Three questions:\n- Which level was the offer made at, and what is its range?\n- What "
        "would you need to see for the one above?\n- Who decides, and could my case be reviewed "
        "before we go on?",
        "What I'd like to know:\n- At which level was the offer made, and which one is above "
        "it?\n- What would the higher one have needed?\n- Who would review that, and could it be "
        "done before we talk about pay?",
        "I'd ask for a formal review of the level before we go on. Could you tell me:\n- at "
        "which level the offer was made, and how that was decided\n- what the next one asks "
        "for\n- who decides, and by when",
    ),
    "level asks for": (
        "I'd ask for a formal review at {above}. Could you tell me:\n- how the level of the "
        "offer was decided\n- what {above} asks for beyond it\n- who decides, and by when",
        "Could I be put up for a formal review at {above}? It would help me to know:\n- why the "
        "lower level was chosen\n- what separates the two\n- who decides, and on what evidence",
    ),
    # They have named it.
    "level asks told": (
        "Three questions:\n- Why that level, and not the one above?\n- What would you need to "
        "see for that one?\n- Who decides, and could my case be reviewed before we go on?",
        "Could you tell me:\n- how that level was chosen\n- what the one above it asks for\n- "
        "who could look at my case before we go on",
    ),
    "level who": (
        "I can put the scope of that work on one page for whoever decides.",
        "If it helps, I'll write down the scope of that work, on one page, for whoever reviews it.",
    ),
    "level talk": (
        "Could I have an answer on the level {by}?",
        "Could we take ten minutes on that, and could the level be settled {by}?",
        "Could I hear about the level {by}?",
    ),
    "which level": (
        "First, which level is this offer at?",
        "One thing first: which level is this offer at?",
    ),
    # A part without a figure.
    "no figure": (
        "No figure is given yet for {part}.",
        "One part is still without a figure: {part}.",
        "What I don't have yet is a figure for {part}.",
    ),
    "no figure first": (  # of the part that comes first for the candidate
        "{Priority} {matters} most to me, but no figure is given yet.",
        "{Priority} {matters} most to me, and I have no figure yet.",
    ),
    "no figure counted": (
        "I can't yet put a value on {count}.",
        "What I don't have yet is the value of {count}.",
        "One part is still without a value: {count}.",
    ),
    # A large bonus.
    "guarantee": (
        "As so much hangs on the bonus, I'd ask for the first year's to be guaranteed at "
        "{bonus}, in writing. It's your own figure, and only for one year.",
        "So much of the pay is bonus that I'd ask you to guarantee the first one: {bonus}, in the "
        "letter. By the second year you'll have seen my work, and it can go by your rules.",
        "As the bonus is where much of the pay is, I'd like the first year's guaranteed in "
        "writing at {bonus}. I don't ask for more than you've named, only for it to be "
        "certain.",
    ),
    # After what they said of it.
    "guarantee heard": (
        "You told me that {heard}. As so much of the pay hangs on it, I'd ask for the first year's "
        "to be guaranteed, in writing, at the {bonus} you've named.",
        "As you told me, {heard}. So much of the pay is bonus that I'd ask for the full {bonus} of "
        "the first year to be guaranteed in writing.",
    ),
    # Wishes without a price.
    "wish to know": (
        "Could you also tell me {how}?",
        "I'd also like to know {how}.",
    ),
    "wishes below": ("In the letter I'd also like to see:", "I'd also like the letter to include:"),
    "wishes": (
        "Could the letter also include {wishes}?",
        "I'd also like to have {wishes} in the letter.",
    ),
    # Those that take nothing from the budget for pay.
    "wishes unpaid": (
        "Outside pay, could the letter include {wishes}?",
        "It takes nothing from the budget for pay, so could the letter also include {wishes}?",
    ),
    # Signing.
    "sign": (
        "With all of that in writing, {sign}.",
        "If the letter says all of that, {sign}.",
    ),
    "sign at": (
        "With that in writing, and everything else as you've offered it, {sign}.",
        "If the letter says that, and the rest as you've offered it, {sign}.",
        "Put that in the letter, leave the rest as it is, and {sign}.",
    ),
    "one thing left": (
        "One thing would settle it for me: {asks}.",
        "There is one thing between this and a yes: {asks}.",
        "What I need to say yes is {asks}.",
    ),
    "things left": (
        "It comes down to this for me: {asks}.",
        "What would settle it for me is {asks}.",
        "What I need to say yes is {asks}.",
    ),
    "approve by": (
        "Could you tell me {by} whether it is approved, or whom I should speak to?",
        "Is that yours to approve, and could I have it in writing {by}?",
    ),
    "approve": (
        "Can you approve that yourself? If somebody else decides, could they see it in time?",
        "Is that yours to approve? If not, could it go to whoever decides today?",
        "Who has to approve it, and can they do so in time?",
    ),
    # Questions.
    "q middle": (
        "What decides where somebody starts in that range?",
        "How do you decide where in your range somebody starts?",
        "What would place somebody in the upper half of your range?",
    ),
    "q options shown": (
        "When you send the letter, please let it show the {needs} of the options.",
        "In the letter I'd also need the {needs} of the options.",
    ),
    "q options all": (
        "What I still need on the options: how many they are, the strike price, the latest "
        "valuation, and how long I could exercise after leaving.",
        "To value the options I need four things: how many, the strike price, the valuation behind "
        "it, and how long I'd have to exercise after leaving.",
        "How many options is that, at which strike price and valuation, and how long could they be "
        "exercised after I leave?",
    ),
    "q options": (
        "On the options, what are the {needs}?",
        "To value the options I'd need their {needs}.",
        "Please send the options' {needs}.",
        "I'd also need the options' {needs}.",
        "What I don't have yet are the options' {needs}.",
        "I can't judge options by a figure alone: please send me the {needs}.",
    ),
    "q options known": (
        "How old is the price that the options are based on, and how long could I exercise them "
        "after leaving?",
        "When was the share price last set, and what is the window to exercise after leaving?",
    ),
    "q private": (
        "What price per share is the equity based on, and when can any be sold?",
        "So that I can value the equity: what price per share is it based on, and what has to "
        "happen before I can sell?",
        "On the equity: what price per share is it based on, when can shares be sold, and have "
        "there been tender offers?",
        "To judge the equity I'd like to know the share price behind it, what triggers a sale, "
        "and whether there are tender offers.",
    ),
    "q public": (
        "One question on the RSUs: which share price sets their number, and how do they vest by "
        "year?",
        "How do the RSUs vest year by year, and which share price sets their number?",
        "I couldn't tell from the offer how the RSUs vest by year, and which day's price sets "
        "their number. Could you let me know?",
    ),
    # Where it was told how they vest.
    "q public priced": (
        "Which day's share price sets the number of RSUs?",
        "One question on the RSUs: is their number set by the price on one day, or by an average?",
    ),
    "q rsu sold": (
        "Once RSUs vest, can they be sold, and how?",
        "From when could RSUs that have vested be sold, and have there been ways to?",
    ),
    # Where it is not the first thing that is asked for.
    "q public beside": (
        "Which share price sets the number of RSUs?",
        "And which day's share price decides how many RSUs that is?",
        "By which share price do you work out how many RSUs it comes to?",
        "How many RSUs is that, and at which price per share?",
        "From which day's price do you get the number of RSUs?",
    ),
    "q rsu": (
        "How do the RSUs vest, and from when can they be sold?",
        "Two questions on the RSUs: how do they vest, and once they have, can they be sold?",
        "How much of the RSUs vests each year, and from when could I sell any?",
        "Once RSUs vest, can they be sold, and how? And how do they vest by year?",
        "What of the RSUs would be mine after a year, and could I sell it then?",
    ),
    "q profit share": (
        "How is the profit share worked out, when is it paid, and could the first year be "
        "guaranteed?",
        "What is the formula of the profit share, when does it pay, and could you guarantee it for "
        "the first year?",
        "What is the share a share of, when is it paid, and how much of the first year could be "
        "guaranteed?",
        "On the profit share: what is the formula, when is it paid, and could the letter guarantee "
        "the first year?",
    ),
    # From who wants cash: the share as it was offered, but certain.
    "q share certain": (
        "{Priority} {matters} most to me. Could {share} of the share be certain for the first "
        "year, in the letter?",
        "{Priority} {matters} most to me, so could you guarantee {share} of the share for the "
        "first year, in writing?",
    ),
    "q phantom": (
        "On the phantom shares: what sets their value, what makes them pay out, and what happens "
        "to them if I leave?",
        "What are the phantom shares worth today, when do they pay, and what happens to them if I "
        "leave before that?",
    ),
    "q bonus": (
        "Is the bonus a target, and how much of it has been paid in recent years?",
        "And the bonus: is it a target, and how much of it was paid last year?",
        "Is the bonus certain or a target, and what has it come to in past years?",
    ),
    # Where nothing else is asked for but one part: a guarantee costs nobody a raise.
    "q bonus sure": (
        "And could the {bonus} be guaranteed for the first year?",
        "Could the letter guarantee the {bonus} for the first year?",
        "Could the first year of the {bonus} be guaranteed, and what was paid last year?",
    ),
    "q bonus paid": (
        "How much of the bonus was paid in the last two years?",
        "What has the bonus come to in recent years, and when is it paid?",
    ),
    "q sign-on": (
        "When would the sign-on be paid, and would any of it have to be repaid if I left?",
        "When is the sign-on paid, and on what terms for paying it back?",
    ),
    # Of one that makes up for a loss.
    "q sign-on repaid": (
        "When would a sign-on have to be repaid, and how much of it?",
        "On what terms would a sign-on be repayable?",
        "If I left early, how much of a sign-on would be repayable, and until when?",
        "Would I have to pay any of it back if I left, and for how long?",
        "How long would a sign-on bind me, and would what is repayable go down by the month?",
    ),
    "q range": (
        "What is your own range for this role, and what put the offer where it is?",
        "May I ask what your range is, and what placed me where I am in it?",
        "What range have you set for the role, and how was my place in it decided?",
        "Where does your own range begin and end, and what decides where somebody starts?",
        "Is your own range like that? I'd also like to know what the offer was based on.",
        "Could you tell me which range you work with, and what you'd need to see for the upper "
        "half of it?",
    ),
    "q placed": (  # where their range is known
        "Which level is the offer set at, and what decided my place in your range?",
        "What put the offer where it is in your range, and at which level was it made?",
    ),
    "q level": (
        "At which level was the offer made?",
        "Which level was the offer set at?",
        "May I ask which level this is, and what its range is?",
    ),
    "q equity kind": (
        "How much is it, of what kind, and over how many years does it vest?",
        "May I have it in writing: the amount, its form and its vesting?",
        "What would the grant be, in what form, and with which vesting?",
    ),
    "q shares counted": (
        "Which price per share is that based on, and over how many years does it vest?",
        "May I have the price per share behind it, and its vesting, in writing?",
        "What is a share worth by your latest valuation, and how does the grant vest?",
    ),
    "q bonus missing": (
        "Could the letter give its target, what it depends on and when it is paid, and say that "
        "the first year's is guaranteed?",
        "May I have it in writing: the target, what it goes by, when it is paid, and a guarantee "
        "for the first year?",
    ),
    "q share missing": (
        "Which formula does it follow, what is the target, what is certain in the first year, and "
        "could the offer say so?",
        "May I have it in writing: the formula, the target, and what is certain in the first year?",
    ),
    # Endings.
    "talk": (
        "Could you take this to whoever decides, and let me know {by}?",
        "What would you need from me to get this approved {by}?",
        "Is this yours to decide? Could I have your answer {by}? I'm glad to speak to anybody "
        "else it needs.",
        "Whose approval does this need, and could I hear {by}?",
    ),
    "talk today": (
        "Could we speak today? It would help to know who decides.",
        "Do you have fifteen minutes today, and whose approval does this need?",
        "Who can approve this, and could we talk today?",
    ),
    # Nothing to ask for.
    "ready": (
        "Before I answer, could you send me the full terms in writing, with every part and its "
        "dates?",
        "So that I can answer properly, could you put everything in writing: each part, and when "
        "it is paid?",
        "I'd like to have all of it in writing before I answer, part by part and with its dates.",
    ),
    "ready written": (
        "I'm going through the terms you sent, and one question is left.",
        "Before I answer, one question is left.",
    ),
    "ready answer": (
        "With that I can give you my answer.",
        "Once I know, you'll have my answer soon.",
    ),
    "ready then": (
        "Once I've read them you'll have my answer soon.",
        "I'll come back to you as soon as I've read it.",
        "You'll hear from me shortly after that.",
    ),
    # After a deed and a range in which the offer lies low; its place stands beside the figure.
    "ask higher": (
        "I'd ask for {asks}.",
        "So I'd ask for {asks}.",
        "That is why I'd ask for {asks}.",
        "What I'd ask for is {asks}.",
    ),
    "ask higher listed": (
        "I'd ask for:",
        "So I'd ask for:",
        "That is why I'd ask for:",
        "What I'd like to get to:",
    ),
    # After a deed and a range in which the offer lies low: the deed is the reason of the place.
    "ask argued under the middle": (
        "I'd ask to come nearer the middle: {asks}.",
        "For work like that I'd ask to come nearer the middle: {asks}.",
        "That work should bring me nearer the middle, so I'd ask for {asks}.",
    ),
    "ask argued at the middle": (
        "I'd ask for about the middle of that: {asks}.",
        "For work like that about the middle seems right to me: {asks}.",
        "That work should bring me to about the middle, so I'd ask for {asks}.",
    ),
    "ask argued above the middle": (
        "I'd ask to be a little above the middle: {asks}.",
        "For work like that a little above the middle seems right to me: {asks}.",
        "That work should bring me a little above the middle, so I'd ask for {asks}.",
    ),
    "ask argued at two thirds": (
        "I'd ask for about two thirds of the way up: {asks}.",
        "For work like that about two thirds of the way up seems right to me: {asks}.",
        "That work should bring me about two thirds of the way up, so I'd ask for {asks}.",
    ),
    "ask argued in the upper part": (
        "I'd ask to be in the upper part of that: {asks}.",
        "For work like that I'd see myself in the upper part: {asks}.",
        "That work should put me in the upper part, so I'd ask for {asks}.",
    ),
    # Both ranges have been said, if there was room for them.
    "ask both under the middle": (
        "I'd ask for a step up that stays below the middle:",
        "Still below the middle, I'd ask for:",
    ),
    "ask both at the middle": (
        "I'd ask for about the middle:",
        "So I'd ask for about the middle:",
        "I'd ask to be at about the middle:",
    ),
    "ask both above the middle": (
        "I'd ask for a little above the middle:",
        "So I'd ask for a little above the middle:",
    ),
    "ask both at two thirds": (
        "I'd ask for about two thirds of the way up:",
        "So I'd ask to be about two thirds of the way up:",
    ),
    "ask inside": (
        "I'd ask to be brought within it: {asks}.",
        "I'd like to be inside that range, so I'd ask for {asks}.",
    ),
    "ask inside listed": (
        "I'd ask to be brought within it:",
        "I'd like to be inside that range, so I'd ask for:",
    ),
    "ask strengthened": (
        "So I'd ask for {asks}.",
        "On the strength of that, I'd ask for {asks}.",
        "That is why I'd ask for {asks}.",
        "With that in mind, my request is {asks}.",
    ),
    "ask strengthened listed": (
        "So I'd ask for:",
        "On the strength of that, I'd ask for:",
        "That is why I'd ask for:",
        "With that in mind, here is my request:",
    ),
    # After what sets another offer apart.
    "ask beside theirs": (
        "So I'd ask for {asks}.",
        "That is why I'd ask for {asks}.",
        "To choose yours, I'd ask for {asks}.",
    ),
    "ask beside theirs listed": (
        "So I'd ask for:",
        "That is why I'd ask for:",
        "To choose yours, I'd ask for:",
    ),
    # The same in one part, a little more in another.
    "ask just over theirs": (
        "To choose yours, I'd ask you to match them and go a step further in {part}: {asks}.",
        "I'd ask you to come level with them, and a little beyond in {part}: {asks}.",
    ),
    "ask just over theirs listed": (
        "To choose yours, I'd ask you to match them and go a step further in {part}:",
        "I'd ask you to come level with them, and a little beyond in {part}:",
    ),
    # Where theirs can be sold and this can't.
    "ask over theirs on paper": (
        "Their {theirs} sells as it vests and {mine} here can't yet, so I'd ask for the same with "
        "a little more in {part}: {asks}.",
        "Their {theirs} could be sold each year, {mine} here not yet; so I'd ask for their figures "
        "and a little more in {part}: {asks}.",
    ),
    "ask over theirs on paper listed": (
        "Their {theirs} sells as it vests and {mine} here can't yet, so I'd ask for the same with "
        "a little more in {part}:",
        "Their {theirs} could be sold each year, {mine} here not yet; so I'd ask for their figures "
        "and a little more in {part}:",
    ),
    # All of it a little more than theirs.
    "ask over theirs": (
        "To turn theirs down I'd ask for a little more: {asks}.",
        "To put yours ahead of theirs, I'd ask for {asks}.",
    ),
    "ask over theirs listed": (
        "To turn theirs down I'd ask for a little more:",
        "To put yours ahead of theirs, I'd ask for:",
    ),
    "ask level with theirs": (
        "I'm asking you to come level with them, not to go beyond: {asks}.",
        "So I'd ask you to match their offer: {asks}.",
        "What I'd ask is that you meet theirs: {asks}.",
    ),
    "ask level with theirs listed": (
        "I'm asking you to come level with them, not to go beyond:",
        "So I'd ask you to match their offer:",
        "What I'd ask is that you meet theirs:",
    ),
    "level counts": (
        "That is the scope I'd like the level to be set by.",
        "I'd ask that the level be set by work of that scope.",
    ),
    "send in writing by then": (
        "Could you send it to me in writing, with the level and every part of the pay? You'd like "
        "my answer {due}; may the time for it begin when the letter is here?",
        "May I have it in writing, the level and each part of the pay? You'd like my answer {due}, "
        "and I'd be glad if that ran from the day I have it.",
    ),
    "wishes alone": (
        "There is one thing I'd like to settle before I answer: {wishes}.",
        "Before I answer, could the letter also include {wishes}?",
        "What I'd still ask for is {wishes}.",
    ),
    # With the date that is theirs.
    "talk due": (
        "I owe you an answer {due}. Could I hear {by} what can be approved, and by whom?",
        "You'll have my answer {due}. Could we speak {soon}?",
        "I'd like to answer you {due} with a yes. Could I hear {by} how far you can go?",
        "You need my answer {due}; could you tell me {by} what is possible?",
    ),
    "talk today due": (
        "You'd like my answer {due}. Could we speak today, with whoever decides?",
        "As I owe you an answer {due}: do you have fifteen minutes today?",
        "So that I can answer {due}, could we talk today?",
    ),
    "talk one, direct": (
        "Who decides on {part}, and can we settle it {soon}?",
        "Who decides on {part}, and could I hear {by}?",
    ),
    "talk two, direct": (
        "Who decides on each part, and can we settle it {soon}?",
        "Who decides, and could I hear {by} what can be approved?",
    ),
    "talk grant, direct": (
        "Who decides on the size of a grant, and can we settle it {soon}?",
        "Could I have the terms {by}, and the name of whoever decides on the grant?",
    ),
    "talk one": (
        "Who decides on {part}, and do you have a quarter of an hour {soon}?",
        "Is there time for a short call {soon}? It would help to know who decides on {part}.",
        "What can you do on {part}, and who would have to agree? I'd be glad to hear {by}.",
        "Would a short call {soon} suit you, and who decides on {part}?",
        "Can you say yes to {ask} yourself? If not, I'd be glad to speak {soon} with whoever can.",
        "Could you let me know {by} what {ask} would take, and from whom?",
    ),
    "talk in short due": (
        "You asked for my answer {due}; could we talk before that?",
        "My answer is due {due}; could we talk before then?",
    ),
    "talk in short": (
        "Who decides, and when could we speak {soon}?",
        "Do you have ten minutes {soon}, and who decides?",
        "Could we talk {soon}, with whoever decides?",
        "Is it yours to approve, and could we speak {soon}?",
    ),
    "talk two": (
        "Do you have twenty minutes {soon}? It would help to know who decides on each part.",
        "What can you do on each part, and who would have to agree? I'd be glad to hear {by}.",
        "Who decides on both, and do you have time to talk {soon}?",
        "Could we talk {soon}? I'd like to know who decides on {part}.",
        "Could we go through both {soon}, with whoever can say yes?",
        "When could we talk {soon}? If {ask} needs somebody else's yes, I'd like to know whose.",
        "If {ask} isn't yours to approve, who should see this? I have time for a call {soon}.",
        "Could you let me know {by} whether {ask} is possible, and who decides on the rest?",
        "Could we go through both {soon}? If somebody else decides on {part}, I'd be glad to "
        "have them there.",
        "What would it take to get to {ask}, and who would have to agree? I'd be glad of a call "
        "{soon}.",
    ),
    "talk grant": (
        "Who decides on the size of a grant, and when could we speak {soon}?",
        "May I have the terms {by}, and the name of whoever decides on the grant?",
        "Who approves grants, and what would they need from me? I'd be glad to hear {by}.",
        "Could we talk {soon}, once I have the terms? I'd like to know who can say yes to {ask}.",
        "Is {ask} something you can approve, or does a grant go to somebody else? A call {soon} "
        "would suit me.",
    ),
    # Beside a part that has no figure yet.
    "talk missing": (
        "When could I have that figure, and who decides on {part}? I'd be glad to hear {by}.",
        "May I have the figure {by}? Then we could talk about {part}, with whoever decides.",
        "I'd be glad to hear {by} about both, the open figure and {part}.",
    ),
    "talk guarantee": (
        "Who would have to agree to the guarantee, and when could we speak {soon}?",
        "Is the guarantee something you can put in the letter yourself? A short call {soon} would "
        "suit me.",
        "The guarantee is what I'd like to know first: who decides on it, and may I hear {by}?",
    ),
    "talk before theirs": (
        "Could I have your answer {before}, while I can still weigh the two?",
        "What could you confirm {before}? Then I can still weigh the two.",
        "Could I hear {before}? I'd like both in hand before theirs runs out.",
        "Could we settle it {before}, while theirs is still open?",
    ),
    "ask meanwhile": (
        "So that you can already look at it: I'd ask for {asks}.",
        "So that you can start on it: my request is {asks}.",
        "What I'd ask for in the meantime is {asks}.",
    ),
}
