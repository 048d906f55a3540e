"""Why a database is not opened, in words for the operator.

CannotOpen
├── InUse                another process has the file
├── NotOurs              the file is another program's, or no database at all
├── NotUnicode           the database keeps its text in another encoding
├── NewerDatabase        a newer Counteroffer wrote it
├── NotMigrated          a migration failed; says which and why
├── KeysMissing          the keys of what is stored are not there, or not these
├── DatabaseMissing      its keys or its log are there, and it is not
└── Damaged              SQLite's own check fails
"""

from __future__ import annotations


class CannotOpen(Exception):
    """Base of them; raised bare where the file or its folder cannot be made or written."""


class InUse(CannotOpen):
    """Another process has the file open."""


class NotOurs(CannotOpen):
    """The file is not a Counteroffer database."""


class NotUnicode(CannotOpen):
    """The database's encoding has no room for what people write; nothing was changed."""


class NewerDatabase(CannotOpen):
    """The database, or a session in it, is of a later version than this code reads."""


class NotMigrated(CannotOpen):
    """A migration failed; the database is as it was before it."""


class KeysMissing(CannotOpen):
    """Without the keys nothing that is stored can be read; nothing was changed."""


class DatabaseMissing(CannotOpen):
    """A database was here and is not any more; no empty one is put in its place."""


class Damaged(CannotOpen):
    """`PRAGMA quick_check` found errors."""
