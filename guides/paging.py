"""Long lists on cards, a page at a time, for who looks after the guides.

A page's buttons hold which list it is and which page: `status|warnings|2`. Like all buttons under
answers of the guides they go on working after a restart; what they ask is worked out anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from negotiation.model.replies import Button, Reply

VERB = "guides"  # what a button of these cards does with the list it holds
_MOST_CHARACTERS = 2600  # of 4,000 for a message; the rest is for what stands around
_MOST_ENTRIES = 12


def paged(entries: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The entries on pages that fit a card; an entry that fits none is cut."""
    page: list[str] = []
    taken = 0
    for whole in entries:
        entry = whole if len(whole) <= _MOST_CHARACTERS else f"{whole[: _MOST_CHARACTERS - 1]}…"
        if page and (len(page) == _MOST_ENTRIES or taken + len(entry) > _MOST_CHARACTERS):
            yield tuple(page)
            page, taken = [], 0
        page.append(entry)
        taken += len(entry) + 1
    if page:
        yield tuple(page)


def page_of(
    entries: Sequence[str],
    page: int,
    asks: str,
    *,
    title: str,
    head: str = "",
    note: str = "",
    buttons: tuple[Button, ...] = (),
    of_entries: Sequence[Button] = (),
) -> Reply:
    """One page of the list that `asks` names, the nearest that there is, with the way on.

    `of_entries` are buttons of the entries, of which those on the page are shown.
    """
    pages = [*paged(entries)]
    at = min(max(page, 0), max(len(pages) - 1, 0))
    turning = tuple(
        Button(f"{VERB}-{number}", label, asks=f"{asks}|{to}")
        for number, (label, to) in enumerate((("Previous page", at - 1), ("Next page", at + 1)))
        if 0 <= to < len(pages)
    )
    before = sum(map(len, pages[:at]))
    shown = of_entries[before : before + len(pages[at])] if pages else ()
    counted = f"Page {at + 1} of {len(pages)}" if len(pages) > 1 else ""
    return Reply(
        "\n".join(filter(None, (head, *(pages[at] if pages else ())))),
        title=title,
        note="\n".join(filter(None, (counted, note))),
        buttons=(*turning, *buttons, *shown),
        private=True,
    )
