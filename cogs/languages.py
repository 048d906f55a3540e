"""What Discord shows of the commands in German, French, Spanish and Portuguese.

Names and descriptions only: the coach itself reads and writes English, and the description of
what begins it says so. What has no translation here stays English.
"""

from __future__ import annotations

from discord import Locale, app_commands
from discord.app_commands import TranslationContextTypes, locale_str

# English -> German, French, Spanish, Portuguese.
NAMES: dict[str, tuple[str, str, str, str]] = {
    "band": ("gehalt", "salaire", "sueldo", "salario"),
    "level": ("stufe", "niveau", "nivel", "nivel"),
    "compare": ("vergleich", "comparer", "comparar", "comparar"),
    "offer": ("angebot", "offre", "oferta", "oferta"),
    "coach": ("coach", "coach", "coach", "coach"),
    "start": ("starten", "commencer", "empezar", "iniciar"),
    "resume": ("weiter", "reprendre", "seguir", "continuar"),
    "stop": ("anhalten", "arreter", "parar", "parar"),
    "guide": ("ratgeber", "guide", "guia", "guia"),
    "guides": ("leitfaden", "guides", "guias", "guias"),
    "check": ("pruefen", "verifier", "comprobar", "verificar"),
    "add": ("hinzufuegen", "ajouter", "anadir", "adicionar"),
    "replace": ("ersetzen", "remplacer", "reemplazar", "substituir"),
    "remove": ("entfernen", "retirer", "quitar", "remover"),
    "undo": ("rueckgaengig", "annuler", "deshacer", "desfazer"),
    "history": ("verlauf", "historique", "historial", "historico"),
    "file": ("datei", "fichier", "archivo", "arquivo"),
    "flags": ("meldungen", "signalements", "avisos", "avisos"),
    "reload": ("neuladen", "recharger", "recargar", "recarregar"),
    "status": ("stand", "etat", "estado", "estado"),
    "mydata": ("meinedaten", "mesdonnees", "misdatos", "meusdados"),
    "show": ("zeigen", "afficher", "mostrar", "mostrar"),
    "export": ("exportieren", "exporter", "exportar", "exportar"),
    "forget": ("vergessen", "oublier", "olvidar", "esquecer"),
    "help": ("hilfe", "aide", "ayuda", "ajuda"),
    "company": ("firma", "entreprise", "empresa", "empresa"),
    "role": ("stelle", "poste", "puesto", "cargo"),
    "region": ("ort", "lieu", "lugar", "local"),
    "first": ("eins", "premier", "primero", "primeiro"),
    "second": ("zwei", "deuxieme", "segundo", "segundo"),
    "third": ("drei", "troisieme", "tercero", "terceiro"),
    "fourth": ("vier", "quatrieme", "cuarto", "quarto"),
    "words": ("worte", "mots", "palabras", "palavras"),
}

# Of what hangs on a message or a person: no command is typed, so these are words as they are said.
MENUS: dict[str, tuple[str, str, str, str]] = {
    "Read this as my offer": (
        "Als mein Angebot lesen",
        "Lire comme mon offre",
        "Leer como mi oferta",
        "Ler como minha oferta",
    ),
}

