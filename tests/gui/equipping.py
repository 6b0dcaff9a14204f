"""What a window is handed in tests: the real thing, but for the devices, in a folder of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from app.common.paths import MODEL, REFERENCES
from app.factories import face_finder
from app.gui.services import Services
from app.personal.adaptation import AdaptationStore, Proposal, propose
from app.personal.corrections import Correction, Corrections
from app.personal.references import load_references
from app.settings import Settings
from app.sources.cameras import Camera
from app.sources.open import FrameSource
from app.vision.emotions import EmotionClassifier, read_card
from app.vision.pipeline import Analyzer
from tests.feeding import DEMO, EMOTIONS, make_analyzer


def equip(
    folder: Path,
    open_source: Callable[[str], FrameSource],
    analyzer: Callable[[], Analyzer] = make_analyzer,
    list_cameras: Callable[[], tuple[Camera, ...]] = tuple,
    save_settings: Callable[[Settings], None] = lambda settings: None,
) -> Services:
    """folder: for sessions, corrections and what is learned of them."""
    return Services(
        open_source=open_source,
        make_analyzer=analyzer,
        list_cameras=list_cameras,
        save_settings=save_settings,
        demo=DEMO,
        sessions=folder / "Sessions",
        model=MODEL,
        model_sha256="abc",
        corrections=Corrections(folder / "Corrections", EMOTIONS, "abc"),
        adaptations=AdaptationStore(folder / "adaptation.npz", "abc"),
        propose=_propose,
        make_finder=face_finder,
    )


def _propose(corrections: Sequence[Correction]) -> Proposal:
    """What adapting the bundled model would change."""
    card = read_card(MODEL)

    def embed(crops: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        answers = EmotionClassifier(MODEL).answers(crops)
        return answers["embedding"], answers["probabilities"]

    references = load_references(REFERENCES, card.sha256)
    return propose(corrections, card.emotions, embed, references)
