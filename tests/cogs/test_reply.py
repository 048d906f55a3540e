"""Replies drawn as messages that Discord takes, however long they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.reply import ACCENT, draw, split_text
from negotiation.lookup.query import LONGEST, MOST_VERB
from negotiation.model.replies import Attachment, Button, Field, Form, Menu, Option, Reply, quoted
from tests.cogs.world import FILE, custom_ids_of, labels_of, menu_of, parts, text_of

ROW = 1
words = st.text("abc .?!`\\\n", max_size=400)


def shown(reply: Reply, *, typing: bool = False) -> list[list[dict[str, object]]]:
    return [page.view.to_components() for page in draw((reply,), typing=typing)]


def test_a_reply_is_one_card_with_title_text_and_small_print() -> None:
    (card,) = shown(Reply("Text.", title="Title", note="Small\nprint"))
    assert card[0]["accent_color"] == ACCENT
    assert text_of(card) == "### Title\nText.\n-# Small\n-# print"


def test_a_long_reply_goes_on_in_the_next_message() -> None:
    paragraphs = [f"Paragraph {number}. " + "word " * 150 for number in range(12)]
    reply = Reply("\n\n".join(paragraphs), title="Long", note="End", buttons=(Button("ok", "OK"),))
    pages = shown(reply)
    assert len(pages) > 1
    assert text_of(pages[0]).startswith("### Long\nParagraph 0.")
    assert [labels_of(page) for page in pages] == [[]] * (len(pages) - 1) + [["OK"]]
    assert "-# End" in text_of(pages[-1])
    assert all(f"Paragraph {n}." in "".join(map(text_of, pages)) for n in range(12))
    assert all(len(text_of(page)) <= 4000 for page in pages)


@given(words, st.integers(60, 200))
def test_no_part_is_too_long_and_no_letter_is_lost(text: str, most: int) -> None:
    parts_ = split_text(text, most)
    assert all(0 < len(part) <= most for part in parts_)
    letters = [letter for letter in "".join(parts_) if letter in "abc"]
    assert letters == [letter for letter in text if letter in "abc"]


@given(st.lists(st.text("ab \n", min_size=1, max_size=300), min_size=1, max_size=4))
def test_a_code_block_that_is_cut_stays_a_code_block(blocks: list[str]) -> None:
    text = "Say this:\n\n" + "\n\n".join(f"```\n{block}\n```" for block in blocks)
    for part in split_text(text, 150):
        fences = [line for line in part.split("\n") if line.strip() == "```"]
        assert len(fences) % 2 == 0


def test_a_script_with_blank_lines_stays_in_one_piece_where_it_fits() -> None:
    script = "```\nDear team,\n\nthank you.\n\nKind regards\n```"
    (first, second) = split_text("x" * 90 + "\n\n" + script, 100)
    assert second == script
    assert first == "x" * 90


def test_a_quote_that_is_cut_stays_a_quote() -> None:
    for part in split_text("> " + "word " * 100, 120):
        assert part.startswith("> ")


def test_an_escaped_character_is_not_torn_apart() -> None:
    for part in split_text("\\*" * 200, 61):
        assert not part.rstrip("*").endswith("\\\\")
        assert part.count("\\") == part.count("*")


def test_buttons_stand_in_rows_of_five() -> None:
    (page,) = shown(Reply("?", buttons=tuple(Button(f"b{n}", f"B{n}") for n in range(12))))
    rows = [part for part in parts(page) if part["type"] == 1]
    assert [len(row["components"]) for row in rows] == [5, 5, 2]
    assert len(set(custom_ids_of(page))) == 12


def test_ways_to_move_about_stand_apart_from_the_answers() -> None:
    buttons = (Button("no", "No"), Button("back", "Back"), Button("help", "Help"))
    (page,) = shown(Reply("?", buttons=buttons, version=1), typing=True)
    rows = [labels_of(part["components"]) for part in parts(page) if part["type"] == 1]
    assert rows == [["No", "Type an answer"], ["Back", "Help"]]


class TestSharingAMessage:
    QUESTION = Reply("?", buttons=(Button("no", "No"),), private=True, version=1)

    def test_what_answers_an_interaction_comes_in_few_messages(self) -> None:
        replies = (*(Reply(f"{n}" * 900, private=True) for n in range(7)), self.QUESTION)
        pages = draw(replies, typing=True)
        assert len(pages) == 2
        for page in pages:
            assert len(text_of(page.view.to_components())) <= 4000

    def test_in_a_chat_every_reply_is_a_message(self) -> None:
        assert len(draw((Reply("one"), Reply("two")))) == 2

    def test_two_questions_never_share_one(self) -> None:
        assert len(draw((self.QUESTION, self.QUESTION), typing=True)) == 2

    def test_what_is_private_stays_apart(self) -> None:
        one, two = draw((Reply("for all"), self.QUESTION), typing=True)
        assert (one.private, two.private) == (False, True)


def test_as_many_controls_as_may_be_still_fit() -> None:
    buttons = tuple(Button(f"b{n}", f"B{n}") for n in range(30))
    menu = Menu("m", "Pick", tuple(Option(f"o{n}", f"O{n}") for n in range(30)))
    reply = Reply("t" * 3000, "T", "n" * 900, buttons, menu, version=1)
    for typing in (False, True):
        pages = shown(reply, typing=typing)
        assert all(len(list(parts(page))) <= 40 for page in pages)
        assert all(len(text_of(page)) <= 4000 for page in pages)


def test_a_long_list_says_that_the_rest_can_be_typed() -> None:
    menu = Menu("place", "Where?", tuple(Option(f"o{n}", f"O{n}") for n in range(40)))
    (page,) = shown(Reply("Where is the job?", menu=menu))
    assert len(menu_of(page)["options"]) == 25
    assert "15 more are not in the list: type the one you mean" in text_of(page)


MAIL = (
    "Subject: ML offer: base\n\nHello,\n\nI cut *p95_ms* and _more_.\n- base of $280,000\n\nBest,"
)


def test_an_e_mail_is_copied_as_it_stands_its_subject_by_itself() -> None:
    text = f"{quoted(MAIL)}\n\n**On the phone**\n> I cut it."
    (page,) = shown(Reply(text, title="Your e-mail", to_copy=MAIL))
    head, subject, rest = text_of(page).replace("```\n```\n", "```\n").split("```\n", 2)
    assert head == "### Your e-mail\nSubject:\n"
    assert subject == "ML offer: base\n"
    body, after = rest.split("\n```", 1)
    assert body == MAIL.partition("\n\n")[2]
    assert after == "\n\n**On the phone**\n> I cut it."


@pytest.mark.parametrize("mail", ["Subject: no body", "Hello,\nno subject"])
def test_an_e_mail_without_one_of_its_parts_is_one_block(mail: str) -> None:
    (page,) = shown(Reply(quoted(mail), to_copy=mail))
    assert text_of(page) == f"```\n{mail}\n```"


def test_an_e_mail_that_would_end_its_block_stays_a_quotation() -> None:
    mail = "Subject: a\n\nHello ``` there"
    (page,) = shown(Reply(quoted(mail), to_copy=mail))
    assert text_of(page) == quoted(mail)


@pytest.mark.parametrize("count", [5, 6])
def test_a_bands_places_are_buttons_where_they_fit_in_a_row(count: int) -> None:
    asked = "band|acme|swe|Town 1|"
    towns = tuple(
        Option(f"band|acme|swe|Town {n}|", f"Town {n}", chosen=n == 1) for n in range(count)
    )
    menu = Menu("look-up", "Pick a region", towns, looks_up=True)
    levels = Menu("look-up-level", "Pick a level", towns[:2], looks_up=True)
    (page,) = shown(Reply("Pay", menu=menu, second=levels, asked=asked), typing=True)
    rows = [part["components"] for part in parts(page) if part["type"] == ROW]
    drawn = [[(one.get("label"), one.get("style")) for one in row] for row in rows]
    places = [("Town 0", 2), ("Town 1", 1), *((f"Town {n}", 2) for n in range(2, count))]
    assert drawn == [places if count == 5 else [(None, None)], [("Town 0", 2), ("Town 1", 1)]]
    assert len(set(custom_ids_of(page))) == len(custom_ids_of(page))


class TestTyping:
    def test_a_question_can_be_answered_in_words_where_there_is_no_chat(self) -> None:
        reply = Reply("Base?", buttons=(Button("skip", "Skip"),), version=4)
        (page,) = shown(reply, typing=True)
        assert labels_of(page) == ["Type an answer", "Skip"]
        assert "co:type:answer:4" in custom_ids_of(page)

    def test_in_a_chat_one_simply_writes(self) -> None:
        (page,) = shown(Reply("Base?", buttons=(Button("skip", "Skip"),), version=4))
        assert labels_of(page) == ["Skip"]

    def test_what_belongs_to_no_conversation_has_no_answer(self) -> None:
        (page,) = shown(Reply("A band."), typing=True)
        assert labels_of(page) == []


def test_a_file_is_named_and_shown_and_can_be_sent_again() -> None:
    reply = Reply("Here.", attachments=(Attachment("my plan/ü.json", '{"a": "ä"}'),))
    (page,) = draw((reply,))
    (file,) = (part for part in parts(page.view.to_components()) if part["type"] == FILE)
    assert file["file"]["url"] == "attachment://my-plan-.json"
    for _ in range(2):
        (sent,) = page.files()
        assert sent.filename == "my-plan-.json"
        assert sent.fp.read().decode() == '{"a": "ä"}'


def test_a_form_is_not_drawn_before_it_is_asked_for() -> None:
    form = Form("offer", "Your offer", (Field("base", "Base"),))
    (page,) = shown(Reply("?", buttons=(Button("fill-in", "Fill in", form=form),), version=2))
    assert custom_ids_of(page) == ["co:open:fill-in:2"]


# How many characters a part may have, a text, and its parts with a `|` between them.
CUT = [
    # Between paragraphs, as many as fit.
    (9, "ab\n\ncd\n\nef", "ab\n\ncd|ef"),
    (10, "ab\n\ncd\n\nef", "ab\n\ncd\n\nef"),
    (40, "\n\n a\n \n\n b \n", " a\n\n b "),
    # Else between lines, sentences, words, and in a word that is longer than all that.
    (40, "x" * 40, "x" * 40),
    (40, "x" * 41, f"{'x' * 16}|{'x' * 16}\n{'x' * 9}"),
    (60, f"{'line ' * 5}\n{'more ' * 8}", f"{'line ' * 5}|{'more ' * 6}more\nmore "),
    (60, f"{'a' * 16}? {'b' * 10} {'c' * 40}", f"{'a' * 16}?|{'b' * 10} {'c' * 25}\n{'c' * 15}"),
    (60, f"{'a' * 15}? {'b' * 10} {'c' * 40}", f"{'a' * 15}? {'b' * 10}|{'c' * 36}\n{'c' * 4}"),
    (60, f"{'a' * 17} {'c' * 50}", f"{'a' * 17}|{'c' * 36}\n{'c' * 14}"),
    (60, f"{'a' * 16} {'c' * 50}", f"{'a' * 16} {'c' * 19}|{'c' * 31}"),
    # An escaped character stays whole, and a quote a quote.
    (60, "a" * 35 + "\\*" + "b" * 30, "a" * 35 + "|\\*" + "b" * 30),
    (60, f"> {'a' * 30}. {'b' * 30}", f"> {'a' * 30}.|> {'b' * 30}"),
    (60, f">{'a' * 36}{'b' * 25}", f">{'a' * 35}|a{'b' * 25}"),
    # A code block is one paragraph, and each part of it can be copied.
    (40, "x" * 30 + "\n\n```\na\n\nb\n```", "x" * 30 + "|```\na\n\nb\n```"),
    (30, f"```\n{'a' * 9}\n\n{'b' * 9}\n```", f"```\n{'a' * 9}\n\n{'b' * 9}\n```"),
    (30, f"```\n{'a' * 10}\n\n{'b' * 16}\n```",
     f"```\n{'a' * 6}\n{'a' * 4}\n\n```|```\n{'b' * 6}\n{'b' * 6}\n{'b' * 4}\n```"),
    (30, "```py\naaa\nbbb\nccc\nddd\neee\nfff\n```\ng",
     "```py\naaa\nbbb\nccc\nddd\n```|```py\neee\nfff\n```\ng"),
    (30, "```\naaaaaa\nbbbbbb\ncccccc\n```\n\nd", "```\naaaaaa\nbbbbbb\ncccccc\n```|d"),
]  # fmt: skip


@pytest.mark.parametrize(("most", "text", "cut"), CUT)
def test_a_text_is_cut_where_it_says(most: int, text: str, cut: str) -> None:
    assert "|".join(split_text(text, most)) == cut


def one_page(*replies: Reply) -> bool:
    return len(draw(replies, typing=True)) == 1


class TestLimits:
    """What fits exactly, and what is one too many."""

    def test_of_characters_in_a_message(self) -> None:
        assert [len(text_of(page)) for page in shown(Reply("x " * 1800))] == [3600]
        assert len(shown(Reply("x " * 1800 + "y"))) == 2
        assert one_page(Reply("x" * 3000), Reply("y" * 600))
        assert not one_page(Reply("x" * 3000), Reply("y" * 601))

    def test_of_components_in_a_message(self) -> None:
        cards = [Reply(str(number)) for number in range(20)]  # a card and its text each
        assert one_page(*cards)
        assert not one_page(*cards, Reply("", note="a line is one more"))
        assert [
            len(list(parts(page.view.to_components()))) for page in draw(cards, typing=True)
        ] == [40]

    def test_of_characters_of_small_print(self) -> None:
        assert text_of(shown(Reply("t", note="n" * 300))[0]) == f"t\n-# {'n' * 300}"
        assert text_of(shown(Reply("t", note="n" * 301))[0]) == f"t\n-# {'n' * 300}"

    def test_of_lines_of_a_menu(self) -> None:
        def small_print(count: int) -> str:
            options = tuple(Option(f"o{n}", f"O{n}") for n in range(count))
            return text_of(shown(Reply("?", menu=Menu("m", "Pick", options)))[0])

        assert small_print(25) == "?"
        left_out = "in the list: type the one you mean."
        assert small_print(26) == f"?\n-# 1 more is not {left_out}"
        assert small_print(27) == f"?\n-# 2 more are not {left_out}"

    def test_of_buttons(self) -> None:
        def labels(count: int, version: int = 1) -> list[str]:
            buttons = tuple(Button(f"b{n}", f"B{n}") for n in range(count))
            return labels_of(shown(Reply("?", buttons=buttons, version=version), typing=True)[0])

        assert labels(24) == [*(f"B{n}" for n in range(24)), "Type an answer"]
        assert labels(25) == labels(26) == [f"B{n}" for n in range(25)]
        assert labels(1, version=0) == ["B0"]

    def test_of_a_files_name(self) -> None:
        def name(given: str) -> str:
            (page,) = draw((Reply("", attachments=(Attachment(given, ""),)),))
            return page.files()[0].filename or ""

        assert name("a" * 76 + ".txt") == "a" * 76 + ".txt"
        assert name("b" + "a" * 76 + ".txt") == "a" * 76 + ".txt"
        assert name(".-ü-.") == "file.txt"


class TestAQuestionBack:
    """A question of the guides with few answers is drawn as buttons, else as a menu."""

    def question(self, labels: list[str], values: list[str] | None = None) -> list[str]:
        options = tuple(
            Option(value, label)
            for value, label in zip(values or [f"band|{n}|||" for n in labels], labels, strict=True)
        )
        menu = Menu("look-up", "Pick", options, looks_up=True)
        (page,) = shown(Reply("Which one?", menu=menu))
        return custom_ids_of(page)

    def test_of_at_most_five_short_answers(self) -> None:
        assert self.question(list("abcde")) == [
            f"lu:ask-{number}:band|{label}|||" for number, label in enumerate("abcde", 1)
        ]
        assert self.question(list("abcdef")) == ["co:look:look-up:0"]

    def test_that_a_button_can_show_and_hold(self) -> None:
        assert self.question(["l" * 80, "b"], ["band|a|||", "band|b|||"])[0].startswith("lu:ask-1")
        assert self.question(["l" * 81, "b"], ["band|a|||", "band|b|||"]) == ["co:look:look-up:0"]
        longest = "band|" + "v" * (LONGEST - MOST_VERB - 8) + "|||"
        assert self.question(["a"], [longest]) == [f"lu:ask-1:{longest}"]
        assert self.question(["a"], [f"{longest}v"]) == ["co:look:look-up:0"]


def test_the_answer_of_the_guides_does_not_hide_what_stands_beside_it() -> None:
    answer = Reply("A band.", asked="band|acme|||", private=True)
    assert [text_of(page.view.to_components()) for page in draw((answer, Reply("More.")))] == [
        "A band.",
        "More.",
    ]


def test_only_who_may_see_it_is_told_where_an_answer_stands() -> None:
    for private, staff, told in [(True, True, True), (True, False, False), (False, True, False)]:
        reply = Reply("A band.", note="From a guide", source="a.md:7", private=private)
        (page,) = draw((reply,), staff=staff)
        assert ("a.md:7" in text_of(page.view.to_components())) is told
