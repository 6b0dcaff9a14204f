"""Observing choices: the event codes and rules in force, the user's own or an open study's."""

from __future__ import annotations

from dataclasses import dataclass

from ..sessions.event_codes import EventCode
from ..settings import Settings


@dataclass(frozen=True)
class Observing:
    """Choices for observing people.

    codes: event codes, by key.
    single_person: a face that returns is taken for the one seated person, without asking.
    notice: while recording, a frame and large letters tell people in the room.
    """

    codes: tuple[EventCode, ...] = ()
    single_person: bool = False
    notice: bool = False


def observing_of(settings: Settings) -> Observing:
    """The user's own choices."""
    return Observing(settings.event_codes, settings.single_person, settings.recording_notice)
