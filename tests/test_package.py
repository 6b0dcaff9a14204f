"""The package itself: what `from emotion_lens import ...` gives, and what it loads."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import app

ROOT = Path(__file__).resolve().parents[1]
_HEAVY = ("numpy", "cv2", "pandas", "ai_edge_litert", "PySide6", "PIL", "av")


def _loaded(code: str) -> set[str]:
    """Which of the heavy packages a Python of its own has loaded after `code`."""
    told = f"import json, sys\n{code}\nprint(json.dumps(sorted(set(sys.modules) & {set(_HEAVY)})))"
    done = subprocess.run(
        [sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


def test_the_package_alone_loads_nothing() -> None:
    assert _loaded("import app; app.__version__; dir(app)") == set()


def test_reading_a_picture_waits_neither_for_qt_nor_for_tables() -> None:
    loaded = _loaded("from app import Reader; Reader().read('assets/demo.jpg')")
    assert loaded & {"numpy", "cv2", "ai_edge_litert"}
    assert not loaded & {"pandas", "PySide6", "PIL"}


@pytest.mark.parametrize("name", app.__all__)
def test_each_public_name_is_there_and_described(name: str) -> None:
    public = getattr(app, name)
    assert name in dir(app)
    if isinstance(public, type):
        assert public.__name__ == name
        assert public.__doc__


def test_another_name_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Readr'"):
        _ = app.Readr  # type: ignore[attr-defined]
