"""What people ask back and what they feel: every key with examples, as people type them.

An example is small letters and digits without signs. Endings, contractions, slips and synonyms are
seen to by `stems` and `synonyms`, so an example is worth adding only for what is said in another
way. Those of `VOICED` are heard in statements too ("I'm too scared to ask"), those of `ASKED` only
in questions. Each key has its answer in `dialogue.faq`; lines that are no example, and must be
understood all the same, are in the tests.
"""

from __future__ import annotations

# First words that make a question of most sentences, a question mark or not.
OPENERS = (
    "how what whats which who whom whose when where why should shall can could may must is are am "
    "do does did will would have has any anyone isnt arent doesnt "
    "cant couldnt hows whos wheres wie warum wieso wann wer wem wo woher welche "
    "welches soll sollte kann darf muss ist sind habe que como cuanto cuando donde quien cual por "
    "puedo debo deberia es son hay comment combien quand pourquoi quel quelle puis dois est quanto "
    "quando onde qual posso devo kya kaise kitna kab kaun kyun shud sould wat waht "
    "compare comparing rank explain"
)

# What opens a question within a sentence: "can I", "is it" …
ASKING = frozenset(
    "is are am do does did can could should would will shall must isnt arent doesnt cant couldnt "
    "shouldnt wouldnt kann soll sollte puedo debo dois".split()
)
# Behind a "would" these tell a wish: "would love 350k instead".
WISHED = frozenset("love like prefer rather want take sign accept".split())
# … and these.
INNER_OPENERS = frozenset(
    [
        ("how", "to"), ("how", "do"), ("how", "should"), ("how", "can"), ("what", "now"),
        ("now", "what"), ("then", "what"), ("what", "do"), ("what", "to"), ("what", "should"),
        ("what", "can"), ("what", "is"), ("which", "one"), ("or", "not"), ("any", "advice"),
        ("any", "tips"), ("any", "ideas"), ("tell", "me"), ("give", "me"), ("teach", "me"),
        ("who", "pays"), ("who", "decides"), ("how", "much"),
    ]
)  # fmt: skip
# Behind one of these the same words tell: "I know how to negotiate", "they asked what is wrong".
REPORTS = frozenset(
    "know knew knows asked asks told tell tells said says saw see understand understood learned "
    "explained remember is was that thats".split()
)

# Asked of whatever was said before: "they want my minimum. What do I say?"
# "What if they say …", "they might tell me …": what leads in an answer of theirs that is feared.
FEARS = frozenset("if when suppose supposing might may could will would wenn si".split())
WHO_SAYS = frozenset("they he she hr recruiter manager boss company the their somebody".split())
# In front of why or when something is asked, which says nothing of what is asked.
LEADS_TO_REASON = frozenset(
    "when because since cuz coz cause bc although though while given considering after seeing "
    "weil obwohl nachdem porque aunque parce".split()
)
MORE_TIME = "ask_more_time"  # "can I get another 2 weeks?"
# What is asked of a sum: "is 230 ok".
JUDGED = frozenset(
    "ok okay good fair fine low high decent enough alright much little bad reasonable normal "
    "realistic crazy okish meh".split()
)
OPEN_ENDED = frozenset(["how_to_counter", "is_it_normal", "is_it_good", "what_if_no"])

