from __future__ import annotations

import subprocess
import sys
from importlib import metadata
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import SimpleNamespace

import pytest

from app import __version__
from app.common.paths import ROOT
from app.licences import listing
from app.licences.components import Component
from tests.licences.test_components import install


@pytest.fixture
def packaged(tmp_path: Path) -> Path:
    """The folder of a packaged program in which there is nothing but two licences."""
    parts = [
        Component("Qt", "6.1", "LGPL-3.0-only", "https://www.qt.io"),
        Component("PySide6_Essentials", "6.2", "LGPL, or GPL", "https://pyside.org"),
        Component("bare", "1.0", "MIT, BSD"),
    ]
    folder = tmp_path / "licences"
    for place in ("LICENSE", "Qt/LGPL-3.0.txt", "Qt/parts/COPYING"):
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_text(f"text of {place}", encoding="utf-8")
    lines = [listing.line(part) for part in parts]
    (folder / "LICENCES.txt").write_text("Words: 1, 2\n\nMore\n\n" + "\n".join(lines) + "\n")
    return tmp_path


def _names(root: Path) -> list[str]:
    return [part.name for part in listing.listing(root)[1]]


def test_packaged_with_an_empty_list(tmp_path: Path) -> None:
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / "LICENCES.txt").write_text("")
    assert _names(tmp_path) == ["Emotion Lens", "Model", "Pictures"]


def test_packaged_it_reads_what_was_written(packaged: Path) -> None:
    words, (program, _, _, qt, pyside, bare) = listing.listing(packaged)
    assert words == listing.INTRODUCTION
    assert (program.title, program.text()) == (f"Emotion Lens {__version__}", "text of LICENSE")
    assert (qt.title, qt.licence, qt.page) == ("Qt 6.1", "LGPL-3.0-only", "https://www.qt.io")
    assert (pyside.licence, pyside.page) == ("LGPL, or GPL", "https://pyside.org")
    assert "text of Qt/LGPL-3.0.txt" in qt.text()
    assert "text of Qt/parts/COPYING" in qt.text()
    assert pyside.text() == qt.text()
    assert (bare.licence, bare.page, dict(bare.texts)) == ("MIT, BSD", "", {})


def test_what_the_packaging_writes_is_read(tmp_path: Path) -> None:
    pytest.importorskip("PyInstaller")
    spec = spec_from_file_location("packaging_licences", ROOT / ".ci" / "licences.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    analysis = SimpleNamespace(pure=[("numpy.linalg", "", "PYMODULE")], binaries=[])
    for place, source, _ in module.write_licences(analysis, ROOT, tmp_path / "work"):
        target = tmp_path / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(Path(source).read_bytes())
    parts = listing.listing(tmp_path)[1][3:]
    assert {part.name for part in parts} >= {"Python", "Qt", "FFmpeg in PyAV", "numpy"}
    numpy = next(part for part in parts if part.name == "numpy")
    assert (numpy.version, numpy.page) == (metadata.version("numpy"), "https://numpy.org")
    assert "NumPy Developers" in numpy.text()
    assert all(part.texts for part in parts)


def test_from_source_it_asks_the_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, "emotion-lens", "Requires-Dist: one\n")
    install(tmp_path, "one", "License-Expression: MIT\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    words, parts = listing.listing(ROOT)
    assert words == listing.INTRODUCTION
    names = ["Emotion Lens", "Model", "Pictures", "Python", "Qt", "FFmpeg in PyAV", "one"]
    assert [part.name for part in parts] == names
    assert parts[0].text().startswith("MIT License")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in parts[4].text()


def test_not_installed_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    words, parts = listing.listing(ROOT)
    assert "pip install ." in words
    assert parts[-2].title == "Qt"  # and of which version cannot be told


def test_pictures_and_the_models_data_are_listed() -> None:
    _, model, pictures = listing.listing(ROOT)[1][:3]
    assert "demo.jpg" in pictures.markdown
    assert "FER2013" in model.markdown
    assert "Figures" not in model.markdown


def test_it_needs_no_qt() -> None:
    code = "import sys; import app.licences.listing; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
