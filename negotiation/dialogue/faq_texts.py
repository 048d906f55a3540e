"""Answers to the questions that nearly everybody has, as far as they can honestly be given.

An answer has at most sixty words, and something to do or to say. What is said about the law is
dated, and each says to check the local one. A comment names what a statement about the world rests
on; what has none is craft. The keys are those of `understanding.words.questions`.
"""

from __future__ import annotations

TEXTS: dict[str, str] = {
    # --- Their pay and past.
    # Bars on asking: California, New York, Washington, Colorado; directive (EU) 2023/970.
    "tell_current_pay": (
        "You don't have to. Say: “I'd rather work from the range for this role. What is it?” If "
        "you do answer, only with the true figure. In several US states and in the EU they may "
        "not even ask (as of November 2026; check your local law)."
    ),
    "inflate_pay": (
        "Better not: payslips and references give it away, and then the offer is gone. You "
        "needn't name your pay at all. Say: “I'd rather work from the range for this role.”"
    ),
    "tell_laid_off": (
        "You needn't bring it up. If they ask, one plain, true sentence is enough, such as: “My "
        "team was cut.” Then back to the work. It changes nothing about what the role pays, and "
        "the script doesn't mention it."
    ),
    # Pregnancy Discrimination Act 1978 (US); directive 92/85/EEC.
    "tell_leave": (
        "You needn't, and they may not hold it against you in the US or the EU (as of November "
        "2026; check your local law). Many wait until the offer is signed, then say it early, "
        "with a plan for the time away. The script doesn't mention it."
    ),
    # og-equity-compensation guide (Levy); leading with the target: Galinsky et al. 2002.
    "tell_floor": (
        "No. Your lowest figure tells them where to stop. Tell them what you want instead; the "
        "floor stays on your private card."
    ),
    "what_to_say_minimum": (
        "Don't name it. Say: “I'd rather talk about what would make this an easy yes”, and repeat "
        "your ask. If they insist: “I'd like to keep that to myself; what counts is the whole "
        "package.”"
    ),
    "set_floor": (
        "Ask yourself: if they came back with this number and nothing else, would I really say no "
        "and go on with my life? The lowest number that is still a yes is your walk-away. Having "
        "none is fine too."
    ),
    # A better alternative, a better outcome: Pinkley et al. 1994.
    "tell_other_offer": (
        "Only if it is real, and only as far as you like. A written one helps most; without paper "
        "it is “late stage elsewhere”, with no figure. Tell me about it, and the script says "
        "exactly that much."
    ),
    "name_rival": (
        "No. “I have another offer in writing” is enough, and it is yours to keep private. A name "
        "makes it more credible if the company is a well-known rival. I name it only if you say I "
        "may."
    ),
    "show_letter": (
        "You don't have to, though some will ask. If you show it, black out what is confidential, "
        "or read them base and date. Check the letter first: a few forbid sharing. And never "
        "promise a letter you don't have."
    ),
    "verbal_rival": (
        "Yes, as what it is: “an offer by word of mouth” or “final rounds elsewhere”, without "
        "figures. It shows you have a choice, no more. Ask the other company for it in writing: "
        "that is what moves people."
    ),
    "other_is_lower": (
        "Keep its figures to yourself; a lower offer named aloud pulls this one down. That you "
        "are wanted elsewhere may be said, if it is true. The ask then rests on the range and on "
        "your work."
    ),
    "will_they_match": (
        "Some do, many won't, and few match paper with cash. Ask it as a question: “How close "
        "could you come?” Even when they can't match the sum, they often move one part."
    ),
    # A range that starts at the target does better than a point: Ames & Mason 2015.
    "what_to_answer_expectations": (
        "Best ask first: “What is the range for this role?” If they press you, name a range for "
        "the role, with a lower end you would gladly take."
    ),
    "avoid_expectations": (
        "Say: “I'd like to understand the role first. What range do you have in mind?” Once more, "
        "kindly, is fine. In a form, leave it blank or write “negotiable”. If they insist, give a "
        "range for the role."
    ),
    # The first offer anchors: Galinsky & Mussweiler 2001; a counter does so less: Lipp et al. 2023.
    "who_first": (
        "Let them, as long as you don't know their range. Once you do know it, your own reasoned "
        "number can pull the talk your way. They have an offer out? Then they have gone first, "
        "and it's your turn."
    ),
    # Ames & Mason 2015.
    "range_or_number": (
        "In a counteroffer: one number with a reason. If they ask what you expect: a range whose "
        "lowest end is what you want. Never start a range below that; they hear the lower end."
    ),
    # Mason et al. 2013; experts need the reason: Loschelder et al. 2016.
    "precise_number": (
        "A figure like 252,000 with a reason reads as worked out; 250,000 reads as open. Don't "
        "overdo it: 251,387 without a reason sounds odd to people who do this all day."
    ),
    # A rule of craft, not of a study.
    "personal_reasons": (
        "Better not as the reason. Rent and loans are real, but they pay for the work. Keep it to "
        "yourself and argue with the range, the role and what you bring."
    ),
    "what_reason": (
        "Three carry weight, in this order: something you did that this job needs, with a figure; "
        "where the offer lies in the range; a real alternative. You can ask without one, but one "
        "good reason beats five weak ones."
    ),
    "why_this_number": (
        "Say it as it is: “It's within the range I've seen reported for this role, and above the "
        "middle because of …”, and name your result. Then ask: “How is your range built?”"
    ),
    "mail_without_figures": (
        "You can: send only the thanks, what matters most to you and a wish to talk, and name the "
        "figures on the phone, from the call notes. In writing they travel further, though: "
        "whoever decides then reads your number and your reason, not a retelling."
    ),
    "mention_merit": (
        "Yes, if it makes this job go better. A result beats a title: not “I have a PhD” but what "
        "it lets you do for them. One sentence, tied to the work. Years alone persuade few."
    ),
    "no_proof": (
        "Yes. Then the ask rests on the range: ask where in it they placed you and why, and aim "
        "no higher than its middle. Look once more, though: what would break if you had not been "
        "there?"
    ),
    "team_result": (
        "Yes, if you say it so: “my team cut build time by half; I built the cache.” Name your "
        "own part. They may ask a reference."
    ),
    "what_counts_as_deed": (
        "One sentence about a result of yours, such as: “I cut build time by half for 40 "
        "engineers.” What you did, how much, for whom. Small is fine if it's true. Or leave it "
        "out."
    ),
    "what_counts_as_tick": (
        "Tick it if you could talk about it for five minutes when they ask. Course, hobby or job "
        "doesn't matter for ticking; in the talk, say which it was."
    ),
    # --- Fears and feelings.
    # Candidates overrate the risk (N = 3,338): Hart, Bear & Ren 2024.
    "will_they_withdraw": (
        "It is rare, and people fear it far more than it happens. Nobody can promise it won't. A "
        "friendly question with a reason, plus the plain wish to join, is a normal part of an "
        "offer; the script keeps to that."
    ),
    "too_greedy": (
        "One friendly ask with a reason isn't greedy; it's what they expect. Greedy sounds like a "
        "demand without a reason, or like a new wish after every yes. The script has neither. Say "
        "“softer” and I make it warmer."
    ),
    # Being pushed to negotiate can hurt: Exley et al.
    "is_it_normal": (
        "Yes. Most companies leave some room and expect one calm counter with a reason. You may "
        "also simply accept: that is a good answer when the offer is right for you."
    ),
    # Pew Research Center 2023.
    "does_it_work": (
        "Often. In a US survey of people who asked for more, 28% got what they asked, 38% got "
        "part of it and 35% the first offer. A reason and a friendly tone are what you can add."
    ),
    "what_if_no": (
        "A no to a figure is not a no to you; the offer usually just stands. Thank them, ask what "
        "can move instead, and tell me their words: I have an answer ready for each."
    ),
    # Equity before sign-on before base: igotanoffer and levels.fyi guides.
    "what_if_base_fixed": (
        "Ask: “If base is fixed, which parts can move?” Sign-on and equity usually move most "
        "easily, then the level, a review after six months, start date, vacation, remote days, a "
        "guaranteed first bonus."
    ),
    "hurt_relationship": (
        "Asked once, kindly and with a reason, hardly: your manager will want you to speak up for "
        "the team one day. What stays in memory is tone. Ultimatums do harm; the script has none."
    ),
    "too_scared": (
        "That's a very human thing. You only need to press send once, and most answers are "
        "friendly, even the noes. Read the mail aloud to someone, then send it, or don't: "
        "accepting as it is counts as a choice too."
    ),
    "nervous": (
        "Perfectly normal: hardly anybody does this more than a few times in life. We go one "
        "short question at a time, nothing goes out unless you send it, and you will have every "
        "sentence ready."
    ),
    "fraud": (
        "They met you, compared you with others, and chose you. That's evidence, and better than "
        "the feeling. You needn't claim to be great: the script says only what you did, in plain "
        "words."
    ),
    "hate_bragging": (
        "Then don't. A fact is no brag: “The job took 40 minutes, now it takes 12.” One such "
        "sentence is enough, or say none and the case rests on the range."
    ),
    "guilty": (
        "They can be kind and still pay less than they could; one doesn't cancel the other. You "
        "can like them and ask: “I'd love to join. Is there room on the base?” That is no "
        "unkindness."
    ),
    "overwhelmed": (
        "Let's make it small. You need three things: the company, the role and the base they "
        "offered. I ask for the rest one by one, and you may skip. Ask me about any word."
    ),
    "sorry_bot": (
        "I'm sorry, I read that wrong. I'm a set of rules and know only offers. Try it in a few "
        "plain words, like **250k base, no other offers**, or say help."
    ),
    "need_the_job": (
        "Then ask softly: make clear you want to join, ask one question, set no condition. “I'm "
        "keen to accept. Is there any room on the base?” They can say no, and you can still say "
        "yes."
    ),
    "feel_insulted": (
        "That stings. Before answering, let it rest for a night: a low first offer is often just "
        "a cautious start. The calm answer is the range, with your reason. And you may always say "
        "no."
    ),
    "excited": (
        "That's lovely, enjoy it. Let them see it too: people gladly pay for someone who wants to "
        "come. Just keep the word “yes” until the figures are settled."
    ),
    "crisis": (
        "I'm glad you said it. This is more than I can help with, and you shouldn't be alone with "
        "it. Please talk to someone now: 988 in the US and Canada, 116 123 in the UK and Ireland, "
        "112 in the EU if you are in danger. findahelpline.com lists other countries."
    ),
    # --- When and how.
    "wait_for_written": (
        "Ask for it in writing first where you can: then you both talk about the same figures. If "
        "they told you by phone, thank them, write the figures down, and ask for the letter. If "
        "they want to settle it before the letter, a counter is fine too."
    ),
    "verbal_or_written": (
        "A spoken offer shows intent, but details get lost and people change; a letter names the "
        "figures and the terms. Until you have it in writing, don't resign and don't turn others "
        "down. How binding it is depends on local law."
    ),
    "get_it_in_writing": (
        "Write: “Thank you for the call. To be sure I have it right: …, …, and a review in six "
        "months. Could you put that into the letter?” What isn't in the letter may be forgotten "
        "by whoever comes next."
    ),
    "already_accepted": (
        "A spoken yes makes it harder, not impossible. Call soon: “I answered quickly. Before I "
        "sign, may I ask about one point?” One point, a reason, and no threat. What was never "
        "discussed, such as start date or relocation, is easiest to ask."
    ),
    # Usually 3-5 working days are granted, and under a week counts as exploding: resumeagentics,
    # angel.co.
    "how_long_to_decide": (
        "A few working days up to a week is normal. Ask early, and name the day on which you will "
        "answer."
    ),
    "ask_more_time": (
        "Ask by phone, then confirm by mail: “I want to give you an answer I'll stand by. Could I "
        "have until …?” Name the day. Three to five working days are usually granted."
    ),
    "miss_deadline": (
        "Don't let it pass in silence: a line before it is worth more than a letter after it. “I "
        "need until … for a proper answer; is that all right?” Many deadlines move when asked; "
        "some don't."
    ),
    "exploding": (
        "Call today: thank them, say you want to join, and ask for three to five working days to "
        "read it properly. Most give some. If they refuse even a day, that says something about "
        "how they work."
    ),
    "when_to_ask": (
        "Before you say yes: between their yes to you and yours you can ask, afterwards hardly. "
        "Best within a day or two of the written offer. Thank them at once, ask the next day."
    ),
    "best_day": (
        "Any working day in their morning does; late on Friday it waits over the weekend. The day "
        "matters far less than not waiting too long."
    ),
    "salary_before_offer": (
        "Ask for the range early, in the first call: “So that we don't waste your time, what's "
        "the range?” Negotiate only once they have said yes to you: then you have what they want."
    ),
    "first_reply": (
        "Thank them and commit to nothing: “Thank you, I'm really pleased. Let me read it "
        "carefully and come back to you by …” Then tell me the figures."
    ),
    # Package, not one item after the other; no ultimatum: Malhotra, HBR 2014.
    "how_to_counter": (
        "Four steps: thank them and say you want to join; give one reason; ask for the whole "
        "package in one go; ask which parts can move. Then stop talking. Answer my questions and "
        "you get it word for word."
    ),
    "mistakes": (
        "The costly ones: naming your lowest number, inventing an offer, threatening what you "
        "don't mean, apologising for asking, saying yes before it is in writing, and asking for "
        "one more thing after each yes."
    ),
    # Malhotra, HBR 2014; equal packages: Leonardelli et al. 2019.
    "all_at_once": (
        "All in one go, with the most important part marked. One wish after another wears people "
        "out, and a package lets them choose what is easiest for them."
    ),
    "ultimatum": (
        "Only if you mean it and would be glad to leave. Otherwise an ultimatum gives them an "
        "easy no. “What could you do to make this work?” presses as much and leaves the door "
        "open."
    ),
    "what_would_close_it": (
        "Name the whole ask, once, and tie it to paper: “With the figures in my e-mail I'd gladly "
        "say yes, as soon as I have them in writing.” Don't round down to be quick, and don't "
        "agree on the phone to terms you haven't read."
    ),
    "promise_to_sign": (
        "A true “at this figure I'd sign this week” is strong, because it ends their search. Say "
        "it once, at the end, with figure and date. Don't say it if you still wait for others. "
        "That they are your first choice may be said warmly, without a yes."
    ),
    "email_or_phone": (
        "E-mail lets you choose your words and leaves a record; a call moves faster and sounds "
        "warmer. Send the e-mail and offer a short call: the script has both. Chat or text only "
        "to agree on a time."
    ),
    "who_to_send": (
        "To whoever made you the offer, usually the recruiter. If the hiring manager made it, "
        "write to both. They take it to whoever decides."
    ),
    "who_decides": (
        "Often the hiring manager and a compensation team, not the recruiter alone. Ask: “Who "
        "decides on this, and by when could I hear?”"
    ),
    "recruiter_side": (
        "A company recruiter wants you to join, within the company's budget; an agency is paid by "
        "the company when you sign, mostly a share of your pay. Both can help you. Tell them only "
        "what the company may know."
    ),
    "can_i_send": (
        "It's ready. Read it aloud once, change any word you wouldn't say, fill in the names, "
        "and send it to whoever made the offer. Then tell me what they answer."
    ),
    "what_next": (
        "Send it, keep the call notes beside you, and tell me their answer. Once they say yes, "
        "have every figure in writing before you sign or quit anything."
    ),
    "how_to_start_call": (
        "Thank them, say that you want to join, ask in one breath, and then be quiet. Have the "
        "figures on paper, stand up, and smile: one hears it. The call notes begin that way."
    ),
    "call_now": (
        "You needn't take it. “This is a bad moment; can I call you at three?” buys time to get "
        "the notes. If you are caught: listen, write it down, and say: “Thank you, I'll think "
        "about it and come back tomorrow.”"
    ),
    "go_blank": (
        "Silence is fine: after your ask it's their turn. Lay the notes before you and read from "
        "them; nobody sees it. If you lose the thread: “Let me think for a moment”, or “I'll put "
        "it in a mail.”"
    ),
    "how_long_it_takes": (
        "Mostly a few days to two weeks: your ask, two to five days in which they ask around, and "
        "one more round at most. A second counter is fine, a third wears people out."
    ),
    "follow_up": (
        "After two or three working days, one friendly line: “Is there any news on the package?” "
        "Then once a week. Silence mostly means someone is on holiday or asking finance."
    ),
    "can_you_write": (
        "It is written: say **show me everything** to see it again, and tell me what to change."
    ),
    "see_again": (
        "Say **show** and your script stands here again, once there is one. **Summary** lists what "
        "you told me so far."
    ),
    "counter_again": (
        "Two rounds are normal. After the second, decide: each further one costs goodwill. Tell "
        "me what they said and I prepare the next step."
    ),
    "counter_of_counter": (
        "That's the usual middle. Thank them for what moved, compare it with the steps on your "
        "private card, and either take it or ask for one other part instead. Tell me their "
        "figures and I work it out."
    ),
    "subject_line": (
        "Something plain: “Your offer: one question”, or your name and the role. Better still, "
        "answer in the thread of their offer, so that everybody has the letter at hand."
    ),
    # negotiateit.ai.
    "email_length": (
        "Under 150 words, so that it can be read on a phone and forwarded without comment. The "
        "script keeps to that; say “shorter” for a version of a few lines."
    ),
    "script_look": (
        "An e-mail with thanks, a reason, your ask as one package and a friendly close; notes for "
        "the call; and a private card with your steps and answers to what they may say. It takes "
        "a few questions, then you have it."
    ),
    "accept_how": (
        "Write: “Thank you, I'm glad to accept. Please send me the letter with the terms we "
        "agreed, and I'll sign it.” List the terms. Only then tell others no, and resign after "
        "both have signed."
    ),
    "decline_politely": (
        "Write: “Thank you for the offer and for your time. I've decided to go another way, and I "
        "hope our paths cross again.” No reason is owed. Do it soon, and call whoever fought for "
        "you."
    ),
    "tell_rival_no": (
        "Not before the offer that you take is signed by both sides: until then it is your only "
        "other choice. Then tell them the same day, in two kind lines. A no is owed, a reason "
        "isn't."
    ),
    "reneg": (
        "Before you sign you are free: tell them early and kindly. Once signed, it's usually "
        "possible within the notice terms, but it burns that bridge and they may remember. Read "
        "what the contract says, and check your local law."
    ),
    "juggle_offers": (
        "Tell the slow one: “I have an offer that ends on …; you are my first choice, if it's "
        "true. Could you decide by then?” Ask the fast one for a few days more. Both requests are "
        "usual."
    ),
    # --- How much.
    # Fearless Salary Negotiation, via resumeoptimizerpro.
    "percent_usual": (
        "As a habit, 10–20% above an offer that is low, 5–7% above one at market. What counts is "
        "where you land in the range; the percentage is only how it feels to them."
    ),
    "need_another_offer": (
        "No, you don't need one. It makes you stronger, but the case can rest on the range for "
        "the role and on what you bring. You also have this: they chose you and would have to "
        "start again."
    ),
    "would_rival_help": (
        "A real one in writing would help more than anything else. A process that is far along "
        "helps a little. What you don't have stays out of the script."
    ),
    "bluff_check": (
        "They may ask to see it, and people in one field talk. An invented offer can cost you the "
        "real one, so I never write one."
    ),
    "may_i_bluff": (
        "I won't write one. If they ask to see it, you lose the real offer too. You can say, "
        "truthfully: “I'm talking to others”, if you are. Or nothing: the range and your work "
        "carry the ask."
    ),
    "more_than_hoped": (
        "What you hoped is not their measure; the range is. You may ask, gently, or take it "
        "gladly: both are fine. If money is settled, ask for what else makes the job good: a "
        "sign-on, vacation, a later start."
    ),
    # --- Parts of pay.
    "ask_vacation": (
        "Yes, and it's often easier than money. No guide prices it. Say “I want 5 more vacation "
        "days” and it goes into the script as a wish."
    ),
    "ask_remote": (
        "Yes. Ask for it beside the money, and get it in writing. Another country means taxes and "
        "permits for them, so ask that early. Say “I want 3 remote days a week” and it goes into "
        "the script as a wish."
    ),
    "ask_title": (
        "Ask which level the offer is set at, what its range is, and what the next one needs. "
        "Level comes before money: it moves every figure. Say “the title matters most” to put it "
        "first."
    ),
    "ask_relocation": (
        "Yes: ask what they cover, whether it is paid net of tax, and whether it must be repaid. "
        "Say “I want relocation” and it goes into the script."
    ),
    "ask_start_date": (
        "Yes, it costs them little. Name a date and a reason. Say “I want to start on 1 March” "
        "and it goes into the script."
    ),
    "ask_sign_on": (
        "Yes. A sign-on is easiest to get where you leave something behind, or where base can't "
        "move, because it's paid only once. Tell me what you would lose by leaving; it is the "
        "best reason."
    ),
    # og-equity-compensation guide (Levy).
    "sign_on_repay": (
        "Often, if you leave within 12 to 24 months, sometimes in full. Ask: how long, all or pro "
        "rata, before or after tax, and what if they let you go? Pro rata, and nothing if they "
        "end it, are fair to ask for."
    ),
    "base_or_sign_on": (
        "Base, if you can get it: it comes every year, and raises, bonus and often the next offer "
        "grow from it. A sign-on is easier to get and comes once. Good use of it: closing the gap "
        "when base is stuck."
    ),
    "make_whole": (
        "Yes, that's one of the best reasons there is: “I'd leave … behind by joining. Could a "
        "sign-on cover that?” It's a sum, not a wish. Bring the statement that shows it. Tell me "
        "“I lose 40k of unvested stock”."
    ),
    # Bonus is standard per level: igotanoffer Google guide; levels.fyi.
    "ask_bonus": (
        "The percentage is mostly fixed per level, so ask instead for a guaranteed first year, a "
        "pro rata bonus for this one, or a sign-on. Say “I want a guaranteed bonus” and it goes "
        "into the script."
    ),
    "bonus_sure": (
        "A target bonus is a goal, not a promise; only “guaranteed” in the letter is. Ask: what "
        "was paid in the last three years, as a share of target? And what happens if I join "
        "mid-year?"
    ),
    "profit_share_catch": (
        "It depends on the profit and on their formula; in a bad year it can be small or nothing. "
        "Ask: how is it worked out, is any part guaranteed, when is it paid, and what was paid in "
        "past years?"
    ),
    "when_paid": (
        "Each company does it its own way: a sign-on mostly with the first salary or within 30 "
        "days, a bonus after the year is closed. Ask for the date and whether you must still be "
        "employed then, and have it in the letter."
    ),
    "equity_percent": (
        "A percentage alone says little: it needs the number of all shares (fully diluted), the "
        "last valuation and what later rounds will take. Ask for the number of shares, the strike "
        "and the last price; then I can work with it."
    ),
    "equity_or_cash": (
        "Cash is sure, equity may become more or nothing. Can you sell it, and would you buy it "
        "with your own money at this price? If not, prefer cash. Say “base matters most” or "
        "“equity matters most” and the script follows."
    ),
    "ask_about_equity": (
        "For options: how many, strike, latest price per share, all shares fully diluted, how "
        "long to exercise after leaving. For shares: when do they vest, can they be sold, when "
        "are they taxed? Always: what if the company is sold?"
    ),
    # 90 days: the usual US window.
    "exercise_cost": (
        "Strike times number of options, and in many countries tax on the gain as well, even "
        "before you can sell. Ask how long you may exercise after leaving: often only 90 days. "
        "Ask a tax adviser before you do."
    ),
    "sold_company": (
        "It depends on the plan. Vested shares are usually paid out or turned into the buyer's; "
        "investors may come first. Unvested ones go on, or vest at once if you have acceleration. "
        "Ask for that clause. At an IPO you often must wait some months to sell."
    ),
    "ask_refresher": (
        "Ask: are there yearly refreshers, how large are they usually at this level, and from "
        "when? Without them pay drops after year four. Promises of refreshers seldom stand in a "
        "letter, so don't count on them."
    ),
    "ask_severance": (
        "It's usual for senior roles and start-ups, less so elsewhere; in some countries the law "
        "gives it. Ask for it in months of base, in writing. Say “I want severance” and it goes "
        "into the script."
    ),
    "ask_benefits": (
        "Insurance and pension are mostly one plan for everybody, so they hardly move. Still "
        "compare them: they can be worth thousands a year. What can move in their place: sign-on, "
        "vacation, start date."
    ),
    "ask_small_perks": (
        "Yes, that's an easy yes for many: it comes from another budget. Ask once the main things "
        "are settled, with a sum: “a learning budget of 2,000 a year”. In writing, too."
    ),
    "ask_hours": (
        "Yes. Ask it as part of the package: how many hours, which days, whether pay goes down in "
        "proportion, and how on-call is paid. Fewer hours are easier to agree on now than later. "
        "Get it in writing."
    ),
    "ask_review": (
        "Yes, a good fallback when base is stuck: a review after six months, with a date and what "
        "would count. “We'll see” is no promise. Say “I want a review after six months” and it "
        "goes into the script."
    ),
    "visa": (
        "Sponsorship is their cost of hiring you, not a favour that lowers your pay. Keep it "
        "apart from the money, and ask who pays and what happens if it's delayed. For an H-1B "
        "most fees are the employer's by law (as of November 2026; check your local law)."
    ),
    "non_compete": (
        "It depends on where you work: California doesn't enforce them, many places do if they "
        "are short and narrow (as of November 2026; check your local law). Before you sign, ask "
        "to limit it to named rivals and a few months, or to strike it."
    ),
    "probation": (
        "Three to six months are common; in it both sides can leave at short notice. You can ask "
        "to drop it when you leave a safe job. How well you are protected depends on local law."
    ),
    "notice": (
        "One to three months is common in Europe, by law or contract; in the US two weeks are "
        "custom (as of November 2026; check yours). To shorten it, ask your present employer; "
        "most agree on a date. Tell the new one the honest date."
    ),
    "side_projects": (
        "Often yes, if you ask before you sign: list what you have and have it excluded from the "
        "clause on inventions. Own time, own laptop, another field are the usual conditions. Some "
        "laws protect it too; check yours."
    ),
    "lawyer": (
        "For a non-compete, large equity, a visa or severance, an hour with an employment lawyer "
        "is well spent. Else read for: base, title, who may change what, notice, repayment, "
        "inventions, and that everything promised stands in it."
    ),
    "contractor": (
        "As a contractor you pay your own insurance, pension, vacation and idle time, so a third "
        "to a half more than the salary is a usual comparison. Employed is safer, contracting "
        "freer. I count base pay of employees only."
    ),
    "tax": (
        "All figures here are before tax, and I give no tax advice. What reaches your account "
        "depends on country, state and family: an official salary calculator tells you in a "
        "minute. Shares and sign-ons are mostly taxed as pay."
    ),
    "cost_of_living": (
        "I can't judge that for you. Take the net pay, subtract rent for the flat you'd really "
        "want, and see what is left. If it's tight, the reason to give them is still the range, "
        "not the rent."
    ),
    "currency": (
        "I never convert: rates change, and a wrong one misleads. Compare in the currency of the "
        "offer. If you tell me a rate of your own, for two offers, I use that and say so."
    ),
    # --- The bot itself.
    "privacy": (
        "What you tell me is shown to nobody else here and never to the company. Your walk-away "
        "goes into no text. I keep your answers so that we can go on later; **/mydata show** "
        "lists them, **delete my data** removes them."
    ),
    "delete_data": (
        "Say **delete my data**, confirm, and it's gone, for good. **/mydata show** shows what is "
        "kept. Otherwise it is deleted by itself some weeks after your last answer."
    ),
    "are_you_ai": (
        "I'm a program made of rules: no language model, no human. I invent nothing, and I can't "
        "chat about much but offers."
    ),
    "what_can_you_do": (
        "I turn a job offer into a counteroffer: what to ask for, an e-mail, notes for the call, "
        "and a private card. Then I help with what they answer. To begin, I need the company, the "
        "role and the figures they offered."
    ),
    "feedback_wrong": (
        "Thank you for saying so. I can't change a guide myself: tell a moderator of this server "
        "which figure is wrong and where you saw a better one. If their own posting names a "
        "range, tell me that."
    ),
    "do_you_speak": (
        "I read and write English; figures and the most usual words and questions in German, "
        "Spanish, French, Portuguese and Hindi I understand too. The script is in English, and "
        "you may translate it."
    ),
    "send_for_me": (
        "No, that part is yours: I write it, you change what you like and send it. I have no "
        "contact with any company."
    ),
    "use_ai_or_coach": (
        "Better you do it yourself: they are hiring you, and a third voice makes it stiff. "
        "Practise with that person instead: they play the recruiter, you read the call notes "
        "aloud."
    ),
    "cost": (
        "I cost you nothing, and nobody pays me for what I say. Whoever runs this bot pays for "
        "its machine."
    ),
    "whose_side": (
        "Yours. I work for no company, and none hears of you. You needn't trust me blindly: each "
        "figure comes from a guide or from you, and you can check it before you send anything."
    ),
    "must_i_answer": (
        "No, say **skip**, and we go on. I can't do without the company, the role and the base; "
        "the rest only makes the script better."
    ),
    "change_answer": (
        "Say **edit**, or straight away what changes: “base is 245k”, “edit deadline”. **Back** "
        "takes the last step back."
    ),
    "come_back": (
        "Yes. Everything is kept as you go: close this and write again tomorrow, we go on where "
        "you stopped. And when they answer, come back and tell me."
    ),
    "read_file": (
        "Paste the letter as text, or send it as a text file (.txt): I read base, equity, bonus, "
        "sign-on and the date out of it, and show you what I understood. A picture or a PDF I "
        "can't read."
    ),
    "others_use": (
        "Yes. A friend writes to me in a conversation of their own; nobody sees the other's. For "
        "another offer of yours, say **start over**, or tell it to me as a competing offer."
    ),
    "change_tone": (
        "Once the script is there, say **softer**, **more direct** or **shorter** and it changes; "
        "the figures stay. Any word you wouldn't say, just put your own."
    ),
    "what_does_it_mean": (
        "That word I don't know. Ask them what it means for you in money, and when: it's a "
        "perfectly normal question about an offer."
    ),
    # --- The job.
    "resign_when": (
        "After the new contract is signed by both sides and the checks are through. Not on a "
        "spoken yes, not on a letter that is “on its way”. Your boss needn't know before."
    ),
    "resign_how": (
        "In a short talk, then in writing: “I've decided to leave; my last day is …” Thank them, "
        "offer a handover, name no other reason than a new chance. Don't start a debate about the "
        "offer."
    ),
    "background_check": (
        "Usually identity, past employers and degrees, sometimes credit or a criminal record; it "
        "comes after the offer. Negotiating doesn't touch it. Ask them not to call your present "
        "employer before you have signed, and say only what you can show."
    ),
    # Bowles, Babcock & Lai 2007; Bowles & Babcock 2013; Kray et al. 2024; Roussille 2024.
    "gender": (
        "Studies found that women were judged more harshly for asking, and that a reason plus a "
        "word about the team softens that. Today they ask at least as often, and are refused "
        "more. The figures here are the same for everybody."
    ),
    "junior": (
        "Yes, also for a first job. Ask within the range, modestly, as a question: “Is there any "
        "room on the base?” If it's a fixed class rate, ask for a sign-on, the start date or a "
        "review after six months."
    ),
    "older": (
        "Pay follows the role and its range, not a birthday or a straight career. Ask within the "
        "range and lead with what this job gets from your experience. In many places they may not "
        "even consider age; check your local law."
    ),
    "english": (
        "Short, plain sentences work best anyway, and the script has them ready in English. Small "
        "mistakes harm nobody: they interviewed you and want you. If calls are hard, do it by "
        "e-mail."
    ),
    "internal_raise": (
        "I'm made for new offers, not for a raise at your present employer. What does apply: the "
        "range for the role, one or two results with figures, and a meeting of its own before the "
        "budget is set."
    ),
    "counter_from_employer": (
        "Stay only if you would have stayed for more than money: ask what changes besides pay, "
        "and get it in writing. As leverage it counts only if you'd really stay. Nothing of it "
        "goes into the script unless you tell it as an offer."
    ),
    "market_bad": (
        "Companies still pay within their ranges in a slow market, and a search costs them as "
        "much as before. Ask within the range, with a reason and without pressure; a friendly no "
        "is the usual worst."
    ),
    "job_safe": (
        "I can't see that from here. Ask them: how many months of money are left, when did you "
        "last cut jobs, what does this team live from? Notice, severance and a sign-on that stays "
        "yours soften a fall."
    ),
    "take_job_in_ai": (
        "That is beyond me. Ask someone who works there what they'd change, and why the last "
        "person left. With an offer in hand I can tell you where it stands."
    ),
    "series_stage": (
        "At a start-up cash has less room and equity more, and the founder often decides in one "
        "talk. Ask for the number of shares, all shares, strike, last price, and how long you may "
        "exercise. Small and non-profit employers negotiate too, often over time and title."
    ),
    # US National Labor Relations Act, section 7; directive (EU) 2023/970, article 7.
    "colleagues_pay": (
        "You may ask what the band is, and people in the job sometimes tell you theirs. In the US "
        "most employees may talk about pay with each other, and the EU gives you a right to ask "
        "for averages (as of November 2026; check your local law)."
    ),
    "salary_law": (
        "In California, New York, Washington, Colorado and more US states they may not ask what "
        "you earned, and some must show the range. In the EU the rule was due in June 2026. The "
        "UK has no such ban (as of November 2026). Check your local law."
    ),
    "may_they": (
        "Mostly yes: until both have signed, either side may change an offer or take it back. What "
        "they may not do is break the law, like asking your present pay in parts of the US. You "
        "may ask for the reason, calmly and in writing. For your own place, ask a lawyer."
    ),
    "ask_them": (
        "That one only they can answer: it's a good question for the recruiter or for someone in "
        "the team. I know about the offer: what it's worth, what to ask for, and how to say it."
    ),
    # --- Answers that the case makes better, as they are without one.
    "is_it_good": (
        "I can say how good it is once I know the base they offer, for which role and where."
    ),
    "how_much_to_ask": (
        "I can say what to ask for once I know the role, the place and the base they offer."
    ),
    # The bounds of `model.assumptions`.
    "ask_too_little": (
        "All asks together add 15 to 20% to the first year's pay at most, or 30% with another "
        "offer or a reason to show: further up, a no comes quickly. The figure is yours, though: "
        "say **ask for** with your figure, and the script asks for that."
    ),
    "ask_too_much": "I can say once I know the role, the place and the base they offer.",
    "what_is_the_band": "Tell me the company, the role and the place, and I show you the range.",
    "my_total": "I can add it up once I know the base and the other parts.",
    "which_is_better": "Tell me both offers in figures, and I lay them side by side.",
    "should_i_take_it": "That is yours to decide, and I won't decide it for you.",
    "is_equity_good": (
        "I can say once I know the grant and the role: tell me the sum and over how many years."
    ),
    "is_bonus_good": (
        "I can say once I know the bonus and the role: tell me the sum or the percentage."
    ),
    "level_elsewhere": (
        "This guide doesn't map its levels to other companies. In a server, **/level** looks "
        "through every guide for it."
    ),
    # Half is ours; appraisers take 30-50% off: docs/model.md, "Valuation".
    "equity_real": (
        "Shares of a listed company you can sell as they vest. Options and private shares may be "
        "worth a lot or nothing: I count them at half unless you say otherwise, and show the full "
        "value beside it. Profit share is cash once it's paid."
    ),
    "leave_before_vest": (
        "What has vested is yours; what hasn't is lost, usually also when they let you go. Vested "
        "options must often be bought within 90 days. Before a cliff nothing has vested at all. "
        "Ask for both in writing."
    ),
    "where_from": (
        "From the guide for the role, which lists its sources: market reports that nobody has "
        "verified. The rest is from your own answers. I add nothing but arithmetic."
    ),
    "which_companies": (
        "Type the name of the company and I look. Where there is no guide, I say so."
    ),
    "how_many_questions": "A handful of short questions, then the script. Skip any that you like.",
    "why_ask": "Each answer makes the script more yours. You can skip this one.",
    # --- Talk.
    "off_topic": (
        "I wish I could help with that, but job offers are all I know. Let's get yours right."
    ),
    "how_are_you": "Fine, thank you, and glad you're here. More important: how is the offer?",
    "are_you_there": "Yes, I'm here. Take your time.",
}
