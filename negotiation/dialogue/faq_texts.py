"""Answers to the questions that nearly everybody has, as far as they can honestly be given.

What is said about the law is dated, and each says to check the local one.
"""

from __future__ import annotations

TEXTS: dict[str, str] = {
    # Their pay and past.
    "tell_current_pay": (
        "You don't need to. Say: “I'd rather work from the range for this role. What is it?” If "
        "you do "
        "answer, never with a false figure. In several US states and in the EU they may not even "
        "ask "
        "(as of November 2026; check your local law)."
    ),
    "level_elsewhere": (
        "This guide does not map its levels to other companies. In a server, /level looks through "
        "every guide for it."
    ),
    "tell_laid_off": (
        "You need not bring it up. If they ask, say it in one plain sentence and go back to the "
        "work. "
        "It does not change what the role pays, and the script says nothing of it."
    ),
    "tell_floor": (
        "Better not: your lowest figure tells them where to stop. It stays on your private card."
    ),
    "what_to_say_minimum": (
        "Don't name it. Say: “I'd rather talk about what would make this an easy yes”, and name "
        "your "
        "ask again. Your walk-away stays between us."
    ),
    "tell_other_offer": (
        "Only if it is real, and only as far as you like. A written offer helps most; a process "
        "is just "
        "“late stage elsewhere”, without a figure. Tell me about it and the script says exactly "
        "that much."
    ),
    "what_to_answer_expectations": (
        "Best is to ask first: “What is the range for this role?” If they press you, name a "
        "range for "
        "the role, not for yourself, whose lower end you would be glad of."
    ),
    "avoid_expectations": (
        "Say: “I'd like to hear more about the role first. What range do you have in mind?” Once "
        "more, "
        "kindly, is fine; if they insist, give a range for the role."
    ),
    # Fears.
    "will_they_withdraw": (
        "It is rare, and people fear it far more than it happens. Nobody can promise it won't. A "
        "friendly question with a reason, and the plain wish to join, is a normal part of an "
        "offer, and "
        "the script keeps to that."
    ),
    "too_greedy": (
        "A friendly question with a reason is a usual part of an offer; they expect it. What "
        "sounds "
        "greedy is a demand without a reason, and the script has none. Say “softer” and I make "
        "it warmer."
    ),
    "too_scared": (
        "That is how most people feel here. Asking once, politely, is normal and expected. "
        "Nothing goes "
        "out unless you send it yourself, when you are ready."
    ),
    "is_it_normal": "Yes. Most companies leave room and expect one calm counter, with a reason.",
    "what_if_no": (
        "A no to a figure is not a no to you. Thank them, ask what can move instead, and tell me "
        "their "
        "words: there is an answer ready for each."
    ),
    "hurt_relationship": (
        "Asked once, kindly and with a reason, it does not: your manager will want you to speak "
        "up for "
        "your work. What hurts is an ultimatum, and the script has none."
    ),
    # When and how.
    "wait_for_written": (
        "Get the written offer first where you can: then you both talk about the same figures. If "
        "they told you by phone, thank them and ask for it in writing; a counter on a verbal "
        "offer is "
        "fine too. Even after a verbal yes you may still ask about what is not in the letter."
    ),
    "how_long_to_decide": (
        "A few working days up to a week is normal, and asking for two or three more is usually "
        "fine. "
        "Ask early, with a date by which you will answer."
    ),
    "ask_more_time": (
        "Ask by phone, then confirm by mail: “I want to give you an answer I'll stand by. Could "
        "I have "
        "until …?” Name the day. Three to five working days are usually granted."
    ),
    "when_to_ask": (
        "After they have said yes to you and before you say yes to them: best within a day or "
        "two of "
        "the written offer."
    ),
    "email_or_phone": (
        "E-mail lets you choose your words and leaves a record; a call moves faster and sounds "
        "warmer. "
        "Send the e-mail and offer a short call: the script has both."
    ),
    "who_to_send": (
        "To the person who made you the offer, usually the recruiter; if the hiring manager made "
        "it, to "
        "both. They take it to whoever decides."
    ),
    "who_decides": (
        "Often the hiring manager and a compensation team, not the recruiter. Ask: “Who decides on "
        "this, and by when could I hear?”"
    ),
    "can_i_send": (
        "Yes. Read it once aloud, change any word you would not say, fill in the names by hand, "
        "and send "
        "it to whoever made the offer. Then tell me what they answer."
    ),
    "what_next": "Send it, keep the call notes beside you, and tell me their answer.",
    "how_to_start_call": (
        "Thank them, say what you ask for in one breath, and stop talking. The call notes begin "
        "that way."
    ),
    "follow_up": (
        "After two or three working days, one friendly line: “Is there any news on the package?” "
        "Once a "
        "week after that is enough."
    ),
    "counter_again": (
        "Two rounds are normal. After the second, decide: each further one costs goodwill. Tell me "
        "what they say and I prepare the next step."
    ),
    "need_another_offer": (
        "No, you don't need one. It makes you stronger, but the case can rest on the range for "
        "the role "
        "and on what you bring."
    ),
    "would_rival_help": (
        "A real one in writing would help: it is the strongest reason there is. Only a real one; "
        "what "
        "you don't have stays out of the script."
    ),
    "bluff_check": (
        "They may ask to see it, and people in one field talk. An invented offer can cost you "
        "the real "
        "one, so I never write one."
    ),
    "use_ai_or_coach": "Better you do it yourself: they are hiring you. I give you the words.",
    # Parts of pay.
    "ask_vacation": (
        "Yes, it is a good thing to ask for, and often easier than money. No guide prices it. "
        "Say “I "
        "want 5 more vacation days” and it goes into the script as a wish."
    ),
    "ask_remote": (
        "Yes. Ask for it beside the money, and get it in writing. Say “I want 3 remote days a "
        "week” and "
        "it goes into the script as a wish."
    ),
    "ask_title": (
        "Ask which level the offer is set at, what its range is, and what the next one needs. "
        "Level "
        "comes before money: it moves every figure. Say “the title matters most” to put it first."
    ),
    "ask_relocation": (
        "Yes: ask what they cover, how it is paid, and whether it must be repaid. Say “I want "
        "relocation” and it goes into the script."
    ),
    "ask_start_date": (
        "Yes, it costs them little. Name a date and a reason. Say “I want to start on 1 March” "
        "and it "
        "goes into the script."
    ),
    "ask_sign_on": (
        "A sign-on is easiest to get where you leave something behind, or where base can't move. "
        "Tell "
        "me what you would lose by leaving; it is the best reason."
    ),
    "sign_on_repay": (
        "Often you must pay it back if you leave within 12 to 24 months, sometimes in full. Ask: "
        "how "
        "long, pro rata or all, before or after tax, and what if they let you go?"
    ),
    "ask_refresher": "Ask whether there are yearly refreshers, how large they usually are, and "
    "from when.",
    "ask_severance": "It is usual for senior roles and start-ups. Ask for it in months of base, "
    "in writing.",
    "visa": (
        "Sponsorship is their cost of hiring you, not a favour that lowers your pay. Keep it "
        "apart from "
        "the money, and ask who pays and what happens if it is delayed."
    ),
    "equity_real": (
        "Profit share is cash, paid once they pay it; ask for formula and guarantee. Shares of a "
        "listed "
        "company you can sell as they vest. Options and private shares may be worth a lot or "
        "nothing: "
        "I count them at half unless you say otherwise, and show face value beside it."
    ),
    "profit_share_catch": (
        "It depends on the profit and on their formula. Ask: how is it worked out, is any part "
        "guaranteed, when is it paid, and what was paid in past years?"
    ),
    "tax": "All figures here are before tax, and I give no tax advice. Ask someone who knows "
    "your country.",
    # The bot itself.
    "privacy": (
        "What you tell me is private: it is shown to nobody else, and never to the company. Your "
        "walk-away does not go into the script. I keep your answers so that we can go on later; "
        "say "
        "delete my data and they are gone."
    ),
    "are_you_ai": "I'm a program made of rules, no language model and no human. I make nothing up.",
    "what_can_you_do": (
        "I turn a job offer into a counteroffer: what to ask for, an e-mail, notes for the call, "
        "and a "
        "private card. Then I help with what they answer. It starts with the company, the role "
        "and the "
        "figures they offered."
    ),
    "where_from": (
        "From the guide for this role: market reports that nobody has verified, listed as its "
        "sources, "
        "and from your own answers. I add nothing but arithmetic."
    ),
    "do_you_speak": (
        "I read and write English; figures and a few words of other languages I understand. The "
        "script "
        "is in English, and you may translate it."
    ),
    "send_for_me": "No, that part is yours: I write it, you change what you like and send it.",
    "cost": "I cost you nothing. Whoever runs this bot pays for it.",
    "how_many_questions": "A handful of short questions, then the script. Skip any that you like.",
    "why_ask": "Each answer makes the script more yours. You can skip this one.",
    "what_counts_as_deed": (
        "One sentence about a result of yours, for example: “I cut build time by half for 40 "
        "engineers.” "
        "What you did, how much, for whom. Or leave it out."
    ),
    # The job.
    "resign_when": "After the new contract is signed by both sides and the checks are through, "
    "not before.",
    "background_check": "Negotiating does not touch it. Only say what you can show.",
    "gender": (
        "The figures are the same for everybody. A reason and a word about the team help with "
        "whoever "
        "sits opposite, and the script has both."
    ),
    "junior": (
        "Yes, also for a first job: ask within the range, modestly, with a question about their "
        "own "
        "range and a review after six months."
    ),
    "internal_raise": (
        "I'm made for new offers, not for a raise at your present employer. What does apply: the "
        "range "
        "for the role, one or two results with figures, and a meeting of its own rather than a "
        "mail."
    ),
    "counter_from_employer": (
        "A counteroffer from your present employer is real leverage only if you would stay. Ask "
        "what "
        "changes besides pay. Nothing of it goes into the script unless you tell it as an offer."
    ),
    "market_bad": (
        "In a slow market companies still pay within their ranges. Ask within it, with a reason; "
        "the "
        "worst is usually a friendly no."
    ),
    "take_job_in_ai": "That is beyond me. With an offer in hand I can tell you where it stands.",
    "series_stage": (
        "At a start-up cash has less room and equity more. Ask for the number of shares, the "
        "strike, the "
        "last valuation and how long you may exercise."
    ),
    "exploding": (
        "An offer that dies within days. Call today, ask for a few more working days, and "
        "confirm by "
        "mail. Most give them."
    ),
    "reneg": (
        "Once you have signed, taking it back burns the bridge, though it is usually possible. "
        "Before "
        "you sign, you are free: tell them early and kindly."
    ),
    "salary_law": (
        "In California, New York, Washington, Colorado and more US states they may not ask what "
        "you "
        "earned; some must show the range. The EU's rule came in 2026. In the UK there is no ban "
        "(as of "
        "November 2026). Check your local law."
    ),
    "feedback_wrong": "Tell a moderator of this server which figure is wrong and where you saw a "
    "better one.",
}
