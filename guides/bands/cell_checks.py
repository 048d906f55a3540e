"""What keeps a cell from being read: words and figures that leave its meaning open."""

from __future__ import annotations

import re

from guides.bands.cell_items import DIGIT, TICKER, WORD, Item, is_plain, is_turning
from guides.bands.qualifying import NO_LONGER
from guides.bands.remarks import Remark, Unread, left_out, may_change
from negotiation.model.diagnostics import Severity
from negotiation.model.guide import Component

_ALTERNATIVES = frozenset({"/", "|", "=", "≈", ",", "or"})
_CHANGING = frozenset("<>≤≥±×@?^#→↑↓⇧…") | NO_LONGER
_GOES_ON = frozenset("-−–~./")
_OTHER_PART = {
    Component.BASE: re.compile(r"(?i)\b(?:total|tc|ctc|package|all[- ]in)\b"),
    Component.TOTAL: re.compile(r"(?i)\b(?:base|salary|fixed)\b"),
}
_ROUGHLY = frozenset("~≈")
_ROUGH_WORD = re.compile(
    r"(?i)^(?:c|ca|circa|approx|approximately|about|around|roughly|typical(?:ly)?|usual(?:ly)?|"
    r"normal(?:ly)?|generally|mostly)\b\.?:?"
)


def check_words(text: str, gaps: list[str], *, share: bool) -> list[Remark]:
    """Refuse words beside the figures that may change them; remarks on those that can't.

    `gaps` are the pieces before, between and after the figures. `share`: they are percentages of
    base pay, which words behind them only explain.
    """
    remarks: list[Remark] = []
    for at, gap in enumerate(gaps):
        inner = TICKER.sub("", gap).strip()
        if not inner or (0 < at < len(gaps) - 1 and inner in _ALTERNATIVES):
            continue
        if inner == "." and at == len(gaps) - 1:
            continue  # "48.000 kr."
        if DIGIT.search(inner):
            raise Unread(
                "cell-unreadable",
                f'"{inner}" in "{text}" could not be read; kept as words',
                "give each figure its currency and unit, such as $120K-$150K",
            )
        if (
            any(sign in inner for sign in _CHANGING)
            or (at == 0 and inner[-1] in "+-−–")
            or (at == len(gaps) - 1 and inner[0] in _GOES_ON)  # "50万円〜": from there on
        ):
            raise Unread(
                "cell-unreadable",
                f'"{inner}" in "{text}" changes the figure; kept as words',
                "write the range itself",
            )
        rough = _ROUGH_WORD.match(inner) if at == 0 else None
        if inner[0] in _ROUGHLY or rough is not None:
            remarks.append(Remark(Severity.INFO, "cell-rough", f'"{text}" is only roughly stated'))
            inner = inner[rough.end() :] if rough is not None else inner
        strange = [word for word in WORD.findall(inner) if not is_plain(word)]
        if strange and (not share or at == 0 or any(map(is_turning, strange))):
            raise may_change(text, next(filter(is_turning, strange), strange[0]))
        if strange:
            remarks.append(left_out(text, " ".join(strange)))
    return remarks


def check_part(text: str, component: Component) -> None:
    """Refuse a cell that says of itself that it is another part of pay than its column."""
    other = _OTHER_PART.get(component)
    found = other.search(text) if other is not None else None
    if found is not None:
        raise Unread(
            "cell-unreadable",
            f'"{found[0]}" in "{text}" says that it is not {component} pay; kept as words',
            "put each part of pay into a column of its own",
        )


def check_joints(text: str, items: list[Item], joints: list[str]) -> None:
    """Refuse figures side by side whose relation is not plain."""
    for joint, left, right in zip(joints, items[:-1], items[1:], strict=True):
        same_kind = (left.money is None) == (right.money is None)
        allowed = {"/"} if same_kind else _ALTERNATIVES
        if joint.strip() not in allowed:
            raise Unread(
                "two-figures",
                f'"{text}" has several figures and does not say how they belong together',
                "write one range; a second currency after a slash",
            )
