"""How letters begin, and the words beside the name of the company that writes one."""

from __future__ import annotations

# Chats begin so as well: it takes a firm that speaks to make a letter of one.
HAILS = frozenset("hey hi hello".split())
OPENERS = HAILS | frozenset(
    "dear subject from re offer sehr liebe lieber bonjour cher chere estimado estimada "
    "querido querida gentile caro cara geachte beste ola prezado prezada".split()
)
ISSUES = frozenset(
    "behalf pleased delighted thrilled excited happy glad join joining welcome offer offers "
    "team extend confirm employment position proposer propose plaisir freuen bei chez presso "
    "subject from would like role".split()
)
PLEASED = frozenset("pleased delighted thrilled excited happy glad proud like".split())
EXTENDS = frozenset("offer extend confirm share present".split())
