"""Codes of emotions from imported events, whatever word was used for the emotion."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ..common.language import tr
from ..sessions.codes import Code
from ..sessions.media_clock import MediaClock
from ..sessions.store import Session
from .import_events import Event, ImportFileError
from .import_markers import nothing_inside, outside_words

_WORDS = {
    **dict.fromkeys(("anger",), "angry"),
    **dict.fromkeys(("disgusted",), "disgust"),
    **dict.fromkeys(("fearful", "afraid", "scared", "frightened"), "fear"),
    **dict.fromkeys(("happiness", "joy", "joyful"), "happy"),
    **dict.fromkeys(("sadness",), "sad"),
    **dict.fromkeys(("surprised",), "surprise"),
}
"""The emotions by other words that people write for them."""
_MOST_NAMED = 5  # unknown labels in a sentence


@dataclass(frozen=True)
class NewCodes:
    """Result of an import of codes.

    codes: sorted by time, each once.
    notes: sentences on what was left out.
    """

    codes: tuple[Code, ...]
    notes: tuple[str, ...]


def codes_of(session: Session, events: Sequence[Event]) -> NewCodes:
    """Codes of the events that name an emotion of the session.

    Raises ImportFileError where none does, or all lie outside the session.
    """
    emotions, clock = session.metadata.emotions, MediaClock(session)
    codes: set[Code] = set()
    unknown: Counter[str] = Counter()
    outside = 0
    for event in events:
        emotion = emotion_of(event.label, emotions)
        if emotion is None:
            unknown[event.label.strip()] += 1
        elif not clock.overlaps(event.onset, event.offset):
            outside += 1
        else:
            codes.add(_code(event, emotion))
    if not codes and outside:
        raise ImportFileError(nothing_inside(clock, events))
    if not codes:
        raise ImportFileError(
            tr(
                "None of the labels names an emotion: {labels}. The emotions are {emotions}."
            ).format(labels=_listed(unknown), emotions=", ".join(emotions))
        )
    notes = [outside_words(outside)] if outside else []
    if unknown:
        notes.append(
            tr("Labels that name no emotion were left out: {labels}.").format(
                labels=_listed(unknown)
            )
        )
    return NewCodes(tuple(sorted(codes)), tuple(notes))


def emotion_of(label: str, emotions: Sequence[str]) -> str | None:
    """The emotion that a label names, such as "happy" for " Happiness"; None for none."""
    word = label.strip().casefold()
    word = _WORDS.get(word, word)
    return next((one for one in emotions if one.casefold() == word), None)


def _code(event: Event, emotion: str) -> Code:
    onset, offset = (round(max(time, 0.0), 4) for time in (event.onset, event.offset))
    return Code(onset, offset, emotion, event.person.strip())


def _listed(labels: Counter[str]) -> str:
    """The most frequent labels, each with its number."""
    most = labels.most_common(_MOST_NAMED)
    named = ", ".join(f"“{label}” ({number})" for label, number in most)
    more = len(labels) - len(most)
    return tr("{labels} and %n other(s)", "", more).format(labels=named) if more else named
