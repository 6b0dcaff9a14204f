"""Live presenter: connects the player with the live state, and settings with the analyzer."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ..playback.player import Player
from ..playback.source_chooser import SourceChooser
from ..vision.pipeline import Analyzer
from ..vision.quality import LEAST
from .live_state import LiveState


class LivePresenter(QObject):
    """Live presenter: the panels know only the live state, and the player knows no window."""

    def __init__(
        self,
        player: Player[Analyzer],
        chooser: SourceChooser,
        state: LiveState,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._chooser = chooser
        self._state = state
        self._choices: tuple[float, float, float] | None = None
        player.opened.connect(state.show_source)
        player.frame_came.connect(state.show_frame)
        player.analysis_came.connect(state.show_analysis)
        player.status_changed.connect(state.show_status)
        player.trouble_changed.connect(state.show_trouble)
        player.paused_changed.connect(state.set_paused)
        chooser.message.connect(state.show_message)
        state.settings_changed.connect(self._apply_settings)
        self._apply_settings()

    def _apply_settings(self) -> None:
        settings = self._state.settings
        self._chooser.preferred = settings.camera
        least_quality = LEAST if settings.doubt_unreadable else 0.0
        choices = (settings.smoothing, settings.smallest_face, least_quality)
        # Only for changed settings: a still picture is analysed again.
        if choices != self._choices:
            self._choices = choices
            self._player.post_always("choices", lambda analyzer: analyzer.configure(*choices))
