"""Readings for other programs: the outputs that are on, their settings, and the window for streams.
Knows LiveState, and none of the windows of recorded sessions."""
