from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from app.exchange import import_file
from app.exchange.import_events import ImportFileError
from app.exchange.import_file import read_annotations
from tests.exchange.annotated import boris_project, eaf

_TABLE = b"onset,duration,trial_type\n1,2,happy\n"


@pytest.mark.parametrize("data", [b"", b" \n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_said(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.eaf").write_bytes(data)
    with pytest.raises(ImportFileError, match=r"a\.eaf is empty"):
        read_annotations(tmp_path / "a.eaf")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (eaf("", '<TIER TIER_ID="A"/>'), "tier"),
        (b"\xef\xbb\xbf\n" + eaf("", "").partition(b"\n")[2], "tier"),
        (json.dumps(boris_project([])).encode(), "observation"),
        (b"\xef\xbb\xbf \n" + json.dumps(boris_project([])).encode(), "observation"),
        (_TABLE, ""),
        (b"\xef\xbb\xbf" + _TABLE, ""),
        (_TABLE.decode().encode("utf-16"), ""),
    ],
)
def test_what_a_file_is_its_content_says(tmp_path: Path, data: bytes, kind: str) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    file = read_annotations(tmp_path / "a.txt")
    assert (file.name, file.kind) == ("a.txt", kind)


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(ImportFileError, match=r"none\.eaf cannot be read"):
        read_annotations(tmp_path / "none.eaf")
    with pytest.raises(ImportFileError, match="cannot be read"):
        read_annotations(tmp_path)


def test_a_film_by_mistake_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "film.mp4").write_bytes(os.urandom(2000))
    with pytest.raises(ImportFileError, match=r"^film\.mp4"):
        read_annotations(tmp_path / "film.mp4")
    monkeypatch.setattr(import_file, "_LARGEST", 1000)
    with pytest.raises(ImportFileError, match="is too large for annotations"):
        read_annotations(tmp_path / "film.mp4")
