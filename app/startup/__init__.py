"""What is settled before there is a window: a second start, what to open, whether one can open.
Knows common alone."""
