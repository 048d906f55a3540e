"""Warnings about figures that were read: totals below the base, currencies that differ."""

from __future__ import annotations

from guides.bands.totals import SCALE, USUAL_PERCENT, Parts, possible_sums
from guides.text.document import Document
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import BandRow, TotalModel

_NONE = TotalModel.NONE


def total_warnings(doc: Document, bands: tuple[BandRow, ...]) -> list[Diagnostic]:
    """What is odd about the rows' totals. A total that no sum explains is said once a guide."""
    found: list[Diagnostic] = []
    unexplained = False
    for row in bands:
        total = row.total.money if row.total is not None else None
        base = row.base.money if row.base is not None else None
        if total is None or base is None:
            continue
        if total.currency != base.currency:
            found.append(
                _at(
                    doc,
                    row,
                    Severity.INFO,
                    "currencies-differ",
                    f"{_where(row)}base pay is in {base.currency}, the total in {total.currency}",
                )
            )
        elif total.per is base.per and (total.low < base.low or total.high < base.high):
            found.append(
                _at(
                    doc,
                    row,
                    Severity.WARNING,
                    "total-below-base",
                    f"{_where(row)}the total is less than the base pay in it",
                    "check both figures",
                )
            )
        elif row.total_model is _NONE:
            if _unusual(row, total.low * SCALE, total.high * SCALE):
                found.append(
                    _at(
                        doc,
                        row,
                        Severity.WARNING,
                        "total-mismatch",
                        f"{_where(row)}the total is far from every sum of its parts",
                        "check the parts, and whether equity is per year or for four years",
                    )
                )
            elif not unexplained:
                unexplained = True
                found.append(
                    _at(
                        doc,
                        row,
                        Severity.INFO,
                        "total-unexplained",
                        f"{_where(row)}no sum of the parts gives the total within 5 %",
                        "say in a note how the total is composed",
                    )
                )
    return found


def _where(row: BandRow) -> str:
    return f"{row.region or row.level or 'this row'}: "


def _unusual(row: BandRow, low: int, high: int) -> bool:
    """Whether both readings of the equity leave the total far off."""
    sums = dict(possible_sums(Parts(row.base, row.equity, row.bonus, row.sign_on, row.total)))
    quarter = sums.get(TotalModel.QUARTER, sums[TotalModel.FULL])
    full = sums.get(TotalModel.FULL_SIGN_ON, sums[TotalModel.FULL])
    less, more = USUAL_PERCENT
    total = low, high
    if any(100 * mine < less * usual for mine, usual in zip(total, quarter, strict=True)):
        return True
    too_much = any(100 * mine > more * usual for mine, usual in zip(total, quarter, strict=True))
    return too_much and any(
        less * mine > 100 * most for mine, most in zip(total, full, strict=True)
    )


def _at(
    doc: Document, row: BandRow, severity: Severity, code: str, message: str, hint: str = ""
) -> Diagnostic:
    line = doc.lines[row.line - doc.first]
    return doc.diagnose(row.line - doc.first, line.find("|") + 3, severity, code, message, hint)
