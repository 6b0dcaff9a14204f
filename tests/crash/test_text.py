from __future__ import annotations

import re
from pathlib import Path

import pytest

from app import __version__
from app.crash import text as crash_text


def test_without_words_the_window_was_started() -> None:
    lines = crash_text.header([]).splitlines()
    assert re.fullmatch(
        rf"Emotion Lens {re.escape(__version__)}, \d{{4}}-\d\d-\d\dT[\d:]+[+-]\d\d:\d\d", lines[0]
    )
    assert lines[1] == "started as: window"
    assert lines[2].startswith("from source, Python 3.")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--source", "/home/zoe/Our wedding.mp4"], "--source [.mp4]"),
        (["--source=/home/zoe/wedding.mp4"], "--source=[.mp4]"),
        (["--source", "rtsp://zoe:secret@10.0.0.5/live"], "--source [rtsp://]"),
        (["--source", "Zoe's camera"], "--source []"),
        (["analyze", "photos/", "--csv", "zoe.csv"], "analyze [] --csv [.csv]"),
    ],
)
def test_the_header_names_none_of_the_users_things(words: list[str], said: str) -> None:
    header = crash_text.header(words)
    assert f"started as: {said}\n" in header
    assert "zoe" not in header.lower()


def test_the_header_names_what_was_loaded() -> None:
    import cv2
    import PySide6

    assert f"loaded: Qt {PySide6.__version__}, OpenCV {cv2.__version__}" in crash_text.header([])


def test_an_error_is_told_with_its_thread_and_what_led_to_it() -> None:
    text = crash_text.described(_raised(ValueError("wrong")))
    assert "in the thread MainThread:\n" in text
    assert "in _raised" in text
    assert text.endswith("ValueError: wrong\n\n")


def test_of_a_long_one_beginning_and_end_stay() -> None:
    text = crash_text.described(_raised(ValueError("x" * 1_000_000 + " at the end")))
    assert len(text) < 40_000
    assert "Traceback" in text
    assert text.endswith("x at the end\n\n")


def test_the_users_name_is_taken_out_of_paths(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert crash_text.without_home(f"in {tmp_path}/film.mp4") == "in ~/film.mp4"


@pytest.mark.parametrize("home", ["", "/"])
def test_a_home_that_is_none_leaves_the_text(home: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", home)
    monkeypatch.setenv("USERPROFILE", home)
    assert crash_text.without_home("in /film.mp4") == "in /film.mp4"


def _raised(error: ValueError) -> ValueError:
    """The error, as it is after it was raised and caught."""
    try:
        raise error
    except ValueError as caught:
        return caught
