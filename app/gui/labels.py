"""Labels: what is written for a face, in the picture, in the panel and for screen readers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..common.text import capital, percent
from ..vision.readings import Analysis, Face, Problem

_DIFFICULTIES: dict[Problem, str] = {
    "small": "too small",
    "dark": "too dark",
    "bright": "too bright",
    "blurred": "blurred",
    "cut off": "partly outside",
}


@dataclass(frozen=True)
class Label:
    """The parts of a label.

    name: the emotion, "Uncertain" or "Turned away".
    aside: what it may be when it is uncertain, such as "sad?", else "".
    percent: the emotion's share, such as "98%", or "" when uncertain.
    """

    name: str
    aside: str
    percent: str


def label(face: Face, emotions: Sequence[str], brief: bool = False) -> Label:
    """The words for one face, whose probabilities are in the order of `emotions`.

    brief: as short as can be, such as "Sad" or, when uncertain, "Sad?". A face that is turned away
    has no emotion to be named.
    """
    if not face.readable:
        return Label("Turned away", "", "")
    if brief:
        return Label(capital(face.emotion) + ("" if face.certain else "?"), "", "")
    if not face.certain:
        return Label("Uncertain", f"{face.emotion}?", "")
    share = share_of(face.emotion, face, emotions)
    return Label(capital(face.emotion), "", "" if share is None else percent(share))


def share_of(emotion: str, face: Face, emotions: Sequence[str]) -> float | None:
    """The emotion's probability, from 0 to 1; None if the model does not know the name."""
    if emotion not in emotions:
        return None
    return float(face.probabilities[emotions.index(emotion)])


def difficulty(face: Face) -> str:
    """Why a face is hard to read, such as "Hard to read: too dark"; "" for a good picture, and for
    a face that is turned away, whose label says so."""
    why = _DIFFICULTIES.get(face.problem, "")
    return f"Hard to read: {why}" if why else ""


def called(face: Face) -> str:
    """What to call a face: its name, or such as "Face 1"."""
    return face.name or f"Face {face.track}"


def spoken_face(face: Face, emotions: Sequence[str]) -> str:
    """One face for screen readers, such as "Face 1: Happy 98%"."""
    words = label(face, emotions)
    parts = (words.name, words.aside and f"perhaps {face.emotion}", words.percent)
    said = f"{called(face)}: {' '.join(part for part in parts if part)}"
    return ". ".join(filter(None, (said, difficulty(face))))


def spoken(analysis: Analysis | None) -> str:
    """All faces for screen readers, in one line."""
    if analysis is None or not analysis.faces:
        return "No face in view"
    return "; ".join(spoken_face(face, analysis.emotions) for face in analysis.faces)
