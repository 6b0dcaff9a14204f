"""The services that the window is handed: sources, models, settings, the user's own data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..personal.adaptation import AdaptationStore
from ..personal.corrections import Corrections
from ..settings import Settings
from ..sources.cameras import Camera
from ..sources.open import FrameSource
from ..vision.pipeline import Analyzer
from .teaching.adaptation_box import Propose


@dataclass(frozen=True)
class Services:
    """What the window works with; it builds none of it.

    open_source: called in the capture thread.
    make_analyzer: called in the analysis thread.
    list_cameras: called in a thread of its own.
    save_settings: may raise SettingsError.
    demo: a picture.
    sessions: the folder that recordings go to.
    model_sha256: of the model that the analyzers use.
    corrections: the user's.
    adaptations: where what was learned of them is kept.
    propose: works out an adaptation, in a thread of its own.
    """

    open_source: Callable[[str], FrameSource]
    make_analyzer: Callable[[], Analyzer]
    list_cameras: Callable[[], tuple[Camera, ...]]
    save_settings: Callable[[Settings], None]
    demo: Path
    sessions: Path
    model_sha256: str
    corrections: Corrections
    adaptations: AdaptationStore
    propose: Propose
