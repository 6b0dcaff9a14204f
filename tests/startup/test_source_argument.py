from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.startup.source_argument import as_source, names_a_file


@pytest.mark.parametrize(
    "word",
    [
        *("", "0", "12", "Integrated Camera", "USB2.0 Camera: USB2.0 Cam", "Webcam v1.0"),
        *("http://10.0.0.5/video", "rtsp://host/a.mp4", "file://[", "file://elsewhere/a.jpg"),
    ],
)
def test_what_is_no_file_stays_as_it_is(word: str) -> None:
    if os.name == "nt" and word.startswith("file://elsewhere"):
        pytest.skip("a shared folder, on Windows")
    assert as_source(word) == word


@pytest.mark.parametrize(
    "name",
    ["a.jpg", "a b.jpg", "Ümläut 日本.png", "-a.jpg", "--help.mp4", "a%20b.jpg", "no suffix"],
)
def test_a_file_gets_its_whole_path(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / name
    path.touch()
    monkeypatch.chdir(tmp_path)
    assert as_source(name) == str(path)
    assert as_source(str(path)) == str(path)
    assert as_source(path.as_uri()) == str(path)
    assert as_source(path.as_uri().replace("file:///", "file://localhost/")) == str(path)


def test_a_missing_file_gets_one_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert as_source("missing.jpg") == str(tmp_path / "missing.jpg")
    assert as_source("photos/") == str(tmp_path / "photos")


@pytest.mark.parametrize(
    ("word", "is_file"),
    [
        *(("", False), ("0", False), ("analyse", False), ("selftests", False), ("Cam 1.10", False)),
        *(("missing.jpg", True), ("photos/", True), ("a/b", True), ("a.MP4", True)),
        *(("http://10.0.0.5", True), ("file:///a", True)),
    ],
)
def test_words_that_look_like_files(word: str, is_file: bool) -> None:
    assert names_a_file(word) is is_file
