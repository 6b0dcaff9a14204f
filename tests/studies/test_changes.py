from __future__ import annotations

from datetime import date
from pathlib import Path

from app.studies import changes


def test_the_first_change_makes_the_file(tmp_path: Path) -> None:
    changes.note(tmp_path, "Study made.", date(2026, 11, 28))
    assert (tmp_path / changes.FILE).read_text() == "1.0.0 2026-11-28\n  - Study made.\n"


def test_the_newest_change_comes_first(tmp_path: Path) -> None:
    changes.note(tmp_path, "Study made.", date(2026, 11, 28))
    changes.note(tmp_path, "Something else.", date(2026, 12, 1))
    assert (tmp_path / changes.FILE).read_text() == (
        "1.1.0 2026-12-01\n  - Something else.\n\n1.0.0 2026-11-28\n  - Study made.\n"
    )


def test_a_file_without_versions_is_kept(tmp_path: Path) -> None:
    (tmp_path / changes.FILE).write_text("By hand.\n")
    changes.note(tmp_path, "Something else.", date(2026, 12, 1))
    assert (tmp_path / changes.FILE).read_text() == (
        "1.0.0 2026-12-01\n  - Something else.\n\nBy hand.\n"
    )
