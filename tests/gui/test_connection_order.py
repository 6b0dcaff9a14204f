"""Nothing in the live window may rest on which of two connections was made first."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.gui.action_states import ActionStates
from app.gui.actions import Actions
from app.gui.camera_menu import CameraMenu
from app.gui.face_dock import LiveFaceDock
from app.gui.face_panel import FacePanel
from app.gui.live_outputs.stream_window import StreamWindow
from app.gui.live_state import LiveState
from app.gui.recording.live_timeline import LiveTimeline
from app.gui.recording.recording_indicator import RecordingIndicator
from app.gui.source_label import SourceLabel
from app.gui.status_figures import StatusFigures
from app.gui.teaching.correction_controller import CorrectionController
from app.gui.teaching.face_actions import FaceActions
from app.gui.teaching.face_tools import FaceTools
from app.gui.teaching.resting_face import RestingFaceController
from app.gui.video_area import VideoArea
from app.personal.corrections import Corrections
from app.playback.player import Player
from app.sessions.markers import Marker
from app.settings import Settings
from app.sources.cameras import Camera
from app.sources.open import open_source
from app.vision.explain import Explanation
from tests.feeding import EMOTIONS, analyzer_without_model
from tests.gui.finding import find
from tests.gui.live import analysis, camera, face, frame, photo, recorder, video

SIGNALS = [name for name in vars(LiveState) if name.endswith("_changed")]
Step = Callable[[LiveState], None]


class _Shuffled:
    """A signal that calls its slots in another order each time."""

    def __init__(self, order: random.Random) -> None:
        self._order = order
        self._slots: list[Callable[[], object]] = []

    def connect(self, slot: Callable[[], object]) -> None:
        self._slots.append(slot)

    def emit(self) -> None:
        for slot in self._order.sample(self._slots, len(self._slots)):
            slot()


class _ShuffledState(LiveState):
    """Tells of one change's values, and each of them to whoever listens, in any order."""

    def __init__(self, seed: int) -> None:
        super().__init__(Settings(timeline=True))
        self._order = random.Random(seed)
        for name in SIGNALS:
            setattr(self, name, _Shuffled(self._order))

    def _emit(self, names: Sequence[str]) -> None:
        super()._emit(self._order.sample(list(names), len(names)))


class _Live:
    """All panels and controllers of the live window on one state, put together in any order."""

    def __init__(self, qtbot: QtBot, state: LiveState, order: random.Random, folder: Path) -> None:
        self.state = state
        owner = QWidget()
        qtbot.addWidget(owner)
        self.owner = owner
        self.actions = actions = Actions(owner)
        player = Player(open_source, analyzer_without_model, owner)
        self.tools = FaceTools(state, (), (QAction("Sad", owner),), parent=owner)
        self.video = VideoArea(state, actions.pause, (), owner)
        resting = RestingFaceController(player, state, self.video.banner, owner)
        corrections = Corrections(folder, EMOTIONS, "abc")
        self.resting = resting
        self.parts: dict[str, Any] = {}
        making: list[tuple[str, Callable[[], QObject]]] = [
            ("states", lambda: ActionStates(actions, state, owner)),
            ("dock", lambda: LiveFaceDock(state, self.tools, owner)),
            ("menu", lambda: CameraMenu(state, (), owner)),
            ("timeline", lambda: LiveTimeline(state, owner)),
            ("figures", lambda: StatusFigures(state, owner)),
            ("label", lambda: SourceLabel(state, owner)),
            ("indicator", lambda: RecordingIndicator(state, owner)),
            ("faces", lambda: FaceActions(actions, player, state, resting, owner)),
            ("correct", lambda: CorrectionController(actions, state, corrections, owner)),
            ("stream", lambda: StreamWindow(state, lambda **choices: None)),
        ]
        for name, make in order.sample(making, len(making)):
            self.parts[name] = make()
        qtbot.addWidget(self.parts["stream"])
        self.parts["menu"].show_cameras((Camera("Left", 0, 0), Camera("Right", 1, 0)))

    def shown(self) -> dict[str, object]:
        """Everything that a user can see of it, but for the rate, which is a clock's."""
        parts = self.parts
        return {
            "actions": [
                (a.text(), a.isEnabled(), a.isChecked()) for a in self.owner.actions() if a.text()
            ],
            "dock": find(parts["dock"], FacePanel).accessibleDescription(),
            "docks": (parts["dock"].isHidden(), parts["timeline"].isHidden()),
            "tools": [w.text() for w in _labels(self.tools)],
            "menu": [a.text() for a in parts["menu"].actions() if a.isChecked()],
            "figures": [w.text() for w in _labels(parts["figures"]) if "face" in w.text()],
            "label": parts["label"].text(),
            "indicator": (parts["indicator"].isHidden(), parts["indicator"].text()),
            "banner": (self.video.banner.isHidden(), self.video.banner.text()),
            "message": [w.text() for w in _labels(self.video.message_page)],
            "page": self.video.currentIndex(),
            "picture": (self.video.view.is_empty, self.video.view.explains),
            "spoken": self.video.view.accessibleDescription(),
            "seek bar": self.video.seek_bar.isHidden(),
            "stream": [face.track for face in parts["stream"].faces],
            "measuring": self.resting.is_measuring,
        }


