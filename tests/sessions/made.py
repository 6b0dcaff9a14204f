"""Sessions in memory, of a camera and of a film, for the tests of what is done with them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pandas as pd

from app.sessions.markers import Marker
from app.sessions.store import Session
from tests.sessions.rows import frames, metadata, readings

Rows = Iterable[dict[str, Any]]


def camera_session(rows: Rows = (), marked: Iterable[Marker] = (), **changes: Any) -> Session:
    """A session of version 1, of a minute: it does not say which frames were analysed."""
    facts = metadata(**{"seconds": 60.0, **changes})
    return Session(Path("session"), facts, readings(*rows), sorted(marked), None)


def film_session(
    shown: Iterable[tuple[float, float]],
    rows: Rows = (),
    marked: Iterable[Marker] = (),
    **changes: Any,
) -> Session:
    """A session of a film.

    shown: seconds since the start and the film's own time, of each analysed frame.
    rows: a face each, by row(); their seconds say in which frame.
    """
    table = frames(*((second, 1, time) for second, time in shown))
    times = dict(zip(table["seconds"], table["media_time"], strict=True))
    read = readings(*rows)
    read["media_time"] = pd.Series([times[one] for one in read["seconds"]], dtype="float64")
    seconds = max(table["seconds"], default=0.0)
    facts = metadata(**{"seconds": seconds, "live": False, **changes})
    return Session(Path("session"), facts, read, sorted(marked), None, table)
