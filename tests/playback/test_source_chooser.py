from __future__ import annotations

import pytest

from app.playback.source_chooser import short_name


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("", ""),
        ("0", "camera 0"),
        ("Left camera", "Left camera"),
        ("/home/me/film.mp4", "film.mp4"),
        (r"C:\Users\me\film.mp4", "film.mp4"),
        ("rtsp://me:secret@10.0.0.2:554/live?key=1", "rtsp://10.0.0.2:554"),
        ("http://camera.local", "http://camera.local"),
    ],
)
def test_short_names_show_no_password(source: str, name: str) -> None:
    assert short_name(source) == name
