from __future__ import annotations

import hashlib
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.playback.capture_thread import SourceInfo
from app.sessions.film import FileHash, film_of, open_film
from app.sessions.schema import Film
from app.sources.base import SourceError
from app.sources.open import open_source
from tests.feeding import DEMO, MEDIA, HandFedCamera, write_video

SIX = MEDIA / "six.mp4"


@pytest.fixture
def endless(tmp_path: Path) -> Iterator[Path]:
    """A file of which more comes until the test ends."""
    if not hasattr(os, "mkfifo"):
        pytest.skip("Windows has no such pipes in folders")
    pipe = tmp_path / "endless.mp4"
    os.mkfifo(pipe)
    stop = threading.Event()

    def feed() -> None:
        with pipe.open("wb", buffering=0) as file:
            while not stop.is_set():
                try:
                    file.write(b"0" * 65536)
                except BrokenPipeError:
                    return

    thread = threading.Thread(target=feed)
    thread.start()
    yield pipe
    stop.set()
    thread.join()


def test_a_camera_and_a_picture_are_no_films() -> None:
    assert film_of(HandFedCamera()) is None
    with open_source(str(DEMO)) as picture:
        assert picture.path == DEMO
        assert film_of(picture) is None


def test_a_film_is_named_with_its_length_and_rate() -> None:
    with open_source(os.path.relpath(SIX)) as source:
        info = SourceInfo(
            source.name, False, False, source.duration, rate=source.rate, path=source.path
        )
        film = film_of(source)
    assert film is not None
    assert film == Film(str(SIX), None, film.duration, film.rate, 1)
    assert (film.duration, film.rate) == (pytest.approx(6.0), pytest.approx(1.0))
    assert film_of(info) == Film(str(SIX), None, film.duration, film.rate, None)


def test_which_of_several_streams_was_read_is_named() -> None:
    with open_source(str(MEDIA / "two.mp4"), 1) as source:
        film = film_of(source)
    assert film is not None
    assert film.stream == 1


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_link_is_named_itself(tmp_path: Path) -> None:
    (tmp_path / "link.mp4").symlink_to(SIX)
    with open_source(str(tmp_path / "link.mp4")) as source:
        film = film_of(source)
    assert film is not None
    assert film.path == str(tmp_path / "link.mp4")


def test_the_hash_of_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    done = threading.Event()
    of_nothing = FileHash(tmp_path / "empty", done.set)
    assert of_nothing.sha256 is None
    of_nothing.wait()  # it was never started
    of_nothing.start()
    of_nothing.wait()
    assert of_nothing.sha256 == hashlib.sha256().hexdigest()
    assert done.is_set()


def test_the_hash_is_the_file_s(tmp_path: Path) -> None:
    content = os.urandom((1 << 20) + 17)
    (tmp_path / "film").write_bytes(content)
    one = FileHash(tmp_path / "film", lambda: None)
    one.start()
    one.wait()
    assert one.sha256 == hashlib.sha256(content).hexdigest()


def test_a_file_that_is_gone_has_none(tmp_path: Path) -> None:
    done = threading.Event()
    gone = FileHash(tmp_path / "gone", done.set)
    gone.start()
    gone.wait()
    assert gone.sha256 is None
    assert not done.is_set()


def test_it_can_be_cancelled(endless: Path) -> None:
    large = FileHash(endless, lambda: None)
    large.start()
    large.cancel()
    large.wait()
    assert large.sha256 is None
    assert not any(thread.name == "Film hash" for thread in threading.enumerate())


def test_a_film_that_is_gone_or_another_one_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "film.avi"
    with pytest.raises(SourceError, match=r"film\.avi is not there any more"):
        open_film(Film(str(path)))
    write_video(path, frames=20, rate=10)
    with pytest.raises(SourceError, match=r"film\.avi is not the one that was analysed"):
        open_film(Film(str(path), duration=9.0))


def test_the_film_is_opened_with_its_stream(tmp_path: Path) -> None:
    with open_film(Film(str(MEDIA / "two.mp4"), stream=1)) as source:
        assert source.stream is not None
        assert source.stream.number == 1
