"""Action states: enables, checks and renames actions as the live state changes."""

from __future__ import annotations

from PySide6.QtCore import QObject

from .actions import Actions
from .live_state import LiveState


class ActionStates(QObject):
    """Keeps the actions in step with the live state; FaceActions does so for those of a face."""

    def __init__(self, actions: Actions, state: LiveState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._state = state
        self._emotions: tuple[str, ...] = ()
        state.settings_changed.connect(self._tick)
        state.source_changed.connect(self._follow_source)
        state.frame_changed.connect(self._follow_frame)
        state.analysis_changed.connect(self._follow_analysis)
        state.paused_changed.connect(lambda: actions.show_paused(state.paused))
        state.recording_changed.connect(self._follow_recording)
        self._tick()
        self._follow_source()
        self._follow_frame()
        self._follow_analysis()

    def _tick(self) -> None:
        actions, settings = self._actions, self._state.settings
        actions.mirror.setChecked(settings.mirror)
        actions.bars.setChecked(settings.show_bars)
        actions.panel.setChecked(settings.panel)
        actions.timeline.setChecked(settings.timeline)
        for kind in actions.videos.actions():
            kind.setChecked(kind.data() == settings.recorded_video)

    def _follow_source(self) -> None:
        source = self._state.source
        self._actions.mirror.setEnabled(source is not None and source.mirrors)
        self._enable_recording()

    def _follow_frame(self) -> None:
        # There is nothing to pause before the first frame.
        self._actions.pause.setEnabled(self._state.moves and self._state.frame is not None)

    def _follow_analysis(self) -> None:
        analysis = self._state.analysis
        self._actions.save.setEnabled(analysis is not None)
        if analysis is not None and analysis.emotions != self._emotions:
            self._emotions = analysis.emotions
            self._actions.name_emotions(analysis.emotions)
        self._enable_recording()

    def _follow_recording(self) -> None:
        self._actions.show_recording(self._state.recording is not None)
        self._enable_recording()

    def _enable_recording(self) -> None:
        actions, state = self._actions, self._state
        on = state.recording is not None
        actions.record.setEnabled(on or (state.analysis is not None and state.moves))
        actions.marker.setEnabled(on)
        for kind in actions.videos.actions():
            kind.setEnabled(not on)
