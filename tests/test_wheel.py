"""`pip install .`: what is in the wheel, and that it works away from the checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from app import __version__
from app.common.languages import LANGUAGES
from tests.feeding import DEMO

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ("app", "assets", "models", "pyproject.toml", "README.md", "LICENSE")
DATA = (
    *("assets/LICENCES.md", "assets/background.jpg", "assets/demo.jpg", "assets/icon.png"),
    *("assets/licences/GPL-3.0.txt", "assets/licences/LGPL-3.0.txt", "models/MODEL_CARD.md"),
    *(f"assets/languages/emotion_lens_{code}.qm" for code in LANGUAGES if code != "en"),
    *("models/reference_embeddings.npz", "py.typed"),
)
METADATA = ("METADATA", "RECORD", "WHEEL", "entry_points.txt", "top_level.txt", "licenses/LICENSE")
_BUILD = "import sys; from setuptools import build_meta; build_meta.build_wheel(sys.argv[1])"


@dataclass(frozen=True)
class Installed:
    """The program in an environment of its own. folder: a working directory outside of it."""

    scripts: Path
    folder: Path

    def run(self, command: str, *words: str) -> subprocess.CompletedProcess[str]:
        others = {n: v for n, v in os.environ.items() if not n.startswith(("XDG_", "PYTHON"))}
        return subprocess.run(
            [self.scripts / command, *words],
            cwd=self.folder,
            env={**others, "QT_QPA_PLATFORM": "offscreen", "HOME": str(self.folder)},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy: a checkout may hold what an earlier build has left."""
    pytest.importorskip("setuptools", minversion="77")
    copy, target = tmp_path_factory.mktemp("copy"), tmp_path_factory.mktemp("wheel")
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, copy)
    _check(sys.executable, "-c", _BUILD, str(target), cwd=copy)
    (built,) = target.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """Of what the program needs, the packages that are here already: nothing is downloaded."""
    home = tmp_path_factory.mktemp("environment")
    _check(sys.executable, "-m", "venv", "--without-pip", str(home))
    scripts = home / ("Scripts" if os.name == "nt" else "bin")
    python = str(scripts / "python")
    pip = (sys.executable, "-m", "pip", "--python", python)
    _check(*pip, "install", "-q", "--no-deps", "--no-index", str(wheel))
    (packages,) = _check(
        python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"
    ).splitlines()
    present = "\n".join({sysconfig.get_path(kind) for kind in ("purelib", "platlib")})
    (Path(packages) / "dependencies.pth").write_text(present, encoding="utf-8")
    return Installed(scripts, tmp_path_factory.mktemp("elsewhere"))


def test_every_room_is_a_package() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    listed = settings["tool"]["setuptools"]["packages"]
    rooms = {path.parent.relative_to(ROOT / "app") for path in (ROOT / "app").rglob("__init__.py")}
    names = {".".join(("emotion_lens", *room.parts)) for room in rooms}
    assert listed == sorted(names | {"emotion_lens.assets", "emotion_lens.models"})


def test_what_is_in_the_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        found = {name for name in archive.namelist() if not name.endswith("/")}
    code = {path.relative_to(ROOT / "app").as_posix() for path in (ROOT / "app").rglob("*.py")}
    models = {f"models/{path.name}" for path in (ROOT / "models").glob("*.tflite")}
    cards = {f"{model.removesuffix('.tflite')}.json" for model in models}
    expected = {f"emotion_lens/{name}" for name in (*code, *models, *cards, *DATA)}
    expected |= {f"emotion_lens-{__version__}.dist-info/{name}" for name in METADATA}
    assert found == expected


def test_the_commands_work(installed: Installed) -> None:
    done = installed.run("emotion-lens", "selftest")
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line[:2] for line in done.stdout.splitlines()] == ["ok", "ok", "ok"]
    done = installed.run("emotion-lens", "analyze", str(DEMO))
    assert done.returncode == 0, done.stderr
    (row,) = done.stdout.splitlines()[1:]
    assert ",happy," in row


@pytest.mark.parametrize(
    "command", [["emotion-lens"], ["emotion-lens-window"], ["python", "-m", "emotion_lens"]]
)
def test_each_way_of_starting_it(command: list[str], installed: Installed) -> None:
    if os.name == "nt" and command == ["emotion-lens-window"]:
        pytest.skip("on Windows it has no console to write to")
    done = installed.run(*command, "--help")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("usage: emotion-lens ")
    assert "python -m" not in done.stdout


def test_it_is_imported_by_its_own_name_alone(installed: Installed) -> None:
    done = installed.run("python", "-c", "import emotion_lens; print(emotion_lens.__file__)")
    assert Path(done.stdout.strip()).is_relative_to(installed.scripts.parent)
    for name in ("app", "training"):
        done = installed.run("python", "-c", f"import {name}")
        assert f"No module named '{name}'" in done.stderr


def test_python_reads_with_it(installed: Installed) -> None:
    code = f"""if True:
        from emotion_lens import ImageError, Reader, Session
        faces = Reader().read({str(DEMO)!r})
        print(faces[0].emotion, len(faces.to_frame()), type(faces).__module__)"""
    done = installed.run("python", "-c", code)
    assert done.stdout == "happy 1 emotion_lens.api.faces\n", done.stderr


def test_its_licences_are_found(installed: Installed) -> None:
    code = """if True:
        from emotion_lens.licences.listing import listing
        parts = {part.name: part.text() for part in listing()[1]}
        print(parts["Emotion Lens"].splitlines()[0], len(parts["Qt"]) > 7000, "numpy" in parts)"""
    done = installed.run("python", "-c", code)
    assert done.stdout.split("\n")[0] == "MIT License True True", done.stderr


def _check(*command: str, cwd: Path | None = None) -> str:
    """What a command prints that must succeed."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
