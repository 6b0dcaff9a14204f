"""Exception of this room."""

from __future__ import annotations


class PersonalError(Exception):
    """Exception: personal data cannot be written, read or used. Its message says why, for users."""
