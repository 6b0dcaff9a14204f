from __future__ import annotations

from pathlib import Path

import pytest

from app.sources.base import SourceError
from app.sources.stimulus_film import StimulusFilm
from tests.feeding import MEDIA, write_video


def test_a_film_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        StimulusFilm(tmp_path / "gone.mp4")


def test_each_frame_s_span_leads_to_the_next_and_the_last_one_s_to_the_end(tmp_path: Path) -> None:
    with StimulusFilm(write_video(tmp_path / "film.avi", frames=3, rate=20)) as film:
        frames = [film.read(), film.read(), film.read()]
        known = [frame for frame in frames if frame is not None]
        assert [film.span_of(frame) for frame in known] == pytest.approx([0.05] * 3)
        assert [film.is_last(frame) for frame in known] == [False, False, True]
        assert film.next_time == pytest.approx(0.15)
        film.seek(0.0)
        again = film.read()
        assert again is not None
        assert not film.is_last(again)


def test_spans_follow_the_film_s_own_times() -> None:
    """A film of uneven rate."""
    with StimulusFilm(MEDIA / "gap.webm") as film:
        frames = []
        while not film.ended:
            frame = film.read()
            assert frame is not None
            frames.append((frame.time, film.span_of(frame)))
    ends = [time + span for time, span in frames]
    assert ends[:-1] == pytest.approx([time for time, _ in frames[1:]])
    assert max(span for _, span in frames) > 2 * min(span for _, span in frames)
