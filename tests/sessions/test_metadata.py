from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.sessions.metadata import read_metadata, save_metadata
from app.sessions.schema import METADATA, VERSION, Film, SessionError
from tests.sessions.rows import metadata

FILM = {"path": "a.mp4", "sha256": None, "duration": 9.0, "rate": 25.0, "stream": 1}


def write(folder: Path, **changes: Any) -> None:
    """A session.json with some fields changed; a field of None is left out."""
    save_metadata(folder, metadata())
    stored = json.loads((folder / METADATA).read_text(encoding="utf-8")) | changes
    kept = {name: value for name, value in stored.items() if value is not ...}
    (folder / METADATA).write_text(json.dumps(kept), encoding="utf-8")


def test_empty_folder_is_no_session(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match=r"is not a session: there is no session\.json"):
        read_metadata(tmp_path)


def test_folder_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match=r"is gone\. Was it moved"):
        read_metadata(tmp_path / "none")


def test_what_is_saved_is_read(tmp_path: Path) -> None:
    rule = {"do": "name", "person": 1, "name": "Zoë"}
    one = metadata(rules=(rule,), settings={"smoothing": 0.2}, video="blurred", end=None)
    save_metadata(tmp_path, one)
    assert read_metadata(tmp_path) == one


def test_resting_faces_keep_their_key_in_the_file(tmp_path: Path) -> None:
    resting = {"track": 1, "from": 0.0, "to": None, "offsets": [0.1] * 7}
    save_metadata(tmp_path, metadata(resting_faces=(resting,)))
    stored = json.loads((tmp_path / METADATA).read_text(encoding="utf-8"))
    assert stored["baselines"] == [resting]
    assert "resting_faces" not in stored
    assert read_metadata(tmp_path).resting_faces == (resting,)


def test_a_newer_version_asks_for_an_update(tmp_path: Path) -> None:
    write(tmp_path, version=VERSION + 1, emotions="in another form by then")
    with pytest.raises(SessionError, match=r"newer version of the program\. Update the program"):
        read_metadata(tmp_path)


@pytest.mark.parametrize("film", [Film("/a.mp4"), Film("/ü.mp4", "0f" * 32, 10.0, 29.97, 2)])
def test_the_film_is_kept(tmp_path: Path, film: Film) -> None:
    one = metadata(film=film, film_time=True)
    save_metadata(tmp_path, one)
    assert read_metadata(tmp_path) == one


def test_a_film_whose_name_is_no_text_is_named_with_escapes(tmp_path: Path) -> None:
    save_metadata(tmp_path, metadata(film=Film("/caf\udce9.mp4")))
    assert read_metadata(tmp_path).film == Film("/caf\\udce9.mp4")


def test_a_session_of_version_1_names_no_film(tmp_path: Path) -> None:
    write(tmp_path, version=1, film=..., film_time=...)
    read = read_metadata(tmp_path)
    assert (read.version, read.film, read.film_time) == (1, None, False)


def test_fields_that_are_not_known_are_passed_over(tmp_path: Path) -> None:
    write(tmp_path, mood="sunny")
    assert read_metadata(tmp_path) == metadata()


@pytest.mark.parametrize("text", ["", "{", "[]", "7", "[" * 100_000, '{"version": 1}', "\ud800"])
def test_damaged_json_is_said(tmp_path: Path, text: str) -> None:
    (tmp_path / METADATA).write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(SessionError, match="is damaged"):
        read_metadata(tmp_path)


@pytest.mark.parametrize(
    "changes",
    [
        {"emotions": ...},
        {"emotions": []},
        {"emotions": "happy"},
        {"emotions": [1, 2]},
        {"start": 5},
        {"end": 5},
        {"width": "wide"},
        {"seconds": "long"},
        {"rules": {}},
        {"rules": ["name"]},
        {"baselines": None},
        {"video": "secret"},
        {"version": "1"},
        {"seconds": float("nan")},
        {"seconds": -1},
        {"seconds": 1e9},
        {"width": 10**40},
        {"source": "half a character: \ud800"},
        {"emotions": ["happy", "happy"]},
        {"emotions": ["x"]},
        {"film": "a.mp4"},
        {"film": {"path": "a.mp4"}},
        {"film": {**FILM, "path": None}},
        {"film": {**FILM, "duration": float("inf")}},
        {"film": {**FILM, "rate": -1}},
        {"film": {**FILM, "stream": "second"}},
        {"film_time": None},
    ],
)
def test_fields_of_another_kind_are_damage(tmp_path: Path, changes: dict[str, Any]) -> None:
    write(tmp_path, **changes)
    with pytest.raises(SessionError, match="is damaged"):
        read_metadata(tmp_path)


def test_a_folder_that_is_gone_cannot_be_saved_to(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match="cannot be written to"):
        save_metadata(tmp_path / "none", metadata())


def test_saving_leaves_no_other_file(tmp_path: Path) -> None:
    save_metadata(tmp_path, metadata())
    save_metadata(tmp_path, metadata(source="Other camera"))
    assert [path.name for path in tmp_path.iterdir()] == [METADATA]
    assert read_metadata(tmp_path).source == "Other camera"
