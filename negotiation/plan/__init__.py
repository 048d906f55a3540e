"""Figures become words: the e-mail, the call, the private card, the answers to pushback."""
