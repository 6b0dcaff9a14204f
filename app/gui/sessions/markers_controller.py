"""Markers controller of a session window: adds, edits, deletes and jumps to markers."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ...common.language import tr
from ...common.text import timecode
from ...sessions.markers import Marker
from ..dialogs import ask_line
from ..note_line import NoteLine
from .actions import SessionActions
from .markers_panel import MarkersPanel
from .session_editor import SessionEditor
from .session_view import SessionView

_HERE = 0.05  # seconds; a marker nearer than this counts as the present one


class MarkersController(QObject):
    """Markers controller: connects actions, timeline and panel with the editor."""

    def __init__(
        self,
        edits: SessionEditor,
        actions: SessionActions,
        screen: SessionView,
        panel: MarkersPanel,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._edits = edits
        self._screen = screen
        self._panel = panel
        self._window = window
        edits.markers_changed.connect(self._show)
        self._line = NoteLine()
        self._noted: Marker | None = None  # whose note is being written
        screen.add_below(self._line)
        self._line.kept.connect(self._keep_note)
        self._line.finished.connect(screen.take_focus)
        actions.mark.triggered.connect(self._mark)
        actions.previous.triggered.connect(partial(self._step, forward=False))
        actions.next.triggered.connect(partial(self._step, forward=True))
        actions.rename_marker.triggered.connect(self._ask_note)
        actions.delete_marker.triggered.connect(self._delete)
        screen.timeline.marker_moved.connect(edits.move_marker)
        screen.timeline.marker_renamed.connect(edits.rename_marker)
        screen.timeline.marker_deleted.connect(edits.delete_marker)
        screen.timeline.marker_chosen.connect(panel.choose)
        panel.chosen.connect(self._go_to)
        self._show()

    def _show(self) -> None:
        self._screen.timeline.set_markers(self._edits.session.markers)
        self._panel.show_markers(self._edits.session.markers)

    def _mark(self) -> None:
        """Set a marker at once; its note may follow."""
        seconds = self._screen.seconds
        self._line.keep()
        if self._edits.mark(seconds, ""):
            self._noted = Marker(seconds, "")
            self._line.ask(tr("Marker at {time}").format(time=timecode(seconds)))

    def _keep_note(self, note: str) -> None:
        marked = self._edits.session.markers
        if self._noted in marked:  # unless it was deleted or moved meanwhile
            self._edits.rename_marker(marked.index(self._noted), note)

    def _ask_note(self) -> None:
        position = self._panel.position
        if position is not None:
            marker = self._edits.session.markers[position]
            question = tr("The note for {time}:").format(time=timecode(marker.seconds))
            rename = partial(self._edits.rename_marker, position)
            ask_line(self._window, tr("Rename the marker"), question, marker.note, rename)

    def _delete(self) -> None:
        if self._panel.position is not None:
            self._edits.delete_marker(self._panel.position)

    def _step(self, forward: bool) -> None:
        """Seek to the next or the previous marker."""
        here = self._screen.seconds
        places = [marker.seconds for marker in self._edits.session.markers]
        if forward:
            found = [i for i, seconds in enumerate(places) if seconds > here + _HERE][:1]
        else:
            found = [i for i, seconds in enumerate(places) if seconds < here - _HERE][-1:]
        for position in found:
            self._panel.choose(position)
            self._go_to(position)

    def _go_to(self, position: int) -> None:
        self._screen.seek(self._edits.session.markers[position].seconds)