ASKED: dict[str, str] = {
    # --- Their pay and past
    "tell_current_pay": (
        "do i have to tell the recruiter what i make now|hr wants my last payslip must i send it|"
        "should i disclose my current ctc|"
        "they keep asking for my present salary what do i answer|"
        "what do i say when they want to know how much im earning today|"
        "is it ok not to share my current comp|tengo que decir cuanto gano ahora|"
        "can i refuse to give my salary history|"
        "how do i dodge the what are you on right now question|"
        "the hr lady insists on knowing my present ctc do i really have to give it|"
        "is it okay if i keep my current salary to myself|"
        "their form has a field for current compensation can i leave that blank|"
        "recuriter wants 3 months of payslips should i send them|"
        "my recruiter wants to see my last three payslips do i give them|"
        "what if i just dont tell them what i currently get|"
        "is it any of their business what i make|como respondo si me preguntan cuanto gano hoy|"
        "do i give them my payslips|what if i do not tell them what i make|"
        "is my salary any of their business|they insist on my last salary|"
        "can they demand my payslips|what if my current salary is low|"
        "i make much less now and should i say it|should i say what i make now at google|"
        "they want my tax form to prove my salary|do i owe them my current salary|"
        "hr wants proof of my previous ctc|how do i avoid saying what i make|"
        "do they need to know what i earn|is it smart to say my current base|"
        "they want to know what i got at my last job|"
        "the form has a box for current compensation do i fill it in|"
        "the recruiter is fishing for my current pay|they insist on my current salary|"
        "they insist on knowing what i make|"
        "they insist to know my current salary"
    ),
    "inflate_pay": (
        "can i say i earn more than i do|is it a bad idea to round my current salary up a lot|"
        "should i lie about what i make now|what if i exaggerate my current pay a little|"
        "can i tell them 200 even though i make 180|"
        "would it be so bad to inflate my present pay a bit|"
        "what if i claim a higher salary than i have|"
        "would anyone find out if i said my salary is 20 k higher|"
        "would they find out if i lie about my salary|can i say my salary is higher|"
        "can i round up my salary|what if i add my bonus to my current salary|"
        "is it bad to say i make 220 when i make 200|can i just say a higher current salary|"
        "is it a bad idea to say 220 although i make 190"
    ),
    "tell_laid_off": (
        "what do i say if they ask why i left|they ask why i left my last job what do i say|"
        "should i tell them i was laid off in march|does being unemployed hurt my negotiation|"
        "how do i explain the gap on my cv|do they need to know i got fired|"
        "ive been out of work for 8 months do i still have leverage|"
        "is it obvious that i dont have a job right now and does it weaken me|"
        "do i mention the layoff|i lost my job in june does that make me weak here|"
        "should i hide that im unemployed|they dont know ive been laid off do i say it|"
        "how bad is it that im unemployed|do i have to say i was laid off|"
        "they do not know i was laid off|how bad is it to be unemployed|"
        "what do i say about the gap|do i look desperate because i have no job|"
        "am i in a weak position without a job|should it stay secret that i am unemployed|"
        "should i keep the layoff secret|do they offer less if i am unemployed|"
        "they let me go in march do they have to know|i am on severance do i bring it up|"
        "my company let me go do i say it"
    ),
    "tell_floor": (
        "should i tell them the lowest i would take|"
        "is it smart to share my minimum with the recruiter|"
        "do i reveal my walk away number to them|should i be honest about my bottom line|"
        "should the recruiter know my lowest number|would you share your minimum with them|"
        "is telling them my floor a mistake|should i tell them what the lowest is i would accept|"
        "if i tell them my limit will they just pay that|"
        "will they just pay my minimum if i say it|is it bad to name my limit|"
        "do i name my lowest salary|does it hurt if they know my minimum"
    ),
    "what_to_say_minimum": (
        "what do i say if they ask for my minimum|"
        "recruiter wants to hear my rock bottom figure how do i respond|"
        "they ask whats the least i would accept what should i answer|"
        "they asked for the minimum id take what do i answer|"
        "how do i respond when she asks what my bottom line is|"
        "hr keeps pushing for my lowest number what to say|and if he wants my rock bottom number|"
        "she wants me to say the least id work for whats a good reply|"
        "he wants my minimum what do i say|what do i reply when they want my lowest number|"
        "they asked for my lowest acceptable number what now|"
        "recruiter asked for my minimum now what"
    ),
    "set_floor": (
        "how do i find my walk away number|what should my minimum be|how low should i go|"
        "help me pick a floor what is a sensible one|below what should i walk|"
        "whats a sensible walk away for me|how do i decide where my limit is|"
        "where should i draw the line|how do i know what my walk away is|"
        "help me choose a minimum|what floor should i set|what is a good minimum for me|"
        "at which salary should i walk|"
        "i dont know what my walk away number is how do people pick one|"
        "at which salary do i walk away|how do people choose a walk away|"
        "i do not know my minimum|when is it too low to accept|"
        "below which number should i say no|what would be too little|"
        "how do i work out my minimum|no idea what my walk away is|what would be a sensible floor|"
        "how do i find the point where i say no|how low is too low|what is too low for me"
    ),
    "tell_other_offer": (
        "should i mention that i have another offer|"
        "do i tell them im also interviewing elsewhere|"
        "is it wise to bring up the competing offer|"
        "shall i let the recruiter know about my other process|"
        "soll ich das andere angebot erwahnen|"
        "how do i bring up my other offer without sounding like a threat|"
        "do i tell them about the offer from the other company|"
        "should i mention my written offer from them|"
        "should my other interviews come up at all|is mentioning a competing offer a good idea|"
        "can i use the offer from openai in the talks|should the second offer be in the mail|"
        "should i tell them about google|can i use the openai offer|do i use my other offer|"
        "would it help to tell them about my other offer|"
        "do i tell both companies about each other|should i tell them i am interviewing at meta|"
        "is it bad to mention other companies|should i say that i have options|"
        "should they hear about my other offer|other offer mention or not|"
        "do i bring up that i talk to other companies|"
        "should i tell them i have an offer from google|"
        "do they have to know about the other offer|do i bring up that i talk to others|"
        "should they hear about my google offer|do i keep my other offer to myself|"
        "should i say i have another offer|"
        "do i let on that somebody else wants me|"
        "do they find out that i talk to someone else|"
        "is it worth saying that a second company is interested|"
        "should the recruiter learn that i talk to another firm|"
        "do i play the other offer card|do i mention the other one"
    ),
    "tell_leave": (
        "im on parental leave should i mention it|do i tell them im pregnant|"
        "should i say that i am expecting a baby|do they have to know i am on maternity leave|"
        "i am pregnant do i have to tell them|do i tell them about my paternity leave|"
        "when do i tell them that im pregnant"
    ),
    "name_rival": (
        "do i have to say which company the other offer is from|should i name the other company|"
        "can i keep the name of the competitor to myself|"
        "they want to know who else made me an offer must i say who|"
        "must i tell them who the other offer is from|"
        "can i leave out the name of the other company|"
        "what if they ask which company made me the other offer|do i say who the competitor is|"
        "would naming the other company help|do i say who the other company is|"
        "should i say it is google|would naming them help|do i have to name names|"
        "do they need to know which company it is|should i say the name of google|"
        "can i say another company without the name"
    ),
    "show_letter": (
        "can i send them the letter of the other company|should i send them the other letter|"
        "can i send them the other offer|what if they ask for proof of the other letter|"
        "can they make me show the other offer letter|"
        "should i forward them my competing offer as proof|"
        "what if they want to see the other offer in black and white|"
        "do i have to send a screenshot of the other letter|do i have to prove my other offer|"
        "theyd like to see the competing offer letter should i show it|"
        "can i refuse to show the other letter|the recruiter wants proof of the other offer|"
        "they want proof of my other offer|they ask for the letter from the other company|"
        "should i show them the google letter|"
        "they want proof of the other offer what do i do|must i prove the other offer"
    ),
    "verbal_rival": (
        "does a verbal offer from another company count|is an offer by phone worth mentioning|"
        "can i use an interview process as leverage|can i use a verbal offer to negotiate|"
        "is a verbal offer from elsewhere enough to bring up|"
        "im only in the final round somewhere else is that leverage|"
        "can i mention an offer that isnt in writing yet|"
        "the other company told me by phone can i use it|"
        "i am in final rounds elsewhere should i mention it|"
        "can i use an offer that is only verbal|"
        "does being in a late stage somewhere else help me|"
        "my other offer is only on the phone so far does that count|"
        "no written offer from them yet can i still use it|"
        "my other offer is only verbal does it count|"
        "i have no written offer from them can i use it|"
        "google told me on the phone can i mention it|is a final round at meta worth mentioning|"
        "i only have a verbal offer elsewhere|does it help to be in the last round at google|"
        "they told me verbally i get an offer can i use it|does an interview at openai help|"
        "is a final interview elsewhere worth mentioning"
    ),
    "other_is_lower": (
        "my other offer is lower should i still mention it|does a weaker offer help at all|"
        "what if the competing offer pays less|the second offer is worse do i bring it up|"
        "my competing offer pays less does it still help|"
        "the other company pays 20 k less should i keep that quiet|"
        "the other company pays less should i hide it|my other offer is smaller|"
        "is a lower offer useful|my second offer is worse is it useless|is a worse offer useless"
    ),
    "will_they_match": (
        "will they match the other offer|do companies usually match a competing offer|"
        "how likely is it that they match|can i ask them to match|"
        "do you think they would match runways offer|could they match what the others pay|"
        "think theyll match meta|will they match google|do they match meta|"
        "do you think they match it|could they go up to the other offer|"
        "can they pay as much as the other company|"
        "can they beat the other number|would they beat the other offer|"
        "can they beat google"
    ),
    "what_to_answer_expectations": (
        "what do i say when they ask for my salary expectations|"
        "how should i answer the expected salary question|"
        "they want a number from me what do i tell them|"
        "was soll ich bei gehaltsvorstellung sagen|"
        "que respondo cuando me preguntan por mis expectativas salariales|"
        "what to put in the desired salary box of the form|hr ne expected ctc pucha hai kya bolu|"
        "how do i answer what are you looking for|"
        "recruiter asked what my expected salary is how do i answer|"
        "what do i write under salary expectations in the application|"
        "they say what number do you have in mind whats a good answer|"
        "cuando me pregunten cuanto quiero ganar que digo|"
        "what do i put into the expected salary box|"
        "what do i say when they ask what i am looking for|"
        "they will ask for my number what do i tell them|"
        "what is a good answer to what do you want to earn|"
        "hr form asks expected ctc what should i fill|recruiter whats your expectation me|"
        "what would you answer to what are your salary expectations|"
        "whats the best reply to how much do you want|what do i fill in for expected ctc|"
        "what is your expectation they asked me|what do i say when they ask how much i want|"
        "how do i answer how much do you want|they asked what salary i want|"
        "what number do i give them when they ask|recruiter asks what i want to make|"
        "what should i say i want|they keep asking for a number what do i say|"
        "help with the expectations question|what do i say i expect|what do i tell them about pay|"
        "they want to know my expectations on the call any ideas|"
        "they asked what salary i am looking for|they ask for my expectations now what|"
        "hr asked for my expected salary what now"
    ),
    "avoid_expectations": (
        "how can i avoid giving a number first|how do i deflect the expectation question|"
        "can i get around naming my expectations|"
        "how to not answer the question about desired pay|"
        "how do i get out of giving them a number|"
        "i dont want to name my expectations yet how do i do that nicely|"
        "can i just not tell them what i expect|can i refuse to say what i expect|"
        "can i not tell them what i expect|how do i not say a number|"
        "how do i get around saying a number|i do not want to say a number"
    ),
    "who_first": (
        "should i name a number first or let them|who should say a figure first|"
        "is it better if they go first|do i wait for them to name a number|"
        "who names the first number|is it dumb to say a number first|"
        "should they be the first to give a figure|shouldnt they name the number first|"
        "should they name the number first|do i have to say the first number|"
        "why should i not say a number first"
    ),
    "range_or_number": (
        "should i give a range or one number|is a range better than an exact figure|"
        "do i ask for a range or a fixed amount|do i say a range or an exact number|"
        "range or single figure which works better|do i tell them a range|"
        "should i ask for a range|is giving a range a bad idea|is a range bad|"
        "is it bad to give a range|one number or a range"
    ),
    "precise_number": (
        "should i ask for a round number or something odd like 247|"
        "is an exact number better than a round one|"
        "does it look strange if my figure is very precise|is 251,500 better than 250 k|"
        "should the number be precise or rounded|do precise numbers work|is an odd number better|"
        "why not a nice round number|why not a round number|is a round number bad|"
        "251 or 250 which is better|252500 or 250000|"
        "should i round it|do i round the number up"
    ),
    "personal_reasons": (
        "is it ok to mention my loans|"
        "should i mention that my rent is high|can i use my kids and mortgage as a reason|"
        "is it ok to say i need the money for student loans|"
        "should i bring up cost of living as an argument|can i argue with my daughters daycare|"
        "should i tell them about my mortgage|is my high rent a good argument|"
        "do i mention my family|my wife is pregnant should i say so|"
        "does it help to say rents are crazy|my wife is pregnant should i tell them|"
        "does it help to say rent is high|should i say i have kids|i have debts can i say that|"
        "can i say i just need more money"
    ),
    "what_reason": (
        "what reasons can i give for more money|do i need to justify my ask|"
        "how do i justify a higher salary|what arguments work best|how can i back up my number|"
        "what makes me worth more|why would they pay me more|what can i use as an argument|"
        "i need a good justification for my number ideas|do i have to give a reason at all|"
        "on what grounds can i ask for more|what justifies 260 k|i dont know how to argue for it|"
        "what justifies more money|why should they pay me more|how do i argue for more|"
        "what do i base my ask on|on what grounds|i do not know what to argue|"
        "what are good reasons|what should my argument be|why do i want more what do i say|"
        "what do i say why i want more|what do i say when they ask why"
    ),
    "why_this_number": (
        "what if they ask how i came up with my number|"
        "what do i say if they want to know where i got the figure from|"
        "how do i defend my number when they question it|"
        "what if they want to know why i ask for that much|"
        "she might ask where my number comes from what then|how do i explain my number|"
        "they will ask how i got to this figure|how do i say where the number comes from|"
        "what if they say where did you get that number|what if they ask where i got the number|"
        "where did you get that number they might say|how do i explain why that much|"
        "they will ask why exactly this amount|"
        "and if they ask why|what if they ask why|what do i say if they ask why"
    ),
    "mention_merit": (
        "should i mention my phd|is it worth bringing up my open source work|"
        "do my certifications matter for the pay|"
        "should i talk about my side project in the email|does my masters degree help|"
        "is it useful to mention 8 years of experience|do they care about my phd|"
        "should i bring up that i was top of my class|should i say i went to a top school|"
        "should i say i was the best in my class|does my experience count for pay|"
        "is my degree worth something in the negotiation|is a phd worth anything"
    ),
    "no_proof": (
        "what if i have nothing impressive to say|what if i dont have any achievements|"
        "i have no numbers for my work is that a problem|can i negotiate without any proof|"
        "i really havent achieved anything special can i still do this|"
        "what if i cant think of any accomplishment|can i do this without achievements|"
        "what if my work isnt measurable|ive got nothing to brag about is that a dealbreaker|"
        "what if my work can not be measured|i have nothing to show is that bad|"
        "i have no results to mention|is it bad that i have no achievements|"
        "what if i only did my job"
    ),
    "team_result": (
        "can i use something my team did|is it ok to claim a team achievement|"
        "what if it wasnt only me who did it|it was a team effort may i still say it|"
        "am i allowed to use our teams result as mine|"
        "the whole team did it can i still mention it|can i say i did it if the team did it|"
        "can i take credit for a team project|can i take credit for the team|"
        "was a team project can i use it"
    ),
    "what_counts_as_deed": (
        "what counts as something to be proud of|can you give me an example of an achievement|"
        "what kind of thing should i write here|like what for example|"
        "what should i put as an achievement|give me an example please|"
        "what kind of accomplishment do you mean|what should the sentence look like|any examples|"
        "what should the sentence be|any examples of that|do you have an example|"
        "how should i write it|how long should my sentence be|what is a good achievement|"
        "give me an idea what to write|show me an example sentence|"
        "can i see an example for an achievement"
    ),
    "what_counts_as_tick": (
        "what counts as this exactly|what counts as that skill|what exactly counts as knowing it|what counts as model training|does it count if i only did it at university|"
        "do i need to be an expert to tick it|how much experience do i need to tick that|"
        "does a hobby project count|i only did it in a side project does that count|"
        "how good do i have to be to tick video generation|when does it count as real experience|"
        "does a course count|does that count|what do i need to have done to tick this|"
        "does it count if it was long ago|would reading papers count|"
        "ive only read about it should i tick it|when can i tick it|"
        "i only read about it should i tick it|should i tick it if i did it once|"
        "is a bit of experience enough to tick|does it need to be professional experience|"
        "does it have to be at work"
    ),
    # --- Fears
    "will_they_withdraw": (
        "can they just take it back because i asked|whats the chance i end up with nothing for haggling|do i end up empty handed if i push|could i lose it all by asking|"
        "could they take the offer back if i ask for more|will i lose the offer when i negotiate|"
        "can an employer revoke an offer because of a counter|is it risky to ask|"
        "whats the risk of countering|did anyone ever get an offer pulled for asking|"
        "im scared theyll rescind|ziehen die das angebot zuruck wenn ich mehr verlange|"
        "can haggling cost me the job|could bargaining cost me all of it|could negotiating cost me everything|could i lose everything by bargaining|"
        "is there a danger they walk if i push|pueden retirar la oferta si negocio|will they cancle my offer if i push to much|"
        "could asking for more backfire|what are the chances they withdraw|"
        "agar maine zyada manga to offer cancel ho jayega|"
        "might they pull my offer because i negotiated|"
        "is there a danger that they cancel everything|"
        "ever seen an offer being revoked over a counter|if i push back will i lose it|"
        "peur quils retirent loffre|i worry that they change their mind if i counter|"
        "are they going to pull the offer|can a company cancel an offer|what if they pull it|"
        "could they just give it to someone else if i ask|"
        "whats the worst that can happen do they cancel|are there cases where they pulled it|"
        "if i ask for 20 k more is the offer dead|they wouldnt just take it back right|"
        "konnte es sein dass sie das angebot zuruckziehen|do they cancel if i ask|"
        "what is the worst that can happen|is the offer dead if i ask for more|"
        "they would not take it back would they|have they ever pulled an offer|"
        "can asking kill the offer|can i lose it|is it safe to ask|"
        "will they get angry and pull the offer|konnten sie das angebot zuruckziehen|"
        "peuvent ils retirer l offre|podem retirar a oferta|is my offer at risk|"
        "is there a risk that they drop me|does asking cost people the offer|can this go wrong|"
        "tell me can it go wrong|miedo de perder la oferta|"
        "do people lose offers because they negotiate|would they pick someone else|"
        "do they regret the offer if i ask|will they regret hiring me|what can go wrong|"
        "i am scared the offer disappears if i push|konnen die das angebot zuruckziehen|"
        "what if the offer vanishes because i ask"
    ),
    "is_it_normal": (
        "is it normal to negotiate a job offer|do people really negotiate|does everyone counter|"
        "do they expect me to negotiate|is negotiating still a thing|"
        "do big companies even negotiate|ist es ublich zu verhandeln|"
        "es normal negociar el sueldo|cest normal de negocier une offre|"
        "e normal negociar a proposta|am i allowed to ask for more|"
        "is the salary negotiable at all|should i even negotiate|"
        "do i have to negotiate cant i just say yes|is it common to counter|"
        "do people usualy negotiate offers|is it ok to negotiate|do i have to negotiate|"
        "is haggling over pay a thing in europe|can one negotiate with google at all|"
        "is this offer negotiable|is it negotiable|can i counter an offer|"
        "can you negotiate a job offer|am i supposed to negotiate|"
        "do they leave room for negotiation|is it usual in europe to negotiate|"
        "do ppl actually counter|is countering even a thing in germany|"
        "does anyone accept the first offer|i heard you should always negotiate true|"
        "is it a thing in germany|is it common in europe|should i always negotiate|"
        "should one always negotiate|is everyone doing this|why should i negotiate|"
        "why negotiate at all|is it ok to ask for more|can i ask for more|do they have room|"
        "will they be surprised if i negotiate|darf ich verhandeln|kann man da noch verhandeln|"
        "se puede negociar|on peut negocier|da para negociar|do recruiters expect a counter|"
        "is it frowned upon|do you have to negotiate|is negotiating ok in europe|"
        "do i always have to negotiate|can i just say yes or must i negotiate"
    ),
    "does_it_work": (
        "does negotiating actually work|what are my chances to get more|"
        "how likely is it that they say yes|do people who ask get more|is it worth the effort|"
        "whats the success rate of asking|has negotiating ever worked for anyone|"
        "what are the odds they agree|is it likely to bring me anything|"
        "how often does asking work|how probable is a yes|will they give in|will they say yes|"
        "how probable is it that they agree|whats the likelihood of them agreeing|"
        "do they ever say yes|does it really make a difference to ask|"
        "what is the likelihood that they agree|do they ever agree|does it make a difference|"
        "does asking help|will it work|does this really work|how many people get more|"
        "do they usually say yes|is there any chance|what are the odds|chances of getting more|"
        "what percentage of people get more|how many people get more when they ask|"
        "does it pay off|does that actually help|any chance of getting more|"
        "does negotiating get you more|does negotiating really bring more|"
        "does asking really get you more"
    ),
    "what_if_no": (
        "what if they say no|and if they dont budge|what do i do when they reject my counter|"
        "what if they laugh at me|what if the manager gets angry|"
        "and what if theres no room at all|what if they just say no|"
        "suppose they reject my ask then what|et sils disent non|"
        "and if my counter gets turned down|what if the answer is no|what if they do not move|"
        "what do i do after a no|they will just say no|say they refuse whats plan b|"
        "what do i say to a no|and when they dont want to|what is plan b|"
        "what do i say if they say no|what when they do not want|what if they turn it down|"
        "what if they refuse everything|what if it does not work|what if they are not willing|"
        "then what if they say no|was mache ich bei einem nein|"
        "and if they say nope|they say nope then what|worst case they say no and then|"
        "suppose they turn me down|suppose they turn down my counter|"
        "what if they say it is final|what if their answer is final|what if they say the budget is used up"
    ),
    "what_if_base_fixed": (
        "what do i ask for if the base cant move|what else can i negotiate besides salary|"
        "what can i get if salary is fixed|which parts of an offer are negotiable|"
        "is there anything besides base i can ask for|"
        "if theres no more base what could i ask for instead|what else is there apart from base|"
        "which bits are negotiable|what can i ask for besides base|"
        "is there anything else i can ask for|besides the salary what could they give me|"
        "is there other stuff worth asking for|what else could they give me|"
        "what could they give me besides salary|is there other stuff to ask for|"
        "what else is worth asking for|what else is possible|what other perks can i negotiate|"
        "can anything else be negotiated|what if salary is off the table|"
        "what do i ask for if they can not raise the base|which other things are negotiable|"
        "they say the base is fixed what can i ask then|the salary is fixed what is left|"
        "base is not negotiable what else is there"
    ),
    "hurt_relationship": (
        "will my future boss hold it against me|"
        "does negotiating sour the relationship before i start|"
        "will it be awkward with my manager afterwards|will they resent me for that|"
        "does it leave a bad first impression|will it ruin my start there|"
        "does this make my manager like me less|could negotiating poison things with the team|"
        "i dont want to start on the wrong foot|will the team think badly of me|"
        "will they think badly of me|does it start us off on the wrong foot|will they hate me|"
        "do i make enemies|will my boss think less of me|will it be weird afterwards|"
        "do they start to dislike me|is my boss angry with me then|"
        "will they regret that they hired me"
    ),
    # --- When and how
    "wait_for_written": (
        "should i wait for the written offer before i counter|can i negotiate a verbal offer|"
        "do i negotiate before or after i get the letter|"
        "is it too early to ask i only have it verbally|"
        "soll ich auf das schriftliche angebot warten|"
        "they only told me on the phone do i ask for it in writing first|"
        "should i counter over the phone offer or wait for paper|"
        "should i hold off until the letter arrives|"
        "they called me with numbers do i counter now or once its in writing|"
        "do i need the written offer to negotiate|is it better to have it in writing first|"
        "should i get the letter first|counter now or when the contract is here|"
        "should i ask for the letter before negotiating|counter now or wait for the contract|"
        "should i wait for the contract|now or after the letter|"
        "should i ask for the written offer first|i only have it verbally do i wait|"
        "negotiate before the contract or after|it is only verbal so far|"
        "do i wait for the pdf before i negotiate|should i wait for the document first|"
        "they gave me the number on a video call do i negotiate now or after the letter|"
        "only on the phone so far do i haggle now"
    ),
    "verbal_or_written": (
        "is a verbal offer binding|whats the difference between a verbal and a written offer|"
        "does a verbal offer mean anything|can i trust what they said on the phone|"
        "verbal or written does it matter|is an oral offer worth anything|"
        "does it count if they said it on the phone|does what he said on the phone hold|"
        "does what he said on the phone count|is it binding what they said|"
        "can they change a verbal offer|can they change the offer later|is a phone offer real|"
        "is a verbal offer official|is it official when they say it on the phone|"
        "is what they said by phone worth anything"
    ),
    "get_it_in_writing": (
        "how do i ask for it in writing|do i need everything in the contract|"
        "should i get the promise in writing|"
        "they promised a raise after a year is that worth anything if its not in the letter|"
        "they promised me a bonus on the phone should that be in the contract|"
        "how do i ask them to put it in writing|how do i get the bonus into the letter|"
        "can i ask them to put the bonus in the contract|should everything be in writing|"
        "do i need that in writing|how do i make sure they keep that promise|"
        "do verbal promises have to be in the contract|"
        "how do i make sure they keep their promise|they promised something on the phone|"
        "will they keep the promise|is an email enough as proof of the promise|"
        "should all of it be in the letter"
    ),
    "already_accepted": (
        "am i too late to ask for more|too late to ask for more|is it too late to ask for more now|"
        "i already said yes on the phone can i still negotiate|"
        "can i change terms after accepting verbally|did i ruin it by accepting too fast|"
        "is it too late to negotiate|i told them im happy with it can i still ask for more|"
        "i agreed to a number already any way back|i said yes too fast what can i do|"
        "is it too late i accepted on the call|can i reopen it after a verbal yes|"
        "i accepted too early|i already said yes|i may have said yes already can i still ask|"
        "i signed nothing but i said yes can i still ask for more|i said yes can i still ask|"
        "i said yes but i did not sign|can i ask after i said yes|i told them i would take it|"
        "did i accept too fast|i said ok on the phone did i blow it|"
        "i said yes yesterday did i ruin it|"
        "i already signed can i still go back|already signed is it over|"
        "i accepted verbally can i still negotiate|"
        "i already agreed can i still change something|"
        "i signed already can i still change it|is it too late now that i signed|"
        "can they change the offer after i signed|can they still lower it after i accepted"
    ),
    "how_long_to_decide": (
        "how long can i take to decide|how many days do i normally get to answer|"
        "whats a reasonable time to think about an offer|how much time do i have|"
        "how long should i wait before i reply|wie lange habe ich zeit zu antworten|"
        "is it bad to let them wait for 3 days|how many days can i keep them waiting|"
        "whats the usual time to respond to an offer|is a week too long to think it over|"
        "how long is it ok to think about it|how long until they want an answer|"
        "how long is it ok to let them wait|is two days too long to wait|can i take a week|"
        "by when do they expect an answer|how long before i must answer|"
        "how quick do i have to answer|can i sleep on it for a few days|"
        "can i think about it for a week|can i sleep on it|how much time is normal|"
        "how long may i think|when do i have to answer|is it ok to take three days|"
        "combien de temps ai je pour repondre|cuanto tiempo tengo|do i have to answer right away|"
        "can i take the weekend to think|is it alright to think over the weekend|"
        "how long may they wait|how long do companies give you to decide|"
        "how long do they usually give|how long is it ok to take for an answer|"
        "how long may i take to answer an offer|"
        "how many days do i have before i must say yes|how long can i sit on it|"
        "is a week to think about it ok|can i take two weeks to think|"
        "what is a reasonable time to sit on it|how much time is reasonable|"
        "is a week normal|is five days usual for an answer|"
        "how long is an offer valid|how long does an offer stand"
    ),
    "ask_more_time": (
        "can i ask for more time|how do i get more time|"
        "how do i get an extension of the deadline|"
        "is it ok to request another few days|i need longer to decide how do i tell them|"
        "kann ich mehr bedenkzeit verlangen|puedo pedir mas tiempo para decidir|"
        "how do i stall them|would one more week be too much to ask|"
        "how can i buy some time until the other company answers|can the deadline be moved|"
        "could i get a few days more|how do i ask them to extend the deadline|"
        "would asking for an extension look bad|je peux demander plus de temps|"
        "i need a few more days what do i write|can i have more time|can i get two more days|"
        "another week is that too much to ask|how do i delay my answer|"
        "is asking for a week extension ok|puis je avoir un delai|"
        "they want an answer friday but i need longer what do i do|is asking for an extension ok|"
        "they want an answer friday but i need longer|i need more time|can i get an extension|"
        "could i have until monday|can i postpone the deadline|is it rude to ask for more time|"
        "puedo tener mas tiempo|mehr zeit bitte wie frage ich|"
        "they want my answer tomorrow but i need more time|how do i ask for two more days|"
        "i need until monday what do i write them|i need till friday how do i say it|"
        "they gave me too little time how do i get longer"
    ),
    "miss_deadline": (
        "what happens if i miss the deadline|is the offer gone after the date|"
        "what if i answer a day late|do offers really expire|is the deadline real|"
        "what if i dont reply by the deadline|does the offer die after friday|"
        "what if friday comes and i havent decided|is that deadline real or just pressure|"
        "can i ignore the deadline|what if i need longer than the deadline|does the offer expire|"
        "what if the offer expires|is it terrible to answer late|"
        "does the offer vanish after the date|how bad is it to answer one day late|"
        "does the offer go away after the deadline|is the offer gone after the deadline|"
        "i missed their deadline is it over|the deadline was yesterday is it too late"
    ),
    "exploding": (
        "they gave me 24 hours what do i do|how do i handle an exploding offer|"
        "they want an answer today is that normal|can they pressure me to sign tomorrow|"
        "is it a red flag that they only give me two days|"
        "they want me to decide by tomorrow is this normal|i have 48 hours only help|"
        "is it a bad sign if they rush me|only got one day to answer what now|"
        "is a 24 h deadline a red flag|i only got one day to answer|is a 24 hour deadline normal|"
        "is that a red flag|they want me to decide today|why the rush|"
        "they are pushing me to sign now|can i refuse to decide today"
    ),
    "when_to_ask": (
        "when should i bring up money|when is the best moment to counter|"
        "at what point do i negotiate|do i answer right away or sleep on it|when do i send it|"
        "wann soll ich verhandeln|should i reply today or tomorrow|"
        "whats the right moment to negotiate|do i counter immediately|"
        "how fast should i get back with a counter|cuando es mejor negociar|"
        "should i counter right away or wait|should i wait a day before i counter|"
        "do i ask now or later|when exactly should i make the counter|when do i make the counter|"
        "should i ask now|is now the right time|how soon do i reply|is it too early to counter|"
        "when should i reply to the offer|when in the process do i counter|"
        "how long should i wait before i ask|how long do i wait before i counter|"
        "at which stage do i negotiate|before or after the weekend|when do i send the counter|"
        "when do i start negotiating|when does the negotiation start|"
        "when is the right moment to push back|whats the best timing to raise money|"
        "how soon do i come back with my numbers|how soon after the offer do i counter|"
        "do i let them wait a bit before i counter|when is the best moment to ask for more|"
        "do i ask for more before or after i say yes|before or after i accept|"
        "do i ask before or after i say yes|do i negotiate before i sign or after|"
        "is it better to ask before i accept|do i say yes first and then ask for more|"
        "should i accept first and negotiate later|do i accept and then haggle"
    ),
    "best_day": (
        "should i wait until monday|which day of the week is best to send it|"
        "is friday a bad day for the email|should i send it in the morning or at night|"
        "does it matter if i send it on the weekend|is monday morning ok to send the mail|"
        "what time of day should i email them|is sunday evening a weird time to send it|"
        "is it weird to send it on sunday|is saturday ok|should i wait until monday morning|"
        "which weekday is the best|what is the best day of the week for that email"
    ),
    "salary_before_offer": (
        "when do i talk about salary in the interviews|"
        "should i ask about pay in the first interview|is it too early to ask what the job pays|"
        "can i ask for the salary range before applying|can i bring up pay in the first call|"
        "when during the interviews should salary come up|"
        "when should i talk about money in the process|"
        "can i ask what the job pays before the interview|do i ask about the salary first|"
        "when is it ok to talk about money"
    ),
    "first_reply": (
        "what do i reply when i get the offer|how should i react to the offer on the call|"
        "what is the first thing i say after they make an offer|"
        "should i thank them for the offer first|how do i answer the offer email for now|"
        "i just got the offer by mail what do i write back|"
        "what do i say when they make me the offer on the phone|"
        "what do i say when they call me with the offer|"
        "what do i say when they give me the offer|"
        "what do i say when they call me to make the offer|"
        "they just emailed me the offer what do i answer for now|"
        "they emailed me the offer what do i answer|what do i say to the offer for now|"
        "what do i write back for now|what do i reply to the offer|"
        "they just called with an offer what do i say|do i say thanks first|"
        "what do i say when they call with an offer|what should i say first to the offer|"
        "what is my first reply to the offer"
    ),
    "how_to_counter": (
        "how do i negotiate|how do i ask for more money|wie verhandle ich am besten|"
        "como negocio mi salario|como pedir mais salario|any tips for negotiating|"
        "what is the best strategy here|whats your advice|zyada salary kaise mangu|"
        "how do i get them to pay more|whats the best way to ask|"
        "how do you negotiate a job offer|how should i go about asking for more|"
        "give me some tips|whats the smartest way to get more|wie fange ich an zu verhandeln|"
        "que hago para que me paguen mas|how do you negotiate an offer|"
        "how can i get a better offer|teach me to negotiate|help me negotiate|"
        "how would a pro negotiate this|ok so how do i do it|"
        "how do you ask for more money without being weird|wie mache ich ein gegenangebot|"
        "como hago una contraoferta|how would you negotiate|how do i do it|"
        "how does this negotiation go|how do i start negotiating|how does negotiating work|"
        "how do i make a counteroffer|how do i write a counteroffer|"
        "comment faire une contre offre|what should i do with this offer|tell me what to do|"
        "what do you suggest|what is a good strategy|how do i play this|i want to negotiate how|"
        "never negotiated how does that work|how do i go about it|what do i do to get more|"
        "how do i handle this offer|what is the way to do it|what do i say|"
        "what do i write to them|wie verhandle ich sowas|"
        "never negotiated before how does one do it|what is the best way to get more out of them|"
        "como negociar mejor|what should i say|what do i tell them"
    ),
    "mistakes": (
        "what should i not say|what are the biggest mistakes people make|anything i should avoid|"
        "what should i never do in a negotiation|is there something i must not write|"
        "what should i absolutely avoid|any phrases that kill a negotiation|"
        "what are common errors|what do people do wrong|what should i be careful about|"
        "what are the donts|what is the worst thing i can say"
    ),
    "all_at_once": (
        "should i ask for everything at once|do i bring up base first and equity later|"
        "one thing at a time or the whole package|how many things can i ask for|"
        "can i ask for base and sign on together|do i put all my asks in one mail|"
        "should i first talk about base and later about stock|"
        "should i ask for bonus and base at the same time|can i ask for bonus and base together|"
        "should i ask for everything|is it too much to ask for several things|"
        "how many asks are ok|do i ask for base and stock and sign on all together|"
        "all in one email or separately"
    ),
    "ultimatum": (
        "should i threaten to walk away|can i give them an ultimatum|"
        "should i say i will decline otherwise|is take it or leave it a good idea|"
        "should i tell them its my final number|is it ok to say otherwise i walk|"
        "should i bluntly say take it or leave it|can i say ill decline unless they pay 260|"
        "can i say i decline unless they pay more|should i say take it or leave it|"
        "can i put pressure on them|should i say otherwise i go to google|"
        "should i say 260 or nothing|can i say 260 or i walk"
    ),
    "what_would_close_it": (
        "what do i say if they ask what it would take to sign today|"
        "they ask what it takes to get me to sign|what if they ask what would make me say yes|"
        "he wants to know what would close it today|what should i answer to what would it take|"
        "they asked what number gets this done|what do i say when they ask what gets me to yes|"
        "she asked what would get me over the line|how do i answer what would it take to join us"
    ),
    "promise_to_sign": (
        "should i say id sign today if they meet my number|does it help to promise i will accept|"
        "should i tell them they are my first choice|is it ok to say this is my dream job|"
        "should i offer to sign right away if they agree|can i say theyre my top choice|"
        "can i promise to sign if they give me that|can i promise to sign|"
        "if they give me that i would sign|should i tell them how much i want to join"
    ),
    "email_or_phone": (
        "should i do it by email or on a call|is negotiating by mail ok|phone or mail|"
        "can i negotiate over text|is it better to call them|"
        "can i do this on linkedin or whatsapp|in person or in writing whats better|"
        "lieber per mail oder am telefon|do i have to call i hate phone calls|"
        "is email fine or should i call|call or write|can i just text the recruiter|"
        "id rather not talk on the phone can i do it in writing|ist es per e mail okay|"
        "can i negotiate by email|should i write or call|should i negotiate on the phone|"
        "puedo negociar por correo|je peux negocier par mail|can i do all this by mail|"
        "do they prefer calls|is it weird to negotiate over whatsapp|must it be a phone call|"
        "is whatsapp ok|must it be a call|does it have to be a phone call|should i call|"
        "should i email|by phone or mail|i hate calls|can i avoid the phone|"
        "email or phone which is better|"
        "is it weak to do it by email|is a mail weaker than a call|email instead of calling|"
        "do i have to answer on the phone or can i write|must i call them back or may i reply in writing"
    ),
    "who_to_send": (
        "who do i send this to|to whom should i write recruiter or hiring manager|"
        "should i cc my future manager|who should i talk to about pay|an wen schicke ich das|"
        "a quien le escribo|do i answer hr or the boss|"
        "do i write to the recruiter or to the manager|whos the right person to contact|"
        "should the hiring manager be in cc|do i send it to hr or my manager|"
        "recruiter or manager who gets the email|who gets the email|"
        "should i write to the recruiter|a quien lo mando|who should i address|"
        "do i reply to the recruiter or write to my future boss|who should i write to|"
        "whom do i address|do i answer the recruiter or my future boss|who do i talk to|"
        "who do i negotiate with|who do i ask|is it hr i should talk to|does this go to hr|"
        "should the email go to the recruiter|who gets this"
    ),
    "who_decides": (
        "who decides about my salary in the end|does the recruiter have the power to change it|"
        "who approves the counter|is it the manager or hr that signs it off|"
        "who actually has the say over the money|does hr decide or the team lead|"
        "who approves more money|who approves it|who can say yes to more money|who has the money"
    ),
    "recruiter_side": (
        "is the recruiter on my side|can i trust the recruiter|"
        "does the recruiter get paid more if i get more|"
        "its an agency recruiter is that different|whose side is the headhunter on|"
        "does the recruiter work for me or for them|should i trust the headhunter|"
        "is the recruiter my friend|agency recruiter says take it trust him|"
        "is the recruiter honest|the recruiter says take it should i trust him|"
        "is the recruiter lying|does the recruiter want me to get less"
    ),
    "can_i_send": (
        "can i send it like that|is it ready to send|should i send this now|"
        "do i just copy paste it|anything i need to change before sending|"
        "looks good do i send it|ok to send as it is|can i copy this and send it|"
        "am i good to send|send it now|can i send it now|is it ready|is it ok like this|"
        "should i send it|is it final|do i paste that right into my email|do i paste it straight into outlook|"
        "is this ready to go out|can it go out like this|do i just drop it in outlook"
    ),
    "what_next": (
        "what now|what do i do next|ok and now|what comes after this|whats the next step|"
        "what happens after i send it|ok whats next|and then|i have the script now what|"
        "so what do i do now|whats the plan now|and now what|what happens next|ok and then|"
        "what do i do with this|and what do i do with it now|i am done what next|"
        "ok i have the mail now what|i got the email now what|do i still need anything from them|am i done|"
        "do i need to do something else|am i done with this"
    ),
    "how_to_start_call": (
        "how do i open the call|what do i say first on the phone|how do i prepare for the call|"
        "what should i say when i ring them|how do i start the conversation|"
        "wie fange ich das telefonat an|how do i bring it up on the call|"
        "whats a good opener for the call|how should i begin when i call them|"
        "what are good first words on the phone|any prep for the call|"
        "what are the first words on the phone|how do i prep for the call|"
        "what do i say on the phone|what do i say on the call|how do i open|how do i bring it up"
    ),
    "call_now": (
        "what if they call me out of the blue|they want to talk right now what do i do|"
        "the recruiter wants to jump on a call should i|what do i do if they catch me off guard|"
        "do i pick up if hr calls|they suddenly called me what should i do|"
        "recruiter wants to talk in ten minutes|hr is calling me should i pick up|"
        "hr is calling me now|should i pick up|the recruiter is calling|"
        "they want to talk on the phone today|they want a call|recruiter wants a call tomorrow|"
        "the manager just called what do i do|they just called what now|"
        "missed call from the recruiter what do i do"
    ),
    "how_long_it_takes": (
        "how long does a negotiation usually take|how long does a salary negotiation take|"
        "how many days does the negotiating take|how long do these talks go on|"
        "how long until it is all settled|how long until an offer is final|"
        "how often does it go back and forth"
    ),
    "follow_up": (
        "when should i follow up|they dont answer how long do i wait|can i nudge them|"
        "is it ok to send a reminder|no reply since monday should i worry|"
        "crickets do i poke them|its been nine days since i sent your email and nothing|"
        "mailed them and crickets|should i ping them again|"
        "no word since i mailed them|how often can i chase the recruiter|wann darf ich nachhaken|whats taking them so long|"
        "how long does it take them to get back to me|when will i hear from them|"
        "its been four days and nothing should i write again|when is it ok to send a follow up|"
        "they havent replied to my counter what do i do|how long does hr usually need to reply|"
        "can i send a reminder|should i write again if they do not answer|"
        "is it bad that they do not answer|cuando vuelvo a escribir|still no reply what now|"
        "when do i write again|is it pushy to remind them|theyve gone quiet|still no reply|"
        "no answer yet|they do not reply|why do they not answer|should i remind them|"
        "how long do i wait for an answer|have they forgotten me|is no answer a bad sign|"
        "warum melden sie sich nicht|a week without an answer what do i do|"
        "why have they not replied|is it bad that they take so long|"
        "they take so long to answer is that bad|no news since last week|"
        "why have they not answered|"
        "i sent it days ago and nothing|sent it last week and crickets|"
        "radio silence since i sent it|they have been silent since my mail|"
        "sent it 4 days ago and nothing since|i mailed them days ago and no answer|"
        "the recruiter is not answering|nobody answers my mails what now"
    ),
    "see_again": (
        "can you show it again|show me the script again|can i see it again|where is my script|"
        "can you repeat the script|can i see the mail once more|i lost the script where is it|"
        "can you send me the script again|how do i get the script back"
    ),
    "counter_again": (
        "can i ask for one more thing|can i still ask for one more thing|may i ask for something else now|"
        "can i counter a second time|how often can i push back|how many rounds are normal|"
        "should i push once more|is a third round too much|"
        "they came back with a bit more do i ask again|is it ok to push a second time|"
        "should i counter their counter|how many times can i go back|"
        "can i ask for a bit more again|do i get a second counter|can i ask again|"
        "can i ask for a bit more|a second counter|do i get a second chance|should i push again|"
        "can i counter again|they raised it can i ask for more|they improved it do i push again|"
        "they came up a bit should i go again|can i ask more than once|"
        "is countering more than once ok"
    ),
    "counter_of_counter": (
        "what if they meet me in the middle|what if they only offer half of what i asked|"
        "they might come back with less than i asked then what|"
        "what if they come back with only half|what do i do if they meet me halfway|"
        "what if they only go halfway|they came back lower than i asked what now|"
        "what if they offer less than i asked for|they only gave me half what now|"
        "they only gave half|they only offer half|they gave me a part of it|"
        "what if i only get part of it|they met me halfway|they came back with half of it"
    ),
    "mail_without_figures": (
        "can i leave the figures out of the email|is it possible not to mention numbers in the mail|"
        "i would rather not put figures in the email is that possible|"
        "do i have to write numbers in the email|can the email be without numbers|"
        "should the figures be in the mail"
    ),
    "subject_line": (
        "what subject should the email have|whats a good subject line|"
        "what do i write in the betreff|how do i title the email|what should the subject be|"
        "need a subject line for the mail|email subject|subject for the email|"
        "what do i put in the subject"
    ),
    "email_length": (
        "how long should the email be|should i keep it short|isnt the email too long|"
        "is a long email bad|how long is too long|should i write less"
    ),
    "script_look": (
        "what does the script look like|can i see an example script|what will i get at the end|"
        "show me a sample email|how will the email look|can you show me how the email will look|"
        "what do i get at the end of this|what exactly will i get from you|"
        "what exactly will i get|what will i get from you|what does the email say|"
        "what is in the script|can i see the email first"
    ),
    "accept_how": (
        "how do i say yes properly|what do i write to accept|whats the proper way to accept|"
        "how do i word my acceptance|how do i accept|what do i write when i accept|"
        "how do i accept the offer|what do i reply to accept|what do i write to say yes"
    ),
    "decline_politely": (
        "how do i turn them down nicely|how to reject an offer politely|"
        "what do i write if i dont want it|how do i say no without burning bridges|"
        "wie sage ich hoflich ab|como rechazo la oferta con educacion|"
        "what do i write to turn the offer down|comment refuser poliment|how do i decline|"
        "how do i reject it|wie lehne ich hoflich ab|best way to say no thanks|"
        "how do i reject them without being rude|how do i say no|how do i tell them no|"
        "how do i decline without being rude|i do not want the job how do i tell them"
    ),
    "tell_rival_no": (
        "do i have to tell the other company no|do i have to tell the others no|"
        "when do i turn the other company down|do i owe the other company an answer|"
        "should i tell the other one no already|when do i decline the other offer|"
        "do i have to say no to the other one|must i cancel my other interviews|"
        "do i need to let the other company know im not coming|"
        "how soon must i decline the other offer|can i just not answer the other company|"
        "is it ok to ghost the other company|do i have to tell them no|"
        "should i reject the other offer first|do i have to reject the other one now|"
        "do i have to tell google no already|do i have to say no to openai first|"
        "should i tell meta no before i sign here|must i tell uber no|"
        "must i withdraw from the other process|when do i say no to the second company|"
        "do i have to inform the other company that i chose this one"
    ),
    "reneg": (
        "can i back out after signing|i accepted but got something better can i change my mind|"
        "what happens if i renege|is it illegal to quit before the first day|"
        "can i still decline after i accepted|i signed last week can i get out of it|"
        "i signed but now there is a better one can i leave|can i withdraw my acceptance|"
        "is backing out after signing ok|can i accept and cancel later|"
        "can i accept now and back out later|"
        "i accepted yesterday but meta just called can i still switch|"
        "is it a crime to break a signed contract|i accepted but google called|"
        "can i still switch after accepting|can i get out of a signed contract|"
        "is it a crime to break a contract|i signed can i still leave|"
        "what if i get a better offer after signing|can i accept two offers"
    ),
    "juggle_offers": (
        "how do i get the other company to hurry|how do i line up two offers in time|"
        "how can i speed up the other process|"
        "first company wants an answer before the second one is done what do i do|"
        "can i accept this one and keep interviewing|how do i get runway to move faster|"
        "the other company is slower how do i line them up|"
        "can i keep interviewing after i accept|should i keep interviewing|"
        "can i wait for the other offer first|how do i get both offers at the same time|"
        "other company decides next week this one wants an answer today how do i handle that|"
        "the other company decides next week but this one wants an answer today|"
        "i am waiting for google|can i stall until google answers|"
        "how do i make google decide faster|i have two deadlines|"
        "should i wait for the other company|"
        "how do i keep one offer open while i wait for the other|"
        "how do i keep them waiting for the other offer|how do i time both offers|"
        "one wants an answer friday the other is not done interviewing|"
        "one company wants an answer and the other is still interviewing me"
    ),
    # --- How much
    "how_much_to_ask": (
        "how much should i ask for|what number do i say|what should i counter with|"
        "how high can i go|how much more is realistic|wie viel soll ich verlangen|"
        "cuanto deberia pedir|combien demander|quanto devo pedir|"
        "what would you ask for in my place|what is a good counter|whats the max i can get|"
        "how much room do they have|how much wiggle room is there|what should i ask for|"
        "which number would you name|how far can i push it|tell me how much|"
        "wieviel kann ich fordern|cuanto pido|what number is good|what number should i write|"
        "how much is too much|how much more can i ask for|so what number|what do i ask|"
        "what amount would you go for|give me a figure please|what amount|give me a figure|"
        "tell me a number|welche zahl nenne ich|how much more could i get|"
        "what would be a good number|what should i shoot for|should i ask for more|"
        "how much higher can i go|what is the number to say|which number should i say|"
        "how far above the offer can i go|how much above the offer should i ask|"
        "what can i realistically get|what number makes sense|what counter makes sense|"
        "what is the most i could get from them|what is the most i can get out of this|"
        "what figure do i put in the mail|what figure would you write|how high can i aim|"
        "whats my counter|cuanto les pido|what number do i go back to them with|"
        "what number do i come back with|"
        "whats the number to go back with|so what number do i go back with"
    ),
    "percent_usual": (
        "how many percent more is usual|what percentage can i ask for|is 20 percent more ok|"
        "by how much do people normally raise an offer|is ten percent on top realistic|"
        "is 15 percent more too much|by what percentage do people usually counter|"
        "whats the normal percentage for a counter|what is the normal percentage|"
        "how many percent can i ask|is 10 percent ok|what percentage is usual|"
        "how much above the offer is normal|how many percent more is acceptable|"
        "how much more do people normally get"
    ),
    "ask_too_little": (
        "why do you ask for so little|why is the ask so low|why not ask for more|"
        "isnt that ask too low|why dont we ask for more|arent we asking for too little|"
        "can we not ask for more than that|why so little"
    ),
    "ask_too_much": (
        "is 280 k too much to ask|is 265 unrealistic|would 300 be crazy|can i ask for 270 k|"
        "is my ask too high|am i aiming too high|should i go for 290 k|"
        "would 275 k be over the top|is asking for 300 crazy|do you think 260 is realistic|"
        "is it too much to ask for 280|what if i ask for 310|is that too much|"
        "is that number too high|250 k too greedy|can i go for 300|is 260 ok to ask|"
        "is 250 too greedy|would they laugh at 300|is 270 possible|would 265 be ok|can i say 255|"
        "do i look ridiculous with 280|is 300 ridiculous|does 260 sound crazy|"
        "any chance of pushing it to 300 k|will i look silly if i ask for 290"
    ),
    "is_it_good": (
        "how does my offer compare to other peoples|how does this compare with what others get|what do other folks in this job get|how do i stand next to others|"
        "would 240 k be fair for this|would you call 218 k fair|"
        "is that good|is it low|is this a fair offer|are they lowballing me|am i underpaid|"
        "ist das viel|ist das ein gutes angebot|es una buena oferta|cest bien paye|isso e pouco|"
        "ye offer kam hai kya|what do you think of the offer|how good is this offer|"
        "does that sound right|is 230 any good|how am i doing compared to others|thoughts|"
        "good or bad|do they pay me enough|should i be happy with that|hows the offer|"
        "is the pay ok|are they paying me fairly|am i getting ripped off|"
        "whats your opinion on the offer|good offer|ist das zu wenig|es poco|"
        "is my base ok for this role|kya ye achha offer hai|is this low for the role|"
        "is the number low|is this offer good|is the offer ok|is my salary good|"
        "is this number good|is the base low|is it fair pay|hmm is this okay|rate my offer|"
        "would you say its fair|210 ok|is this salary decent for nyc|is this okay|is 210 ok|"
        "is that okay for the role|is my offer good|is that a lot|what is your verdict|"
        "is it average|c est correct|ist das okay|e bom|esta bien|is it too low|"
        "am i being paid enough|are they ripping me off|is the pay good|is this a good salary|"
        "am i getting a good deal|is it a fair deal|how do i compare to the market|"
        "how does it compare|es un buen salario|es un buen sueldo para eso|that is low right|"
        "is it above average|is my offer low|is that below the market|is it|ok or not|"
        "low or high|is 230 low for an engineer|is this low for this role|"
        "is my salary low for this job|"
        "did they lowball me|am i being cheated with this number|is this number decent|"
        "how did they do|is this number any good for the city|how does their offer compare|"
        "is the number ok or meh|"
        "where is that in the range|does that lie in the top half of the range|is it in the upper half of the band"
    ),
    "is_equity_good": (
        "is the equity low|is the grant any good|is that a lot of stock|"
        "how good is the equity|is that much equity|are the shares enough|is my stock grant fair"
    ),
    "is_bonus_good": (
        "is the bonus ok|is the bonus fine|is the bonus low|is 10 percent bonus normal|would 10 percent bonus be normal|is that a good bonus|how good is the bonus|"
        "is the target bonus fair"
    ),
    "what_is_the_band": (
        "what base does the guide have|what equity does the guide have|what bonus does the guide have|"
        "what does the guide say about equity|how much equity does the guide list|"
        "whats the range for this job|how much do they pay others in this role|"
        "what does this position usually pay|what is the market rate|was verdient man da so|"
        "cuanto pagan ahi|whats the pay band|what do ml engineers make there|"
        "how much does this role pay in london|what do they usually pay for this role|"
        "how much do people there make|what is the max of the band|"
        "quel est le salaire pour ce poste|whats the average for this job|what is the range|"
        "what does someone in this role earn|what do people in this role earn|what do they pay|"
        "how much does the job pay|what can i earn there|how much can i earn there|"
        "cual es el rango salarial|what do ppl get there|how much does midjourney pay|"
        "whats the max for base here|what is the least they pay in that band|what is the minimum of the range|what is the most they pay for base|whats the most they would pay for this|what is the most they would pay|pay range pls|what is typical for this position|what is a typical salary|"
        "whats normal pay there|how much do ml engineers earn|what do they offer others|"
        "combien ils paient|quanto pagam|what is the maximum they pay|how high does the band go|"
        "range|what is market|how much does one make in that job|where does the band end|"
        "how much can one earn in this job|what does the market pay|normal salary for this role|"
        "salary range for this position|what do engineers make at google|"
        "what do others get paid for this job|what do others get paid here|"
        "what is the top for this role|what is the highest base anyone gets there|"
        "what do they normally pay|the bottom and the top they pay for this|"
        "tell me what is the maximum for this post|"
        "how high do they go for this role there|what is the usual bonus there|"
        "what is the usual equity there|what is the lowest they pay for this role|"
        "could i see the pay range for this one|show me the range|"
        "show me the figures for this role|may i see the band|the top of the range for me is what|they said this is the top of the band is that true"
    ),
    "my_total": (
        "what is my total comp|how much is that altogether per year|what does it all add up to|"
        "how much would i make in the first year|can you calculate the total|"
        "whats my total compensation then|sum it up for me please whats the total|"
        "how much is everything together|what is everything together per year|tc|"
        "so what is it all in all per year|all in all how much is it|what is it all in all|"
        "how much in total|what is the sum|what do i get per year|can you sum it up"
    ),
    "which_is_better": (
        "which offer is better|which one should i take|which would you pick|"
        "how do the two compare|how do i compare two offers|can you put them side by side|"
        "welches angebot ist besser|is this one better than the other|what is worth more|"
        "which of the two is better|is openais offer better than this one|"
        "compare both offers please|que oferta es mejor|is this offer better than the other|"
        "is the openai offer better|which is better|which do you like better|runway or openai|"
        "which offer wins|help me decide between the two|this or google|"
        "should i take google or this|google or meta|which would you take|is google better|"
        "which would you go for|which is better overall|compare the two offers for me|"
        "compare them|which should i pick|compare my offers|compare the three offers|rank my offers|rank all of them for me|compare all three|compare all three of them|"
        "which of the two pays more|which one pays more overall"
    ),
    "should_i_take_it": (
        "should i take it|should i just accept|would you accept this|is it worth it|"
        "deberia aceptar|do i sign or not|should i turn it down|accept or decline|"
        "what would you do|should i walk away from this|kya mujhe accept karna chahiye|"
        "do i take it or not|is it worth taking|aceito ou nao|should i say yes or no|"
        "is the offer worth taking|take it or not|would it be stupid to say no|"
        "is it a good idea to accept|should i just sign|"
        "should i accept it as it is|is it crazy to turn it down|can i just accept|"
        "do you recommend to accept|accept or keep looking|would you advise me to accept|"
        "should i keep looking instead|accept|do you recommend that i accept|"
        "if they offer 240 k should i take it|should i take it if they offer 250 k|"
        "do i say yes if they come up to 240 k"
    ),
    "more_than_hoped": (
        "the offer is better than i hoped should i still ask|"
        "they offered more than i wanted do i still negotiate|"
        "i am happy with the number do i have to ask for more|"
        "should i negotiate if the offer is already generous|"
        "its already more than i dreamed of is asking greedy|"
        "its way more than i expected do i even counter|"
        "it is way more than i expected do i counter|it is more than i make now do i still ask|"
        "the offer is great already|the number is better than i wanted do i still counter|"
        "it is better than i thought"
    ),
    "need_another_offer": (
        "do i need another offer to negotiate|can i negotiate without a competing offer|"
        "do i have any leverage|what leverage do i have|how do i negotiate with no other offers|"
        "is it hopeless with only one offer|what can i use as leverage|"
        "can i negotiate even with just this offer|i have no leverage do i|"
        "is it possible without another offer|what if i have no other offers|"
        "can i do this without a second offer|i only have this one offer do i have any power|"
        "do i have any power|i only have one offer|i have nothing else|is one offer enough|"
        "what power do i have"
    ),
    "would_rival_help": (
        "would a second offer help|what if i had an offer from google|"
        "should i go and get another offer first|how much would a competing offer change|"
        "should i interview somewhere else for leverage|"
        "would it change things if i had a second offer|should i try to get another offer first|"
        "would another offer change anything|does another offer make a difference|"
        "should i get more offers first|should i collect more offers|"
        "is it worth getting another offer|what if google offers me more|"
        "would an offer from google change anything|"
        "if i had an offer from google would that help|"
        "if i got an offer from google would it change anything|"
        "if i had an offer at 300 k would that help|"
        "would that help if google offered me 300 k"
    ),
    "bluff_check": (
        "can they find out if i bluff|will they check if the other offer is real|"
        "do recruiters call the other company|could they verify my claim|"
        "how would they know if i lie|do companies talk to each other about offers|"
        "how would they find out that its made up|can hr verify other offers|"
        "will they notice if i lie|can they check that|would they call google to verify|"
        "would they call google|will they call the other company|do they verify it|"
        "how would they know|would they ever know"
    ),
    "may_i_bluff": (
        "is a small white lie about another offer ok|is bluffing a good idea|"
        "what if i bluff about having other offers|do people lie about offers|"
        "is lying about another offer so bad|do you recommend bluffing|"
        "everybody lies about other offers should i|everybody lies should i|should i lie|"
        "can i lie about my other offer|is it ok to lie a little|what do you think of bluffing|"
        "what if i make up another offer|what if i just say google offered me 300"
    ),
    # --- Parts of pay
    "ask_vacation": (
        "can i ask for more vacation|is pto negotiable|how do i get extra days off|"
        "kann ich mehr urlaub verhandeln|puedo pedir mas vacaciones|"
        "how many days of holiday is normal|can i get more days off|how do i negotiate more pto|"
        "is asking for extra holidays ok|how about more holidays|can i get 30 days off|"
        "se pueden negociar las vacaciones|what about vacation|is the vacation negotiable|"
        "should i ask about vacation|"
        "15 days is nothing can i get more vacation|any chance of more days off|"
        "could i get another week off|"
        "any chance of another week of vacation|is there a chance of more days off"
    ),
    "ask_remote": (
        "would they pay me less if i lived somewhere cheap|do they cut the pay if i work from far away|is the pay lower when i work from the countryside|"
        "can i ask to work from home|is hybrid negotiable|how do i negotiate remote days|"
        "would they let me work remotely|can i work from another country|"
        "do i get less if i go remote|could i work from home two days|is remote work negotiable|"
        "can i do the job from spain|what about home office|do they allow remote|remote possible|"
        "is home office possible|can i stay remote"
    ),
    "ask_title": (
        "can i ask for a senior title|is the title negotiable|how do i get a higher level|"
        "should i negotiate level or money first|"
        "i think they put me a level too low what do i do|does the level matter|"
        "how do i know which level the offer is|can i get a better title|"
        "how do i ask for the next level|is it smart to negotiate the level|"
        "could i be senior instead|how do i ask for a better level|how do i get a better level|"
        "what about the title|should i care about the title|am i leveled right"
    ),
    "level_elsewhere": (
        "what is this level at google|which level is that equivalent to|"
        "what does l 5 map to here|is their senior the same as metas e 5|"
        "what would this level be at meta|is e 4 the same as their l 4|whats that at google|"
        "what would that be at meta|what is my level at google|what is l 5 equal to at google|"
        "what is this level equal to|which rung at google does l 5 match|which step at google does that correspond to|"
        "what grade would i be at microsoft|how does e 4 translate at apple"
    ),
    "ask_relocation": (
        "will they pay for my move|can i ask for relocation money|how much relocation is normal|"
        "who covers moving costs|zahlen die den umzug|do they cover moving expenses|"
        "can i ask them to pay for the move|do i get money for moving|what about relocation|"
        "is relocation paid"
    ),
    "ask_start_date": (
        "can i start later|how do i push my start date|is the start date flexible|"
        "can i take a month off before i start|can i push the start back a month|"
        "is it possible to begin later|can i start in march instead|what about the start date"
    ),
    "ask_sign_on": (
        "can i ask for a signing bonus|do they give sign on bonuses|how do i get a sign on|"
        "is a joining bonus normal|how big is a usual sign on|is a sign on realistic|"
        "should i ask for a signing bonus|do they usually pay a joining bonus|"
        "what about a sign on|is there usually a signing bonus|can i get a sign on"
    ),
    "sign_on_repay": (
        "is the signing bonus mine to keep|do i get to keep the sign on whatever happens|"
        "do i have to pay the sign on back if i quit|"
        "what happens to the signing bonus if i leave early|is the clawback negotiable|"
        "do they want the relocation money back when i leave|"
        "what if they fire me do i have to return the bonus|"
        "must i return the signing bonus when i quit|"
        "how does the clawback on the sign on work if i leave|"
        "do they want the bonus back if i quit early|do i have to return the bonus|"
        "if i leave after a year do i owe them the sign on|do i owe them the sign on if i leave|"
        "if i leave after a year do i pay it back|"
        "what if i leave before a year do i pay the bonus back|"
        "do i owe them the signing bonus if i quit|"
        "if i leave after a few months do i owe them the sign on|"
        "what do you think about the bond|is it normal that i must repay the joining bonus if i leave within a year|is a training bond normal"
    ),
    "base_or_sign_on": (
        "is it better to get more base or a sign on|base or bonus what should i push|"
        "should i prefer salary over signing bonus|why is base more important|"
        "more base or more sign on whats smarter|"
        "should i rather have a higher salary or a signing bonus|"
        "is more base worth more than a sign on|base or sign on which one should i push|"
        "base or sign on|base or bonus|should i push base or sign on"
    ),
    "make_whole": (
        "i lose my unvested stock if i leave can they replace it|"
        "can i ask them to buy out my bonus|i forfeit my annual bonus what can i do|"
        "will they make me whole for my rsus|"
        "id leave 60 k unvested behind will they compensate that|"
        "can they buy out my yearly bonus that i lose|"
        "i lose shares at my old job will they compensate me|will they pay for the stock i lose|"
        "my old company owes me a bonus in march that i would lose can they cover it|"
        "my old company owes me a bonus that i would lose|can they cover my lost bonus|"
        "i lose my bonus if i leave now|i leave stock behind|"
        "i leave stock on the table at my current job|i would be leaving 30 k of stock behind"
    ),
    "ask_bonus": (
        "can i negotiate the bonus|can i get a higher target bonus|is the bonus percentage fixed|"
        "how do i ask for a guaranteed bonus|can i push for a bigger bonus|"
        "is the target bonus negotiable|is there room in the bonus|"
        "can i ask for a guaranteed bonus|can they guarantee the first year bonus|"
        "can the bonus be higher|what about the bonus|should i negotiate the bonus|"
        "can they raise the bonus"
    ),
    "bonus_sure": (
        "is the bonus guaranteed|how sure is the target bonus|"
        "do people really get the full bonus|can i count on the bonus|"
        "what if the company has a bad year do i still get a bonus|do they always pay the bonus|"
        "how certain is that bonus|do they pay the bonus in full|how real is the bonus|"
        "will i really get the bonus|is the bonus just a maybe"
    ),
    "profit_share_catch": (
        "whats the catch with profit share|what if theres no profit is my share gone|"
        "how is the profit share calculated|is the profit share guaranteed|"
        "when do they pay the profit share|how do they work out the profit share|"
        "is profit sharing reliable|whats the downside of profit share|"
        "what happens to the profit share in a bad year|how safe is the profit share|"
        "how sure is profit share money|how sure is the profit share|what about profit share|"
        "can the profit share be zero"
    ),
    "when_paid": (
        "when do they pay the bonus|when do i get the sign on bonus|"
        "when is the profit share paid|is the sign on paid with the first salary|"
        "how often do they pay the bonus|when does the signing bonus arrive|"
        "when do i get the money|when does the bonus come|when would i get the bonus|"
        "when is it paid"
    ),
    "equity_real": (
        "is the equity worth anything|are startup options worth it|can i trust the stock part|"
        "is private stock real money|are my shares just paper|"
        "how much are the options really worth|can i sell the shares|when can i sell my stock|"
        "what if the share price drops|are these options worth something|"
        "is the stock real money or just paper|can i sell those shares any time|"
        "are the stock options worth it|whats equity in a startup really worth|"
        "how do i turn shares into money|what is the equity worth|"
        "what is equity in a startup worth|is stock worth anything|"
        "should i care about the equity|how do i value the options|"
        "is that stock worth something one day|"
        "are the shares monopoly money|is startup stock worth something"
    ),
    "equity_percent": (
        "is 0.1 percent equity good|how much is one percent of the company worth|"
        "what percentage of the company should i get|is half a percent a lot|"
        "how big a stake is normal|is 0.05 nothing|is 0.05 percent nothing|is 1 percent good|"
        "how much equity should i have|is 0.2 percent a good deal|"
        "is that a big share of the company|is 0.1 percent of the company a good deal|"
        "is half a percent of the company good"
    ),
    "equity_or_cash": (
        "should i take more cash or more equity|cash or stock|"
        "is it better to get salary instead of shares|should i trade equity for base|"
        "would you rather have cash or stock|should i swap some equity for salary|"
        "more stock or more salary|stock or salary|should i care more about equity or base|"
        "should i prefer salary over stock|is salary better than stock"
    ),
    "ask_about_equity": (
        "what should i ask about the options|what questions should i ask about the stock|"
        "what do i need to know about the equity|which details of the grant matter|"
        "which questions do i ask about my stock options|what should i know about the rsu grant|"
        "what to ask about equity|what do i ask about the stock|"
        "what should i know before i accept options"
    ),
    "leave_before_vest": (
        "do i keep anything if they let me go early|what do i keep if they fire me in the first months|if they let me go before a year do i keep shares|"
        "what happens to my shares if i leave|do i lose my stock if i quit after a year|"
        "do i keep my options when they fire me|what if i go before the cliff|"
        "what happens to unvested rsus if they lay me off|"
        "if i resign in month ten do i get nothing|"
        "do i lose the shares if i leave after 8 months|what happens to my equity when im fired|"
        "and if they fire me are the shares gone|what do i keep if i go after two years|"
        "if they fire me are the shares gone|are my shares gone if i leave|do i lose my rsus|"
        "what if i leave after six months"
    ),
    "exercise_cost": (
        "how much does it cost to exercise my options|when should i exercise|"
        "do i have to pay for the options|should i exercise early|do i need money to exercise|"
        "what would it cost me to buy my options|is it expensive to exercise|"
        "how expensive is exercising|what does exercising cost me|what does exercising cost|"
        "how much do i pay for my options"
    ),
    "sold_company": (
        "what happens to my equity if the company gets sold|what if they get acquired|"
        "do i get anything when they go public|what happens at an ipo|"
        "what if google buys them what about my options|"
        "what happens with my shares when they ipo|what happens to us if microsoft buys them|"
        "what happens if microsoft buys them|what if they get sold|"
        "will they go public|do you think they will ipo soon"
    ),
    "ask_refresher": (
        "do they give refreshers|can i ask for yearly refresh grants|"
        "will i get more stock each year|what happens after four years when the grant runs out|"
        "do they do refreshers|will there be more equity after the four years|"
        "is there more stock later on|is there more stock later|do i get more stock later|"
        "what about refreshers"
    ),
    "ask_severance": (
        "can i ask for severance|what happens if they lay me off|how much severance is usual|"
        "is asking for severance ok|how much severance do people get|"
        "what do i get if they let me go|what about severance"
    ),
    "ask_benefits": (
        "can i negotiate health insurance|is the 401 k match negotiable|what about pension|"
        "which benefits can i ask for|do benefits count|can i negotiate the 401 k|"
        "are benefits negotiable|do the benefits matter|what about the pension|"
        "is health insurance covered from day one|when does the insurance start"
    ),
    "ask_small_perks": (
        "can i ask for a learning budget|would they pay for a laptop and a desk|"
        "can i get a phone or home office allowance|can i ask for a gym membership or parking|"
        "do they pay for conferences|can they pay for my gym|do i get a home office budget|"
        "can they pay my internet and a chair|can they pay my internet|can they pay a chair|"
        "what about a learning budget|would they give me a budget for a laptop|"
        "would they give me a phone"
    ),
    "ask_hours": (
        "can i ask for a four day week|how do i ask about overtime|is on call paid|"
        "can i work part time|can i negotiate flexible hours|can i work four days|"
        "do they pay overtime|is it ok to ask for 4 days a week|what about overtime|"
        "can i do 80 percent"
    ),
    "ask_review": (
        "can i ask for a review after six months|how do i get a raise promised in the contract|"
        "is a salary review clause normal|could i ask for a pay review in six months|"
        "should i get a raise after a year promised|can i ask for a review in half a year|"
        "raise after 6 months can i ask for that|can i ask for a raise after six months|"
        "what about a review|raise after a year can i ask"
    ),
    "visa": (
        "does needing an h1b weaken my hand|can i still push when they sponsor my h1b|"
        "is it risky to negotiate with a visa|is it risky to ask with visa sponsorship|does needing a visa hurt my negotiation|can i negotiate if they sponsor me|"
        "who pays the visa fees|i need h 1 b do i still have leverage|"
        "does sponsorship lower my salary|should i ask for a green card|"
        "i need sponsorship can i still negotiate|does h 1 b make me weaker|"
        "who covers the visa cost|they sponsor my visa does that weaken my hand|"
        "they sponsor my visa is that bad|what about my visa|does the visa weaken me|"
        "i need sponsorship does that make me weaker|does the h1b make me weaker|"
        "does needing a visa make me weak|"
        "visa costs who pays|who pays for the visa"
    ),
    "non_compete": (
        "can they stop me from joining a competitor|is the non compete valid|"
        "should i sign a noncompete|can i negotiate the non compete|is a non compete enforceable|"
        "what about the non compete clause|theres a non compete in the contract should i worry|"
        "there is a non compete should i worry|what about the non compete|is a non compete legal|"
        "there is a clause that i can not join competitors|"
        "a clause says i may not work for competitors for a year is that ok"
    ),
    "probation": (
        "can they fire me in probation|how long is a normal probation|"
        "can i get rid of the probation period|whats a normal probation|"
        "can they kick me out during probation|6 months probation is that normal|"
        "is six months probation normal|what about probation"
    ),
    "notice": (
        "how long is a notice period usually|can i shorten my notice|"
        "they want me sooner than my notice allows what do i say|is three months notice normal|"
        "whats a normal notice period|how do i get out of my notice early|"
        "three months notice is that long|is three months notice long|what about my notice period|"
        "my notice is three months will they wait|will they wait for my notice period|"
        "is a long notice a problem for them"
    ),
    "side_projects": (
        "can i keep my side business|who owns my side project|do they own what i code at night|"
        "do they own my open source stuff i build at night|can i keep freelancing on the side|"
        "can i have a second job|"
        "are side projects ok|am i allowed a side project"
    ),
    "lawyer": (
        "should a lawyer look at the contract|do i need a lawyer|"
        "what should i check in the contract|what do i watch out for before signing|"
        "is it worth having an attorney look over it|what should i look out for in the contract|"
        "should someone check the contract for me|should someone check the contract|"
        "what should i check|should i sign this contract"
    ),
    "contractor": (
        "should i be a contractor or an employee|is b 2 b better than a contract|"
        "how much more should i ask as a freelancer|w 2 or 1099|"
        "is it better to be employed or freelance|b 2 b or employment contract|"
        "freelance or permanent|contractor or employee|they want me as a contractor is that ok"
    ),
    "tax": (
        "how much is that after tax|what do i take home|how are rsus taxed|what is that net|"
        "wie viel ist das netto|do i pay tax on the signing bonus|whats left after taxes|"
        "how much lands on my account|are the rsus taxed|how much of that do i keep after taxes|"
        "how much do i keep after tax|how much of that do i keep|whats my net|"
        "how much lands in my bank account|what arrives in my bank account"
    ),
    "cost_of_living": (
        "can i live on that in san francisco|is it enough for london|"
        "is that enough for a family of four|how expensive is it there|"
        "can one live on this in nyc|is the salary enough for the bay area|"
        "can i live there with kids|is it enough to live in new york|can i afford to live there"
    ),
    "currency": (
        "how much is that in euros|can you convert this to dollars|what is that in rupees|"
        "can i be paid in another currency|what is 250 k dollars in euros|"
        "can you show it in pounds"
    ),
    # --- The bot itself
    "privacy": (
        "will anybody else read my walk away number|who sees my walk away number|"
        "who can read this|is this confidential|do they see what i write here|"
        "does my floor leak into the letter|will the lowest number show up in the mail|"
        "what do you do with the minimum i gave you|where does my walk away number end up|"
        "where is my data stored|do you share my data|will my employer find out|"
        "is my number safe with you|ist das hier vertraulich|can the mods see my salary|"
        "are you recording this|es privado esto|does my walk away end up in the email|"
        "can my boss see this|who gets to see what i type|do the people at runway see this|"
        "do other people in the server see my numbers|will the company find out|"
        "can my boss find out|could my manager find out|will my manager find out im using this|could my current job find out about this|"
        "does the company find out about this|who sees my data|does anybody read along|"
        "do you tell the company|will anyone see my number|quien ve mis datos|"
        "liest hier jemand mit|is anyone reading this|will runway know i use this|"
        "do my numbers stay private|is it safe to tell you my salary|does runway know i use this|"
        "can i trust you with my data|who else sees this|do you tell them|will they know|"
        "is my data safe|are my messages safe|is that between you and me|"
        "do you keep this|do you keep any of what i type|do they see my walk away number|"
        "would they see the number if i told you|"
        "is my data sold|do you sell my data|is this confidential data sold to anyone|"
        "where does it go the stuff i type here|is any of this passed on to anybody|"
        "do you pass any of this on|does my answer stay here|what becomes of my numbers afterwards|"
        "is this going anywhere on the internet|do you sell this data|who is reading along|"
        "will my messages be used to train something|is my data used for training|"
        "what do you do with what i tell you"
    ),
    "delete_data": (
        "how can i get rid of everything you stored|how do i get rid of all you have on me|can you delete what i told you|can you delete it later|can i delete my data|how do i erase everything i told you|can you forget what i said|"
        "how long do you keep my answers|do you remember this next time|"
        "how can i delete all this|please delete everything how|will you remember me|"
        "how long do you hang on to what i type in here|how long do you hold on to my numbers|"
        "how long do you store this|how long is what i type here stored|how many days do you keep this|"
        "how long do my answers stay with you|when do you throw away what i typed|"
        "do you hang on to what i typed|how long does my stuff stay on here|"
        "how long is it kept|how do i delete this|where can i delete my answers|"
        "how do i get my data removed|do you forget this later|do you forget this|"
        "can you forget me|i want my data gone|how do i remove my data|"
        "i want to delete everything|delete my messages"
    ),
    "are_you_ai": (
        "you chatgpt|are you a machine or a person|you a robot|"
        "are you a bot|am i talking to a human|are you chatgpt|is this ai|do you use an llm|"
        "bist du ein mensch|eres un robot|who is writing this|r u a real person|"
        "is there a human behind this|are you an llm|eres una persona|are you real|bot or human|"
        "are you using chatgpt|is this a real person|who am i talking to|are you a person|"
        "you are a bot right|am i chatting with a bot"
    ),
    "what_can_you_do": (
        "what can you do|what are you|how can you help me|what do you do exactly|"
        "what is this bot for|how does this thing work|what is this thing|how does this bot work|"
        "what can i ask you|what is it that you do|what is this about|why should i use you|"
        "how do i use this|what does this bot do|what do you do here|"
        "what does this bot do exactly"
    ),
    "where_from": (
        "where do these numbers come from|why these numbers|why these figures|why those numbers|how come these numbers|"
        "how do you know that|what is this based on|"
        "are the numbers up to date|how reliable are your figures|can i trust your data|"
        "woher kommen die zahlen|what are your sources|wheres this number from|"
        "are your numbers real|why should i believe these figures|"
        "where did you get that number from|how do you know|who says that|is this real data|"
        "how did you come up with that|why that number|why 252|is that number reliable|"
        "what data do you use|which data is this|how reliable is that|de donde salen los datos|"
        "how old is your data|how old are these numbers|how fresh is the data|how up to date are the figures"
    ),
    "which_companies": (
        "which companies do you know|do you have data for nvidia|what companies are covered|"
        "can you do other roles too|does it work for designers|why is my company not in the list|"
        "do you have netflix|for which companies do you have guides|does this work for teachers|"
        "do you know stripe|whats on your list of companies|what is on your list|"
        "is my company in your list"
    ),
    "do_you_speak": (
        "do you speak german|hablas espanol|sprichst du deutsch|can i write in hindi|"
        "can you translate the email|which languages do you know|can we do this in spanish|"
        "parli italiano|deutsch|can i talk to you in portuguese|sprichst du auch deutsch|"
        "do you know german"
    ),
    "can_you_write": (
        "can you write the email|can you write the letter for me|will you write my counter|"
        "do you write the mail|can you draft the email|when do i get the letter"
    ),
    "send_for_me": (
        "can you send it for me|will you email them|do you contact the company|"
        "can you negotiate for me|can you email the recruiter for me|"
        "will you negotiate on my behalf|will you send it to them|do you send it|"
        "are you going to email them|"
        "can you reply to them for me|can you write to the recruiter on my behalf|"
        "do you mail this to them yourself|do you mail it or do i|who sends it you or me"
    ),
    "use_ai_or_coach": (
        "should i have a friend negotiate for me|can my wife call them|"
        "should i hire a negotiation coach|can my agent do the talking|"
        "should my husband do the talking|is hiring a coach worth it|"
        "could my brother negotiate for me|should i get a coach|"
        "could my wife call them for me|can my husband call them"
    ),
    "cost": (
        "is this free|do i have to pay for this|how much do you cost|whats the price of this bot|"
        "do you cost anything|whats the catch do i pay for this|does it cost money|"
        "is it really free"
    ),
    "whose_side": (
        "who made you|are you working for the company|why should i trust you|"
        "are you paid by the recruiters|who is behind this bot|do you work for the company|"
        "who runs this thing|are you paid by companies|are you on my side|can i trust you|"
        "do you belong to the company"
    ),
    "how_many_questions": (
        "how many questions are left|how long will this take|is it much more|are we done soon|"
        "how many more|how many questions more|how long does it take|are we nearly done|"
        "does it take long|will it take much longer|how much longer does this go on|"
        "many more questions|how long is this|how many steps|when do i get the script|"
        "is that all|are there more questions|how many more questions do i have to do|"
        "how many more questions are there"
    ),
    "must_i_answer": (
        "do i have to answer that|can i skip this|what if i dont want to say|is that required|"
        "can i not answer this|do i need to answer everything|can we skip that one|"
        "can i leave this out|i do not want to tell you that|do i have to say|do i have to|"
        "is this necessary|do you need this|is it ok if i do not know|do i have to tell you|"
        "must i tell you that"
    ),
    "why_ask": (
        "why do you ask|why do you need that|what do you need that for|wozu brauchst du das|"
        "whats the point of this question|why|why do you care|how does that help|for what|"
        "why would you need to know"
    ),
    "what_does_it_mean": (
        "what does this word mean|what is the meaning of this|what do they mean with that|"
        "what does that clause mean|what does it mean|what does this sentence in the letter mean|"
        "was bedeutet das|que significa eso"
    ),
    "change_answer": (
        "can i change my answer|how do i correct something|i made a mistake how do i go back|"
        "can i edit the base later|can i go back and fix something|how can i change what i typed|"
        "can i correct an answer|i want to change something|i want to correct my base|"
        "i typed the wrong number how do i fix it|how do i change it|can i change it|"
        "that was wrong how do i fix it|can i still change that"
    ),
    "come_back": (
        "can i continue later|do you save this if i go|can we do the rest tomorrow|"
        "i have to go will it still be here|when they answer can i come back here|"
        "can i finish this later|will you save where i am|can i stop here and go on tomorrow|"
        "is it saved when i leave|ill be back tomorrow is that ok|gotta run will this be saved|"
        "i will be back tomorrow|will this be saved|do i lose everything if i close this"
    ),
    "read_file": (
        "can i upload the offer letter|can i send you a screenshot|can you read a pdf|"
        "can i paste the whole letter here|can i send a photo of the letter|"
        "may i paste the offer here|can i show you the contract as a picture|"
        "can i show you the contract|can i send the letter as a picture|"
        "can you read the offer letter"
    ),
    "others_use": (
        "can my friend use this too|can i use you for another offer|how do i share this bot|"
        "can i do a second offer with you|may my colleague use this as well|"
        "my friend also has an offer can she use you|my friend also has an offer|"
        "can my sister use you|can i do this for another offer"
    ),
    "change_tone": (
        "can you make it sound friendlier|can i make the email more formal|can it be less stiff|"
        "could you write it more casual|can you write it a bit warmer|"
        "make it sound less stiff please|can it sound a bit more confident|"
        "can it sound more confident|can you make it nicer|can you make it more formal|"
        "can you make it shorter|can you make it sound nicer"
    ),
    # --- The job
    "resign_when": (
        "do i tell my boss before or after i sign|do i tell my manager before i sign|should i quit before or after i sign|"
        "do i resign before i accept or after|when do i resign|when should i quit my current job|can i give notice now|"
        "should i tell my boss already|is it safe to quit before signing|should i already quit|"
        "whens the right time to hand in my notice|when to tell my boss|"
        "when do i tell my current company|do i quit now|do i tell my boss now|when can i quit"
    ),
    "resign_how": (
        "how do i resign politely|how do i tell my boss im leaving|"
        "what do i write in my resignation|how do i hand in my resignation nicely|"
        "what do i say to my boss when i quit|what do i tell my boss when i leave|how do i quit|"
        "how do i break it to my boss|how do i tell them i am leaving"
    ),
    "background_check": (
        "what do they check in the background check|will they call my references before i sign|"
        "can i fail the background check|do they contact my current employer|"
        "what does a background check look at|when do they call references|"
        "will they check my old employers|what about references"
    ),
    "gender": (
        "is it risky to ask as a woman|is it risky for a woman to negotiate|do women get punished for negotiating|as a woman should i ask differently|"
        "is there backlash if a woman asks|do they pay women less|is it harder for women|"
        "will they hold it against me because im a woman|"
        "im a woman should i negotiate differently|is it different for women|"
        "does it change anything that i am a woman|"
        "do women get punished for asking|are women punished when they negotiate"
    ),
    "junior": (
        "can i negotiate my first job|im a new grad is there any room|can a junior ask for more|"
        "i have no experience can i still counter|do interns negotiate|as a fresher can i ask|"
        "this is my first job can i negotiate|i just graduated is it ok to ask for more|"
        "straight out of uni can i ask for more|does this work for first jobs|"
        "i have no experience|i am just a junior|"
        "it is my first job may i negotiate at all|"
        "first job out of university am i allowed to negotiate"
    ),
    "older": (
        "am i too old to ask for that|i am 55 does age matter|"
        "can i negotiate after a career change|"
        "coming back from parental leave can i ask for more|does my age hurt me|do they offer less because of my age|"
        ""
        "im 52 years old is that a problem|im 58 does that matter|am i too old"
    ),
    "english": (
        "my english is not so good is that a problem|can i negotiate in my own language|"
        "will they mind my grammar mistakes|my english is bad does it hurt me|"
        "is it a problem that im not a native speaker|my english is terrible can i still do this|"
        "my english is terrible|my english is not good|is my english good enough|"
        "i make mistakes in english is that bad"
    ),
    "internal_raise": (
        "how do i get a raise at my current job|can you help me with a promotion at my company|"
        "how do i ask my boss for more money|wie bekomme ich eine gehaltserhohung|"
        "how can i ask for a raise|tips for getting promoted at my current company|"
        "i want more money at my current job how|i want more money at my current job|"
        "how do i get a raise|i want a raise|can i get a raise|"
        "i am already at this company how do i ask for more|"
        "i already work there and my review is in january can you help me ask for more"
    ),
    "counter_from_employer": (
        "my current company wants to match should i stay|"
        "should i accept a counteroffer from my boss|what if my employer counters|"
        "can i use this offer to get a raise where i am|should i stay or go|"
        "my boss made me a counteroffer do i stay|"
        "can i show my present employer this offer to get more|"
        "my company now offers me more to stay what should i do|"
        "my company offers me more to stay|my boss wants me to stay|should i stay at my company|"
        "use this offer for a raise at my job|my current company wants to keep me"
    ),
    "market_bad": (
        "can i negotiate in this market|the economy is bad should i be careful|"
        "with all the layoffs is it stupid to ask|is now a bad time to negotiate|"
        "is it a bad time to ask for more|given the layoffs everywhere should i keep quiet|"
        "is the market too bad to ask|is the market bad|"
        "nobody is hiring right now can i still ask|nobody is hiring can i still ask|"
        "is it a bad market|times are bad should i ask|"
        "so many layoffs is it smart to ask|is it a terrible time to ask|"
        "is now a bad time to ask for more"
    ),
    "job_safe": (
        "is the job safe|what if the startup goes bust|will they do layoffs soon|"
        "how do i know the company is healthy|could the startup run out of money|"
        "how safe is this job|what if they lay everyone off next year|"
        "what if they lay everyone off|could they fire me soon|is the company stable|"
        "is there a danger of layoffs|will there be layoffs|"
        "is the company going to survive|will they survive the next year|will the company run out of money|is the startup stable"
    ),
    "take_job_in_ai": (
        "is this a good company|should i work for a startup|do you think ill like it there|"
        "is joining a startup a good move|should i leave my safe job for this|"
        "is it smart to join them|should i leave my safe job|should i join them|"
        "should i take a job in ai|is this the right job for me|is ai a safe industry|"
        "should i go into ai"
    ),
    "series_stage": (
        "is it different at a startup|how do i negotiate with a series a company|"
        "can a small company pay more|do nonprofits negotiate|can a seed stage company pay that|"
        "its a tiny startup is there any money to negotiate|"
        "it is a tiny startup is there any money"
    ),
    "colleagues_pay": (
        "can i ask what the others earn|is it legal to talk about salary with colleagues|"
        "do my teammates make more|how do i find out what others make|"
        "what do my future colleagues earn|may i talk about my pay with coworkers|"
        "what do others on the team make|what do the others get|do they pay others more|"
        "how much do people on the team earn|what do people on my team earn"
    ),
    "salary_law": (
        "are they allowed to ask my salary|is it illegal to ask what i earn|"
        "do they have to show the range by law|whats the law on salary history|"
        "is it legal for them to ask about my salary history|must they tell me the pay range|"
        "can they legally ask what i earn"
    ),
    "may_they": (
        "is that legal|can they ask that|can they ask me that|are they allowed to ask that|are they allowed to do that|can they even do that|can they do that|"
        "are they really allowed to do this|can they just do that|is that even legal|"
        "is this allowed|isnt that illegal|can a company just do that|is it legal what they did|"
        "do they have the right to do that|can they do this to me|is that even allowed|"
        "they lowered it can they do that|"
        "they cut the offer are they allowed to|they changed the terms is that legal|"
        "durfen die das uberhaupt|pueden hacer eso|ont ils le droit de faire ca|"
        "eles podem fazer isso"
    ),
    "ask_them": (
        "do they still use the old name|do they use linux|do they have a dog friendly office|how many floors has the building|who is the cto|"
        "what tech stack do they use|how do i get to the office|will i have to travel|"
        "who will be my manager|how big is the team|is the food good|what will i work on|"
        "which project would i be on|do they have free lunch|what is the culture like|"
        "how many people are in the company|will there be a lot of meetings|"
        "do they have good coffee|what are the people like|is there free food|"
        "what is the office like|who is my boss|how is the boss|how many hours do they work|"
        "is the team nice|what do they do exactly|do they have a gym|"
        "how are the working conditions there|is there parking|what is the dress code|"
        "what team would i be in|do they have an office"
    ),
    # --- Talk
    "how_are_you": (
        "how are you|hey how are you doing|you good|how do you feel|how are things with you"
    ),
    "are_you_there": (
        "are you there|hello|is this thing on|hello are you there|hellooo|hello is anyone there"
    ),
}
VOICED: dict[str, str] = {
    "go_blank": (
        "what if i freeze on the call|what if i forget what to say|"
        "what do i do with silence on the phone|what if they go quiet after i ask|"
        "can i read from notes during the call|whats if theres an awkward silence|"
        "may i use notes on the call|what if nobody says anything|"
        "what if they say nothing after i ask|what if i panic on the call|"
        "they said nothing after i asked what do i do|they said nothing after i asked|"
        "what if i get nervous on the phone|what if i can not think of anything to say|"
        "what if there is silence|i freeze on the phone|what if i get stuck on the call"
    ),
    "too_greedy": (
        "will i look greedy|is it rude to ask for more|am i being ungrateful|"
        "i dont want to come across as pushy how do i do that|"
        "is asking for more money disrespectful|does it make me seem entitled|"
        "how not to offend them|am i asking like a brat lol|is that cheeky|"
        "will they think im greedy|does it come across as rude|wirkt das gierig|"
        "isnt that a bit cheeky of me|how do i ask without sounding entitled|"
        "i dont want to seem like all i care about is money|wont they think im a diva|"
        "isnt this rude|i do not want to look like i only care about money|"
        "will they think i only want money|am i being difficult|do i come across as greedy|"
        "would it be greedy|is that too pushy|is 20 k more greedy|how do i not sound like a jerk|"
        "is it greedy to ask for 10 k|am i an ass if i ask|do i sound ungrateful|"
        "suis je trop gourmand|"
        "do i look grabby|i do not want to sound greedy"
    ),
    "too_scared": (
        "im too scared to send this|i dont dare to ask for more|afraid to hit send|"
        "i cant bring myself to push for money|i chicken out every time i want to ask|"
        "im honestly scared of asking|i dont have the guts to send it|"
        "ich trau mich nicht zu fragen|i keep rewriting the email and never send it too scared|"
        "im afraid of that phone call|i never send it because i am scared|"
        "i keep rewriting it and do not send it|i am afraid of the call|"
        "i am scared of phone calls|i am scared|scared to ask|im afraid to lose it|"
        "i have no courage|i am a coward and can not send it|i do not have the courage|"
        "i do not have the guts to ask|i do not think i can ask"
    ),
    "nervous": (
        "im so nervous about all this|my hands are shaking lol|i have never done this before|"
        "im stressed out by the whole thing|bin total nervos|"
        "first time i negotiate anything help|i get anxious on calls|"
        "kinda freaking out right now|ugh my stomach hurts im so anxious|"
        "ive never negotiated in my life|estoy muy nerviosa|so anxious rn|"
        "first negotiation ever im a mess|i am a mess|i am so anxious|nervous|so nervous|"
        "my first negotiation|first job offer ever|i can not sleep|"
        "my hands are shaking|my hands shake|my heart is racing"
    ),
    "fraud": (
        "i feel like an impostor|do i even deserve more|what if im not worth it|"
        "am i good enough for that money|who am i to ask for more|i have imposter syndrome|"
        "sometimes i think i dont deserve this|feels like im a fraud|am i even worth that money|"
        "what if they find out i am not good|i do not feel good enough|do i deserve this|"
        "do i deserve this much|i dont feel like im worth that much|impostor syndrome kicking in|"
        "i am not that good|i feel like a fake|i do not deserve this|imposter syndrome|"
        "am i worth it|i feel undeserving of this|they will realise i am not that great|"
        "i do not think i deserve that much|i do not deserve this much"
    ),
    "hate_bragging": (
        "i hate talking myself up|bragging feels wrong|i feel weird praising myself|"
        "im bad at selling myself|boasting is not my thing|"
        "i cringe when i talk about my achievements feels like showing off|"
        "self promotion makes me cringe|i do not like to brag|i am too modest"
    ),
    "guilty": (
        "i feel bad for asking|i feel guilty they were so nice to me|"
        "theyve been so kind it feels wrong to push|i feel so guilty asking for more|"
        "they were super nice and now i feel bad|feels wrong to ask after they were so nice|"
        "it feels wrong to ask|i feel bad asking|they are so nice i feel bad|i feel guilty|i feel so bad that i ask for more"
    ),
    "overwhelmed": (
        "this is all too much for me|im lost|i dont understand anything|so confusing|"
        "i have no clue what im doing|im overwhelmed|i dont get any of this|"
        "this is super confusing|my head is spinning|this is all greek to me|this is confusing|"
        "i have no idea what to do|where do i start|help i am lost|i dont understand this"
    ),
    "sorry_bot": (
        "you are useless|this bot sucks|what a stupid bot|that makes no sense|"
        "thats not what i asked|you suck at this|you dont understand me at all|omg youre so dumb|"
        "you keep misunderstanding me|you are so dumb|you misunderstood me|"
        "you keep misunderstanding|not what i said|you got it wrong|this is stupid|stupid bot|"
        "that is wrong|you are annoying|what the hell|you are wrong|worst bot ever|"
        "you are bad at this|that was not my question|this makes no sense at all|"
        "what a useless bot"
    ),
    "need_the_job": (
        "i really need this job can i still ask|im desperate should i just take it|"
        "i cant afford to lose this one|i have bills to pay so im scared to gamble|"
        "i have zero savings left can i risk asking|im desperate for this job|"
        "if i lose this i cant pay rent is it too risky to ask|if i lose it i can not pay rent|"
        "i can not risk it|i need the money|i have no other option|i have no choice|"
        "i searched for a year and can not risk it|"
        "i have been unemployed so long i can not risk it"
    ),
    "feel_insulted": (
        "this offer is an insult|im so angry about this number|i feel lowballed|"
        "frankly their offer is a joke|im pretty disappointed by the offer|"
        "honestly im insulted by this|what a joke of an offer|"
        "im quite disappointed with their number|im offended by that offer honestly|"
        "wow that offer is ridiculous|this offer is ridiculous|i am insulted|that is insulting|"
        "i am angry|im so annoyed by the offer|what an insult"
    ),
    "excited": (
        "im so happy about this offer|im over the moon|i cant believe i got it|"
        "should i show them how excited i am|does it hurt to sound too enthusiastic|"
        "omg im so excited|i cant believe "
        "is it bad if they notice how much i want it|best day of my life|best day ever|"
        "im so excited|yay|i love this company so much"
    ),
    "crisis": (
        "i want to kill myself|i dont want to live anymore|im thinking about suicide|"
        "i just want to die|sometimes i think about ending my life|i cant go on i want to end it|"
        "i can not go on|i want to disappear forever|life is not worth living|"
        "i see no reason to live|i do not want to live"
    ),
    "feedback_wrong": (
        "your numbers are wrong|that band is outdated|i think the range is incorrect|"
        "where do i report a wrong figure|i think your data is wrong|that band is totally wrong|"
        "the range is wrong|the guide is wrong"
    ),
    "off_topic": (
        "whats the weather tomorrow|write me a poem|tell me a joke|who won the game yesterday|"
        "can you recommend a restaurant|what is 12 times 17|can you fix my code|"
        "what do you think about the election|do you like pizza|whats the capital of peru|"
        "can you help me with my homework|sing a song|should i buy bitcoin|"
        "what movie should i watch|can you write a haiku|what do you think about football|"
        "got a good lasagna recipe|will it rain tomorrow|do you have a girlfriend|"
        "can you recommend a good phone|recommend me a laptop|what is the weather like|"
        "who won the match|can you do my homework|tell me something funny|sing me a song|"
        "whats the capital of france|is god real|what is love|what is your favorite color|"
        "are you single|where do you live|what is the time|can you write code|what is 5 plus 5|"
        "calculate 20 times 30|write me a love letter|who is the best player|tell me a fact|"
        "tell me something interesting|a fun fact please"
    ),
}
QUESTIONS: dict[str, str] = ASKED | VOICED

# "Can that go in?", "could you put this in there too": the deed, and all else that is said with it.
ADDING = frozenset(
    (
        "go in",
        "add",
        "be added",
        "put",
        "be put",
        "include",
        "be included",
        "mention",
        "be mentioned",
    )
)
ADDED_WITH = frozenset(
    "can could would will may you we that this it go in be add added put include included mention "
    "mentioned please pls too also as well into there somewhere still the script email mail".split()
)
