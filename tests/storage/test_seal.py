from __future__ import annotations

import pytest

from storage.past import LOST
from storage.ring import Ring
from storage.seal import CannotUnseal, PersonKey
from storage.session_codec import Written

RING = Ring.new()
KEY = PersonKey.new(RING, 7)
TOLD = Written(2, b"two hundred and fifty-three thousand", b"the way back")


def flipped(text: bytes, bit: int) -> bytes:
    changed = bytearray(text)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def test_what_is_sealed_shows_nothing_and_opens_again() -> None:
    sealed = KEY.seal(7, 3, TOLD)
    assert not any(word in sealed.state + sealed.history for word in (b"thousand", b"back"))
    assert KEY.open(7, 3, sealed) == TOLD
    assert PersonKey.kept(RING, 7, KEY.wrapped).open(7, 3, sealed) == TOLD


def test_the_same_words_are_never_sealed_alike() -> None:
    first, second = KEY.seal(7, 3, TOLD), KEY.seal(7, 3, TOLD)
    assert first.state != second.state
    assert first.history != second.history


def opens(sealed: Written) -> bool:
    try:
        KEY.open(7, 3, sealed)
    except CannotUnseal:
        return False
    return True


def test_every_flipped_bit_of_the_state_is_noticed() -> None:
    sealed = KEY.seal(7, 3, TOLD)
    bits = range(8 * len(sealed.state))
    assert opens(sealed)
    assert len(bits) >= 8 * len(TOLD.state)
    missed = [bit for bit in bits if opens(sealed._replace(state=flipped(sealed.state, bit)))]
    assert missed == []


def test_a_flipped_bit_of_the_way_back_loses_that_and_nothing_else() -> None:
    sealed = KEY.seal(7, 3, TOLD)
    bits = range(8 * len(sealed.history))
    opened = {
        bit: KEY.open(7, 3, sealed._replace(history=flipped(sealed.history, bit))) for bit in bits
    }
    assert len(bits) >= 8 * len(TOLD.history)
    assert opened == dict.fromkeys(bits, TOLD._replace(history=LOST))


@pytest.mark.parametrize("cut", [b"", b"short", bytes(12)])
def test_what_was_cut_off_is_noticed(cut: bytes) -> None:
    with pytest.raises(CannotUnseal):
        KEY.open(7, 3, KEY.seal(7, 3, TOLD)._replace(state=cut))


def test_a_row_opens_only_as_the_person_the_version_and_the_format_it_is_of() -> None:
    sealed = KEY.seal(7, 3, TOLD)
    assert sealed.written_in == TOLD.written_in
    for user_id, version, written_in in ((8, 3, 2), (7, 4, 2), (7, 3, 3)):
        with pytest.raises(CannotUnseal):
            KEY.open(user_id, version, sealed._replace(written_in=written_in))


def test_a_state_does_not_open_as_a_way_back() -> None:
    sealed = KEY.seal(7, 3, TOLD)
    swapped = sealed._replace(state=sealed.history, history=sealed.state)
    with pytest.raises(CannotUnseal):
        KEY.open(7, 3, swapped)


def test_another_persons_key_does_not_open_it() -> None:
    with pytest.raises(CannotUnseal):
        PersonKey.new(RING, 7).open(7, 3, KEY.seal(7, 3, TOLD))
