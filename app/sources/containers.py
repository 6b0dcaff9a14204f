"""Truncation check of MP4 files, whose fragments FFmpeg reads as far as they go without a word."""

from __future__ import annotations

import os
from pathlib import Path
from struct import Struct

SUFFIXES = frozenset({".mp4", ".m4v", ".mov", ".3gp"})
_SIZE, _LARGE = Struct(">I4s"), Struct(">Q")
_MOST = 100_000  # boxes, of fragments too


def is_cut_off(path: Path) -> bool:
    """Whether an MP4 file's last box goes on beyond its end; False for what cannot be read."""
    if path.suffix.lower() not in SUFFIXES:
        return False
    try:
        with path.open("rb") as file:
            length = file.seek(0, os.SEEK_END)
            start = 0
            for _ in range(_MOST):
                if length - start < _SIZE.size:
                    break
                file.seek(start)
                size, kind = _SIZE.unpack(file.read(_SIZE.size))
                if size == 1 and length - start >= _SIZE.size + _LARGE.size:
                    size = _LARGE.unpack(file.read(_LARGE.size))[0]
                size = size or length - start  # 0: up to the end
                if size < _SIZE.size or not kind.isalnum():
                    return False  # what follows is no box
                start += size
    except OSError:
        return False
    return start > length
