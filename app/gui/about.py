"""What the program says about itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app import __version__

_TEXT = f"""<h2>Emotion Lens {__version__}</h2>
<p>Looks through a camera and says, live, what each face in view expresses.</p>
<p><b>Private by design.</b> Everything is worked out on this computer.
No picture and no reading ever leaves it.</p>
<p>A reading is an estimate of what a face <i>shows</i>. It is not what a person feels,
and it is wrong at times: do not decide about people by it.</p>
<p>Built with Qt for Python (LGPL 3), OpenCV (Apache 2.0), LiteRT (Apache 2.0) and
NumPy (BSD 3-Clause).</p>"""


def show_about(parent: QWidget) -> QMessageBox:
    """Open the box about the program, without waiting for it to close."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle("About Emotion Lens")
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(_TEXT)
    box.setIconPixmap(parent.windowIcon().pixmap(64, 64))
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.open()
    return box
