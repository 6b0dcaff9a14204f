"""Share dialog: a copy of a study without names, dates and cameras, for others."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...common.language import tr, tr_noop
from ...sessions.progress import Progress
from ...studies.faces_left import Find, write_faces_left
from ...studies.share_study import share_study, why_not_shared
from ...studies.sharing import Shared, check_apart, write_pseudonyms
from ...studies.study import Study
from ..banner import Banner
from ..dialogs import documents
from .contents import Contents
from .share_options import ShareOptions
from .share_result import ShareResult
from .task import StudyTask
from .widgets import button, words

_HELP = tr_noop(
    "Participants get pseudonyms in random order. Names, dates, paths and cameras are left out, "
    "and so is who did not agree to sharing."
)
_SIZE = (620, 640)
_MOST = 3  # sessions named in a sentence


class ShareDialog(QDialog):
    """Share dialog."""

    def __init__(
        self, study: Study, contents: Contents, make_finder: Callable[[], Find], parent: QWidget
    ) -> None:
        """make_finder: makes what finds faces, in the thread that uses it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Share the study"))
        self._study, self._contents, self._make_finder = study, contents, make_finder
        self._banner = Banner()
        self._work = StudyTask(self, partial(self._banner.say, "error"))
        videos = any(one.metadata and one.metadata.video for one in contents.sessions)
        films = any(one.film for one in contents.stimuli)
        self.options = ShareOptions(contents.columns, videos, films)
        self.target = QLineEdit(str(Path(documents()) / f"{study.folder.name}-shared"))
        self.target.setAccessibleName(tr("Folder of the copy"))
        self.who = QCheckBox(tr("Keep a list of &who is who, beside the copy, for yourself"))
        self._who_left = words()
        self._go = button(tr("&Share"), self._share)
        self._close = button(tr("&Cancel"), self.reject)
        self._pages = QStackedWidget()
        self._lay_out()
        self._say_who()

    def done(self, result: int) -> None:
        self._work.close()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._work.close()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        place, row = QHBoxLayout(), QHBoxLayout()
        place.addWidget(self.target, 1)
        place.addWidget(button(tr("C&hoose…"), self._choose))
        row.addStretch(1)
        row.addWidget(self._go)
        row.addWidget(self._close)
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (
            words(tr(_HELP)),
            self._who_left,
            self.options,
            words(tr("New folder of the copy:")),
        ):
            column.addWidget(part)
        column.addLayout(place)
        column.addWidget(self.who)
        column.addStretch(1)
        self._pages.addWidget(first)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 16)
        whole.setSpacing(12)
        whole.addWidget(self._banner)
        whole.addWidget(self._pages, 1)
        whole.addLayout(row)
        self.resize(*_SIZE)

    def _say_who(self) -> None:
        """Say how many sessions can be shared, and who is left out."""

        def work(progress: Progress) -> list[tuple[str, str]]:
            why = partial(why_not_shared, self._study, sharing=self.options.sharing)
            return [(one.folder.name, why(one)) for one in self._contents.sessions]

        self._work.run(tr("Looking at the consents…"), work, self._show_who)

    def _show_who(self, whys: list[tuple[str, str]]) -> None:
        out = [f"{name}: {why}" for name, why in whys if why]
        can = len(whys) - len(out)
        if can:
            told = tr("%n session(s) of {all} can be shared.", "", can).format(all=len(whys))
        else:
            told = tr("No sessions of {all} can be shared.").format(all=len(whys))
        if out:
            if out[_MOST:]:
                left = tr("Left out: {sessions}; and others.")
            else:
                left = tr("Left out: {sessions}.")
            told += " " + left.format(sessions="; ".join(out[:_MOST]))
        self._who_left.setText(told)
        self._go.setEnabled(can > 0)

    def _choose(self) -> None:
        above = str(Path(self.target.text()).parent)
        dialog = QFileDialog(self, tr("Folder to make the copy in"), above)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        name = Path(self.target.text()).name
        dialog.fileSelected.connect(lambda folder: self.target.setText(str(Path(folder) / name)))
        dialog.open()

    def _share(self) -> None:
        self._banner.say("error", "")
        target, sharing = Path(self.target.text().strip()), self.options.sharing
        if not target.is_absolute():
            self._banner.say("error", tr("Choose a new folder for the copy."))
            return
        who = target.with_name(f"{target.name}-who-is-who.tsv") if self.who.isChecked() else None
        faces = target.with_name(f"{target.name}-faces-left.csv") if sharing.video else None

        def work(progress: Progress) -> Shared:
            if who is not None:
                check_apart(who, target)
            find = self._make_finder() if sharing.video else None
            done = share_study(self._study, target, sharing, find=find, progress=progress)
            if who is not None:
                write_pseudonyms(who, done.pseudonyms)
            if faces is not None:
                write_faces_left(faces, done.faces)
            return done

        beside = tuple(one for one in (who, faces) if one is not None)
        then = partial(self._show_result, target, beside, bool(sharing.video))
        self._work.run(tr("Writing the copy…"), work, then)

    def _show_result(self, copy: Path, beside: tuple[Path, ...], video: bool, done: Shared) -> None:
        self._pages.addWidget(ShareResult(done, copy, beside, video))
        self._pages.setCurrentIndex(1)
        self._go.hide()
        self._close.setText(tr("&Close"))
        self._close.setFocus()
