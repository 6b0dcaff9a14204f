from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.commands.film_sessions import FilmSessions
from app.sessions import store
from app.sessions.schema import VERSION, Film, SessionError
from app.sources.base import FrameSource
from app.sources.open import open_source
from tests.feeding import DEMO, MEDIA, HandFedCamera
from tests.sessions.recording import analysis, face

SIX = MEDIA / "six.mp4"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "Sessions"


@pytest.fixture
def sessions(root: Path) -> Iterator[FilmSessions]:
    made = FilmSessions(root, "abc", 0.0)
    yield made
    made.end(complete=False)
    assert not any(thread.name == "Recorder" for thread in threading.enumerate())


@pytest.fixture
def six() -> Iterator[FrameSource]:
    with open_source(str(SIX)) as source:
        yield source


def test_of_no_file_nothing_is_made(sessions: FilmSessions, root: Path) -> None:
    sessions.end()
    sessions.add(analysis(0, face()))
    assert not root.exists()


def test_a_film_of_no_frame_makes_none(
    sessions: FilmSessions, root: Path, six: FrameSource
) -> None:
    sessions.begin(six)
    sessions.end()
    assert not root.exists()


def test_pictures_and_cameras_make_none(sessions: FilmSessions, root: Path) -> None:
    with open_source(str(DEMO)) as picture:
        for source in (picture, HandFedCamera()):
            sessions.begin(source)
            sessions.add(analysis(0, face()))
    sessions.end()
    assert not root.exists()


def test_a_film_is_a_session_in_the_film_s_own_time(
    sessions: FilmSessions, root: Path, six: FrameSource
) -> None:
    sessions.begin(six)
    for number in (0, 1, 4):
        faces = () if number == 1 else (face(),)
        sessions.add(analysis(number, *faces, captured=float(number)))
    sessions.end()
    session = store.load(root / "six")
    assert session.readings["seconds"].tolist() == [0.0, 4.0]
    assert session.readings["media_time"].tolist() == [0.0, 4.0]
    assert session.frames is not None
    assert session.frames["seconds"].tolist() == [0.0, 1.0, 4.0]
    assert session.frames["faces"].tolist() == [1, 0, 1]
    assert session.frames["dropped_before"].tolist() == [0, 0, 2]
    metadata = session.metadata
    assert (metadata.version, metadata.source, metadata.model_sha256) == (VERSION, SIX.name, "abc")
    assert (metadata.live, metadata.film_time, metadata.video) == (False, True, None)
    assert (metadata.frames_analysed, metadata.frames_dropped) == (3, 2)
    assert (metadata.width, metadata.height) == (64, 48), "of the frames, not of the file"
    digest = hashlib.sha256(SIX.read_bytes()).hexdigest()
    assert metadata.film == Film(str(SIX), digest, six.duration, six.rate, 1)
    assert session.duration == pytest.approx(6.0)


def test_each_film_has_a_session_of_its_own(
    sessions: FilmSessions, root: Path, six: FrameSource
) -> None:
    for number in range(3):
        sessions.begin(six)
        for frame in range(number + 1):
            sessions.add(analysis(frame, face()))
    sessions.end()
    counts = [len(store.load(root / name).readings) for name in ("six", "six (2)", "six (3)")]
    assert counts == [1, 2, 3]


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("talk. .mp4", "talk"),
        (". .mp4", "film"),
        ("caf\udce9.mp4", "caf\\udce9"),
        (f"{'é' * 120}.mp4", None),
    ],
)
def test_whatever_a_film_is_called_its_folder_can_be_made(
    sessions: FilmSessions, root: Path, six: FrameSource, name: str, folder: str | None
) -> None:
    six.path = Path("/films") / name
    sessions.begin(six)
    sessions.add(analysis(0, face()))
    sessions.end()
    (entry,) = store.listing(root)
    assert entry.trouble == ""
    assert folder is None or entry.folder.name == folder


def test_stopped_in_the_middle_it_holds_what_was_analysed(
    sessions: FilmSessions, root: Path, six: FrameSource
) -> None:
    sessions.begin(six)
    for number in range(3):
        sessions.add(analysis(number, face(), captured=float(number)))
    sessions.end(complete=False)
    session = store.load(root / "six")
    assert session.metadata.end is not None
    assert (len(session.readings), session.duration) == (3, pytest.approx(6.0))
    assert session.analysed is not None
    assert session.analysed.words() == "50% of 6.0 s"


def test_where_no_folder_can_be_made_that_is_said(
    sessions: FilmSessions, root: Path, six: FrameSource
) -> None:
    root.write_text("mine")
    sessions.begin(six)
    with pytest.raises(SessionError, match="cannot be created"):
        sessions.add(analysis(0, face()))


def test_a_session_that_cannot_be_written_further_is_said(
    sessions: FilmSessions, root: Path, six: FrameSource
) -> None:
    sessions.begin(six)
    sessions.add(analysis(0, face()))
    (root / "six").rename(root / "gone")
    with pytest.raises(SessionError, match=r"is gone\. The recording stopped"):
        for number in range(1, 10_000):
            sessions.add(analysis(number, face()))
            threading.Event().wait(0.01)


def test_the_settings_that_matter_are_kept(root: Path, six: FrameSource) -> None:
    sessions = FilmSessions(root, "abc", 0.5)
    sessions.begin(six)
    one = analysis(0, face(), pixels=np.zeros((10, 20, 3), np.uint8))
    sessions.add(replace(one, dropped=7))
    sessions.end()
    metadata = store.load(root / "six").metadata
    assert set(metadata.settings) == {"smoothing", "smallest_face", "doubt_unreadable", "every"}
    assert metadata.settings["every"] == 0.5
