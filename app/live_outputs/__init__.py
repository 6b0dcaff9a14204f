"""Readings for other programs, live: LSL, OSC, and a text file with the label. All off by default.
Knows the dataclasses of readings and sessions; no Qt, no devices and no models."""
