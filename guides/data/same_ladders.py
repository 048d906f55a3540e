"""Codes of one employer that name the same rung, each with the reason we take them to be the same.

An employer, named as in `shipped_aliases`; how guides also write a level; the ladder it is counted
on; what to add to the number.
"""

from __future__ import annotations

SAME: tuple[tuple[str, str, str, int], ...] = (
    # Meta counts engineers E3-E9 and other individual contributors IC3-IC9 on one scale; guides
    # print E5 and IC5 for the same rung.
    ("meta", "IC", "E", 0),
    # Apple's individual contributor levels are ICT2-ICT6; some guides shorten ICT to IC.
    ("apple", "IC", "ICT", 0),
    # Microsoft's levels are bare numbers (59-80); guides print 63, L63 and Level 63.
    ("microsoft", "L", "", 0),
    ("microsoft", "LEVEL", "", 0),
    # Amazon's SDE I is L4, SDE II is L5 and SDE III is L6; its own guides print "L5 SDE II".
    ("amazon", "SDE", "L", 3),
    # Google's technical ladder is written T3-T9 inside and L3-L9 outside.
    ("google", "T", "L", 0),
)
