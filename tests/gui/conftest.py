"""Windows for tests, which leave nothing behind."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.gui.equipment import Equipment
from app.gui.main_window import MainWindow
from app.personal.adaptation import AdaptationStore, Proposal, propose
from app.personal.corrections import Correction, Corrections
from app.personal.references import load_references
from app.resources import MODEL, REFERENCES
from app.settings import Settings
from app.vision.emotions import EmotionClassifier, read_card
from app.vision.pipeline import Analyzer
from tests.feeding import DEMO, EMOTIONS, analyzer_without_model
from tests.gui.desk import Desk, Making


def _propose(corrections: Sequence[Correction]) -> Proposal:
    """What adapting the bundled model would change."""
    card = read_card(MODEL)

    def embed(crops: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        answers = EmotionClassifier(MODEL).answers(crops)
        return answers["embedding"], answers["probabilities"]

    references = load_references(REFERENCES, card.sha256)
    return propose(corrections, card.emotions, embed, references)


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def make_window(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Making]:
    windows: list[MainWindow] = []

    def make(
        settings: Settings | None = None,
        make_analyzer: Callable[[], Analyzer] = analyzer_without_model,
        save_settings: Callable[[Settings], None] = desk.saved.append,
    ) -> MainWindow:
        equipment = Equipment(
            open_source=desk.open_source,
            make_analyzer=make_analyzer,
            list_cameras=desk.list_cameras,
            save_settings=save_settings,
            demo=DEMO,
            sessions=tmp_path / "Sessions",
            model_sha256="abc",
            corrections=Corrections(tmp_path / "Corrections", EMOTIONS, "abc"),
            adaptations=AdaptationStore(tmp_path / "adaptation.npz", "abc"),
            propose=_propose,
        )
        window = MainWindow(settings or Settings(), equipment)
        windows.append(window)
        window.show()
        return window

    before = threading.active_count()
    yield make
    for window in windows:
        window.close()
        window.deleteLater()
    qtbot.waitUntil(lambda: threading.active_count() <= before)
