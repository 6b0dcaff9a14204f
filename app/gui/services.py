"""Services (dependency injection): what the main window uses and does not create itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..personal.adaptation import AdaptationStore
from ..personal.corrections import Corrections
from ..settings import Settings
from ..sources.cameras import Camera
from ..sources.open import FrameSource
from ..studies.faces_left import Find
from ..vision.pipeline import Analyzer
from .teaching.adaptation_box import Propose


@dataclass(frozen=True)
class Services:
    """Services for the main window.

    open_source: opens a source by name, index, address or path, and perhaps by the number of its
        `stream`; called in the capture thread.
    make_analyzer: creates an analyzer; called in the analysis thread.
    list_cameras: finds the cameras; called in a worker thread.
    save_settings: writes the settings to disk; may raise SettingsError.
    demo: path of the demo picture.
    sessions: folder of the sessions.
    model: the model's file; its JSON lies beside it.
    model_sha256: SHA-256 of the model's file.
    corrections: the user's corrections on disk.
    adaptations: store of the adaptation.
    propose: fits an adaptation; called in a worker thread.
    make_finder: makes what finds faces in videos that are shared; called in a worker thread.
    """

    open_source: Callable[..., FrameSource]
    make_analyzer: Callable[[], Analyzer]
    list_cameras: Callable[[], tuple[Camera, ...]]
    save_settings: Callable[[Settings], None]
    demo: Path
    sessions: Path
    model: Path
    model_sha256: str
    corrections: Corrections
    adaptations: AdaptationStore
    propose: Propose
    make_finder: Callable[[], Find]
