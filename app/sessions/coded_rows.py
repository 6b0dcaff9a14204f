"""Coded rows: which of a human's codes applies to which reading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..common.language import tr
from .codes import Code
from .media_clock import MediaClock, Times

_ROUNDED = 0.0006  # seconds: other programs know whole milliseconds, our tables some more
_ON_SHOW = 0.5  # seconds for which a frame is taken to be on show, for codes of a single moment


@dataclass(frozen=True, eq=False)
class CodedRows:
    """What the human coded, for each of N readings.

    codes: sorted by time.
    title: (N,) the person's name, such as "Person 3".
    unit: (N,) index of the code; -1 for none.
    twice: (N,) whether codes of different emotions apply.
    titles: people of the session, in the order of their numbers.
    unseen: by title, analysed frames that were coded without that face in them, and by "" those
        that were coded for nobody by name without any face; None where it is not known.
    strangers: coded people who are not in the session.
    crowded: readings to which codes of no person would apply, were not others in view.
    """

    codes: tuple[Code, ...]
    title: NDArray[np.object_]
    unit: NDArray[np.int64]
    twice: NDArray[np.bool_]
    titles: tuple[str, ...]
    unseen: dict[str, int] | None
    strangers: tuple[str, ...]
    crowded: int


def code_rows(
    readings: pd.DataFrame, frames: pd.DataFrame | None, codes: Sequence[Code], clock: MediaClock
) -> CodedRows:
    """Find the code of each reading.

    readings: N faces that were found in their frame.
    frames: all analysed frames; None for a session of version 1.
    clock: of the session; the codes' times are its.
    """
    codes = sorted(set(codes))
    numbers, names = readings["person"].to_numpy(int), readings["name"].to_numpy(object)
    unnamed = tr("Person {number}")
    title = np.array(
        [n or unnamed.format(number=p) for n, p in zip(names, numbers, strict=True)], object
    )
    titles = dict(sorted(zip(numbers.tolist(), title.tolist(), strict=True)))
    who = [_title_of(code.person, titles) for code in codes]
    marks = _Marks(codes, readings["seconds"])
    groups = list(dict.fromkeys(one for one in who if one is not None))
    unseen: dict[str, int] = {}
    for one in groups:
        mine = title == one if one else np.ones(len(title), bool)
        chosen = [number for number, about in enumerate(who) if about == one]
        marks.add(chosen, np.flatnonzero(mine), clock.times(readings[mine]), not one)
        if frames is not None:
            seen = frames["seconds"].isin(readings["seconds"][mine]).to_numpy()
            covered = _covered([codes[number] for number in chosen], clock.times(frames))
            unseen[one] = int((covered & ~seen).sum())
    unknown = {c.person.strip() for c, about in zip(codes, who, strict=True) if about is None}
    return CodedRows(
        codes=tuple(codes),
        title=title,
        unit=marks.unit,
        twice=marks.twice,
        titles=tuple(dict.fromkeys(titles.values())),
        unseen=None if frames is None else unseen,
        strangers=tuple(sorted(unknown)),
        crowded=int((marks.crowded & (marks.unit < 0)).sum()),
    )


class _Marks:
    """Marks at N readings, of the codes that apply to them; see CodedRows for the arrays."""

    def __init__(self, codes: Sequence[Code], seconds: pd.Series) -> None:
        self._codes = codes
        self._kinds = pd.factorize(np.array([one.emotion for one in codes], object))[0]
        self._alone = ~seconds.duplicated(keep=False).to_numpy(bool)
        self.unit = np.full(len(seconds), -1)
        self.twice = np.zeros(len(seconds), bool)
        self.crowded = np.zeros(len(seconds), bool)

    def add(
        self, chosen: Sequence[int], rows: NDArray[np.int64], times: Times, only_alone: bool
    ) -> None:
        """Mark rows (M,), whose times are (M,), with the codes at these indices."""
        order = np.argsort(times, kind="stable")
        rows, times = rows[order], times[order]
        for number in chosen:
            covered = rows[_span_of(self._codes[number], times)]
            if only_alone:
                alone = self._alone[covered]
                self.crowded[covered[~alone]] = True
                covered = covered[alone]
            before = self.unit[covered]
            other = (before >= 0) & (self._kinds[before] != self._kinds[number])
            self.twice[covered[other]] = True
            self.unit[covered[before < 0]] = number


def _title_of(person: str, titles: Mapping[int, str]) -> str | None:
    """Title of the person whom a code is about; "" for nobody by name, None for a stranger.

    titles: by number. A person is called by name, by number, or such as "Person 3".
    """
    called = person.strip().casefold()
    if not called:
        return ""
    for title in titles.values():
        if called == title.strip().casefold():
            return title
    return next((t for n, t in titles.items() if called in (f"person {n}", str(n))), None)


def _span_of(code: Code, times: Times) -> slice:
    """Which of the sorted times the code applies to."""
    if code.offset > code.onset:
        first, last = np.searchsorted(times + _ROUNDED, (code.onset, code.offset), "left")
        return slice(int(first), int(last))
    row = int(np.searchsorted(times, code.onset + _ROUNDED, "right")) - 1
    if row < 0 or code.onset - times[row] > _ON_SHOW:
        return slice(0, 0)
    return slice(int(np.searchsorted(times, times[row], "left")), row + 1)


def _covered(codes: Sequence[Code], times: Times) -> NDArray[np.bool_]:
    """At which of the times (N,) one of the codes applies, (N,)."""
    order = np.argsort(times, kind="stable")
    ordered = times[order]
    found = np.zeros(len(times), bool)
    for code in codes:
        found[order[_span_of(code, ordered)]] = True
    return found
