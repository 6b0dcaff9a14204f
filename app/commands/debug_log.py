"""The option `--debug`: logs to the terminal and to a file, for whoever helps a user."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from ..crash import files, text
from .console import complain

_FORMAT = "%(asctime)s %(name)s: %(message)s"


@contextmanager
def writing(words: Sequence[str]) -> Iterator[None]:
    """Log what the program's modules say. Without this they have no handler, and say nothing.

    words: the command line's, of which the names of files, cameras and addresses are left out.
    """
    handlers = [logging.StreamHandler(sys.stderr), *_file_handlers(text.header(words))]
    logger = logging.getLogger(__name__.partition(".")[0])
    before = logger.level
    logger.setLevel(logging.INFO)
    for handler in handlers:
        handler.setFormatter(logging.Formatter(_FORMAT))
        logger.addHandler(handler)
    try:
        yield
    finally:
        logger.setLevel(before)
        for handler in handlers:
            logger.removeHandler(handler)
            handler.close()


def _file_handlers(header: str) -> list[logging.Handler]:
    """None where no folder takes a log."""
    try:
        path = files.create(f"debug-{datetime.now():%Y%m%d-%H%M%S}", f"{header}\n")
        handler = logging.FileHandler(path, encoding="utf-8", errors="replace")
    except OSError as error:
        complain(f"The log is written here alone: no folder takes it ({error.strerror}).")
        return []
    files.prune(path.parent, "debug")
    complain(f"What is logged here is kept in {path}")
    return [handler]
