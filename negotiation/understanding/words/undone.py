"""How people take back what they told before: by an order, or because it is not so."""

from __future__ import annotations

from negotiation.understanding.words.deeds import DROPS

# "Rm deadline pls", "je retire mon minimum", "i take back my floor".
ORDERS = DROPS | frozenset(
    "clear cancel toss retire retires enleve enlevez supprime supprimez annule quita quite borra olvida "
    "retiro quito elimina rimuovi cancella togli retira remove tira apaga streich streiche losch losche "
    "vergiss schrap verwijder".split()
)
TAKES_BACK = frozenset((("take", "back"), ("takes", "back"), ("took", "back"), ("taking", "back")))
# In front of an order: who gives it.
GIVES_ORDERS = frozenset(
    "i ill id lets let je yo ich eu io you can could please pls finalement finalmente al final haha ha lol "
    "and so then ok okay no nah now actually just would like to want sorry good news hmm hm".split()
)
# Between the order, or the "no", and what it is about.
OF_IT = frozenset(
    "my the that this a an any all of about whole real fixed hard actual set such firm entire thing with me "
    "mon ma mes le la les mi mis el los meu minha mio mia die den das mein meine meinen de du del".split()
)
# What it is about, by the topic that it is of.
NOUNS: dict[str, str] = {
    "floor": "floor|minimum|min|walkaway|walk away|walk away figure|walk away number|bottom line|lowest|lowest number|limit|line|"
    "red line|lower limit|lower bound|bottom figure|bottom number|minimum figure|minimum number|threshold|lowest figure|"
    "lowest base|minimum base|walk away point|breaking point|reservation price|hard stop|"
    "untergrenze|minimo|schmerzgrenze|limite|ondergrens|cut off|reserve",
    "deadline": "deadline|date|cutoff|cut off|due date|end date|time limit|expiry|expiration|frist|deadline date|fecha|fecha limite|"
    "plazo|echeance|delai|date limite|scadenza|prazo|termijn|abgabefrist|datum|rush|hurry|pressure",
    "priority": "preference|preferences|priority|priorities|favourite|favorite|preferencia|prioridad|praferenz|priorite",
}
# Only behind an order are these so: "there is no pressure" takes no day back.
NOT_BY_ORDER = frozenset("rush hurry pressure".split())
# "There's no line, really", "no cutoff at all": what may stand in front of the "no" …
LEADS_TO_NONE = frozenset(
    "there theres is was i ive have had got dont do it turns out so actually well ok okay haha ha lol no "
    "nope nah oh and but they hr gave set apparently really in fact truth truly we sorry hay gibt il y "
    "ya c es set now anymore you know what after all set never".split()
)
NO = frozenset(
    "no without kein keine keinen sin pas sans sem nessun nessuna geen aucun aucune ningun ninguna".split()
)
# … and behind the noun.
BEHIND_NONE = frozenset(
    "at all really anymore any more actually after now then for me from us mine tbh lol haha sorry either so "
    "here there anyway though tho honestly whatsoever of preference in truth yet none doch keine keinen mehr es "
    "gibt nicht hay plus".split()
)
NONE_BEHIND = frozenset(
    "keine keinen keiner none ninguno ninguna aucun aucune nessuno nenhum".split()
)
# "The Friday thing is gone": what becomes of a day that counts no more.
IS_NO_MORE = frozenset(
    "gone off lifted dropped scrapped cancelled canceled dead history withdrawn void moot removed waived "
    "irrelevant hinfallig vom".split()
)
