"""A time budget that outlives the process: the seconds that a campaign has used are on disk."""

from __future__ import annotations

import json
import time
from pathlib import Path

from training.files import write_json

_SPARE = 0.06
"""Of the minutes, left for reading the faces before the first stage and for the last figures."""


class Budget:
    """Counts from when it is made, on top of what `path` (JSON) says was used before."""

    def __init__(self, path: Path, minutes: float) -> None:
        self.path, self.seconds = path, 60 * minutes * (1 - _SPARE)
        self.before = 0.0
        if path.is_file():
            self.before = float(json.loads(path.read_text(encoding="utf-8"))["seconds"])
        self.started = time.monotonic()

    def used(self) -> float:
        return self.before + time.monotonic() - self.started

    def left(self) -> float:
        """Seconds for the stages that are not over, 0 at least."""
        return max(0.0, self.seconds - self.used())

    def keep(self) -> None:
        """Write what is used, so that a later process goes on from there."""
        write_json(self.path, {"seconds": self.used()})
