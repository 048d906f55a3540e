"""Changing the guides: drafted, published over the version that was checked, taken back, cut."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.reading import open_guides
from guides.changes.files import NotWritten
from guides.changes.history import How
from guides.desk import Desk, Made
from guides.drafts import LARGEST, Draft, NotAGuide, Sent
from guides.library import Library
from guides.publishing import Overtaken
from guides.shelf import Shelf

WHO = 7
TEXT = """\
### {role} | {company} Global Negotiation Guide

| Region | Base Salary | Bonus | Total Comp |
|--------|-------------|-------|------------|
| San Francisco | {base} | 10% | $200K-$300K |
"""


def text(company: str = "Acme", role: str = "Engineer", base: str = "$180K-$240K") -> bytes:
    return TEXT.format(company=company, role=role, base=base).encode()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "guides"
    (root / "acme").mkdir(parents=True)
    (root / "acme" / "engineer.md").write_bytes(text())
    (root / "zeta").mkdir()
    (root / "zeta" / "engineer.md").write_bytes(text("Zeta"))
    return root


@pytest.fixture
async def desk(root: Path, tmp_path: Path) -> Desk:
    return await opened(root, tmp_path)


async def opened(root: Path, tmp_path: Path) -> Desk:
    library = Library(Shelf(root))
    await library.open()
    await library.settle()
    desk = Desk(library, tmp_path / "history")
    await desk.start()
    return desk


async def sent(desk: Desk, data: bytes, name: str = "x.md") -> Draft:
    return await desk.draft(Sent(name, data))


async def published(desk: Desk, data: bytes) -> Made:
    made = await desk.publish((await sent(desk, data)).id, WHO)
    assert isinstance(made, Made)
    return made


def base(desk: Desk) -> str:
    guide = desk.library.index.guide("acme/engineer")
    assert guide is not None
    cell = guide.bands[0].base
    assert cell is not None
    return cell.raw


async def test_a_guide_may_be_as_large_as_a_file_of_one(desk: Desk) -> None:
    most = text() + b" " * (LARGEST - len(text()))
    assert (await sent(desk, most)).path == "acme/engineer.md"
    with pytest.raises(NotAGuide, match="at most 256 KiB"):
        await sent(desk, most + b" ")


async def test_nothing_changes_before_it_is_published(desk: Desk, root: Path) -> None:
    draft = await sent(desk, text(base="$185K-$240K"))
    assert (draft.path, draft.stands, draft.same) == ("acme/engineer.md", True, False)
    assert [move.now for move in draft.moves] == ["$185K-$240K"]
    assert (root / "acme" / "engineer.md").read_bytes() == text()
    made = await desk.publish(draft.id, WHO)
    assert isinstance(made, Made)
    assert made.report.swapped
    assert made.change.how is How.REPLACE
    assert base(desk) == "$185K-$240K"
    assert (root / "acme" / "engineer.md").read_bytes() == text(base="$185K-$240K")


async def test_a_new_guide_lies_where_its_title_says_whatever_the_file_is_called(
    desk: Desk, root: Path
) -> None:
    draft = await sent(desk, text("Bolt & Nut", "Data Engineer"), "../../etc/passwd.md")
    assert (draft.path, draft.stands) == ("bolt-and-nut/data-engineer.md", False)
    made = await desk.publish(draft.id, WHO)
    assert isinstance(made, Made)
    assert made.change.how is How.ADD
    assert (root / "bolt-and-nut" / "data-engineer.md").exists()


@pytest.mark.parametrize(
    ("company", "role", "path"),
    [
        ("ACME", "engineer", "acme/engineer.md"),
        ("Acme", "Sales", "acme/sales.md"),
        ("Über Ltd.", "Ingenieur für KI", "uber-ltd/ingenieur-fur-ki.md"),
        ("../../x", "..", None),
        ("---", "Engineer", None),
        ("字节跳动", "Engineer", "字节跳动/engineer.md"),
        ("x" * 140, "Engineer", None),
    ],
)
async def test_the_title_makes_the_place_and_never_leaves_the_folder(
    desk: Desk, company: str, role: str, path: str | None
) -> None:
    if path is not None:
        assert (await sent(desk, text(company, role))).path == path
        return
    try:
        draft = await sent(desk, text(company, role))
    except NotAGuide:
        return
    assert ".." not in draft.path
    assert not draft.path.startswith("/")


async def test_a_guide_that_lies_elsewhere_keeps_its_place(root: Path, tmp_path: Path) -> None:
    (root / "acme" / "engineer.md").rename(root / "acme" / "old-name.txt")
    desk = await opened(root, tmp_path)
    draft = await sent(desk, text(base="$1K-$2K"))
    assert (draft.path, draft.stands) == ("acme/old-name.txt", True)


@pytest.mark.parametrize(
    ("name", "data"),
    [("x.exe", b""), ("x.pdf", b"%PDF"), ("x.md.zip", b"PK"), ("x", b""), ("x.md", b"x" * 300_000)],
)
async def test_what_is_no_guide_by_its_kind_or_size_is_refused(
    desk: Desk, name: str, data: bytes
) -> None:
    with pytest.raises(NotAGuide):
        await sent(desk, data, name)


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"no title\n", text()[:40]])
async def test_what_has_an_error_cannot_be_published(desk: Desk, data: bytes) -> None:
    draft = await sent(desk, data)
    assert draft.id == ""
    assert draft.notes


async def test_a_title_that_another_file_has_is_an_error(root: Path, tmp_path: Path) -> None:
    (root / "acme" / "data.md").write_bytes(text(role="Data"))
    desk = await opened(root, tmp_path)
    draft = await sent(desk, b"---\naliases: [x]\n---\n" + text(role="Data"))
    assert draft.path == "acme/data.md"
    assert not draft.errors


async def test_a_sheet_becomes_a_guide_of_the_company_and_role_that_are_said(desk: Desk) -> None:
    sheet = b"region,base_min,base_max,currency\nSan Francisco,180000,240000,USD\n"
    with pytest.raises(NotAGuide, match="company and role"):
        await sent(desk, sheet, "pay.csv")
    draft = await desk.draft(Sent("pay.csv", sheet, "Bolt", "Data  Engineer"))
    assert draft.path == "bolt/data-engineer.md"
    assert draft.named == ("Bolt", "Data Engineer")
    assert isinstance(await desk.publish(draft.id, WHO), Made)
    assert desk.library.index.guide("bolt/data-engineer") is not None


async def test_of_two_at_once_the_second_is_told_what_theirs_would_change_now(
    desk: Desk,
) -> None:
    first = await sent(desk, text(base="$185K-$240K"))
    second = await sent(desk, text(base="$190K-$240K"))
    assert isinstance(await desk.publish(first.id, 1), Made)
    late = await desk.publish(second.id, 2)
    assert isinstance(late, Overtaken)
    assert [(move.was, move.now) for move in late.draft.moves] == [("$185K-$240K", "$190K-$240K")]
    assert base(desk) == "$185K-$240K"
    assert isinstance(await desk.publish(late.draft.id, 2), Made)
    assert base(desk) == "$190K-$240K"


async def test_a_second_press_changes_nothing(desk: Desk) -> None:
    draft = await sent(desk, text(base="$185K-$240K"))
    await desk.publish(draft.id, WHO)
    again = await desk.publish(draft.id, WHO)
    assert isinstance(again, Overtaken)
    assert again.draft.same
    assert len(await desk.changes()) == 1


async def test_what_is_never_published_leaves_no_version(desk: Desk, tmp_path: Path) -> None:
    await sent(desk, text(base="$1K-$2K"))
    assert not (tmp_path / "history" / "versions").exists()
    await published(desk, text(base="$185K-$240K"))
    assert len([*(tmp_path / "history" / "versions").iterdir()]) == 2


async def test_a_history_that_cannot_be_mended_keeps_nobody_from_starting(
    desk: Desk, root: Path, tmp_path: Path
) -> None:
    (tmp_path / "history" / "drafts").mkdir(parents=True)
    begun = tmp_path / "history" / "drafts" / "0123456789abcdef.begun"
    begun.write_bytes(b"torn")
    await desk.start()
    assert await desk.changes() == ()


async def test_a_draft_outlives_a_restart(desk: Desk, root: Path, tmp_path: Path) -> None:
    draft = await sent(desk, text(base="$185K-$240K"))
    after = await opened(root, tmp_path)
    assert await after.reopen(draft.id) == draft
    assert isinstance(await after.publish(draft.id, WHO), Made)


async def test_what_was_removed_can_be_put_back_to_the_byte(desk: Desk, root: Path) -> None:
    draft = await desk.draft_removal("acme/engineer.md")
    assert draft is not None
    assert draft.removes
    made = await desk.publish(draft.id, WHO)
    assert isinstance(made, Made)
    assert desk.library.index.guide("acme/engineer") is None
    back = await desk.draft_undo(made.change.number)
    assert back is not None
    undone = await desk.publish(back.id, 8)
    assert isinstance(undone, Made)
    assert (undone.change.how, undone.change.undoes) == (How.UNDO, made.change.number)
    assert (root / "acme" / "engineer.md").read_bytes() == text()


async def test_what_has_become_an_error_since_it_was_checked_is_not_published(
    desk: Desk, root: Path
) -> None:
    both = [await desk.draft_removal(f"{name}/engineer.md") for name in ("acme", "zeta")]
    first, second = (draft for draft in both if draft is not None)
    assert isinstance(await desk.publish(first.id, WHO), Made)
    late = await desk.publish(second.id, WHO)
    assert isinstance(late, Overtaken)
    assert late.draft.errors == 1
    assert (root / "zeta" / "engineer.md").exists()


async def test_the_only_guide_stays(desk: Desk, root: Path) -> None:
    first = await desk.draft_removal("zeta/engineer.md")
    assert first is not None
    assert isinstance(await desk.publish(first.id, WHO), Made)
    draft = await desk.draft_removal("acme/engineer.md")
    assert draft is not None
    assert (draft.id, [note.code for note in draft.notes]) == ("", ["no-guides"])
    assert (root / "acme" / "engineer.md").exists()


@pytest.mark.parametrize("path", ["acme/none.md", "../history/changes.jsonl", "", "/etc/passwd"])
async def test_what_is_not_in_the_folder_cannot_be_removed(desk: Desk, path: str) -> None:
    await published(desk, text("Bolt"))
    assert await desk.draft_removal(path) is None


async def test_a_file_that_is_no_guide_can_be_removed(root: Path, tmp_path: Path) -> None:
    (root / "acme" / "bad.md").write_bytes(b"\xff\xfe")
    desk = await opened(root, tmp_path)
    draft = await desk.draft_removal("acme/bad.md")
    assert draft is not None
    made = await desk.publish(draft.id, WHO)
    assert isinstance(made, Made)
    assert made.report.refused == ()


async def test_an_undo_can_be_undone(desk: Desk) -> None:
    made = await published(desk, text(base="$185K-$240K"))
    for expected in ("$180K-$240K", "$185K-$240K"):
        (latest, *_) = await desk.changes()
        draft = await desk.draft_undo(latest.number)
        assert draft is not None
        assert isinstance(await desk.publish(draft.id, WHO), Made)
        assert base(desk) == expected
    assert made.change.number == 1
    assert len(await desk.changes()) == 3


async def test_to_undo_an_addition_takes_the_guide_out(desk: Desk, root: Path) -> None:
    made = await published(desk, text("Bolt"))
    draft = await desk.draft_undo(made.change.number)
    assert draft is not None
    assert draft.removes
    await desk.publish(draft.id, WHO)
    assert not (root / "bolt" / "engineer.md").exists()


async def test_what_was_changed_in_the_folder_gets_its_line_and_can_be_undone(
    desk: Desk, root: Path
) -> None:
    (root / "acme" / "engineer.md").write_bytes(text(base="$90K-$120K"))
    done = await desk.reload(WHO)
    (found,) = done.found
    assert (found.change.how, found.change.who, found.change.number) == (How.FOUND, WHO, 1)
    assert [move.large for move in found.moves] == [True]
    again = await desk.difference(1)
    assert again is not None
    assert again.moves == found.moves
    draft = await desk.draft_undo(1)
    assert draft is not None
    await desk.publish(draft.id, WHO)
    assert base(desk) == "$180K-$240K"


async def test_a_new_release_of_the_guides_is_told_figure_by_figure_and_not_kept(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("guides.publishing._MOST_KEPT", 1)
    (root / "acme" / "data.md").write_bytes(text(role="Data"))
    desk = await opened(root, tmp_path)
    for role, name in (("Engineer", "engineer"), ("Data", "data")):
        (root / "acme" / f"{name}.md").write_bytes(text(role=role, base="$90K-$120K"))
    done = await desk.reload(WHO)
    assert [(one.change.number, [move.large for move in one.moves]) for one in done.found] == [
        (1, [True]),
        (2, [True]),
    ]
    assert not (tmp_path / "history" / "versions").exists()
    assert await desk.draft_undo(1) is None


async def test_a_reload_tells_of_no_change_twice(desk: Desk, root: Path) -> None:
    (root / "acme" / "bad.md").write_bytes(b"\xff\xfe")
    made = await published(desk, text(base="$185K-$240K"))
    assert not made.report.swapped
    assert base(desk) == "$180K-$240K"
    (root / "acme" / "bad.md").unlink()
    done = await desk.reload(WHO)
    assert done.report.changed == ("acme/engineer.md",)
    assert done.found == ()
    assert len(await desk.changes()) == 1


async def test_a_file_that_cannot_be_read_is_mended_by_replacing_it(
    root: Path, tmp_path: Path
) -> None:
    (root / "acme" / "engineer.md").write_bytes(b"\xff\xfe broken")
    desk = await opened(root, tmp_path)
    draft = await sent(desk, text())
    assert (draft.path, draft.stands, draft.was) == ("acme/engineer.md", True, None)
    assert isinstance(await desk.publish(draft.id, WHO), Made)
    assert base(desk) == "$180K-$240K"


async def test_a_link_in_the_place_of_a_guide_is_left_alone(
    desk: Desk, root: Path, tmp_path: Path
) -> None:
    (tmp_path / "secret").write_bytes(b"secret")
    (root / "bolt").mkdir()
    (root / "bolt" / "engineer.md").symlink_to(tmp_path / "secret")
    with pytest.raises(NotWritten, match="left alone"):
        await sent(desk, text("Bolt"))
    assert (tmp_path / "secret").read_bytes() == b"secret"


async def test_a_folder_that_cannot_be_written_is_said_and_nothing_is_noted(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = await sent(desk, text(base="$185K-$240K"))

    def refuse(*_: object) -> None:
        raise NotWritten("The folder cannot be written: Read-only file system.")

    monkeypatch.setattr("guides.publishing.put", refuse)
    with pytest.raises(NotWritten, match="Read-only"):
        await desk.publish(draft.id, WHO)
    assert await desk.changes() == ()
    monkeypatch.undo()
    assert isinstance(await desk.publish(draft.id, WHO), Made)


async def test_without_a_place_for_versions_nothing_is_published(root: Path) -> None:
    library = Library(Shelf(root))
    await library.reload()
    desk = Desk(library)
    assert (await sent(desk, text(base="$185K-$240K"))).id == ""
    with pytest.raises(NotWritten, match="no place"):
        await desk.publish("0" * 16, WHO)
    (root / "acme" / "engineer.md").write_bytes(text(base="$90K-$120K"))
    assert [one.change.number for one in (await desk.reload(WHO)).found] == [0]


async def test_after_a_restart_what_was_removed_is_still_known(
    desk: Desk, root: Path, tmp_path: Path
) -> None:
    await published(desk, text("Bolt"))
    draft = await desk.draft_removal("acme/engineer.md")
    assert draft is not None
    await desk.publish(draft.id, WHO)
    shelf = open_guides(root, history=tmp_path / "history")
    for _ in range(2):
        assert shelf.index.guide("acme/engineer") is None
        last = shelf.index.last_version("acme/engineer")
        assert last is not None
        assert last.company == "Acme"
        shelf.reload()
    assert set(shelf.index.former) == {"acme/engineer"}  # what serves is no former one


async def test_a_file_broken_by_hand_leaves_its_last_version_to_who_talks_about_it(
    desk: Desk, root: Path, tmp_path: Path
) -> None:
    await published(desk, text(base="$185K-$240K"))
    (root / "acme" / "engineer.md").write_bytes(b"\xff\xfe")
    index = open_guides(root, history=tmp_path / "history").index
    assert index.guide("acme/engineer") is None
    last = index.last_version("acme/engineer")
    assert last is not None
    assert last.bands[0].base is not None
    assert last.bands[0].base.raw == "$185K-$240K"


class PowerCut(BaseException):
    """The machine is gone: nobody catches this."""


def cut_after(calls: int) -> Callable[[int], None]:
    left = [calls]
    sync = os.fsync

    def fsync(handle: int) -> None:
        if not left[0]:
            raise PowerCut
        left[0] -= 1
        sync(handle)

    return fsync


@pytest.mark.parametrize("calls", range(14))
async def test_a_cut_at_any_moment_leaves_the_file_and_its_line_or_neither(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, calls: int
) -> None:
    desk = await opened(root, tmp_path)
    draft = await sent(desk, text(base="$185K-$240K"))
    monkeypatch.setattr(os, "fsync", cut_after(calls))
    try:
        await desk.publish(draft.id, WHO)
        cut = False
    except PowerCut:
        cut = True
    monkeypatch.undo()
    after = await opened(root, tmp_path)
    changed = (root / "acme" / "engineer.md").read_bytes() != text()
    lines = await after.changes()
    assert len(lines) == changed
    assert changed or cut
    for line in lines:
        assert await after.draft_undo(line.number) is not None
