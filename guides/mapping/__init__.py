"""A level mapping → what a guide's own levels are at other companies."""
