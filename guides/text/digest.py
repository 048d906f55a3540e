"""The digest by which bytes are known again."""

from __future__ import annotations

try:
    # As `random` does with its own: hashlib has it from there, and loads OpenSSL beside it.
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

__all__ = ["blake2b"]
