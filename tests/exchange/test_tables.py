from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from app.exchange import tables
from app.exchange.coding import code
from app.exchange.tables import write_curves, write_intervals, write_readings
from app.sessions.progress import Cancelled, untold
from app.sessions.schema import columns
from app.sessions.store import Session
from tests.exchange.exported import AWKWARD, coding, film_session, session, three_states
from tests.sessions.rows import EMOTIONS, row


def _two() -> Session:
    return session(
        [row(0.0, "happy", strength=0.8, name="Ann"), row(0.1, "sad", certain=False, name="Ann")]
    )


def _read(path: Path) -> pd.DataFrame:
    return pd.read_csv(path, keep_default_na=False, na_values={"media_time": [""]})


def test_an_empty_session(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write_readings(path, session(), "wide", False, untold)
    assert len(_read(path)) == 0 and "person" in _read(path)
    write_readings(path, session(), "long", False, untold)
    assert len(_read(path)) == 0 and "probability" in _read(path)
    write_intervals(path, coding(), False, untold)
    assert path.read_text() == "onset,duration,trial_type,person,name\n"


def test_wide_has_a_row_for_each_reading(tmp_path: Path) -> None:
    write_readings(tmp_path / "a.csv", _two(), "wide", False, untold)
    table = _read(tmp_path / "a.csv")
    assert [name for name in table if name != "person"] == columns(EMOTIONS)
    assert table["happy"].tolist() == pytest.approx([0.8, 0.1])
    assert table["certain"].tolist() == [True, False]
    assert datetime.fromisoformat(str(table["wall_clock"][1])).utcoffset() is not None


def test_long_has_a_row_for_each_reading_and_emotion(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "_PIECE", 1)
    write_readings(tmp_path / "a.csv", _two(), "long", False, untold)
    table = _read(tmp_path / "a.csv")
    assert table["emotion"].tolist() == [*EMOTIONS, *EMOTIONS]
    assert table["seconds"].tolist() == [0.0] * 7 + [0.1] * 7
    assert table["shown"].tolist() == ["happy"] * 7 + ["sad"] * 7
    wide = table.pivot(index="seconds", columns="emotion", values="probability")
    assert wide["happy"].tolist() == pytest.approx([0.8, 0.1])
    assert np.allclose(wide.sum(axis=1), 1.0, atol=1e-5)


def test_intervals_are_events_as_bids_has_them(tmp_path: Path) -> None:
    write_intervals(tmp_path / "a.csv", coding(["Ann"], three_states()), False, untold)
    table = _read(tmp_path / "a.csv")
    assert list(table) == ["onset", "duration", "trial_type", "person", "name"]
    assert table["onset"].tolist() == [0.0, 1.48, 3.0]
    assert table["duration"].tolist() == [1.48, 0.5204, 1.5]
    assert table["trial_type"].tolist() == ["happy", "uncertain", "no face"]
    assert set(table["name"]) == {"Ann"}


@pytest.mark.parametrize("bom", [False, True])
def test_a_byte_order_mark_on_request(bom: bool, tmp_path: Path) -> None:
    write_readings(tmp_path / "a.csv", _two(), "wide", bom, untold)
    write_intervals(tmp_path / "b.csv", coding(["Zoë"], three_states()), bom, untold)
    for name in ("a.csv", "b.csv"):
        data = (tmp_path / name).read_bytes()
        assert data.startswith(b"\xef\xbb\xbf") == bom and data.count(b"\xef\xbb\xbf") == bom


@pytest.mark.parametrize("name", AWKWARD)
def test_awkward_names(name: str, tmp_path: Path) -> None:
    one = session([row(0.0, name=name)])
    write_readings(tmp_path / "wide.csv", one, "wide", False, untold)
    write_readings(tmp_path / "long.csv", one, "long", False, untold)
    write_intervals(tmp_path / "intervals.csv", code(one), False, untold)
    for path in tmp_path.iterdir():
        with path.open(encoding="utf-8", newline="") as file:
            found = {line["name"] for line in csv.DictReader(file)}
        assert found == {f"'{name}" if name.startswith("=") else name}, path


def test_it_can_be_cancelled(tmp_path: Path) -> None:
    def cancel(done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_readings(tmp_path / "a.csv", _two(), "long", False, cancel)


def test_progress_goes_from_0_to_1(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "_PIECE", 1)
    told: list[float] = []
    write_readings(tmp_path / "a.csv", _two(), "long", False, told.append)
    assert told == [0.0, 0.5, 1.0]


def test_curves_are_read_as_boris_reads_them(tmp_path: Path) -> None:
    shown = [(n / 25, 100 + n / 25) for n in range(200)]
    curves = code(film_session(shown, ["happy"] * 200)).curves[1]
    write_curves(tmp_path / "a.csv", curves)
    text = (tmp_path / "a.csv").read_text(encoding="utf-8")
    sniffed = csv.Sniffer().sniff(text[:1024])
    assert csv.Sniffer().has_header(text[:1024])
    data = np.loadtxt(tmp_path / "a.csv", delimiter=sniffed.delimiter, usecols=[0, 8], skiprows=1)
    assert data.shape == (200, 2)
    assert data[:, 0].tolist() == [round(100 + n / 25, 4) for n in range(200)]
    assert text.splitlines()[0] == ",".join(["time", *EMOTIONS, "valence"])
