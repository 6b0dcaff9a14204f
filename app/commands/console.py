"""Console output: a bar chart for each face, and error messages."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..common.program import IDENTIFIER
from ..sources.quiet_stderr import audible

if TYPE_CHECKING:  # brings NumPy, for which a sentence need not wait
    from ..vision.readings import Analysis, Face

_BAR = 30  # characters for a probability of 1


def complain(sentence: str) -> None:
    """Say what is wrong, apart from what a command gives as its answer."""
    with audible():
        print(f"{IDENTIFIER}: {sentence}", file=sys.stderr, flush=True)


def tell(text: str) -> None:
    """Print an answer; what the terminal's encoding lacks becomes backslash escapes."""
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "backslashreplace").decode(encoding))


def explaining_failures(run: Callable[[], int]) -> int:
    """Run a command, saying so in a sentence where model or detector cannot work."""
    from ..vision.emotions import ModelError
    from ..vision.faces import DetectorError

    try:
        return run()
    except (ModelError, DetectorError) as error:
        complain(str(error))
        return 1


def describe(analysis: Analysis) -> str:
    """Each face with its emotion and a bar for each probability."""
    if not analysis.faces:
        return "No face was found."
    return "\n\n".join(_describe_face(face, analysis.emotions) for face in analysis.faces)


def _describe_face(face: Face, emotions: tuple[str, ...]) -> str:
    x, y, width, height = face.box
    label = face.emotion if face.certain else f"uncertain, perhaps {face.emotion}"
    lines = [f"Face {face.track}: {label}  ({width} x {height} pixels at {x}, {y})"]
    for name, probability in zip(emotions, face.probabilities, strict=True):
        bar = _symbol() * round(_BAR * float(probability))
        lines.append(f"  {name:<9} {bar:<{_BAR}} {probability:4.0%}")
    return "\n".join(lines)


def _symbol() -> str:
    """A block where the terminal's encoding has one."""
    try:
        "█".encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return "#"
    return "█"
