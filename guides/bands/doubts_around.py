"""What is said beside a table that makes its figures, or those of a row, other ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from guides.bands.beside_pay import no_bands
from guides.bands.grid import Row
from guides.bands.headings import read_heading
from guides.bands.leads import doubt_of_lead
from guides.bands.lines_around import Said, is_struck_out
from guides.bands.other_work import is_of_other_work
from guides.bands.qualifying import Qualifier, in_force, label_qualifier, qualifier, years_in
from guides.bands.stated import SENTENCE_ENDS, WORDS, about_figures, is_caption
from guides.bands.subject import Subject
from guides.data.qualifiers import NOT_ONE
from guides.text.labels import plain_label
from guides.text.late import Late

_VERB = Late(
    r"(?: \w+){0,2} (?:are|is|was|were|gets?|receives?|have|has|may|can|will|earns?|vary|work)\b"
)
# "Employees who work part-time are paid pro rata."
_OF_PEOPLE = Late(
    r"(?i)\W*(?:note\W+)?(?:(?:if|when) you\b|(?:all |our |some |any )?(?:employees|people|staff|"
    r"colleagues|contractors|freelancers|interns|those|anyone|everyone|team members|new hires)\b)"
    r".*\b(?:are|is|gets?|receives?|have|has|may|can|will|earns?|work)\b"
)
_OF_SOME = frozenset({"is for part-time work", "is for contract work", "is for part of a year"})
# "As of 2019", "Stand: 2019": a line that is the date of its table.
_DATED = Late(
    r"(?i)\W*(?:as (?:of|at)|(?:last |most recently )?(?:updated?|reviewed|revised|checked|"
    r"changed)|effective|valid|in force|date|stand|état|situation|estado|stato|stav|"
    r"sources?:|(?:beträge|werte|zahlen|daten|montants|chiffres|données|importes|cifras|datos|valores|"
    r"dados|valori|cifre|dati|bedragen|cijfers|kwoty|dane|částky|belopp|beløb|beløp) "
    r"(?:von|aus|de|du|del|dal|uit|van|z|från|fra))(?!\w)"
)
_SINCE = Late(r"(?i)\b(?:since|from|founded|seit|ab|depuis|desde)\b")
_FROM_THEN = Late(r"(?i)\b(?:are|were|dates?|taken|come|stem) (?:back )?(?:from|to) (?:\w+ )?20")
# What names the figures of the table itself, wherever in a sentence.
_REFERS = Late(
    r"(?i)\b(?:these|those|this|the above) (?:figures|amounts|numbers|bands|ranges|rates|salaries|"
    r"values|tables?)\b|\bthan (?:what is )?(?:shown|listed|stated|given)\b"
)
_NOT_ONE = Late(f"(?i){'|'.join(NOT_ONE)}")
# What other languages call figures: all that such a sentence says is of them.
_FIGURES_ABROAD = Late(
    r"(?i)\b(?:betr[aä]ge?n?|zahlen|angaben|werte|gehälter|gehaltsbänder|tabelle|montants?|chiffres|"
    r"salaires|tableau|grille|cifras|importes|salarios|tabla|bandas|importi|cifre|stipendi|"
    r"retribuzioni|tabella|valores|tabela|salários|bedragen|cijfers|salarissen|tabel|kwoty|stawki|"
    r"tabel[ai]\w*|wynagrodzenia|částky|mzdy|tabulk\w+|siffrorna|belopp\w*|löner\w*|tabellen|"
    r"beløb\w*|beløp\w*|tallene|lønningene|luvut|palkat|taulukko\w*|összegek|táblázat\w*|sumele|"
    r"tabelul\w*|tutarlar\w*|tablo\w*|суммы|оклады|таблиц\w+)\b|金額|数字|年俸|年薪|금액|연봉"
)
# One of these stands in each such sentence.
_ABROAD = (
    "betr", "zahlen", "angaben", "werte", "gehälter", "gehaltsb", "tabe", "montant", "chiffres",
    "salaires", "tableau", "grille", "cifr", "import", "salarios", "tabla", "bandas", "stipendi",
    "retribuzioni", "valores", "salários", "bedragen", "cijfers", "salarissen", "kwoty", "stawki",
    "wynagrodzenia", "částky", "mzdy", "tabulk", "siffrorna", "belopp", "löner", "beløb", "beløp",
    "tallene", "lønningene", "luvut", "palkat", "taulukko", "összegek", "táblázat", "sumele",
    "tutarlar", "tablo", "суммы", "оклады", "таблиц", "金額", "数字", "年俸", "年薪", "금액",
    "연봉",
)  # fmt: skip
_NONE = ("none ", "no", "neither ", "not one ")
# "These are ceilings".
_END = Late(
    r"(?i) (?:only |all )?(?:the )?(?:ceilings|caps|upper (?:limits|ends)|maximums?|maxima|"
    r"minimums?|minima|floors|lower (?:limits|ends)|starting (?:salaries|points|pay)|"
    r"mid-?points|targets)\b"
)
# "Ceilings, not what is paid": a heading or a caption that says which end its figures are.
_ENDS = Late(
    r"(?i)\W*(?:(?:absolute |hard |pay |salary )*"
    r"(?:maximum|minimum|upper|lower|top|highest|lowest|starting|entry) "
    r"(?:(?:base |gross )?(?:salar(?:y|ies)|pay|wages?)|figures?|amounts?|limits?|bounds?|ends?)|"
    r"\w*(?:mindest|höchst)(?:gehälter|gehalt|löhne|entgelte?|beträge)|\w*(?:ober|unter)grenzen?|"
    r"plafonds?|planchers?|(?:salari?os |sueldos )?(?:mínimos|máximos)|"
    r"(?:salaires? |stipendi )?(?:minim(?:um|aux|i)|maxim(?:um|aux)|massimi)|"
    r"(?:minimum|maximum)(?:salarissen|bedragen|löner)|"
    r"(?:pay |salary )?(?:ceilings|floors|caps|maxima|minima|mid-?points)|(?:minim|maxim)um|"
    r"(?:the )?(?:most|least) (?:that )?we pay|we pay (?:at (?:least|most)|up to|no (?:more|less) "
    r"than))(?= only| of\b|\W*$|[,;:.(])"
)
_FOR = Late(r"(?i)\W*(?:only )?for\b")
_SHOWN = Late(
    r"(?i)\b(?:these|this|above|below|shown|listed|following|"
    r"(?:the|all) (?:figures|amounts|bands|ranges|rates|table))\b"
)
# "The probation period is six months": of something that lasts, and not of the pay.
_OF_A_TIME = Late(r"(?i)\b(?:probation\w*|notice|trial|leave|cliff)\b")
# A heading such as "If the round closes", "Once approved", "After the merger".
_CONDITION = Late(
    r"(?i)\W*(?:if|once|when|unless|assuming|provided|in case|as soon as|"
    r"after (?=the|our|a\b|we))\b"
    r"(?! (?:you|we) (?:are|live|work)\b)(?: [\w'’-]+){0,4}"
)
# "We raised £9M last year": what somebody does, and nothing of the figures.
_ELSEWHERE = Late(r"(?i)\W*(?:\w+[:,]? ){0,4}(?:we|you|they|i)\b")
_OF_FIGURES = Late(
    r"(?i)\b(?:figures?|amounts?|numbers?|bands?|ranges?|salar\w+|pa(?:y|ys|id|ying)|rates?|values?|"
    r"tables?|data|wages?|earn\w*|gross|net|th(?:is|ese|ose|ey|em)|it|here|above|below|shown?|"
    r"quotes?|lists?|publish\w*|states?|gives?|prints?|assume\w*|uses?|see|seen|look\w*|read|find|"
    r"documents?|pages?|versions?|overviews?|ladders?|levels?|scales?)\b"
)
_OF_ANYTHING = frozenset({"last year", "past", "old", "older", "previous", "former", "prior"})
_OF_MARKET = Late(r"(?i)\bmarkets?\b")
_MAY = Late(r"(?i)\b(?:can|may|could|happy|welcome|possible|open|offer|available)\b")
# "These bands replace those of 2024."
_REPLACING = Late(
    r"(?i)(\W*(?:note\W+)?(?:these|this|they|the (?:new|current))\b[^.;]{0,40}?)"
    r"\b(?:replaces?|supersedes?)\b"
)
# "The previous bands were published in 2023."
_OF_OLD_ONES = Late(
    r"(?i)\W*(?:note\W+)?(?:the |our )?(?:previous|former|old|older|earlier|last) (?:\w+ )?"
    r"(?:figures|bands|ranges|salaries|rates|scales?|tables?|versions?) (?:\w+ ){0,2}"
    r"(?:are|is|was|were|have|has|had|can|may|will)\b"
)
# "If you find mistakes, tell us": nobody says that there are any.
_INVITES = Late(
    r"(?i)\b(?:(?:if|in case|should) (?:you|something|anything|any|there)|(?:please )?report|"
    r"tell us|let us know|spotted|pull request)\b"
)
_BUT = Late(r"(?i)\b(?:outside(?: of)?|except(?: in| for)?|other than|apart from) ")
_LONG_SENTENCE = 240
_LONG_LINE = 2000
_LONGEST_NAME = 4  # words of a row's name
_STEM = 5  # letters that "proposed" and "proposal" have in common
_FEW_WORDS = 6  # of what stands before a text and is the name of it


def _spoken_of(line: Said) -> Qualifier | None:
    """What qualifies a table in a line above it; in a long sentence only what it says of it."""
    if line.of_table:
        return label_qualifier(line.text) or qualifier(line.text)
    return _of_all(_caption_of(line)) or _stated(line)


def _caption_of(line: Said) -> str:
    """As much of a line as speaks of the table whatever it says: all of it where it is short, or
    its first words where they are no sentence ("DRAFT FOR CONSULTATION. None of the …").
    """
    if is_caption(line.text):
        return line.text
    first = SENTENCE_ENDS.split(line.text[:_LONG_SENTENCE])[0]
    short = line.nearest and first != line.text and len(WORDS.findall(first)) <= _FEW_WORDS
    return first if short else ""


def _of_all(text: str) -> Qualifier | None:
    """What qualifies the figures in a short text, but for whom its sentence is about:
    "Contractors are paid more".
    """
    for sentence in SENTENCE_ENDS.split(text):
        own = _own_part(sentence)
        found = None if _OF_A_TIME.search(own) else qualifier(own)
        if found is not None and not _is_about(own, found):
            return found
    return None


def _own_part(sentence: str) -> str:
    """A sentence up to where it names what its figures take the place of."""
    replacing = _REPLACING.match(sentence)
    return sentence if replacing is None else replacing[1]


def _is_about(sentence: str, found: Qualifier) -> bool:
    """Whether the qualifying words are the subject of a sentence, or say of whom it speaks."""
    if _is_invitation(sentence, found):
        return True
    if _SHOWN.search(sentence) is not None:
        return False
    if _is_subject(sentence, found) or _OF_OLD_ONES.match(sentence) is not None:
        return True
    if _ELSEWHERE.match(sentence) is not None and _OF_FIGURES.search(sentence) is None:
        return _is_elsewhere(sentence, found)
    return found.says in _OF_SOME and _OF_PEOPLE.match(sentence) is not None


def _is_elsewhere(sentence: str, found: Qualifier) -> bool:
    """Whether a sentence that names no figures has its qualifying words of something else."""
    if found.says == "is for part-time work":
        return _MAY.search(sentence) is not None
    if found.says == "is an average, not a band":
        return _OF_MARKET.search(sentence) is not None
    return found.words.casefold() in _OF_ANYTHING


def _is_subject(sentence: str, found: Qualifier) -> bool:
    before, _, after = sentence.partition(found.words)
    return len(WORDS.findall(before)) < 2 and _VERB.match(after) is not None


def doubt_of_table(
    said: Iterable[tuple[Said, Qualifier | None]], rows: Iterable[Row], header: Sequence[str] = ()
) -> Qualifier | None:
    """The first that qualifies all of a table: what names one of its `rows` is about that row, and
    what names what sets a column of its `header` apart is about that column.
    """
    for line, found in said:
        if found and not _is_of_rows(line, rows) and not _is_of_column(line, found, header):
            return found
    return None


def _is_of_column(line: Said, found: Qualifier, header: Sequence[str]) -> bool:
    """Whether a line speaks of a column that its own header sets apart from another one of pay:
    "The proposal goes to the board" beside "Current base | Proposed base".
    """
    if line.of_table or _SHOWN.search(line.text) is not None:
        return False
    texts = [plain_label(cell) for cell in header]
    apart = [text for text in texts if _is_said_by(text, found)]
    return bool(apart) and any(
        read_heading(text).priced and text not in apart and qualifier(text) is None
        for text in texts
    )


def _is_said_by(header: str, found: Qualifier) -> bool:
    """Whether a header says the same of its pay as words beside the table, in words alike."""
    own = qualifier(header)
    if own is None or own.says != found.says:
        return False
    one, other = own.words.casefold(), found.words.casefold()
    return one[:_STEM] == other[:_STEM]


def _is_of_rows(line: Said, rows: Iterable[Row]) -> bool:
    """Whether each sentence of a line that qualifies something names a row of the table."""
    names = {plain_label(cell) for row in rows for cell in row.cells[:2]}
    sentences = [sentence for sentence, _ in doubts_of_rows([line])]
    return bool(sentences) and all(names.intersection(_runs(text)) for text in sentences)


def _runs(text: str) -> Iterator[str]:
    """The words of a text, and what up to four of them in a row are; none of one that speaks of
    the others: "Outside Leeds".
    """
    if _BUT.search(text) is not None:
        return
    words = list(WORDS.finditer(text[:600]))
    for at in range(len(words)):
        for last in words[at : at + _LONGEST_NAME]:
            yield text[words[at].start() : last.end()]


def says_of_row(sentence: str, name: str) -> bool:
    """Whether a sentence names a row."""
    return name in _runs(sentence)


def said_above(line: Said, about: Subject) -> Qualifier | None:
    """What a line above a table says of it."""
    if line.title and is_struck_out(line.text):
        return Qualifier(line.text, "is struck out")
    if line.of_table and (condition := _CONDITION.match(line.text)) is not None:
        return Qualifier(condition[0], "is not in force")
    if line.of_table and (other := no_bands(line.text)) is not None:
        return other
    whose = line.of_table or (is_caption(line.text) and _FOR.match(line.text) is not None)
    if whose and is_of_other_work(line.text, about.role):
        return Qualifier(line.text, "is of another line of work")
    year = about.year
    found = _end_of(line) or _of_time(line, year) or in_force(_spoken_of(line), line.text, year)
    found = found or doubt_of_lead(line, about)
    # Beyond a table of factors, what they make may stand: "Pay = benchmark × location factor".
    return None if found and line.past and found.says == "is to be multiplied" else found


def _end_of(line: Said) -> Qualifier | None:
    """Which end of the bands a heading or a caption says that the figures are."""
    if not (line.of_table or is_caption(line.text)):
        return None
    found = _ENDS.match(line.text)
    return None if found is None else Qualifier(found[0].strip(), "is one end of a band")


def _of_time(line: Said, year: int) -> Qualifier | None:
    """What a line says of when its table held, where the guide's own sources are of `year`:
    "Bands for FY2029", "Last updated in March 2019", "The table shows what was paid in 2021".
    """
    years = years_in(line.text) if year else ()
    if not years or (_SINCE.search(line.text) and not _FROM_THEN.search(line.text)):
        return None
    if line.title and min(years) > year + 1:
        return Qualifier(str(min(years)), "is not in force")
    dated = line.title or _DATED.match(line.text) or any(map(years_in, _told(line)))
    if dated and max(years) < year - 1:
        return Qualifier(str(max(years)), "is of the past")
    return None


def _told(line: Said) -> Iterator[str]:
    """What a line says of the figures: "Ranges are …", "We no longer use these bands"."""
    text = _own_part(line.text)
    if _OF_OLD_ONES.match(text) is None or _SHOWN.search(text) is not None:
        yield from (tail for _, tail in about_figures(text))
    if _REFERS.search(text) is not None:
        yield from filter(_REFERS.search, SENTENCE_ENDS.split(text[:_LONG_LINE]))
    lowered = text[:_LONG_LINE].lower()
    for words, pattern in ((_NONE, _NOT_ONE), (_ABROAD, _FIGURES_ABROAD)):
        if any(map(lowered.__contains__, words)) and pattern.search(text) is not None:
            yield from filter(pattern.search, SENTENCE_ENDS.split(text[:_LONG_LINE]))


def said_below(line: Said, year: int) -> Qualifier | None:
    """What a note under a table says of it: "*All figures net.*", "(Before the cut.)"."""
    aside = line.aside and is_caption(line.text)
    found = (_of_all(line.text) if aside else None) or _stated(line)
    return (
        (_end_of(line) if line.aside else None)
        or _of_time(line, year)
        or in_force(found, line.text, year)
    )


def doubts_of_rows(lines: list[Said]) -> Iterator[tuple[str, Qualifier]]:
    """The sentences that qualify something: "L5 was retired in May; use L4." """
    for line in lines:
        if line.title or qualifier(line.text) is None:
            continue
        for sentence in SENTENCE_ENDS.split(line.text):
            found = qualifier(sentence) if len(sentence) <= _LONG_SENTENCE else None
            invites = found is not None and _is_invitation(sentence, found)
            if found is not None and not invites:
                yield sentence, found


def _is_invitation(sentence: str, found: Qualifier) -> bool:
    """Whether a sentence only asks to be told what is wrong."""
    return found.says == "is said to be wrong" and _INVITES.search(sentence) is not None


def _stated(line: Said) -> Qualifier | None:
    """What a sentence says of the figures, if it speaks of them."""
    for told in _told(line):
        found = qualifier(told) if len(told) <= _LONG_SENTENCE else None
        if found is None or _is_subject(told, found) or _is_invitation(told, found):
            continue
        return found
    ends = (_END.match(tail) for _, tail in about_figures(line.text))
    end = next(filter(None, ends), None)
    return None if end is None else Qualifier(end[0].strip(), "is one end of a band")
