"""Markdown → facts: the doors are library, folder, check, record and report."""
