from __future__ import annotations

from pathlib import Path

from app.common import paths


def test_what_comes_with_the_program_is_there() -> None:
    named = (paths.ASSETS, paths.MODEL, paths.REFERENCES, paths.DEMO_PICTURE)
    assert [path for path in named if not path.exists()] == []
    assert paths.licence(paths.ROOT).read_text(encoding="utf-8").startswith("MIT License")


def test_an_installed_programs_licence_is_beside_it(tmp_path: Path) -> None:
    licence = tmp_path / "emotion_lens-1.2.dist-info" / "licenses" / "LICENSE"
    licence.parent.mkdir(parents=True)
    licence.touch()
    assert paths.licence(tmp_path / "emotion_lens") == licence


def test_a_licence_that_is_missing_is_named_where_it_should_be(tmp_path: Path) -> None:
    assert paths.licence(tmp_path / "emotion_lens") == tmp_path / "emotion_lens" / "LICENSE"
