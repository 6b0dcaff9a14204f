"""Where logs of crashes go in tests: never into the folders of who runs them."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Logs:
    """folder: the user's for logs, which is not made yet. home: what stands for the user's home.
    temporary: the temporary folder."""

    folder: Path
    home: Path
    temporary: Path

    @property
    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.glob("*"))

    @property
    def log(self) -> Path:
        """The only one."""
        (path,) = self.folder.glob("*")
        return path

    def block(self) -> None:
        """Make the user's folder one that cannot be made."""
        (self.home / "state").write_bytes(b"")

    def block_temporary(self) -> None:
        self.temporary.rmdir()
        self.temporary.write_bytes(b"")

    def python(self, code: str) -> subprocess.CompletedProcess[str]:
        """Run code in a process of its own with the same folders."""
        return subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    @property
    def environment(self) -> dict[str, str]:
        folders = {"HOME": self.home, "XDG_STATE_HOME": self.home / "state"}
        words = {name: str(folder) for name, folder in folders.items()}
        return os.environ | words | {"TMPDIR": str(self.temporary)}


def redirect(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Logs:
    """Have this process and those that it starts keep their logs in `tmp_path`."""
    home, temporary = tmp_path / "home of Zoë", tmp_path / "temporary"
    for folder in (home, temporary):
        folder.mkdir()
    logs = Logs(home / "state" / "Emotion Lens" / "log", home, temporary)
    for name in ("HOME", "XDG_STATE_HOME", "TMPDIR"):
        monkeypatch.setenv(name, logs.environment[name])
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    return logs
