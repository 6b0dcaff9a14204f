"""Emotion names in the language in use; columns, files and keys have the English ones."""

from __future__ import annotations

from .language import tr, tr_noop

_TEXTS = {
    "angry": tr_noop("angry"),
    "disgust": tr_noop("disgust"),
    "fear": tr_noop("fear"),
    "happy": tr_noop("happy"),
    "sad": tr_noop("sad"),
    "surprise": tr_noop("surprise"),
    "neutral": tr_noop("neutral"),
    "contempt": tr_noop("contempt"),
    "uncertain": tr_noop("uncertain"),
    "turned away": tr_noop("turned away"),
}


def emotion_text(emotion: str) -> str:
    """Name of an emotion as people read it; unchanged where it is none of those known."""
    return tr(_TEXTS.get(emotion, emotion))
