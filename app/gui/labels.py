"""Labels: text for a face, in the picture, in the panel and for screen readers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..common.emotion_names import emotion_text
from ..common.language import tr, tr_noop
from ..common.ten_people import of_one_face
from ..common.text import capital, percent
from ..vision.readings import CONTEMPT, Analysis, Face, Problem

_DIFFICULTIES: dict[Problem, str] = {
    "small": tr_noop("Hard to read: too small"),
    "dark": tr_noop("Hard to read: too dark"),
    "bright": tr_noop("Hard to read: too bright"),
    "blurred": tr_noop("Hard to read: blurred"),
    "cut off": tr_noop("Hard to read: partly outside"),
}
_VOTES_HELP = tr_noop(
    "An estimate, learned from photos whose faces ten people named.\nThe bars are not these votes."
)


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
    """Label of a face.

    emotions: names, in the order of the face's probabilities.
    brief: as short as possible, such as "Sad" or, when uncertain, "Sad?".

    A face that is turned away is labelled as such, without an emotion.
    """
    if not face.readable:
        return Label(tr("Turned away"), "", "")
    emotion = emotion_text(face.emotion)
    if brief:
        return Label(capital(emotion) if face.certain else _asked(capital(emotion)), "", "")
    if not face.certain:
        return Label(tr("Uncertain"), _asked(emotion), "")
    share = share_of(face.emotion, face, emotions)
    return Label(capital(emotion), "", "" if share is None else percent(share))


def _asked(emotion: str) -> str:
    """The emotion with a question mark, as the language has it."""
    return tr("{emotion}?").format(emotion=emotion)


def looks_like(face: Face, before: Face) -> bool:
    """Whether two frames' readings of a face say the same: between two, only its box moves."""
    return face.probabilities is before.probabilities and _named(face) == _named(before)


def _named(face: Face) -> tuple[object, ...]:
    return (face.number, face.name, face.emotion, face.certain, face.quality, face.problem)


def share_of(emotion: str, face: Face, emotions: Sequence[str]) -> float | None:
    """The emotion's probability, from 0 to 1; None if the model does not know the name."""
    if emotion not in emotions:
        return None
    return float(face.probabilities[emotions.index(emotion)])


def difficulty(face: Face) -> str:
    """Text on why a face is hard to read, such as "Hard to read: too dark"; "" for none.

    It is "" for a face that is turned away too, because its label says so.
    """
    why = _DIFFICULTIES.get(face.problem)
    return tr(why) if why else ""


def ten_people(face: Face, emotions: Sequence[str]) -> str:
    """Tooltip on what ten people would say of a face; "" where that is not known.

    It is "" for a face that is turned away too.
    """
    if not face.readable or not face.votes.size:
        return ""
    shares = zip((*emotions, CONTEMPT), face.votes.tolist(), strict=True)
    return f"{of_one_face(dict(shares))}\n{tr(_VOTES_HELP)}"


def called(face: Face) -> str:
    """Display name of a face: its name, or such as "Face 1"."""
    return face.name or tr("Face {number}").format(number=face.number)


def spoken_face(face: Face, emotions: Sequence[str]) -> str:
    """Text of a face for screen readers, such as "Face 1: Happy 98%"."""
    words, why = label(face, emotions), difficulty(face)
    said = tr("{face}: {label}")
    if words.aside:
        said = tr("{face}: {label} perhaps {emotion}", "the label is: uncertain")
    elif words.percent:
        said = tr("{face}: {label} {percent}")
    said = said.format(
        face=called(face),
        label=words.name,
        emotion=emotion_text(face.emotion),
        percent=words.percent,
    )
    return tr("{reading}. {difficulty}").format(reading=said, difficulty=why) if why else said


def spoken(analysis: Analysis | None) -> str:
    """Text of all faces for screen readers, in one line."""
    if analysis is None or not analysis.faces:
        return tr("No face in view")
    return "; ".join(spoken_face(face, analysis.emotions) for face in analysis.faces)
