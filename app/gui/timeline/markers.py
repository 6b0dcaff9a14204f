"""Marker editing on the timeline: select, move, rename in place, delete, context menu."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtWidgets import QMenu, QToolTip

from ...common.language import tr
from ...sessions.markers import Marker
from .interactive_chart import InteractiveChart
from .note_editor import NoteEditor

_HERE = 0.01  # seconds; a marker nearer than this counts as the present one


class Markers(QObject):
    """Marker controller of a chart: shows an edit at once, and emits it to be saved.

    moved: index and seconds.
    renamed: index and note.
    deleted: index.
    chosen: index and seconds.

    After a signal, call set_markers() with the saved markers.
    """

    moved = Signal(int, float)
    renamed = Signal(int, str)
    deleted = Signal(int)
    chosen = Signal(int, float)

    def __init__(self, surface: InteractiveChart) -> None:
        super().__init__(surface)
        self._surface = surface
        self._markers: list[Marker] = []
        self._selected: int | None = None
        self._editor = NoteEditor(surface)
        self._editor.editingFinished.connect(self._rename)
        self._menu = QMenu(surface)
        self._menu.addAction(tr("Rename…"), self.edit)
        self._menu.addAction(tr("Delete"), self.delete)
        surface.flag_clicked.connect(self.choose)
        surface.flag_activated.connect(self._edit_at)
        surface.flag_dragged.connect(self._drag)
        surface.flag_dropped.connect(self._drop)
        surface.flag_hinted.connect(self._hint)
        surface.menu_asked.connect(self._open_menu)

    def set_markers(self, markers: Sequence[Marker]) -> None:
        """Set the markers; the selection is kept if its marker is among them."""
        kept = None if self._selected is None else self._markers[self._selected]
        self._markers = list(markers)
        self._editor.close_quietly()
        self._surface.let_go()
        self._select(self._markers.index(kept) if kept in self._markers else None)

    def choose(self, index: int) -> None:
        """Select a marker."""
        self._select(index)
        self.chosen.emit(index, self._markers[index].seconds)

    def step(self, seconds: float, forward: bool) -> bool:
        """Select the next or previous marker from `seconds`; returns False if there is none."""
        times = [marker.seconds for marker in self._markers]
        if forward:
            found = min((t for t in times if t > seconds + _HERE), default=None)
        else:
            found = max((t for t in times if t < seconds - _HERE), default=None)
        if found is not None:
            self.choose(times.index(found))
        return found is not None

    def edit(self) -> bool:
        """Open the in-place editor of the selected marker; returns False without one."""
        if self._selected is None:
            return False
        note = self._markers[self._selected].note
        self._editor.open(note, self._surface.flags.flag(self._selected))
        return True

    def delete(self) -> bool:
        """Delete the selected marker; returns False without one."""
        index = self._selected
        if index is None:
            return False
        del self._markers[index]
        self._select(None)
        self.deleted.emit(index)
        return True

    def nudge(self, seconds: float) -> bool:
        """Move the selected marker by so many seconds; returns False without one."""
        index = self._selected
        if index is None:
            return False
        wanted = self._markers[index].seconds + seconds
        self._drag(index, min(max(wanted, 0.0), self._surface.extent))
        self._drop(index)
        return True

    def _select(self, index: int | None) -> None:
        self._selected = index
        self._surface.set_markers(self._markers, index)

    def _edit_at(self, index: int) -> None:
        self._select(index)
        self.edit()

    def _rename(self) -> None:
        if not self._editor.isVisible() or self._selected is None:
            return
        index, note = self._selected, self._editor.text().strip()
        self._editor.hide()
        self._surface.setFocus()
        if note != self._markers[index].note:
            self._markers[index] = replace(self._markers[index], note=note)
            self._select(index)
            self.renamed.emit(index, note)

    def _drag(self, index: int, seconds: float) -> None:
        self._markers[index] = replace(self._markers[index], seconds=seconds)
        self._select(index)

    def _drop(self, index: int) -> None:
        self.moved.emit(index, self._markers[index].seconds)

    def _hint(self, index: int, pos: QPointF) -> None:
        # Escaped: Qt would interpret markup in a tooltip.
        text = f"<p style='white-space: pre-wrap'>{escape(self._markers[index].shown)}</p>"
        QToolTip.showText(self._surface.mapToGlobal(pos.toPoint()), text, self._surface)

    def _open_menu(self, index: int, pos: QPointF) -> None:
        if index >= 0:
            self._select(index)
        elif self._selected is not None:  # opened by key
            pos = self._surface.flags.flag(self._selected).bottomLeft()
        if self._selected is not None:
            self._menu.popup(self._surface.mapToGlobal(pos.toPoint()))
