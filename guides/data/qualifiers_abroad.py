"""What sentences in other languages than English say of the figures beside them.

Patterns in small letters, from the start of a word to the end of one. Short forms and words that
stand alone are among those of English, in `qualifiers`.
"""

from __future__ import annotations

_WORDS = r"(?: [\w.'’%]+){0,3}? "
_PARTS_OF = {
    "german": r"(?:\w*bonus|boni|\w*prämien?|provision\w*|\w*zulagen?|\w*zuschl[aä]ge?n?|"
    r"weihnachtsgeld|urlaubsgeld|variable\w*|erfolgs\w+|13\. (?:gehalt|monats\w+)|"
    r"sonderzahlung\w*|tantieme\w*)",
    "french": r"(?:primes?|bonus|variable|intéressement|participation|13e mois|"
    r"treizième mois|indemnités?|commissions?|avantages)",
    "spanish": r"(?:variable|bonus|bonos?|incentivos?|comisi[oó]n\w*|primas?|pluses|plus|"
    r"complementos?|beneficios|pagas extra\w*)",
    "italian": r"(?:premi\w*|bonus|variabile|provvigion\w+|indennità|tredicesima|mbo|"
    r"straordinari\w*)",
    "portuguese": r"(?:vari[áa]vel|b[ôó]nus|comiss\w+|pr[êé]mio\w*|subs[íi]dio\w*|benef[íi]cios|"
    r"13º\w*|plr)",
    "dutch": r"(?:vakantie\w+|bonus\w*|\w*toeslag\w*|dertiende maand|13e maand|variabele?|"
    r"winstdeling|eindejaars\w+)",
    "swedish": r"(?:bonus\w*|rörlig\w*|provision\w*|tillägg\w*|semester\w*|pension\w*)",
    "danish": r"(?:bonus\w*|pension\w*|tillæg\w*|tillegg\w*|ferie\w*|overtid\w*|variabel\w*|"
    r"provision\w*)",
    "polish": r"(?:premi[aęeiąo]\w*|bonus\w*|prowizj\w+|dodat\w+)",
    "czech": r"(?:bonus\w*|prémi\w*|odměn\w*|příplat\w*|provizi?\w*|variabiln\w+)",
}
_COUNTING = {
    "german": r"(?:enth[aä]lt(?:en)?|beinhalte[nt]|umfass(?:t|en)|einschließlich|inklusive)"
    r"(?! kein\w*| nicht)",
    "french": r"(?:compren(?:d|nent)|inclu(?:t|ent|s|ant)|incluse?s?|y compris)(?! pas| ni)",
    "spanish": r"(?<!no )(?<!sin )(?:incluyen?|incluyendo|incluid[oa]s?|contienen?)",
    "italian": r"(?<!non )(?:comprend(?:e|ono)|includono|include (?=il|la|lo|i|le|un)|"
    r"inclus[oaie]|compres[oaie])",
    "portuguese": r"(?<!não )(?:inclu(?:i|em|indo)|incluíd[oa]s?|contempla)",
    "dutch": r"(?:inclusief|bevat(?:ten)?|omvat(?:ten)?|inbegrepen)(?! geen| niet)",
    "swedish": r"(?:inklusive|inkluderar|omfattar|innehåller)(?! inte| ingen)",
    "danish": r"(?:inklusive?|inkluderer|omfatter|indeholder|inneholder)(?! ikke| ingen)",
    "polish": r"(?<!nie )(?:zawiera(?:ją)?|obejmuj[eą]|w tym|wraz z|łącznie z)",
    "czech": r"(?:zahrnuj[eí]|včetně|obsahuj[eí])",
}
COUNTS_MORE: tuple[str, ...] = tuple(
    f"{_COUNTING[tongue]}(?:{_WORDS}| ){parts}" for tongue, parts in _PARTS_OF.items()
)
OF_THE_PAST: tuple[str, ...] = (
    r"(?:wurden?|ist|sind|worden)(?: [\w.]+){0,5}? (?:ersetzt|abgelöst|aufgehoben)",
    r"veraltet\w*|überholt\w*|nicht (?:mehr|länger) (?:gültig\w*|aktuell\w*|in kraft)|ungültig\w*|"
    r"außer kraft|gilt nicht mehr|gelten nicht mehr|abgelaufen\w*|aufgehoben\w*",
    r"remplacée?s?|obsol[èe]tes?|périmée?s?|caduques?|n['’](?:est|ont|a) plus|ne sont plus|"
    r"abrogée?s?",
    r"sustituid[oa]s?|reemplazad[oa]s?|obsolet[oa]s?|derogad[oa]s?|caducad[oa]s?|ya no|"
    r"no vigentes?|desfasad[oa]s?",
    r"sostituit[oaie]|obsolet[ie]|superat[oaie]|non (?:è|sono) più|scadut[oaie]|abrogat[oaie]",
    r"substituíd[oa]s?|desatualizad[oa]s?|revogad[oa]s?|já não|não (?:é|são) mais|expirad[oa]s?",
    r"vervangen|verouderde?|vervallen|niet (?:meer|langer)|achterhaalde?|ingetrokken",
    r"ersatts?|ersätts av|föråldra\w+|inte längre|upphävd\w*|utgången|utgått",
    r"erstattet|forældet|forældede|utdatert\w*|foreldet|ikke (?:længere|lenger)|bortfalde[tn]|"
    r"ophævet|opphevet",
    r"zastąpion\w+|nieaktualn\w+|przestarzał\w+|już nie|wycofan\w+|uchylon\w+",
    r"nahrazen\w*|neaktuáln\w+|zastaral\w+|zrušen\w*|už ne\w*",
    r"korvattu|vanhentun\w+|ei enää|elavult\w*|hatályát vesztette|már nem",
)
# "Keine dieser Zahlen ist beschlossen": none of the figures has what makes it pay.
_NOT_ONE = (
    (
        r"kein(?:e|er|es)?(?= (?:der|dieser|von|zahl|werte?|betr))",
        r"(?:beschlossen|genehmigt|freigegeben|bestätigt|vereinbart|verbindlich|gültig|in kraft|"
        r"final)",
    ),
    (
        r"aucune?",
        r"(?:validée?s?|approuvée?s?|adoptée?s?|confirmée?s?|arrêtée?s?|en vigueur|définiti\w+)",
    ),
    (
        r"ningun[oa]?|ningún",
        r"(?:aprobad[oa]s?|acordad[oa]s?|confirmad[oa]s?|vigentes?|definitiv[oa]s?|en vigor)",
    ),
    (
        r"nessun[oa]?",
        r"(?:approvat[oaie]|confermat[oaie]|concordat[oaie]|in vigore|definitiv[oaie])",
    ),
    (
        r"nenhum[a]?|nenhuns",
        r"(?:aprovad[oa]s?|acordad[oa]s?|confirmad[oa]s?|em vigor|definitiv[oa]s?)",
    ),
    (
        r"geen (?:van|enkel)",
        r"(?:goedgekeurd|vastgesteld|bevestigd|overeengekomen|definitief|van kracht)",
    ),
    (
        r"ing(?:en|et|a) av",
        r"(?:besluta\w*|godkän\w+|fastställ\w+|godkendt\w*|vedtage\w*|bekræfte\w*|"
        r"godkjen\w+|vedtatt\w*|bekrefte\w*|klubba\w*)",
    ),
    (r"żadn[aeyo]\w*", r"(?:zatwierdz\w+|uzgodni\w+|przyjęt\w+|potwierdz\w+|obowiązuj\w+)"),
    (r"žádn[áéý]\w*", r"(?:schválen\w*|odsouhlasen\w*|potvrzen\w*|platn\w+)"),
)
NOT_IN_FORCE: tuple[str, ...] = (
    *(f"{none} (?:[\\w'’]+ ){{0,6}}?{done}" for none, done in _NOT_ONE),
    r"document de travail|projet de grille|documento de (?:trabajo|trabalho)|documento di lavoro|"
    r"arbeitspapier|diskussionspapier|diskussions(?:grundlage|entwurf)|arbeitsstand|werkdocument|"
    r"discussiestuk|arbetsdokument|arbejdsdokument|arbeidsdokument|dokument roboczy|"
    r"pracovní (?:verze|dokument)|(?:para|em) consulta|pour (?:avis|consultation|discussion)|"
    r"per consultazione|ter consultatie|zur (?:abstimmung|diskussion|beratung)|do konsultacji|"
    r"k diskusi|på remiss|til høring|til drøftelse",
    r"(?:wird|werden)(?: \w+){0,2} (?:überarbeitet|aktualisiert|überprüft)",
    r"en cours de (?:révision|validation|mise à jour|négociation)|sous réserve d['’]\w+",
    r"en (?:revisión|negociación|trámite)|sujet[oa]s? a (?:aprobación|cambios)",
    r"in (?:revisione|aggiornamento|trattativa)|em (?:revisão|atualização|negociação)",
    r"in herziening|wordt herzien|worden herzien|onder voorbehoud|unter vorbehalt",
    r"w trakcie (?:przeglądu|aktualizacji|negocjacji)|under översyn|under revision",
)
LESS_WORK: tuple[str, ...] = (
    r"(?:jornada|orario|horário|dienstverband|stilling|tjänst|etat\w*|úvaz\w+|temps|työaika\w*|"
    r"pensum|beschäftigung|arbeitszeit)(?: \w+){0,2} (?:[1-9]\d ?%|0[.,]\d+)",
    r"[1-9]\d ?(?:%|prosent|procent|por ciento|pour ?cent|per cento|procenta?)[- ]?"
    r"(?:stillings?\w*|tjänst\w*|ansettelse\w*|etatu?|úvaz\w+|(?:de |de la )?jornada|"
    r"dell['’]orario|do horário|(?:du |d['’]un )?temps(?: plein)?|(?:van een )?dienstverband|"
    r"työaja\w+|arbeitszeit|beschäftigung\w*|vollzeit\w*)",
    r"(?:[12]?\d|3[0-4])(?:[.,]\d)?[ -]?(?:stunden|std\.?|uren|uur|heures|horas|ore|timmars?|"
    r"timers?|godzin\w*|hodin\w*|tunnin)(?:-?\w+)?",
    r"(?:halbe|halber|halben) (?:stelle|tag)|à mi-temps|medio tiempo|a media jornada|halvtid|"
    r"pół etatu|poloviční úvazek",
)
