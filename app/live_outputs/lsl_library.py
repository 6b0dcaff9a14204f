"""LSL's library: loaded on demand, with a sentence where it is missing; and its clock."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from ..common import program
from ..common.language import tr, tr_noop
from .output import OutputError

_NOT_PACKAGED = tr_noop(
    "LSL is not in the packaged program. It needs the program installed with "
    "Python, and the package pylsl there (pip install pylsl)."
)
_NO_PACKAGE = tr_noop(
    "LSL needs the package pylsl: install it with “pip install pylsl”, and start again."
)
_NO_LIBRARY = tr_noop(
    "LSL needs the library liblsl, which pylsl did not find. Install it from "
    "https://github.com/sccn/liblsl/releases, or name its file in the variable "
    "PYLSL_LIB."
)
_TRIES = 3


def load() -> Any:
    """The module pylsl. Raises OutputError where it or its library liblsl is missing."""
    try:
        import pylsl
    except ImportError as error:
        packaged = program.form() == "packaged"
        raise OutputError(tr(_NOT_PACKAGED) if packaged else tr(_NO_PACKAGE)) from error
    except (RuntimeError, OSError, AttributeError) as error:  # none, a damaged or too old one
        raise OutputError(tr(_NO_LIBRARY)) from error
    return pylsl


def why_missing() -> str:
    """Why there is no LSL, as a sentence; "" where there is."""
    try:
        load()
    except OutputError as error:
        return str(error)
    return ""


def lsl_offset(
    lsl_clock: Callable[[], float], clock: Callable[[], float] = time.monotonic
) -> float:
    """Seconds to add to time.monotonic() for LSL's clock; exact to the time of a call or two.

    lsl_clock: pylsl.local_clock.
    """
    tries = []
    for _ in range(_TRIES):  # whoever is interrupted between two calls took longer
        before, lsl, after = clock(), lsl_clock(), clock()
        tries.append((after - before, lsl - (before + after) / 2))
    return min(tries)[1]
