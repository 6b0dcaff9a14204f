from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from app.commands.bench_tutorial import (
    full_scan,
    per_second,
    sample,
    tutorial_cascade,
    tutorial_fps,
)
from app.vision.detections import overlap
from app.vision.readings import Frame
from tests.feeding import DEMO_FACE


def _frame(number: int, width: int = 8) -> Frame:
    """As bright as its number."""
    return Frame(np.full((6, width, 3), number, np.uint8), number, number / 30, 0.0)


def test_of_no_frames_none_are_sampled() -> None:
    assert sample(iter(()), 5) == []


def test_every_third_frame_is_sampled_from_the_first_on() -> None:
    found = sample((_frame(number) for number in range(8)), 3)
    assert [int(pixels.max()) for pixels in found] == [0, 3, 6]


def test_frames_of_another_size_than_the_first_are_left_out() -> None:
    found = sample(iter([_frame(1), _frame(2, width=10), _frame(3)]), 1)
    assert [int(pixels.max()) for pixels in found] == [1, 3]


def test_the_full_scan_finds_no_face_in_a_wall() -> None:
    assert full_scan(tutorial_cascade(), np.full((240, 320, 3), 128, np.uint8)) == []


def test_the_full_scan_boxes_a_face_in_plain_numbers(demo_pixels: np.ndarray) -> None:
    boxes = full_scan(tutorial_cascade(), demo_pixels)
    assert max(overlap(box, DEMO_FACE) for box in boxes) > 0.5
    assert {type(number) for box in boxes for number in box} == {int}


def test_without_tensorflow_the_detector_alone_is_timed(no_tensorflow: None) -> None:
    small, large = (np.full((side, side, 3), 128, np.uint8) for side in (60, 600))
    (quick, classified), (slow, _) = (tutorial_fps([pixels] * 3) for pixels in (small, large))
    assert not classified
    assert 0 < slow < quick


def test_where_tensorflow_does_not_run_the_detector_is_timed_and_a_sentence_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if not find_spec("tensorflow"):  # importing it takes seconds
        pytest.skip("needs TensorFlow")
    monkeypatch.delenv("PYTHONPATH", raising=False)
    monkeypatch.chdir(tmp_path)  # from there, a process of its own does not find the training
    fps, classified = tutorial_fps([np.full((60, 60, 3), 128, np.uint8)])
    assert not classified
    assert fps > 0
    (sentence,) = capsys.readouterr().err.splitlines()
    assert sentence.startswith("emotion-lens: The tutorial's pipeline did not run with TensorFlow")
    assert "training" in sentence.partition("TensorFlow: ")[2]


def test_frames_per_second_count_slow_frames_too() -> None:
    assert per_second([0.1, 0.1, 0.1, 0.7]) == pytest.approx(4.0)
