"""Label news: decides when a change of label is said aloud, and what is said."""

from __future__ import annotations

from collections.abc import Mapping

from ..common.language import tr, tr_noop

LEAST_APART = 3.0
"""Seconds from one sentence to the next, at least."""
NOBODY = tr_noop("No face in view")


class LabelNews:
    """Label news: at most one sentence in LEAST_APART seconds, of what is new since the last one.

    What has changed back meanwhile is not said.
    """

    def __init__(self) -> None:
        self._said: dict[str, str] = {}
        self._now: dict[str, str] = {}
        self._last: float | None = None

    def see(self, labels: Mapping[str, str]) -> None:
        """Note the labels of all faces in view, by what the faces are called."""
        self._now = dict(labels)

    def due(self, now: float) -> float | None:
        """Seconds until there is something to say, 0 for at once; None for nothing to say.

        now: a clock's seconds.
        """
        if self._now == self._said:
            return None
        return 0.0 if self._last is None else max(self._last + LEAST_APART - now, 0.0)

    def say(self, now: float) -> str:
        """The sentence that is due now, which counts as said; "" for none."""
        if self.due(now) != 0.0:
            return ""
        new = [
            tr("{face}: {label}").format(face=called, label=label)
            for called, label in self._now.items()
            if self._said.get(called) != label
        ]
        gone = [called for called in self._said if called not in self._now]
        self._said, self._last = dict(self._now), now
        if not self._now:
            return tr(NOBODY)
        return "; ".join(
            new or [tr("{face} is out of view").format(face=called) for called in gone]
        )
