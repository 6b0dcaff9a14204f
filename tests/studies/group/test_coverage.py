from __future__ import annotations

from pathlib import Path

import pytest

from app.sessions.lock import Lock
from app.sessions.schema import READINGS
from app.studies.group.coverage import Coverage, coverage
from app.studies.group.loader import NO_CONSENT
from tests.studies.group.demo import empty_study, film_session, smiles


def test_without_a_stimulus_nothing_is_known(tmp_path: Path) -> None:
    study = empty_study(tmp_path / "study", 1)
    film_session(study, "sub-01", smiles(1.0))
    assert coverage(study, study.sessions()[0], None) == Coverage()


def test_how_much_was_analysed_in_view_and_readable(tmp_path: Path) -> None:
    study = empty_study(tmp_path / "study", 1)
    (film,) = study.stimuli
    assert film.seconds is not None
    film_session(study, "sub-01", smiles(1.0), seconds=film.seconds / 2, quality=0.1)
    found = coverage(study, study.sessions()[0], film)
    assert found.analysed == pytest.approx(0.5, abs=0.02)
    assert (found.in_view, found.readable, found.trouble) == (1.0, 0.0, "")


def test_without_consent_readings_are_not_opened(tmp_path: Path) -> None:
    study = empty_study(tmp_path / "study", 1)
    folder = film_session(study, "sub-01", smiles(1.0), scope=("sharing",))
    (folder / READINGS).unlink()
    assert coverage(study, study.sessions()[0], study.stimuli[0]).trouble == NO_CONSENT


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    study = empty_study(tmp_path / "study", 1)
    folder = film_session(study, "sub-01", smiles(1.0))
    lock = Lock(folder)
    assert coverage(study, study.sessions()[0], study.stimuli[0]) == Coverage()
    lock.release()
    (folder / READINGS).write_text("nothing\n")
    assert "lacks columns" in coverage(study, study.sessions()[0], study.stimuli[0]).trouble
