"""Files that are either whole or not there."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np


def write_json(path: Path, record: Mapping[str, object]) -> None:
    """Write `record` in place of what was at `path`. Raises ValueError for NaN, OSError."""
    write_whole(path, (json.dumps(record, indent=2, allow_nan=False) + "\n").encode())


def write_whole(path: Path, content: bytes) -> None:
    """Write `content` in place of what was at `path`. Raises OSError."""
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(content)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def write_arrays(path: Path, arrays: Mapping[str, np.ndarray], compressed: bool = True) -> None:
    """Write `arrays` by name (.npz) in place of what was at `path`. Raises OSError."""
    part = path.with_name(path.name + ".part")
    save = np.savez_compressed if compressed else np.savez
    try:
        with part.open("wb") as file:
            save(file, **arrays)  # type: ignore[arg-type]
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
