from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.live_outputs.choices import Choices
from app.sessions.event_codes import EventCode
from app.settings import Settings, SettingsError, from_json, load, save, to_json


def test_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "none.json") == Settings()


def test_comes_back_as_it_was_saved(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "Größe" / "settings.json"
    settings = Settings(
        *("Kamera Ä", False, 1.5, 0.2, False, False, "AdnQ", "AAAA"),
        recent=("/b.jpg", "/ä.mp4"),
        language="zh_CN",
    )
    save(settings, path)
    assert load(path) == settings
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[1, 2]", b"null", b"\xff\xfe\x00", b"[" * 100_000]
)
def test_damaged_file_gives_the_defaults(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert load(path) == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("camera", 3),
        ("camera", ""),
        ("camera_chosen", "yes"),
        ("recent", "/a.jpg"),
        ("recent", ["/a.jpg", 3]),
        ("recent", ["/a.jpg"] * 11),
        ("recent_studies", ["/study", None]),
        ("mirror", 1),
        ("smoothing", True),
        ("smoothing", -0.1),
        ("smoothing", 2.1),
        ("smoothing", "1"),
        ("smoothing", float("nan")),
        ("smallest_face", 0.0),
        ("smallest_face", 0.9),
        ("show_bars", None),
        ("geometry", 5),
        ("event_codes", "laughs"),
        ("event_codes", [{"name": "laughs"}]),
        ("event_codes", [{"name": "x", "key": 1, "kind": "point"}] * 2),
        ("event_codes", [{"name": "\ud800", "key": 1, "kind": "point"}]),
        ("single_person", 1),
        ("recording_notice", "yes"),
        ("layout", ["x"]),
        ("lsl", 1),
        ("osc", "yes"),
        ("osc_host", " "),
        ("osc_host", None),
        ("osc_port", 0),
        ("osc_port", 65536),
        ("osc_port", 9000.5),
        ("osc_port", True),
        ("language", "tlh"),
        ("language", ["de"]),
        ("label_on", "label.txt"),
        ("label_file", None),
        ("stream_all", 0),
        ("stream_green", "green"),
        ("stream_place", 5),
        ("patterns", 1),
        ("less_motion", "yes"),
        ("speak_labels", None),
        ("stimulus_screen", None),
        ("camera", "half a character: \ud800"),
    ],
)
def test_only_the_value_that_does_not_fit_is_passed_over(name: str, value: object) -> None:
    text = json.dumps({"panel": False, name: value})
    assert from_json(text) == Settings(panel=False)


def test_a_start_opens_the_camera_only_once_it_was_chosen() -> None:
    assert not Settings().opens_camera
    assert Settings(camera_chosen=True).opens_camera
    assert from_json('{"camera": "Left"}').opens_camera, "as older versions wrote it"


def test_no_output_is_on_unless_it_was_chosen() -> None:
    chosen = Settings(osc_host="10.0.0.2", osc_port=8000, label_file="/a/label.txt")
    assert Settings().outputs == chosen.outputs == Choices()
    assert replace(chosen, lsl=True).outputs == Choices(lsl=True)
    assert replace(chosen, osc=True).outputs == Choices(osc=("10.0.0.2", 8000))
    assert replace(chosen, label_on=True).outputs == Choices(label_file=Path("/a/label.txt"))
    assert Settings(label_on=True).outputs == Choices(), "no file was chosen yet"


def test_unknown_names_are_passed_over() -> None:
    assert from_json('{"colour": "red", "mirror": false}') == Settings(mirror=False)


def test_a_camera_whose_name_is_no_text_is_kept_as_well_as_can_be(tmp_path: Path) -> None:
    save(Settings(camera="cam\udce9ra"), tmp_path / "settings.json")
    assert load(tmp_path / "settings.json").camera == "cam?ra"


def test_every_field_is_kept() -> None:
    assert set(json.loads(to_json(Settings()))) == set(Settings.__dataclass_fields__)


def test_folder_that_cannot_be_made_is_told_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SettingsError, match="cannot be kept"):
        save(Settings(), tmp_path / "file" / "settings.json")


def test_failed_write_leaves_the_old_file_and_no_rest(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()  # a folder cannot be replaced by a file
    (path / "kept").touch()
    with pytest.raises(SettingsError):
        save(Settings(), path)
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


def test_event_codes_come_back(tmp_path: Path) -> None:
    codes = (EventCode("speaks", 1, "state"), EventCode("laughs", 9))
    save(Settings(event_codes=codes), tmp_path / "settings.json")
    assert load(tmp_path / "settings.json").event_codes == codes
