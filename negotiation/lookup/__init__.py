"""Answers to /band and /level: rows and level links of the guides, as text."""
