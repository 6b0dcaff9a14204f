"""About dialog: version, privacy, and what a reading is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ..common.language import tr, tr_noop
from ..common.program import NAME, __version__

_PARAGRAPHS = (
    tr_noop("Shows, live, what each face in front of the camera expresses."),
    tr_noop(
        "<b>Private by design.</b> Everything is computed on this computer. No picture ever leaves "
        "it, and no reading either, unless you switch that on in the settings (“Other programs”)."
    ),
    tr_noop(
        "It keeps your settings, a log of crashes, and what you ask it to keep: sessions, "
        "corrections and saved pictures. All of it is in your own folders, where you can delete it."
    ),
    tr_noop(
        "A reading is an estimate of what a face <i>shows</i>. It is not what a person feels, and "
        "it is sometimes wrong: do not make decisions about people by it."
    ),
    tr_noop(
        "<b>Where it is unlawful.</b> In the European Union, inferring emotions of people at work "
        "or in schools, training and universities is forbidden since 2 February 2025, except for "
        "medical or safety reasons (AI Act, article 5(1)(f)). Elsewhere, whoever uses it must tell "
        "the people who are read by it (article 50(3)), and recordings of faces are personal data. "
        "Ask everybody first. Other countries have other laws."
    ),
    tr_noop(
        "MIT licence. Built with Qt for Python (LGPL 3), OpenCV, LiteRT, NumPy and others, whose "
        "licences are listed under “Licences”."
    ),
)


def show_about(parent: QWidget) -> QMessageBox:
    """Open the About dialog (not blocking)."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(tr("About {name}").format(name=NAME))
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(_text())
    box.setIconPixmap(parent.windowIcon().pixmap(64, 64))
    licences = box.addButton(tr("&Licences…"), QMessageBox.ButtonRole.ActionRole)
    licences.clicked.connect(lambda: _show_licences(parent))
    close = box.addButton(QMessageBox.StandardButton.Close)
    box.setDefaultButton(close)
    box.setEscapeButton(close)
    box.open()
    return box


def _text() -> str:
    paragraphs = "".join(f"<p>{tr(each)}</p>" for each in _PARAGRAPHS)
    return f"<h2>{NAME} {__version__}</h2>{paragraphs}"


def _show_licences(parent: QWidget) -> None:
    from .licences_page import show_licences  # imported on demand, for a quick start

    show_licences(parent)
