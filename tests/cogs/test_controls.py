"""What Discord does with a conversation, whatever it is about: clicks, menus, forms, restarts,
closed direct messages, lost messages, other people and forgeries.
"""

from __future__ import annotations

import asyncio
import logging
from types import SimpleNamespace
from typing import Any

import discord
import pytest

from bot.client import Counteroffer
from bot.logs import TextLines
from cogs.heard import MOST_BYTES
from guides.library import Library
from negotiation.model.replies import (
    Button,
    Field,
    Form,
    Menu,
    Option,
    Picked,
    Pressed,
    Reply,
    Said,
    Submitted,
)
from storage.store import Store
from tests.cogs.scripted import ScriptedCoach
from tests.cogs.world import (
    ANSWERED,
    DEFERRED,
    FORM,
    World,
    custom_ids_of,
    labels_of,
    text_of,
)

OFFER = Form(
    "offer",
    "Your offer",
    (Field("base", "Base", "a year", required=True), Field("equity", "Equity")),
)
ASKED = Reply(
    "What is the offer?",
    buttons=(Button("skip", "Skip"), Button("fill-in", "Fill in", form=OFFER)),
    menu=Menu("priority", "What matters most?", (Option("base", "Base"), Option("level", "Level"))),
    private=True,
)
COMPONENT, MODAL = 3, 5


@pytest.fixture
def scripted() -> ScriptedCoach:
    return ScriptedCoach(says=(ASKED,))


def others_waiting(stage: World, scripted: ScriptedCoach) -> asyncio.Event:
    """There are others to be answered first, until it is set."""
    answered = asyncio.Event()

    async def wait() -> None:
        await stage.env.external_wait(answered.wait(), reason="others are answered first")

    scripted.others = wait
    return answered


