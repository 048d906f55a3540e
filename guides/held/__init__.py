"""Guides that are held unread: their names at once, the rest when somebody asks for it."""
