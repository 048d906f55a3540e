"""The conversation: a session and an event become a turn. No I/O, no platform."""