class TestInDirectMessages:
    async def test_start_writes_there_and_says_so_privately(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        result = await stage.alice.slash(
            stage.channel, "coach start", company="midjourney", role="mle", region="sf"
        )
        assert result.ephemeral
        assert stage.callbacks() == [DEFERRED]
        assert f"discord.com/channels/@me/{stage.dm.id}" in text_of(result.response)
        assert not result.followups
        assert text_of(stage.last()) == "What is the offer?"
        assert labels_of(stage.last()) == ["Fill in", "Skip"]
        assert scripted.started == [(stage.alice.id, "midjourney", "mle", "sf")]

    async def test_start_there_needs_no_second_message(self, stage: World) -> None:
        result = await stage.alice.user.slash("coach start")
        assert text_of(result.response) == "What is the offer?"
        assert not result.ephemeral
        assert len(stage.written()) == 1

    async def test_what_one_writes_is_heard_and_answered(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        assert text_of(await stage.say("250k base")) == "What is the offer?"
        assert scripted.heard == [(stage.alice.id, Said("250k base"))]

    async def test_an_answer_goes_out_as_a_new_message(self, stage: World) -> None:
        asked = await stage.say("hello")
        result = await stage.alice.user.click(asked, label="Skip")
        assert result.response.id != asked.id
        assert not result.ephemeral
        assert len(stage.written()) == 2

    async def test_a_menu_hands_over_what_was_picked(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        asked = await stage.say("hello")
        await stage.alice.user.select(asked, ["level"])
        assert scripted.events()[-1] == Picked("priority", ("level",), 2)

    async def test_an_answered_card_keeps_what_was_chosen_and_nothing_live(
        self, stage: World
    ) -> None:
        asked = await stage.say("hello")
        await stage.alice.user.click(asked, label="Skip")
        old, new = stage.written()
        assert text_of(old) == "What is the offer?\n-# You chose: Skip"
        assert custom_ids_of(old) == []
        await stage.alice.user.select(new, ["level"])
        _, old, new = stage.written()
        assert text_of(old).endswith("-# You chose: Level")
        assert custom_ids_of(old) == []
        assert labels_of(new) == ["Fill in", "Skip"]

    async def test_a_card_whose_time_is_over_loses_its_controls_and_claims_no_choice(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        asked = await stage.say("hello")
        stage.leave_the_next_card_as_it_is()
        await stage.say("250k")
        await stage.alice.user.click(asked, label="Skip")
        assert text_of(stage.written()[0]) == "What is the offer?"
        assert custom_ids_of(stage.written()[0]) == []
        assert len(scripted.heard) == 2

    async def test_a_card_that_was_answered_by_words_has_nothing_to_press(
        self, stage: World
    ) -> None:
        await stage.say("hello")
        await stage.say("250k")
        old, new = stage.written()
        assert text_of(old) == "What is the offer?"
        assert custom_ids_of(old) == []
        assert labels_of(new) == ["Fill in", "Skip"]

    async def test_only_the_newest_card_is_live_however_the_talk_goes_on(
        self, stage: World
    ) -> None:
        asked = await stage.say("hello")
        await stage.alice.user.click(asked, label="Skip")
        await stage.say("250k")
        await stage.alice.user.slash("coach resume")
        await stage.alice.slash(stage.channel, "coach resume")
        *old, newest = stage.written()
        assert len(old) == 4
        assert [custom_ids_of(each) for each in old] == [[]] * 4
        assert labels_of(newest) == ["Fill in", "Skip"]

    async def test_a_click_on_an_old_card_leaves_the_newest_question_live(
        self, stage: World
    ) -> None:
        asked = await stage.say("hello")
        stage.leave_the_next_card_as_it_is()
        await stage.say("250k")
        await stage.alice.user.click(asked, label="Skip")
        live = [labels_of(each) for each in stage.written()]
        assert live == [[], ["Fill in", "Skip"], []]  # of which the last only says so

    async def test_a_card_of_before_waits_until_nobody_else_does(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        answered = others_waiting(stage, scripted)
        for words in ("hello", "250k", "300k"):
            await stage.say(words)
        asked = ["Fill in", "Skip"]
        assert [labels_of(each) for each in stage.written()] == [asked, asked, asked]
        answered.set()
        await stage.env.settle()
        assert [labels_of(each) for each in stage.written()] == [[], [], asked]

    async def test_of_many_cards_that_wait_the_oldest_waits_no_longer(
        self, stage: World, scripted: ScriptedCoach, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("cogs.newest.MOST_WAITING", 1)
        answered = others_waiting(stage, scripted)
        for words in ("hello", "250k", "300k", "310k"):
            await stage.say(words)
        live = [bool(labels_of(each)) for each in stage.written()]
        assert live == [False, False, True, True]
        answered.set()

    async def test_a_card_that_cannot_be_rewritten_keeps_no_other_from_it(
        self, stage: World, scripted: ScriptedCoach, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        edit, tried = discord.PartialMessage.edit, list[int]()

        async def fail_first(self: Any, **how: Any) -> Any:
            tried.append(self.id)
            if len(tried) == 1:
                raise ConnectionResetError
            return await edit(self, **how)

        monkeypatch.setattr(discord.PartialMessage, "edit", fail_first)
        answered = others_waiting(stage, scripted)
        for words in ("hello", "250k", "300k"):
            await stage.say(words)
        answered.set()
        await stage.env.settle()
        assert [bool(labels_of(each)) for each in stage.written()] == [True, False, True]

    async def test_a_look_up_stays_good_beside_the_talk(self, stage: World) -> None:
        await stage.alice.user.slash("band", company="midjourney", role="mle")
        looked_up = custom_ids_of(stage.last())
        await stage.say("hello")
        await stage.say("250k")
        shown, old, new = stage.written()
        assert looked_up
        assert custom_ids_of(shown) == looked_up
        assert custom_ids_of(old) == []
        assert labels_of(new) == ["Fill in", "Skip"]

    async def test_an_answer_that_did_not_count_leaves_its_card(
        self, stage: World, monkeypatch: pytest.MonkeyPatch, scripted: ScriptedCoach
    ) -> None:
        asked = await stage.say("hello")

        async def not_saved(*_: object) -> tuple[Reply, ...]:
            return (Reply("I could not save that.", private=True),)

        monkeypatch.setattr(scripted, "handle", not_saved)
        await stage.alice.user.click(asked, label="Skip")
        assert labels_of(stage.written()[0]) == ["Fill in", "Skip"]

    async def test_a_card_that_cannot_be_rewritten_is_no_error(
        self, stage: World, caplog: pytest.LogCaptureFixture
    ) -> None:
        asked = await stage.say("hello")
        stage.env.inject_error("PATCH", "/channels/*/messages/*", status=403, code=50001)
        await stage.alice.user.click(asked, label="Skip")
        assert text_of(stage.last()) == "What is the offer?"
        assert not [record for record in caplog.records if record.levelno >= logging.ERROR]

    async def test_a_message_without_text_gets_a_sentence(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        picture = stage.env.backend.store_attachments(stage.dm.id, [("offer.png", b"picture")])
        await stage.alice.user.send_dm("", attachments=picture)
        assert "only read text" in text_of(stage.last())
        assert not scripted.heard

    async def test_a_file_beside_the_words_is_said_to_be_unread(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        letter = stage.env.backend.store_attachments(stage.dm.id, [("offer.pdf", b"letter")])
        await stage.alice.user.send_dm("250k base", attachments=letter)
        assert scripted.heard == [(stage.alice.id, Said("250k base"))]
        told, asked = map(text_of, stage.written())
        assert told == r"I can't read offer.pdf, so I go by your words."
        assert asked == "What is the offer?"

    async def test_a_text_file_is_read_as_if_it_was_typed(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        files = [("letter.txt", "\ufeffWe offer £90,000.\r\n".encode()), ("b.md", b"By Friday.")]
        letters = stage.env.backend.store_attachments(stage.dm.id, files)
        await stage.alice.user.send_dm("they wrote:", attachments=letters)
        assert scripted.events() == [Said("they wrote:\n\nWe offer £90,000.\n\nBy Friday.")]
        assert len(stage.written()) == 1

    async def test_a_text_file_is_read_up_to_its_limit(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        files = [("a.txt", b"a" * MOST_BYTES), ("b.TXT", b"b" * (MOST_BYTES + 1))]
        letters = stage.env.backend.store_attachments(stage.dm.id, files)
        await stage.alice.user.send_dm("250k", attachments=letters)
        assert scripted.events() == [Said("250k\n\n" + "a" * MOST_BYTES)]
        assert "can't read b.TXT" in text_of(stage.written()[0])

    async def test_of_many_unread_files_three_are_named(self, stage: World) -> None:
        files = [(f"{name}{'x' * 60}.pdf", b"") for name in "abcd"]
        letters = stage.env.backend.store_attachments(stage.dm.id, files)
        await stage.alice.user.send_dm("250k", attachments=letters)
        named = ", ".join(name + "x" * 59 for name in "abc")
        assert text_of(stage.written()[0]) == f"I can't read {named}, so I go by your words."

    async def test_a_text_file_that_is_none_is_said_to_be_unread(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        letter = stage.env.backend.store_attachments(stage.dm.id, [("a.txt", b"\xff\xfe\x00")])
        await stage.alice.user.send_dm("250k", attachments=letter)
        assert scripted.events() == [Said("250k")]
        assert "can't read a.txt" in text_of(stage.written()[0])

    async def test_a_forwarded_message_is_read(self, stage: World, scripted: ScriptedCoach) -> None:
        letter = await stage.mallory.send(stage.channel, "We offer you 250k base.")
        await stage.alice.forward(letter, stage.dm)
        assert scripted.events() == [Said("We offer you 250k base.")]

    @pytest.mark.parametrize("typed", ["/coach resume", "coach resume", "/Coach  Resume "])
    async def test_a_command_typed_as_words_is_what_it_says(
        self, stage: World, scripted: ScriptedCoach, typed: str
    ) -> None:
        await stage.say("250k base")
        assert text_of(await stage.say(typed)) == "What is the offer?"
        assert scripted.events() == [Said("250k base")]

    async def test_a_message_that_was_changed_gets_a_sentence_once(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        message = await stage.alice.user.send_dm("base 230k")
        stage.env.backend.edit_message(stage.dm.id, message.id, {"content": "base 250k"})
        await stage.env.settle()
        assert text_of(stage.last()) == "Now it says base 250k."
        assert len(stage.written()) == 2
        assert scripted.events() == [Said("base 230k")]

    async def test_a_pin_is_nothing_that_anybody_said(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        pinned: Any = SimpleNamespace(
            id=1,
            guild=None,
            author=SimpleNamespace(bot=False, id=stage.alice.id),
            type=discord.MessageType.pins_add,
            content="",
        )
        await stage.env.bot.get_cog("MessagesCog").on_message(pinned)
        assert not scripted.heard
        assert not stage.written()

    async def test_several_replies_arrive_in_order(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        scripted.says = (Reply("one"), Reply("two"), Reply("three", private=True))
        await stage.say("hello")
        assert [text_of(each) for each in stage.written()] == ["one", "two", "three"]

    async def test_a_long_answer_to_a_click_arrives_whole(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        asked = await stage.say("hello")
        paragraphs = [f"{number}. " + "word " * 200 for number in range(12)]
        scripted.says = (Reply("\n\n".join(paragraphs), buttons=ASKED.buttons),)
        await stage.alice.user.click(asked, label="Skip")
        written = stage.written()[1:]
        assert len(written) > 1
        assert [labels_of(each) for each in written[:-1]] == [[]] * (len(written) - 1)
        assert labels_of(written[-1]) == ["Fill in", "Skip"]
        assert "11. word" in text_of(written[-1])

    async def test_a_server_message_is_none_of_the_coachs_business(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        await stage.alice.send(stage.channel, "250k base")
        assert not scripted.heard
        assert not stage.written(stage.channel)

    async def test_resume_shows_the_question_again(self, stage: World) -> None:
        result = await stage.alice.user.slash("coach resume")
        assert text_of(result.response) == "What is the offer?"

    async def test_stop_is_the_word_stop(self, stage: World, scripted: ScriptedCoach) -> None:
        result = await stage.alice.slash(stage.channel, "coach stop")
        assert result.ephemeral
        assert scripted.events() == [Said("stop")]


class TestForms:
    async def test_a_button_opens_its_form_and_the_form_is_an_answer(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        asked = await stage.say("hello")
        opened = await stage.alice.user.click(asked, label="Fill in")
        assert stage.callbacks() == [FORM]
        assert opened.modal["title"] == "Your offer"
        await stage.alice.user.submit_modal(opened, {"base": "250k", "equity": "120k"})
        assert scripted.events()[-1] == Submitted(
            "offer", (("base", "250k"), ("equity", "120k")), 2
        )
        assert text_of(stage.last()) == "What is the offer?"

    async def test_a_form_that_was_open_during_a_restart_is_accepted(
        self, stage: World, scripted: ScriptedCoach, library: Library, store: Store
    ) -> None:
        asked = await stage.say("hello")
        opened = await stage.alice.user.click(asked, label="Fill in")
        await stage.env.restart_bot(Counteroffer(library, scripted, store, shard_count=1))
        await stage.alice.user.submit_modal(opened, {"base": "250k"})
        assert scripted.events()[-1] == Submitted("offer", (("base", "250k"), ("equity", "")), 2)

    async def test_buttons_and_menus_work_after_a_restart(
        self, stage: World, scripted: ScriptedCoach, library: Library, store: Store
    ) -> None:
        asked = await stage.say("hello")
        await stage.env.restart_bot(Counteroffer(library, scripted, store, shard_count=1))
        opened = await stage.alice.user.click(asked, label="Fill in")
        assert opened.modal is not None
        await stage.alice.user.select(asked, ["base"])
        assert scripted.events()[-1] == Picked("priority", ("base",), 2)

    async def test_of_two_forms_a_button_opens_its_own(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        other = Form("other", "Another form", (Field("x", "X"),))
        buttons = (*ASKED.buttons, Button("also", "Also", form=other))
        scripted.says = (Reply("Which?", buttons=buttons, private=True),)
        asked = await stage.say("hello")
        for label, title in (("Also", "Another form"), ("Fill in", "Your offer")):
            opened = await stage.alice.user.click(asked, label=label)
            assert opened.modal["title"] == title
        for name in ("skip", "nothing"):
            data = {"custom_id": f"co:open:{name}:2", "component_type": 2}
            result = await stage.interact(stage.alice, None, COMPONENT, data)
            assert "behind us" in text_of(result.response)

    async def test_the_form_of_an_older_question_is_not_opened(self, stage: World) -> None:
        asked = await stage.say("hello")
        stage.leave_the_next_card_as_it_is()
        await stage.say("something else")
        result = await stage.alice.user.click(asked, label="Fill in")
        assert result.modal is None
        assert "behind us" in text_of(result.response)

    async def test_an_empty_answer_of_ones_own_changes_nothing(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        stage.close_direct_messages()
        await stage.alice.slash(stage.channel, "coach start")
        asked = stage.last(stage.channel)
        opened = await stage.alice.click(asked, label="Type an answer")
        result = await stage.alice.submit_modal(opened, {"text": "   "})
        assert "nothing in it" in text_of(result.response)
        assert not scripted.heard


class TestOldAndDoubleClicks:
    async def test_an_old_button_gets_a_sentence(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        asked = await stage.say("hello")
        stage.leave_the_next_card_as_it_is()
        await stage.say("250k")
        before = len(scripted.heard)
        result = await stage.alice.user.click(asked, label="Skip")
        assert text_of(result.response) == "That was an older question."
        assert len(scripted.heard) == before

    async def test_two_clicks_at_once_count_once(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        stage.close_direct_messages()
        await stage.alice.slash(stage.channel, "coach start")
        asked = stage.last(stage.channel)
        data = {"custom_id": "co:press:skip:1", "component_type": 2}
        both = [stage.emit(stage.alice, asked, COMPONENT, data) for _ in range(2)]
        await stage.env.settle()
        assert scripted.events() == [Pressed("skip", 1)]
        assert sorted(text_of(each.response) for each in both) == [
            "That was an older question.",
            "What is the offer?",
        ]


class TestClosedDirectMessages:
    async def test_the_talk_goes_on_privately_where_one_is(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        stage.close_direct_messages()
        result = await stage.alice.slash(stage.channel, "coach start")
        assert result.ephemeral
        assert not result.followups
        asked = result.response
        assert "we talk here" in text_of(asked)
        assert "What is the offer?" in text_of(asked)
        assert labels_of(asked) == ["Fill in", "Type an answer", "Skip"]
        answer = await stage.alice.click(asked, label="Skip")
        assert answer.ephemeral
        assert scripted.events() == [Pressed("skip", 1)]

    async def test_one_can_answer_in_ones_own_words_there(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        stage.close_direct_messages()
        await stage.alice.slash(stage.channel, "coach start")
        opened = await stage.alice.click(stage.last(stage.channel), label="Type an answer")
        answer = await stage.alice.submit_modal(opened, {"text": "250k base"})
        assert answer.ephemeral
        assert scripted.events() == [Said("250k base", 1)]

    async def test_words_for_an_older_question_answer_no_later_one(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        stage.close_direct_messages()
        await stage.alice.slash(stage.channel, "coach start")
        asked = stage.last(stage.channel)
        opened = await stage.alice.click(asked, label="Type an answer")
        await stage.alice.click(asked, label="Skip")
        answer = await stage.alice.submit_modal(opened, {"text": "245k"})
        assert text_of(answer.response) == "That was an older question."
        assert scripted.events() == [Pressed("skip", 1)]

    @pytest.mark.parametrize("code", [50007, 50278, 40003])
    async def test_nobody_is_written_to_again_without_asking(self, stage: World, code: int) -> None:
        stage.env.inject_error(
            "POST", f"/channels/{stage.dm.id}/messages", status=403, code=code, times=None
        )
        await stage.alice.slash(stage.channel, "coach start")
        asked = stage.last(stage.channel)
        for _ in range(3):
            asked = (await stage.alice.click(asked, label="Skip")).response
        assert stage.sent_to_dm() == 1
        await stage.alice.slash(stage.channel, "coach resume")
        assert stage.sent_to_dm() == 2

    async def test_closing_them_in_the_middle_loses_nothing_and_tells_nobody(
        self, stage: World, scripted: ScriptedCoach, caplog: pytest.LogCaptureFixture
    ) -> None:
        await stage.say("hello")
        stage.close_direct_messages()
        await stage.alice.user.send_dm("250k base")
        assert scripted.events()[-1] == Said("250k base")
        assert stage.sent_to_dm() == 2
        assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


class TestLostMessages:
    async def test_a_failed_send_is_saved_and_can_be_repeated(
        self, stage: World, scripted: ScriptedCoach, caplog: pytest.LogCaptureFixture
    ) -> None:
        stage.env.inject_error("POST", f"/channels/{stage.dm.id}/messages", status=500, times=2)
        await stage.alice.user.send_dm("250k base")
        assert scripted.events() == [Said("250k base")]
        result = await stage.alice.user.slash("coach resume")
        assert text_of(result.response) == "What is the offer?"
        assert "250k" not in caplog.text

    async def test_an_apology_carries_the_reference_that_the_log_has(
        self, stage: World, caplog: pytest.LogCaptureFixture
    ) -> None:
        stage.env.inject_error("POST", f"/channels/{stage.dm.id}/messages", status=500, times=1)
        shown = text_of(await stage.say("250k base"))
        reference = shown.rpartition("reference ")[2].rstrip(".")
        assert len(reference) == 6
        logged = "".join(TextLines().format(record) for record in caplog.records)
        assert f"reference={reference}" in logged
        assert f"user_id={stage.alice.id}" in logged
        assert "250k" not in logged

    async def test_an_answer_whose_receipt_was_lost_counts_as_seen(
        self, stage: World, caplog: pytest.LogCaptureFixture
    ) -> None:
        asked = await stage.say("hello")
        stage.env.inject_error("POST", "/interactions/*/callback", status=400, code=40060)
        await stage.alice.user.click(asked, label="Skip")
        assert not [record for record in caplog.records if record.levelno >= logging.ERROR]

    async def test_a_deferral_whose_receipt_was_lost_is_still_followed_by_the_answer(
        self, stage: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        defer = discord.InteractionResponse.defer

        async def deliver_and_lose(self: Any, **how: Any) -> None:
            await defer(self, **how)
            self._response_type = None
            monkeypatch.undo()
            raise ConnectionResetError

        monkeypatch.setattr(discord.InteractionResponse, "defer", deliver_and_lose)
        stage.close_direct_messages()
        result = await stage.alice.slash(stage.channel, "coach start")
        assert "What is the offer?" in text_of(result.response)

    async def test_a_form_whose_receipt_was_lost_is_no_error(
        self, stage: World, caplog: pytest.LogCaptureFixture
    ) -> None:
        asked = await stage.say("hello")
        stage.env.inject_error("POST", "/interactions/*/callback", status=400, code=40060)
        await stage.alice.user.click(asked, label="Fill in")
        assert not [record for record in caplog.records if record.levelno >= logging.ERROR]

    async def test_a_cut_connection_is_tried_once_more_as_the_same_message(
        self, stage: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        http = stage.env.bot.http
        send = http.send_message
        cuts = iter([True])

        async def cut_once(*args: Any, **kwargs: Any) -> Any:
            sent = await send(*args, **kwargs)
            if next(cuts, False):
                raise ConnectionResetError
            return sent

        monkeypatch.setattr(http, "send_message", cut_once)
        await stage.say("hello")
        path = f"/channels/{stage.dm.id}/messages"
        sent = [entry.json for entry in stage.env.http_requests if entry.path == path]
        assert len(sent) == 2
        assert sent[0]["nonce"] == sent[1]["nonce"]
        assert all(each["enforce_nonce"] for each in sent)

    async def test_an_answer_that_came_too_late_is_written_instead(self, stage: World) -> None:
        asked = await stage.say("hello")
        stage.env.inject_error("POST", "/interactions/*/callback", status=404, code=10062)
        await stage.alice.user.click(asked, label="Skip")
        assert text_of(stage.last()) == "What is the offer?"
        assert len(stage.written()) == 2

    async def test_an_answer_that_came_too_late_in_a_server_is_written_to_nobody(
        self, stage: World
    ) -> None:
        stage.close_direct_messages()
        await stage.alice.slash(stage.channel, "coach start")
        before = len(stage.written(stage.channel))
        stage.env.inject_error(
            "POST", "/interactions/*/callback", status=404, code=10062, times=None
        )
        await stage.alice.click(stage.last(stage.channel), label="Skip")
        assert len(stage.written(stage.channel)) == before

    @pytest.mark.parametrize("code", [50035, 40061, 10015])
    async def test_an_answer_that_discord_refuses_is_apologised_for(
        self, stage: World, code: int
    ) -> None:
        asked = await stage.say("hello")
        stage.env.inject_error("POST", "/interactions/*/callback", status=400, code=code)
        result = await stage.alice.user.click(asked, label="Skip")
        assert "Something went wrong on my side" in text_of(result.response)
        assert len(stage.written()) == 2

    async def test_an_acknowledgement_that_discord_refuses_is_apologised_for(
        self, stage: World
    ) -> None:
        stage.env.inject_error("POST", "/interactions/*/callback", status=400, code=50035)
        result = await stage.alice.user.slash("coach start")
        assert "Something went wrong on my side" in text_of(result.response)


class TestOtherPeople:
    async def test_a_click_is_the_clickers_own(self, stage: World, scripted: ScriptedCoach) -> None:
        stage.close_direct_messages()
        await stage.alice.slash(stage.channel, "coach start")
        asked = stage.last(stage.channel)
        data = {"custom_id": custom_ids_of(asked)[0], "component_type": 3, "values": ["base"]}
        result = await stage.interact(stage.mallory, asked, COMPONENT, data)
        assert result.ephemeral
        assert [user for user, _ in scripted.heard] == [stage.mallory.id]


class TestForgeries:
    @pytest.mark.parametrize(
        ("kind", "data"),
        [
            (COMPONENT, {"custom_id": "", "component_type": 2}),
            (COMPONENT, {"custom_id": "offer:skip", "component_type": 2}),
            (COMPONENT, {"custom_id": "co:form:offer:1", "component_type": 2}),
            (COMPONENT, {"custom_id": "co:press:skip:1:x", "component_type": 2}),
            (COMPONENT, {"custom_id": "co:press:skip:1\n", "component_type": 2}),
            (MODAL, {"custom_id": "co:press:skip:1", "components": []}),
            (MODAL, {"custom_id": "something", "components": []}),
        ],
    )
    async def test_what_we_did_not_write_gets_a_sentence_and_changes_nothing(
        self, stage: World, scripted: ScriptedCoach, kind: int, data: dict[str, Any]
    ) -> None:
        result = await stage.interact(stage.alice, None, kind, data)
        assert result.ephemeral
        assert "do not know that button" in text_of(result.response)
        assert not scripted.heard

    async def test_a_version_of_another_time_counts_for_nothing(
        self, stage: World, scripted: ScriptedCoach
    ) -> None:
        for version in (0, 2, 999_999_999_999):
            data = {"custom_id": f"co:press:skip:{version}", "component_type": 2}
            await stage.interact(stage.alice, None, COMPONENT, data)
        assert not scripted.heard


async def test_first_responses_are_answers_where_the_answer_is_there(stage: World) -> None:
    asked = await stage.say("hello")
    await stage.alice.user.click(asked, label="Skip")
    assert stage.callbacks() == [ANSWERED]


async def test_an_answer_that_takes_long_is_deferred_first(
    stage: World, scripted: ScriptedCoach
) -> None:
    asked = await stage.say("hello")
    scripted.takes_seconds = 20
    result = await stage.alice.user.click(asked, label="Skip")
    await stage.env.advance_time(2)
    assert stage.callbacks() == [DEFERRED]
    await stage.env.advance_time(20)
    assert text_of(result.response) == "What is the offer?"
