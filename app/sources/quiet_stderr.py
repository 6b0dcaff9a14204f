"""Redirects stderr, so that libraries do not print what the program reports itself."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_STDERR = 2
_one_at_a_time = threading.Lock()


@contextmanager
def hushed() -> Iterator[None]:
    """Meanwhile nothing comes through to the standard error, whichever thread writes: keep it
    short. The libraries that read JPEG and PNG write there, and cannot be told not to."""
    with _one_at_a_time:
        try:
            kept = os.dup(_STDERR)
        except OSError:  # there is none, as in a program without a console
            yield
            return
        try:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, _STDERR)
            os.close(nowhere)
            yield
        finally:
            os.dup2(kept, _STDERR)
            os.close(kept)
