"""Words that tell in which language somebody writes, without accents; none is an English word.

`TELLING`: verbs, pronouns, nouns of offers, greetings. `SMALL`: articles and prepositions, which
stand in names of companies as well.
"""

TELLING: dict[str, frozenset[str]] = {
    "French": frozenset(
        "j'ai jai je bonjour salut offre salaire poste entreprise recu recue recois nous vous votre "
        "suis c'est cest qu'est merci combien pourquoi comment puis dois faut veut veulent negocier "
        "boite embauche avoir etre proposent propose offrent demande demander d'accord j'aimerais "
        "voudrais pensez puisse quoi mon mes cette".split()
    ),
    "Spanish": frozenset(
        "hola tengo oferta sueldo salario empresa recibi recibido gracias cuanto puedo debo quiero "
        "deberia ofrecen ofrecieron ofrecido trabajo estoy tambien pero como negociar pedir ustedes "
        "dicen necesito nueva mucho creo quieren hacer usted eso muy buenos buenas dias porque "
        "puesto".split()
    ),
    "German": frozenset(
        "ich habe hallo angebot gehalt stelle bekommen danke nicht soll sollte kann grundgehalt "
        "moin guten wieviel wollen mochte moechte firma verhandeln mein meine arbeite wurde mir "
        "bieten haben aber auch vertrag zusage und".split()
    ),
    "Portuguese": frozenset(
        "oi ola tenho recebi proposta salario empresa vaga obrigado obrigada quanto posso devo quero "
        "ofereceram oferta trabalho estou tambem voce voces nao negociar pedir preciso eles dizem "
        "minha meu pela pelo isso muito bom acho querem".split()
    ),
    "Italian": frozenset(
        "ciao buongiorno offerta stipendio azienda ricevuto grazie quanto posso devo vorrei lavoro "
        "sono ho mi hanno offerto anche perche negoziare chiedere dicono bisogno questo molto "
        "penso vogliono".split()
    ),
}
SMALL: dict[str, frozenset[str]] = {
    "French": frozenset("de des du une un et est pour dans chez sur avec les le ma que qui pas ou a".split()),
    "Spanish": frozenset("de del una un en el los las por para con mi y que es se lo su".split()),
    "German": frozenset("ein eine einen der das ist bei mit von fur fuer wie im als zu den".split()),
    "Portuguese": frozenset("de da uma um em na para pra com e que os por ao se".split()),
    "Italian": frozenset("di da una un per con il e che del alla nel mio mia come".split()),
}  # fmt: skip
# More of these than of the others, and it is English with some words of theirs.
ENGLISH = frozenset(
    "i i'm im i've ive an the from they they're my is are have has got was what how should do does "
    "you your it its it's to and in on with of not for at but want offered this that would can "
    "should there their me we by if".split()
)
