from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.commands.annotated_pictures import AnnotatedPictures
from app.sources.open import SourceError
from app.vision.readings import Analysis, Frame


def _analysis(number: int = 3, still: bool = False) -> Analysis:
    frame = Frame(np.zeros((20, 30, 3), np.uint8), number, number / 30, 0.0, still)
    return Analysis(frame, (), (), {})


def _blank(analysis: Analysis) -> np.ndarray:
    return analysis.frame.pixels


def test_annotated_pictures_of_the_same_name_are_kept_apart(tmp_path: Path) -> None:
    pictures = AnnotatedPictures(tmp_path, _blank)
    names = [
        pictures.save(Path(path), _analysis(still=True)).name
        for path in ("one/a.jpg", "two/a.jpg", "two/a.png", "two/a-2.jpg", "three/A.jpg", "b.jpg")
    ]
    assert len({name.casefold() for name in names}) == 6, names
    assert names[0] == "a.png"
    assert names[-1] == "b.png"
    assert {path.name for path in tmp_path.iterdir()} == set(names)


def test_annotated_frames_have_their_number(tmp_path: Path) -> None:
    pictures = AnnotatedPictures(tmp_path, _blank)
    clip = Path("one/clip.mp4")
    names = [pictures.save(clip, _analysis(number=number)).name for number in (0, 12)]
    names.append(pictures.save(Path("two/clip.mp4"), _analysis(number=12)).name)
    assert names == ["clip_000000.png", "clip_000012.png", "clip-2_000012.png"]


def test_annotated_pages_have_their_number_from_the_second_on(tmp_path: Path) -> None:
    pictures = AnnotatedPictures(tmp_path, _blank)
    pages = [_analysis(still=True, number=number) for number in (0, 1, 2)]
    names = [pictures.save(Path("scan.tif"), page).name for page in pages]
    assert names == ["scan.png", "scan_000001.png", "scan_000002.png"]


def test_pages_are_kept_apart_from_pictures_called_like_them(tmp_path: Path) -> None:
    pictures = AnnotatedPictures(tmp_path, _blank)
    like = pictures.save(Path("scan_000001.png"), _analysis(still=True))
    pages = [pictures.save(Path("scan.tif"), _analysis(number, still=True)) for number in (0, 1)]
    assert len({like, *pages}) == 3


def test_an_annotated_picture_that_cannot_be_saved(tmp_path: Path) -> None:
    pictures = AnnotatedPictures(tmp_path / "nowhere", _blank)
    with pytest.raises(SourceError, match="cannot be saved"):
        pictures.save(Path("a.jpg"), _analysis(still=True))
