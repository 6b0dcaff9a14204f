"""Meaning page: what a label means and does not mean, with the model's measured figures."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ..common.emotion_names import emotion_text
from ..common.language import tr, tr_noop
from ..common.text import capital, percent
from ..vision.model_figures import SetFigures, read_figures
from ..vision.model_files import ModelError
from .help_page import HelpPage, show_page

TITLE = tr_noop("What a label means")
_WIDTH = 46
_NAMES = {
    "PublicTest": tr_noop("FER2013: small faces from the web"),
    "PublicTest, FER+": tr_noop(  # untranslated
        "The same faces, by the votes of ten people (FER+)"
    ),
    "rafdb": tr_noop("RAF-DB: photos from the web"),
    "affectnet": tr_noop("AffectNet: photos from the web"),
    "affectnet_fear_sad": tr_noop("AffectNet: more fearful and sad faces"),
    "expw": tr_noop("ExpW: faces in everyday scenes"),
    "muxspace": tr_noop("Portraits of public persons"),
}
_MEANS = (
    ("h2", TITLE),
    (
        "p",
        tr_noop(
            "A label is what a face <b>shows</b> to an onlooker at this moment, as the program "
            "estimates it: one of seven words. The percentage says how sure the estimate is. "
            "“Uncertain”, or a dashed box, means that no word leads clearly; “Turned away”, that "
            "the face cannot be read."
        ),
    ),
    ("h2", tr_noop("What it does not mean")),
    (
        "p",
        tr_noop(
            "It is <b>not what a person feels</b>, thinks or intends. People smile politely, look "
            "angry when they concentrate, and feel much that no face shows. The program sees no "
            "situation and hears no voice, and seven words do not cover what faces do."
        ),
    ),
    (
        "p",
        tr_noop(
            "Do not use it to judge, hire, grade, police, diagnose or treat anyone, or on people "
            "who do not know and agree. One label is weak evidence: look at many, over time."
        ),
    ),
    ("h2", tr_noop("How often it is right")),
)
"""Tags and texts."""
_RIGHT = tr_noop(
    "Measured with the model of this program, without your corrections. Right means: as the people "
    "who labelled these faces see them, and they disagree with each other too."
)
_CHOSEN = tr_noop(
    "The model was chosen on these same faces, so expect a little less elsewhere. Faces that are "
    "small, dark, blurred, covered or turned aside are read worse. How it reads by age, sex and "
    "skin is <b>not known</b>."
)
_NONE = tr_noop("No figures were measured for this model. Take its labels for guesses.")


def show_meaning(model: Path, parent: QWidget) -> HelpPage:
    """Open the meaning page (not blocking).

    model: the .tflite, whose JSON has the figures.
    """
    try:
        figures = _figures(read_figures(model))
    except ModelError as error:
        figures = f"<p>{escape(str(error))}</p>{_html(_NONE)}"
    means = "".join(_html(text, tag) for tag, text in _MEANS)
    return show_page(tr(TITLE), means + figures, _WIDTH, parent)


def _html(text: str, tag: str = "p") -> str:
    """A text in the language in use, in a tag."""
    return f"<{tag}>{tr(text)}</{tag}>"


def _figures(sets: Sequence[SetFigures]) -> str:
    if not sets:
        return _html(_NONE)
    faces = [
        (
            tr(_NAMES[one.name]) if one.name in _NAMES else one.name,
            "" if one.faces is None else f"{one.faces:,}",
            one.accuracy,
        )
        for one in sets
    ]
    rows = [(name, count, percent(share)) for name, count, share in faces]
    heads = (tr("Faces"), tr("How many"), tr("Right", "read as people labelled them"))
    return _html(_RIGHT) + _table(heads, rows) + _html(_CHOSEN) + _by_emotion(sets)


def _by_emotion(sets: Sequence[SetFigures]) -> str:
    """Table of how many faces of each emotion are read as it, in the worst and the best set."""
    shares: dict[str, list[float]] = {}
    for one in sets:
        for emotion, share in one.recall.items():
            shares.setdefault(emotion, []).append(share)
    if not shares:
        return ""
    rows = [
        (capital(emotion_text(emotion)), percent(min(found)), percent(max(found)))
        for emotion, found in shares.items()
    ]
    heads = (tr("Of faces labelled so, read so"), tr("In the worst set"), tr("In the best set"))
    few = _html(tr_noop("Some sets have few faces of an emotion."))
    return _html(tr_noop("By emotion"), "h2") + _table(heads, rows) + few


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    def line(tag: str, cells: Sequence[str]) -> str:
        first, *others = cells
        right = "".join(f'<{tag} align="right">{escape(cell)}</{tag}>' for cell in others)
        return f'<tr><{tag} align="left">{escape(first)}</{tag}>{right}</tr>'

    body = "".join(line("td", row) for row in rows)
    return f'<table width="100%" cellpadding="3">{line("th", heads)}{body}</table>'
