"""The first reply to an offer."""

from __future__ import annotations

OPENING: dict[str, tuple[str, ...]] = {
    "subject": (
        "{role} offer: {parts}",
        "My reply on the {role} offer",
        "{role} offer: my request",
        "{role}: {parts}",
        "Your {role} offer: what I'd ask for",
    ),
    "subject bare": ("Your offer", "My reply to your offer", "About your offer"),
    "subject question": (
        "{role} offer: my request and two questions",
        "My offer, {role}: a request and a question",
        "{role} offer: where it was placed",
    ),
    "subject time": (
        "More time, and my counter",
        "The date on my offer",
        "More days to decide, and my request",
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
    "subject ready": ("{role} offer: the terms in writing", "The terms of my offer"),
    "subject open": ("Is the {role} offer still open?", "My offer: is it still open?"),
    "close": ("Best regards,", "Kind regards,", "With best wishes,", "Many thanks,"),
    # Thanks, with the offer restated to check it.
    "thanks": (
        "Thank you for the offer of {offer}.",
        "Thank you for your offer of {offer}.",
        "Thank you for the offer: {offer}.",
        "Thank you very much for the offer of {offer}.",
        "Thank you for offering me {offer}.",
        "I was glad to get your offer, thank you: {offer}.",
        "Thank you for the offer of {offer}. I was glad to get it.",
    ),
    "thanks bare": (
        "Thank you for the offer.",
        "Thank you for your offer.",
        "Thank you for making me this offer.",
    ),
    "intent": (
        "I'd be glad to find terms that I can say yes to.",
        "I'd like to get to a yes.",
        "I'd like us to agree, and there is something I want to raise first.",
        "I've read it with care, and want to raise something before I answer.",
        "I'd like to come to a yes, so here is where I am.",
    ),
    "matters most": (
        "{Priority} {matters} most to me, so let me begin there.",
        "I'd be glad to find terms that suit us both, {priority} first of all.",
        "{Priority} {is} the part of it I care about most.",
        "I'd like to get to a yes, and {priority} {matters} most for that.",
        "{Priority} {matters} more to me than anything else in it.",
    ),
    "matters most in it": (
        "Within that, {priority} {matters} most to me.",
        "However it is made up, {priority} {comes} first for me.",
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
        "On that footing I'd ask for:",
        "My counter, as one package:",
        "What I'd like to get to:",
    ),
    # A modest ask says where it lies: under the middle, about there, over it.
    "ask under the middle": (
        "I'm asking to be nearer the middle:",
        "What I'd ask for is a step towards the middle of it:",
        "My request is still under the middle of it:",
    ),
    "ask at the middle": (
        "I'd ask to be at about the middle of it:",
        "What I'd ask for is about the middle of it:",
    ),
    "ask short of the top": (
        "I'm not asking for the upper end. I'd ask for:",
        "What I'd ask for is well short of the top:",
    ),
    "ask meanwhile listed": (
        "So that you don't lose the time either, here is what I'd ask for:",
        "To keep things moving, this is my request:",
        "You could already look at what I'd ask for:",
    ),
    "ask apart": (
        "Apart from the sign-on I'd ask for {asks}.",
        "Besides the sign-on, I'd ask for {asks}.",
        "With the sign-on kept apart, my request is {asks}.",
    ),
    "one point": (
        "There is one point I'd like to raise, and that is {part}.",
        "It comes down to one thing for me: {part}.",
        "I have a single request, and it is about {part}.",
        "One thing I'd like to talk about before I answer: {part}.",
    ),
    # More time, and dates.
    "closes": (
        "You've asked for my answer {due}. I'd like it to be one that holds, and for that I "
        "need a little longer.",
        "I know that you want my answer {due}. To give you one I won't take back I need a "
        "few days more.",
        "My answer is due {due}. I want to have read everything properly before I give it.",
    ),
    "more time": (
        "Could I have {time}?",
        "Could you give me {time}?",
        "Would {time} be possible?",
    ),
    "time today": (
        "A yes on the date, in two lines, is all I need today.",
        "Only the date is urgent; could you confirm that today?",
        "If you can confirm the date today, the rest can follow.",
    ),
    "still open": (
        "I know your date has passed. Is the offer still open?",
        "Your date has gone by, so first of all: is the offer still open?",
    ),
    "date in mind": (
        "I know you'd like my answer {due}, and I'll keep to that.",
        "I have your date in mind, an answer {due}.",
        "You'll have my answer {due}, as you asked.",
    ),
    "writing now": (
        "You want my answer {due}, so I'm writing at once.",
        "As you need my answer {due}, I'd be glad of a quick word.",
    ),
    # Another offer's clock.
    "to rival": (
        "Your offer deserves a careful answer, and the date is close. Could you move it by {time}?",
        "Thanks again for your offer. I'd like to decide with care, and that needs a little "
        "longer. Would {time} more be possible?",
        "I'm going through your offer and want to answer it well. Could you give me {time} more?",
    ),
    "subject to rival": ("The date on your offer", "A few more days", "My answer to your offer"),
    "what by then": (
        "What could you put in writing before then?",
        "How much of that could you confirm before that date?",
        "Which parts of it could I have in writing before then?",
    ),
    # The level, before any figure.
    "level first": (
        "Before we talk about pay I'd like to settle the level.",
        "There is one thing to settle before pay, and that is the level.",
        "I'd like to take the level first; pay follows from it.",
    ),
    "level above": (
        "I'm {level} today, while this role is usually mapped to {mapped} there.",
        "Today I'm {level}. From what I understand, this role maps to {mapped}.",
    ),
    "level here": (
        "I'm {level} today, which as I understand it would be {here} with you.",
        "Today I'm {level}. From what I understand, that maps to {here} here.",
    ),
    "level asks": (
        "Which level did you have in mind for me, and what speaks for or against the one above?",
        "At which level was the offer made, what is its range, and what would the next one "
        "ask for?",
        "Could you tell me the level of the offer and its range, and what you'd need to see "
        "for the one above?",
    ),
    "level who": (
        "Who decides on that? If another conversation or a look at my work would help, I'm "
        "glad to do either.",
        "If it takes another interview or some of my work to look at, I'm glad to send or do "
        "it. Who decides?",
        "I'd gladly show more of my work for it. Who would look at that?",
    ),
    "level talk": (
        "Could we speak about it before I have to answer the rest?",
        "Could we take ten minutes on that this week?",
        "When do you think the level could be settled?",
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
    "no figure counted": (
        "I can't yet put a value on {count}.",
        "What I don't have yet is the value of {count}.",
        "One part is still without a value: {count}.",
    ),
    # A large bonus.
    "guarantee": (
        "As so much hangs on the bonus, I'd ask for the first year's to be guaranteed at "
        "{bonus}, in writing. It's your own figure, and only for one year.",
        "So much of the pay is bonus that I'd ask you to guarantee the first one: {bonus}, "
        "in the letter. After that it can go by your rules.",
        "As the bonus is where much of the pay is, I'd like the first year's guaranteed in "
        "writing at {bonus}. I don't ask for more than you've named, only for it to be "
        "certain.",
    ),
    # Wishes without a price.
    "wishes": (
        "Beyond pay, I'd like to have {wishes} in the letter.",
        "Outside pay, I'd ask for {wishes}.",
        "Not about money, but for the same letter: {wishes}.",
        "Besides pay, could the letter include {wishes}?",
    ),
    # Signing.
    "sign": (
        "With all of that in writing, {sign}.",
        "If the letter says all of that, {sign}.",
    ),
    "sign at": (
        "With that in writing, {sign}.",
        "If the letter says that, {sign}.",
        "Put that in the letter and {sign}.",
    ),
    "one thing left": (
        "One thing would settle it for me: {asks}.",
        "There is one thing between this and a yes: {asks}.",
        "What I need to say yes is {asks}.",
    ),
    "approve": (
        "Can you approve that, or is there somebody who needs to?",
        "Is that yours to approve? I'll gladly explain it to whoever else has to agree.",
        "Who has to approve it, and can they in time?",
    ),
    # Questions.
    "q options": (
        "To value the options I'd need their {needs}. Could you send me those?",
        "So that I know what I'm weighing, could you send me the options' {needs}?",
        "I can't judge options by a figure alone, so could you send me their {needs}?",
        "Could you also send me the options' {needs}? Without those I can't value them.",
    ),
    "q options known": (
        "How old is the price that the options are based on, and how long could I exercise them "
        "after leaving?",
        "When was the share price last set, and what is the window to exercise after leaving?",
    ),
    "q private": (
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
    "q rsu": (
        "One question on the RSUs: how do they vest, and when could I first sell any?",
        "How much of the RSUs vests each year, and on which share price is their number based?",
        "I couldn't tell from the offer how the RSUs vest by year, and from when they can be "
        "sold. Could you let me know?",
    ),
    "q profit share": (
        "How is the profit share calculated, on which date is it paid, and is some of it "
        "guaranteed?",
        "Could you send me the formula for the share, what it has paid lately, and how much of "
        "it is guaranteed?",
        "On the profit share: what is the formula, what did it pay in past years, and what "
        "would the first year be?",
        "To weigh the profit share I'd need its formula, the payout date, and how much of it is "
        "certain.",
    ),
    "q phantom": (
        "On the phantom shares: what sets their value, and what makes them pay out?",
        "What are the phantom shares worth today, and when do they pay?",
    ),
    "q bonus": (
        "Is the bonus a target, and how much of it has been paid in recent years?",
        "On the bonus: is it a target, and how much of it was paid last year?",
        "How much of the bonus was paid in the last years, if it is a target?",
    ),
    "q sign-on": (
        "When is the sign-on paid, and would any of it have to be repaid if I left?",
        "What are the repayment terms of the sign-on?",
    ),
    "q range": (
        "What is your own range for this role, and what put the offer where it is?",
        "Could you tell me your range for this role, and what placed me where I am in it?",
        "What range have you set for the role, and how was my place in it decided?",
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
    "q share missing": (
        "Which formula does it follow, what is the target, what is certain in the first year, and "
        "could the offer say so?",
        "May I have it in writing: the formula, the target, and what is certain in the first year?",
    ),
    # Endings.
    "talk": (
        "Could you take this to whoever decides, and tell me when I might hear?",
        "What would you need from me to get this approved?",
        "Is this yours to decide? If somebody else has to agree, I'm glad to put it in two "
        "lines for them.",
        "Could we talk about it this week, with whoever has to agree?",
        "When could we talk about it? If others have to agree, I'd be glad to have them there.",
        "Could you look into it and give me a day on which I can expect to hear?",
    ),
    "talk today": (
        "Could we speak today? It would help to know who decides.",
        "Do you have fifteen minutes today, and whose approval does this need?",
        "Who can approve this, and could we talk today?",
    ),
    "six months": (
        "Could the offer also include a review of pay after six months, and say what it looks at?",
        "I'd also welcome a pay review after six months, with what counts in it written down.",
        "Could we also agree on a pay review after six months, and on what it would go by?",
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
    "ask aimed": (
        "I'd ask for {asks}. That would put {part} {aim}.",
        "I'd put {part} {aim}, and so I'd ask for {asks}.",
        "I'd like {part} to be {aim}: {asks}.",
        "So my request is {asks}. That puts {part} {aim}.",
    ),
    "ask aimed listed": (
        "I'd put {part} {aim}, and so I'd ask for:",
        "I'd like {part} to be {aim}, so my request is:",
        "To bring {part} {aim}, I'd ask for:",
    ),
    "ask inside": (
        "I'd ask to be brought within it: {asks}.",
        "My request would bring me into that range: {asks}.",
        "I'd like to be inside that range, so I'd ask for {asks}.",
    ),
    "ask inside listed": (
        "I'd ask to be brought within it:",
        "My request would bring me into that range:",
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
    "ask level with theirs": (
        "I'm asking you to come level with them, not to go beyond: {asks}.",
        "So I'd ask you to match that: {asks}.",
        "What I'd ask is that you meet it: {asks}.",
    ),
    "ask level with theirs listed": (
        "I'm asking you to come level with them, not to go beyond:",
        "So I'd ask you to match that:",
        "What I'd ask is that you meet it:",
    ),
    "answer with it": (
        "With {which} in the letter I can give you my answer.",
        "If {which} can be in the letter, I'll have what I need to decide.",
        "Once I see {which} in the letter, you'll have a clear answer from me.",
    ),
    "level counts": (
        "I'd ask that it count in the level.",
        "To my mind that belongs in the decision on the level.",
        "That is the work I'd ask you to weigh.",
    ),
    "send in writing by then": (
        "Could you send it to me in writing, with the level and every part of the pay? I know "
        "you'd like my answer {due}, so the sooner I have it the better.",
        "May I ask for it in writing, the level and each part of the pay? You'd like my answer "
        "{due}, and I want to give you a considered one.",
    ),
    "wishes alone": (
        "There is one thing I'd like to settle before I answer: {wishes}.",
        "Before I answer, could the letter also include {wishes}?",
        "What I'd still ask for is {wishes}.",
    ),
    "talk one": (
        "Can you settle that yourself, or who would I talk to?",
        "Could you put that one point to whoever decides?",
        "Could we take ten minutes on this one point this week?",
        "What would it take to get {part} there, and whose decision is it?",
        "It's one line to change. Who would have to agree to it?",
        "How far can {part} move, and when might I hear?",
    ),
    "talk two": (
        "Which of the two is easier for you to move, and whose decision is it?",
        "Does one person decide on both, or who should I ask?",
        "How much room is there in each, and when might I hear?",
        "If one of them is easier than the other, tell me which, and we can start from there.",
        "Who else has to see this? I'm glad to put both points in two lines for them.",
        "Could we go through this by phone this week? Ten minutes should do.",
    ),
    "talk grant": (
        "And whom would you ask about the size of the grant?",
        "Who sets the size of a grant, and could they take another look?",
        "Is the size of the grant yours to decide, or whose is it?",
        "With that I can tell what the grant is worth to me. Who decides on its size?",
    ),
    "talk guarantee": (
        "Who would have to agree to the guarantee, and when could I hear?",
        "Is the guarantee something you can put in the letter, or does somebody else decide?",
        "The guarantee is what I'd like to know first. Whose decision is it?",
    ),
    "talk before theirs": (
        "Could you tell me how far you can go a day or two before their date?",
        "I'd rather know where you stand before I answer them. When could that be?",
        "If I hear from you a day or two before their date, I can weigh the two properly.",
        "Could we speak in the next days? I'd like your answer in hand before I give them mine.",
    ),
    "ask meanwhile": (
        "So that you can already look at it: I'd ask for {asks}.",
        "To keep things moving, my request is {asks}.",
        "What I'd ask for in the meantime is {asks}.",
    ),
}
