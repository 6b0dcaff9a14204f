"""A screen that nobody sees, and what is on it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass(frozen=True)
class VirtualScreen:
    """display: as DISPLAY names it. file: holds its pixels, always the newest."""

    display: str
    file: Path

    def picture(self) -> np.ndarray:
        """What is on it now, (H, W, 3) uint8 BGR."""
        data = np.fromfile(self.file, np.uint8)
        header = data[:100].view(">u4")  # of the format XWD, version 7
        size, width, height, line, colours = (int(header[i]) for i in (0, 4, 5, 12, 19))
        rows = data[size + 12 * colours :][: height * line].reshape(height, line)
        return rows[:, : 4 * width].reshape(height, width, 4)[..., :3].copy()


@contextmanager
def virtual_screen(folder: Path) -> Iterator[VirtualScreen]:
    """A screen of 1280x800 on a free display; its pixels are kept in `folder`."""
    xvfb = shutil.which("Xvfb")
    assert xvfb is not None
    reading, writing = os.pipe()
    size = ("-screen", "0", "1280x800x24")
    server = subprocess.Popen(
        [xvfb, "-displayfd", str(writing), "-noreset", *size, "-fbdir", str(folder)],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()  # said once it is ready
        assert number, "Xvfb did not start"
        yield VirtualScreen(f":{number}", folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait()
