"""Files of personal data: written, removed, and validated when they are read."""

from __future__ import annotations

import io
import tokenize
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from ..common import files
from ..sources.base import reason
from .errors import PersonalError

# What numpy raises for a file cut short, overwritten, or of another kind.
_DAMAGED = (
    *(ValueError, KeyError, EOFError, NotImplementedError, MemoryError),
    *(zipfile.BadZipFile, zlib.error, tokenize.TokenError),
)


def write_whole(path: Path, content: bytes) -> None:
    """Write `content` in place of what was at `path`, or leave that as it was. Raises
    PersonalError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        files.write_whole(path, content)
    except OSError as error:
        raise PersonalError(
            f"{path.name} cannot be written: {reason(error)}. Make room in {path.parent}, or "
            "allow writing there, and try again."
        ) from error


def remove(path: Path) -> None:
    """Remove a file, which need not be there. Raises PersonalError."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise PersonalError(
            f"{path} cannot be deleted: {reason(error)}. Close other programs that show it, or "
            "delete it by hand."
        ) from error


def write_arrays(path: Path, **arrays: np.ndarray | str) -> None:
    """Write named arrays as one .npz. Raises PersonalError."""
    content = io.BytesIO()
    np.savez_compressed(content, **arrays)  # type: ignore[arg-type]
    write_whole(path, content.getvalue())


def read_arrays(
    path: Path, shapes: Mapping[str, tuple[int | None, ...]], model_sha256: str
) -> dict[str, np.ndarray]:
    """The finite float32 arrays named in `shapes` (None: any length) of an .npz that was made with
    the model of this sha256. Raises PersonalError, also where there is no file."""
    try:
        content = io.BytesIO(path.read_bytes())
        with np.load(content, allow_pickle=False) as stored:
            made_with = str(stored["model_sha256"])
            arrays = {name: stored[name].astype(np.float32) for name in shapes}
    except OSError as error:
        raise PersonalError(f"{path.name} cannot be read: {reason(error)}.") from error
    except _DAMAGED as error:
        raise PersonalError(f"{path.name} is damaged, and is left unused.") from error
    if made_with != model_sha256:
        raise PersonalError(f"{path.name} was made with another model, and is left unused.")
    if not all(_fits(array, shapes[name]) for name, array in arrays.items()):
        raise PersonalError(f"{path.name} is damaged, and is left unused.")
    return arrays


def _fits(array: np.ndarray, shape: tuple[int | None, ...]) -> bool:
    alike = array.ndim == len(shape) and all(
        wanted in (None, length) for wanted, length in zip(shape, array.shape, strict=True)
    )
    return alike and bool(np.isfinite(array).all())
