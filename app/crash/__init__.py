"""Crash logs: written, kept, and reported at the next start.
Knows only common."""
