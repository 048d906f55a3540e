"""After the company's answer."""

from __future__ import annotations

ROUND2: dict[str, tuple[str, ...]] = {
    "r2 subject": (
        "Re: {role} offer",
        "{role} offer: your reply",
        "My answer on the {role} offer",
    ),
    "r2 subject settled": (
        "Base is settled: {parts}",
        "{role} offer: base is settled, {parts} open",
    ),
    "r2 subject open": ("{role} offer: {parts}", "Your answer on the {role} offer: {parts}"),
    "r2 subject either": (
        "{role} offer: two ways to settle it",
        "Two ways to close the {role} offer",
    ),
    "r2 subject lowered": ("The revised offer: {parts}", "{role} offer: {parts} in the new terms"),
    "r2 subject accept": ("{role} offer: yes", "Your new terms for {role}"),
    "r2 thanks": (
        "Thank you for {moved}.",
        "Thank you for coming back to me, and for {moved}.",
        "Many thanks for {moved}.",
    ),
    "r2 thanks bare": (
        "Thank you for coming back to me.",
        "Thank you for your answer.",
        "Thank you for looking into it.",
    ),
    "r2 thanks revised": (
        "Thank you for the revised offer.",
        "Thank you for sending the new terms.",
        "Thank you for coming back with a new offer.",
    ),
    # Base is settled.
    "r2 settled": (
        "You've told me that {final}. From my side that's settled.",
        "As you say, {final}. Then it's settled, and I won't come back to it.",
        "I hear that {final}, at {base}, and I take that as settled.",
    ),
    # The figure has been named in the thanks.
    "r2 settled moved": (
        "You've told me that {final}. I accept {base} and won't come back to it.",
        "You've said that {final}. I accept {base}, and that point is settled.",
        "I've understood that {final}, and I accept {base}.",
    ),
    "r2 rest": (
        "That leaves the other {count} things I asked for. The whole would be:",
        "The other {count} things I asked for are still open. The letter would then read:",
    ),
    # Base is short of what was asked: the reason for the rest.
    "r2 rest short": (
        "Base stays {gone} a year below what I'd asked for, so I'd keep my other {count} requests "
        "as they were. The whole would be:",
        "As base stays {gone} a year below what I'd asked for, I'd keep to the other {count} "
        "things. The letter would then read:",
    ),
    "r2 still short": (
        "{Part} {is} still {gap} short of what I'd asked for.",
        "{Part} {is} now {gap} below what I'd asked for.",
    ),
    # The same of an offer that has not been answered yet.
    "asked within": (
        "{Part} of {amount} is {place}.",
        "With {amount}, {part} would be {place}.",
    ),
    # Where the one thing left would lie in the reports.
    "r2 within": ("That is {place}.",),
    # The offer lies low in it.
    "r2 lies low": (
        "{Offered} is {where} in the {low} to {high} reported for {here}.",
        "For {here}, {low} to {high} is reported; {offered} is {where}.",
    ),
    "r2 within short": ("For this role I've seen {low} to {high} reported.",),
    # What a share of profits hangs on.
    "r2 share terms": (
        "With the share, please put its formula, a first-year guarantee and the payout date in the "
        "letter.",
        "Could the letter also give the share's formula, when it is paid, and what is guaranteed "
        "in the first year?",
    ),
    # Under the whole offer, part by part.
    "r2 sign": (
        "With all of that in writing, {sign}.",
        "With the letter saying just that, {sign}.",
        "Put that in the letter, and {sign}.",
    ),
    "r2 rest alone": (
        "That leaves {asks}, as I asked.",
        "What is left is {asks}.",
    ),
    # The one part that is open and has not moved.
    "r2 rest unmoved": (
        "That leaves {asks}, as I asked: it is the one part that hasn't moved yet.",
        "What is left is {asks}. I'd keep to that, as it's where nothing has moved so far.",
        "So I'd keep to {asks}, the one part still where it was.",
    ),
    # A part came to more than was asked for it.
    "r2 beyond": (
        "{Part} {is} {more} more than I'd asked for, and I count that.",
        "I see that {part} {is} {more} above what I'd asked for, and I'm glad of it.",
    ),
    "r2 rest credited": (
        "It lets me come down on {part}, from {before} to {now}. That's what is left.",
        "So on {part} I'd come down from the {before} I'd asked for, and settle for {now}.",
    ),
    "r2 let go": (
        "I'd asked for a base of {asked}, {gone} more every year; this is {more} more a year.",
        "In base I've let go of {gone} a year from the {asked} I'd asked for. This adds {more} a "
        "year.",
        "It adds {more} a year, where I've given up {gone} a year of the base of {asked} that I'd "
        "asked for.",
    ),
    "r2 heard": (
        "You said that {heard}.",
        "And you said that {heard}.",
    ),
    "r2 base gap alone": (
        "If base can't move, a sign-on of {amount} would make up for about a year of the "
        "difference, once.",
        "If base can't move, {amount} as a sign-on would make up for about a year of the "
        "difference, once.",
    ),
    "r2 whole": (
        "The whole would then be {whole}.",
        "All together that makes {whole}.",
        "So we'd be at {whole}.",
    ),
    "r2 whole listed": (
        "Put together, that is:",
        "All together:",
        "The letter would then say:",
    ),
    # They moved, not all the way.
    "r2 came down": (
        "I'd asked for {asked}. You have moved, so I'm moving too.",
        "I'd asked for {asked}; as you've come up, I'm coming down.",
    ),
    # One of the parts that are open has not moved.
    "r2 unmoved most": (
        "{Priority} {is} still at {amount}, and {it} {matters} most to me.",
        "{Priority} {matters} most to me, and {it} {is} still at {amount}.",
    ),
    "r2 unmoved": (
        "{Part} {is} still at {amount}.",
        "On {part}, nothing has moved from {amount}.",
    ),
    # What was asked for before and is given up beside the one thing that is left.
    "r2 let rest": (
        "I'd also asked for {asked}; I'll let that go.",
        "I'd asked for {asked} too, and I'm letting that go.",
    ),
    # Of equity with a price behind it.
    "r2 which fell": (
        "Is it the number that changed, or the valuation? I'd like to see both.",
        "Could you send me the number and the valuation behind each of the two figures?",
    ),
    # What lies between the two sides, where one sum is left.
    "r2 gap once": (
        "The gap is {gap}, paid once.",
        "That is {gap} more than you have it at, and it is paid once.",
    ),
    # A sign-on that is no more than what leaving costs.
    "r2 makes whole": (
        "By leaving I give up {forfeits}, so it isn't a raise.",
        "I lose {forfeits} by leaving; that is all it makes up for.",
    ),
    "r2 sign-on makes whole": (  # beside other asks
        "The sign-on makes up for what I lose by leaving: {forfeits}.",
        "With the sign-on I'd get back what leaving costs me: {forfeits}.",
    ),
    # They said that it is the same for everybody.
    "r2 closed": (
        "You told me that {heard}, so I leave that as it is.",
        "As you told me, {heard}, and I won't come back to that.",
    ),
    # It came down, and it is what the candidate put first.
    "r2 cared for": (
        "{Priority} {is} what I care about most.",
        "{Priority} {matters} most to me.",
    ),
    "r2 package": (
        "With this I'd have nothing more to ask for:",
        "This would settle it for me:",
        "This would close it for me:",
    ),
    "r2 one": (
        "What would it take to get to {asks}?",
        "Could we settle on {asks}?",
        "One part is left. Could we settle on {asks}?",
    ),
    "r2 both": (
        "Could we meet at {asks}?",
        "What would it take to get to {asks}, together?",
        "Would {asks} be possible, as one package?",
    ),
    "r2 either": (
        "Either of these would settle it; they come to {same}:",
        "I see {count} ways to close it, which come to {same}:",
    ),
    # Options and private shares are worth what one takes them to be.
    "r2 either on paper": (
        "Either of these would settle it for me:",
        "I see {count} ways to settle it:",
    ),
    # With what was asked for before: each of them gives some of it up.
    "r2 either from": (
        "I'd asked for {asked}. You've moved, so I'd settle for either of these, which come to "
        "{same}:",
        "I'd asked for {asked}. As you've come up, I'd come down to one of these, which come to "
        "{same}:",
    ),
    "r2 either from on paper": (
        "I'd asked for {asked}. You've moved, so I'd settle for either of these:",
        "I'd asked for {asked}. As you've come up, I'd come down to one of these:",
    ),
    "r2 each comes": (
        "Each comes to about {total} a year.",
        "With either of them it is about {total} a year.",
    ),
    "r2 which first": (
        "{Priority} {matters} most to me, so I'd prefer the first. Which can you do?",
        "I'd prefer the first, as {priority} {matters} most to me. Which is easier for you?",
    ),
    "r2 which": ("Which is easier for you?", "Which of them can you do?"),
    # Nothing moved.
    "r2 held": (
        "I see that the figures are where they were.",
        "As I read it, the terms haven't changed.",
        "So the offer stands as it was.",
    ),
    "r2 hold": (
        "I'd hold to {asks}; I still think that is right for this work.",
        "I'd still ask for {asks}: the reasons haven't changed.",
        "My own request is also where it was: {asks}.",
    ),
    "r2 why not": (
        "What makes that hard on your side? If it is the level or the range, I'd like to "
        "understand it.",
        "Which part of it is the difficult one, and who could decide on it?",
        "What would have to be different for you to get there?",
        "Has whoever decides seen my reasons? If something in them didn't hold, I'd like to know "
        "what.",
    ),
    "r2 review": (
        "A pay review with a date on it would help as well.",
        "I'd also be glad of a pay review with a date, in the letter.",
    ),
    # A part came down.
    "r2 fallen": (
        "As I read it, {fallen}.",
        "There is one figure I'd like to check first: {fallen}.",
        "One thing I didn't expect: {fallen}.",
        "Since your last offer, {fallen}.",
    ),
    # One part rose and one fell.
    "r2 net": (
        "That is {more} a year more in {part} and {less} a year less in {other}.",
        "By the year it is {more} more in {part}, and {less} less in {other}.",
    ),
    # And less of it all told.
    "r2 net less": (
        "That is {more} a year more in {part} and {less} less in {other}, so the whole comes to "
        "{net} a year less than before.",
        "By the year it is {more} more in {part} and {less} less in {other}: {net} less than "
        "before.",
    ),
    "r2 net less aloud": (
        "{More} up and {less} down is no even trade: it leaves me {net} a year short.",
        "That gives me {more} and takes {less}, {net} a year more than it gives.",
    ),
    "r2 unexpected": (
        "I had asked for {asked}. I could have understood a no to that, but not less than before.",
        "I'd asked for {asked} and was ready to hear a no; I wasn't expecting less than before.",
    ),
    "r2 slip": (
        "Is that a slip, or has something changed?",
        "Is it a slip? If not, what has changed since?",
        "May I ask what changed?",
    ),
    "r2 restore": (
        "I'd like us to go back to what you had offered first, {before}.",
        "Could you restore {before}, in writing?",
        "Could we first return to {before}? That is what I was weighing.",
    ),
    # What fell, of figures that they call final.
    "r2 final but": (
        "I've understood that this is final, so I leave the rest as it is. It's this one figure, "
        "and it was yours.",
        "You've told me that this is final, and I'm not going back over the rest. What I ask for "
        "is your own first figure, and nothing beyond it.",
    ),
    # What fell comes first for the candidate; what rose may stay where it is for it.
    "r2 asked swap": (
        "From there I'd still ask for {asks}; with that I'd leave {part} at {offered} instead of "
        "the {asked} I'd asked for.",
        "After that I'd still like to get to {asks}. For that I'd leave {part} at {offered}, not "
        "the {asked} I'd named.",
    ),
    # Of a part that nothing has moved in.
    "r2 asked unmoved": (
        "After that I'd like to come back to {part}: I'd asked for {asked}, and nothing has moved "
        "there yet.",
        "Then there is {part}, where I'd asked for {asked} and nothing has moved so far.",
    ),
    "r2 asked still": (
        "What I asked for still stands after that: {asks}.",
        "With that back, I'd still ask for {asks}.",
    ),
    # Yes, and no.
    "r2 accept": (
        "That works for me. Could you send me the updated terms in writing, so that I can confirm "
        "them?",
        "I'm happy with that. Please send the new terms in writing, and I'll confirm them.",
        "Then we agree. Would you put the new terms in writing for me to confirm?",
    ),
    "r2 promised": (
        "Once they're in writing, {sign}, as I said.",
        "When I have them in writing, {sign}, as promised.",
    ),
    "r2 final": (
        "I understand that {final}. I'd like to think it over properly: could I have a day, and "
        "the terms as they stand in writing?",
        "You've told me that {final}. Could you send me the terms as they stand, and give me a "
        "day to decide?",
    ),
    "r2 final wishes": (
        "One thing would help me, and it changes none of the figures: could the letter include "
        "{wishes}?",
        "There is one thing I'd still ask for, outside those figures: {wishes}, in the letter.",
    ),
    "r2 final taken": (
        "You've told me that {final}. I've understood that, and I won't ask you to change them.",
        "I've understood that {final}, and I don't ask you to change them.",
    ),
    "r2 final terms": (
        "Could you send me the terms as they stand, in writing? Then I can give you my answer.",
        "With the full terms in writing I can give you my answer.",
    ),
    # Beside a review of pay that is wished for.
    "r2 reviewed on": (
        "{Deed}. I'd be glad to have my pay reviewed on results like that.",
        "{Deed}. Results like that are what I'd like it to look at.",
    ),
    "r2 left": (
        "That leaves one point.",
        "One thing is left between us.",
        "There is only one thing left.",
    ),
    "r2 lowered to": (
        "I'd asked for {before}, and I'm coming down to {now}.",
        "I had asked for {before}; I'm coming down to {now}.",
    ),
    "r2 closing": (
        "What I need to say yes is {asks}.",
        "What would close it is {asks}.",
    ),
    "r2 talk": (
        "Could you look at it with whoever decides, and let me know {by}?",
        "Could I hear {by} what can be approved, and by whom?",
        "Could I have your answer {by}? I'm glad to speak with whoever decides.",
        "Who has to approve it, and could we talk {soon}?",
        "If it needs somebody else's yes, could they see this {by}?",
    ),
    "r2 talk today": (
        "Could we speak today? Who has to agree to it?",
        "Is there time for a call today, and who decides?",
    ),
    "r2 floor": ("To be open with you, I could not go below a base of {floor} a year.",),
    "r2 floor instead": (
        "To be open with you, I had not meant to go below a base of {floor} a year, so the other "
        "parts would have to make up for it.",
    ),
    # By phone.
    "r2 call moved": (
        "Thank you for {moved}.",
        "Thanks for {moved}; I saw that.",
        "I have your new terms here. Thanks for {moved}.",
    ),
    "r2 call settled": (
        "I won't reopen base; it's settled.",
        "Base is done, from my side.",
        "On base I have nothing more to ask.",
    ),
    # Base is final, and short of what was asked for it.
    "r2 call short": (
        "Base ends {gone} a year below what I'd asked for. {Part} can make up for that and leave "
        "base alone.",
        "I'd asked for {gone} a year more in base. I can live with that if {part} can carry some "
        "of it.",
    ),
    # Over the years of the grant it comes to about what is asked for in equity.
    "r2 call short over": (
        "I've let go of {gone} a year in base. Over the length of the grant that's {over}, and the "
        "{more} more in {part} is about the same money, with base where you need it.",
        "Base is {gone} a year less than I'd asked for, which is {over} by the time the grant has "
        "vested. The {more} more in {part} would about make up for it.",
    ),
    "r2 call counter": (
        "Then there's still what I asked for: {asks}.",
        "And what I asked for still stands: {asks}.",
    ),
    "r2 call slip": (
        "Good, thank you. Could I have it corrected in writing today, with {before}?",
        "I'm glad I asked. Would you send me the corrected terms today, with {before}?",
    ),
    "r2 call why": (
        "I've come down from {before}, so this meets you part of the way.",
        "My first request was {before}. I've moved too.",
        "I first asked for {before}, so I've moved as well.",
    ),
    "r2 base difference": (
        "My first request was a base of {asked}; at {offered}, this makes up for part of the "
        "difference, once.",
        "You're at {offered} where I'd asked for {asked}, every year. The sign-on makes up for "
        "some of that, once.",
    ),
    "r2 call gap": (
        "It's about a year of the difference in base, once. Your base stays where you need it.",
        "That's one year of the difference in base, paid once.",
    ),
    "r2 call held": (
        "I see nothing has moved. Help me understand what makes it hard.",
        "The figures are the same as before. What's in the way?",
    ),
    "r2 call fallen": (
        "I noticed that {fallen}. What happened there?",
        "Can you help me with one thing? As I read it, {fallen}.",
    ),
    "r2 call restore": (
        "I'd like to start again from what you'd offered: {before}.",
        "Let's go back to {before} first, and talk about the rest from there.",
    ),
    "r2 call restore final": (
        "I know that you call this final. I'm not asking for more than you once offered: {before}. "
        "The rest can stay as it is.",
        "I heard that it's final, and I leave the rest alone. It's only {before}, your own first "
        "figure.",
    ),
    "r2 call trade": (
        "Then what would an even one look like?",
        "If the two were traded, what would make it an even trade?",
    ),
    # What fell may not come back.
    "r2 instead": (
        "Then what of the same worth could take its place, in writing? It was {before}.",
        "Then I'd need something of equal worth for {before}, and in the letter. What could that "
        "be?",
    ),
    "r2 instead first year": (
        "Then could {before} hold for the first year, and your new figure after that?",
        "Could the first year at least be as you'd offered it, with {before}?",
    ),
    "r2 instead once": (
        "Then could the {gap} come once, as a sign-on, with a date for looking at base again?",
        "Could you make the first year up with {gap} as a sign-on, and date the next pay review?",
    ),
    "r2 instead granted": (
        "Then could the missing {gap} be a second grant, with its date and its size in the letter?",
        "Could the letter promise the other {gap} as a grant at my first review?",
    ),
    "r2 instead later": (
        "Then could the other {gap} be paid later in the year, on a date in the letter?",
        "Could it be paid in two parts, with {gap} after six months?",
    ),
    "r2 call accept": (
        "That works for me. Could you send me the new terms in writing today?",
        "I'm glad. Then let's do it: please send it in writing, so that I can confirm.",
    ),
    "r2 call final": (
        "I understand. I'd like one day, and the terms as they stand in writing. You'll have a "
        "clear answer.",
        "You've been plain with me, and that helps. Could I have a day, and the terms as they "
        "stand in writing?",
    ),
    "r2 call promise": (
        "With {which} in writing, {sign}.",
        "If the letter says {which}, {sign}.",
    ),
    "r2 package level": (
        "What would settle it for me is to come level with that:",
        "I'm asking you to match it, no more:",
        "If you could meet that, I'd be glad:",
    ),
    "r2 one level": (
        "Could you match that, {asks}?",
        "What would it take to come level with that, {asks}?",
    ),
    "r2 deed": ("{Deed}.",),
}
