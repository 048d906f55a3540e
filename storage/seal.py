"""A session's columns sealed under the key of its person, and opened again.

AES-GCM encrypts and notices every changed bit. What is sealed belongs to one person, one version,
one format and one column: moved into another row, or under another number, it does not open.
"""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.past import LOST
from storage.ring import Ring
from storage.session_codec import Written

_NONCE = 12  # bytes, which a random key may meet anew some four thousand million times


class CannotUnseal(Exception):
    """What is stored was changed, or sealed under a key that is no more."""


class PersonKey:
    """`wrapped` is how it is kept (`storage.ring`)."""

    __slots__ = ("_cipher", "wrapped")

    def __init__(self, wrapped: bytes, key: bytes) -> None:
        self.wrapped = wrapped
        self._cipher = AESGCM(key)

    @classmethod
    def new(cls, ring: Ring, user_id: int) -> PersonKey:
        """A random one, that is not kept anywhere yet."""
        key = AESGCM.generate_key(256)
        return cls(ring.wrap(user_id, key), key)

    @classmethod
    def kept(cls, ring: Ring, user_id: int, wrapped: bytes) -> PersonKey:
        """The one that was kept as `wrapped`; raises `CannotUnwrap`."""
        return cls(wrapped, ring.unwrap(user_id, wrapped))

    def seal(self, user_id: int, version: int, written: Written) -> Written:
        """The columns, sealed."""
        about = _about(user_id, version, written.written_in)
        return Written(
            written.written_in,
            self._sealed(written.state, b"state" + about),
            self._sealed(written.history, b"history" + about),
        )

    def open(self, user_id: int, version: int, sealed: Written) -> Written:
        """What `seal` was given; raises `CannotUnseal`.

        A way back that was changed is lost, and no reason to lose the present.
        """
        about = _about(user_id, version, sealed.written_in)
        state = self._opened(sealed.state, b"state" + about)
        try:
            history = self._opened(sealed.history, b"history" + about)
        except CannotUnseal:
            history = LOST
        return Written(sealed.written_in, state, history)

    def seal_flag(self, user_id: int, flag_id: int, text: bytes) -> bytes:
        """What somebody wrote about a number, sealed."""
        return self._sealed(text, b"flag %d %d" % (user_id, flag_id))

    def open_flag(self, user_id: int, flag_id: int, sealed: bytes) -> bytes:
        """What `seal_flag` was given; raises `CannotUnseal`."""
        return self._opened(sealed, b"flag %d %d" % (user_id, flag_id))

    def _sealed(self, text: bytes, about: bytes) -> bytes:
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher.encrypt(nonce, text, about)

    def _opened(self, sealed: bytes, about: bytes) -> bytes:
        try:
            return self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], about)
        except (InvalidTag, ValueError):  # a ValueError: cut off within the nonce
            raise CannotUnseal from None


def _about(user_id: int, version: int, written_in: int) -> bytes:
    return b" %d %d %d" % (user_id, version, written_in)
