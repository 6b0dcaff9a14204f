from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui.live_state import LiveState
from app.gui.studies import stimulus_check
from app.gui.studies.stimulus_check import FilmCheck, agreed_to, check_state, find_stimulus
from app.settings import Settings
from app.studies.errors import StudyError
from app.studies.stimuli import sha256_of
from app.studies.study import Study
from tests.gui.live import face, frame, looking, recorder, video
from tests.studies.made import agreed


def test_a_camera_has_to_be_seen_and_nothing_else_recorded() -> None:
    state = LiveState(Settings())
    with pytest.raises(StudyError, match="no camera"):
        check_state(state)
    state = looking(face())
    check_state(state)
    state.set_paused(True)
    with pytest.raises(StudyError, match="paused"):
        check_state(state)
    state.show_trouble("The model is damaged.")
    with pytest.raises(StudyError, match="The model is damaged"):
        check_state(state)
    state.set_recording(recorder())
    with pytest.raises(StudyError, match="is being recorded"):
        check_state(state)


def test_a_film_is_no_camera_and_a_camera_has_to_be_read() -> None:
    with pytest.raises(StudyError, match="no camera"):
        check_state(looking(face(), source=video()))
    state = looking()
    state.show_source(looking().source)  # type: ignore[arg-type]
    state.show_frame(frame())
    with pytest.raises(StudyError, match="No picture of the camera"):
        check_state(state)


def test_consent_has_to_be_written_down_and_to_suffice(tmp_path: Path) -> None:
    study = Study.create(tmp_path / "study", "Films")
    study.add_participant()
    study.add_participant(consent=agreed("readings"))
    with pytest.raises(StudyError, match="not known what sub-01 agreed to"):
        agreed_to(study, "sub-01", video=False)
    assert agreed_to(study, "sub-02", video=False) == agreed("readings")
    with pytest.raises(StudyError, match="has not agreed to video"):
        agreed_to(study, "sub-02", video=True)


def test_a_stimulus_that_is_not_there(tmp_path: Path) -> None:
    study = Study.create(tmp_path / "study", "Films")
    with pytest.raises(StudyError, match="no stimulus “film1”"):
        find_stimulus(study, "film1")
    added = study.add_stimulus("film1")
    assert find_stimulus(study, "film1") == added


def _checked(qtbot: QtBot, check: FilmCheck, film: Path, sha256: str) -> tuple[str, str]:
    with qtbot.waitSignal(check.done) as found:
        check.start(film, sha256)
    assert found.args is not None
    told, hashed, trouble = found.args
    assert told == film
    return hashed, trouble


def test_a_film_is_the_one_that_was_added_or_not(qtbot: QtBot, tmp_path: Path) -> None:
    check, film = FilmCheck(), tmp_path / "film.mp4"
    assert "There is no film" in _checked(qtbot, check, film, "ab")[1]
    film.write_bytes(b"film")
    right = sha256_of(film)
    assert _checked(qtbot, check, film, right) == (right, "")
    assert _checked(qtbot, check, film, "") == (right, "")
    assert "not the film that was added" in _checked(qtbot, check, film, "ab")[1]
    assert "cannot be read" in _checked(qtbot, check, tmp_path, "ab")[1]


def test_a_film_is_hashed_once_unless_it_changes(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashed: list[Path] = []

    def count(film: Path) -> str:
        hashed.append(film)
        return str(len(hashed))

    monkeypatch.setattr(stimulus_check, "sha256_of", count)
    check, film = FilmCheck(), tmp_path / "film.mp4"
    film.write_bytes(b"film")
    assert [_checked(qtbot, check, film, "")[0] for _ in range(2)] == ["1", "1"]
    film.write_bytes(b"another film")
    assert _checked(qtbot, check, film, "")[0] == "2"


def test_closed_it_is_silent(qtbot: QtBot, tmp_path: Path) -> None:
    check = FilmCheck()
    check.close()
    with qtbot.assertNotEmitted(check.done, wait=100):
        check.start(tmp_path / "film.mp4", "")
