"""What they may say where the play gives it another meaning, and what to say then."""

from __future__ import annotations

ANSWERS_OF_PLAYS: dict[str, tuple[str, ...]] = {
    # Before the level is settled; nothing has been asked for in figures.
    "a final level": (
        "Then I'd like to be sure of the level it stands at. Who decides on that, and could they "
        "look at my case before I answer?",
        "Before it's final, could the level be looked at once? Who would do that, and by when?",
    ),
    "a firm level": (
        "All right, then let's use the time. Could whoever decides on the level look at mine by "
        "then?",
        "I understand. What can I know about the level by then, and from whom?",
    ),
    "a band level": (
        "I haven't named a figure yet. Which level is that band for, and who could look at mine?",
        "For which level is it? I'd like to settle that first, and go by its band then.",
    ),
    "a equity level": (
        "I'd want it to be fair as well. At which level are the people who do this work, and what "
        "would place me beside them?",
        "I see that. Who on the team does work like mine, and at which level? That is where I'd "
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
        "I'd want the level settled first, and the whole of it in writing. Then you'll have my "
        "answer soon.",
        "Not before I know the level. With that and the letter I can answer you quickly.",
    ),
    "a silence level": (
        "I wanted to ask where the question of the level stands. When do you think I'll hear?",
        "Is there any news on the level? A date would help me already.",
    ),
    "a six level": (
        "What's missing for that level today? If it has to wait, I'd want the date, the level "
        "and what I'd have to show by then, all in the letter.",
        "What would be missing for it now, and who decides that? Only if it truly can't be "
        "settled first would I take a date, with the level named in the letter.",
    ),
    "a no sign-on level": (
        "That can wait. First of all I'd like to settle the level: who could look at it?",
        "That's all right, I haven't asked for one. It's the level that I'd like to settle.",
    ),
    "a part level": (
        "I'm glad to hear that. Does it go for the level, too? That is the part I'd like to have "
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
        "I see. Could you put it down as it stands, with everything else? I'll answer to that.",
        "That's all right for now. May I have all of it in writing, so that I can see the whole?",
    ),
    "a unnamed": (
        "I haven't named a figure yet. May I first have the offer in writing, with its level?",
        "There is no figure from me so far. I'd like to read yours first, with the level and all "
        "its parts.",
    ),
    "a final unwritten": (
        "Then I'd like to read it. Could you send me all of it in writing, and the date by which "
        "you need my answer?",
        "I understand. Would you write all of it down for me? I can only answer to that.",
    ),
    "a firm unwritten": (
        "Then let's not lose the day. Send me what there is, even as a draft, and I'll read it "
        "at once.",
        "I understand. How soon could I have it to read? I'll need every hour of it.",
        "In that case the letter is all the more urgent. Who is writing it, and can I have it "
        "today?",
    ),
    "a part unwritten": (
        "I'm glad to hear that. Could the letter already have it in, so that I can answer to it?",
        "Thank you. Which part is it? I'd be glad to find it in the letter.",
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
        "I've understood that, and I won't come back to it. I'd like the terms as they stand, in "
        "writing, and a day to decide.",
        "That's clear to me. Could you send me what stands, in writing? Then I'll decide.",
    ),
    "a taken band": (
        "I've taken the figures as final, so it isn't about the band. I'd like them in writing, "
        "and a day.",
        "I'm not asking to go over it any more. Please send me what stands, and I'll decide.",
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
        "At what, and for which level? And what comes on top of it?",
        "Then it would help me to hear the figure, the level, and what else there is to the pay.",
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
        "place me beside them?",
        "That's a fair point. What does it go by there: the level, the years, the work?",
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
        "Let's leave base aside for a moment. First I'd like to go back to {before}, as you had "
        "offered.",
        "One thing after the other: {before} was in your offer, and I'd like to have that again "
        "before we speak of base.",
    ),
    "a back final": (
        "I leave the rest alone. It's {before}, which you had offered yourselves: who could say "
        "whether that was meant to go?",
        "Then it's only this one figure, and it was yours. What would it take for {before} to "
        "stand again?",
        "I've understood that for everything else. {Before} was in the offer I answered, so I'd "
        "like to know why it isn't any more.",
    ),
    "a back own": (
        "It's your own figure: I'm asking to go back to {before}, which you had offered. What has "
        "changed since?",
        "I'm asking for nothing new there, only for what you had offered: {before}.",
    ),
    "a back fair": (
        "You had offered {before} yourselves, so it must have fitted then. What is different now?",
        "It fitted when you offered {before}. Help me understand: what has changed since?",
    ),
    "a back expected": (
        "First of all what you had offered, {before}. From there I'm glad to go on.",
        "To be back at {before}, as you had it. Then we can speak of the rest.",
    ),
    "a back sign": (
        "First I'd like {before} back in writing. Then we can settle what is left, and you'll "
        "have my answer soon.",
        "With {before} in the letter again we'd be where we were. I'd read it and answer you "
        "quickly.",
    ),
    "a back part": (
        "How near to {before} would that come? I'd like to have back what you'd offered, before "
        "we trade anything.",
        "Thank you. Is it {before} again, as it was? If it's less, what keeps you from it?",
    ),
    "a back again": (
        "This time I'm asking for no more than you had offered yourselves: {before}.",
        "It isn't more. I'd like to have {before} back, which was yours.",
    ),
    "a back sign-on": (
        "I haven't asked for one here. What I'd like is {before}, as it was.",
        "That's fine. It's {before} that I'm asking about, which you had offered.",
    ),
    "a back sooner": (
        "Which date would help? I'll gladly look at it once {before} stands again.",
        "Let's talk about that when {before} is back in the offer. Which date is it?",
    ),
    "a back six": (
        "A review would be welcome on top, with a date. It doesn't take the place of {before}, "
        "though.",
        "Gladly, if it's written down. But {before} was in your offer, and I'd like that back "
        "first.",
    ),
    "a back silence": (
        "I wanted to ask whether you've found out why it changed, and whether {before} can stand "
        "again.",
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
        "I'd like to, if the offer stands. Send me in writing what you can do, and you'll have my "
        "answer.",
        "Then the offer is open? I'm glad. What could I have in writing today, to answer to?",
    ),
}
