from __future__ import annotations

from pathlib import Path

from app.gui.studies.withdrawal_words import what_goes, what_went
from app.studies.withdraw import Belongings, Withdrawal


def test_who_has_nothing_loses_a_row() -> None:
    said = what_goes(Belongings((), 0, 0))
    assert "no sessions, no faces" in said
    assert "row in participants.tsv" in said
    assert "model learned" not in said


def test_all_that_goes_is_said() -> None:
    said = what_goes(Belongings(("a", "b"), 1, 3))
    assert "2 sessions (1 with video), 3 faces that you corrected" in said
    assert "What the model learned" in said


def test_what_went_is_said() -> None:
    done = Withdrawal(2, 1, 5, True, (Path("notes.txt"),))
    said = what_went(done, Path("theirs.zip"))
    assert "5 files were written to theirs.zip before." in said
    assert "Deleted 2 sessions and 1 corrected face." in said
    assert "Adapt it again" in said
    assert "still name them" in said
    assert what_went(Withdrawal(0, 0), None).count("\n") == 0


def test_one_of_each_is_not_many() -> None:
    assert "1 session, 1 face that you corrected" in what_goes(Belongings(("a",), 0, 1))
    assert "Deleted no sessions and no corrected faces." in what_went(Withdrawal(0, 0), None)
    assert "1 file were" in what_went(Withdrawal(0, 0, 1), Path("theirs.zip"))
