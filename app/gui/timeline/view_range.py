"""View range: which seconds are in view, while the session grows, plays or is browsed."""

from __future__ import annotations

from enum import Enum, auto

from .chart import Chart

_LIVE = 60.0  # seconds in view
_AT_END = 0.02  # of what is in view: the newest reading is this near its end
_BEHIND = 0.1  # of what is in view: this much stays before the playhead on a new page


class _Keep(Enum):
    """What stays in view while more comes."""

    WHOLE = auto()
    NEWEST = auto()
    PLACE = auto()


class ViewRange:
    """Moves a chart: to the whole, along with the newest readings, or to where the user went."""

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._duration = self._newest = 0.0
        self._following = False
        self._keep = _Keep.WHOLE

    @property
    def following(self) -> bool:
        """Whether readings are coming."""
        return self._following

    @property
    def away(self) -> bool:
        """Whether readings are coming and the newest are not kept in view."""
        return self._following and self._keep is not _Keep.NEWEST

    @property
    def still(self) -> float | None:
        """The seconds that stay in place when zooming, None for those under the pointer."""
        return self._newest if self._keep is _Keep.NEWEST and self._newest > _LIVE else None

    def clear(self) -> None:
        """Begin anew."""
        self._duration = self._newest = 0.0
        self._keep = _Keep.NEWEST if self._following else _Keep.WHOLE
        self._update()

    def set_duration(self, seconds: float) -> None:
        self._duration = seconds
        self._update()

    def set_newest(self, seconds: float) -> None:
        """When the last reading was."""
        self._newest = seconds
        self._update()

    def follow(self, on: bool) -> None:
        """Readings are coming, or no more."""
        self._following = on
        if on:
            self.show_newest()
        else:
            self._keep = _Keep.PLACE if self._keep is _Keep.NEWEST else self._keep
            self._update()

    def show_whole(self) -> None:
        self._keep = _Keep.WHOLE
        self._update()

    def show_newest(self) -> None:
        """The last minute, from now on."""
        self._keep = _Keep.NEWEST
        self._update()
        self._chart.show_span(self._chart.extent - _LIVE, self._chart.extent)

    def keep_chosen(self) -> None:
        """Stay where the user has just gone, as long as that is not the newest or the whole."""
        chart = self._chart
        length = chart.end - chart.start
        if length >= chart.extent:
            self._keep = _Keep.WHOLE
        elif self._following and chart.end >= self._newest > chart.end - _AT_END * length:
            self._keep = _Keep.NEWEST
        else:
            self._keep = _Keep.PLACE

    def turn_page(self, before: float | None, seconds: float) -> None:
        """Go along when the playhead leaves what is in view."""
        start, end = self._chart.start, self._chart.end
        seen = before is not None and start <= before <= end
        if seen and not start <= seconds <= end:
            self._keep = _Keep.PLACE
            start = seconds - _BEHIND * (end - start)
            self._chart.show_span(start, start + end - self._chart.start)

    def _update(self) -> None:
        """Look at the whole, at the newest or where we were."""
        chart = self._chart
        chart.set_extent(max(self._duration, self._newest, _LIVE if self._following else 0.0))
        if self._keep is _Keep.WHOLE:
            chart.show_span(0.0, chart.extent)
        elif self._keep is _Keep.NEWEST:
            end = max(self._newest, chart.end - chart.start)
            chart.show_span(end - (chart.end - chart.start), end)
