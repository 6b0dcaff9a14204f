from __future__ import annotations

from app.studies.stimulus_marks import END, FILM_START, OWN_NOTES, PAUSE, RESUME, START, plain


def test_notes_are_compared_without_capitals_and_spaces() -> None:
    assert plain("") == ""
    assert plain(" Stimulus START ") == START


def test_the_program_s_own_notes_are_a_promise() -> None:
    assert (START, END, FILM_START) == ("stimulus start", "stimulus end", "stimulus")
    assert {START, END, FILM_START, PAUSE, RESUME} == OWN_NOTES
