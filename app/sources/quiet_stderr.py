"""Redirection of stderr, so that libraries do not print what the program reports itself."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_STDERR = 2
_one_at_a_time = threading.RLock()


@contextmanager
def hushed() -> Iterator[None]:
    """Context manager that redirects stderr (file descriptor 2) to the null device.

    The JPEG and PNG libraries print there, with no setting against it. It affects all threads, so
    keep it short; what another thread has to say waits in `audible`.
    """
    with _one_at_a_time:
        try:
            kept = os.dup(_STDERR)
        except OSError:  # there is no stderr, as in a program without a console
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


@contextmanager
def audible() -> Iterator[None]:
    """Context manager for printing on stderr: no other thread redirects it meanwhile."""
    with _one_at_a_time:
        yield
