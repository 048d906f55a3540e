"""What they may say, and what to say then."""

from __future__ import annotations

ANSWERS: dict[str, tuple[str, ...]] = {
    "a base level": (
        "At this level, I take it. What is it called, and what does the one above pay? I'd like "
        "to settle the level first.",
        "Fixed at which level? If the level changes, base will too, so let's look at that.",
    ),
    # What comes first isn't let go at the first no.
    "a base held": (
        "Which level does that go with, and where does its range end? Who can place someone "
        "at {ask}, and how do they decide?",
        "Is it fixed for the level, or just for me? If it's the level, who decides which one "
        "I'm at?",
        "May I ask how it was set? I'd like whoever set it to look at {ask} before we call it "
        "closed.",
        "Who decided that, and would they look at {ask}? I'd like to know what they'd want to "
        "see first.",
        "Has anyone gone past it? If there's a way to {ask}, I'd like to know what it takes.",
    ),
    # Something done speaks for it.
    "a base held deed": (
        "For anyone at this level, or for someone with work like mine behind them? Could "
        "whoever decides look at {ask} with that in mind?",
        "Then it's the level I'd ask about. Where does someone with work like mine come in, "
        "and what's the range there?",
        "What does someone at {ask} have that I don't? I'd like to hear that from whoever "
        "makes the call.",
        "Does whoever set it know what I've done? If not, could you take it to them, and "
        "{ask} with it?",
        "Who could make an exception, and what would they want to know first? I'd like them "
        "to look at {ask} before it's closed.",
    ),
    # Nothing does, but where it lies.
    "a base held placed": (
        "What I've seen for this job runs from {low} to {high}. What puts someone at "
        "{offered} rather than {ask}, and who decides that?",
        "Is that the whole range, or where I was placed in it? I've seen it go to {high}. Who "
        "could look at {ask} for me?",
        "I've seen {low} to {high} for this job, so I'd like to understand {offered}. Which "
        "level is it, and what would {ask} take?",
        "Then your range seems to end lower than what's reported, which goes to {high}. Where "
        "does it end, and who can go as far as {ask}?",
        "How far is {offered} from the top of your range? What I've seen goes from {low} to "
        "{high}, so {ask} leaves room above it.",
    ),
    # From the employer one has.
    "a base held raise": (
        "What would I have to show for {ask}, and to whom? I'd like to put it to them myself.",
        "Who set it, and when is it next looked at? I'd like {ask} to be in front of them then.",
        "It's for the work I do today. Who has to agree to {ask}, and what would they want to see?",
    ),
    # It was asked about, and the answer is the same.
    "a if it stays": (
        "If they've looked into it, and it stays:",
        "If the answer is still no:",
        "If they come back with a no:",
        "If nobody can change it:",
    ),
    "a then instead": (
        "Then I'd want {asks}.",
        "In that case I'd ask for {asks}.",
        "Then it would have to be {asks}.",
        "Then what about {asks}?",
        "All right. What I'd need instead is {asks}.",
    ),
    # Two packages were named, and a part of both is closed.
    "a another way": (
        "Then it has to come another way. I'd asked for {rest}: how far can you go there?",
        "I understand. What about the rest, then? I'd asked for {rest}, and there is some way to "
        "go.",
    ),
    "a base missing": (
        "Then I need to know about {part} all the more: I have no figure there yet. What would "
        "it be?",
        "Before I can say anything to that, I'd have to know {part}. What's the figure?",
        "I can't weigh a fixed base without {part}. What is it, and who could tell me?",
    ),
    "a base not asked": (
        "That's all right: base isn't what I'm asking about. It's {asks}. What can you do there?",
        "I'm not asking you to change base. What I'd like is {asks}. How close can you come?",
    ),
    "a base settled": (
        "I've taken it as settled. What is left is {asks}. Can you do that?",
        "Understood, and I won't come back to it. Then it comes down to {asks}. Who decides "
        "on that?",
    ),
    "a nothing open": (
        "That's all right. Is there any part of the offer that can still move?",
        "Thank you for telling me. Where is there still some room?",
    ),
    "a condition": (
        "Then I'd have to look at the whole thing again, and I couldn't give you a date. Is "
        "{terms} ruled out, or has no one been asked yet?",
        "I understand. My date was for {terms}; without that I'd need to think again. Is "
        "there anyone left who could say yes to it?",
    ),
    "a condition sign": (
        "At {terms}, in writing, yes: {sign}. For less I'd have to look at the whole thing "
        "again, and that would take me longer.",
        "My promise goes with {terms}: put that in the letter, and {sign}. For less than that "
        "I couldn't give you a date.",
    ),
    "a condition base": (
        "I'm not asking about base, so it can stay where it is. What I need is {terms}. Who "
        "can approve that?",
        "Base can stay where you have it. It's {terms} that would settle this: could you put "
        "that to whoever decides?",
    ),
    # The promise is about base.
    "a condition held": (
        "I named {terms} so that you'd have something firm to take upstairs. Who could "
        "approve an exception?",
        "Is there anyone who can go past it? I've put everything on {terms}, and asked for "
        "nothing else.",
        "I can only promise a date for {terms}. Who would have to agree to that?",
    ),
    "a condition elsewhere": (
        "Could the same value come another way, then? I'd asked for {rest}. What I promised "
        "goes with {terms} alone. Anything else I'd need to look at again, and I'd be quick.",
        "Then what could take its place? I'd asked for {rest}, and you're not there yet. My "
        "word was for {terms}; anything else I'd have to think through again.",
    ),
    "a final packages on paper": (
        "I hear you. One last thought, and the choice is yours: {one}, or {other}. If neither can "
        "be done, give me a day, please, and I'll tell you plainly.",
        "Before I answer, would one of these work: {one}, or {other}? If not, you'll hear from me "
        "within a day.",
    ),
    "a final packages": (
        "I'm glad you say it plainly. Would one of two things still be possible: {one}, or "
        "{other}? They come to about the same. If not, I'd like a day, and you'll have a "
        "clear answer.",
        "I hear you. One last thought, and the choice is yours: {one}, or {other}. If neither "
        "can be done, give me a day, please, and I'll tell you plainly.",
        "Then let me put it another way: {one}, or {other}. They come to about the same, so "
        "take whichever is easier. If it's neither, I'd like a day.",
        "Before I answer, would one of these work: {one}, or {other}? I don't mind which. If "
        "not, you'll hear from me within a day.",
    ),
    "a final guarantee": (
        "Then I'd ask for one thing that doesn't change a figure: the first year's bonus of "
        "{bonus}, guaranteed in the letter. Could that be done?",
        "I understand. Could the letter at least make the first year's bonus of {bonus} "
        "certain? It's your own figure.",
    ),
    "a final missing": (
        "Then I need to know all of it: what is the figure for {part}? I can't answer an offer "
        "that has a part still open.",
        "I understand. One part has no figure yet, {part}. Could I have that in writing, and then "
        "a day?",
    ),
    "a final short": (
        "I understand that pay is final. I'd still lose {gap} by leaving. Could that be a "
        "second payment, whenever it suits you? Then you'll have a clear answer.",
        "All right on pay. Of what leaving costs me, {gap} is still missing. Could it be made "
        "up once, in whatever form suits you? Then you'd have a clear answer.",
    ),
    "a final wishes": (
        "Understood on pay. Could the rest still go in: {wishes}? Then I'd like a day with "
        "it, and I'll tell you plainly.",
        "Then let's leave the figures as they are. What I'd still ask for is {wishes}. With "
        "that in the letter, and a day to think it over, you'll have my answer.",
    ),
    "a final loss": (
        "I understand that pay is set. What leaving costs me is another matter: could "
        "{forfeits} be made up, once, whenever it suits you? Then you'll have a clear answer.",
        "All right on pay. But {forfeits} is what I'd lose by leaving; it isn't a raise. "
        "Could that be made good, once?",
        "Then let's leave pay out of it. There is still {forfeits} that I'd be paying to "
        "come. Who could sign that off, once?",
        "Is that final for the {forfeits} as well? It isn't part of the pay, and I'd take it "
        "in any form.",
        "I hear you on pay. I'd still be {forfeits} down on the day I start, so could someone "
        "look at that on its own?",
    ),
    "a final day": (
        "I'm glad you say it plainly. Could the offer at least say when pay is next reviewed, "
        "and by what? Then I'd like a day, and you'll have a clear answer.",
        "I understand. Could the letter name the date of my first pay review? Then give me a "
        "day to think it over.",
        "Then please let me have it as it stands, with the date of the next pay review in it, "
        "and one day to read it.",
        "Thank you for being straight with me. When would my pay be looked at again, and "
        "could the letter say so? I'd like a day after that.",
        "All right. Is the next review dated in it? If it can be, I'd answer you within a day.",
    ),
    "a now": (
        "It's a decision I want to stand by, and I can't make it this minute. Could I have {time}?",
        "I won't keep you waiting. Could you give me {time}?",
    ),
    # Time was asked for, and isn't given.
    "a now refused": (
        "Then help me be quick. Send me in writing how far you can go on {part}, and you'll "
        "have my answer {due}.",
        "I can't say yes to what I haven't read. Send me all the terms, with how far you can "
        "go on {part}, and I'll answer {due}.",
    ),
    "a now dated": (
        "You asked for my answer {due}, and you'll have it by then. What could you tell me "
        "about {part} before that?",
        "I'd planned to answer {due}, as you asked. If I hear soon how far you can go on "
        "{part}, it may be before that. When could you tell me?",
    ),
    "a now undated": (
        "I hadn't been given a date. Could you tell me what you can do on {part}, and give me "
        "{time} to answer?",
        "I can be quick once I know what you can do on {part}. Could I have {time} for it?",
        "What's made it urgent? If you tell me how far you can go on {part}, {time} would be "
        "enough for me.",
        "When I say yes I want to be sure. Could I have {time}, and hear from you on {part} "
        "before that?",
    ),
    "a now rival": (
        "I can be quick, and I have to be: the other one runs out {expires}. What can I have "
        "on paper by then? I'll decide on that.",
        "That suits me: the other date is {expires}. Send me in writing what you can do, and "
        "you'll have my answer.",
    ),
    "a firm": (
        "All right, then let's use the time. What could you put in writing on {part} by then? "
        "I can only weigh what's written.",
        "I understand. What can be in the letter by then, on {part} above all? I'll go by "
        "what's written.",
        "Then I'd like to hear from you early. Who could look at {part} in time for it, and "
        "what do they need from me?",
    ),
    # More time was asked for first.
    "a firm today": (
        "Then today it is. Who can approve {asks}, and could they look at it {soon}? I'll go "
        "by what I have in writing.",
        "All right, let's use today. Could whoever decides look at {asks} {soon}, and send me "
        "a line? A line in writing is something I can decide on.",
    ),
    "a other quoted": (
        "Yes, a written one from {who}: {terms}.",
        "I have, in writing, from {who}: {terms}.",
    ),
    "a other then": (
        "What I've asked for here stands on its own merits, and I'd like to know how close "
        "you can come.",
        "I'm telling you so that you can plan, not to start an auction.",
    ),
    "a other written": (
        "Yes, I have {offer} from {who}. I'd rather keep the details to myself. What could "
        "you do on your best terms?",
        "I do: {offer} from {who}. I'd like to keep the terms to myself, so let's look at "
        "what you can do here.",
    ),
    "a other verbal": (
        "Yes, {offer} from {who}, and I don't have it in writing yet. I wouldn't build on it "
        "before I do, so let's look at this one.",
        "I've been told of one: {offer} from {who}. Until it's on paper I'd rather talk about "
        "what you can do.",
    ),
    "a other process": ("I'm in {offer} elsewhere, and I'd rather not go into it further.",),
    "a other none": (
        "I'd rather keep that to myself. What I've asked for rests on this role and what I'd "
        "do in it. What makes {ask} hard for you?",
        "I'd like to stay with this role. What I've asked for is based on the work in it. "
        "What stands in the way of {ask}?",
        "It wouldn't change what I've asked for here, so I'd rather leave that aside. Where "
        "do you stand on {ask}?",
        "That isn't what {ask} rests on. What else should I tell you about the work, so that "
        "you can say yes to it?",
        "I'd rather talk about this one. Is {ask} too much for the job, or just more than was "
        "planned?",
    ),
    "a other none bare": (
        "I'd rather leave that aside and talk about this role. What else would you like to "
        "know about me for it?",
        "I'd rather stick to this job; it's the one I'm here about. What's the next step on "
        "your side?",
        "Whatever else there is, this is the one I'd like to get right. What do you need from "
        "me for that?",
    ),
    "a earn": (
        "I'd like to start from this role and not from my last one. What's the range for it?",
        "What I earn says little about this job. What's the range for it?",
        "I'd rather not go by that; it's different work. What have you budgeted for this job?",
        "I'd like to keep that to myself. If you want to see whether we're close, tell me "
        "your range and I'll say so.",
    ),
    # From the employer one has, who knows.
    "a earn raise": (
        "You have that on file: {offer}. What matters to me is the range for what I do now. "
        "What is it?",
        "You have that on file: {offer}. And what's the range for the work I do today?",
    ),
    "a sign raise": (
        "{Asks}: that's what I'm asking for. Could I have it in writing, with the date it starts?",
        "It's what I came for: {asks}. From what date would it apply, and could you put it in "
        "writing?",
    ),
    "a lowered raise": (
        "What I have today is {offer}. What changed, and when would the lower figure start?",
    ),
    "a sooner raise": (
        "From my side it could start with the next payday. What's the earliest for you?",
        "The sooner the better: what's the first month it could apply to?",
    ),
    "a why raise": (
        "It's fair to ask. {Deed}.",
        "Because of what I've done here. {Deed}.",
    ),
    "a expect range": (
        "May I hear your range first? If it has to be me: {range}.",
        "I'd start from your range, if you'll tell me. Otherwise I'd say {range}.",
        "You know the range and I don't, so I'd rather hear yours. If you need a figure now, "
        "{range}.",
    ),
    "a expect": (
        "What I've asked for is {asks}. How does that compare with what you have in mind?",
        "{Asks}, as I asked. How close is that to what you have in mind?",
    ),
    "a expect posted": (
        "I went by your own range, {low} to {high} for {part}. Where in that did you "
        "place me, and why?",
        "By your own range, {low} to {high} for {part}. Which level is the offer at, and "
        "where does that put me?",
    ),
    "a expect bare": ("Could I hear your range first, and the level?",),
    "a match base": (
        "The one thing I'd like to see level with theirs is base, at {base}. The rest is "
        "about this role. How close can you come?",
        "Only base, and that at {base}. For everything else I'm going by the role. Who could "
        "approve that?",
    ),
    "a match paper": (
        "I'm not asking for a match. With {paper} here I'd carry a risk that theirs doesn't "
        "have, so the same amount isn't the same offer. How close to {ask} can you come?",
    ),
    # Base meets theirs, and what can't be sold is more than their stock.
    "a match both": (
        "On base I'd like to be level with theirs, at {base}. Their stock can be sold and "
        "{paper} here can't yet, so that part has to be larger: how close to {ask} can you "
        "come?",
        "Only base would be level, at {base}. With {paper} I'd carry a risk that they don't "
        "ask me to carry, so I'd need that part to be larger. How near to {ask} can you get?",
    ),
    "a match": (
        "That's fine: it doesn't have to match anyone's. {Ask} is for this role. How close "
        "can you come?",
        "I know you don't, and I'm not asking you to. {Ask} is for this job; what's possible?",
        "You don't have to. I'd ask for {ask} for this job in any case, so what stands in the "
        "way of it?",
    ),
    # All that is asked for is what theirs has.
    "a match level": (
        "I know you don't have to. It's what {who} has put in writing, though, and I'd sooner not "
        "decide by the figure. How close can you come to {ask}?",
        "Not as a rule, I understand. What would keep you from {ask}? With that I'd choose "
        "between the two by the work alone.",
        "I see. Is it the figure that's out of reach, {ask}, or matching as such? {Who} has "
        "it in writing, and I'd like to weigh the two fairly.",
    ),
    # Where there is no other offer, nothing may sound as if there were.
    "a match none": (
        "I haven't asked for that: {ask} is for the role and for my work. How close can you come?",
        "It doesn't have to match anything. I'm asking for {ask} for this work; what's possible?",
        "I'm not asking you to. Is {ask} too much for this job, or just more than you'd planned?",
    ),
    "a match condition": (
        "It doesn't have to match anything. I've said what I'd sign at, and that's {terms}. "
        "What stands in the way?",
        "That isn't what I've asked for. It's {terms}, whatever anyone else pays. Who can "
        "approve that?",
    ),
    "a match bare": (
        "That's fine: I'm not asking you to match anyone. What's the range for the role itself?",
    ),
    "a band": (
        "Which band is that, and where does it end? I'd like to know before we give up on {ask}.",
        "Is it the band for the right level, then? I'd like to hear what the next one asks "
        "for, since {ask} may belong there.",
        "Who can go above it, and for what? I'd like them to see {ask} and my reasons.",
        "By how much? And what would you need from me for {ask} to fit?",
        "Then how far does it go, and what would take me as far as {ask}?",
    ),
    # The promise is about base.
    "a band condition": (
        "Which band is that, and who can go past it? I've named {terms} because it's where I "
        "can say yes.",
        "How far above is it? I can give you a date for {terms}, and I couldn't for less. Who "
        "makes exceptions?",
    ),
    "a equity": (
        "I'd want it to be fair too. Where in the range are the people who do this work, and "
        "what would put me beside them at {ask}?",
        "I see that. What do the people at {ask} do that I'd need to show you?",
        "I wouldn't want to upset that. Is {ask} above what the team has, or above where I "
        "was placed in it?",
        "Who on the team does work like this, and where are they paid? If {ask} is out of "
        "line with that, I'd like to see how.",
        "I'd want that too. Which level do the others have, and where would {ask} be beside them?",
    ),
    "a equity condition": (
        "I see that. What do the people at {terms} do that I'd need to show you?",
        "I wouldn't want to upset anyone. Is {terms} outside what the team has, or just above "
        "where I was placed?",
    ),
    # What could stand in for base is asked for already, so only a later date is left.
    "a band not base": (
        "What I'm asking for leaves base where your band has it: {asks}. What's possible there?",
        "It isn't about base. {Asks}: does the same band cover that?",
    ),
    "a source": (
        "It's from {kinds}, for {here}. It may be off. How does your own range compare?",
        "I went by {kinds} for {here}. They're reports, not your own figures, so what is your "
        "range?",
        "From {kinds}: that's what I can see from outside. What does your own range for "
        "{here} look like?",
        "I had {kinds} to go by, for {here}. If your range is different, how far apart are we?",
        "{Kinds}, for {here}. You'll have better figures than I do; could I hear them?",
    ),
    "a source none": (
        "It's my own figure, from your offer and what I'd bring. I don't know your range for "
        "the role; what is it?",
        "I set it by what I'd bring and what you offered, not from a table. Where does it "
        "fall in your range?",
    ),
    "a source own": (
        "It's my own figure, the one where I can say yes. What would make it work on your side?",
        "It isn't from a table: it's where I could say yes. Which part of it is hard for you?",
    ),
    "a source loss": (
        "It's what I'd leave behind by coming now, {forfeits}. I'm happy to show you how that "
        "adds up. Who should see it?",
        "From my present job: {forfeits} is what leaving costs me. It has nothing to do with "
        "a range. What else would you like to know about it?",
    ),
    "a source rival": (
        "It's the base that {who} has offered me in writing. How close can you come to it?",
        "From a written offer: it's what {who} would pay as base. How does it sit with your range?",
    ),
    "a source restored": (
        "From your own offer: it's what you had before. What has changed since?",
        "It's yours: it was in the offer I was answering. What changed after that?",
    ),
    "a source gap": (
        "It's about a year of the base I'd asked for and won't have. How would you put a "
        "figure on that?",
        "I took the difference in base, for about a year. Does that seem fair to you?",
    ),
    "a sign": (
        "With {asks} in writing, you'd have my answer{due}. I'd want to read the letter "
        "before I say yes.",
        "If the letter says {asks}, and I have that in writing, you'll hear from me{due}. I'd "
        "only like to read it first.",
        "I'd be very close. Send me {asks} in writing, and I'll answer{due}, once I've read "
        "all of it.",
        "I'd need to read it first, with {asks} in it. I don't say yes to anything I haven't "
        "read, but I'd answer{due}.",
    ),
    # At less than was asked for, and without what was asked for beside it.
    "a sign all": (
        "That's a step, and it isn't all of it: I asked for {asks}. Put what you can do in "
        "writing, and I'll answer{due}, once I've read it.",
        "Not at that alone. If the letter says {asks}, I'll read it at once and answer{due}.",
        "I'd rather not say yes to one part of it by phone. With {asks} in writing you'd have my "
        "answer{due}.",
    ),
    "a sign promised": (
        "With {asks} in writing, {sign}.",
        "If the letter says {asks}, {sign}.",
    ),
    "a sign bare": (
        "I'd want to read all of it in writing first. Once I have the letter you'll have my "
        "answer{due}. When could you send it?",
    ),
    "a top": (
        "Then it's a question of level. What does the one above ask for, and what would place "
        "me there? If the level stays, the rest matters all the more: {other}.",
        "At the top of which level? I'd like to understand what the next one takes. If the "
        "level stays, I'd keep to the rest as I asked: {other}.",
    ),
    # Base is asked for, and isn't given up for the rest.
    "a top held": (
        "Then it's a question of level. What does the one above ask for, and what would place "
        "me there?",
        "At the top of which level? I'd like to understand what the next one takes, and who "
        "decides on it.",
        "If that's the top, {ask} belongs a level up. Who could look at whether I do, too?",
        "Has anyone gone past it, and for what? I'd like {ask} to be looked at in that light.",
    ),
    "a top not base": (
        "I've asked for nothing on base. It's {part}: {offered} is {where} in what I've seen "
        "for this job. What would put someone further up there?",
        "That's fine, it isn't base I'm asking about. Going by what's reported for this job, "
        "{offered} in {part} is {where}. Who decides where I start in that?",
    ),
    "a comp": (
        "Thank you for taking it to them. What would help them say yes? I can put my reasons "
        "in two lines. And when will they know?",
        "Good, thank you. Who decides there, and by when? If a line from me helps, you'll "
        "have it today.",
        "Of course. What will they look at first? I'd like to give you that now, so that it "
        "doesn't come back to us.",
        "Thanks. Is there anything they'll ask you for that you don't have? I can send it "
        "before you go in. And when do they meet?",
    ),
    "a silence": (
        "I wanted to ask where my request stands: {asks}. When do you think I'll hear?",
        "Is there any news on {asks}? Even a date would help.",
        "I'm writing to ask where we are on {asks}. If anyone needs more from me to decide, "
        "I'll send it today.",
    ),
    "a silence bare": ("I wanted to ask where things stand. When do you think I'll hear?",),
    "a lowered": (
        "The offer was {offer}. What changed? I'd like to go back to that first, and talk "
        "from there.",
        "That's less than {offer}, which you'd offered. Could you tell me why, and restore it "
        "before we go on?",
    ),
    "a lowered verbal": (
        "I was told {offer}. What has changed since? Could I have what stands now in writing?",
    ),
    "a lowered now": (
        "I noticed that {fallen}. Could you tell me what changed? I'd like to go back to what you "
        "had offered first.",
    ),
    "a ladder": (
        "Then it comes down to the step I'm on. {Deed}. Which step is that, and what does the "
        "one above take?",
        "I understand that the steps are set. {Deed}. Where on them does that belong, and how "
        "far does the range go there?",
        "I'll take the ladder as it is. {Deed}. On which step do people do that?",
        "How was I put on this step? {Deed}. Did whoever decided that know of it?",
    ),
    # From somebody who has nothing to show yet.
    "a ladder start": (
        "Which level is that, and what moves someone up in it? If {ask} can't be the start, "
        "when is my pay looked at, and how close could it come then?",
        "I see. How near to {ask} can you start me, then? For the rest, could we write down "
        "what I'd need to show, and when it's looked at?",
        "Everyone, whatever they've done before? Then how soon do people get from there to "
        "{ask}, and what does it take?",
        "How long do people stay there? If {ask} has to wait, could the letter say what for, "
        "and until when?",
        "Then tell me what the next step is worth and what it takes. If it gets me to {ask}, "
        "could we put a date on it?",
    ),
    "a ladder bare": (
        "Then it comes down to the step I'm on. Which is it, how far does its range go, and "
        "what does the one above take?",
        "I understand that the steps are set. Who decides which one someone is on, and how?",
        "Where on it is this, the start of a step or further up? And what would move me?",
    ),
    "a six": (
        "A review at six months is welcome, if it's written down: the date, what it looks at, "
        "and what it can add. For the start, how close to {ask} can you come?",
        "I'd take that gladly, once the letter names a date and a figure. And what can be "
        "done now towards {ask}?",
        "What would be different in six months? If it's something I've done already, I'd "
        "rather we spoke about {ask} today.",
        "With a date and a figure in the letter, yes. Without them I'd rather settle {ask} now.",
    ),
    # From the employer one has: there is no start.
    "a six raise": (
        "I'd be glad of that, with the date and what it looks at written down. And what can "
        "be done now, towards {ask}?",
        "I'd be glad of a date for it, in writing. How close to {ask} can you come today?",
    ),
    "a condition later": (
        "I'd welcome a review as well. It can't take the place of {terms}, though: that's "
        "what my date hangs on. Who can approve it?",
        "Gladly, on top. What I can promise today goes with {terms} in the letter. Is that "
        "still being looked at?",
    ),
    "a six bare": (
        "I'd welcome that, if it's written down: the date, what it looks at, and what it can "
        "add. Could the letter say so?",
    ),
    "a sooner": (
        "When would you need me? If an earlier start helps you, I'd look at it together with "
        "{asks}.",
        "Which date would help? I'd consider it as part of the whole, with {asks}.",
        "Possibly. What would it do for you? I'd look at it together with {asks}.",
    ),
    "a sooner bare": (
        "When would you need me? If an earlier start helps you, I'd look at it as part of the "
        "whole.",
    ),
    "a no sign-on": (
        "Then the rest would have to carry it. I'd asked for {rest} with a sign-on beside it: "
        "how much further can you go there without one?",
        "All right, without one. Then it all hangs on {rest}: how close can that get?",
        "Then let's put the weight on {rest}. Who decides on that, and how near can you come?",
    ),
    "a no sign-on loss": (
        "In what other form could it come, then? What I lose by leaving is {forfeits} all the "
        "same, and I'd take it later in the year too.",
        "Then let's call it something else. It makes up for {forfeits} I'd leave behind; "
        "could it be a first bonus that's guaranteed?",
        "Is there some other way in which you've made good what people leave behind? It's "
        "{forfeits}, and I don't mind what it's called.",
        "What do you do for people who'd lose something by coming? With me it's {forfeits}, "
        "and I'd take it in any form.",
        "You can call it something else. {Forfeits} is what I'd lose by leaving, and I only "
        "want that made good. What has worked before?",
        "Is it the word or the amount? I'd be just as glad of {forfeits} with my first bonus, "
        "as long as it's in the letter.",
        "Not to anyone, or not under that name? I'd need {forfeits} to come out even, "
        "whatever you call it.",
    ),
    "a no sign-on offered": (
        "There's one in your offer, {sign_on}. Has that changed? Then I'd like to go through "
        "the whole thing again.",
    ),
    "a no sign-on not asked": (
        "I haven't asked for one, so that's all right. Does it leave more room on {first}?",
        "That's fine, I haven't asked for one. Where does that leave {first}?",
        "I haven't asked for one. It's {first} I'd like to hear about: what's possible?",
    ),
    "a part": (
        "I'm glad to hear that. Let's take {first}, then: how close can you get?",
        "That helps. How far could you go on {first}? And is the rest out for good, or only "
        "for now?",
        "Is that part now and the rest later, or part and no more? If it's later, I'd want "
        "the date in the letter.",
        "Thank you. What would it come to on {first}, and what would it take to close the rest?",
    ),
    "a part condition": (
        "Thank you. How far short of {terms} is it, and who could add the rest? I can give "
        "you a date only for all of it.",
        "That's a step, and I'm glad of it. My date goes with {terms}, though. What would the "
        "rest take?",
    ),
    "a part condition once": (
        "Thank you. My date goes with {terms}. Could it be paid in two parts, with both of "
        "them in the letter?",
        "That's a step, and I'm glad of it. What I can promise is for {terms}; the second "
        "half could come later in the year, if the letter has both.",
    ),
    "a part condition granted": (
        "Thank you. My date goes with {terms}. Could it come as two grants, both of them in "
        "the letter?",
        "That's a step, and I'm glad of it. What I can promise is for {terms}; part of it "
        "could be a second grant, if the letter has its date and its size.",
    ),
    "a why": (
        "It's fair to ask. {Deed}{bridge}",
        "Because of what I'd bring. {Deed}{bridge}",
    ),
    "a why condition": (
        "Because that settles it: with {terms} in the letter, {sign}.",
        "It's where I can say yes. With {terms} in writing, {sign}, and we're done.",
    ),
    "a why bare": (
        "{Ask} is {place} in what I've seen for this job, and no higher. What else would you "
        "need to see to get there?",
        "I don't mean to start at the top: {ask} is {place} in what's reported. What did the "
        "interviews tell you, for it or against?",
        "What have the people at {ask} shown you? Going by what's reported that's {place}, "
        "and I can tell you which of it I've done.",
    ),
    "a why within": (
        "My figure is within what's reported for this job. How did you get to yours? Then I "
        "can speak to what was missing.",
        "I've kept within what's reported for this job. What would I have to show you to get "
        "there?",
        "My figure is within what's reported. What does the job need most in its first "
        "months? I'll tell you which of that I've done.",
    ),
    "a why lowered": (
        "It isn't more. It's what you had offered, and what I was answering. What changed?",
    ),
    "a why plain": (
        "What would I have to show you to get there? I'd rather answer that than guess.",
    ),
    "a upside": (
        "I'm glad of a stake in it. What comes every month is base, though: how close to "
        "{ask} can you come?",
        "It may well be, and I'd like to share in it. What I can plan with is base, so how "
        "near to {ask} can you get?",
        "I hope it comes to something. Base is what I can be sure of, so let's look at that: "
        "what's in the way of {ask}?",
        "And I'd like to be there for it. Until then it's base I live on; what would {ask} take?",
    ),
    "a upside condition": (
        "I'm glad to have them as you've offered them. What decides it for me is {terms}. "
        "Could you take that to whoever approves it?",
        "It may well be, and I ask for no more of it. It's {terms} that would settle this. "
        "What stands in the way?",
    ),
    # Options of which the number is not known.
    "a upside count": (
        "I'm glad of a share in it. Base is what I can plan with, though, so how close to "
        "{ask} can you come? And how many options are there, at what strike?",
        "I hope it is. To judge it I need the number and the strike price. And base, which "
        "comes whatever happens: how near to {ask} can you get?",
        "How much of an upside is it: how many options, at what price? Base I'd get either "
        "way, so could we talk about {ask} first?",
    ),
    "a upside equity": (
        "I'd like to believe in it too, which is why I'm asking for {ask}. What would it take to "
        "get there?",
        "I hope so, and that is why I'd like more of it: {ask}. How close can you come?",
    ),
    "a upside to know": (
        "I'm glad of a stake. {Question}",
        "It may well be. {Question}",
    ),
    "a upside none": (
        "There's no equity in the offer so far. If there's going to be some, what would it "
        "be, and on what terms?",
        "As I read it, the offer has none. Is there some that I should know about?",
    ),
    "a upside bare": (
        "I'd be glad of a stake. To judge it, how much is there, of what kind, and when can "
        "any of it be sold?",
    ),
    "a withdraw": (
        "I'd be sorry if a question did that; I'm asking because I'd like us to agree. What "
        "is possible?",
        "That isn't what I was after. It was a request. Tell me what's possible, and you'll "
        "have an answer to it.",
        "I hope not over a question. I asked because I'd like to come; what can be done, and "
        "what can't?",
        "Then let's not leave it there. Is it the amount, or that I asked at all?",
    ),
    "a again": (
        "I know, and I've moved too: from {asked} to {asks}. That's what's left. Can we close it?",
    ),
    "a again bare": (
        "I know, and this is the last of it. What would settle it for me is {asks}. Can you "
        "do that?",
        "I know. It's still the same that I'd like to settle: {asks}. What stands in the way?",
    ),
    "a again none": (
        "I know. There's nothing new from my side; I'd just like the terms in writing. When "
        "could you send them?",
    ),
    "a wish": (
        "I see. Is it {wishes} as such, or how it's done? What form of it could work for you?",
        "What stands in the way of {wishes}? Is there a form of it that you could do?",
    ),
    "a wishes": (
        "Which of it is possible? Any one of these would help: {wishes}.",
        "I understand. Could we look at {wishes} one by one, and see what can go in the letter?",
    ),
    "a base held shown": (
        "What I've seen for this job runs from {low} to {high}, so {ask} is inside it. Who "
        "places people in your range, and do they know what I'd bring?",
        "Is that the whole range, or where I was placed in it? {Ask} is within the {low} to "
        "{high} that's reported. Who could look at my place again?",
        "For anyone, or for someone who's done this work before? From what I've seen, {low} "
        "to {high}, there should be room for {ask}. Who decides how far it goes?",
        "Does your range end there? What I've seen goes from {low} to {high}. Could whoever "
        "decides look at {ask} and my reasons for it?",
        "What would put someone at {ask} here? It's inside the {low} to {high} that I've "
        "seen, and I'd like to hear what's missing.",
    ),
    "a base held rival": (
        "Then we're {apart} a year apart from what {who} has put in writing. Is it fixed for "
        "the level, or for this offer, and who could go past it {soon}?",
        "That leaves {apart} a year between you and {who}. Who would have to agree to {ask}, "
        "and could they look at it {soon}?",
        "I understand. It's {apart} a year less than {who} has written down, though. Who "
        "could look at {ask} {soon}?",
    ),
    "a then once": (
        "Could the difference come once, then, as a sign-on of {gap}?",
        "Then how about {gap} as a sign-on, just once? Base could stay as you have it.",
        "Could a sign-on of {gap} make up for the first year instead?",
        "Would {gap} as a sign-on be possible? It's about what I'd be short in the first year.",
    ),
    "a then once beside": (
        "Could the difference come once, then, as a sign-on of {gap}, with {kept}?",
        "Then how about {gap} as a sign-on, just once? I'd keep {kept}.",
        "Could a sign-on of {gap} make up for the first year instead, with {kept}?",
        "Would {gap} as a sign-on be possible? With {kept}, I could work with that.",
    ),
    "a then dated": (
        "Then could we write down when {ask} is looked at again, and by what?",
        "Could we put a date on it, then? I'd like {ask} to be looked at again, with what it "
        "takes written down.",
        "When could {ask} be looked at again? I'd be glad to have that in writing.",
        "Then let's put down what {ask} would take, and by when it's decided.",
    ),
    "a then dated beside": (
        "Then could we write down when {ask} is looked at again? The rest I'd keep: {kept}.",
        "Could we put a date on it, then? I'd keep {kept}, with {ask} looked at again on a "
        "day we both know.",
        "I'd keep {kept}. When could {ask} be looked at again, and could I have that in writing?",
        "Then let's put down what {ask} would take, and by when. I'd keep {kept}.",
    ),
    "a condition now": (
        "You can have it: with {terms} in the letter, {sign}.",
        "Then let's do it. Once the letter says {terms}, {sign}.",
    ),
    "a condition held alone": (
        "It's {gap} more, and I've asked for nothing else. Who could approve an exception of "
        "that size?",
        "We're {gap} apart, and I'm asking for no other change. Is there someone who can go "
        "past it for that?",
        "I put it all on one figure so that you'd have something simple to take upstairs: "
        "{gap} more. Who would have to agree?",
    ),
    "a other none placed": (
        "I'd rather keep that to myself. {Ask} rests on this role: it's {place} in what I've "
        "seen for it. What makes it hard for you?",
        "It wouldn't change what I've asked for here. {Ask} is {place} in what this job is "
        "reported to pay; where do you stand on it?",
        "That isn't what {ask} rests on. I went by what this job pays elsewhere, and there "
        "it's {place}. What's in the way?",
        "I'd rather leave that aside and talk about this one. Is {ask} too much for the job, "
        "or just more than was planned?",
        "Let's keep to this role, if that's all right. {Ask} is {place} for it, by what I've "
        "seen. How close can you come?",
    ),
    "a expect unwritten": (
        "I'd like to read yours first. You've named {offer}: which level is that, and what is "
        "the range for it?",
        "Could I read it before I answer that? So far I've heard {offer}, and I don't know "
        "the level yet.",
    ),
    "a match inside": (
        "Then leave theirs aside. {Ask} is inside the {low} to {high} I've seen for this job, "
        "whoever pays it. How close can you come?",
        "You needn't. I've seen {low} to {high} for this job, and {ask} is within that. What "
        "stands in its way?",
        "That's fine, I'm not asking you to. I went by this job: I've seen {low} to {high} "
        "for it, and asked for {ask}. What's possible?",
    ),
    "a sign step": (
        "It would be a step. Send it to me in writing with everything else, and you'll have a "
        "proper answer{due}. What stands between that and {ask}?",
        "I'd rather not say yes to a figure by phone. Put it in writing, and you'll have my "
        "answer{due}. And what would it take to get to {ask}?",
        "That's closer, thank you. Let me see it in writing with the rest, and you'll have my "
        "answer{due}. Who decides whether it can be {ask}?",
        "I'm glad you're moving. Put it in writing, and you'll have my answer to all of "
        "it{due}. Is {ask} ruled out, or has no one asked yet?",
        "Could I have that in writing first? Then you'll hear from me{due}. Has anyone said "
        "no to {ask}, or is that still open?",
    ),
    "a sign step target": (
        "It would be a step. Is that a target, or guaranteed? Send it in writing with how "
        "it's worked out, and you'll have a proper answer{due}. I'd still like to hear what "
        "{ask} would take.",
        "That depends on how sure it is. Put it in the letter with the formula, and you'll "
        "have my answer{due}. What stands between that and {ask}?",
        "That's closer, thank you. How much of it is certain in a first year? Let me have it "
        "in writing, and you'll hear from me{due}. And who decides on {ask}?",
    ),
    "a part bare": (
        "Which part, and how far does it go? I'd like to see the figure before we talk about "
        "the rest.",
        "I'm glad to hear that. What would it be, and is the rest out for good, or only for now?",
    ),
    "a part apart": (
        "I'm glad to hear it. On {first} we're {apart} apart: how much of that would it be? "
        "And is the rest out for good, or only for now?",
        "Thank you. Which part? I'd begin with {first}, where {apart} is still open.",
        "That helps. If it's a part now, could what's left of the {apart} on {first} have a "
        "date in the letter?",
        "Good. There's {apart} between us on {first}. How far across that can you come, and "
        "who decides on the rest?",
        "How much of it? I'm {apart} away from you on {first}, so I'd like to hear the figure "
        "before we talk about the rest.",
    ),
    "a part named": (
        "Thank you, that's closer. What would the rest of the way to {ask} take? If it can't "
        "be now, it could have a date in the letter.",
        "I'm glad you're moving. Is that as far as you can go on {first}, or is {ask} still "
        "being looked at? I'd like to see it in writing either way.",
        "That's a step on {first}, thank you. Could you put it in writing for me, and tell me "
        "who decides on {ask}?",
    ),
    "a part named beside": (
        "Thank you, that's closer. Would {other} come with it, as I asked? Send me all of it "
        "in writing, and I'll look at the whole.",
        "I'm glad you're moving. Does it come with {other}, or instead? I'd like to see all "
        "of it on one page, and to know whether {ask} is still open.",
        "That's a step on {first}, thank you. With {other} beside it I'd take it seriously. "
        "Could you put the two in writing?",
    ),
    "a why low": (
        "I don't mean to start at the top. {Offered} is {where} in what I've seen for this "
        "job, and {ask} is {place}. What did the interviews show you that would get me there?",
        "Going by what's reported for this job, {offered} is {where}, and {ask} is {place}. "
        "What else would you need from me to go that far?",
        "I'd only like to be nearer the middle: {offered} is {where} in what I've seen. What "
        "have the people at {ask} shown you? I'll tell you which of it I've done.",
        "What did you go by when you set it at {offered}? In what I've seen that's {where}, "
        "and {ask} is {place}. I'd like to know what was missing.",
        "Because {offered} is {where} in what this job is reported to pay, and {ask} is "
        "{place}. What would whoever sets it like to hear from me?",
    ),
    "a base held posted": (
        "Your own range is {low} to {high}, and {ask} is inside that. Where in it did you "
        "place me, and who could move it?",
        "Isn't the range {low} to {high}, as you posted it? Then there's room for {ask}. Who "
        "decides where in it I start?",
        "You posted {low} to {high} for this job. What would take me to {ask} in that, and "
        "who has to agree?",
    ),
    "a condition another form": (
        "Then {sign_on} would have to come in another form, or I couldn't give you a date. "
        "What could it be?",
        "What do you pay instead? I don't mind what it's called, but my date goes with "
        "{sign_on}, once, in the letter.",
    ),
    "a base held marked": (
        "{Ask} is inside the {low} to {high} that's reported for this job. Could you take it "
        "to whoever decides, with {mark} next to it?",
        "Did whoever set it know of {mark}? What I've seen for this job goes from {low} to "
        "{high}, so there's room for {ask}. Who could look again?",
        "Is that the whole range, or where I was placed in it? {Ask} is within the {low} to "
        "{high} that's reported, and {mark} is what I'd say it's for. Who decides?",
        "For anyone, or for someone with {mark} behind them? From what I've seen, {low} to "
        "{high}, there should be room for {ask}. Who could find out?",
    ),
    "a no sign-on loss shares": (
        "What about {form} that vest in the first year, then? It's {forfeits} I'd be leaving, "
        "and I don't mind in which form it comes.",
        "Then how about {form} on top, vesting within twelve months? They'd do as well, as "
        "long as it comes to {forfeits}.",
        "In what other form could it come? With {form} that vest in the first year I'd have "
        "the {forfeits} just as well.",
        "You can call it something else: a first bonus that's guaranteed, or {form} that vest "
        "early. It's {forfeits} I'd lose by leaving. What has worked before?",
    ),
}
