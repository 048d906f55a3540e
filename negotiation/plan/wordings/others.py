"""Short letters of their own: by word of mouth, yes, no, not yet, before an offer, a raise."""

from __future__ import annotations

OTHERS: dict[str, tuple[str, ...]] = {
    # An offer made by word of mouth.
    "told by word": (
        "Thank you for telling me about the offer. I took down {offer}; please correct me if "
        "that isn't right.",
        "Thank you for the offer you told me about. I noted {offer}. Is that right?",
        "I was glad to hear of the offer. What I took down is {offer}; tell me if I misheard.",
    ),
    "told by word bare": (
        "Thank you for telling me about the offer.",
        "Thank you for the offer you told me about.",
    ),
    "send in writing": (
        "Could you send it to me in writing, with the level, every part of the pay and the date "
        "by which you need my answer?",
        "May I ask for it in writing: the level, each part and how it is paid, and by when you "
        "need my answer?",
        "May I have it in writing, with the level, the terms of each part and your date?",
    ),
    # Their date is too near for a word about anything else.
    "send in writing now": (
        "Could you send it to me in writing today, with the level, every part of the pay and its "
        "dates?",
        "May I have all of it in writing today? A draft would do, as long as each part is in it.",
        "Could I read it first? Please send me all of it in writing today, part by part.",
    ),
    "time to read": (
        "You'd like my answer {due}. I'd want to have read it first, so could I have {time}?",
        "An answer {due} would be to something I've only heard. Could you give me {time} to read "
        "it?",
    ),
    # They posted a range, and the offer lies low in it.
    "before paper": (
        "{place} Before the letter is drawn up, could you look at where in that I'd be?",
        "{place} Could my place in that be looked at while the letter isn't written yet?",
    ),
    # What the role pays, and no figure was told of.
    "no figure told bonus": (
        "I have no figure for a bonus: what is its target, and is any of it guaranteed?",
        "I took down no bonus. Is there one, what is its target, and is any of it guaranteed?",
    ),
    # It is much of the pay.
    "q bonus told": (
        "Is the {bonus} bonus a target, or is any of it certain in the first year?",
        "How certain is the {bonus} bonus in a first year, and what is it decided by?",
        "As the {bonus} bonus is so much of it: has it been paid in full, and could the first be "
        "guaranteed?",
    ),
    "no figure told equity": (
        "I have no figure for equity: is there a grant, of what kind, and over how many years?",
        "I took down no equity. Is there a grant, of what kind and size, and how does it vest?",
    ),
    "no figure told for both": (
        "I have no figure for a bonus or for {part}: what would each be?",
        "I took down neither a bonus nor {part}. What would each be?",
    ),
    "answer then": (
        "Once I've read it, I'll write to you with whatever is open.",
        "I'd rather answer to what is on the page, so I'll come back to you when I've read it.",
        "I'll read it with care and come back to you soon.",
    ),
    # Yes.
    "accept subject": ("{role}: I accept", "Accepting your offer, {role}"),
    "accept": (
        "I'm glad to accept your offer of {offer}.",
        "Thank you: I accept your offer of {offer}.",
        "With thanks, I accept the offer of {offer}.",
    ),
    "accept bare": ("I'm glad to accept your offer.", "Thank you: I accept your offer."),
    "accept then": (
        "Please send me the letter with these terms to sign, and tell me what you need from me "
        "before the start.",
        "Could you send me the papers with these terms, and let me know the next steps?",
    ),
    "accept call": (
        "I'd like to say yes. Could you send me the letter with exactly these terms, so that I "
        "can sign it?",
        "It's a yes from me, on the terms we have. When will the letter come?",
    ),
    # No.
    "decline subject": ("Your offer, {role}", "My answer on the {role} offer"),
    "decline": (
        "Thank you for all that went into your offer. I've thought it over, and I won't be taking "
        "it.",
        "I've made my decision, and I won't be taking up your offer. Thank you for making it, and "
        "for the care you took.",
    ),
    "decline then": (
        "I'm grateful for the talks we had, and I'd be glad if our paths crossed again.",
        "I wish you and the team well, and I hope we stay in touch.",
    ),
    "decline call": (
        "I wanted to tell you myself: I've decided not to take the offer. Thank you for all you "
        "did to make it.",
        "I've thought about it carefully, and it's a no from me. I'm grateful for the offer.",
    ),
    # Not yet.
    "stall subject": ("A little more time, please", "My answer to your offer"),
    "stall": (
        "Thank you for the offer. I'd like to decide with care, and for that I need a little "
        "longer. Could I have {time}?",
        "I'm still going through your offer, and I don't want to answer it in haste. Could I have "
        "{time}?",
    ),
    "stall call": (
        "I don't want to answer you in haste. Could I have {time}?",
        "I'm not there yet, and I don't want to rush it. Can you give me {time}?",
    ),
    # No answer from them.
    "follow subject": ("Any news on my offer?", "My request of the other day"),
    "follow": (
        "I wanted to ask whether there is any news on what I asked for, {asks}. When do you think "
        "I'll hear?",
        "May I ask where my request stands, {asks}? A date is all I need for now.",
    ),
    "follow bare": (
        "I wanted to ask whether there is any news on my offer. When do you think I'll hear?",
        "May I ask where my offer stands? A date is all I need for now.",
    ),
    "follow help": (
        "If it would help, I can put my reasons in two lines for whoever decides.",
        "If somebody has a question about it, I'm glad to answer it directly.",
    ),
    "follow date": (
        "I ask because you wanted my answer {due}.",
        "You'd like my answer {due}, so I'd be glad to know before.",
    ),
    "follow call": (
        "I'm calling to ask where things stand. Is there anything that would help whoever decides?",
        "I wanted to check whether you've heard anything, and when I might.",
    ),
    # The offer in writing.
    "written subject": ("The offer in writing", "{role} offer: in writing, please"),
    # A contract that is not what was agreed.
    "differs subject": ("{role}: one point in the contract", "The contract, {role}: one question"),
    "differs": (
        "Thank you for the contract. One point in it is not as we had it: for {part} it says "
        "{stands}, and we had agreed on {agreed}.",
        "I've read the contract, thank you. It says {stands} for {part}; what we agreed was "
        "{agreed}.",
    ),
    "differs then": (
        "Could you send me a corrected version, or tell me if I have misread it?",
        "Would you look into it, and send it again with that corrected?",
    ),
    "differs call": (
        "I've read the contract, and one point isn't as I noted it: for {part} it says {stands}, "
        "and I have {agreed}. Is that a slip?",
        "There's one point in the contract I'd like to clear up: it says {stands} for {part}, and "
        "we had agreed on {agreed}. Can you correct it?",
    ),
    # Before an offer.
    "expect subject": ("Pay for the {role} role", "{role}: your question about pay"),
    "expect thanks": (
        "Thank you for asking; I'd like us both to know early whether we're close.",
        "Thank you for your question about pay. I'm glad to talk about it early.",
        "You asked what I have in mind, and I'm glad to talk about it.",
    ),
    "expect range": (
        "A figure from me wouldn't mean much yet, as it hangs on the level and on how the pay "
        "is made up. Could you tell me:\n- the range you have set for {here}\n- the "
        "level you have in mind for me\n- {rest}",
        "Before I name a figure it would help to know:\n- what range you have set for the "
        "role{place}\n- at which level\n- {rest}",
        "Before I name a figure, could you let me know:\n- the level you have in mind\n- the range "
        "you have for it{place}\n- {rest}",
    ),
    "expect deed": (
        "What I can tell you now is the work. {Deed}.",
        "So that you know what you'd be paying for, here is some of my work. {Deed}.",
    ),
    "expect talk": (
        "Could I hear {by}? Then I can tell you at once whether we're close.",
        "If I had that {by}, I could give you a straight answer.",
    ),
    "expect call": (
        "I'd like to know the role better before I name a figure. What range have you set for it?",
        "Could you tell me the range first? Then I can say at once whether it fits.",
    ),
    "expect posted": (
        "The range I have for {part} is {low} to {high}. Where in that would you see somebody "
        "for this work?",
        "Your range for {part} is {low} to {high}, as I have it. Is that the range for this level?",
    ),
    "expect pressed": (
        "Going by what is reported for {here}, I'd be looking at {low} to {high} in "
        "base, depending on the rest.",
        "Something between {low} and {high} in base, with the rest still to talk about. It's in "
        "keeping with what people report for {here}.",
    ),
    "expect close": (
        "Thank you. What happens next, and who decides on the offer?",
        "Thanks, that helps. By when will you decide, and who has a say in it?",
    ),
    "expect again": (
        "It depends on the level and on the rest of the package. What did you have in mind?",
        "I'm sure we'd find something fair for the level. What is it set at?",
    ),
    # A raise.
    "raise subject": ("My pay", "A word about my pay", "Time to talk about my pay?"),
    "raise open": (
        "I'd like to talk with you about my pay, and to say beforehand what I have in mind.",
        "Could we find half an hour to talk about my pay? So that you can prepare, here is what I "
        "have in mind.",
        "I'd like to talk about my pay, and I'd rather do it with figures.",
    ),
    "raise today": ("Today I'm on {offer}.", "At present it is {offer}."),
    "raise deed": (
        "There is one thing I'd point to. {Deed}.",
        "The reason is this. {Deed}.",
        "This is what I'd base it on. {Deed}.",
    ),
    "raise ask": (
        "I'd ask for {asks}.",
        "What I'd like is {asks}.",
        "I think {asks} would be right.",
    ),
    "raise wishes": (
        "Beside pay I'd like to talk about {wishes}.",
        "I'd also like us to look at {wishes}.",
        "There is something beside pay that I'd be glad of: {wishes}.",
    ),
    "raise close": (
        "Could we meet this week, and could you tell me who decides on it and when?",
        "When could we talk, and what would you need from me to take it further?",
        "Would you have time this week? I'd also like to know how and when such things are "
        "decided.",
    ),
    "raise call": (
        "Thank you for seeing me. It's about pay: {asks} is what I have in mind.",
        "I'll come to it directly: I'd like my pay to go to {asks}.",
    ),
    "raise call bare": ("Thank you for seeing me. It's about where my pay stands.",),
    "raise if no": (
        "What would have to be true for that, and when could we look at it again? Could we write "
        "both down?",
        "What has to happen for it, and by when? I'd like us to agree on a date.",
    ),
    "send options too": (
        "For the options that would be their {needs}.",
        "On the options I'd need their {needs}.",
        "As to the options, could it give their {needs}?",
    ),
}
