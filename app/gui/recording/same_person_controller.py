"""Same person controller: while recording, asks quietly whether a face that came is one that left.

No key, no answer: then nothing happens.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ...common.language import tr
from ...sessions.people import merge_rule
from ...sessions.same_person import Suggestion, suggest
from ...sessions.sightings import LiveSightings
from ...vision.readings import Analysis
from ..actions import Actions
from ..live_state import LiveState
from .observer_line import ObserverLine
from .recording import Recording

_LEAST = 0.6  # seconds in view before a face is compared
_MOST = 4.0  # seconds in view after which it is no longer compared
_BETWEEN = 0.25  # seconds between two comparisons
_ASKED_MS = 15_000
_TOLD_MS = 8_000


@dataclass(frozen=True, eq=False)
class _Agreed:
    """An agreement: the suggestion, and its rule in session.json."""

    suggestion: Suggestion
    rule: dict[str, Any]


class SamePersonController(QObject):
    """Same person controller: J agrees, Ctrl+Z takes the last agreement back.

    With Observing.single_person it agrees by itself where that follows, and says so.
    """

    def __init__(
        self,
        actions: Actions,
        state: LiveState,
        recording: Recording,
        line: ObserverLine,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._state = state
        self._recording = recording
        self._line = line
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._withdraw)
        self._numbering: int | None = None
        self._forget()
        actions.agree.triggered.connect(self._agree)
        actions.disagree.triggered.connect(self._undo)
        state.analysis_changed.connect(self._look)
        state.recording_changed.connect(self._forget)

    def _forget(self) -> None:
        self._sightings = LiveSightings()
        self._began: dict[int, float] = {}  # by track, those still to be compared
        self._known: set[int] = set()
        self._persons: dict[int, int] = {}  # by track, whom it was agreed to be
        self._names: dict[int, str] = {}  # by track
        self._agreements: list[_Agreed] = []
        self._compared = 0.0
        self._asked: Suggestion | None = None
        self._withdraw()

    def _look(self) -> None:
        analysis = self._state.analysis
        if self._state.recording is None or analysis is None or analysis.frame.still:
            return
        if analysis.numbering != self._numbering:
            self._forget()
            self._numbering = analysis.numbering
        now = analysis.frame.captured
        self._sightings.add(analysis.faces, now)
        self._note_newcomers(analysis, now)
        ripe = [track for track, began in self._began.items() if now - began >= _LEAST]
        if ripe and now - self._compared >= _BETWEEN:
            self._compared = now
            for track in ripe:
                self._compare(track)

    def _note_newcomers(self, analysis: Analysis, now: float) -> None:
        for face in analysis.faces:
            self._names[face.track] = face.name
            if not face.held and face.track not in self._known:
                self._known.add(face.track)
                self._began[face.track] = now
        self._began = {track: t for track, t in self._began.items() if now - t <= _MOST}

    def _compare(self, track: int) -> None:
        seen = [
            replace(one, person=self._persons.get(one.person, one.person))
            for one in self._sightings.all()
        ]
        single = self._state.observing.single_person
        for one in suggest(seen, single, of=track) or suggest(seen, of=track):
            self._began.pop(track, None)
            self._asked = one
            if one.sure:
                self._agree()
            else:
                asked = tr("Person {person} seems to be Person {known} again: press J to agree")
                self._say(asked.format(person=one.person, known=one.into), _ASKED_MS)
        self._enable()

    def _agree(self) -> None:
        one, recorder = self._asked, self._state.recording
        if one is None or recorder is None:
            return
        offset = recorder.track_offset
        rule = merge_rule(one.person + offset, one.into + offset)
        recorder.set_rules((*recorder.rules, rule))
        self._agreements.append(_Agreed(one, rule))
        self._persons[one.person] = one.into
        self._asked = None
        self._show_as(one.person, one.into)
        told = tr("Person {person} is Person {known} again (Ctrl+Z takes it back)")
        if one.sure:
            told = tr(
                "Person {person} is Person {known} again, the one seated person "
                "(Ctrl+Z takes it back)"
            )
        self._say(told.format(person=one.person, known=one.into), _TOLD_MS)
        self._enable()

    def _undo(self) -> None:
        recorder = self._state.recording
        if recorder is None or not self._agreements:
            return
        last = self._agreements.pop()
        recorder.set_rules(tuple(rule for rule in recorder.rules if rule is not last.rule))
        track = last.suggestion.person
        self._persons.pop(track, None)
        self._show_as(track, 0)
        self._say(tr("Person {person} is a person of their own").format(person=track), _TOLD_MS)
        self._enable()

    def _show_as(self, track: int, person: int) -> None:
        """Show a face under a person's number and name; 0: under its own number."""
        name, post = self._names.get(person, ""), self._recording.player.post
        post(lambda analyzer: analyzer.same(track, person))
        if name and not self._names.get(track):
            post(lambda analyzer: analyzer.name(track, name))

    def _say(self, words: str, duration_ms: int) -> None:
        self._line.say(words)
        self._timer.start(duration_ms)

    def _withdraw(self) -> None:
        self._timer.stop()
        self._asked = None
        self._line.say("")
        self._enable()

    def _enable(self) -> None:
        self._actions.agree.setEnabled(self._asked is not None)
        self._actions.disagree.setEnabled(bool(self._agreements))
