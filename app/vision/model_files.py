"""Opens LiteRT models that carry their own description: a .tflite and the JSON beside it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from ai_edge_litert.interpreter import Interpreter, SignatureRunner

from ..common.language import tr, tr_noop

CURE = tr_noop("Install the program again, or give the model that belongs to it.")


class ModelError(RuntimeError):
    """The model cannot be used; the message says what is wrong and what to do."""


def read_description(model: Path) -> dict[str, Any]:
    """What the JSON beside `model` says; it holds at least `sha256`. Raises ModelError."""
    path = model.with_suffix(".json")
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ModelError(
            tr("The model's description {path} cannot be read. {cure}").format(
                path=path, cure=tr(CURE)
            )
        ) from error
    except ValueError as error:
        raise undescribed(model) from error
    if not isinstance(found, dict) or not isinstance(found.get("sha256"), str):
        raise undescribed(model)
    return found


def undescribed(model: Path) -> ModelError:
    """The error for a JSON that does not say what is needed of `model`."""
    return ModelError(
        tr("{path} does not describe a model. {cure}").format(
            path=model.with_suffix(".json"), cure=tr(CURE)
        )
    )


def read_model(path: Path, sha256: str) -> bytes:
    """The content of a .tflite. Raises ModelError where it is not the one with this sum."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ModelError(
            tr("The model {path} cannot be read. {cure}").format(path=path, cure=tr(CURE))
        ) from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ModelError(
            tr("{path} is damaged, or is not the model that its JSON is for. {cure}").format(
                path=path, cure=tr(CURE)
            )
        )
    return content


def open_runner(path: Path, content: bytes, threads: int) -> SignatureRunner:
    """An interpreter of its own for the content of `path`. Raises ModelError."""
    # From memory: LiteRT cannot open every path on Windows, and what was checked is what runs.
    try:
        interpreter = Interpreter(model_content=content, num_threads=threads)
        return interpreter.get_signature_runner()
    except (ValueError, RuntimeError) as error:
        raise ModelError(
            tr("{path} is not a LiteRT model. {cure}").format(path=path, cure=tr(CURE))
        ) from error
