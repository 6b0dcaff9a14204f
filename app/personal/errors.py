"""The error that everything in this room raises."""

from __future__ import annotations


class PersonalError(Exception):
    """What the user taught cannot be kept, read or used; the message is a plain sentence."""
