"""What is exported comes back in unchanged."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.exchange.formats import Options, export
from app.exchange.import_codes import codes_of
from app.exchange.import_events import Event
from app.exchange.import_file import read_annotations
from app.exchange.import_markers import markers_of
from app.sessions.agreement import compare
from app.sessions.markers import Marker
from app.sessions.schema import Film
from app.sessions.store import Session
from tests.exchange.annotated import STRANGE
from tests.sessions.made import camera_session, film_session
from tests.sessions.rows import EMOTIONS, row

_SINGLE = tuple(one for one in STRANGE if one not in ("two\nlines", "tab\there"))
_NOTED = [Marker(0.5 + n, note) for n, note in enumerate((*STRANGE, "=1+1", "falls"))]
_RATES = (0.1, 1 / 30, 1001 / 24000)


def _rows(step: float, name: str = "") -> list[dict[str, object]]:
    """300 frames of one person and fewer of another, each emotion for 7 frames, some uncertain."""
    times = [round(n * step, 3) for n in range(300)]
    shown = [(EMOTIONS[n // 7 % 7], n % 21 < 18) for n in range(300)]
    rows = [row(t, e, certain=c, name=name) for t, (e, c) in zip(times, shown, strict=True)]
    rows += [row(t, "sad", person=2) for t in times[40:90]]
    return rows


def _film(step: float) -> Session:
    rows = _rows(step)
    seconds = [round(n * step, 3) for n in range(300)]
    shown = [(second, round(60 + n * step, 4)) for n, second in enumerate(seconds)]
    film = Film("/films/talk.mp4", duration=100.0, rate=1 / step)
    return film_session(shown, rows, [Marker(2.0, "falls"), Marker(2.5, "rises")], film=film)


def _back(session: Session, path: Path, kind: str) -> list[Event]:
    export(session, path, kind, Options(layout="intervals"))
    return read_annotations(path).select()


@pytest.mark.parametrize("kind", ["eaf", "boris", "csv"])
def test_an_empty_session_has_nothing_to_bring_back(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"a.{kind}"
    export(camera_session(), path, kind, Options(layout="intervals"))
    assert not any(read_annotations(path).parts.values())


@pytest.mark.parametrize("kind", ["eaf", "boris"])
def test_markers_come_back(tmp_path: Path, kind: str) -> None:
    session = camera_session(_rows(0.1), _NOTED)
    path = tmp_path / f"a.{kind}"
    export(session, path, kind)
    file = read_annotations(path)
    events = file.select(["markers"]) if kind == "eaf" else file.select(labels=["marker"])
    assert markers_of(replace(session, markers=[]), events).markers == tuple(_NOTED)
    assert markers_of(session, events).markers == (), "they are there already"


@pytest.mark.parametrize("step", _RATES)
@pytest.mark.parametrize("kind", ["eaf", "boris"])
def test_markers_of_a_film_are_not_doubled(tmp_path: Path, kind: str, step: float) -> None:
    session = _film(step)
    path = tmp_path / f"a.{kind}"
    export(session, path, kind)
    file = read_annotations(path)
    events = file.select(["markers"]) if kind == "eaf" else file.select(labels=["marker"])
    found = markers_of(session, events)
    assert (found.markers, found.there) == ((), 2)


@pytest.mark.parametrize("step", _RATES)
@pytest.mark.parametrize("made", ["camera", "film"])
@pytest.mark.parametrize("kind", ["eaf", "boris", "csv"])
def test_readings_come_back_as_codes_that_agree(
    tmp_path: Path, kind: str, made: str, step: float
) -> None:
    session = _film(step) if made == "film" else camera_session(_rows(step))
    events = _back(session, tmp_path / f"a.{kind}", kind)
    found = compare(session, codes_of(session, events).codes)
    certain = int(session.readings["certain"].sum())
    assert (found.whole.frames, found.whole.same, found.strangers) == (certain, 1.0, ())
    assert [one.title for one in found.people] == ["Person 1", "Person 2"]
    assert found.whole.kappa == pytest.approx(1.0)


@pytest.mark.parametrize("name", _SINGLE)
@pytest.mark.parametrize("kind", ["eaf", "boris", "csv"])
def test_people_by_any_name_come_back(tmp_path: Path, kind: str, name: str) -> None:
    session = camera_session(_rows(0.1, name))
    events = _back(session, tmp_path / f"a.{kind}", kind)
    found = compare(session, codes_of(session, events).codes)
    assert (found.strangers, found.whole.same) == ((), 1.0)
    assert [one.title for one in found.people] == [name, "Person 2"]
