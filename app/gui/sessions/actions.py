"""Actions (QAction) of a session window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from ...common.language import tr, tr_noop
from ...exchange.formats import PROGRAMS as OTHERS
from ...sessions.event_codes import KEYS, EventCode
from ...sessions.schema import FORMATS
from ...sessions.store import Session
from ..base_actions import ActionSet

CHARTS = {"png": "PNG", "svg": "SVG"}
"""Formats of exported charts: the name by suffix."""
VIDEOS = {
    "annotated": tr_noop("Video with readings…"),
    "blurred": tr_noop("Video with blurred faces…"),
}
"""Kinds of exported videos: the menu's text by kind."""
PROGRAMS = {**OTHERS, "csv": tr_noop("CSV for R, SPSS and pandas")}
"""Formats of other programs: the name by a key of exchange.formats.FORMATS."""
_READABLE = tr_noop(
    "The video has the readings drawn in: they would stay visible beside blurred faces."
)
_Keys = QKeySequence.StandardKey


class SessionActions(ActionSet):
    """Actions of a session window, which connects them.

    codes: an action for each key of an event code, 1 to 9; name_codes() shows them.
    tables: by key of schema.FORMATS.
    programs: by key of PROGRAMS.
    charts: by key of CHARTS.
    videos: by key of VIDEOS.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        make = self._action
        self.bars = make(tr("&Bars at the faces"), "", None, "B", checkable=True)
        self.mark = make(tr("&Marker here"), tr("Marker"), "marker", "K")
        self.codes = [make(str(key), "", None, str(key)) for key in KEYS]
        self.previous = make(tr("&Previous marker"), "", None, "Ctrl+Left")
        self.next = make(tr("&Next marker"), "", None, "Ctrl+Right")
        self.rename_marker = make(tr("&Rename marker…"), tr("Rename…"), None)
        self.delete_marker = make(tr("&Delete marker"), tr("Delete"), None)
        self.import_markers = make(tr("&Import markers…"), "", None)
        self.import_codes = make(tr("Import a human's c&odes…"), "", None)
        self.name = make(tr("&Name…"), tr("Name", "a person"), "name", "N")
        self.merge = make(tr("Is the s&ame as…"), tr("Same as…"), None)
        self.split = make(tr("&Split here"), tr("Split here"), None)
        self.agree = make(tr("A&gree: the same person"), tr("Agree (J)"), None, "J")
        self.refuse = make(tr("&Refuse: another person"), tr("No"), None)
        self.undo = make(tr("&Undo the last change"), tr("Undo"), "undo", _Keys.Undo)
        self.html = make(tr("Report as a web &page…"), tr("Report"), "sessions", "Ctrl+P")
        self.pdf = make(tr("Report as P&DF…"), "", None)
        self.tables = {
            key: make(tr("Tables as {name}…").format(name=name), "", None)
            for key, name in FORMATS.items()
        }
        programs = {key: tr(name) for key, name in PROGRAMS.items()}
        self.programs = {key: make(f"{name}…", "", None) for key, name in programs.items()}
        self.charts = {
            key: make(tr("Chart as {name}…").format(name=name), "", None)
            for key, name in CHARTS.items()
        }
        self.videos = {key: make(tr(text), "", None) for key, text in VIDEOS.items()}
        self.keys = make(tr("&Keys and mouse"), "", None, _Keys.HelpContents)
        self.close = make(tr("&Close"), "", None, _Keys.Close)
        self.name_codes(())
        self.set_palette(window.palette())
        self.show_paused(True)

    def name_codes(self, codes: Sequence[EventCode]) -> None:
        """Name the actions of the event codes; those of other keys are hidden and do nothing."""
        names = {code.key: code.name for code in codes}
        for key, action in zip(KEYS, self.codes, strict=True):
            action.setText(names.get(key, "").replace("&", "&&"))
            action.setVisible(key in names)
            action.setEnabled(key in names)

    def enable(self, session: Session, can_undo: bool) -> None:
        """Enable the actions that this session allows."""
        people = session.readings["person"].nunique()
        for action in (self.name, self.split, *self.charts.values()):
            action.setEnabled(people > 0)
        self.merge.setEnabled(people > 1)
        self.undo.setEnabled(can_undo)
        for action in (self.previous, self.next, self.rename_marker, self.delete_marker):
            action.setEnabled(bool(session.markers))
        for action in self.videos.values():
            action.setEnabled(session.video is not None)
        if session.metadata.video == "annotated":
            self.videos["annotated"].setEnabled(False)
            self.videos["blurred"].setEnabled(False)
            self.videos["blurred"].setToolTip(tr(_READABLE))
            self.bars.setEnabled(False)  # they are part of the video
