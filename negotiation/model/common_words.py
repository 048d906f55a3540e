"""Words that mean something else than a name: ordinary English, and the talk of pay.

None of them is a company's or a place's name, or a slip of the pen for one, by itself. Their forms
("offers", "offering", "reoffered") need no entry: the endings are taken off here.
"""

from __future__ import annotations

from functools import lru_cache

# The frequent words of English, written and spoken.
_FREQUENT = """
a aa aaron abandon ability able aboard abortion about above abroad absence absent absolute absorbed
abstract absurd abu abuse abusive ac academic academy accent accept acceptable acceptance access
accessible accessories accident accidentally accommodate accommodation accompanied accomplish
accordance according account accountability accountable accuracy accurate accused ace achieve acid
acknowledge acoustic acquire acquisition acre across act action activated active activist activity
actor actress actual acute ad adam adams adapt adaptation add addiction addition additional address
adequate adjacent adjust admin administered administration administrative administrator admiral
admire admission admit adopt adoption adorable ads adult advance advantage adventure adverse
advertising advice advise advisor advisory advocacy advocate aerial aesthetic affair affect
affection affiliate afford affordable afghanistan afraid african after aftermath afternoon
afterwards again against age aged agency agenda agent aggregate aggression aggressive aging ago
agree agricultural agriculture ah ahead aid aim air aircraft airlines airplane airport aka al alan
alarm alaska albeit albert album alcohol alcoholic alert alex alexander algorithm ali alice alien
alike alive all allegations alleged allen alley alliance allow ally almost alone along alongside
alpha already alright also alter alternate alternative although altitude altogether aluminum alumni
always am amateur amazed amazing ambassador amber ambition ambitious ambulance amen amendment
american americans amid ammunition among amongst amount amy an analysis analyst analyzed anatomy
ancestors ancient and anderson andrew andy angel anger angle angles angry animal animated animation
anime ankle ann anna anne anniversary announce annoyed annoying annual anonymous another answer
anthem anthony anti anticipated antonio anxiety anxious any anybody anymore anyone anything anytime
anyway anywhere ap apart apologize apology app apparent appeal appear appearance appetite
applicable applicants application applied applies applying appointed appointment appreciate
appreciation approach appropriate approval approve approximately apps april ar arab arabia arc arch
architect architectural architecture archive arctic are area arena arguably argue argument arise
armor army around arrange array arrest arrival arrive arrow arsenal art arthur article artificial
artillery artist artistic artwork as ash ashamed ashley asian aside ask asleep aspect assault
assembled assembly assess asset assigned assignment assist assistance assistant associate
association assume assumption assure asylum at ate athlete athletic atlantic atmosphere atomic
attached attachment attack attempt attend attendance attention attitude attorney attract attraction
attractive attributed attributes auction audience audio audit aug august aunt australian authentic
author authority authorized autism auto automated automatic automatically automobile automotive
autumn availability available ave avenue average aviation avoid aw awake aware away awesome awful
awhile awkward axis aye ba babe baby bachelor back background backup backwards bacon bacteria bad
badge bag bail bailey bake balance ball ballet balloon ballot ban banana band bang bank bankruptcy
bar barbara bare bargain barn baron barrel barrier barry baseball basic basically basin basis
basket basketball bass bat batch bath batman battery battle battlefield bay bc be beach beam bean
bear beard beast beat beaten beautiful beauty became because become bed bedroom bee beef been beer
before beg began begin begun behalf behave behavior behaviour behind being belief believe bell
belong beloved below belt ben bench bend beneath beneficial benefit benjamin bent berry beside best
bet beta between beyond bias bible bicycle bid big bike bill billboard billion bin binary binding
biography biological biology bird birth birthday bishop bit bite bizarre black blade blah blair
blake blame blank blanket blast bleeding blend bless blew blind blog blonde blood bloom blow blown
blue blunt bo board boat bob bobby body bold bomb bond bone boo book boom boost boot booth border
bore born borrow boss both bottle bottom bought bounce bound boundary bout bow bowl boxes boxing
boy boyfriend brad brain brake branch brand brass brazilian breach bread break breakfast breath
breathe breed brian brick bride bridge brief brigade bright brilliant bring british bro broad
broadcast broadway broke broken bronze brooks brother brought brown browser bruce brush brutal
bubble buck bucket buddy budget buffalo bug build buildings built bulk bull bullet bump bunch
bundle bunny burden bureau burger burial burke burn burnt burst bury bus bush business businessman
bust busy but butler butterfly button buy buzz by bye ca cab cabin cabinet cable cage cake cal
calculate calculations calendar call calm calories cam came camera cameron camp campaign campus can
canadian canal cancel cancer candidate candle candy cannon cannot canon canvas canyon cap
capability capable capacity cape capital capitalism captain capture car carbon card cardinal care
careful cargo caribbean carl carolina carpet carry cart cartoon carved case casino cast castle
casual casualties cat catalogue catch category cathedral catherine catholic cattle caught cause
caution cave cc cd cease ceiling celebrate celebration celebrity cell cellular cement cemetery
census cent central centre century ceremony certain certificate certification certified chain chair
chairman challenge chamber champ champagne champion championship chance chancellor change channel
chaos chapel chapter character characteristic characterized charge charitable charity charles
charlie charm chart chat cheap cheat check cheek cheer cheese chef chelsea chemical chemistry
cherry chess chest chick chicken chief child childhood children chill chin chinese chip chocolate
choice choir choose chorus chose chosen chris christ christian christianity christians christmas
christopher chrome chronic chuck church cigarette cinema circuit circular circulation circumstances
circus cited citing citizen citizenship city civic civil civilian civilization claim clan clarity
clark clash class classic classical classification classified classroom clause clay clean clear
clearance clerk clever click client climate climb clinic clinical clinton clip clock close closet
closure cloth clown club clue cluster clutch cm co coach coal coalition coast coastal coat cocktail
coconut cod code coffee cognitive coin coincidence coke col cold cole collaboration collapse collar
colleague collect collection collective collector college collins collision colonel colonial colony
color colour colours column com combat combination combine come comeback comedian comedy comfort
comfortable comic command comment commentary commerce commercial commit committee common
commonwealth communicate communication communist community compact companion company comparable
compare comparison compassion compatible compelling compete competent competition competitive
competitors compiled complain complaint complete completion complex complexity complicated
complications compliment comply component composed composite composition compound comprehensive
comprising compromise computer computing con conceived concentrate concentration concept concern
concert conclude conclusion concrete condemned condition conduct conference confession confidence
confident confidential configuration confirmation conflict confused confusing confusion
congratulations congress congressional conjunction connect connection conscience conscious
consecutive consent consequence consequently conservation conservative consider considerable
consideration consist consistency consistent console conspiracy constant constitution
constitutional construct construction consult consultation consume consumption contact contain
contemporary content contest context continent continental continually continue continuous contrary
contrast contribute contribution control controversial controversy convenience convenient
convention conventional conversation conversion convicted conviction convince cook cookies cool
cooper cooperation cop cope copy copyright cord core corn corp corporate corporation correct
correction corresponding corridor corrupt corruption cos cost costa costume cottage cotton couch
cough could council counsel count countless country countryside county coup couple courage course
court courtesy cousin cover coverage cow cowboys cox crack craft craig crane crash crazy cream
create creation creative creativity creator creature credibility credit creek creepy crew cricket
cried crime criminal crisis criteria critic critical criticism criticized crop cross crowd crown
crucial crude cruel crush cry crystal ct cuba cubs cult cultural culture cum cup cure curiosity
curious current curriculum curry curse curve custody custom customer cut cute cycle cylinder da dad
daddy daily dairy dale dam damage dame dan dance danger dangerous daniel danny dare dark darling
data date daughter dave david davies davis dawn day de dead deaf deal dealt dean dear death debate
debris debt debut dec decade deceased december decent decide decision declaration declare decline
decorated decrease dedicated dedication deemed deep deer default defeat defence defend defendant
defense defensive deficit define definitely definition degree del delay delegates delegation delete
deliberately delicate delicious delight deliver delivery delta demand democracy democrat democratic
demographic demon demonstrate demonstration den denial dense density dental deny department
departure depend dependent deposit depot depressed depression depth deputy der derby derived des
descent describe description desert deserve design designated desire desk desperate despite
destination destiny destroy destruction destructive detail detect detection detective detention
determination determine develop device devil devoted di diabetes diagnosed diagnosis dial dialogue
diameter diamond diary dictionary did die died diego diesel diet differ difference different
difficult difficulty dig digital dignity dimension dimensional dining dinner dip diplomatic direct
direction director directory dirt dirty disability disabled disagree disappear disappointed
disappointing disappointment disaster disc discharge discipline disclosure discount discovery
discretion discrimination discuss discussion disease disgusting dish disk dislike dismissed
disorder display disposal dispute dissolved distance distant distinct distinction distinctive
distinguish distracted distress distribution district disturbing ditch dive diverse diversity
divide divine division divorce dj dna doc dock doctor doctrine document documentary documentation
dodge does dog doing doll dollar dolphins domain dome domestic dominant dominate don donald donate
donation done donor door dope dose dot double doubt douglas down download downtown dozen dr draft
drag dragon drain drake drama dramatic dramatically drank draw drawn dream dress drew dried drill
drink drive driven drone drop drought drove drug drum dry du dual duck dude due duke dull dumb dump
duo duration during dust dutch duty dvd dying dynamic dynasty each eager eagle ear earl earlier
earn earnings earth earthquake ease east eastern easy eat eaten economic economist economy ed eddie
edge edit edition editor editorial educate education educational edward effect effective efficiency
efficient effort egg ego egyptian eh eight eighth either el elaborate elder elect election
electoral electric electrical electricity electronic elegant element elementary elephant elevated
elevation elevator eleven eligible eliminate elimination elite elizabeth else elsewhere embarrassed
embarrassing embassy embedded embrace emerge emergency emily emissions emma emotion emotional
emperor emphasis empire employ employee empty en enable encounter encourage end endless endorsed
enemy energy enforce engage engine english enhance enjoy enjoyable enormous enough enrolled
enrollment ensure enter entertaining entertainment enthusiasm entire entitled entity entrance
entrepreneur entry environment environmental ep episode equal equality equation equipment equipped
equivalent er era eric error es escape escort especially essay essence essential est establish
estate esteem estimate et etc eternal ethical ethics ethnic european evaluation evans eve even
event eventually ever every everybody everyday everyone everything everywhere evidence evident evil
evolution evolved ex exact exam examination examine example exceed excellence excellent except
exception exceptional excess excessive exchange excited excitement exciting excluded excluding
exclusive excuse execute execution executive exhausted exhibit exhibition exist existence exit
exotic expand expansion expect expectation expedition expense expensive experience experiment
experimental expert explain explanation explicit exploration explore explosion explosive export
expose exposure express expression extend extensive extent exterior external extra extract
extraordinary extreme eye eyed fa fabric fabulous face facial facilitate facility fact factor
factory faculty fail failure fair fairy faith faithful fake fall fallen false fame familiar family
famous fan fancy fantastic fantasy far fare farewell farm fascinating fashion fast fat fatal fate
father fault favor favorite favour favourite fe fear feast feat feature feb february fed federal
federation fee feed feedback feel feelings feet fell fellow felt female feminine feminist fence
ferry festival fever few fi fiber fiction field fierce fifteen fifth fifty fig fight file fill film
filter final finale financial find findings fine finger finish fire firearms firm first fiscal fish
fist fit five fix flag flame flash flat flavor fled fleet flesh flew flexibility flexible flight
flip float flood floor flour flow flu fluid fly focus fog fold folk follow fond food fool foolish
foot footage football for forbidden force forecast forehead foreign forever forget forgive forgot
forgotten fork form formal format formation formerly formula fort forth fortunate fortune forty
forum forward fossil foster fought foul found foundation fountain four fourteen fourth fox fraction
franchise francis francisco frank franklin fraud freak fred free freedom freeze freight french
frequency frequent fresh freshman friday fried friend friendship frog from front frontier frost
frozen fruit frustrated frustrating frustration fry ft fu fuel full fun function functional fund
fundamental funeral funny fur furious furniture further furthermore fury fusion future ga gain
galaxy gallery gambling game gang gap garage garbage garden garlic gary gas gate gather gauge gave
gear gen gender gene general generate generation generator generic generous genetic genius genocide
genre gentle gentleman gentlemen genuine geographic geography geometry george german gesture get
ghost giant gif gift gig ginger girl girlfriend give given glad glance glass glen global globe
glorious glory gloves go goal goat god goddess goes going gold golden golf gone good goodbye gop
gordon gorgeous gosh gospel gossip got gotten governance governing government governor grace grade
gradually graduate graduation graham grain grammar grand grandfather grandma grandmother
grandparents graph graphic grasp grass grateful gratitude grave gravity gray great greek green greg
grew grey grid grief griffin grind grip grocery ground group grove grow grown guard guardian guess
guest guide guidelines guild guilt guilty guinea guitar gulf gum gun gut guy gym ha habit habitat
hack had hail hair half halfway hall halloween halt ham han hand handful handle handsome handy hang
hanging happen happiness happy harassment harbor hard hardware harm harmful harmony harper harris
harry harsh hart harvard harvey has hat hate hatred haul have haven hawks hay hazard hd he head
headache headline headphones headquarters heal health healthcare healthy hear heard heart heat
heaven heavy heck heels height heir held helen helicopter hell helmet help helpful hence henry her
herald here heritage hero herself hidden hide high highlight highway hilarious hill hillary him
himself hint hip hire his historian historic historical history hit ho hobby hockey hold hole
holiday hollow hollywood holmes holocaust holy home homeland homeless homework honda honest honesty
honey hong honor honour hood hook hop hope hopefully horizon horizontal horn horrible horror horse
hospital hospitality host hostage hostile hot hotel hour house household how howard however hr http
https hub hug huge huh hull human humanitarian humanity humble humor hundred hung hunger hungry
hunt hurricane hurry hurt husband hydrogen i ian icon iconic idea ideal identical identification
identify identity ideology idiot idol if ignorance ignorant ignore ii iii il illegal illusion
illustrated illustration im image imagination imagine immediate immense immigrant immigration
immune immunity impact imperial implement implementation implications implied implies import
importance important impose impossible impress impression impressive imprisonment improve inability
inappropriate inc inch incident include inclusion inclusive income incorporated incorrect increase
increasingly incredible indeed independence independent index indian indians indicate indication
indicator indigenous indirect individual indoor induced industrial industry inequality inevitable
infant infantry infected infection infinite influence influential info inform information ing
ingredients inhabitants inherited initial initiated initiative injection injured injury ink inn
innings innocent innovation innovative input inquiry insane insects insert inside insight insist
inspection inspector inspiration inspire install installation instance instant instead institute
institution institutional instruction instructor instrument instrumental insult intact intake
integral integrated integration integrity intellectual intelligence intelligent intend intense
intensity intensive intent intention inter interact interaction interactive interested interesting
interests interface interfere interference interim interior intermediate internal international
internet interpretation interpreted intersection interstate intervention intimate into introduce
introduction invasion invented invention inventory invest investigate investigation investigators
investor invisible invitation invite involve ion iran iranian iraq irish iron irrelevant is islam
islamic island isolated isolation israeli issue italian item its itself iv jack jacket jackson
jacob jail jake jam jamie jan jane january japanese jar jason jaw jay jazz jealous jean jeans jeff
jennifer jeremy jerk jerry jersey jessica jesus jet jewelry jewish jews jim jimmy jo job joe john
johnny johnson join joint joke jon jonathan jones jose joseph josh journal journalism journalist
journey joy jr juan judge judgment judicial juice julia july junction june jungle junior junk
jurisdiction jury just justice justify justin juvenile kate keen keep keith kelly ken kennedy kent
kept kevin key keyboard khan kick kid kidnapped kidney kill kim kind king kingdom kiss kit kitchen
kitty km knee knew knife knight knock know knowledge known korean kyle lab label labor laboratory
labour labs lack lad lady laid lake lamb lame lamp lance land landlord landmark landscape lane
language lap large larry las last late latin latter laugh laughter launch laundry laura law lawn
lawrence lawsuit lawyer lay layout lazy le lead leaf league leak lean leaning leap learn lease
least leather leave lecture led lee left leg legacy legal legend legendary legislation legislative
legislature legit legitimate leisure lemon lend length lens leo less lesson let lewis li liability
liable liar liberal liberation liberty library license lie lied lieutenant life lifestyle lifetime
lift light lightning like likelihood likewise lily limit limitations link lion lip liquid liquor
lisa list listen lit literacy literally literary literature litigation little live ll lo load lobby
local locate location lock lodge log logic logical logo lone long look loop loose lord los lose
loss lost lot lottery loud louis lounge love low loyal loyalty lt ltd luck lucky luke lunch lung
luxury lying lynch lyrics ma mac machinery mad made magazine magic magical magnetic magnificent
magnitude mail main mainstream maintain maintenance majesty major majority make makeup male mall
mama man manage mandate mandatory manga mankind mansion manual manufacture manuscript many map mar
marathon marble march margaret margin maria marie marijuana marine mario maritime mark market
marriage marry marshall martial martin marvel mary mask mason mass massacre massage massive master
mate material math mathematical mathematics matrix matt matter matthew mature max maximum may maybe
mayor md meal mean meaningful meant meanwhile measure meat mechanical mechanics mechanism medal
media median medical medication medicine medieval meditation mediterranean medium meet meetings
melt member membership memorable memorial memory men mental mention menu merchandise merchant mercy
mere merger mess message messenger met metal method metres metric metro metropolitan mexican mg mi
mice michael michelle micro mid middle midnight midst might mighty migrants mike mild mile military
militia milk mill million min mind mine mineral mini minimal minimum minister ministry minor
minority mint minus minute miracle mirror miserable misery misleading miss missile mission mistake
mistaken mitchell mix mixture mm mo mob mobile mobility mode moderate modern modified module
moisture molecular molecules mom moment momentum mommy monetary money monitor monk monkey monster
month monument mood moon moore moral more moreover morgan morning morris mortality moscow mosque
moss most mother motion motivated motivation motor motorcycle mount mountain mouse mouth move movie
mp mps mr mrs mt much mud multi multiple mum municipal murphy murray muscle museum music musical
musician muslim muslims must mutual my myself mysterious mystery myth na nail name nancy narrative
narrow nasty nathan nation national nationalist nationwide native natural nature naval navigation
navy ne near nearby neat necessary necessity neck need needle negative neighbor neighborhood neil
neither nelson neo nephew nerve nervous nest net network networks neutral never nevertheless new
newspaper newton next ni nick nickname night nightmare nine ninth no noble nobody node noise
nominated nomination nominee non none nonetheless nonsense noon nor norm normal norman north
northeast northern northwest nose not notable note nothing notification nov novel november now
nowadays nowhere nuclear number numerous nurse nursery nut nutrition oak oath obama object
objective obligation observation observe obsessed obsession obstacles obtain obvious occasion
occasional occupation occupy occur ocean oct october odd of off offended offense offensive offer
office official offset offshore often oil old olive olympic olympics on once one ongoing onion
online only onto op opera operate operation operational operator opinion opponent opportunity
oppose opposite opposition opt optical optimal option optional oral orange orchestra order ordinary
ore organ organic organisation organisations organization organize orientation oriented origin
original orleans orthodox os other otherwise ought our ourselves out outbreak outdoor outfit outlet
outline outlook output outside outstanding oval oven over overall overcome overhead overnight
overseas overview overwhelmed overwhelming owe own ownership oxygen pa pac pace pacific pack pad
page paid pain painful paint paintings pair pal palace pale palestinian palm pan panel panic pants
papa paper par parade paradise paragraph parallel parameters parent parish park parliament
parliamentary part partial participants participate participation particle particular partnership
party pass passage passenger passion passionate passive passport password past paste pastor pat
patch patent path pathetic patience patient patrick patriots patrol pattern paul pause pay paying
pc peace peaceful peak peanut pearl pee peer pen penalty pencil pending peninsula people pepper per
perceived percentage perception perfect perfection perform perhaps period permanent permission
permit perry persistent person personal personality personnel perspective pet pete petition
petroleum petty pharmaceutical phase phenomenon phil philip philosophical philosophy photo
photograph photography phrase physical physician physics pi piano pic pick picture pie piece pierce
pig pile pill pillow pin pine ping pink pioneer pipe pirate pistol pit pitch pity pizza place
plague plain plan plane planet plant plasma plastic plate platinum play playoff playoffs plaza plea
pleasant please pleasure pledge plenty plot plug plus po pocket podcast poem poet poetry point
pointless poison poker polar pole police policy polish polite political politician politics poll
pollution pond pool poor pop pope popular popularity population pork port portable portal portion
portrait pose position positive possess possession possibility possible post postal pot potato
potential pound pour poverty powder power powerful pp pr practical practice praise pray pre
precious precise precision predict prediction prefer preference pregnancy pregnant preliminary
premier premiere premises preparation prepare prescribed prescription presence present presentation
preservation preserve presidency president presidential press pressure presumably pretend pretty
prevent prevention preview previous prey price pride priest primary prime prince princess principle
print prior priority prison privacy private privilege prize probability probably probe problem
procedure proceed proceedings process produce productive prof profession professional professor
profile profitable profound program programme progress progression progressive prohibited project
prominent promise promote prompted prone pronounced proof propaganda proper property prophet
proportion proposal propose prosecution prosecutor prospect prosperity protect protection
protective protein protest protocol proud prove proven provide province provincial provision
proximity psychological psychology pub publication publicity publish pull pulse pump punch punish
punk pupils puppy purchase pure purple purpose purse pursue pursuit push put putin puzzle
qualification qualify quality quantity quantum quarterback queen quest question quick quiet quit
quite quote ra rabbit race rachel racial racism racist rack radar radiation radical radio rage raid
rail railroad railway rain rainbow rally ram ran ranch random rank rap rapid rare rat rate rather
ratings ratio rational raw ray re reach reaction read ready real realise reality realize realm rear
reason reasonable rebel rebellion rebuild recall receipt receive recent reception recipe recipient
recognition recognize recommend recommendation reconstruction record recorded recover recovery
recreation recreational red reduce reduction reed ref reference referendum referred referring
reflect reflection reform refuge refugee refund refuse regard regardless regime regiment region
regional register registration regret regular regulated regulation regulatory rehabilitation reign
reject rejection relate relation relationship relative relax release relevant reliable relief
relieved religion religious rely remain remainder remarkable remarks remember remind remix removal
remove rendered renewable renewed renowned rent rental rep repair repeat repeatedly replace replied
reportedly represent representation representative republic republican reputation require rescue
reservation reserve reservoir residence resident residential resignation resist resistance
resistant resolution resolve resort resource respect respective respond response responsibility
responsible rest restaurant restoration restore restricted restrictions result retail retain retire
retreat return reunion rev reveal revelation revenge reverse revised revival revolution
revolutionary reward rhetoric rhythm rice rich richard rick rid ride ridge ridiculous rifle right
riley ring rip rise risk risky ritual rival river road rob robbery robert roberts robin robinson
robot robust rock rocket rocky rod rode roger rogers rogue role roll roman romance romantic ron
roof rookie room root rope rose ross roster rotation rough round route routine row roy royal rs rub
rude rugby ruin rule rumors run rural rush russell russia russian russians ryan sack sacred
sacrifice sad safe safety said sail saint sake salad sale salmon salt salvation sam same sample
samuel san sanctions sanctuary sand sandwich santa sarah sat satan satellite satisfaction satisfy
saturday sauce savage save savings saw say sc scam scan scandal scare scary scattered scenario
scene schedule scheme scholar scholarship school science scientific scope score scott scottish
scout scrap scratch scream screen screw sculpture se seal sean search season seasonal seat sec
second secondary secret secretary section sector secular secure see seed seek seem seemingly seen
seized select selection selective self selfish sell semester semi sen senate senator send sensation
sense sensible sensitive sensitivity sensor sent sentence sentiment separate separation sept
september sequel sequence sergeant serial series serious servant serve service session set settings
settle setup seven seventh several severe sexuality shade shadow shaft shake shall shallow shame
shape share shark sharp shaw she shed sheep sheet shelf shelter shepherd sheriff shield shift shine
shiny ship shirt shock shoe shook shoot shop shore short shortage shot should shout show showcase
shown shut shuttle shy si siblings sick side siege sierra sigh sight sign significance significant
silence silent silicon silk silly silver similar simon simple simulation simultaneously sin since
sincerely sing singh single sink sir sister sit site situated situation six sixteen sixth sixty
size sketch ski skill skin skinny skip skirt skull slam slap slave slavery sleep sleeve slept slice
slide slight slim slip slope slot slow small smart smash smell smile smith smoke smooth snack snake
sneak so soap sober soccer social socialism socialist society socks soda soft soil solar sold
soldier sole solid solidarity solo solution solve some somebody someday somehow someone something
sometime somewhat somewhere son song sonic soon sophisticated sore sorry sort sought soul sound
soup sour source south southeast southern southwest sovereign soviet spa space spam span spanish
spare speak special specialized specialty species specific specifically specifications specified
spectacular spectrum speculation speech speed spell spencer spend spent sphere spice spider spike
spin spine spirit spiritual spite split spoke spoken sponsor spoon sport spot spotlight spouse
spray spread spurs spy squad squeeze sri st stabbed stable stadium stage stairs stake stamp stance
stand standard stanley star stare stark start state static station statistical statistics statue
status stay steady steak steal steam steel steep steering stem step stephen sterling stern steve
steven stevens stewart stick stiff still stir stole stolen stomach stood stop store storm story
straight strain strange straw streak stream street strength strengthen stress stressful stretch
strict string strip stroke struck structural structure struggle stuart stuck student studio study
stuff stunning stupid style sub subject submission submit subscribe subscription subsequent
subsidiary substance substantial substitute subtle suburban suburbs subway succeed success
successful succession successor such suck sudden sue suffer sufficient sugar suggest suggestion
suit suitable suite sum summary summit sun sunday sunny sunset sunshine super superb superintendent
superior superman supernatural supervision supplement suppliers supply support supportive suppose
supreme sure surface surgeon surgery surgical surprise surrender surrounded surrounding
surveillance survey survival survive survivor susan suspect suspended suspension suspicion
suspicious sustain sustainable swap swear sweat swedish sweep sweet swept swim swing switch sword
sworn symbol sympathy symptoms syndrome synthetic syria syrian system systems ta tab table tablet
tackle tactical tactics tag tail take taken tale talent talk tall tan tank tap tape task taste
tattoo taught taxi taylor te tea teach team tear technique technological technologies technology
ted teen teenage teeth telegraph telephone television tell temperature temple temporary ten tenants
tend tendency tennis tense tension tent tenth terminal terrace terrain terrible terrific terrified
terrifying territorial territory terror terrorism terrorist terry test testament testimony text
texture th thai than thank thankful thanksgiving that the theater theatre thee theft their them
theme themselves then theology theoretical theory therapist therapy there thereafter thereby
therefore thermal these thesis they thick thief thin thing think third thirteen thirty this thomas
thompson thorough those thou though thought thousand thread threat threaten threw thrilled thriller
throat throne through throughout throw thrown thumb thunder thursday thus thy ticket tide tie tied
tiger tight til till tim timber time tin tiny tip tire tissue to tobacco today toe together toilet
told tolerance toll tom tomatoes tomb tommy tomorrow ton tone tongue tonight tony too took tool
tooth top topic torn torture toss touch touchdown tough tour tourism tourist tournament toward
towel tower town township toxic toy track trade trademark trading tradition traditional traffic
tragedy tragic trail train traits trans transaction transform transformation transit transition
translate translation transmission transparency transport transportation trap trash trauma treasure
treat treaty tree trek tremendous trend trial triangle tribal tribe tribunal tribute trick tricky
tried tries trigger trim trinity trio trip triple triumph troops trophy tropical trouble truck true
truly trump trunk trust truth try tube tuesday tumor tune tunnel turkey turkish turn turtle tv
tweet twelve twenty twice twin twist two tyler type typical ugly uh ukrainian ultimate ultra um
umbrella un unable unbelievable uncertain uncertainty uncle unclear uncomfortable unconscious under
underground underlying underneath understand understood underwater underwear undoubtedly unemployed
unemployment unexpected unfair unfortunate unhappy uniform union unique unit unite united universal
universe university unknown unless unlike unlock unnecessary until unto unusual up upcoming update
upload upon upper upset upside ur urban urge urgent usage use used useful useless user using usual
utility utterly va vaccine vacuum valid valley valuable value vampire van variation variety various
vary vast vault ve vector vegetable vehicle velocity venture venue verdict verify verse version
versus vertical very vessel vet veteran via viable vice victim victor victorian victory video view
villa village villain vincent vintage vinyl violated violation violence violent viral virgin
virtual virtue virus visible vision visit visitor visual vital vitamin vocal voice void vol voltage
volume voluntary volunteer von vote voyage vs vulnerable wa wade wage wagon waist wait wake walk
wall wallet walt wang want war ward warehouse warfare warm warn warrant warren warrior was wash
waste watch water watson wax way we weak wealth wealthy weapon wear weather web website websites
wedding wednesday weed week weekend weigh weight weird welcome welfare well welsh went were west
western wet whale what whatever whatsoever wheat wheel when whenever where whereas wherever whether
which while whilst whip whistle white who whoever whole wholesale whom whose why wi wicked wide
widespread widow width wife wild wilderness wildlife will william williams wilson win wind window
wine winter wipe wire wireless wisdom wit witch with withdraw withdrawal withdrawn within without
witnesses wives wizard woke wolf wolves woman women won wonder wonderful wood wooden wool word wore
work working workout world worn worry worse worship worst worthy would wound wow wrap wreck
wrestling wright wrist write wrong wrote xi ya yale yang yard ye yea year yelling yellow yes
yesterday yet yield yo yoga york you young your yourself youth zealand zombie zone zoo
"""
# The field's own: pay, offers, software, and how people type.
_OF_PAY_AND_SOFTWARE = """
adjusted airflow algorithms aligned allowance allowances amortized anchor anchoring android
annualised annualized ansible apache api apis architects arent asap asks auf automation award
awards backend bands bandwidth base basepay benefits bitbucket bonus bonuses breakdown buyout
calibration callback cant cash ceo cfo checkin cliff cloud coding cofounder cofounders commission
comp compa comparatio compensation compliance config confirm consultant consulting contract
contractor contractors convert copilot couldnt counter countered countering counteroffer
counteroffers counterparty coworker coworkers crore crores cto cuda currency cyber cybersecurity
dashboard database databases dataset datasets deadline deadlines debian debugging deck decks
deliverables deployed deployment deployments designer deutsch deutschen dev developer developers
devs didnt diffusers diffusion diligence dilution discretionary distributed django dms docker
doesnt dollars dont doubled dunno earnout email emailed emails embedding embeddings employer
employers engineer engineering engineers enterprise equities equity escalate esop espp euros
evaluate exercise expertise exploding extension faang fairness fang fees finalise finalised
finalists finalize finance finances finetune finetuned finetuning fintech firmware forfeit
forfeited forfeiting forfeits forfeiture framework frontend fte fuer fullstack fundraising genai
generative ghosted golang gonna gotta gpu gpus grads grant granted grants graphql gratuity gross
growth grpc guarantee guaranteed guidance hadoop haha hasnt havent headcount headhunter hello hey
hike hiring hiya hmm hourly hows html hybrid idk ill imo incentive incentives increment increments
inference inflation infra infrastructure insurance interview interviewed interviewer interviewers
interviewing interviews invoice ios isnt ive java javascript jenkins jira kafka kibana kinda kotlin
kubernetes ladder laddering lakh lakhs laptop latency layoff layoffs leadership leetcode lemme
letter level levels leverage levers linux llm llms loan lol lowball lowballed lpa lump machine
macos manager managers marketing matched matches matching mentor mentored mentoring merit metrics
microservices migrated migration milestones model modelling models monolith monorepo monthly
mortgage multimodal mysql nah negotiable negotiate negotiated negotiates negotiating negotiation
negotiations negotiator nextjs nginx nodejs noncompete nope notice numpy nvm oauth observability
offered offering offers okay okey onboarding oncall onsite open openapi opengl opensource optimise
optimised optimize optimized options ote outcome outcomes overtime package packages pandas papers
parental parity partner partners patents payout payouts payroll pension percent perf performance
perk perks phantom phd phishing phone pipeline pipelines pivot pixel planner platform platforms
playbook pls plz portfolio postgres postgresql preferred premium prep presales pretrained
pretraining priced principal pro product production productivity products profit profits prolly
prometheus promo promoted promotion promotions prompt prorated protobuf prototype provider
providers pto pushback pushed pvt python pytorch quant quantitative quarter quarterly query quota
quotas rails raise raised raises range ranges ransomware react realistic rebase recruit recruiter
recruiters recruiting recruitment redesign refactor refactored referral referrals refresher
refreshers refreshes reinforcement reliability relocate relocated relocating relocation remotely
remuneration renegotiate reorg repo report reports repos repricing request research researcher
researchers resign resigned resigning resume retention retirement retro revenue review reviewed
reviewer reviewers reviews rewards rlhf roadmap robotics roles rollout rsu rsus ruby runbook rupees
rust saas salaried salaries salary sales scala scalability scaling scientist scientists scikit
script scripts scrum sdk security senior seniority server serverless servers severance sharding
shareholder shareholders shares shipped shouldnt signature signed signing signoff signon sla slides
software sorta spark spec specialist specs spreadsheet sprint sprints sql sqlite stack staff
stakeholder stakeholders startup startups stats stipend stipends stock stocks storage strategic
strategy streaming strike structured supervisor swift syndicate takehome tax taxes tbh teammates
tech technical telemetry templates tensorflow tenure term terms terraform testing thanks thats
theres theyre tho threshold throughput thx ticks tier timeline timelines timezone title titles tldr
token tokens tooling topup total totals tracing tradeoff trainee training transfer transformer
transformers transparent travel treasury tuition turnaround typescript tysm ubuntu ugh ui umm
unionised unlimited unpaid unvested upfront upgrade upskill uptime vacation valuation valuations
variable vendor vendors verbal verbally vest vested vesting vests visa visas vulkan wages walkaway
wanna wasm wasnt webgl webhook webhooks wed weds weekly wellbeing wellness werent wfh whats wheres
whos wont workflow workflows workload workplace workshop workstation workstream worth wouldnt
written yeah yearly yep yoe youre yup zero
"""
# Rarer words, first names and family names that are a letter or two from a name.
_NEAR_A_NAME = """
abbie abbot abnormally accentuate adore agora alana alban albans alberto alexandra alphabetic alway
amine ample anton argentine athena atone axiom backspace bagel bales bandy barren basal basil
beading benton berger berth bilbo binder binge blackjack bleeds blocky boast bolden bolton botch
boulders bragg brighten broadside brock bruise bungee bungle busch cairn camara camel canna canto
cantor capitalize caramel carmelo carmen carrington cartel carton cartridge casper cerebral chafe
chaise chaka chasm chaste chiles chili chilly chine ching chink chino chopper cinder clack clough
clove cloves coburg colby collie confluence congruent contextual cornwallis coupe covet covey
cripple crippling cursory cyrus dalton damian dandy danton darren deeds deflection degas demote
denton diaper discard discarded dobby dolly drape draped drapery drapes dreading dunham dustin
dwayne easel edmond eerily ellington emote equinox erickson excursion fender fenton fiance
fireworks flack flock focal forecourt forger forster forte franc frances franco francs frankfurter
fresco gabby gaggle galena gales galilee genera georgie georgina gleam glenn glover goggle goldin
goodman googly granville greenberg greene guideline gusts gusty haggle hales halve harrington hatch
hawthorn hester hilly hilton hinder hines holden hooper howell iceland implantation incursion
indira inductive infarction informative infraction inland inode instability intuition irvin italic
ingeniera ingeniero
jayne jordans krista kroner kruger lactation laine laminar landon larch latham laver layne lazar
leper lerner levee lewes liber libra lilly linder lineal lisle livre lizard lobes lotion lough
lucia lucie lucio lurid luring lyndon maclean macron maize malia mamba mambo mandy mania manta
marcell maris marta maxine mckinley mediate mediated medico merch merlin mille millennia millennial
millie milton minion mitra mitral modena modular moody munch napier navel neville nodal notional
olden ollie opium pagoda paine panama papal patron payne payton pecking peeking perch perplexing
phoneme placid plait plank plough plover poise poking polka porta portman posterity potion powell
preston procure projector prominence proto provident puking qualms quince rance randy rapier
reaping recession recursive reece remington renner repulsion revolt revulsion roast roland rubric
runaway russel sacrament sacramental sacraments salve samara samba sanderson scalp scape scone
semiconductor sever shack shale shelly shill shone shoppe shree sidney sienna sigma signify singe
slain slash slick slouch smack snell snore sonia sonya sparky spawn spire spores sprain sprinkle
sprinkler spunk squire stabilize stafford stain stale stalling stanford startling starving
sterility stine stipe stoke stony stove stride strife strive swain swell swish swore synopsis talia
tamar tamper tampered tandy tarts temper tempo temps tempt terrance tessa testa thames tinge tinker
toasty tomato trance transfusion treading trellis trenton tripe trusty tubby tulsi turnkey tutor
twiggy twitchy tyson unify usability verity viability ville vines vivian vortex wahoo waive waived
walton wanda wands wanton warden warrington wasabi wayward werner weston whopper willow winchester
"""
# Rarer words that are names as well: who means the name has to show it ("at Square").
_NAMES_TOO = """
adept affirm alphabet amplitude apple arm asana aurora axon azure benchmark blizzard block boa bolt
booking box brave cadence charter chase chime circle citadel clover cognition cohere compass
confluent consensus cruise cursor dash db discord discover do ea elastic em epic fastly fidelity
figure flex ford frame galileo gem glean glow gong grab greenhouse gs gusto harness harvest
headspace hi hinge honeycomb hopper hp ice id in inflection intercom intuitive ironclad it jasper
jump juniper kayak kong kraken la lambda latch lattice lemonade lever lightspeed line linear loom
lucid luminar match me mercury meta micron millennium modal monday mosaic motive ms mx nice notion
nova nu oh ok onyx or oracle orbit oscar patreon peloton perplexity persona pigment pilot pinecone
plaid pm polygon postman proofpoint public quip raisin ramp recursion remote renaissance render
retool ribbon riot ripple rippling robinhood rockstar runway sa sage sai sap scale sea segment
sequoia shell sig signal sky slack snap snow snowflake spring square stability starling stash stone
stripe strong sumo synchrony tabby tableau target tenable three tinder toast trace travelers tray
tudor twitch uber unity ups us ux valve vanguard vertex vista wave whoop wing wise wish workday
yelp zest zeta zilch zip zipline zoom
"""

