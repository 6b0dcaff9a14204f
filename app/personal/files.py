"""Files of personal data: atomic writes, deletion, and .npz files with validation."""

from __future__ import annotations

import io
import tokenize
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..common import files
from ..common.language import tr
from ..sources.base import reason
from .errors import PersonalError

# What NumPy raises for a file that is truncated, damaged or of another kind.
_DAMAGED = (
    *(ValueError, KeyError, EOFError, NotImplementedError, MemoryError),
    *(zipfile.BadZipFile, zlib.error, tokenize.TokenError),
)


def write_whole(path: Path, content: bytes) -> None:
    """Atomic write, which also creates the folder. Raises PersonalError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        files.write_whole(path, content)
    except OSError as error:
        raise PersonalError(
            tr(
                "{name} cannot be written: {reason}. Make room in {folder}, or allow writing "
                "there, and try again."
            ).format(name=path.name, reason=reason(error), folder=path.parent)
        ) from error


def remove(path: Path) -> None:
    """Delete a file, if it exists. Raises PersonalError."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise PersonalError(
            tr(
                "{path} cannot be deleted: {reason}. Close other programs that use it, or "
                "delete it yourself."
            ).format(path=path, reason=reason(error))
        ) from error


def write_arrays(path: Path, **arrays: NDArray[np.floating] | str) -> None:
    """Atomic write of named arrays as a compressed .npz file. Raises PersonalError."""
    content = io.BytesIO()
    np.savez_compressed(content, **arrays)  # type: ignore[arg-type]
    write_whole(path, content.getvalue())


def read_arrays(
    path: Path, shapes: Mapping[str, tuple[int | None, ...]], model_sha256: str
) -> dict[str, NDArray[np.float32]]:
    """Read and validate arrays of an .npz file: finite, float32, and made with this model.

    Raises PersonalError, also where there is no file.

    shapes: the shape of each array to read, by name; None stands for any length.
    model_sha256: of the model.
    """
    try:
        content = io.BytesIO(path.read_bytes())
        with np.load(content, allow_pickle=False) as stored:
            made_with = str(stored["model_sha256"])
            arrays = {name: stored[name].astype(np.float32) for name in shapes}
    except OSError as error:
        raise PersonalError(
            tr("{name} cannot be read: {reason}.").format(name=path.name, reason=reason(error))
        ) from error
    except _DAMAGED as error:
        raise PersonalError(
            tr("{name} is damaged and is not used.").format(name=path.name)
        ) from error
    if made_with != model_sha256:
        raise PersonalError(
            tr("{name} was made with another model and is not used.").format(name=path.name)
        )
    if not all(_fits(array, shapes[name]) for name, array in arrays.items()):
        raise PersonalError(tr("{name} is damaged and is not used.").format(name=path.name))
    return arrays


def _fits(array: NDArray[np.float32], shape: tuple[int | None, ...]) -> bool:
    alike = array.ndim == len(shape) and all(
        wanted in (None, length) for wanted, length in zip(shape, array.shape, strict=True)
    )
    return alike and bool(np.isfinite(array).all())
