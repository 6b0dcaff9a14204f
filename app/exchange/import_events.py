"""Imported events: what annotations of other programs have in common, and their errors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..common.language import tr
from ..sessions.schema import LONGEST, SessionError

_MOST_NAMED = 8  # parts of a file that an error message lists


class ImportFileError(SessionError):
    """A file of annotations cannot be imported; the message is for the user."""


@dataclass(frozen=True, order=True)
class Event:
    """One annotation.

    onset: seconds, since the start of the film or of the recording.
    offset: the same; as the onset for a single moment.
    label: what was annotated.
    person: whom it is about; "" where that is not said.
    detail: further words, such as modifiers and a comment; "" for none.
    """

    onset: float
    offset: float
    label: str
    person: str = ""
    detail: str = ""


@dataclass(frozen=True)
class AnnotationFile:
    """Content of a file of annotations.

    name: of the file.
    kind: what its parts are, "tier" or "observation"; "" for a table, which has one part.
    parts: events by the part's name, in the order of the file.
    notes: sentences on what could not be read.
    """

    name: str
    kind: str
    parts: dict[str, list[Event]]
    notes: tuple[str, ...] = ()

    def select(self, names: Sequence[str] = (), labels: Sequence[str] = ()) -> list[Event]:
        """The events of these parts, or of all tiers, sorted by time. Raises ImportFileError.

        labels: only events with one of these; empty for all.

        Observations are of different films: one has to be chosen where there are several.
        """
        if missing := [name for name in names if name not in self.parts]:
            raise ImportFileError(self._missing(missing[0]))
        if not names and self.kind == "observation" and len(self.parts) > 1:
            raise ImportFileError(
                tr("{name} holds several observations; choose one: {names}.").format(
                    name=self.name, names=self._listed()
                )
            )
        found = [event for name in names or self.parts for event in self.parts[name]]
        if labels:
            found = [event for event in found if event.label in labels]
        if not found:
            raise ImportFileError(self._nothing(names, labels))
        return sorted(found)

    def _nothing(self, names: Sequence[str], labels: Sequence[str]) -> str:
        text = tr("{name} holds no annotations.")
        if names and labels:
            text = tr("{name} holds no annotations in {parts} with the label {labels}.")
        elif names:
            text = tr("{name} holds no annotations in {parts}.")
        elif labels:
            text = tr("{name} holds no annotations with the label {labels}.")
        return text.format(name=self.name, parts=", ".join(names), labels=", ".join(labels))

    def _missing(self, name: str) -> str:
        if not self.kind:
            return tr("{name} is a table, which has no tiers: leave the tier out.").format(
                name=self.name
            )
        text = tr("{name} has no tier “{part}”. It has: {names}.")
        if self.kind == "observation":
            text = tr("{name} has no observation “{part}”. It has: {names}.")
        return text.format(name=self.name, part=name, names=self._listed())

    def _listed(self) -> str:
        names = ", ".join(f"“{one}”" for one in list(self.parts)[:_MOST_NAMED])
        more = len(self.parts) - _MOST_NAMED
        if more > 0:
            return tr("{names} and %n more", "", more).format(names=names)
        return names or tr("none", "no tier or observation")


def as_seconds(value: object, where: str) -> float:
    """A time in seconds. Raises ImportFileError, which says where it stands."""
    try:
        seconds = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        seconds = float("nan")
    if not abs(seconds) <= LONGEST:
        raise ImportFileError(
            tr("{where}: “{value}” is no time in seconds. Correct it.").format(
                where=where, value=value
            )
        )
    return seconds
