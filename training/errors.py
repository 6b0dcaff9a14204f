"""The one kind of error that the command line turns into a sentence."""

from __future__ import annotations


class TrainingError(Exception):
    """What was asked cannot be done; the message says why and what to do."""
