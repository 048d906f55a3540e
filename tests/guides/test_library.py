"""Serving guides: whole sets only, the old one where the new one has an error."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from guides.advice.lazy import Lazy
from guides.guide import read_guide
from guides.index import equivalence, name_table
from guides.library import Library
from guides.report import reload_reply, status_reply
from guides.shelf import Shelf
from negotiation.model.facts import Certainty

ROOT = Path(__file__).resolve().parents[2]
LONG_AGO_NS = 1_700_000_000_000_000_000


def _text(company: str, role: str, base: str = "$100K-$200K") -> str:
    return f"""### {role} | {company} Global Negotiation Guide

**Negotiation DNA:** Made up

| Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |
|--------|-------------|-----------------|-------|------------|
| San Francisco | {base} | $40K-$80K | — | $110K-$220K |

**Level Mapping:** {company} {role} = Google L4 = Meta E4

**Global Levers**
1. **Skill:** "I have built this before."
2. **Care:** "I look after what I build."
3. **Speed:** "I ship every week."
4. **Team:** "I help others ship."

> **Negotiate Up Strategy:** "To join: $190K base. Floor is $150K."

**Evidence & Sources**
- A survey (2025)
"""


def _write(root: Path, path: str, text: str) -> None:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    # Every file bears the same time, as after a copy that keeps times.
    os.utime(file, ns=(LONG_AGO_NS, LONG_AGO_NS))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    _write(tmp_path, "acme/swe.md", _text("Acme", "Software Engineer"))
    _write(tmp_path, "bolt/swe.md", _text("Bolt", "Software Engineer"))
    return tmp_path


async def test_the_first_load_serves_what_is_there(root: Path) -> None:
    library = Library(Shelf(root))
    assert len(library.index) == 0
    report = await library.reload()
    assert report.swapped
    assert report.added == ("acme/swe.md", "bolt/swe.md")
    assert (report.guides, report.companies) == (2, 2)
    assert library.index.find_company("acme").certainty is Certainty.EXACT
    assert library.index.version == report.version


async def test_sentences_wait_for_a_plan_but_those_of_a_huge_guide_do_not(tmp_path: Path) -> None:
    _write(tmp_path, "acme/swe.md", _text("Acme", "Software Engineer"))
    _write(
        tmp_path, "huge/swe.md", _text("Huge", "Software Engineer") + "\n" + "A remark.\n" * 3_500
    )
    library = Library(Shelf(tmp_path))
    await library.reload()
    made = {
        (guide.id, lever.sentences.made)
        for guide in library.index.guides()
        for lever in guide.levers
        if isinstance(lever.sentences, Lazy)
    }
    assert made == {("acme/swe", False), ("huge/swe", True)}


async def test_nobody_is_the_first_to_ask_where_guides_are_ready_before_they_serve(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def counted(what: str, make: Callable[..., object]) -> Callable[..., object]:
        def counting(*of: object) -> object:
            made.append(what)
            return make(*of)

        return counting

    monkeypatch.setattr(equivalence, "build_graph", counted("levels", equivalence.build_graph))
    monkeypatch.setattr(name_table, "build_table", counted("names", name_table.build_table))
    library = Library(Shelf(root, ready=True))
    await library.reload()
    assert sorted(made) == ["levels", "names"]
    library.index.levels_of("google", "L4")
    library.index.names_in(("acme", "200k"))
    assert len(made) == 2
    _write(root, "acme/swe.md", _text("Acme", "Software Engineer", "$111K-$222K"))
    await library.reload()
    assert len(made) == 4
    await library.reload()  # nothing has changed
    assert len(made) == 4


async def test_a_reload_tells_added_changed_and_removed(root: Path) -> None:
    library = Library(Shelf(root))
    await library.reload()
    _write(root, "cove/swe.md", _text("Cove", "Software Engineer"))
    _write(root, "acme/swe.md", _text("Acme", "Software Engineer", "$111K-$222K"))
    (root / "bolt/swe.md").unlink()
    report = await library.reload()
    assert (report.added, report.changed, report.removed) == (
        ("cove/swe.md",),
        ("acme/swe.md",),
        ("bolt/swe.md",),
    )
    assert [named.key for named in library.index.companies()] == ["acme", "cove"]


async def test_the_same_files_give_the_same_version_and_nothing_to_tell(root: Path) -> None:
    library = Library(Shelf(root))
    first = await library.reload()
    again = await library.reload()
    assert again.version == first.version
    assert (again.added, again.changed, again.removed, again.refused) == ((), (), (), ())
    assert (await Library(Shelf(root)).reload()).version == first.version


async def test_only_a_changed_file_is_read_again(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library(Shelf(root))
    await library.reload()
    read: list[str] = []

    def counted(text: str | bytes, path: str, *, lazy: bool) -> object:
        read.append(path)
        return read_guide(text, path, lazy=lazy)

    monkeypatch.setattr("guides.loading.read_guide", counted)
    _write(root, "acme/swe.md", _text("Acme", "Software Engineer", "$111K-$222,000"))
    await library.reload()
    assert read == ["acme/swe.md"]


async def test_a_change_is_seen_where_size_and_time_agree(root: Path) -> None:
    library = Library(Shelf(root))
    await library.reload()
    _write(root, "acme/swe.md", _text("Acme", "Software Engineer", "$100K-$202K"))
    assert (await library.reload()).changed == ("acme/swe.md",)


@pytest.mark.parametrize("bad", [b"\xff\xfe\x00", b"no title at all\n"])
async def test_an_error_keeps_the_old_set_and_names_file_and_line(root: Path, bad: bytes) -> None:
    library = Library(Shelf(root))
    await library.reload()
    before = library.index
    (root / "acme/swe.md").write_bytes(bad)
    _write(root, "cove/swe.md", _text("Cove", "Software Engineer"))
    report = await library.reload()
    assert not report.swapped
    assert library.index is before
    assert {(note.path, note.line) for note in report.refused} == {("acme/swe.md", 1)}
    _write(root, "acme/swe.md", _text("Acme", "Software Engineer", "$111K-$222K"))
    mended = await library.reload()
    assert mended.swapped
    assert (mended.added, mended.changed) == (("cove/swe.md",), ("acme/swe.md",))


async def test_the_first_load_leaves_bad_files_out_and_serves_the_rest(root: Path) -> None:
    (root / "acme/swe.md").write_bytes(b"\xff\xfe")
    library = Library(Shelf(root))
    report = await library.reload()
    assert report.swapped
    assert [named.key for named in library.index.companies()] == ["bolt"]
    assert [note.path for note in report.refused] == ["acme/swe.md"]
    told = status_reply(library).text
    assert "1 guide of 1 company is loaded." in told
    assert "1 file left out:\n• `acme/swe.md:1`" in told


@pytest.mark.parametrize(
    ("dated", "said"),
    [
        ({}, "No guide says how old its data is (`as_of`)."),
        ({"acme": "2025-03-01"}, "The oldest data is of 1 March 2025; 1 guide carries no date."),
        ({"acme": "2025-03-01", "bolt": "2024-12-24"}, "The oldest data is of 24 December 2024."),
    ],
)
async def test_how_old_the_guides_are_is_told_with_how_many_do_not_say(
    tmp_path: Path, dated: dict[str, str], said: str
) -> None:
    for key, name in (("acme", "Acme"), ("bolt", "Bolt")):
        front = f"---\nas_of: {dated[key]}\n---\n" if key in dated else ""
        _write(tmp_path, f"{key}/swe.md", front + _text(name, "Software Engineer"))
    library = Library(Shelf(tmp_path))
    await library.reload()
    assert said in status_reply(library).text.splitlines()


async def test_the_same_role_twice_in_a_folder_is_refused_and_both_are_named(root: Path) -> None:
    library = Library(Shelf(root))
    await library.reload()
    _write(root, "acme/swe-copy.md", _text("Acme", "Software Engineer"))
    report = await library.reload()
    assert not report.swapped
    [note] = report.refused
    assert {note.path, note.message.split()[0]} == {"acme/swe.md", "acme/swe-copy.md"}


async def test_two_folders_may_carry_one_company_name(root: Path) -> None:
    _write(root, "acme-labs/swe.md", _text("Acme", "Software Engineer"))
    report = await Library(Shelf(root)).reload()
    assert report.swapped
    assert report.guides == 3


async def test_a_folders_own_aliases_are_heard_and_a_bad_one_is_refused(root: Path) -> None:
    library = Library(Shelf(root))
    await library.reload()
    assert library.index.find_company("roadrunner").certainty is Certainty.UNKNOWN
    (root / "aliases.yaml").write_text("companies:\n  acme: [roadrunner]\n", encoding="utf-8")
    assert (await library.reload()).swapped
    assert library.index.find_company("roadrunner").certainty is Certainty.EXACT
    (root / "aliases.yaml").write_text("companies:\n  acme: roadrunner\n", encoding="utf-8")
    report = await library.reload()
    assert not report.swapped
    assert [(note.path, note.line) for note in report.refused] == [("aliases.yaml", 2)]
    assert library.index.find_company("roadrunner").certainty is Certainty.EXACT


async def test_a_folder_that_is_gone_keeps_the_old_set(root: Path, tmp_path: Path) -> None:
    library = Library(Shelf(root))
    await library.reload()
    await asyncio.to_thread(root.rename, tmp_path.parent / f"{tmp_path.name}-moved")
    report = await library.reload()
    assert not report.swapped
    assert len(library.index) == 2


async def test_a_folder_that_was_emptied_keeps_the_old_set(root: Path) -> None:
    library = Library(Shelf(root))
    await library.reload()
    for company in ("acme", "bolt"):
        (root / company / "swe.md").unlink()
    report = await library.reload()
    assert (report.swapped, [note.code for note in report.refused]) == (False, ["no-guides"])
    assert len(library.index) == 2
    assert "there is no guide in the folder any more" in reload_reply(report).text


async def test_a_folder_that_was_empty_from_the_start_is_no_error(tmp_path: Path) -> None:
    library = Library(Shelf(tmp_path))
    assert (await library.reload()).swapped
    assert (await library.reload()).swapped


async def test_reloads_at_once_are_one_after_another_and_end_in_one_set(root: Path) -> None:
    library = Library(Shelf(root))
    reports = await asyncio.gather(*(library.reload() for _ in range(5)))
    assert all(report.swapped for report in reports)
    assert {report.version for report in reports} == {library.index.version}
    assert [len(report.added) for report in reports] == [2, 0, 0, 0, 0]


async def test_a_reader_keeps_the_index_it_began_with(root: Path) -> None:
    library = Library(Shelf(root))
    await library.reload()
    mine = library.index
    reloading = asyncio.create_task(library.reload())
    answers = set()
    while not reloading.done():
        answers.add((mine.version, len(mine), library.index.version))
        await asyncio.sleep(0)
    assert answers == {(mine.version, 2, mine.version)}


async def test_the_moderator_is_told_in_words(root: Path) -> None:
    library = Library(Shelf(root))
    assert "still being read" in status_reply(library).text
    report = await library.reload()
    reply = reload_reply(report)
    assert reply.title == "Guides reloaded"
    assert "Added (2): `acme/swe.md`, `bolt/swe.md`" in reply.text
    assert "2 guides of 2 companies" in reply.note
    assert reply.private
    assert "No guide has changed." in reload_reply(await library.reload()).text
    (root / "acme/swe.md").write_bytes(b"\xff\xfe")
    refused = reload_reply(await library.reload())
    assert refused.title == "Guides not reloaded"
    assert "`acme/swe.md:1`" in refused.text
    assert "guides from before go on serving" in refused.text
    assert "1 file refused at the last reload" in status_reply(library).text


async def test_the_shipped_guides_load_clean() -> None:
    shipped = ROOT / "guides" / "library"
    report = await Library(Shelf(shipped)).reload()
    assert report.refused == ()
    assert report.guides == len(list(shipped.glob("*/*.md"))) > 0


def test_the_version_is_the_same_in_every_process() -> None:
    show = (
        "from pathlib import Path; from guides.shelf import Shelf;"
        "print(Shelf(Path('guides/library')).reload().version)"
    )
    there = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", show],
        cwd=ROOT,
        env={"PYTHONHASHSEED": "1"},  # this process has another one
        capture_output=True,
        text=True,
        check=True,
    )
    here = Shelf(ROOT / "guides" / "library").reload().version
    assert here
    assert there.stdout == f"{here}\n"


async def test_the_last_version_of_what_was_taken_out_is_known_until_it_is_back(
    root: Path,
) -> None:
    library = Library(Shelf(root))
    await library.reload()
    _write(root, "bolt/swe.md", _text("Bolt", "Software Engineer", "$111K-$222K"))
    await library.reload()
    (root / "bolt/swe.md").unlink()
    await library.reload()
    await library.reload()
    assert library.index.guide("bolt/swe") is None
    last = library.index.last_version("bolt/swe")
    assert last is not None
    assert last.bands[0].base is not None
    assert last.bands[0].base.raw == "$111K-$222K"
    _write(root, "bolt/swe.md", _text("Bolt", "Software Engineer"))
    await library.reload()
    assert library.index.last_version("bolt/swe") == library.index.guide("bolt/swe")
    assert "bolt/swe" not in library.index.former


async def test_a_guide_that_never_served_is_no_former_one(root: Path) -> None:
    (root / "acme/swe.md").write_bytes(b"\xff\xfe")
    library = Library(Shelf(root))
    await library.open()
    await library.settle()
    await library.reload()
    assert library.index.last_version("acme/swe") is None
