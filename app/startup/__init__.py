"""Startup before there is a window: single instance, source argument, display check, signals.
Knows only common."""
