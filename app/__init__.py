"""Emotion Lens: shows, live and on this machine alone, what faces express."""

__version__ = "0.1.0"
