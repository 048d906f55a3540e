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
        "Which level does that go with, and where does its range end? I'd like to know who can "
        "place somebody at {ask}, and on what grounds.",
        "Is it fixed for the level, or for me? If it's the level, who decides which one I'm at?",
        "May I ask how it was set? I'd like whoever set it to look at {ask} before we call it "
        "closed.",
        "I'd still like {ask} to go to whoever decides. What would they want to know first?",
        "What has taken others past it? If there's a way to {ask}, I'd like to hear what it asks "
        "for.",
    ),
    # Something done speaks for it.
    "a base held deed": (
        "For anybody at this level, or for somebody with work like mine behind them? I'd like "
        "whoever decides to see it, and then to look at {ask}.",
        "Then it's the level I'd ask about. Where does somebody with work like mine come in, and "
        "what's the range there?",
        "What sets somebody at {ask} apart from me? I'd like to hear that from whoever does the "
        "placing.",
        "Has whoever fixed it seen what I've done? I'd like them to, with {ask} beside it.",
        "I'd hold to {ask} all the same, and I've told you what for. Who could say yes to it?",
    ),
    # Nothing does, but where it lies.
    "a base held placed": (
        "What I've seen for this job runs from {low} to {high}. What puts somebody at {offered} "
        "and not at {ask}, and who decides that?",
        "Is that all of the range, or the part I was put in? Reports go to {high}, and {ask} is "
        "inside that.",
        "I've seen {low} to {high} for this job, so I'd like to understand {offered}. Which "
        "level is it, and what would {ask} take?",
        "Then your range ends lower than what's reported, which goes to {high}. Where does it "
        "end, and who can go as far as {ask}?",
        "How far is {offered} from the end of your range? By what I've seen, {low} to {high}, "
        "there should be some way to go, and {ask} isn't all of it.",
    ),
    # From the employer one has.
    "a base held raise": (
        "What would I have to show for {ask}, and to whom? I'd like to put it to them myself.",
        "Fixed by whom, and until when? I'd like {ask} to be in front of them the next time it's "
        "set.",
        "I'd hold to {ask}: it's for the work I do today. Who has to agree, and what would they "
        "want to see?",
    ),
    # It was asked about, and the answer is the same.
    "a if it stays": (
        "If they've looked into it, and it stays:",
        "Only if it's looked at and stays:",
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
    # Base is what comes first: it isn't let go at the first no.
    # No review is asked for besides: it is among the rest, or there is one already.
    # Of what was asked for beside it nothing has a price.
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
        "That's all right: it isn't base I'm asking about. It's {asks}. What can you do there?",
        "I'm not asking you to change base. What I'd like is {asks}.",
    ),
    "a base settled": (
        "I've taken it as settled. What is left is {asks}. Can you do that?",
        "Understood, and I won't come back to it. Then it comes down to {asks}.",
    ),
    "a nothing open": (
        "That's all right. Is there a part of the offer that can still move?",
        "Thank you for telling me. Where is there still some room?",
    ),
    "a condition": (
        "With {terms} in the letter, {sign}. Otherwise I'd have to look at it afresh, and I'd "
        "do so quickly.",
        "It is with {terms}, and with nothing else, that {sign}. Can that be done?",
    ),
    "a condition sign": (
        "With {terms} in the letter, yes: {sign}.",
        "If that means {terms}, in writing, then yes: {sign}.",
    ),
    "a condition base": (
        "I'm not asking about base. It's {terms} that would settle it, and with that in writing "
        "{sign}.",
        "Base can stay where it is. What I need is {terms}; with that in the letter, {sign}.",
    ),
    # The promise is about base.
    "a condition held": (
        "I named {terms} so that you'd have something firm to take upstairs: with it, {sign}. "
        "Who could approve it?",
        "My promise hangs on that one figure. With {terms}, {sign}; what would have to happen "
        "for that?",
        "I can promise a date only for {terms}: with it, {sign}. Is there somebody who can make "
        "an exception?",
    ),
    "a condition elsewhere": (
        "Could the same value come another way, then? I'd asked for {rest}. What I promised "
        "goes with {terms} alone, so anything else I'd look at afresh, and quickly.",
        "Then what could take its place? I'd asked for {rest}, and there is some way to go. My "
        "word was for {terms}; anything else I'd weigh anew, and soon.",
    ),
    "a final packages": (
        "I'm glad you say it plainly. Would one of two things still be possible: {one}, or "
        "{other}? They come to the same for me. If not, I'd like a day, and you'll have a clear "
        "answer.",
        "I hear you. One last thought, and the choice is yours: {one}, or {other}. If neither "
        "can be done, give me a day, please, and I'll tell you plainly.",
        "Then let me put it another way: {one}, or {other}. To me they're worth the same, so "
        "take whichever is easier. Failing both, I'd like a day.",
        "Before I answer, would one of these go: {one}, or {other}? I don't mind which. If not, "
        "you'll hear from me within a day.",
    ),
    "a final guarantee": (
        "Then I'd ask for one thing that raises no figure: the first year's bonus of {bonus}, "
        "guaranteed in the letter. Could that be done?",
        "I understand. Could the letter at least make the first year's bonus of {bonus} certain? "
        "It's your own figure.",
    ),
    "a final missing": (
        "Then I need to know all of it: what is the figure for {part}? I can't answer an offer "
        "that has a part still open.",
        "I understand. One part has no figure yet, {part}. Could I have that in writing, and then "
        "a day?",
    ),
    "a final short": (
        "I understand that pay is final. There is still {gap} that I'd lose by leaving. Could it "
        "be a second payment, whenever it suits you? Then you'll have a clear answer.",
        "All right, as to pay. Of what leaving costs me, {gap} is still missing. Could it be made "
        "up once, in whatever form suits you? With that you'd have a clear answer.",
    ),
    "a final wishes": (
        "I understand, as to pay. Could the rest still go in: {wishes}? Then I'd like a day with "
        "it, and I'll tell you plainly.",
        "Then let's leave the figures. What I'd still ask for is {wishes}. With that in the "
        "letter, and a day to think it over, you'll have my answer.",
    ),
    "a final loss": (
        "I understand that pay is set. What leaving costs me is another matter: could {forfeits} "
        "be made up, once, whenever it suits you? Then you'll have a clear answer.",
        "All right, as to pay. But {forfeits} is what I'd lose by leaving, and no raise. Could "
        "that be made good, once?",
        "Then let's leave pay out of it. There is still {forfeits} that I'd be paying to come. "
        "Who could sign that off, once?",
        "Is that final for the {forfeits} as well? It's no part of the pay, and I'd take it in "
        "any form.",
        "As far as pay goes I hear you. I'd still be {forfeits} down on the day I start, so "
        "could somebody look at that alone?",
    ),
    "a final day": (
        "I'm glad you say it plainly. Could the offer at least say when pay is next reviewed, "
        "and by what? Then I'd like a day, and you'll have a clear answer.",
        "I understand. I'd ask for a dated pay review in the letter, and for a day to think it "
        "over.",
        "Then please let me have it as it stands, with the date of the next pay review in it, "
        "and one day to read it.",
        "Thank you for telling me straight. I'd want one thing put down, when my pay is looked "
        "at again, and a day to decide.",
        "All right. Is the next review dated in it? If it can be, I'd answer you within a day.",
    ),
    "a now": (
        "It's a decision I'd like to stand by, and I can't make it this minute. Could I have "
        "{time}?",
        "I won't keep you waiting long. Could you give me {time}?",
    ),
    # Time was asked for, and isn't given.
    "a now refused": (
        "Then help me to be quick. Write to me now what you can do on {part}, and you'll have my "
        "answer {due}.",
        "I can't say yes to what I haven't read. If you send me how far you can go on {part}, "
        "with all the terms, I'll answer {due}.",
    ),
    "a now dated": (
        "You'd asked for my answer {due}, and you'll have it by then. What could I know about "
        "{part} before that?",
        "I'd planned to answer {due}, as you'd asked. If I hear soon how far you can go on {part}, "
        "it may be before that.",
    ),
    "a now undated": (
        "Nobody had named me a date. Could you tell me what you can do on {part}, and give me "
        "{time} to answer?",
        "I can be quick once I know what you can do on {part}. Could I have {time} for it?",
        "What has made it urgent? If you tell me how far you can go on {part}, {time} would be "
        "enough for me.",
        "I'd like to be sure when I say it. Could I have {time}, and your word on {part} before "
        "that?",
    ),
    "a now rival": (
        "I can be quick, and I have to be: the other one runs out {expires}. What can I have on "
        "paper by then? I'll answer to that.",
        "That suits me: the other date is {expires}. Send me in writing what you can do, and "
        "you'll have my answer.",
    ),
    "a firm": (
        "All right, then let's use the time. What could you put in writing on {part} by then? I "
        "can weigh only what is written.",
        "I understand. What can be in the letter by then, on {part} above all? I'll go by what "
        "is written.",
        "Then I'd like to hear from you early. Who could look at {part} in time for it, and what "
        "do they need from me?",
    ),
    # More time was asked for first.
    "a firm today": (
        "Then today it is. Who can approve {asks}, and could they look at it {soon}? I'll go by "
        "what I have in writing.",
        "All right, let's use today. Could whoever decides see {asks} {soon}, and send me a line? "
        "I can answer to what is written.",
    ),
    "a other quoted": (
        "Yes, a written one from {who}: {terms}.",
        "I have, in writing, from {who}: {terms}.",
    ),
    "a other then": (
        "What I'd ask for here is on its own merits, and I'd like to know how close you can come.",
        "I'm telling you so that you can plan, not to start an auction.",
    ),
    "a other written": ("Yes, I have {offer} from {who}. I'd rather keep its details to myself.",),
    "a other verbal": (
        "Yes, {offer} from {who}, and I don't have it in writing yet. I wouldn't build on it "
        "before I do.",
    ),
    "a other process": ("I'm in {offer} elsewhere, and I'd rather not go into it further.",),
    "a other none": (
        "I keep that to myself, whoever asks; my request goes by this role. What makes {ask} "
        "hard for you?",
        "I'd like to keep to this role, and my request goes by the work in it. What stands in "
        "the way of {ask}?",
        "I don't discuss that with anybody, and it wouldn't change what I've asked for. Where do "
        "you stand on {ask}?",
        "That isn't what {ask} rests on. What else should I tell you about the work, so that you "
        "can say yes to it?",
        "I'd rather talk about this one. Is {ask} too much for the job, or only more than was "
        "planned?",
    ),
    "a other none bare": (
        "I keep that to myself, whoever asks. I'd like to talk about this role.",
        "I don't discuss that with anybody. It's this job I'd like to talk about.",
        "Let's keep to this one. I'd answer for it either way.",
    ),
    "a earn": (
        "I'd like to start from this role and not from my last one. What range do you have for it?",
        "What I earn says little about this job. Which range is it in?",
        "I'd rather not go by that; it was other work. What have you set aside for this job?",
        "I keep that to myself. If it's to see whether we're close, tell me your range and I'll "
        "say so.",
    ),
    # From the employer one has, who knows.
    "a earn raise": (
        "You have it there: {offer}. What matters to me is the range for what I do now. Which is "
        "it?",
        "As things are, {offer}. And what is the range for the work I do today?",
    ),
    "a sign raise": (
        "{Asks}: that is what I'm asking for. Could I have it in writing, with the day from which "
        "it holds?",
        "It's what I came for: {asks}. From which day would it hold, and could you write it down?",
    ),
    "a lowered raise": (
        "What I have today is {offer}. What changed, and from when would it be less?",
    ),
    "a sooner raise": (
        "From my side it could hold from the next payday. What is the earliest day for you?",
        "The sooner the better: which is the first month from which it could hold?",
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
        "I went by your posting, which has {part} at {low} to {high}. Where in that did you place "
        "me, and why there?",
        "What the posting says, {low} to {high} for {part}. Which level is the offer at, and where "
        "in that does it put me?",
    ),
    "a expect bare": ("May I hear your range first, and the level?",),
    "a match base": (
        "The one thing I'd like to see level with theirs is base, at {base}. The rest is about "
        "this role. How close can you come?",
        "Only base, and that at {base}. For everything else I'm going by the role.",
    ),
    "a match paper": (
        "I'm not asking for a match. With {paper} here I'd carry a risk that theirs doesn't have, "
        "so a like sum isn't a like offer. How close to {ask} can you come?",
    ),
    # Base meets theirs, and what can't be sold is more than their stock.
    "a match both": (
        "On base I'd like to be level with theirs, at {base}. Their stock can be sold and {paper} "
        "here can't yet, so that part has to be larger: how close to {ask} can you come?",
        "Only base would be level, at {base}. With {paper} I'd carry a risk that they don't ask "
        "me to carry, so I'd need more of it. How near {ask} can you get?",
    ),
    "a match": (
        "That's fine: it needn't match anybody's. {Ask} stands on the role. How close can you "
        "come?",
        "I know you don't, and I'm not asking for it. {Ask} goes by this job; what's possible?",
        "You needn't. I'd ask for {ask} by what the job is, so what speaks against it here?",
    ),
    # All that is asked for is what theirs has.
    "a match level": (
        "I know you needn't. It's what {who} has put in writing, though, and I'd choose yours at "
        "the same. How close can you come to {ask}?",
        "Not as a rule, I understand. What would keep you from {ask}? With that I'd choose "
        "between the two by the work alone.",
        "I see. Then which part is out of reach for you, {ask} or the rest? It would help me to "
        "weigh the two.",
    ),
    # Where there is no other offer, nothing may sound as if there were.
    "a match none": (
        "I haven't asked for that: {ask} stands on the role and on my work. How close can you "
        "come?",
        "It needn't match anything. I'm asking for {ask} for this work; what is possible?",
        "I'm not asking you to. It's {ask} for this job: too much, or only more than you'd "
        "planned?",
    ),
    "a match condition": (
        "It needn't match anything: with {terms} in the letter, {sign}.",
        "That isn't what I've asked for. It's {terms}, and with that in writing {sign}.",
    ),
    "a match bare": (
        "That's fine: I'm not asking you to match anybody. What is the range for the role itself?",
    ),
    "a band": (
        "Which band is that, and where does it end? I'd like to know before we give up on {ask}.",
        "Is it the band of the right level, then? I'd like to hear what the next one asks for, "
        "since {ask} may belong there.",
        "Who can go above it, and for what? I'd like them to see {ask} and my reasons.",
        "By how much? And what would you need to have seen from me for {ask} to fit?",
        "Then how far does it go, and what would take me as far as {ask}?",
    ),
    # The promise is about base.
    "a band condition": (
        "Which band is that, and who can go past it? I've said what I can sign at: with {terms}, "
        "{sign}.",
        "By how much is it above? With {terms}, {sign}, and I couldn't say that of a lower figure.",
    ),
    "a equity": (
        "I'd want it to be fair as well. What do the people near {ask} bring, and how far from "
        "that am I?",
        "I see that. What do the people at {ask} do that I'd have to do?",
        "I wouldn't want to upset that. Is {ask} above what the team has, or above where I was "
        "placed in it?",
        "Who on the team does work like this, and what would put me beside them? I don't think "
        "{ask} need be unfair to anybody.",
        "Fair at which level? I'd like to know what sets {ask} apart from where I am.",
    ),
    "a equity condition": (
        "I see that. What do the people who are paid {terms} do that I'd have to do? For that "
        "figure I can give you a date: {sign}.",
        "I wouldn't want to upset anybody. Is {terms} outside what the team has? With it, {sign}.",
    ),
    # What could stand in for base is asked for already, so only a later date is left.
    "a band not base": (
        "What I'm asking for leaves base where your band has it: {asks}. What is possible there?",
        "It isn't about base. {Asks}: is that bound by the same band?",
    ),
    "a source": (
        "It's from {kinds}, for {here}. It may be off. How does your own range compare?",
        "I went by {kinds} for {here}. They're reports and not your books, so what is your own "
        "range?",
        "From {kinds}: that's what one can see from outside. What does your own range for {here} "
        "say?",
        "I had {kinds} to go by, for {here}. If yours is another, I'd like to know by how much.",
        "{Kinds}, for {here}. You'll have better figures than I do; may I hear them?",
    ),
    "a source none": (
        "It is my own figure for this job, by your offer and by what I'd bring. I don't know your "
        "range for the role; what is it?",
        "I set it by what I'd bring and by what you offered, not by a table. Where does it fall in "
        "your range?",
    ),
    "a source own": (
        "It's my own figure, the one at which I can say yes. What would make it work on your side?",
        "It isn't from a table: it is where I could say yes. Which part of it is hard for you?",
    ),
    "a source loss": (
        "It's what I'd leave behind by coming now, {forfeits}. I'm glad to show you how that is "
        "made up.",
        "From my present job: {forfeits} is what leaving costs me. It has nothing to do with a "
        "range.",
    ),
    "a source rival": (
        "It's the base that {who} has offered me in writing.",
        "From a written offer: it is what {who} would pay as base.",
    ),
    "a source restored": (
        "From your own offer: it is what you had written before. What has changed since?",
        "It's yours: it stood in the offer that I was answering.",
    ),
    "a source gap": (
        "It's about a year of the base I'd asked for and won't have. How would you put a figure "
        "on that?",
        "I took the difference in base, for about a year. That is all there is to it.",
    ),
    "a sign": (
        "With {asks} in writing, you'd have my answer{due}. I'd want to read the letter before I "
        "say yes.",
        "If the letter says {asks}, and I have that in writing, you'll hear from me{due}. I'd "
        "only like to read it first.",
        "I'd be very close. Send me {asks} in writing, and I'll answer{due}, once I've read the "
        "whole of it.",
        "Put that in writing, with {asks}, please. I don't say yes to anything I haven't read, "
        "but I'd answer{due}.",
    ),
    "a sign promised": (
        "With {asks} in writing, {sign}.",
        "If the letter says {asks}, {sign}.",
    ),
    "a sign bare": (
        "I'd want to read the whole of it in writing first. Once I have the letter I'll answer "
        "you{due}.",
    ),
    "a top": (
        "Then it's a question of level. What does the one above ask for, and what would place "
        "me there? If the level stays, the rest matters all the more: {other}.",
        "At the top of which level? I'd like to understand what the next one takes. If the "
        "level stays, I'd hold to the rest as I asked: {other}.",
    ),
    # Base is asked for, and isn't given up for the rest.
    "a top held": (
        "Then it's a question of level. What does the one above ask for, and what would place me "
        "there?",
        "At the top of which level? I'd like to understand what the next one takes, and who "
        "decides on it.",
        "If that is the top, {ask} belongs a level up. Who could look at whether I do, too?",
        "What did the last person need who went past it? I'd like {ask} to be looked at in that "
        "light.",
    ),
    "a top not base": (
        "I've nothing to ask about base. It's {part}: {offered} is {where} in what I've seen for "
        "this job. How close can you come to {asks}?",
        "That's fine, it isn't base I'm asking about. In what's reported for this job, {offered} "
        "in {part} is {where}. How near can you come to {asks}?",
    ),
    "a comp": (
        "Thank you for taking it to them. What would help them to say yes? I can put my reasons "
        "in two lines. And when will they know?",
        "Good, thank you. Who decides there, and by when? If a line from me helps, you'll have "
        "it today.",
        "Of course. What will they look at first? I'd like to give you that now, so that it "
        "needn't come back.",
        "Thanks. Is there something missing that they'll ask you for? I'd send it before you go "
        "in. And when do they meet?",
    ),
    "a silence": (
        "I wanted to ask where my request stands: {asks}. When do you think I'll hear?",
        "Is there any news on {asks}? A date would help me already.",
        "I'm writing to ask after {asks}. If somebody needs more from me to decide, I'll send it "
        "today.",
    ),
    "a silence bare": ("I wanted to ask where things stand. When do you think I'll hear?",),
    "a lowered": (
        "The offer was {offer}. What changed? I'd like to go back to that first, and talk from "
        "there.",
        "That is less than {offer}, which you had offered. Could you tell me why, and restore it "
        "before we go on?",
    ),
    "a lowered verbal": (
        "I was told {offer}. What has changed since? I'd like to have what holds in writing.",
    ),
    "a lowered now": (
        "I noticed that {fallen}. Could you tell me what changed? I'd like to go back to what you "
        "had offered first.",
    ),
    "a ladder": (
        "Then it comes down to the step I'm put on. {Deed}. Which step is that, and what would "
        "the next one ask for?",
        "I understand that the steps are set. {Deed}. Where on them does that belong, and how "
        "far does the range go there?",
        "I'd take the ladder as it is. {Deed}. On which step of it do people do that?",
        "How was I put on this step? {Deed}. Has whoever decided that known of it?",
    ),
    # From somebody who has nothing to show yet.
    "a ladder start": (
        "Which level is that, and what moves somebody up in it? If {ask} can't be the start, "
        "could the letter say when mine is looked at, and how close to it I can come then?",
        "I see. How near to {ask} can you start me, then? For the rest, could we write down what "
        "I'd have to show, and when it's looked at?",
        "Everybody, whatever they've done before? Then I'd like to know how soon people get from "
        "there to {ask}, and by what.",
        "How long does one stay there? If {ask} has to wait, I'd want to have in the letter what "
        "it waits for.",
        "Then tell me what the next step is worth and what it takes. If it's {ask}, could we "
        "date it?",
    ),
    "a ladder bare": (
        "Then it comes down to the step I'm put on. Which is it, how far does its range go, and "
        "what does the next one ask for?",
        "I understand that the steps are set. Who decides which one somebody is on, and by what?",
        "Where on it is this, the start of a step or further up? And what would move me?",
    ),
    "a six": (
        "A review at six months is welcome, if it's written down: the date, what it looks at, "
        "and what it can add. For the start, how close to {ask} can you come?",
        "I'd take that gladly once the letter names a date and a figure. And what can be done "
        "now towards {ask}?",
        "What would be different in six months? If it's something I've done already, I'd rather "
        "we spoke about {ask} today.",
        "With a date and a figure in the letter, yes. Without them I'd rather settle {ask} now.",
    ),
    # From the employer one has: there is no start.
    "a six raise": (
        "I'd be glad of that, with the date and what it looks at written down. And what can be "
        "done now, towards {ask}?",
        "A date for it is welcome, in writing. How close to {ask} can you come today?",
    ),
    "a condition later": (
        "I'd welcome that as well. It is with {terms} in the letter now, though, that {sign}.",
        "Gladly, on top. What I can say today is this: with {terms} in writing, {sign}.",
    ),
    "a six bare": (
        "I'd welcome that, if it's written down: the date, what it looks at, and what it can add.",
    ),
    "a sooner": (
        "When would you need me? If an earlier start helps you, I'd look at it, together with "
        "{asks}.",
        "Tell me which date would help. I'd consider it as part of the whole, with {asks}.",
        "Perhaps. What would it do for you? I'd look at it together with {asks}.",
    ),
    "a sooner bare": (
        "When would you need me? If an earlier start helps you, I'd look at it as part of the "
        "whole.",
    ),
    "a no sign-on": (
        "Then the rest would have to carry it. I'd asked for {rest} with a sign-on beside it: how "
        "far beyond that can you go without one?",
        "All right, without one. I'd counted on it beside {rest}, so I'd need more there. How much "
        "more could it be?",
    ),
    "a no sign-on loss": (
        "I understand. What I lose by leaving is {forfeits} all the same. In what other form "
        "could you make that up, and when?",
        "Then let's call it something else: it makes up for {forfeits} I'd leave behind. Could "
        "it come in another form, or later in the year?",
        "Not as a sign-on, then. Is there some other way in which you've made good what people "
        "leave behind? It's {forfeits}.",
        "What do you do for people who'd lose something by coming? With me it's {forfeits}, and "
        "I'd take it in any form.",
        "You can call it something else. {forfeits} is what I'd lose by leaving, and I only want "
        "that made good.",
        "Is it the word or the sum? I'd be as glad of {forfeits} with my first bonus, as long as "
        "it's in the letter.",
    ),
    "a no sign-on offered": (
        "I have one in your offer, {sign_on}. Has that changed? Then I'd like to go through the "
        "whole again.",
    ),
    "a no sign-on not asked": (
        "I haven't asked for one, so that's all right. Does it leave more room on {first}?",
        "That's fine, I haven't asked for one. Where does that leave {first}?",
        "I haven't asked you for one. It's {first} I'd like to hear about.",
    ),
    "a part": (
        "Which part, and how far does it go? I'd like to see the figure before I say anything to "
        "the rest.",
        "I'm glad to hear that. Let's take {first}, then: how close can you get?",
        "That helps. How far could you go on {first}? And is the rest out for good, or only for "
        "now?",
        "Good. Tell me what you have for {first}, and we'll look at what is missing.",
        "Is that a part now and the rest later, or a part and no more? If it's later, I'd want "
        "the date in the letter.",
        "Thank you. What would it come to on {first}, and what would it take to close the rest?",
    ),
    "a part condition": (
        "Thank you. How much is missing then, and who could add it? My word was for {terms}: "
        "with that, {sign}.",
        "That's a step, and I'm glad of it. I can give you a date only for the whole: with "
        "{terms}, {sign}. What would it take?",
    ),
    "a part condition once": (
        "Thank you. My word was for {terms}: with that, {sign}. Could it be paid in two parts, "
        "with both of them in the letter?",
        "That's a step, and I'm glad of it. With {terms}, {sign}. The second half could come "
        "later in the year, if the letter has both.",
    ),
    "a part condition granted": (
        "Thank you. My word was for {terms}: with that, {sign}. Could it come as two grants, "
        "both of them in the letter?",
        "That's a step, and I'm glad of it. With {terms}, {sign}. Part of it could be a second "
        "grant, if the letter has its date and its size.",
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
        "What would I have to show you to get there? What I ask for is {where} in what I've seen "
        "for this job, and no higher.",
        "How did you get to your own figure? I'd rather answer that than guess. Mine would be "
        "{where}, by what's reported for this job.",
        "I'm not asking to be above the others, only {where}. What did you see in the interviews, "
        "and what was missing?",
        "What is it that the people further up have shown you? I'd like to tell you which of it "
        "I've done.",
    ),
    "a why within": (
        "How did you get to your own figure? I'd rather answer that than guess. Mine is within "
        "what's reported for this job.",
        "What would I have to show you to get there? I've kept within what's reported for this "
        "job.",
        "What does the job need most in its first months? I'd like to tell you what I've done of "
        "it; my figure is within what's reported.",
    ),
    "a why lowered": ("It isn't more. It is what you had offered, and what I was answering.",),
    "a why plain": (
        "What would I have to show you to get there? I'd rather answer that than guess.",
    ),
    "a upside": (
        "A stake is welcome. What comes every month is base, though: how close to {ask} can you "
        "come?",
        "It may well be, and I'd like to share in it. What I can plan with is base, so how near "
        "to {ask} can you get?",
        "I hope it comes to something. Base is what I can be sure of, so let's look at that: "
        "what's in the way of {ask}?",
        "And I'd like to be there for it. Until then base is what counts; what would {ask} take?",
    ),
    "a upside condition": (
        "I'm glad to have them as you've offered them. What decides it is {terms}: with that, "
        "{sign}.",
        "It may well be, and I ask for no more of it. With {terms}, {sign}.",
    ),
    # Options of which the number is not known.
    "a upside count": (
        "I'm glad of a share in it. Base is what I can plan with, though, so how close to {ask} "
        "can you come? And how many options are there, at what strike?",
        "I hope it is. To judge it I need their number and the strike price. And base, which "
        "comes whatever happens: how near to {ask} can you get?",
        "How much of an upside is it: how many options, at what price? Base I'd be paid either "
        "way, so I'd like to talk about {ask} first.",
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
        "There is no equity in the offer so far. If there is to be some, what would it be, and on "
        "what terms?",
        "As I read it, the offer has none. Is there some that I should know of?",
    ),
    "a upside bare": (
        "A stake is welcome. To judge it I'd need to know how much there is, of what kind, and "
        "when any of it can be sold.",
    ),
    "a withdraw": (
        "I'd be sorry if a question did that; I'm asking because I'd like us to agree. Tell me "
        "what is possible.",
        "That isn't what I was after. It was a request; tell me what is possible, and I'll "
        "answer to that.",
        "I hope not over a question. I asked because I'd like to come; what can be done, and "
        "what can't?",
        "Then let's not leave it at that. Is it the amount, or that I asked at all? I'd like to "
        "find a way.",
    ),
    "a again": ("I know, and I've moved too: from {asked} to {asks}. This is what is left.",),
    "a again bare": (
        "I know, and I won't make it a habit. What would settle it for me is {asks}.",
        "I know. It's still the same that I'd like to settle: {asks}.",
    ),
    "a again none": (
        "I know. There is nothing new from my side; I'd only like the terms in writing.",
    ),
    "a wish": (
        "I see. Is it {wishes} as such, or the form of it? There may be one that works for you.",
        "What stands in the way of {wishes}? If there is a form that you can do, I'd be glad of "
        "it.",
    ),
    "a wishes": (
        "Which of it is possible? Any one of these would help me: {wishes}.",
        "I understand. Could we look at {wishes} one by one, and see what can go in the letter?",
    ),
}
