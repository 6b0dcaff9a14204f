from __future__ import annotations

from pathlib import Path

from app.studies.leftovers import leftovers


def test_an_empty_folder_names_nobody(tmp_path: Path) -> None:
    assert leftovers(tmp_path, "sub-01", []) == []


def test_files_that_name_the_participant_are_found(tmp_path: Path) -> None:
    (tmp_path / "results").mkdir()
    named = {
        "results/sub-01_chart.png": b"",
        "results/table.csv": b"participant_id,happy\nsub-01,0.5\n",
        "results/report.html": "<td>Zoé B.</td>".encode(),
        "notes": b"SUB-01 came late",
    }
    others = {
        "results/sub-011_chart.png": b"",
        "results/long.csv": b"sub-011\nZo\xff\nsub-010\n",
        "results/film.mp4": b"sub-01",
        "few.txt": b"Z said so",
    }
    for name, content in {**named, **others}.items():
        (tmp_path / name).write_bytes(content)
    found = leftovers(tmp_path, "sub-01", ["Zoé B.", "Z"])
    assert {path.relative_to(tmp_path).as_posix() for path in found} == set(named)
