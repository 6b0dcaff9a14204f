"""Colours of the emotions, safe for colour blindness."""

from __future__ import annotations

# Okabe and Ito's palette: all of it but black.
COLOURS = {
    "angry": "#d55e00",
    "disgust": "#009e73",
    "fear": "#cc79a7",
    "happy": "#f0e442",
    "sad": "#0072b2",
    "surprise": "#e69f00",
    "neutral": "#56b4e9",
}
"""Hex colour by emotion."""
UNKNOWN = "#a6a6a6"
"""Hex colour of an unknown name, and of none."""
