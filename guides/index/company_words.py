"""Which words of a loose line are the company, and how surely."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from guides.names.aliases import Standing
from guides.names.companies import CompanyBook
from guides.names.places import gazetteer
from guides.names.roles import LEVEL_CODE
from guides.text.spelling import nearest_word
from negotiation.model.facts import Certainty, Match, Named

_LONGEST_COMPANY = 5
_LONGEST_MISTYPED = 3
_SHORT_WORD = 3  # "de" is a data engineer, and the beginning of D.E. Shaw
_MOST_SPANS = 4  # ways to take a line apart that are tried
# How much of a line a company's name explains, by how good its claim to the words is.
_NAME_WEIGHTS = {
    Standing.KEY: 4.0,
    Standing.TITLE: 4.0,
    Standing.ALIAS: 3.6,
    Standing.SHORT: 3.4,
    Standing.INITIALS: 2.6,
    Standing.WORD: 1.6,
    Standing.VAGUE: 0.4,
}
_PEER_NAME = 2.2
_LEAST_WEIGHT = 0.2
_LIKELY_NAME = 1.4
_DOUBTFUL_NAME = 0.8
_AT = frozenset({"at", "for", "from", "joining"})

# What the same words may be besides counts against a name; "at" before it counts for it.
_ALSO_A_ROLE = 2.4
_ALSO_A_PLACE = 1.2
_AFTER_AT = 1.5
_EACH_MORE_WORD = 0.3
_SURE = 1.0  # above it, words are not tried as a typo of another name


_UNSETTLED: Match[Named] = Match(Certainty.DOUBTFUL, None)


class CompanySpan(NamedTuple):
    """Words `start` to `end` of the line, taken as a company."""

    start: int
    end: int
    company: Match[Named]
    weight: float
    text: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class CompanyWords:
    """Finds companies in lines; `role_words` and `filler` are words that name something else.

    `usual_words` are those of any role anywhere, in which a typo is forgiven before it is taken
    for a company's.
    """

    book: CompanyBook
    role_words: frozenset[str]
    usual_words: frozenset[str]
    filler: frozenset[str]

    def find(self, typed: tuple[str, ...]) -> list[CompanySpan]:
        """The words that may be the company, at most a few; none where nothing is near."""
        exact = self._exact(typed)
        sure = [span for span in exact if span.weight > _SURE]
        if not sure:
            return self._mistyped(typed) or exact[:_MOST_SPANS]
        if all(self._is_place(typed[span.start : span.end]) for span in sure):
            # "mimcast swe paris": the town may be a company's short name, or only the town.
            sure += [
                span._replace(weight=span.weight + _ALSO_A_PLACE) for span in self._mistyped(typed)
            ]
        sure += [wider for span in sure for wider in self._wider(typed, span)]
        # "bank of america" is not also "america": a longer name swallows the shorter.
        return [
            span
            for span in sure
            if not any(
                other is not span
                and other.start <= span.start
                and span.end <= other.end
                and other.weight >= span.weight
                for other in sure
            )
        ][:_MOST_SPANS]

    def find_plain(self, typed: tuple[str, ...]) -> tuple[CompanySpan, float] | None:
        """The company of a line that names one and nothing else that may be one.

        With it, what no other reading of the line can score. None: companies that only mappings
        name may matter, so `find` is to be asked.
        """
        sure = [span for span in self._exact(typed, peers=False) if span.weight > _SURE]
        best = max(sure, key=lambda span: span.weight, default=None)
        if best is None or best.company.certainty is not Certainty.EXACT:
            return None
        more = min(len(typed), _LONGEST_COMPANY) - 1
        most = _PEER_NAME + more * _EACH_MORE_WORD + (0 if _AT.isdisjoint(typed) else _AFTER_AT)
        beside = (*typed[: best.start], *typed[best.end :])
        if (
            best.weight <= most
            or any(span.start < best.start or best.end < span.end for span in sure)
            or self._is_place(typed[best.start : best.end])
            or not all(map(self._means_else, beside))
        ):
            return None
        return best, most

    def _exact(self, typed: tuple[str, ...], *, peers: bool = True) -> list[CompanySpan]:
        """The spans that are names as they stand."""
        ends = range(1, _LONGEST_COMPANY + 1)
        return [
            span
            for start in range(len(typed))
            for length in ends
            if start + length <= len(typed)
            if (span := self._exact_span(typed, start, start + length, peers=peers)) is not None
        ]

    def _wider(self, typed: tuple[str, ...], span: CompanySpan) -> list[CompanySpan]:
        """A longer name with a typo around a shorter one: "vmwre broadcom" is not Broadcom."""
        found: list[CompanySpan] = []
        for start, end in ((span.start - 1, span.end), (span.start, span.end + 1)):
            if start < 0 or end > len(typed):
                continue
            beside = typed[start] if start < span.start else typed[end - 1]
            if self._means_else(beside):
                continue
            text, spelling = " ".join(typed[start:end]), "".join(typed[start:end])
            if spelling in self.book.claims:
                continue  # no typo: it was found as it stands
            company = self.book.guess(spelling)
            if company is not None and company.certainty is Certainty.LIKELY:
                weight = span.weight + _EACH_MORE_WORD
                found.append(CompanySpan(start, end, company, weight, text))
        return found

    def _exact_span(
        self, typed: tuple[str, ...], start: int, end: int, *, peers: bool
    ) -> CompanySpan | None:
        spelling = "".join(typed[start:end])
        part = typed[start:end]
        claims = self.book.claims.get(spelling)
        peer = self.book.peer_claims.get(spelling) if peers else None
        after_at = start > 0 and typed[start - 1] in _AT
        if claims is None and peer is None:
            return None
        if claims is not None and (claims[0].standing < Standing.VAGUE or peer is None):
            settled = peers or claims[0].standing <= Standing.INITIALS
            # A peer of that name would have the better claim than a word of another.
            company = self.book.find(" ".join(part)) if settled else _UNSETTLED
            weight = _NAME_WEIGHTS[claims[0].standing]
        elif peer is not None:
            company = Match(Certainty.EXACT, self.book.peers[peer])
            weight = _PEER_NAME
        else:
            return None
        if all(word in self.role_words or word in self.filler for word in part):
            weight -= _ALSO_A_ROLE
        if self._within_place(typed, start, end):
            weight = min(weight, _ALSO_A_ROLE) - _ALSO_A_ROLE  # "new york" is not New Relic
        elif self._is_place(part):
            weight -= _ALSO_A_PLACE
        if after_at:
            weight += _AFTER_AT
        weight += _EACH_MORE_WORD * (end - start - 1)
        if weight <= 0 and self._is_place(part) and claims is not None:
            # "remote" alone may still be the company: worth a question where nothing else is.
            weight = _LEAST_WEIGHT
        return CompanySpan(start, end, company, weight, " ".join(part)) if weight > 0 else None

    def _within_place(self, typed: tuple[str, ...], start: int, end: int) -> bool:
        """Whether the words are only a part of a longer place name."""
        for at in range(max(0, start - _LONGEST_COMPANY), start + 1):
            length, _ = gazetteer().span(typed, at)
            if length > end - start and at + length >= end:
                return True
        return False

    def _is_place(self, part: tuple[str, ...]) -> bool:
        book = gazetteer()
        return part in book.spelled or part in book.remote

    def _mistyped(self, typed: tuple[str, ...]) -> list[CompanySpan]:
        found: list[CompanySpan] = []
        other = [self._means_else(word) for word in typed]
        for start in range(len(typed)):
            place, _ = gazetteer().span(typed, start)
            for end in range(start + 1, min(len(typed), start + _LONGEST_MISTYPED) + 1):
                part = typed[start:end]
                if part[-1] in self.usual_words and len(part[-1]) > _SHORT_WORD:
                    break
                if place >= end - start or all(other[start:end]):
                    continue
                if self._within_place(typed, start, end):
                    continue
                company = self.book.guess("".join(part))
                if company is not None:
                    sure = company.certainty is Certainty.LIKELY
                    weight = _LIKELY_NAME if sure else _DOUBTFUL_NAME
                    found.append(CompanySpan(start, end, company, weight, " ".join(part)))
        found.sort(key=lambda span: -span.weight)
        return found[:_MOST_SPANS]

    def _means_else(self, word: str) -> bool:
        """Whether a word is of a role, a place or of no meaning, perhaps with a typo."""
        return (
            word in self.role_words
            or word in self.filler
            or (word,) in gazetteer().spelled
            or LEVEL_CODE.fullmatch(word) is not None
            or nearest_word(word, self.usual_words) is not None
        )
