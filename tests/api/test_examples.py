"""The examples are run: the one in the README, and the notebook."""

from __future__ import annotations

import ast
import json
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

import app
from app.sessions.markers import Marker
from tests.feeding import DEMO, write_clip
from tests.gui.recorded import save_session, two_people

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOK = ROOT / ".github" / "examples" / "from_python.ipynb"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, portrait: np.ndarray) -> Path:
    """Working folder with what the examples read; the checkout goes by its installed name."""
    shutil.copy(DEMO, tmp_path / "photo.jpg")
    wall = np.full_like(portrait, 128)
    clip = write_clip(tmp_path / "talk.avi", [portrait] * 10 + [wall] * 10, rate=10)
    clip.rename(tmp_path / "talk.mp4")  # what it is, its content says
    save_session(tmp_path / "session", two_people(), [Marker(1.0, "laughs")], frames=30)
    shutil.copytree(tmp_path / "session", tmp_path / "2026-11-22 19.35.04")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(sys.modules, "emotion_lens", app)
    return tmp_path


def _cells() -> Iterator[str]:
    stored = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
    for cell in stored["cells"]:
        if cell["cell_type"] == "code":
            assert cell["outputs"] == []
            yield "".join(cell["source"])


def _run(cell: str, names: dict[str, Any]) -> Any:
    """Run a cell, and give the value of its last line, as a notebook shows it; None for none."""
    tree = ast.parse(cell)
    last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, "cell", "exec"), names)
    return eval(ast.unparse(last), names) if last else None


def test_the_readme_s_example(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    names: dict[str, Any] = {}
    exec(compile(example, "README.md", "exec"), names)
    said = capsys.readouterr().out
    assert said.startswith("happy True 0.")
    assert "1.0 0" in said  # seconds, and nobody
    assert len(names["table"]) == 10
    assert (folder / "talk.xlsx").is_file()


def test_the_notebook(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, Any] = {}
    shown = [_run(cell, names) for cell in _cells()]
    assert capsys.readouterr().out.startswith("happy (")
    pictures = [value._repr_html_() for value in shown if hasattr(value, "_repr_html_")]
    assert sum("<img" in html for html in pictures) == 2, "faces, and a session's people"
    tables = [value for value in shown if isinstance(value, pd.DataFrame)]
    assert [len(table) for table in tables] == [5, 1, 2, 1]
    assert "4 frames, nobody in 2" in shown
    assert len(list(folder.glob("talk-*.csv"))) == 3
