"""Replies drawn as messages that Discord takes, however long they are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cogs.reply import ACCENT, draw, split_text
from negotiation.model.replies import Attachment, Button, Field, Form, Menu, Option, Reply
from tests.cogs.world import FILE, custom_ids_of, labels_of, menu_of, parts, text_of

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
