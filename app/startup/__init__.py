"""Startup, before there is a window: single instance, what to open, whether there is a display.
Knows common alone."""
