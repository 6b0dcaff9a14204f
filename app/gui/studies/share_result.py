"""Result of sharing: what was left out, and the frames in which a face remains."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from ...common.language import tr, tr_noop
from ...common.text import timecode
from ...studies.sharing import Shared
from .widgets import button, cell, fit_columns, list_height, table, title, words

_HEADS = (
    *(tr_noop("Session in the copy"), tr_noop("Time")),
    *(tr_noop("Frame"), tr_noop("Faces")),
)
_NO_FACES = tr_noop(
    "No face was found in the videos any more. The search misses some: look at them."
)
_LIST_HEIGHT = 110


class ShareResult(QWidget):
    """Result of sharing."""

    def __init__(self, done: Shared, copy: Path, beside: tuple[Path, ...], video: bool) -> None:
        """
        copy: folder of the copy. beside: files that were written beside it.
        video: whether videos were shared.
        """
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(title(_heading(done.sessions)))
        files = [tr("Beside it, not to be shared: {file}").format(file=one) for one in beside]
        told = tr("The copy is {folder}").format(folder=copy)
        column.addWidget(words("\n".join((told, *files))))
        self.left_out = _told(column, tr("Left out"), done.left_out)
        self.without_video = _told(column, tr("Without video"), done.without_video)
        self.frames = table(tr("Frames in which a face remains"), [tr(head) for head in _HEADS])
        if video:
            self._show_faces(column, done)
        column.addStretch(1)
        show = button(tr("Show the &folder"), lambda: _show(copy))
        column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_faces(self, column: QVBoxLayout, done: Shared) -> None:
        frames: dict[tuple[str, int], tuple[float, int]] = {}
        for one in done.faces:
            second, count = frames.get((one.session, one.frame), (one.seconds, 0))
            frames[one.session, one.frame] = (second, count + 1)
        if not frames:
            column.addWidget(words(tr(_NO_FACES)))
            return
        heading = tr("A face remains in %n frame(s). Look at them:", "", len(frames))
        column.addWidget(words(heading))
        self.frames.setRowCount(len(frames))
        for row, ((session, frame), (second, count)) in enumerate(frames.items()):
            texts = (session, timecode(second), str(frame), str(count))
            for number, text in enumerate(texts):
                self.frames.setItem(row, number, cell(text))
        fit_columns(self.frames)
        column.addWidget(self.frames, 3)


def _heading(sessions: int) -> str:
    return tr("Shared %n session(s)", "", sessions) if sessions else tr("Shared no sessions")


def _told(
    column: QVBoxLayout, heading: str, whys: tuple[tuple[str, str], ...]
) -> QListWidget | None:
    """List of sessions with a reason each; None where there are none."""
    if not whys:
        return None
    listed = QListWidget()
    listed.setAccessibleName(heading)
    listed.setWordWrap(True)
    listed.addItems([f"{name}: {why}" for name, why in whys])
    listed.setMaximumHeight(min(_LIST_HEIGHT, list_height(listed)))
    column.addWidget(words(f"{heading}:"))
    column.addWidget(listed, 1)
    return listed


def _show(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
