"""Guides that are held unread."""
