from __future__ import annotations

import numpy as np

from app.studies.group.choices import Choices
from app.studies.group.selection import Selection, kind_words, select
from app.studies.group.viewing import Kind, Viewing
from tests.studies.group.viewings import KIND, viewing

_OTHER = Kind("f" * 64, "yes", (("smoothing", "0.5"),))


def _select(*viewings: Viewing, length: float = 10.0, **choices: object) -> Selection:
    return select(viewings, length, Choices(**choices))  # type: ignore[arg-type]


def _named(*names: str, **changes: object) -> list[Viewing]:
    return [viewing(participant=name, **changes) for name in names]  # type: ignore[arg-type]


def test_nobody_is_selected_from_nobody() -> None:
    found = _select()
    assert (found.kept, found.left_out, found.remarks) == ((), (), ())


def test_all_that_are_fit_are_kept_by_name() -> None:
    found = _select(*_named("sub-02", "sub-01"))
    assert [one.participant for one in found.kept] == ["sub-01", "sub-02"]
    assert found.left_out == found.remarks == ()


def test_thresholds_leave_out_with_their_figures() -> None:
    times = np.arange(200) / 20
    for one, words in (
        (viewing(length=4.0), "40% of the stimulus was analysed, less than 50%."),
        (viewing(seen=times < 3), "The face was in view 30% of the time analysed, less than 50%."),
        (viewing(readable=0.0), "The face was readable 0% of the time in view, less than 50%."),
        (viewing(seen=times < 0), "No face was found."),
    ):
        found = _select(one)
        assert found.kept == ()
        assert found.left_out[0].why == words
    assert _select(viewing(length=4.0), analysed=0.4).kept
    assert _select(viewing(readable=0.0), readable=0.0).kept
    assert not _select(viewing(seen=times < 0), in_view=0.0).kept, "there is nothing to count"


def test_quality_that_is_not_known_leaves_nobody_out() -> None:
    assert _select(viewing(readable=float("nan"))).kept


def test_other_models_settings_and_resting_faces_are_left_out() -> None:
    found = _select(*_named("sub-01", kind=_OTHER), *_named("sub-02", "sub-03"))
    assert [one.participant for one in found.kept] == ["sub-02", "sub-03"]
    why = found.left_out[0].why
    for words in (
        "model ffffffff and not 00000000",
        "resting face taken out: yes and not no",
        "smoothing 0.5 and not unknown",
    ):
        assert words in why


def test_of_two_kinds_as_frequent_the_first_participants_counts() -> None:
    found = _select(*_named("sub-02"), *_named("sub-01", kind=_OTHER))
    assert found.kept[0].kind == _OTHER


def test_they_are_pooled_if_asked_for_and_that_is_said() -> None:
    found = _select(*_named("sub-01", kind=_OTHER), *_named("sub-02"), pool=True)
    assert len(found.kept) == 2
    assert "counted together here" in found.remarks[0]
    assert kind_words(KIND) in found.remarks[0]
    assert "sub-02" in found.remarks[0]


def test_other_emotions_are_never_pooled() -> None:
    one = viewing(participant="sub-03", emotions=tuple("abcdefg"))
    found = _select(*_named("sub-01", "sub-02"), one, pool=True)
    assert len(found.kept) == 2
    assert "emotions a b c d e f g and not angry" in found.left_out[0].why


def test_the_last_fit_run_of_each_participant_counts() -> None:
    runs = [viewing(run=1), viewing(run=2), viewing(run=3, readable=0.0)]
    found = _select(*runs)
    assert found.kept == (runs[1],)
    assert [(one.title, one.why) for one in found.left_out][1] == (
        "sub-01",
        "Run 2 is counted instead.",
    )


def test_unequal_lengths_are_named() -> None:
    found = _select(viewing(length=12.0), *_named("sub-02", length=8.0), length=12.0)
    assert len(found.remarks) == 1
    assert "sub-02 8.0 s" in found.remarks[0]
    assert "sub-01" not in found.remarks[0]


def test_adapted_readings_and_notes_are_named() -> None:
    one = viewing(kind=Kind("0" * 64, "no", (("adapted", "yes"),)), notes=("Shown twice.",))
    remarks = _select(one).remarks
    assert "adapted to corrections" in remarks[0]
    assert remarks[1] == "sub-01: Shown twice."