# Of a set: one that is made of a list word by word is given twice the room.
COMMON = frozenset({*" ".join((_FREQUENT, _OF_PAY_AND_SOFTWARE, _NEAR_A_NAME, _NAMES_TOO)).split()})

_LEAST_STEM = 3  # letters
# An ending that a form of a word has, and what its stem has in its place.
_ENDINGS: dict[str, tuple[str, ...]] = {
    "s": ("",),  # offers
    "es": ("",),  # matches
    "ies": ("y",),  # equities
    "d": ("",),  # moved
    "ed": ("",),  # offered
    "ied": ("y",),  # applied
    "ing": ("", "e"),  # offering, moving
    "ings": ("", "e"),  # earnings
    "r": ("",),  # manager
    "er": ("",),  # recruiter
    "rs": ("",),  # managers
    "ers": ("",),  # recruiters
    "ier": ("y",),  # easier
    "est": ("", "e"),  # lowest
    "iest": ("y",),  # easiest
    "ly": ("", "le"),  # yearly, reasonably
    "ily": ("y",),  # happily
    "ness": ("",),  # willingness
    "ment": ("",),  # statement
    "ments": ("",),
    "able": ("", "e"),  # negotiable
    "ability": ("",),
    "ation": ("", "e"),  # relocation
    "ations": ("", "e"),
}
_LONGEST_ENDING = max(map(len, _ENDINGS))
_DOUBLED = frozenset({"ed", "ing", "er", "ers", "est"})  # "topped", "biggest"
_BEGINNINGS = ("re", "un", "pre", "non", "over", "under", "mis", "out", "co", "multi", "semi")


@lru_cache(maxsize=4096)
def is_common(word: str) -> bool:
    """Whether a word in small letters is an ordinary one, or a form of one: "redesigned"."""
    if _is_form(word):
        return True
    return word.startswith(_BEGINNINGS) and any(
        word.startswith(beginning) and _is_form(word[len(beginning) :])
        for beginning in _BEGINNINGS
        if len(word) - len(beginning) > _LEAST_STEM
    )


def _is_form(word: str) -> bool:
    if word in COMMON:
        return True
    for length in range(1, min(_LONGEST_ENDING, len(word) - _LEAST_STEM) + 1):
        ending = word[-length:]
        instead = _ENDINGS.get(ending)
        if instead is None:
            continue
        stem = word[:-length]
        if any(stem + letter in COMMON for letter in instead):
            return True
        if ending in _DOUBLED and stem[-1] == stem[-2] and stem[:-1] in COMMON:
            return True
    return False
