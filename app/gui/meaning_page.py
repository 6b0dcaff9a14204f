"""Meaning page: what a label means and does not mean, with the model's measured figures."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ..common.language import tr, tr_noop
from ..common.text import capital, percent
from ..vision.model_figures import SetFigures, read_figures
from ..vision.model_files import ModelError
from .help_page import HelpPage, show_page

TITLE = tr_noop("What a label means")
_WIDTH = 46
_NAMES = {
    "PublicTest": "FER2013: small faces from the web",
    tr_noop("PublicTest, FER+"): tr_noop("The same faces, by the votes of ten people (FER+)"),
    "rafdb": "RAF-DB: photos from the web",
    "affectnet": "AffectNet: photos from the web",
    "affectnet_fear_sad": "AffectNet: more fearful and sad faces",
    "expw": "ExpW: faces in everyday scenes",
    "muxspace": tr_noop("Portraits of public persons"),
}
_MEANS = """<h2>What a label means</h2>
<p>A label is what a face <b>shows</b> to an onlooker at this moment, as the program estimates it:
one of seven words. The percentage says how sure the estimate is. “Uncertain”, or a dashed box,
means that no word leads clearly; “Turned away”, that the face cannot be read.</p>
<h2>What it does not mean</h2>
<p>It is <b>not what a person feels</b>, thinks or intends. People smile politely, look angry when
they concentrate, and feel much that no face shows. The program sees no situation and hears no
voice, and seven words do not cover what faces do.</p>
<p>Do not use it to judge, hire, grade, police, diagnose or treat anyone, or on people who do not
know and agree. One label is weak evidence: look at many, over time.</p>
<h2>How often it is right</h2>
"""
_RIGHT = """<p>Measured with the model of this program, without your corrections. Right means: as
the people who labelled these faces see them, and they disagree with each other too.</p>"""
_CHOSEN = """<p>The model was chosen on these same faces, so expect a little less elsewhere. Faces
that are small, dark, blurred, covered or turned aside are read worse. How it reads by age, sex and
skin is <b>not known</b>.</p>"""
_NONE = "<p>No figures were measured for this model. Take its labels for guesses.</p>"


def show_meaning(model: Path, parent: QWidget) -> HelpPage:
    """Open the meaning page (not blocking).

    model: the .tflite, whose JSON has the figures.
    """
    try:
        figures = _figures(read_figures(model))
    except ModelError as error:
        figures = f"<p>{escape(str(error))}</p>{_NONE}"
    return show_page(TITLE, _MEANS + figures, _WIDTH, parent)


def _figures(sets: Sequence[SetFigures]) -> str:
    if not sets:
        return _NONE
    faces = [
        (
            _NAMES.get(one.name, one.name),
            "" if one.faces is None else f"{one.faces:,}",
            one.accuracy,
        )
        for one in sets
    ]
    rows = [(name, count, percent(share)) for name, count, share in faces]
    return _RIGHT + _table(("Faces", tr("How many"), "Right"), rows) + _CHOSEN + _by_emotion(sets)


def _by_emotion(sets: Sequence[SetFigures]) -> str:
    """Table of how many faces of each emotion are read as it, in the worst and the best set."""
    shares: dict[str, list[float]] = {}
    for one in sets:
        for emotion, share in one.recall.items():
            shares.setdefault(emotion, []).append(share)
    if not shares:
        return ""
    rows = [
        (capital(emotion), percent(min(found)), percent(max(found)))
        for emotion, found in shares.items()
    ]
    heads = (tr("Of faces labelled so, read so"), tr("In the worst set"), tr("In the best set"))
    return f"<h2>By emotion</h2>{_table(heads, rows)}<p>Some sets have few faces of an emotion.</p>"


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    def line(tag: str, cells: Sequence[str]) -> str:
        first, *others = cells
        right = "".join(f'<{tag} align="right">{escape(cell)}</{tag}>' for cell in others)
        return f'<tr><{tag} align="left">{escape(first)}</{tag}>{right}</tr>'

    body = "".join(line("td", row) for row in rows)
    return f'<table width="100%" cellpadding="3">{line("th", heads)}{body}</table>'