def _labels(part: QWidget) -> list[QLabel]:
    return [label for label in part.findChildren(QLabel) if label.isVisibleTo(part)]


def _read(number: int, scene: int = 0, still: bool = False, out: int = 0) -> Step:
    """A frame and its readings: the sad face is larger, the happy one to the left."""
    seen = replace(frame(number, still=still), captured=1000 + number)
    faces = (face(1, side=20), face(2, side=30, emotion="sad"))

    def show(state: LiveState) -> None:
        state.show_frame(seen)
        state.show_analysis(analysis(seen, *faces, scene=scene, out=out))

    return show


_EXPLANATION = Explanation(face(2), (30, 10, 30, 30), face(2).probabilities.reshape(1, 7))
_STEPS: list[Step] = [
    lambda state: state.show_message("Looking for a camera…", "This takes a moment."),
    lambda state: state.show_source(camera("Left")),
    lambda state: state.show_status("Left is slow."),
    lambda state: state.show_status(""),
    _read(0),
    lambda state: state.select(1),
    _read(1, out=1),
    lambda state: state.set_recording(recorder()),
    lambda state: state.set_markers([Marker(1.0, "a laugh")]),
    lambda state: state.set_paused(True),
    lambda state: state.select(2),
    lambda state: state.show_explanation(_EXPLANATION),
    lambda state: state.set_paused(False),
    _read(2, scene=1),
    lambda state: state.set_settings(replace(state.settings, panel=False, show_bars=False)),
    lambda state: state.show_trouble("The model is missing."),
    lambda state: state.show_trouble(""),
    lambda state: state.set_recording(None),
    lambda state: state.show_source(photo()),
    _read(0, still=True),
    lambda state: state.show_source(video()),
    _read(5),
    lambda state: state.show_message("clip.mp4 cannot be shown", "It is damaged."),
]


def _course(live: _Live) -> list[dict[str, object]]:
    course = []
    for number, step in enumerate(_STEPS):
        step(live.state)
        if number == 6:
            live.resting.measure(face(2))
        course.append(live.shown())
    return course


def test_panels_put_together_and_told_in_any_order_show_the_same(
    qtbot: QtBot, tmp_path: Path
) -> None:
    plain = _Live(qtbot, LiveState(Settings(timeline=True)), random.Random(0), tmp_path)
    expected = _course(plain)
    assert len({repr(shown) for shown in expected}) > 15, "the steps can be told apart"
    for seed in range(12):
        live = _Live(qtbot, _ShuffledState(seed), random.Random(seed), tmp_path)
        for number, (shown, meant) in enumerate(zip(_course(live), expected, strict=True)):
            assert shown == meant, f"order {seed}, step {number}"


class _Copying:
    """A panel as they must not be: it reads what another one was told."""

    def __init__(self, state: LiveState, dock: LiveFaceDock) -> None:
        self.face = ""
        self._dock = dock
        state.analysis_changed.connect(self._follow)
        state.selected_changed.connect(self._follow)

    def _follow(self) -> None:
        self.face = find(self._dock, FacePanel).accessibleDescription()


@pytest.mark.parametrize("copying", [True, False])
def test_a_panel_that_reads_what_another_was_told_would_be_caught(
    qtbot: QtBot, tmp_path: Path, copying: bool
) -> None:
    courses = set()
    for seed in range(12):
        live = _Live(qtbot, _ShuffledState(seed), random.Random(seed), tmp_path)
        other = _Copying(live.state, live.parts["dock"])
        faces = []
        for step in _STEPS:
            step(live.state)
            dock = find(live.parts["dock"], FacePanel).accessibleDescription()
            faces.append(other.face if copying else dock)
        courses.add(tuple(faces))
    assert (len(courses) > 1) == copying
