from __future__ import annotations

from pathlib import Path

import pytest

from app.studies.errors import StudyError
from app.studies.names import (
    label,
    next_participant,
    participant_id,
    parts_of,
    session_folder,
    stimulus_id,
)


@pytest.mark.parametrize("text", ["", "sub-", "sub-1_2", "../x", "Zoë", "a b"])
def test_what_no_folder_can_be_called_is_refused(text: str) -> None:
    with pytest.raises(StudyError, match="letters and digits only, such as sub-01"):
        participant_id(text)


@pytest.mark.parametrize("text", ["", "film-1", "a_b", "."])
def test_a_stimulus_has_letters_and_digits(text: str) -> None:
    with pytest.raises(StudyError, match="letters and digits only, such as film1"):
        stimulus_id(text)
    assert stimulus_id(" film1 ") == "film1"


def test_the_prefix_is_added_once() -> None:
    assert (
        participant_id("01") == participant_id("sub-01") == participant_id(" sub-01 ") == "sub-01"
    )


def test_the_next_participant_follows_the_highest_number() -> None:
    assert next_participant([]) == "sub-01"
    assert next_participant(["sub-01", "sub-anna", "sub-09"]) == "sub-10"


def test_a_label_of_any_text() -> None:
    assert label("") == label("…") == ""
    assert label("Calm lake (2)") == "CalmLake2"


def test_a_session_folder_says_whose_it_is() -> None:
    folder = session_folder(Path("s"), "sub-01", "film1", 2)
    assert folder == Path("s/data/sub-01/sub-01_task-film1_run-2")
    assert parts_of(folder) == ("sub-01", "film1", 2)
    assert parts_of(Path("sub-01_task-film1")) is None
