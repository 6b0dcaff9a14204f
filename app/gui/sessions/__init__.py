"""Recorded sessions: their list, their windows, what is edited in and exported from them.
Knows nothing of the live window."""
