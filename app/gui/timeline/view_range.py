"""View range of the timeline: autoscroll during recording and playback."""

from __future__ import annotations

import math
from enum import Enum, auto

from .chart import Chart

_LIVE = 60.0  # seconds in view
_AT_END = 0.02  # share of the view range: the newest reading is this near its end
_STEP = 0.25  # share of the view range, by which a page goes on
_BEHIND = 0.1  # share of the view range that stays before the playhead on a new page


class _Keep(Enum):
    """Mode: what stays in view while readings come in."""

    WHOLE = auto()
    NEWEST = auto()
    PLACE = auto()


class ViewRange:
    """View range controller of a chart: shows the whole, follows the newest, or stays."""

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._duration = self._newest = 0.0
        self._following = False
        self._keep = _Keep.WHOLE
        self._pages = False

    @property
    def following(self) -> bool:
        """Whether live readings are coming in."""
        return self._following

    @property
    def away(self) -> bool:
        """Whether live readings are coming in, but the newest are not followed."""
        return self._following and self._keep is not _Keep.NEWEST

    @property
    def still(self) -> float | None:
        """Seconds that stay in place when zooming; None for those under the pointer."""
        return self._newest if self._keep is _Keep.NEWEST and self._newest > _LIVE else None

    def clear(self) -> None:
        """Reset to an empty session."""
        self._duration = self._newest = 0.0
        self._keep = _Keep.NEWEST if self._following else _Keep.WHOLE
        self._update()

    def set_duration(self, seconds: float) -> None:
        """Set the session's duration in seconds."""
        self._duration = seconds
        self._update()

    def set_newest(self, seconds: float) -> None:
        """Set the time of the newest reading in seconds."""
        self._newest = seconds
        self._update()

    def follow(self, on: bool) -> None:
        """Switch following live readings on or off."""
        self._following = on
        if on:
            self.show_newest()
        else:
            self._keep = _Keep.PLACE if self._keep is _Keep.NEWEST else self._keep
            self._update()

    def move_by_pages(self, pages: bool) -> None:
        """Follow by a step now and then, instead of by each reading."""
        self._pages = pages
        self._update()

    def show_whole(self) -> None:
        """Show the whole session from now on."""
        self._keep = _Keep.WHOLE
        self._update()

    def show_newest(self) -> None:
        """Show the newest minute from now on."""
        self._keep = _Keep.NEWEST
        self._update()
        self._chart.show_span(self._chart.extent - _LIVE, self._chart.extent)

    def keep_chosen(self) -> None:
        """Set the mode after the user has panned or zoomed."""
        chart = self._chart
        length = chart.end - chart.start
        if length >= chart.extent:
            self._keep = _Keep.WHOLE
        elif self._following and chart.end >= self._newest > chart.end - _AT_END * length:
            self._keep = _Keep.NEWEST
        else:
            self._keep = _Keep.PLACE

    def turn_page(self, before: float | None, seconds: float) -> None:
        """Scroll a page when the playhead leaves the view.

        before: the playhead's last position in seconds; None without one.
        seconds: its new position.
        """
        start, end = self._chart.start, self._chart.end
        seen = before is not None and start <= before <= end
        if seen and not start <= seconds <= end:
            self._keep = _Keep.PLACE
            start = seconds - _BEHIND * (end - start)
            self._chart.show_span(start, start + end - self._chart.start)

    def _update(self) -> None:
        """Apply the mode."""
        chart = self._chart
        least = _LIVE if self._following else 0.0
        chart.set_extent(max(self._duration, self._newest, least, self._page_end()))
        if self._keep is _Keep.WHOLE:
            chart.show_span(0.0, chart.extent)
        elif self._keep is _Keep.NEWEST:
            end = max(self._newest, chart.end - chart.start, self._page_end())
            chart.show_span(end - (chart.end - chart.start), end)

    def _page_end(self) -> float:
        """Last second of the page with the newest reading; 0 where it does not go by pages."""
        length = self._chart.end - self._chart.start
        if not self._pages or self._keep is not _Keep.NEWEST or self._newest <= length:
            return 0.0
        step = _STEP * length
        return math.ceil(self._newest / step) * step
