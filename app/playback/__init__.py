"""Playback of sources: capture thread, analysis thread, player, source chooser.
Knows sources and vision, and of Qt only QtCore: no window."""
