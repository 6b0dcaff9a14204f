from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from app.sessions.progress import Cancelled
from app.studies import stimuli
from app.studies.errors import StudyError
from app.studies.stimuli import Stimulus, film_stimulus
from app.studies.study import Study
from tests.feeding import MEDIA, write_video


def test_no_stimuli(tmp_path: Path) -> None:
    stimuli.save(tmp_path, [])
    assert stimuli.load(tmp_path) == []


def test_what_was_saved_is_read(tmp_path: Path) -> None:
    both = [Stimulus("task"), Stimulus("film1", "film", "stimuli/film1.mp4", "0f" * 32, 10.5)]
    stimuli.save(tmp_path, both)
    assert stimuli.load(tmp_path) == both
    assert both[0].path(tmp_path) is None
    assert both[1].path(tmp_path) == tmp_path / "stimuli" / "film1.mp4"


def test_a_film_is_copied_with_its_hash_and_length(tmp_path: Path) -> None:
    film = MEDIA / "two.mp4"
    made = film_stimulus(tmp_path, "calm", film)
    copy = tmp_path / "stimuli" / "calm.mp4"
    assert copy.read_bytes() == film.read_bytes()
    digest = hashlib.sha256(film.read_bytes()).hexdigest()
    assert made == Stimulus("calm", "film", "stimuli/calm.mp4", digest, 10.0)
    assert stimuli.sha256_of(copy) == digest


def test_a_film_in_the_study_stays_where_it_is(tmp_path: Path) -> None:
    film = write_video(tmp_path / "mine.avi", 5, 10.0)
    assert film_stimulus(tmp_path, "calm", film).film == "mine.avi"
    assert [path.name for path in tmp_path.iterdir()] == ["mine.avi"]


def test_what_is_no_film_is_said(tmp_path: Path) -> None:
    with pytest.raises(StudyError, match="There is no file"):
        film_stimulus(tmp_path, "calm", tmp_path / "none.mp4")
    (tmp_path / "text.mp4").write_text("no film")
    with pytest.raises(StudyError, match=r"text\.mp4"):
        film_stimulus(tmp_path, "calm", tmp_path / "text.mp4")


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "stimuli").write_text("in the way")
    with pytest.raises(StudyError, match="cannot be written"):
        film_stimulus(tmp_path, "calm", MEDIA / "two.mp4")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("a\tsong", "the kind is “song”. Write film or elsewhere"),
        ("a\tfilm\t../../a.mp4", "lies outside the study"),
        ("a\tfilm\t/tmp/a.mp4", "lies outside the study"),
        ("a\tfilm\ta.mp4\tx\tlong", "“long” is no length in seconds"),
        ("a b\tfilm", "cannot name a stimulus"),
        ("a\telsewhere\nA\telsewhere", "has “A” twice"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, line: str, said: str) -> None:
    (tmp_path / "stimuli").mkdir()
    head = "stimulus_id\tkind\tfilm\tsha256\tseconds\n"
    (tmp_path / "stimuli" / "stimuli.tsv").write_text(head + line + "\n")
    with pytest.raises(StudyError, match=said):
        stimuli.load(tmp_path)


def test_copying_a_film_can_be_called_off(tmp_path: Path) -> None:
    told: list[float] = []

    def called_off(done: float) -> None:
        told.append(done)
        raise Cancelled

    study = Study.create(tmp_path / "study", "Films")
    with pytest.raises(Cancelled):
        study.add_stimulus("film1", MEDIA / "two.mp4", called_off)
    assert told == [0.0]
    assert study.stimuli == []
    assert not list((tmp_path / "study" / "stimuli").glob("*.mp4"))
