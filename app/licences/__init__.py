"""Licences of the program and of its third-party components.
Knows only common, and no Qt."""
