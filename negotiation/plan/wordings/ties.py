"""Why a deed counts here: what is true of its kind of work, in a sentence that follows from it.

A move for each kind of work in `plan.fields`. Nothing is claimed of the company but that it has
work of the kind, which its guide says; "you" is the reader, who knows.
"""

from __future__ import annotations

TIES: dict[str, tuple[str, ...]] = {
    "tie payments": (
        "With other people's money, right most of the time isn't enough. I've worked to that.",
        "Your customers only think about a payment when it fails, and that is the part I know.",
        "Everybody who moves money has that problem, and I've seen it from the inside.",
    ),
    "tie accounting": (
        "Finance people count what they no longer do by hand, and so will your customers.",
        "That is the work that finance teams want to be rid of, yours and your customers' alike.",
        "It's the kind of hour your customers would like to get back.",
    ),
    "tie fraud": (
        "Stop too little and you lose money, stop too much and you lose customers. I've worked on "
        "that line.",
        "The hard part is not turning good customers away with the bad ones, and you'll have that "
        "to weigh every day.",
        "Catching more is easy if you don't mind whom else you catch. I know the difference.",
    ),
    "tie credit": (
        "A small error in judging risk goes through the whole book, yours as well.",
        "You earn on being right about risk more often than not, so I think that counts here.",
        "With risk one finds out late who was right, so it has to be done well at the start.",
    ),
    "tie banking": (
        "A bank is only forgiven so much, and I've worked inside those limits.",
        "In banking it has to be right and it has to be provable. I've worked to both.",
        "I've worked where a mistake has to be explained to a supervisor, so I build for that.",
    ),
    "tie security": (
        "You hold what others would like to have, so I think that counts here.",
        "It's work that is only noticed when it is missing, and I'd do it for you.",
        "Your customers can't check it for themselves; somebody has to have done it.",
    ),
    "tie compliance": (
        "It decides which customers are allowed to buy, so it counts in sales as well.",
        "I know what an auditor asks for, and how much easier it is to have it ready.",
        "That is the question your larger customers ask before any other.",
    ),
    "tie reliability": (
        "Your customers build their day on its being there, and I know what that takes.",
        "Nobody thanks you for uptime and everybody notices the lack of it. I've done that work.",
        "Nothing happening is the result there, and somebody has to see to it. That was me.",
    ),
    "tie speed": (
        "How long people wait is what they notice first, with you as well.",
        "People feel speed before they can say what has changed, so I think that counts here.",
        "Every wait loses somebody, and I know where such seconds hide.",
    ),
    "tie platform": (
        "Other engineers' days depend on work like that, so it counts more than once.",
        "It's what makes everybody else faster, and I'd do it for your teams too.",
        "What such work saves, it saves for every team that builds on it.",
    ),
    "tie data": (
        "A decision is only as fresh as the data under it, with you as well.",
        "Everybody who decides on data lives with how well that is done.",
        "That is the work I'd be there for, and I wouldn't start from a textbook.",
    ),
    "tie analytics": (
        "One number that holds saves a lot of arguing, and you'll have such questions too.",
        "It's the difference between knowing what works and believing it.",
        "You'll have decisions that hang on such a number, and I know how easily it misleads.",
    ),
    "tie models": (
        "Most of the work lies around the model, and that is the part I know.",
        "I know where the time goes in that work, and where it is wasted.",
        "A model is judged by what it does outside the notebook, and that is how I work.",
    ),
    "tie vision": (
        "People judge a picture at a glance, so there is nowhere to hide in that work.",
        "With pictures everybody sees at once whether it is right, and I've worked to that.",
        "Anybody can tell a good image from a bad one, and your users will.",
    ),
    "tie ranking": (
        "People take what comes first, so a little better there is a lot.",
        "What isn't found isn't used, with you as well.",
        "Small gains in what is shown first add up over every visit.",
    ),
    "tie ads": (
        "An advertiser stays for what a campaign brings in, so I think that counts here.",
        "Both sides of an ad have to get something out of it, and I've worked on that.",
        "Advertisers measure everything, so work like that shows at once.",
    ),
    "tie growth": (
        "I can tell you what moved that number, step by step.",
        "You'll watch a number like that too, and I know what it takes to move one.",
        "Moving such a number once is luck or work; I can show you the work.",
    ),
    "tie design": (
        "People find their way or they leave, and I've worked on the difference.",
        "When something is easy nobody mentions it. That is what I'd want for your users.",
        "So many people leave no room for a screen that needs explaining.",
    ),
    "tie product": (
        "Getting something out is half of it. That people took it up is the half I'd point to.",
        "It had to be worth it to the people who use it, and that is how I'd work with you.",
        "I know what it is to have people decide with their own time or money.",
    ),
    "tie programs": (
        "Such work fails between teams, seldom inside one, and that is the part I do.",
        "Nobody reports to you in that job, and it has to be done on the day all the same.",
        "Holding many teams to one date is the job as I see it, and I've done it.",
    ),
    "tie people": (
        "A team that is whole and stays gets more done than any plan, and I'd build yours "
        "like that.",
        "People stay where somebody looks after the work, and I'd do that for your team.",
        "A team that works is the first thing you'd need from me, and I know how one is made.",
    ),
    "tie hiring": (
        "An open post costs every week that it stays open, and I know how to close one.",
        "Finding the people is the part of a manager's job that can't wait, and I've done it.",
        "Open posts are what a manager inherits most often, and I know what to do with them.",
    ),
    "tie logistics": (
        "Being there when one said is most of the product, and I know what it hangs on.",
        "Every minute on the road is paid for by somebody, with you as well.",
        "People forgive a price sooner than a late arrival, and that is the part I've worked on.",
    ),
    "tie autonomy": (
        "Out there nobody can press a button and start again, and I've built for that.",
        "The field finds what no test bench does, and I've worked with that.",
        "What moves by itself has to be right when nobody is looking. I've built to that.",
    ),
    "tie chips": (
        "A mistake in hardware costs months, so I've learned to find it before.",
        "Silicon can't be patched on a Friday, and I work accordingly.",
        "In hardware the cheap time to find a fault is early. That is how I work.",
    ),
    "tie health": (
        "Somebody is always waiting for the answer in that field, and I've worked with that "
        "in mind.",
        "It's a field with rules of its own, and I wouldn't have to learn them first.",
        "Research waits on work like that more often than anybody writes down.",
    ),
    "tie markets": (
        "On a desk, late or wrong costs money the same second. I've worked to that.",
        "A desk only trusts what has never let it down, and I know how that is earned.",
        "Markets don't wait for a fix, so I build what needs none.",
    ),
    "tie pricing": (
        "A price that is a little off is off on every sale, with you as well.",
        "Too high and they leave, too low and you pay for it. I've worked on that line.",
        "Few things move a company's result like its prices, and I've worked on them.",
    ),
    "tie games": (
        "Players leave without a word when something is off, so it has to be right.",
        "A player notices a dropped frame before anything else, and I've worked to that.",
        "A player who is interrupted is a player who leaves, and I've worked to that.",
    ),
    "tie creation": (
        "People who make things notice every second that a tool is in their way.",
        "Whoever makes something for a living drops a tool that gets in the way. I know what they "
        "keep.",
        "Creators come back for what helps them finish, and that is what I've worked on.",
    ),
    "tie partners": (
        "Others build on what you offer, so it mustn't break under them. I've worked to that.",
        "Whoever connects to many others has that work, and I've done it.",
        "Partners remember the call that failed, and I know how one keeps it from failing.",
    ),
    "tie clients": (
        "A customer believes what they see working, and that is what I'd show yours.",
        "Your customers will sit at the same table with the same doubts, and I've been there.",
        "That is the step where a customer stays or goes, and I know it well.",
    ),
    "tie conversation": (
        "People write to support when they are annoyed already, so a good answer counts double.",
        "Whoever asks for help wants one right answer, and soon. I've worked on that.",
        "An answer that is nearly right is the one that costs trust, and I've worked on that.",
    ),
    "tie cost": (
        "What it saves it saves again every month, and I'd look for yours early.",
        "It's money that comes back every month without anybody selling more.",
        "Nobody celebrates such work at a launch, but it stays.",
    ),
    "tie payroll": (
        "Pay that is late or wrong is noticed by everybody on the same day. I've worked to that.",
        "People forgive software a lot, but not about their pay, and I know that work.",
        "With somebody's pay there is one try a month, and I've worked to that.",
    ),
    "tie homes": (
        "For most people it's the largest thing they ever buy, so it has to be quick and right.",
        "A house is sold once, so there is no second try at it. I've worked with that.",
        "Moving house is bad enough without waiting for somebody's system.",
    ),
    "tie selling": (
        "Whoever sells something wants to be done with it, so every day counts.",
        "A sale that drags on is one that falls through, and I know where the days go.",
        "A market lives on how fast the two sides find each other, and I've worked on that.",
    ),
    "tie travel": (
        "A traveller who is stuck doesn't ask whose fault it was, and I've worked to that.",
        "A trip goes wrong at its weakest point, and I know where those are.",
        "People book where they were not let down the last time.",
    ),
    "tie ai-infra": (
        "An idle GPU costs what a busy one does, so work like that pays for itself.",
        "An hour that a job waits is paid for twice, and I know where such hours go.",
        "Researchers count in runs per week, and that is the number I've worked on.",
    ),
    "tie construction": (
        "People on a building site drop whatever costs them time, and they are your users too.",
        "Trades keep a tool if it saves them a call or a trip. Yours will be no different.",
        "Your customers build things, and I know how little patience that leaves for software.",
    ),
    "tie industry": (
        "On a plant floor a stop is counted in minutes, and I've worked to that.",
        "Machines don't wait for software, and your customers run machines.",
        "Whoever runs equipment wants to know before it fails, and I've worked on that.",
    ),
    "tie shops": (
        "A queue at the till is where a shop loses people, and your customers know it.",
        "A shop that can't take an order loses it for good, and I've worked with that.",
        "Shopkeepers have no time for a tool that needs a manual, and I've built for them.",
    ),
    "tie streaming": (
        "Viewers give a stream a few seconds and then they're gone. I've worked to that.",
        "Nobody writes in about a stream that stutters; they switch it off.",
        "When everybody watches at once there is no second take, and I've worked with that.",
    ),
    "tie networks": (
        "A network is only noticed when it is down, and I've done the work behind that.",
        "Everything else you sell stands on the network, so I think that counts here.",
        "One wrong change on a network is felt everywhere at once, and I've worked with that.",
    ),
    "tie storage": (
        "People forgive slow, but they don't forgive lost, and I've worked to that.",
        "Whoever keeps other people's data gets one chance, and I know that work.",
        "Data has to be there on the worst day. That is the day I've built for.",
    ),
    "tie tools": (
        "Engineers drop a tool that gets in their way within a day, and they are your customers.",
        "Your users are engineers, and they judge a tool within a day.",
        "Developers trust a tool that doesn't surprise them, and I've worked to that.",
    ),
    "tie defence": (
        "There is no second try in that field, and I build accordingly.",
        "It has to work where there is no second try and no network. I've built for that.",
        "Nobody can file a ticket from the field, so it has to be right before.",
    ),
    "tie advice": (
        "Clients pay for an answer they can act on, and that is what I brought them.",
        "An analysis is worth what the client does with it, and I've seen that through.",
        "A client remembers what was different afterwards.",
    ),
    "tie trust": (
        "One bad experience undoes a hundred good ones, and I've worked on the bad ones.",
        "People only come where they feel safe, and I know what that takes.",
        "The few who misuse a platform cost you the many, and I've worked on that.",
    ),
    # What a deed shows by itself, where the company has no work of its kind.
    "tie held": (
        "Nothing going wrong for so long is no accident, and it's how I'd work with you.",
        "I know what it takes to keep it that way.",
        "A record like that is made on the quiet days, and I'd make one here.",
    ),
    "tie used": (
        "It isn't a demo: people work with it.",
        "It's in people's hands, so I know what comes back.",
        "Others depend on it, so I know what comes after the launch.",
    ),
}
