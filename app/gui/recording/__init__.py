"""Recording of a session, and the live timeline.
Knows nothing of recorded sessions' list and windows."""
