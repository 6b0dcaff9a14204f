"""Options of a copy to share: readings alone at first, and how faces in videos are hidden."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFormLayout,
    QGroupBox,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ...common.language import tr, tr_noop
from ...studies.sharing import Sharing
from .widgets import words

_VIDEOS = {
    "": tr_noop("&Readings only, no video"),
    "blurred": tr_noop("Readings, and videos with faces &blurred"),
    "mosaic": tr_noop("Readings, and videos with faces as a &mosaic"),
    "solid": tr_noop("Readings, and videos with faces under a &gray area"),
}
_HINT = tr_noop("Names or numbers, with commas between, such as: Moderator, 2")
_SEARCHED = tr_noop(
    "Each video is searched for faces once more, and what is left is listed. That takes about as "
    "long as analysing it. It is a help, not a proof: look at the videos before you share them."
)
_INDENT = 26  # pixels


class ShareOptions(QWidget):
    """Options of a copy.

    changed: something else is chosen.
    """

    changed = Signal()

    def __init__(
        self, columns: Sequence[str], videos: bool, films: bool, parent: QWidget | None = None
    ) -> None:
        """
        columns: free columns of the participants.
        videos: whether any session has a video. films: whether any stimulus is a film.
        """
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._kinds = {kind: QRadioButton(tr(text)) for kind, text in _VIDEOS.items()}
        self.visible = QLineEdit()
        self.visible.setPlaceholderText(tr(_HINT))
        self.visible.setAccessibleName(tr("People who stay visible"))
        self._searched = words(tr(_SEARCHED), soft=True)
        self.notes = QCheckBox(tr("&Texts of markers (they may name somebody)"))
        self.films = QCheckBox(tr("The stimuli's &films (they may be somebody's property)"))
        self.columns = {
            name: QCheckBox(tr("Column “{name}”").format(name=name)) for name in columns
        }
        self._videos, self._films = videos, films
        self._lay_out()
        self._kinds[""].setChecked(True)
        self._group.buttonToggled.connect(self._follow)
        self._follow()

    @property
    def video(self) -> str:
        """How faces are hidden; "" for no video."""
        return next(kind for kind, choice in self._kinds.items() if choice.isChecked())

    def choose_video(self, kind: str) -> None:
        """Choose how faces are hidden; "" for no video."""
        self._kinds[kind].setChecked(True)

    @property
    def sharing(self) -> Sharing:
        """What is chosen now."""
        seen = tuple(filter(None, (one.strip() for one in self.visible.text().split(","))))
        return Sharing(
            video=self.video,
            visible=seen if self.video else (),
            notes=self.notes.isChecked(),
            columns=tuple(name for name, tick in self.columns.items() if tick.isChecked()),
            films=self.films.isChecked(),
        )

    def _lay_out(self) -> None:
        video, also = QGroupBox(tr("What is shared")), QGroupBox(tr("Besides"))
        column = QVBoxLayout(video)
        for kind, choice in self._kinds.items():
            self._group.addButton(choice)
            choice.setEnabled(self._videos or not kind)
            column.addWidget(choice)
        if not self._videos:
            column.addWidget(words(tr("No session has a video."), soft=True))
        form = QFormLayout()
        form.setContentsMargins(_INDENT, 4, 0, 0)
        form.addRow(tr("&Visible stay:"), self.visible)
        column.addLayout(form)
        column.addWidget(self._searched)
        column = QVBoxLayout(also)
        column.addWidget(self.notes)
        column.addWidget(self.films)
        self.films.setEnabled(self._films)
        for tick in self.columns.values():
            column.addWidget(tick)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        for box in (video, also):
            whole.addWidget(box)

    def _follow(self) -> None:
        self.visible.setEnabled(self.video != "")
        self._searched.setVisible(self.video != "")
        self.changed.emit()
