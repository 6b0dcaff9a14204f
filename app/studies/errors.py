"""Error of a study."""

from __future__ import annotations


class StudyError(Exception):
    """Error of making, reading or changing a study; the message is for the user."""
