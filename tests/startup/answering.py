"""A first start that answers later ones, as the window does."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.startup.open_requests import Request, take


@contextmanager
def answering(folder: Path, taken: list[Request]) -> Iterator[None]:
    """Take requests meanwhile."""
    over = threading.Event()

    def answer() -> None:
        while not over.wait(0.01):
            taken.extend(take(folder))

    thread = threading.Thread(target=answer)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
