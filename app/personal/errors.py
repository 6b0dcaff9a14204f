"""The one kind of error of this room."""

from __future__ import annotations


class PersonalError(Exception):
    """What the user taught cannot be kept, read or used; the message is a plain sentence."""
