"""A demo study that is read by several tests, and changed by none."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.studies.group.choices import Choices
from app.studies.group.figures import StimulusFigures
from app.studies.group.loader import load_viewings
from app.studies.group.write import study_figures
from tests.studies.group.demo import demo_study


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of the demo study."""
    return demo_study(tmp_path_factory.mktemp("group") / "study").folder


@pytest.fixture(scope="session")
def demo_figures(demo: Path) -> StimulusFigures:
    """Figures of its only stimulus."""
    return study_figures(load_viewings(demo), Choices(resamples=400))[0]
