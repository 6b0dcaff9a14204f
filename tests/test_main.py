from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from app import __version__
from app.__main__ import _COMMANDS, main
from app.common import paths, program
from tests.feeding import DEMO, write_clip

ROOT = Path(__file__).resolve().parents[1]

_LOADED = """
import json, pkgutil, sys
import app
from app.__main__ import main
code = main(["selftest"])
started = sorted(sys.modules)
for module in pkgutil.walk_packages(app.__path__, "app."):
    __import__(module.name)
print(json.dumps({"code": code, "started": started, "modules": sorted(sys.modules)}))
"""


def _python(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """What a Python of its own prints, run in the repository's folder."""
    return subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--help"], ["--source", "analyze", "bench", "selftest", "examples:"]),
        (["analyze", "--help"], ["PATH", "--csv", "--json", "--annotated", "--every"]),
        (["bench", "--help"], ["--video", "--faces", "--json"]),
        (["selftest", "--help"], ["usage:"]),
        (["--version"], [f"Emotion Lens {__version__}"]),
    ],
)
def test_help_and_version(
    words: list[str], said: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(words)
    assert exit_.value.code == 0
    text = capsys.readouterr().out
    assert [part for part in said if part not in text] == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["analyse"], "invalid choice: 'analyse'"),
        (["--sauce=0"], "unrecognized arguments"),
        (["analyze"], "PATH"),
        (["bench", "--faces", "9"], "invalid choice: 9"),
        (["bench", "--faces", "2", "--video", "a.mp4"], "not allowed with"),
        *(
            (["analyze", "a.jpg", f"--every={bad}"], f"{bad} is no number of seconds")
            for bad in ("-1", "-0.1", "nan", "inf", "-inf", "1e999", "often", "0,5")
        ),
    ],
)
def test_wrong_usage_is_explained(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(words)
    assert exit_.value.code == 2
    complaint = capsys.readouterr().err
    assert "usage: python -m app" in complaint
    assert said in complaint


@pytest.mark.parametrize("command", [["analyze", str(DEMO)], ["bench", "--faces", "0"]])
def test_commands_without_a_model(
    command: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(paths, "MODEL", tmp_path / "model.tflite")
    assert main(command) == 1
    said = capsys.readouterr()
    assert said.out == ""
    (sentence,) = said.err.splitlines()
    assert sentence.startswith("emotion-lens: ")
    assert "Install the program again" in sentence


def test_the_program_loads_no_training_framework() -> None:
    done = _python("-c", _LOADED, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    loaded = json.loads(done.stdout.splitlines()[-1])
    assert loaded["code"] == 0, done.stdout
    assert {"app.gui.main_window", "app.vision.pipeline", "app.playback.capture_thread"} <= set(
        loaded["started"]
    )
    assert {"app.gui.sessions.window", "app.personal.ridge_fit"} <= set(loaded["modules"])
    unwanted = {"tensorflow", "keras", "matplotlib", "training"}
    assert unwanted & set(loaded["modules"]) == set()
    # What only sessions and corrections need: nobody waits for it who looks into a camera.
    later = {"pandas", "sklearn", "scipy", "pyqtgraph", "xlsxwriter", "fastparquet"}
    assert later & set(loaded["started"]) == set()


def test_every_command_that_is_named_can_be_run() -> None:
    assert set(_COMMANDS) == {"window", *program.COMMANDS}


def test_help_waits_for_neither_qt_nor_opencv() -> None:
    code = (
        "import sys\nfrom app.__main__ import main\n"
        "try: main(['--help'])\n"
        "finally: print('loaded:', {'cv2', 'PySide6'} & set(sys.modules))"
    )
    assert "loaded: set()" in _python("-c", code).stdout


@pytest.mark.parametrize("missing", ["cv2", "ai_edge_litert.interpreter", "PySide6.QtWidgets"])
def test_a_part_that_cannot_be_loaded(missing: str) -> None:
    code = (
        f"import sys\nsys.modules[{missing!r}] = None\n"
        "from app.__main__ import main\nsys.exit(main(['selftest']))"
    )
    done = _python("-c", code, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert "emotion-lens: A part of the program cannot be loaded" in done.stderr
    assert missing in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot send Ctrl+C to one process")
def test_ctrl_c_ends_without_a_traceback(tmp_path: Path) -> None:
    wall = np.zeros((720, 1280, 3), np.uint8)
    clip = write_clip(tmp_path / "long.avi", (wall for _ in range(200)))
    command = [sys.executable, "-u", "-m", "app", "analyze", str(clip)]
    running = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert running.stdout is not None
    assert running.stdout.readline().startswith("file,"), "it has begun"
    running.send_signal(signal.SIGINT)
    _, complaint = running.communicate(timeout=60)
    assert running.returncode == 130
    assert "Traceback" not in complaint


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot send Ctrl+C to one process")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_closes_the_window(number: signal.Signals, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as camera:
        camera.settimeout(180)
        address = f"http://127.0.0.1:{camera.getsockname()[1]}/video"
        running = subprocess.Popen(
            [sys.executable, "-m", "app", "--source", address],
            cwd=ROOT,
            env=os.environ
            | {
                "QT_QPA_PLATFORM": "offscreen",
                "XDG_CONFIG_HOME": str(tmp_path),
                "HOME": str(tmp_path),
            },
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            camera.accept()[0].close()  # the window is there, and looks for its camera
            running.send_signal(number)
            _, complaint = running.communicate(timeout=60)
        finally:
            running.kill()
    assert running.returncode == 0, complaint
    assert "Traceback" not in complaint
    assert list(tmp_path.rglob("settings.json")), "closed, it remembers its place"
