"""Weights that travel: a network in float16, its file cut in pieces of a size that gets through."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections import defaultdict
from dataclasses import asdict
from pathlib import Path

import keras
import numpy as np

from training import files, networks
from training.errors import TrainingError
from training.networks import HEADS, Architecture

PIECE = 15 * 2**20
"""Bytes of a piece, at most."""

_NAME = re.compile(r"(.+)-(\d+)-of-(\d+)\.bin")
_CARD = "card"


def write_network(path: Path, network: keras.Model) -> None:
    """Write a VGG19's weights to `path` (.npz): kernels as float16, the rest as float32."""
    card = {
        "architecture": asdict(networks.architecture_of(network)),
        "heads": [head for head in HEADS if head in network.output],
    }
    arrays = {_CARD: np.array(json.dumps(card))}
    for number, values in enumerate(network.get_weights()):
        # Statistics of batch normalisation may be beyond float16's largest number.
        arrays[str(number)] = values.astype(np.float16) if values.ndim > 1 else values
    files.write_arrays(path, arrays, compressed=False)


def read_network(content: bytes, dtype: str = "float32") -> keras.Model:
    """The network of such a file, whose trunk computes in `dtype`. Raises TrainingError."""
    try:
        with np.load(io.BytesIO(content)) as arrays:
            card = json.loads(str(arrays[_CARD]))
            settings = card["architecture"]
            settings["widths"] = tuple(settings["widths"])
            network = networks.build(Architecture(**settings), tuple(card["heads"]), dtype=dtype)
            count = len(network.get_weights())
            network.set_weights([arrays[str(n)].astype(np.float32) for n in range(count)])
    except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile) as error:
        raise TrainingError(f"A network's weights are damaged: {error}.") from error
    return network


def cut(path: Path, folder: Path) -> list[Path]:
    """Write the file at `path` to `folder` as pieces, in place of earlier ones; their paths."""
    content = path.read_bytes()
    count = max(1, -(-len(content) // PIECE))
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        match = _NAME.fullmatch(old.name)
        if match and match[1] == path.stem and int(match[3]) != count:
            old.unlink()
    found = []
    for number in range(count):
        piece = folder / f"{path.stem}-{number + 1}-of-{count}.bin"
        files.write_whole(piece, content[number * PIECE : (number + 1) * PIECE])
        found.append(piece)
    return found


def join(folder: Path) -> dict[str, bytes]:
    """The files whose pieces are in `folder`, by name. Raises TrainingError if one is missing."""
    if not folder.is_dir():
        raise TrainingError(f"There is no folder {folder}. Name the one that holds the pieces.")
    found: dict[tuple[str, int], dict[int, bytes]] = defaultdict(dict)
    for path in folder.iterdir():
        if match := _NAME.fullmatch(path.name):
            name, number, count = match[1], int(match[2]), int(match[3])
            found[name, count][number] = path.read_bytes()
    for (name, count), parts in found.items():
        if missing := set(range(1, count + 1)) - set(parts):
            raise TrainingError(f"Of {name}, piece {min(missing)} of {count} is not in {folder}.")
    if not found:
        raise TrainingError(f"{folder} holds no pieces of a campaign.")
    names = [name for name, _ in found]
    if repeated := {name for name in names if names.count(name) > 1}:
        raise TrainingError(f"{folder} holds pieces of two files {min(repeated)}. Delete the old.")
    return {name: b"".join(parts[n] for n in sorted(parts)) for (name, _), parts in found.items()}
