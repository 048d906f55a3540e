from __future__ import annotations

NEWS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("bluff", (
        "can i|could i|should i|shall i|what if i|may i|can we|could we|can you|could you & say|"
        "claim|pretend|tell them|invent|make up|mention|write|put|fake|lie|exaggerate & offer*|"
        "offered|gave|have|got & !have to|already have|i do have|my other offer|my other offers|my second "
        "offer|my competing offer|my written offer|my offer from|about my|about the other",
        "bluff*|pretend*|fake an|fake a|lie about|lying about|invent an|invent a|make up an|"
        "make up another|make up some|make up a|invent another|invent some|"
        "make one up|made up offer|exaggerat*|inflate & !hate|dont want to|wont|never|made it "
        "up|i made|not bluff*|not pretend*|not lying|no bluff|isnt a bluff|not a bluff|without bluff*|"
        "think im bluff*|think i am bluff*|thinks im bluff*|rather not",
        "just say|just write|just claim|just tell them|just put|lets say|simply say|^ say|^ write|"
        "^ put & i have|ive got|i got|i have got|ive & another offer|other offer|second offer|"
        "competing offer|better offer|an offer from & !already have|i do have|true",
        "claim & they cant check|dont have it|i dont have|not true",
        "use|take|quote & offer & guide|lever|example",
        "ok to say|okay to say|fine to say|can i say|may i say|should i say|could i say & they havent|they "
        "have not|they didnt|they did not|they never|its not true|not true|isnt true|thats not true",
    )),
    ("signed", (
        "i signed|ive signed|just signed|i have signed|signed it|signed the offer|signed the "
        "contract|signed today|contract is signed|letter is signed|contract signed this|signed this morning|"
        "argued signed|negotiated signed|talked signed|called signed|asked signed|sent signed|and signed|"
        "all signed|papers are signed|paperwork is signed|papers signed|it is signed|done signed|"
        "^ signed|finally signed|dotted line|"
        "signed last night|signed yesterday|signed and sent|signed sealed|its signed & !supplier|client|customer|they signed|not signed|havent signed|not yet|before i signed|if i signed|"
        "nothing signed|to be signed|be signed|signed offer|signed letter|signed contract|signed by|"
        "signed letters|signed offers|signed contracts|signed copies|signed papers|signed pdfs|signed pdf|"
        "signed copy|signed for|signed up|signed nda|signed an nda|want it signed|need it signed|"
        "signed yet|once signed|when signed|until signed|signed off",
        "my name is under it|my name is on it|my name is under the contract|my name is on the contract|"
        "my name is on the letter|my signature is on it|my signature is under it|put my signature|"
        "put my name under|put my name on it|gave them my signature|inked it|inked the deal|inked the contract|"
        "ink is dry|docusign done|docusign is done|docusign is complete|docusigned it|i docusigned|"
        "i esigned|e signed it|already signed with them|signed with them|officially joining|"
        "its official im joining|officially one of them|officially work for them|officially hired "
        "& !if|when|once|before|until|should|would|will|could|can|might|not|nothing|yet|their|supplier|client|customer|did they",
    )),
    ("contract_differs", (
        "contract|letter|paperwork|document|written offer & missing|differs|different|doesnt "
        "match|does not match|not what we agreed|wrong|lower than agreed|isnt in|is not in|not "
        "in it|left out|forgot|says something else|not what was agreed",
        "differs from what we agreed|different from what we agreed|not what we agreed|not what "
        "was agreed|agreed on something else",
    )),
    ("more_time", (
        "i need more time|^ need more time|need a bit more time|need a little more time|need some "
        "time|need more days|need a few more days|need another week|need a few days|need longer|"
        "want more time|more time to decide|more time to think|time to think it over|buy time|buy "
        "me time|buy some time|stall them|stall for time & !they need|they want|he needs|she "
        "needs|team needs|no need|dont need|they need|they said|gave me more",
    )),
    ("declined", (
        "i decline|i reject the offer|i refuse the offer|i declined|i turned them down|i turned it down|i turned them|turned it down|turned "
        "them down|decided to decline|im going to decline|im gonna decline|i am going to "
        "decline|i will decline|ill decline|want to decline|id like to decline|decline the "
        "offer|declining|i said no to them|i said no|i rejected it|i rejected them|not taking "
        "it|wont take it|going elsewhere|took another offer|took another job|took the other job|took a different job|took a different offer|took a job elsewhere|taking the other job|taking another job|going with another|went with another|went with the other|accepted another|accepted a different|signed elsewhere|signed with another|took the other offer|taking the "
        "other offer|going with the other|accepted the other|how do i decline|how do i say no|"
        "how to decline|turn them down & !they declined|last month|turned it down last|from "
        "openai",
        "^ im out|ok im out|alright im out|then im out|so im out|im walking away|count me out|im done with them|i walk away & !if|below|under|unless|less|when|out of|out until|out at|out for|out with|out here|out there|should i|should we|away with",
        "ich sage ab|sage ihnen ab|sag ab|ich lehne ab|ich lehne das angebot ab|ich lehne es ab|rechazo la oferta|je refuse l offre|je decline & !soll ich|wenn|si",
        "its a no from me|it is a no from me|a no from my side|i gave them a no|i gave them a "
        "hard no|i told them no & !if|should i|told them no other",
    )),
    ("accepted", (
        "ich nehme an|ich nehme das angebot an|ich nehme es an|ich sage zu|hab zugesagt|habe zugesagt|acepto la oferta|j accepte l offre|j accepte & !soll ich|wenn|si",
        "^ acepto|vale acepto|si acepto|^ accepto|^ j accepte|^ ich akzeptiere|^ aceito|i took the job|i took the offer|took the job|^ took the offer|^ took it|^ accepted|^ accept|"
        "just accepted|i accept|i accepted|ive accepted|i will accept|ill accept|im accepting|i am accepting|"
        "i said yes|i took it|ill take it|i will take it|im taking it|taking it|i want to "
        "accept|id like to accept|how do i accept|how to accept|accept the offer|want to say "
        "yes|going to accept|gonna accept|we have a deal|take the offer|i take it & !if i "
        "accept|should i|would you accept|below|under|less than|unless|lowest|would i accept|"
        "can i accept",
        "^ ok accept|^ okay accept|^ fine accept|^ alright accept|^ yes accept|^ then accept|^ acepto & "
        "!accept that|accept the fact|if|should",
        "ill just accept|i will just accept|ill simply accept|just going to accept|im just going to take "
        "it|im going to take it|im gonna take it|ill just take it|ill simply take it|ill just say yes|"
        "ill simply say yes & !if|should i|maybe|perhaps|unless|not going|wont|below|under|less than|"
        "than",
    )),
    ("withdrawn", (
        "they|offer|company|recruiter|hr & rescinded|withdrew|withdrawn|revoked|pulled the "
        "offer|took the offer back|took it back|cancelled the offer|canceled the offer|pulled "
        "it & !will they|would they|if i|scared|afraid|netflix|i had|can they|could they|do "
        "they|worried|forward|ahead|sooner|earlier",
        "it|that|this|offer & fell through|fallen through|fell apart|came to nothing & !if|would|"
        "might|could|may|worried|afraid|scared|will they",
    )),
    ("unmoved", (
        "no change|nothing changed|same offer|same numbers|same figures|didnt move|did not move|"
        "havent moved|didnt budge|wont budge|not budging|stays the same|stayed the same|wont "
        "move|not moving & they|offer|figures|numbers|recruiter|hr|still|^ & !wont move on|wont budge on|"
        "not moving on|not budging on",
    )),
    ("refused", (
        "said no|no to everything|rejected my|refused my|declined my|turned down my|said no to "
        "all|no to all|no to my|wont give me anything|rejected everything|rejected the counter|"
        "refused everything & they|recruiter|hr|manager|company|she|he|it & "
        "!no worries|no worry|no problem|no rush|no pressure|no stress|no hurry|my visa|my permit|my application|my leave|my loan|my card",
        "a no|flat no|hard no|no on everything|no on all & they|them|recruiter|hr|manager|she|he|"
        "boss|came back|rang|called & !from me|my side|i said|i say|i gave|to them|should i|if",
        "^ no to everything|^ no on everything|^ no to all of it|^ no to the whole|^ its a no|"
        "^ it was a no|^ a no to everything|^ flat no|^ hard no|^ a flat no|^ a hard no|"
        "^ another no|^ no again|^ still a no|^ its a flat no|^ its a hard no & !from me|my side|i said|to them|if",
        "^ still no & !answer|answers|reply|word|news|response|feedback|decision|update|call|mail|email|letter|"
        "idea|clue|offer|date|number",
    )),
    ("part_of_it", (
        "part of it|half of it|meet me halfway|meet in the middle|halfway|some of it|partially|"
        "partly & they|can do|could do|offered|said|offer to",
    )),
    ("agreed", (
        "they|she|he|recruiter|hr|manager & said yes to|said ok to|said okay to|say yes to|say ok to|"
        "agreed to|agree to & !i said|i say|i agreed|we agreed|not|didnt|wont|if|unless|talk|meet|"
        "look|call|speak|consider|discuss|get back|would|might|could",
        "caved|gave in|folded|caved in & they|she|he|hr|all of it|on everything|completely|the lot & !if|might|may|will they|hope|not",
        "every single thing i asked|every thing i asked|each thing i asked|the whole lot i asked|all the things i asked|"
        "all that i asked|100 % of what i asked|everything on my list|my whole list|every point & !if|not|hope|would|will they",
        "yes on all|yes on everything|a yes to all|agreed to everything|agreed to all|agreed to the whole|agreed to my|said yes to "
        "everything|said yes to all|yes to everything|everything i asked|all i asked|what i "
        "asked for|gave me everything|gave me what|met my ask|met my number|matched my ask|"
        "approved everything|approved it all|accepted my counter|accepted my ask|they agreed|"
        "they said yes|they accepted|agreed to the full|said ok to everything|full ask|got "
        "everything & !not|didnt|wont|no to|if they|yes to a call|yes to the call|yes to a meeting|yes to talking",
    )),
    ("lapsed", (
        "offer ran out|offer has run out|offer expired|offer has expired|offer lapsed|offer has lapsed|"
        "deadline passed|deadline has passed|deadline was|missed the deadline|missed their deadline|"
        "missed my deadline|past the deadline|deadline is over|deadline already passed|deadline went by|"
        "window closed|window has closed|window is closed|window passed|window has passed|window shut|"
        "window to accept has closed|window to accept closed|window to sign has closed|missed the window|"
        "missed their window|missed my window|slept through the deadline|overslept the deadline|"
        "signing link has expired|signing link expired|docusign has expired|docusign expired "
        "& !will|if|moved|pushed|pulled|brought|shortened|cut it|cut by|extended|lifted|waived|dropped|but they|now its|now it is|ask|application|applications|"
        "trading|exercise",
    )),
    ("silent", (
        "went silent|gone silent|went quiet|gone quiet|went dark|gone dark|stopped answering|"
        "stopped replying|stopped responding|dont answer anymore|dont reply anymore|"
        "no response|no reply|no answer|no news|havent heard|have not heard|didnt hear|not "
        "heard back|no word|ghosted me|ghosting me|radio silence|crickets|silence|hasnt replied|"
        "havent replied|hasnt answered|havent answered|havent responded|not replied|no answer "
        "so far|still no answer|still nothing|nothing yet from them|days no response|isnt answering|"
        "is not answering|not answering me|doesnt answer|does not answer|isnt responding|"
        "is not responding|isnt replying|is not replying|doesnt reply|does not reply & !everyone else|everybody else|all others|the others|other companies|the rest|klarna|"
        "was rejected",
    )),
    ("sent", (
        "sent it|i sent it|ive sent it|just sent it|email sent|e mail sent|sent the email|sent "
        "the mail|i mailed it|its sent|sent my counter|will send it|ill send it|sending it & "
        "!they sent|can i send|should i send|who do i send|scared to send|how do i send|before "
        "i send",
    )),
    ("checking", (
        "check with|will check|checking with|ask finance|talk to finance|run it by|run it past|"
        "get approval|needs approval|need approval|get back to me|come back to me|look into it|"
        "see what they can do|talk to the team|discuss internally|take it to the committee|ask "
        "the committee|get sign off|discuss with|let me check|need to check|speak to finance|"
        "with comp & they|he|she|hr|recruiter|manager|let me|boss|finance|team",
    )),
    ("decide_now", (
        "take it or leave it|decide now|answer now|answer today|sign today|decide today|decide "
        "by|exploding|right now|on the spot|immediately & they|he|she|hr|recruiter|want*|need*|"
        "say|said|manager|or leave it & !thank",
    )),
    ("base_fixed", (
        "cant touch|can not touch|cannot touch|wont touch|not touching|not touch the|never on|not on the|but not on|"
        "zero movement|no give on|dont move|do not move|wont go near & base|salary & !if|first|i cant|i wont|what if",
        "grundgehalt|fixgehalt|gehalt|salario base|salaire de base|stipendio base & fix|ist fix|steht fest|"
        "nicht verhandelbar|nicht zu machen|fijo|no se mueve|bloque|fisso & !fixgehalt ist|wie hoch|ist hoch",
        "the base is what it is|base is what it is|salary is what it is|base stays put|base stays where it is",
        "base|salary & its maximum|the maximum|its max|maxed out|go any higher|any higher|move any "
        "further|go further|final|fixed|capped|cant move|can not move|cannot move|wont move|unable to move|not able to move|wont budge|not "
        "negotiable|non negotiable|nonnegotiable|the max|maxed|cant change|cannot change|cant "
        "go|set in stone|stuck|locked|no room|no flexibility|not flexible|max on base|thats the "
        "max|at the cap|is the max|closed|is closed & !final round|final rounds|final interview|final stage|other offer|first|matters|how|fixed pay|fixed salary|fixed plus|what|"
        "base fixed|annual|if|below|under|i cant|i can not|i wont|id",
        "base is done|base is closed|base is finished|base is over|base now is done|base salary is done|salary is done|done on base|"
        "done with base|finished on base|"
        "no room on base|no more base|cant do more base|cannot do more on base|no base but|cant "
        "raise the base|no movement on base|nothing on base",
        "no to more base|no to a higher base|no to more salary|no to a higher salary & !if|when|until|should|unless|i say|i said",
        "last figure|last number|as high as|as far as|thats as high|best they can do|the most they "
        "can|cant go higher|wont go higher|ceiling & base|salary",
    )),
    ("final_offer", (
        "but not more|but no more|and not more|nicht mehr|mehr geht nicht|mehr ist nicht drin|not a penny more|not a cent more|not a dollar more|not a euro more|not a pound more|not one "
        "penny more|and no more|final offer|final answer|last word|best and final|best offer|best they can do|best they could do|best he can do|best she can do|best we can do|cant do better|cannot do "
        "better|nothing more|no more room|thats final|that is final|das ist endgultig|ist endgultig|letztes wort|letztes angebot|its final|is final|all they "
        "can do|the most they can do|cant do more|cannot do more|as high as they|wont go higher|"
        "last offer|^ final ^|their max|thats the ceiling|that is the ceiling|is their ceiling|thats the limit|"
        "that is the limit|is their limit|thats all there is|that is all there is|not negotiable|non negotiable|the offer is final & "
        "!what if|do they|is it final|is this final|will they|round|rounds|stage|interview|loop",
        "^ final & !round|rounds|stage|interview|loop|stages|version|draft|mail|email|script|text|letter|check",
        "best theyll do|best they will do|best hell do|best shell do|best theyre going to do|best they are willing to do|"
        "no more talks|no further talks|talks are over|done talking|nothing left to discuss|not up for discussion|"
        "stays exactly as it is|stays exactly as is & !what if|if i|round|rounds|interview|base|salary",
        # As people put it who were told so: where it ends, and how much is left.
        "end of the line|end of the road|end of the ladder|end of story|end of discussion|end of the discussion|end of negotiation|end of negotiations|"
        "final word|final say|call it final|calls it final|called it final|final number|final figure|final price|final bid|said it was final|where it ends|where it stops|where they stop|"
        "as far as it goes|as far as they go|as far as they can go|as far as they will go|as far as theyll go|as far as hell go|as far as shell go|and no further|no further than|"
        "wont budge further|wont budge any further|not budging|wont budge an inch|all theyve got|all they have got|all they got|all they can offer|all they can give|all theyll give|all they will give|"
        "and theyre done|and they are done|done negotiating|no more negotiation|no more negotiations|no more negotiating|negotiations are closed|negotiation is closed|"
        "their ceiling|the top they|absolute maximum|absolute max|well is dry|pot is empty|full stop|hard stop|"
        "ende der fahnenstange|mehr gibt es nicht|mehr gibts nicht|letzter preis|ultima oferta|oferta final|es lo que hay|ni un euro mas|dernier mot|derniere offre|pas un euro de plus|ultima palavra|ultima parola & "
        "!what if|do they|will they|round|rounds|stage|interview|loop|for me|my floor|my minimum|i want|i need|i walk|id walk|i wont|im done|equity|stock|rsus|rsu|bonus|sign|deadline",
    )),
    ("contract_differs", ()),
    ("minimum", (
        "they|she|he|hr|recruiter|manager|someone & asked|ask|asking|want to know|wants to know "
        "& minimum|lowest|floor|walk away|least|bottom",
    )),
    ("current_pay", (
        "they|she|he|hr|recruiter|manager|them & asked|ask|asking|want|wants|wanted|need|needs "
        "& current salary|current pay|current comp|what i earn|what i make|what i make now|what "
        "im making|what im earning|salary history|payslip*|pay slip*|pay stub*|paystub*|my "
        "salary|last salary|present salary|earn now|make now|currently make|currently earn & "
        "!salary expectation*",
    )),
    ("expectations", (
        "they|she|he|hr|recruiter|manager & insist on|insists on|insisting on|push for|pushing for|"
        "keep asking for|keeps asking for|press me for|pressing me for & a number|a figure|numbers|"
        "figures",
        "they|she|he|hr|recruiter|manager & ask|asked|asking|asks|want to know|wants to know|"
        "wants|want & expect*|my number|what i want|what im looking for|desired|target salary|"
        "salary range|a number|my range|number is|what number & !expect me|expects me|expecting me",
        # In other people's words: who asks, that it is asked, and what.
        "they|she|he|hr|recruiter|manager|lady|headhunter|interviewer|owner|talent|somebody|someone|"
        "i was|theyd|shed|hed|just & ask|asked|asking|asks|want|wants|wanted|wanting|wondering|waiting|"
        "like to hear|curious & what i have in mind|what ive in mind|mine first|name mine|hear mine|"
        "figure from me|number from me|sum from me|something from me first|me to say it first|"
        "my figure|my number|name one|name a figure|name a number|name a sum|name an amount|"
        "name my price|me to go first|what i want to earn|what i would want|what id want|"
        "what i would like to earn|what id like to earn|what i hope to earn|what i hoped for|"
        "what i had in mind|what i was hoping|what pay i & "
        "!start|begin|instead|budget|phone|to work on|other than|role|i asked|counter",
        "what are your expectations|what do you expect|salary expectations|expected salary|"
        "expected kitna|your expectations & !should i tell",
        "form|application|portal|questionnaire|field|apply & desired salary|expected salary|expected comp|"
        "salary expect*|desired pay|what i want to earn|target salary|salary requirement*|desired comp*|"
        "expected pay|wanted salary",
    )),
    ("other_offers", (
        "they|she|he|hr|recruiter|manager|them & asked|ask|asking|asks|want to know|wants to "
        "know & other offers|another offer|competing|other companies|interviewing elsewhere|"
        "other offer|elsewhere",
        "they|she|he|hr|recruiter|manager & want proof|wants proof|want to see|wants to see|need proof|needs proof|"
        "need to see|needs to see|demand|demands|insist|insists|asked for proof|ask for proof|asks for proof & "
        "other offer|other offers|another offer|competing offer|other letter|other company",
    )),
    ("no_match", (
        "dont match|never match|cant match|cannot match|wont match|do not match|not match|no matching & "
        "!should|will they|can they|if they",
    )),
    ("above_band", (
        "above the band|above our band|above their band|outside the band|out of band|over the "
        "band|internal equity|pay equity|above the range|outside the range|outside our range|"
        "others on the team|not fair to the team & they|said|say|its|is|thats|too|recruiter|hr",
        "thats the band|that is the band|thats our band|thats their band|that is our band|its the band|"
        "it is the band|this is the band|this is our band|the band is the band|a band is a band|its our band|standard band|"
        "thats the range|that is the range|thats our range|this is our range|its the range|band for the "
        "level|band for this level|band for that level|the band allows|band permits|bands are fixed|band is fixed|band is set|bands are bands|"
        "stick to the band|sticking to the band|within the band|inside the band|stay in band|stay in the band & "
        "they|she|he|hr|recruiter|manager & say|says|said|saying|tell|tells|told|go|goes|reply|replies|answer|answers|"
        "answered|replied|come back|comes back|came back|argue|claim",
    )),
    ("where_from", (
        "where|how & number|figure|data|range|got that|come from|from|come up with & they|"
        "recruiter|hr|she|he & asked|ask|asks|want to know|said",
    )),
    ("would_sign", (
        "would i sign|would you sign|will i sign|if id sign|if i would sign|whether id sign|whether i would sign|if i sign|if ill sign|sign if|if they give & they|recruiter|hr|she|"
        "he|asked|ask",
    )),
    ("at_top", (
        "top of the band|top of the range|top of our range|top of their range|already at the "
        "top|top of band & they|said|says|im|its|already|recruiter|hr|she|he & !what is|whats|"
        "how",
    )),
    ("no_budget", (
        "budget|headroom|funds|funding|money & used up|spent|exhausted|gone|all gone|blown|nothing left|none left|"
        "no more|no budget|not in the budget|not in our budget|out of budget|over budget|not have the budget|maxed|fully "
        "allocated|allocated|frozen|is tight|ran out|run out|no headroom|no money|no funds|beyond|exceeds|cant stretch & "
        "they|their|the|recruiter|hr|manager|she|he|says|said|say|its|is & !my budget|learning budget|my money|travel budget|"
        "my savings|company is|runway",
    )),
    ("ladder", ("everyone gets the same|everybody gets the same|all get the same|everyone gets that|thats the ladder|its the ladder|fixed ladder|fixed levels|fixed grid|pay grid|levels are fixed|everyone at this level|standard for the level|go by grade|goes by grade|go by level|goes by level|depends on the grade|tied to the grade|tied to the level|same for everyone|everyone starts|where everyone starts|is standard|the standard offer & !is it|is the",)),
    ("after_six", ("after six months|after 6 months|in six months|in 6 months|after probation|after the first year|next review|at the next review|later review|review it later & they|said|raise|review|revisit|look at it|recruiter|hr",)),
    ("start_sooner", ("start sooner|start earlier|earlier start|start next week|start asap|start immediately & they|recruiter|hr|want|wants|asked|ask|can",)),
    ("no_sign_on", ("dont do sign on*|no sign on*|dont pay sign on*|dont offer sign on*|dont do signon*|dont pay signon*|dont offer signon*|no signon*|never pay signon*|dont do signing|dont pay signing|never pay sign|no signing bonus* & they|recruiter|hr|said|say|we dont",
        "no chance|zero chance|no hope|no way & sign on|sign ons|signing bonus & !is there|if",
    )),
    ("call", (
        "want to talk|wants to talk|want a call|wants a call|asked for a call|ask for a call|"
        "set up a call|schedule a call|scheduled a call|invited me to a call|propose a call|"
        "call tomorrow|want to meet|wants to meet|hop on a call|jump on a call & they|recruiter|"
        "hr|he|she|manager|we|call",
        "theyll call me|they will call me|theyll ring me|they will ring me|theyll phone me|they will phone me|"
        "they want to call me|theyre calling me & !offer|with the letter|an answer",
    )),
    ("no_offer", (
        "nobody has named|nobody named|no one has named|no one named|havent named|have not named|hasnt named|"
        "has not named|nobody has mentioned|nobody mentioned|no one has mentioned|not been told|"
        "havent been told|nobody has said|nobody said|havent said|hasnt said|no one has said|"
        "nobody talked|nobody has talked|nobodys talked|havent talked|was not mentioned|"
        "has not been mentioned|been no mention & what they pay|what it pays|what they would pay|what theyd pay|a sum|a figure|a number|any figure|any number|"
        "any sum|an amount|money|numbers|figures|pay & !nobody else|other|other company|sign on|bonus|"
        "equity|stock|shares|refresher|for the|when i asked",
        "no sum|no amount|no figure|no number & has been named|was named|has been mentioned|"
        "was mentioned|has been said|been put|has come up|came up|has been discussed & "
        "!other|sign on|bonus|equity|stock|shares|for the",
        "pas encore d offre|pas encore recu d offre|pas encore une offre|aucune offre pour l instant|noch kein angebot|kein angebot bisher|todavia no tengo oferta|todavia no tengo una oferta|aun no tengo oferta|aun no tengo una oferta|"
        "no tengo oferta todavia|no tengo oferta aun|sin oferta todavia|nog geen aanbod|non ho ancora un offerta|nessuna offerta ancora|ainda nao tenho oferta|ainda nao tenho proposta|ainda sem proposta|"
        "no offer in hand|no offer at hand|no offer on the table|no actual offer|nothing offered|nothing has been offered|havent offered anything|have not offered anything|no offer yet|no offer so far|dont have an offer|do not have an offer|havent got an "
        "offer|have no offer|still interviewing|not made an offer|havent made an offer|hasnt "
        "made an offer|havent received an offer|offer nahi aaya|no number yet|no numbers yet|"
        "havent told me a number|not told me a number|no figures yet|told there isnt one|there "
        "isnt one|isnt one|no concrete offer|not an offer yet|waiting for the offer|waiting for "
        "an offer|before the offer & !other|another|competing|rival|else",
    )),
    ("raise", (
        "raise|pay rise|payrise|promotion|salary increase & want|ask|asking|for|get|how|deserve|"
        "due|my & my boss|my manager|at runway|i work|im already|current|currently|present|my "
        "job|where i work|its my job|want a raise|a raise|for a raise & !raise over|they raise*|"
        "raise the|raised|raise my|a raise of|% raise|could raise|will raise|offer",
        "not an offer|no new offer|not a new offer|theres no offer|there is no offer & my present pay|my present "
        "job|my job|current pay|current job|job i have|pay i have|my pay",
        "pay talks|pay review|salary review|pay round|my review|annual review & !they|their",
        "giving me a raise|offering me a raise|offered me a raise|gave me a raise|given me a raise|getting a raise & not a new offer|already|where i work|my company|my employer|they|theyre|they are|theyve|boss|manager|company",
        "its my job now|my job now|not an offer its my|already work|already at & raise|^",
        "im employed at|i am employed at|employed at|i work at|i work for|im working at|im working for|ive been at|i have been at|already at|"
        "my manager|my boss & want more|wants to give me|review time|want a bit more|ask for more|"
        "get more|paid more|earn more|bump me|underpaid|no more money|no more pay|not more money|same money|same pay|same salary|without more money|"
        "without more pay|but not the money|but no money|no extra money|no extra pay|more responsibility|more responsibilities|twice the work|double the work & "
        "!offer*|new job|other company",
    )),
)  # fmt: skip
# Behind a figure it is their last one: "260, take it or leave it".
LEAVE_IT = ("or leave it", "take or leave it", "take it or go", "take it or forget it")
# Only of what they say: "they said 250 and that's it".
AND_NO_MORE = ("and thats it", "and thats all", "and thats that", "and that is it", "und das wars")
SPEAKERS = frozenset("they theyre theyve he she hes shes hr recruiter manager boss sie".split())
# Right in front of a company: its offer is taken. Behind it nothing but these stands.
TAKES_OFFER_OF = (
    "go with", "going with", "went with", "choose", "choosing", "chose", "decided on", "decided for",
    "take", "taking", "took", "accept", "accepting", "accepted", "sign with", "signing with",
    "signed with", "join", "joining",
)  # fmt: skip
OF_THE_TAKEN = frozenset(
    "offer offers job role one position gig instead then now after all please thanks thank you ok "
    "today s".split()
)
# What an offer is called behind "I said no to": a no to anything else declines nothing.
OF_AN_OFFER = frozenset(
    "them it him her that this offer offers job role position one contract letter".split()
)
# Of what is only thought about.
NOT_DECIDED = frozenset(
    "if should might may maybe could would perhaps when unless before thinking considering or "
    "tempted leaning cant probably not rather want wanna like love hope hoping wish need plan "
    "planning asked".split()
)
# What somebody wants who has no new offer.
MORE_PAY = (
    "want more", "i want a raise", "more money", "get more", "ask for more", "paid more",
    "earn more", "deserve more", "ask my boss", "ask my manager", "to my boss", "to my manager",
    "with my boss", "with my manager", "boss for more", "boss meeting", "my next raise",
    "my annual review", "my yearly review", "more salary", "a higher salary", "salary increase", "a pay rise", "a raise", "underpaid", "a bump",
)  # fmt: skip
