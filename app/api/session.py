"""Session: a recorded session's tables, its summary and its exports, from Python."""

from __future__ import annotations

import os
from contextlib import closing
from functools import cached_property
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Self

import numpy as np
from numpy.typing import NDArray

from ..common.text import capital, day, length, percent_of_some
from ..exchange import formats
from ..exchange.formats import PROGRAMS
from ..sessions import people, store
from ..sessions.export import Tables, export_tables, make_tables
from ..sessions.schema import FORMATS, VERSION, SessionError
from ..sessions.summary import PersonSummary, summarise
from ..sessions.video_thumbnails import VideoThumbnails, thumbnails_of
from . import html

if TYPE_CHECKING:
    import pandas as pd

_SHOWN = 12  # people in a notebook's table


class Session:
    """A recorded session, as last edited. Nothing here changes its folder.

    Its tables carry the version of their columns as `attrs["columns_version"]`.

    folder: where it is.
    metadata: source, emotions, start and end, and what else session.json says.
    duration: seconds.
    """

    def __init__(self, stored: store.Session) -> None:
        """See `load`."""
        self.folder = stored.folder
        self.metadata = stored.metadata
        self.duration = stored.duration
        self._stored = stored

    @classmethod
    def load(cls, folder: str | os.PathLike[str]) -> Self:
        """Load the session in a folder. Raises SessionError."""
        return cls(store.load(Path(folder)))

    @property
    def readings(self) -> pd.DataFrame:
        """A row for each face and frame, sorted by `seconds`, with the columns of readings.csv and
        `person`: the track, unless people were merged or split. Where `held`, the face was not
        found in that frame, and is where it was before: leave it out of what you count."""
        return self._tables["readings"].copy(deep=False)

    @property
    def frames(self) -> pd.DataFrame | None:
        """A row for each analysed frame, with faces or without: `frame, seconds, media_time`
        (seconds in the film, NaN for cameras), `faces`, `dropped_before`; None for sessions of
        version 1, which do not have it."""
        frames = self._tables.get("frames")
        return None if frames is None else frames.copy(deep=False)

    @property
    def markers(self) -> pd.DataFrame:
        """A row for each marker, sorted: `seconds` since the start, `note`, and the event `code`
        and its `kind`: "point", "start" or "stop"; both "" for a marker without a code."""
        return self._tables["markers"].copy(deep=False)

    @cached_property
    def people(self) -> pd.DataFrame:
        """A row for each person: `person, name, first, last` (seconds), `rows`."""
        return _versioned(people.people(self._stored.readings))

    def summary(self, start: float | None = None, end: float | None = None) -> pd.DataFrame:
        """A row for each person: `person, name, seconds` in view, `share_...` of that time and
        `mean_...` probability by emotion, `valence` (-1 to 1), share of that time `readable`,
        `changes`, and `in_view`, the share of the time analysed (NaN for sessions of version 1).

        start, end: seconds; None: from the session's start, to its end.
        """
        if start is None and end is None:
            return self._tables["summary"].copy(deep=False)
        return self._make_tables(self._summaries(start, end))["summary"]

    def export(self, path: str | os.PathLike[str], format: str | None = None) -> list[Path]:
        """Write the session for another program, and give the paths of the files written.

        format: "csv", "xlsx", "parquet" or "json" (all tables); "eaf" (ELAN), "boris", "textgrid"
            (Praat), "vtt" or "srt" (captions); None: what the path's suffix says.

        Raises SessionError where the format is none of these, or nothing can be written there.
        """
        target = Path(path)
        suffix = target.suffix.removeprefix(".").lower() if format is None else format
        if suffix in PROGRAMS:
            return formats.export(self._stored, target, suffix)
        if suffix not in FORMATS:
            known = ", ".join((*FORMATS, *PROGRAMS))
            raise SessionError(f"{suffix or target.name} names no format. Choose one of {known}.")
        return export_tables(self._tables, target, suffix)

    def __repr__(self) -> str:
        return f"<Session {self.folder.name}: {length(self.duration)}, {len(self.people)} people>"

    def _repr_html_(self) -> str:
        """Table of people, with thumbnails where the session has a video, for notebooks."""
        source, start = escape(self.metadata.source), escape(day(self.metadata.start))
        head = f"<p><b>{source}</b>, {start}, {length(self.duration)}</p>"
        ordered = sorted(self._everybody, key=lambda one: -one.seconds)
        if not ordered:
            return f"{head}<p>Nobody was in view.</p>"
        shares = [capital(name) for name in ordered[0].shares]
        rows = zip(self._faces(ordered[:_SHOWN]), map(_cells, ordered), strict=False)
        table = html.table(("", "Person", "In view", *shares), [[face, *c] for face, c in rows])
        more = len(ordered) - _SHOWN
        return head + table + (f"<p>and {more} more</p>" if more > 0 else "")

    @cached_property
    def _tables(self) -> Tables:
        return self._make_tables(self._everybody)

    @cached_property
    def _everybody(self) -> list[PersonSummary]:
        return self._summaries(None, None)

    def _summaries(self, start: float | None, end: float | None) -> list[PersonSummary]:
        stored = self._stored
        return summarise(stored.readings, self.metadata.emotions, start, end, stored.analysed)

    def _make_tables(self, summaries: list[PersonSummary]) -> Tables:
        stored = self._stored
        emotions = self.metadata.emotions
        shown = (stored.readings, emotions, stored.markers, summaries, stored.frames)
        made = make_tables(*shown)
        return {name: _versioned(table) for name, table in made.items()}

    def _faces(self, summaries: list[PersonSummary]) -> list[str]:
        """A thumbnail of each person at the strongest moment, HTML; "" where there is none."""
        none = [""] * len(summaries)
        try:
            video = thumbnails_of(self._stored)
        except SessionError:  # the table says enough without
            return none
        if video is None:
            return none
        with closing(video):
            return [html.picture(_face(one, video)) for one in summaries]


def _versioned(table: pd.DataFrame) -> pd.DataFrame:
    table.attrs["columns_version"] = VERSION
    return table


def _face(person: PersonSummary, video: VideoThumbnails) -> NDArray[np.uint8] | None:
    """Thumbnail, (h, w, 3) uint8 RGB."""
    if not person.highlights:
        return None
    pixels = video.face(person.highlights[0].seconds, person.highlights[0].box)
    return None if pixels is None else pixels[..., ::-1]


def _cells(person: PersonSummary) -> list[str]:
    shares = map(percent_of_some, person.shares.values())
    return [escape(text) for text in (person.title, length(person.seconds), *shares)]
