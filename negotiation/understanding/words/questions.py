"""What people ask back, as lines of concepts: the first that fits is the question that is answered.

A line reads as in `concepts`: groups joined by "&", alternatives by "|", "!" for what must not
stand there. The answers are in `dialogue.faq`; each key has one.
"""

from __future__ import annotations

_TELL = "tell|say|share|disclose|mention|reveal|admit|bring up|be open about"
_SHOULD = "should|shall|do i|can i|must i|need to|have to|would you|better to|wise to|ok to|okay to"

QUESTIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    # About their pay and past.
    ("tell_current_pay", (
        f"{_SHOULD} & {_TELL} & salary|current pay|earn|i make|current comp|paid now|payslip*|"
        "what im on|current salary|making now",
        "do i have to tell|do i need to tell & salary|earn|make",
        "what i make & should i tell|do i tell|tell them|what do i say",
        "they ask*|recruiter ask*|recruiter wants|hr ask* & what i make|what i earn|my current "
        "salary|current pay|payslip* & what do i|should i|do i|how do i",
    )),
    ("tell_laid_off", (
        f"{_TELL}|hide|know & laid off|layoff|laid|let go|fired|unemployed|redundan*|gap|out of "
        "work",
        "laid off & leverage|weak|hurt|any chance|can i still|does it matter|still negotiate",
    )),
    ("tell_floor", (f"{_SHOULD} & {_TELL} & floor|minimum|walk away|lowest|limit|bottom line",)),
    ("what_to_say_minimum", ("asked|ask|asks|want to know & minimum|lowest|floor & what do i say|what should i say|what do i answer|how do i answer|what to say",)),
    ("tell_other_offer", (
        f"{_SHOULD} & {_TELL} & offer|offers|anthropic|openai|google|interview*|other company|"
        "other companies|competing|process",
        "should i tell them about|do i tell them about & !salary",
    )),
    ("what_to_answer_expectations", (
        "what|how & say|answer|tell them|respond|reply & expect*|they ask|salary range|desired|"
        "my number|range|when they ask",
        "what do i answer when they ask|what should i say when they ask|how to answer the "
        "salary question|what if they ask what i want",
    )),
    ("avoid_expectations", ("avoid|deflect|dodge|not answer|without naming|not name & number|expect*|first|salary",)),
    # Fears.
    ("will_they_withdraw", (
        "pull*|withdraw*|rescind*|revok*|take it back|take back|take it away|lose the offer|"
        "lose this|lose it|cancel & offer|it|negotiat*|push|ask|counter|if i & !i lose|unvested|"
        "bonus",
        "risk|risky|dangerous & negotiat*|ask|counter|offer|push",
        "can they|could they|will they|would they & rescind|withdraw|pull",
    )),
    ("too_greedy", (
        "greedy|rude|pushy|ungrateful|offend*|annoy*|arrogant|entitled|look bad|seem bad|bad "
        "impression|cheeky|too aggressive & sound*|seem*|look*|be|am i|is it|is this|would it|"
        "not|less|avoid|how|too|come across & !make it|tone",
        "how & not|less|without & greedy|rude|pushy|aggressive",
    )),
    ("too_scared", ("too scared|scared to|afraid to|nervous to|cant bring myself|im scared|i am scared|im afraid & send|ask|push|negotiate|it|call|back",)),
    ("is_it_normal", ("normal|common|usual|do people|does everyone|do most people|expected|acceptable|allowed|ok|okay & negotiat*|counter*|ask for more|ask for & !salary|range|number|too much",)),
    ("what_if_no", ("what if|what happens if|and if|what do i do if|what should i do if & no|refuse*|reject*|decline*|wont|say no|laugh|angry|mad|upset|dont move|cant",)),
    ("hurt_relationship", ("relationship|start off|first impression|boss|manager|team & hurt|damage|wrong foot|hold it against|resent|bad|spoil",)),
    # When and how.
    ("wait_for_written", (
        "wait|before|after|now|first & written|in writing|letter|paper|contract & negotiat*|ask|"
        "counter|should|or",
        "verbal|verbally|phone & negotiat*|counter|wait|now|still|accept*",
        "accepted verbally|already accepted|said yes already & negotiat*|still|can i|change",
    )),
    ("how_long_to_decide", ("how long|how much time|how many days & take|decide|have|answer|wait|reasonable|usually|give|get|normal|can i",)),
    ("ask_more_time", ("more time|extension|extend|longer|push the deadline|buy time|delay & ask|get|how|can i|could i|deadline|should",)),
    ("when_to_ask", ("when & should i|do i|is the best|to & ask|negotiate|counter|call|send|bring up|reply",)),
    ("email_or_phone", ("email|e mail|mail|write|writing|text & phone|call|in person|video|face to face & !letter", "email|e mail & ok|okay|fine|negotiate|better|should|over|can", "phone|call & better|prefer|should|or", "is it ok to negotiate over email")),
    ("who_to_send", ("who|whom|to whom & send|write|email|address|talk|ask|contact|speak",)),
    ("who_decides", ("who & decides|approves|decide|approve|has the power|final say",)),
    ("can_i_send", ("can i|should i|ok to|ready to|just & send & it|this|like this|as is|as it is|now", "is that all|is that it|thats all|anything else i need & ?|^|can i send|what now")),
    ("what_next", ("what now|what next|whats next|and now|what do i do now|next step|what happens now",)),
    ("how_to_start_call", ("call|phone|talk & how|what & start|begin|open|say|first|prepare",)),
    ("follow_up", ("follow up|followup|chase|nudge|remind them|check in & when|how|should|can|long|what",)),
    ("counter_again", ("counter again|second counter|push again|negotiate again|ask again|one more time|another round|how many times|twice",)),
    # How much.
    ("ask_too_much", ("is & too much|too high|unrealistic|crazy|reasonable|ok to ask|fair to ask & ask|280|k|it|that|number|much",)),
    ("how_much_to_ask", (
        "how much|what number|what figure|what should i|what can i|how high & ask|counter|get|"
        "push|say|aim|request|demand|want|offer|at most|max*|write & !pay|charge|expect*|when "
        "they",
        "what should i counter|what do i counter|what number should|what to ask for|how much more",
    )),
    ("is_it_good", (
        "is|are|was|isnt|does|sounds|do you think|how & good|great|fair|ok|okay|low|high|bad|"
        "normal|competitive|decent|reasonable|typical|enough|lowball*|below market|above market|"
        "generous|any good & !call|email|phone|negotiat*|send|tell|time|ask|share real|real "
        "money|catch|guide|accurate",
        "low or ok|good or bad|ok or not|lowball|fair offer|es poco|ist das gut|ist das viel|"
        "ist das wenig|c est bien|e pouco|thoughts|what do you think|any thoughts|am i being "
        "lowballed|underpaid|how does it look|how does it compare|is it enough",
    )),
    ("what_is_the_band", (
        "what|whats|how much|how & band|range|they pay|do they pay|does it pay|pays|top of|"
        "salary for|bottom of|median|midpoint|market|going rate|typical|average & !expect*|when "
        "they ask|data|come from|from where",
        "how much do they pay|what do they pay|what does it pay|pay range|salary range|top of "
        "the band|top of the range|what is the range|whats the band|most i could get|how much "
        "could i get|how much can i get & !when they ask|expect*",
    )),
    ("my_total", ("what|whats|how much & total|tc|total comp|altogether|all in & my|the|is|a year|first year|now",)),
    ("which_is_better", (
        "which|what & better|best|take|pick|choose|prefer|worth more|win* & offer|one|two|"
        "overall|should|of them|for me|is|would you & !e mail|email|phone|call",
        "compare|side by side|difference between the two|better overall|which one",
    )),
    ("should_i_take_it", (
        "should i|shall i|do i|would you|worth|can i just|better to & take|accept|sign|say yes|"
        "go for|walk away|decline|leave|reject|turn it down|turn down|refuse",
        "what would you do|what would you pick|what would you choose|what do you recommend",
    )),
    ("need_another_offer", ("do i|need|without|no|have no|dont have|any|only with & other offer|another offer|competing offer|leverage|counteroffer & !friend", "any leverage|what leverage|no leverage|leverage at all")),
    ("would_rival_help", ("if i had|if i got|what if i|would it help|would that help|suppose & offer|from|google|openai & help|stronger|better|had|got|more|matter",)),
    ("bluff_check", ("can they|could they|will they|would they|do they & check|verify|find out|ask for proof|call them|prove & offer|it|if|lie|bluff|claim",)),
    ("use_ai_or_coach", ("friend|mentor|someone|partner|wife & negotiate for me|call for me|do it for me",)),
    # Parts of pay.
    ("ask_vacation", ("vacation|pto|holiday*|time off|days off|leave days & ask|can|negotiat*|more|get|want|how|possible",)),
    ("ask_remote", ("remote|home office|wfh|work from home|hybrid & ask|can|negotiat*|more|get|want|how|days|possible",)),
    ("ask_title", ("title|senior|level|promotion & ask|can|negotiat*|get|how|should|possible & !which level|what level|mean",)),
    ("ask_relocation", ("relocation|relo|moving costs|moving & ask|can|negotiat*|get|pay|cover|who|how",)),
    ("ask_start_date", ("start date|start later|starting later|later start|delay my start|start earlier & ask|can|negotiat*|push|move|how|should",)),
    ("ask_sign_on", ("sign on|signing bonus|joining bonus & ask|can i|should i|get|negotiat*|how much|possible|normal|usual|do they & !repay|pay back|payback|clawback|leave|return|what is|whats|mean",)),
    ("sign_on_repay", ("sign on|signing|joining|bonus|clawback|relocation & repay|pay back|pay it back|give back|give it back|return it|clawback|claw back|leave early|if i leave|quit",)),
    ("ask_refresher", ("refresh* & ask|can|negotiat*|get|normal|do they|should",)),
    ("ask_severance", ("severance & ask|can|negotiat*|get|normal|should",)),
    ("visa", ("visa|sponsorship|green card|work permit & negotiat*|affect|hurt|ask|leverage|cost|can|should",)),
    ("equity_real", ("equity|options|stock|shares|rsu*|profit share|profit sharing & real|worth|worthless|trust|paper|count|monopoly|risk*|sell|cash & !mean|which|better|explain",)),
    ("profit_share_catch", ("catch|trick|downside|problem|risk & profit share|profit sharing|equity|options|offer|this",)),
    ("tax", ("tax|taxes|taxed|after tax & how much|what|how|pay|will|on",)),
    ("mean_double_trigger", ()),
    # The bot itself.
    ("privacy", (
        "who|anyone|anybody|recruiter|company|they|employer & see|sees|read|reads|access|know|"
        "can see & this|it|walk away|number|what i|messages|data|chat|my|minimum",
        "do you & store|save|keep|share|sell|remember|log & this|it|that|data|my|what i",
        "is this|is it|are you|how & private|confidential|secure|safe|anonymous|secret & !job|bet",
        "where is my data|my data|gdpr|delete my data",
        "do they see this|can they see this|will they see this",
    )),
    ("are_you_ai", ("are you|is this|am i talking to|you & ai|bot|robot|human|person|real|chatgpt|gpt|machine|llm|language model|computer",)),
    ("what_can_you_do", ("what|how & can you do|do you do|does this work|can you help|this bot|do you work|is this|this thing do|are you for & !take|salary", "what can you do|how does it work|how do you work|what is this|who are you|what are you")),
    ("where_from", ("where|how|what & number*|figure*|data|band*|range*|sources|source|you know|guide* & come from|from|get|got|source|sources|know|based on|reliable|accurate|trust|old|date", "how accurate|how reliable|how do you know|are these numbers|is this data|how old is")),
    ("do_you_speak", ("speak|understand|auf deutsch|in german|in spanish|in french|en espanol|en francais|auf englisch|deutsch haben|sprichst|hablas|parles|fala portugues|auf deutsch haben|hindi|translate & !contract|your",)),
    ("send_for_me", ("can you|will you|could you|do you & send|email|call|negotiate|talk|write to & for me|them|it for me|recruiter|company",)),
    ("cost", ("how much|what|is it|is this|does it & cost|free|price|paid & you|this|bot|service",)),
    ("how_many_questions", ("how many|how much longer|how long & questions|left|more|take|does this & !decide|offer|days|vest*|wait",)),
    ("why_ask", ("why & do you ask|do you need|does it matter|need to know|is that important|are you asking|would you need",)),
    ("what_counts_as_deed", ("what|which|example*|like what|give me & count*|proof|achievement|proud|example|write|mean|kind of|sort of & !number|offer|deadline|base|equity",)),
    ("level_elsewhere", ("equal*|equivalent*|same as|maps to|map to|correspond*|translate|elsewhere|compare*|which level & level|at|to|as|levels",)),
    # The job.
    ("resign_when", ("resign|quit|give notice|hand in & when|should|now|before|after",)),
    ("background_check", ("background check|reference*|references & worry|fail|before|negotiat*|when|do they",)),
    ("gender", ("woman|women|female|minority & negotiat*|ask|backlash|penal*|different",)),
    ("junior", ("junior|new grad|entry level|first job|fresh grad|no experience|graduate & negotiat*|can|should|even|possible|allowed|worth",)),
    ("internal_raise", ("raise|pay rise|payrise & ask|how|get|negotiat*|my boss|my manager|current",)),
    ("counter_from_employer", ("current company|current employer|my company|my employer|employer & counter*|counteroffer|stay|match & should|what|accept|do|if",)),
    ("market_bad", ("market|economy|job market|hiring freeze & bad|tough|down|now|negotiat*|still|worth|should",)),
    ("take_job_in_ai", ("should i & take a job|work in|join & ai|startup|tech|right now|industry",)),
    ("series_stage", ("series a|series b|series c|startup|early stage & negotiat*|different|equity|how|should",)),
    ("exploding", ("exploding offer|explode* & what|how|do|mean|is",)),
    ("reneg", ("renege|back out|after accepting|after i accept*|already signed|change my mind & can|should|ok|what|possible|still",)),
    ("salary_law", ("illegal|legal|law|allowed to ask|are they allowed & salary|ask|pay|earn|history|range",)),
    ("feedback_wrong", ("wrong|incorrect|outdated|not right & number*|figure*|band|range|guide|data",)),
)  # fmt: skip
