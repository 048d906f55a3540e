"""What they may say where the play gives it another meaning, and what to say then."""

from __future__ import annotations

ANSWERS_OF_PLAYS: dict[str, tuple[str, ...]] = {
    # Before the level is settled; nothing has been asked for in figures.
    "a final level": (
        "Then I'd like to be sure of the level first. Who decides on that, and could they "
        "look at my case before I answer?",
        "Before it's final, could someone look at the level? Who would that be, and by when?",
    ),
    "a firm level": (
        "All right, then let's use the time. Could whoever decides on the level look at mine "
        "by then?",
        "I understand. What can you tell me about the level by then, and who would decide it?",
    ),
    "a band level": (
        "I haven't named a figure yet. Which level is that band for, and who could look at mine?",
        "Which level is that for? I'd like to settle that first, and go by its band then.",
    ),
    "a equity level": (
        "I'd want it to be fair as well. What level are the people who do this work, and what "
        "would put me beside them?",
        "I see that. Who on the team does work like mine, and at what level? That's where I'd "
        "like to be.",
    ),
    "a top level": (
        "The top of which level? That is my question: what does the one above ask for, and who "
        "decides on it?",
        "Then all of it hangs on the level. What would you need to see for the next one?",
    ),
    "a source level": (
        "I haven't named one, and I'd rather not before the level is settled. Then we can both go "
        "by its range.",
        "There is no figure from me yet. First the level, then its range: what is it?",
    ),
    "a sign level": (
        "I'd want the level settled first, and all of it in writing. Then you'll have my "
        "answer soon. Who could look at it?",
        "Not before I know the level. With that and the letter I can answer you quickly. By "
        "when could it be decided?",
    ),
    "a silence level": (
        "I wanted to ask where we are on the level. When do you think I'll hear?",
        "Is there any news on the level? Even a date would help.",
    ),
    "a six level": (
        "What's missing for that level today? If it has to wait, could the letter have the "
        "date, the level and what I'd need to show by then?",
        "I'd like to hear what's missing for it today, and who decides. If it can't be "
        "settled first, could the letter name the date and the level itself?",
    ),
    "a no sign-on level": (
        "That can wait. First of all I'd like to settle the level: who could look at it?",
        "That's all right, I haven't asked for one. It's the level that I'd like to settle.",
    ),
    "a part level": (
        "I'm glad to hear that. Does that include the level? It's the part I'd like to have "
        "answered first.",
        "Thank you. Which part? If it's the level, by when could it be decided?",
    ),
    "a again level": (
        "So far I've asked for the right level and for nothing else. Who can tell me how it was "
        "set?",
        "I haven't named a figure. It's the level I'd like to understand: how was it decided?",
    ),
    # By word of mouth so far.
    "a unwritten": (
        "I see. Could you put it down as it stands, with everything else? I'll decide on what "
        "I can read.",
        "That's all right for now. Could I have all of it in writing, so that I can see the whole?",
    ),
    "a unnamed": (
        "I haven't named a figure yet. Could I first have the offer in writing, with its level?",
        "There's no figure from me so far. Could I read yours first, with the level and all "
        "its parts?",
    ),
    "a final unwritten": (
        "Then I'd like to read it. Could you send me all of it in writing, and the date by "
        "which you need my answer?",
        "I understand. Could you write all of it down for me? I can only decide on what I've read.",
    ),
    "a firm unwritten": (
        "Then let's not lose the day. Send me what there is, even as a draft, and I'll read "
        "it at once.",
        "I understand. How soon could I have it to read? I'll need every hour.",
        "In that case the letter is all the more urgent. Who is writing it, and can I have it "
        "today?",
    ),
    "a part unwritten": (
        "I'm glad to hear that. Could the letter already include it? Then you'll have an "
        "answer to the whole.",
        "Thank you. Which part is it, and could it be in the letter?",
    ),
    # Nothing to ask for.
    "a fine": (
        "That's all right, I haven't asked for that. What I'd like is all of it in writing, with "
        "its dates.",
        "That isn't what I'm after. I'd only like to read every part of it before I answer.",
    ),
    "a fine band": (
        "I'm not asking to go over it. I'd only like every part in writing before I answer.",
        "That's fine: I haven't asked for more than you've offered.",
    ),
    "a fine unasked": (
        "I haven't asked for more; I'm going by your own figures.",
        "There is no other figure from me. I'm going by what you've offered.",
    ),
    "a fine final": (
        "That's all right. Once I've read all of it in writing, you'll have my answer.",
        "I understand. Please send me the whole of it in writing, and I'll answer you.",
    ),
    "a fine soon": (
        "I can be quick: as soon as I've read all of it in writing, you'll have my answer.",
        "That suits me. Send me the full letter today, and I'll answer when I've read it.",
    ),
    "a fine expected": (
        "I'm going by your offer: {offer}. Is there anything in it that could still change?",
        "What you've offered, {offer}. I'd like to see it written down before I answer.",
    ),
    # Yes.
    "a yes": (
        "That's all right: I'm happy with what we have, {offer}. I only need it in writing.",
        "I won't ask for that: {offer} works for me. When could I have it on paper?",
    ),
    "a yes band": (
        "I'm not asking to go over it: {offer} is what I'd confirm. When will the letter come?",
        "We're there already: {offer}. I'd only like to have it in writing.",
    ),
    "a yes unasked": (
        "I'm asking for nothing more: {offer} works for me, and I'd like it in writing.",
        "There's nothing new from my side. I'd like to confirm {offer}, once I have it in writing.",
    ),
    "a yes part": (
        "Of what we've agreed? For me it is {offer}, all of it together. Is a part in doubt?",
        "I said yes to {offer}, as a whole. Which part of it is open?",
    ),
    "a yes final": (
        "I'm glad of it, and it works for me: {offer}. Please send it in writing, so that I can "
        "confirm it.",
        "Then we agree, on {offer}. When can I have the letter?",
    ),
    "a yes sign": (
        "Yes, to {offer}. As soon as I have that in writing, I'll confirm it.",
        "It's a yes to {offer}. I'd like to read the letter, and then I'll confirm.",
    ),
    "a yes promised": (
        "Yes: once {offer} is in writing, {sign}, as I said.",
        "It's a yes. With {offer} in the letter, {sign}, as I said.",
    ),
    "a yes soon": (
        "That's no trouble: once the terms are in writing, you'll have my answer well before.",
        "I'll keep to it. Please send me the letter in time, so that I can confirm.",
    ),
    "a yes expected": (
        "Just what we have now: {offer}.",
        "No more than we've come to: {offer}. I'd like to have it in writing.",
    ),
    "a yes silence": (
        "I wanted to ask when the letter with the new terms will come. I'd like to confirm them.",
        "Is the letter on its way? I'd be glad to confirm the new terms.",
    ),
    "a yes withdraw": (
        "I'd be sorry to hear that, as I was about to say yes. What has changed?",
        "It's a yes from me, so I hope not. Is something still open on your side?",
    ),
    # Everything is final.
    "a taken": (
        "I've understood that, and I won't come back to it. I'd like the terms as they stand, "
        "in writing, and a day to decide.",
        "That's clear. Could you send me what stands, in writing? Then I'll decide.",
    ),
    "a taken band": (
        "I've taken the figures as final, so it isn't about the band. Could I have them in "
        "writing, and a day?",
        "I'm not asking to go over it any more. Could you send me what stands? Then I'll decide.",
    ),
    "a taken unasked": (
        "I'm not asking for more any longer. I'd like to think over what stands, for a day.",
        "That is settled, as I understood you. What I need now is the terms in writing.",
    ),
    "a taken day": (
        "I've understood that. Give me a day with the terms in writing, please, and you'll have a "
        "clear answer.",
        "Thank you for being plain. Could the letter say when pay is next reviewed, and by what? "
        "You'll have my answer a day after I've read it.",
    ),
    "a taken soon": (
        "I'd like one day with the terms in writing. Then you'll have a clear answer.",
        "Send me the terms as they stand, please; a day later you'll know.",
    ),
    "a taken expected": (
        "What you have now, {offer}: that's what I'm thinking over.",
        "I'm weighing what you have now: {offer}. You'll have a clear answer.",
    ),
    "a taken part": (
        "I hadn't expected that, thank you. Which part, and how far? Please put it in the letter, "
        "and I'll weigh it as it stands there.",
        "That's good to hear. What would it be? I'd like to see it in the terms before I decide.",
    ),
    "a taken silence": (
        "I wanted to ask for the terms as they stand, in writing, so that I can give you my "
        "answer.",
        "Could you send me the terms in writing? You'll have my answer a day after.",
    ),
    # There is no offer yet.
    "a early base": (
        "At what figure, and for which level? And what comes on top of it?",
        "Then what is the figure, which level is it for, and what else is there to the pay?",
    ),
    "a early final": (
        "I'd be glad to look at it. Could I have all of it in writing, with the level and your "
        "date?",
        "Then please send it to me, every part in writing, and I'll answer you.",
    ),
    "a early now": (
        "There is nothing yet that I could say yes to. With an offer in writing, I'll be quick.",
        "I'd like to, but I need an offer for it. When could I have one in writing?",
    ),
    "a early band": (
        "Which band is that, and for which level? I'd rather know now than at the end.",
        "Then tell me yours, please, and the level. I'll say at once whether it fits.",
    ),
    "a early equity": (
        "I see that. Where in the range are the people who do this work today, and what would "
        "put me beside them?",
        "That's a fair point. What do you go by there: the level, the years, the work?",
    ),
    "a early sign": (
        "I'd want to read a whole offer first. Once I have one in writing, you'll have my answer "
        "soon.",
        "I can't say before there is an offer. Put that in one, and I'll answer quickly.",
    ),
    "a early lowered": (
        "From what to what? I'd be glad to see both figures, and to hear what changed.",
        "I haven't seen an offer in writing yet. What was it before, and what is it now?",
    ),
    "a early sign-on": (
        "That's fine, I haven't asked for one. What is the pay for this role made up of, then?",
        "All right. What else comes on top of base, and on what terms?",
    ),
    "a early part": (
        "I'm glad to hear that. Which part, and at which level would it be?",
        "Thank you. Could you tell me what the whole would look like?",
    ),
    "a early again": (
        "So far I've only asked for your range. May I hear it, and the level?",
        "I don't think I've named a figure of my own accord. What is the range you have set?",
    ),
    # Something was taken back.
    "a back base": (
        "Let's leave base aside for a moment. Could we first go back to {before}, as you'd "
        "offered?",
        "One thing at a time: {before} was in your offer. Could that come back before we talk "
        "about base?",
    ),
    "a back final": (
        "I'm leaving the rest alone. It's {before}, which you'd offered yourselves: who could "
        "tell me whether that was meant to go?",
        "Then it's just this one figure, and it was yours. What would it take to bring back "
        "{before}?",
        "Understood, for everything else. {Before} was in the offer I answered. Why isn't it "
        "any more, and who could put it back?",
    ),
    "a back own": (
        "It's your own figure: I'm asking to go back to {before}, which you'd offered. What "
        "has changed since?",
        "I'm not asking for anything new there, only for what you'd offered: {before}. What "
        "has changed?",
    ),
    "a back fair": (
        "You offered {before} yourselves, so it must have fit then. What's different now?",
        "It was fair when you offered {before}. Help me understand: what has changed since?",
    ),
    "a back expected": (
        "First of all what you'd offered, {before}. From there I'm happy to talk. Can we "
        "start with that?",
        "To be back at {before}, as you had it. Then we can talk about the rest. Who can "
        "restore it?",
    ),
    "a back sign": (
        "First I'd like {before} back in writing. Then we can settle what's left, and you'll "
        "have my answer soon.",
        "With {before} in the letter again we'd be where we were. Send me that, and I'll "
        "answer quickly.",
    ),
    "a back part": (
        "How near to {before} would that come? I'd like back what you'd offered before we "
        "trade anything.",
        "Thank you. Is it {before} again, as it was? If it's less, what stands in the way?",
    ),
    "a back again": (
        "This time I'm asking for no more than you'd offered yourselves: {before}. What would "
        "bring it back?",
        "It isn't more. I'd like {before} back, which was your own figure. Who can decide that?",
    ),
    "a back sign-on": (
        "I haven't asked for one here. What I'd like is {before}, as it was. Can that be done?",
        "That's fine. It's {before} I'm asking about, which you'd offered. What happened to it?",
    ),
    "a back sooner": (
        "Which date would help? I'll gladly look at it once {before} is back.",
        "Let's talk about that when {before} is back in the offer. Which date is it?",
    ),
    "a back six": (
        "I'd be glad of a review on top, with a date. It doesn't replace {before}, though. "
        "Who could restore that?",
        "Gladly, if it's written down. But {before} was in your offer. Could that come back first?",
    ),
    "a back silence": (
        "I wanted to ask whether you've found out why it changed, and whether {before} can "
        "come back.",
        "Is there any news on {before}? I'd like to know what changed.",
    ),
    # From the employer one has.
    "a final raise": (
        "I see. Could we write down when my pay is next looked at, and what it would take?",
        "I understand. Then let's agree on a date to look at it again, and on what has to be true "
        "by then.",
    ),
    # Their date has passed.
    "a now passed": (
        "I'd like to, if the offer stands. Send me in writing what you can do, and you'll "
        "have my answer.",
        "Then the offer is still open? I'm glad. What could I have in writing today, so that "
        "I can answer?",
    ),
    "a now unwritten": (
        "Then could I have it in writing today? I'd read it tonight, and we could speak in "
        "the morning. What will it say about {part}?",
        "I can be quick once I've read it. Send me what there is today, even as a draft; what "
        "would it say about {part}?",
        "Then the letter has to come first. Who can send it today, with all there is on "
        "{part}, so that I can go through it at once?",
    ),
    "a budget": (
        "Thank you for telling me. Is that so for every offer, or only for this one? I was "
        "answering {before}, and I'd like to speak to whoever could restore it.",
        "I understand that budgets change. {Before} was in the offer I answered, though. Did "
        "it change for the team, or for me? And who could look at it again?",
        "Then help me understand it. Has every offer come down, or only mine? If it's just "
        "this year that's short, when could {before} come back?",
    ),
}
