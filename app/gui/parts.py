"""What of the live window is handed to those who work with it."""

from __future__ import annotations

from dataclasses import dataclass

from ..playback.player import Player
from ..vision.pipeline import Analyzer
from .actions import Actions
from .face_dock import FaceDock
from .recording.live_timeline import LiveTimeline
from .recording.recording_indicator import RecordingLight
from .teaching.face_tools import FaceTools
from .video_area import Stage


@dataclass(frozen=True)
class Parts:
    """The parts of the window that the work is done with."""

    actions: Actions
    player: Player[Analyzer]
    stage: Stage
    dock: FaceDock
    tools: FaceTools
    timeline: LiveTimeline
    light: RecordingLight
