"""Levers and the strategy → sentences, what they claim, and the pay figures that they name."""
