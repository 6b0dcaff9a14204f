from __future__ import annotations

import json
from pathlib import Path

import pytest

from training.files import write_json


def test_empty_record(tmp_path: Path) -> None:
    write_json(tmp_path / "a.json", {})
    assert json.loads((tmp_path / "a.json").read_text()) == {}


def test_failed_write_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    write_json(path, {"n": 1})
    with pytest.raises(ValueError, match="Out of range"):
        write_json(path, {"n": float("nan")})
    assert json.loads(path.read_text()) == {"n": 1}
    assert list(tmp_path.iterdir()) == [path]