DESCRIPTIONS: dict[str, tuple[str, str, str, str]] = {
    "See what a company pays for a role, and where": (
        "Was eine Firma für eine Stelle zahlt, und wo",
        "Ce qu'une entreprise paie pour un poste, et où",
        "Lo que una empresa paga por un puesto, y dónde",
        "O que uma empresa paga por um cargo, e onde",
    ),
    "The company, as you would say it": (
        "Die Firma, wie du sie nennst",
        "L'entreprise, comme vous l'appelez",
        "La empresa, como la llames",
        "A empresa, como você a chama",
    ),
    "The role; leave it out to see which ones there are": (
        "Die Stelle; lass sie weg, um zu sehen, welche es gibt",
        "Le poste ; laissez vide pour voir lesquels existent",
        "El puesto; déjalo vacío para ver cuáles hay",
        "O cargo; deixe vazio para ver quais existem",
    ),
    "The place; leave it out to compare them all": (
        "Der Ort; lass ihn weg, um alle zu vergleichen",
        "Le lieu ; laissez vide pour les comparer tous",
        "El lugar; déjalo vacío para compararlos todos",
        "O local; deixe vazio para comparar todos",
    ),
    "A level, where the guide has one row per level": (
        "Eine Stufe, wo der Leitfaden eine Zeile je Stufe hat",
        "Un niveau, si le guide a une ligne par niveau",
        "Un nivel, si la guía tiene una fila por nivel",
        "Um nível, se o guia tem uma linha por nível",
    ),
    "See what a level or a role is elsewhere": (
        "Was eine Stufe oder Stelle anderswo ist",
        "Ce qu'est un niveau ou un poste ailleurs",
        "Lo que es un nivel o un puesto en otra empresa",
        "O que é um nível ou um cargo em outra empresa",
    ),
    "The company whose level it is": (
        "Die Firma, deren Stufe es ist",
        "L'entreprise dont c'est le niveau",
        "La empresa de la que es el nivel",
        "A empresa de que é o nível",
    ),
    "A level such as L5, or a role; leave it out to see what there is": (
        "Eine Stufe wie L5, oder eine Stelle; lass sie weg, um zu sehen, was es gibt",
        "Un niveau comme L5, ou un poste ; laissez vide pour voir ce qu'il y a",
        "Un nivel como L5, o un puesto; déjalo vacío para ver qué hay",
        "Um nível como L5, ou um cargo; deixe vazio para ver o que existe",
    ),
    "See what two to four places pay, side by side": (
        "Was zwei bis vier Orte zahlen, nebeneinander",
        "Ce que paient deux à quatre lieux, côte à côte",
        "Lo que pagan de dos a cuatro lugares, lado a lado",
        "O que pagam de dois a quatro locais, lado a lado",
    ),
    "Company, role and place, like Midjourney, ML engineer, SF": (
        "Firma, Stelle und Ort, etwa Midjourney, ML engineer, SF",
        "Entreprise, poste et lieu, comme Midjourney, ML engineer, SF",
        "Empresa, puesto y lugar, como Midjourney, ML engineer, SF",
        "Empresa, cargo e local, como Midjourney, ML engineer, SF",
    ),
    "What to put beside it": (
        "Was daneben stehen soll",
        "Ce qu'il faut mettre à côté",
        "Qué poner al lado",
        "O que pôr ao lado",
    ),
    "One more, if you like": (
        "Noch eins, wenn du magst",
        "Encore un, si vous voulez",
        "Uno más, si quieres",
        "Mais um, se quiser",
    ),
    "And one more": ("Und noch eins", "Et encore un", "Y uno más", "E mais um"),
    "Read a whole guide, page by page": (
        "Einen ganzen Leitfaden lesen, Seite für Seite",
        "Lire tout un guide, page par page",
        "Leer una guía entera, página por página",
        "Ler um guia inteiro, página por página",
    ),
    "See where an offer stands, from one line; nothing is stored": (
        "Wo ein Angebot steht, aus einer Zeile (Englisch); nichts wird gespeichert",
        "Où se situe une offre, en une ligne (en anglais) ; rien n'est gardé",
        "Dónde está una oferta, en una línea (en inglés); no se guarda nada",
        "Onde está uma oferta, em uma linha (em inglês); nada é guardado",
    ),
    "As you would say it: 250k base, 120k equity a year at Midjourney, ML, SF": (
        "Auf Englisch: 250k base, 120k equity a year at Midjourney, ML, SF",
        "En anglais : 250k base, 120k equity a year at Midjourney, ML, SF",
        "En inglés: 250k base, 120k equity a year at Midjourney, ML, SF",
        "Em inglês: 250k base, 120k equity a year at Midjourney, ML, SF",
    ),
    "Work on your counteroffer, in private": (
        "Arbeite an deinem Gegenangebot, nur für dich",
        "Préparez votre contre-offre, en privé",
        "Trabaja en tu contraoferta, en privado",
        "Trabalhe na sua contraproposta, em particular",
    ),
    "Work on your counteroffer, step by step": (
        "Schritt für Schritt zu deinem Gegenangebot; der Coach spricht Englisch",
        "Votre contre-offre, pas à pas ; le coach parle anglais",
        "Tu contraoferta, paso a paso; el coach habla inglés",
        "Sua contraproposta, passo a passo; o coach fala inglês",
    ),
    "Who made the offer": (
        "Von wem das Angebot ist",
        "Qui a fait l'offre",
        "Quién hizo la oferta",
        "Quem fez a oferta",
    ),
    "The role it is for": (
        "Für welche Stelle es ist",
        "Pour quel poste",
        "Para qué puesto es",
        "Para qual cargo é",
    ),
    "Where the job is": (
        "Wo die Arbeit ist",
        "Où est le poste",
        "Dónde es el trabajo",
        "Onde é o trabalho",
    ),
    "Go on where we were": (
        "Weiter, wo wir waren",
        "Reprendre là où nous en étions",
        "Seguir donde lo dejamos",
        "Continuar de onde paramos",
    ),
    "Enough for now; your answers stay for later": (
        "Genug für jetzt; deine Antworten bleiben für später",
        "Assez pour l'instant ; vos réponses restent pour plus tard",
        "Basta por ahora; tus respuestas quedan para después",
        "Chega por agora; suas respostas ficam para depois",
    ),
    "Look after the negotiation guides": (
        "Die Leitfäden pflegen",
        "Gérer les guides de négociation",
        "Cuidar de las guías de negociación",
        "Cuidar dos guias de negociação",
    ),
    "Read the guides again and say what changed": (
        "Die Leitfäden neu lesen und sagen, was sich geändert hat",
        "Relire les guides et dire ce qui a changé",
        "Leer las guías de nuevo y decir qué cambió",
        "Ler os guias de novo e dizer o que mudou",
    ),
    "Which guides are serving, and how they are": (
        "Welche Leitfäden in Gebrauch sind und wie es um sie steht",
        "Quels guides servent, et dans quel état",
        "Qué guías están en uso, y cómo están",
        "Quais guias estão em uso, e como estão",
    ),
    "See what a guide would change, before anybody is told it": (
        "Sehen, was ein Leitfaden ändern würde, bevor es jemand erfährt",
        "Voir ce qu'un guide changerait, avant que quiconque l'apprenne",
        "Ver qué cambiaría una guía, antes de que nadie lo sepa",
        "Ver o que um guia mudaria, antes que alguém saiba",
    ),
    "Add a guide: checked and shown first": (
        "Einen Leitfaden hinzufügen: erst geprüft und gezeigt",
        "Ajouter un guide : d'abord vérifié et montré",
        "Añadir una guía: primero se comprueba y se muestra",
        "Adicionar um guia: antes é verificado e mostrado",
    ),
    "Replace a guide: checked and shown first": (
        "Einen Leitfaden ersetzen: erst geprüft und gezeigt",
        "Remplacer un guide : d'abord vérifié et montré",
        "Reemplazar una guía: primero se comprueba y se muestra",
        "Substituir um guia: antes é verificado e mostrado",
    ),
    "A guide as .md, or a sheet of pay as .csv": (
        "Ein Leitfaden als .md, oder eine Gehaltstabelle als .csv",
        "Un guide en .md, ou une grille de salaires en .csv",
        "Una guía en .md, o una tabla de sueldos en .csv",
        "Um guia em .md, ou uma tabela de salários em .csv",
    ),
    "Whose pay a sheet is; a guide's title says it": (
        "Wessen Gehälter eine Tabelle hat; beim Leitfaden steht es im Titel",
        "À qui sont les salaires d'une grille ; le titre d'un guide le dit",
        "De quién son los sueldos de una tabla; el título de una guía lo dice",
        "De quem são os salários de uma tabela; o título de um guia diz",
    ),
    "Which role a sheet is about; a guide's title says it": (
        "Für welche Stelle eine Tabelle ist; beim Leitfaden steht es im Titel",
        "De quel poste parle une grille ; le titre d'un guide le dit",
        "De qué puesto es una tabla; el título de una guía lo dice",
        "De que cargo é uma tabela; o título de um guia diz",
    ),
    "Take a guide out; it can be put back": (
        "Einen Leitfaden herausnehmen; er lässt sich zurückholen",
        "Retirer un guide ; on peut le remettre",
        "Quitar una guía; se puede volver a poner",
        "Retirar um guia; ele pode voltar",
    ),
    "Whose guide it is": (
        "Wessen Leitfaden es ist",
        "De quelle entreprise est le guide",
        "De quién es la guía",
        "De quem é o guia",
    ),
    "The role it is about": (
        "Um welche Stelle es geht",
        "Le poste dont il s'agit",
        "El puesto del que trata",
        "O cargo de que trata",
    ),
    "Take the last change of the guides back": (
        "Die letzte Änderung der Leitfäden zurücknehmen",
        "Annuler le dernier changement des guides",
        "Deshacer el último cambio de las guías",
        "Desfazer a última mudança dos guias",
    ),
    "Whose guide it is; leave it out for the last change of all": (
        "Wessen Leitfaden; leer für die letzte Änderung von allen",
        "De quelle entreprise ; laissez vide pour le dernier changement",
        "De quién; déjalo vacío para el último cambio de todos",
        "De quem; deixe vazio para a última mudança de todas",
    ),
    "Who changed which guide, when and how": (
        "Wer welchen Leitfaden wann und wie geändert hat",
        "Qui a changé quel guide, quand et comment",
        "Quién cambió qué guía, cuándo y cómo",
        "Quem mudou qual guia, quando e como",
    ),
    "Whose guide it is; leave it out for all of them": (
        "Wessen Leitfaden; leer für alle",
        "De quelle entreprise ; laissez vide pour tous",
        "De quién; déjalo vacío para todas",
        "De quem; deixe vazio para todos",
    ),
    "See which numbers were reported as wrong": (
        "Welche Zahlen als falsch gemeldet wurden",
        "Quels chiffres ont été signalés comme faux",
        "Qué cifras se señalaron como erróneas",
        "Quais números foram apontados como errados",
    ),
    "See, keep or delete your own data": (
        "Deine eigenen Daten sehen, behalten oder löschen",
        "Voir, garder ou supprimer vos propres données",
        "Ver, guardar o borrar tus propios datos",
        "Ver, guardar ou apagar seus próprios dados",
    ),
    "See what I know about your offer, in words": (
        "Was ich über dein Angebot weiß, in Worten",
        "Ce que je sais de votre offre, en mots",
        "Lo que sé de tu oferta, en palabras",
        "O que sei da sua oferta, em palavras",
    ),
    "Get everything stored about you as a file": (
        "Alles, was über dich gespeichert ist, als Datei",
        "Tout ce qui est enregistré sur vous, en fichier",
        "Todo lo que está guardado sobre ti, en un archivo",
        "Tudo o que está guardado sobre você, em um arquivo",
    ),
    "Delete everything you told me, for good": (
        "Alles löschen, was du mir erzählt hast, endgültig",
        "Supprimer pour de bon tout ce que vous m'avez dit",
        "Borrar para siempre todo lo que me contaste",
        "Apagar de vez tudo o que você me contou",
    ),
    "What I can do for you, on one screen": (
        "Was ich für dich tun kann, auf einen Blick",
        "Ce que je peux faire pour vous, en un coup d'œil",
        "Lo que puedo hacer por ti, de un vistazo",
        "O que posso fazer por você, em uma tela",
    ),
}

COLUMNS: dict[Locale, int] = {
    Locale.german: 0,
    Locale.french: 1,
    Locale.spain_spanish: 2,
    Locale.latin_american_spanish: 2,
    Locale.brazil_portuguese: 3,
}


class Languages(app_commands.Translator):
    """Looks a name or a description up."""

    async def translate(
        self, string: locale_str, locale: Locale, context: TranslationContextTypes
    ) -> str | None:
        """None: Discord shows the English."""
        column = COLUMNS.get(locale)
        if column is None:
            return None
        english = string.message
        found = NAMES.get(english) or MENUS.get(english) or DESCRIPTIONS.get(english)
        return found[column] if found is not None else None
