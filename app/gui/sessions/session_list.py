"""List widget of recorded sessions: thumbnail, date, length, faces and problems."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ...common.language import tr
from ...common.text import day, length
from ...sessions.store import Entry
from ..icons import icon
from ..palette import faded
from .row_delegate import ALARM, WORDS, RowDelegate

_PICTURE = QSize(128, 72)
_ICON = QSize(28, 28)
_ENTRY = int(Qt.ItemDataRole.UserRole)


class SessionList(QListWidget):
    """List widget of the entries of store.listing(); thumbnails are added later."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[Path, QPixmap] = {}
        self._items: dict[Path, QListWidgetItem] = {}
        self.setItemDelegate(RowDelegate(_PICTURE, 3, self))
        self.setAccessibleName(tr("Sessions"))

    @property
    def entry(self) -> Entry | None:
        """The selected entry; None without one."""
        item = self.currentItem()
        found: Entry | None = None if item is None else item.data(_ENTRY)
        return found

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Show these entries; the selection is kept, otherwise the first is selected."""
        before = self.entry
        self.clear()
        self._items = {}
        blank = self._blank()
        for entry in entries:
            self._add(entry, blank)
            if before is not None and entry.folder == before.folder:
                self.setCurrentRow(self.count() - 1)
        if self.currentRow() < 0:
            self.setCurrentRow(0)

    def show_picture(self, folder: Path, image: QImage) -> None:
        """Set a session's thumbnail."""
        sharp = self.devicePixelRatioF()
        picture = QPixmap.fromImage(image).scaled(
            _PICTURE * sharp,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        picture.setDevicePixelRatio(sharp)
        self._pictures[folder] = picture
        if folder in self._items:
            self._items[folder].setData(Qt.ItemDataRole.DecorationRole, picture)

    def _add(self, entry: Entry, blank: QPixmap) -> None:
        words = (title_of(entry), _words_of(entry), _alarm_of(entry))
        item = QListWidgetItem(words[0])
        item.setData(_ENTRY, entry)
        item.setData(WORDS, words[1])
        item.setData(ALARM, words[2])
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(filter(None, words)))
        picture = self._pictures.get(entry.folder) or blank
        item.setData(Qt.ItemDataRole.DecorationRole, picture)
        self.addItem(item)
        self._items[entry.folder] = item

    def _blank(self) -> QPixmap:
        """Placeholder for a missing thumbnail."""
        sharp = self.devicePixelRatioF()
        blank = QPixmap(_PICTURE * sharp)
        blank.setDevicePixelRatio(sharp)
        blank.fill(Qt.GlobalColor.transparent)
        place = QRect(QRect().topLeft(), _PICTURE)
        spot = QRect(QRect().topLeft(), _ICON)
        spot.moveCenter(place.center())
        painter = QPainter(blank)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(self.palette().color(QPalette.ColorRole.Text), 0.08))
        painter.drawRoundedRect(QRectF(place), 4, 4)
        painter.setOpacity(0.5)
        icon("timeline", self.palette()).paint(painter, spot)
        painter.end()
        return blank


def title_of(entry: Entry) -> str:
    """Date and time of the recording; the folder's name where it cannot be read."""
    return entry.folder.name if entry.metadata is None else day(entry.metadata.start)


def _words_of(entry: Entry) -> str:
    """Length, number of faces and source, as text."""
    if entry.metadata is None:
        return ""
    faces = "" if entry.people is None else tr("%n face(s)", "", entry.people)
    return " · ".join(filter(None, (length(entry.seconds), faces, entry.metadata.source)))


def _alarm_of(entry: Entry) -> str:
    """Warning text; "" for a session without problems."""
    if entry.recording:
        return tr("Being recorded now")
    if entry.unfinished:
        return tr("Unfinished: the recording was interrupted. Recover it to finish its files.")
    return entry.trouble
