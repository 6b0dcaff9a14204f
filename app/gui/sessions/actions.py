"""Actions (QAction) of a session window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from ...exchange.formats import PROGRAMS as OTHERS
from ...sessions.event_codes import KEYS, EventCode
from ...sessions.schema import FORMATS
from ...sessions.store import Session
from ..base_actions import ActionSet

CHARTS = {"png": "PNG", "svg": "SVG"}
"""Formats of exported charts: the name by suffix."""
VIDEOS = {"annotated": "with readings", "blurred": "with blurred faces"}
"""Kinds of exported videos: the name by kind."""
PROGRAMS = {**OTHERS, "csv": "CSV for R, SPSS and pandas"}
"""Formats of other programs: the name by a key of exchange.formats.FORMATS."""
_READABLE = "The video has the readings drawn in: they would stay visible beside blurred faces."
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
        self.bars = make("&Bars at the faces", "", None, "B", checkable=True)
        self.mark = make("&Marker here", "Marker", "marker", "K")
        self.codes = [make(str(key), "", None, str(key)) for key in KEYS]
        self.previous = make("&Previous marker", "", None, "Ctrl+Left")
        self.next = make("&Next marker", "", None, "Ctrl+Right")
        self.rename_marker = make("&Rename marker…", "Rename…", None)
        self.delete_marker = make("&Delete marker", "Delete", None)
        self.import_markers = make("&Import markers…", "", None)
        self.import_codes = make("Import a human's c&odes…", "", None)
        self.name = make("&Name…", "Name", "name", "N")
        self.merge = make("Is the s&ame as…", "Same as…", None)
        self.split = make("&Split here", "Split here", None)
        self.agree = make("A&gree: the same person", "Agree (J)", None, "J")
        self.refuse = make("&Refuse: another person", "No", None)
        self.undo = make("&Undo the last change", "Undo", "undo", _Keys.Undo)
        self.html = make("Report as a web &page…", "Report", "sessions", "Ctrl+P")
        self.pdf = make("Report as P&DF…", "", None)
        self.tables = {key: make(f"Tables as {name}…", "", None) for key, name in FORMATS.items()}
        self.programs = {key: make(f"{name}…", "", None) for key, name in PROGRAMS.items()}
        self.charts = {key: make(f"Chart as {name}…", "", None) for key, name in CHARTS.items()}
        self.videos = {key: make(f"Video {name}…", "", None) for key, name in VIDEOS.items()}
        self.keys = make("&Keys and mouse", "", None, _Keys.HelpContents)
        self.close = make("&Close", "", None, _Keys.Close)
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
            self.videos["blurred"].setToolTip(_READABLE)
            self.bars.setEnabled(False)  # they are part of the video
