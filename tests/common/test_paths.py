from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.common import paths

_FOLDERS = """
import json
from app.common import paths
print(json.dumps([str(place()) for place in (
    paths.settings_file, paths.log_folder, paths.cache_folder, paths.personal_folder,
    paths.sessions_folder)]))
"""


def _python(code: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=paths.ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_what_comes_with_the_program_is_there() -> None:
    for path in (paths.MODEL, paths.REFERENCES, paths.DEMO_PICTURE):
        assert path.is_file()
        assert path.is_relative_to(paths.ROOT)


def test_packaged_it_lies_where_the_program_was_unpacked(tmp_path: Path) -> None:
    code = (
        f"import sys\nsys._MEIPASS = {str(tmp_path)!r}\n"
        "from app.common import paths\nprint(paths.MODEL)"
    )
    assert Path(_python(code).strip()) == tmp_path / "models" / "emotion_vgg19.tflite"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system names the folders")
def test_the_users_folders_are_five_and_none_is_made(tmp_path: Path) -> None:
    kinds = ("CONFIG", "STATE", "CACHE", "DATA")
    own = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in kinds}
    found = json.loads(_python(_FOLDERS, HOME=str(tmp_path), **own))
    assert found == [
        str(tmp_path / "CONFIG" / "Emotion Lens" / "settings.json"),
        str(tmp_path / "STATE" / "Emotion Lens" / "log"),
        str(tmp_path / "CACHE" / "Emotion Lens"),
        str(tmp_path / "DATA" / "Emotion Lens"),
        str(tmp_path / "Documents" / "Emotion Lens"),
    ]
    assert list(tmp_path.iterdir()) == []


def test_who_asks_for_no_folder_waits_for_none() -> None:
    code = "import sys\nfrom app.common import paths\nprint('platformdirs' in sys.modules)"
    assert _python(code).strip() == "False"


def test_the_licence_is_there() -> None:
    assert paths.licence(paths.ROOT).read_text(encoding="utf-8").startswith("MIT License")


def test_an_installed_programs_licence_is_beside_it(tmp_path: Path) -> None:
    licence = tmp_path / "emotion_lens-1.2.dist-info" / "licenses" / "LICENSE"
    licence.parent.mkdir(parents=True)
    licence.touch()
    assert paths.licence(tmp_path / "emotion_lens") == licence


def test_a_licence_that_is_missing_is_named_where_it_should_be(tmp_path: Path) -> None:
    assert paths.licence(tmp_path / "emotion_lens") == tmp_path / "emotion_lens" / "LICENSE"
