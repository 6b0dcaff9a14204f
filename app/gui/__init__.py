"""The window: it shows frames and readings, and never detects or classifies."""
