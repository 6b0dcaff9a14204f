from __future__ import annotations

from pathlib import Path

import pytest

from app.sessions import markers
from app.sessions.markers import Marker
from app.sessions.recorded_markers import RecordedMarkers
from app.sessions.schema import MARKERS, SessionError

_LAUGH = Marker(1.0, "a laugh")


def test_it_begins_empty_and_writes_nothing_by_itself(tmp_path: Path) -> None:
    marked = RecordedMarkers(tmp_path)
    assert marked.all == ()
    marked.add(_LAUGH)
    assert marked.all == (_LAUGH,)
    assert not (tmp_path / MARKERS).exists()
    marked.close((_LAUGH,))
    assert not (tmp_path / MARKERS).exists(), "the writer thread has saved them"


def test_a_marker_may_be_replaced(tmp_path: Path) -> None:
    marked = RecordedMarkers(tmp_path)
    marked.add(_LAUGH)
    marked.replace(_LAUGH, Marker(1.0, "a cough"))
    marked.replace(_LAUGH, Marker(9.0, "not there"))
    assert marked.all == (Marker(1.0, "a cough"),)


def test_what_was_set_while_the_last_were_saved_is_saved_too(tmp_path: Path) -> None:
    marked = RecordedMarkers(tmp_path)
    marked.add(_LAUGH)
    marked.close(())
    assert markers.load(tmp_path) == [_LAUGH]
    marked.add(Marker(2.0, "late"))
    assert markers.load(tmp_path) == [_LAUGH, Marker(2.0, "late")]


def test_states_are_stopped_at_the_end(tmp_path: Path) -> None:
    marked = RecordedMarkers(tmp_path)
    marked.add(Marker(1.0, "", "speaks", "start"))
    marked.stop_states(8.0)
    marked.stop_states(9.0)
    assert marked.all[1:] == (Marker(8.0, "", "speaks", "stop"),)


def test_what_cannot_be_saved_is_told_and_not_kept(tmp_path: Path) -> None:
    marked = RecordedMarkers(tmp_path / "gone")
    marked.close(())
    with pytest.raises(SessionError, match="cannot be saved"):
        marked.add(_LAUGH)
    assert marked.all == ()
