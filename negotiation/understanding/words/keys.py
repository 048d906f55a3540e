"""The keys as they lie on keyboards, and signs that write nothing by themselves."""

from __future__ import annotations

# English, German and French ones; which hands lie on the middle one of each.
ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop", "qsdfghjklm")
HOME_ROW = frozenset("asdfghjkl")
VOWELS = frozenset("aeiouy")
# Beside a number they belong to a date, a path or code that isn't there. A dash, a dot or a bracket
# may stand by a figure that is meant.
STRAY = frozenset(";/\\|^_{}@&")
# Of such signs what says something: faces, and the dash behind a sum in India ("50,000/-").
FACES = frozenset(r":/ :-/ :\ :-\ :| :-| ;) ;-) ;( ;-( =/ =\ =| ^^ ^_^ -_- @_@ >_< /-".split())
