from __future__ import annotations

import shutil
from pathlib import Path

import cv2
import cv2.data
import numpy as np
import pytest

from app.commands.demo_clip import DemoClip
from app.common.paths import ASSETS, VERIFIER
from app.sources.pictures import read_picture
from app.vision.detections import Detections, candidates, overlap
from app.vision.faces import DetectorError, FaceDetector
from app.vision.readings import Box
from tests.feeding import DEMO_FACE

ONE_TURN = 6  # frames in which the slices have scanned the whole picture once
CASCADES = tuple(
    f"haarcascade_{name}.xml" for name in ("frontalface_alt2", "frontalface_default", "profileface")
)


def _boxes(found: Detections) -> list[Box]:
    return [(int(x), int(y), int(width), int(height)) for x, y, width, height in found.boxes]


def _only(found: Detections) -> Box:
    (box,) = _boxes(found)
    return box


def _moved(gray: np.ndarray, right: int, down: int) -> np.ndarray:
    """The same scene after the camera turned."""
    matrix = np.array([[1, 0, right], [0, 1, down]], np.float32)
    size = (gray.shape[1], gray.shape[0])
    return cv2.warpAffine(gray, matrix, size, borderMode=cv2.BORDER_REPLICATE)


def _wall(gray: np.ndarray) -> np.ndarray:
    return np.full_like(gray, 128)


@pytest.mark.parametrize(
    "shape", [(0, 0), (0, 5), (1, 1), (19, 19), (20, 20), (1, 2000), (2000, 1), (120, 160)]
)
def test_flat_frames_have_no_face(shape: tuple[int, int]) -> None:
    detector = FaceDetector(VERIFIER)
    for light in (0, 128, 255):
        frame = np.full(shape, light, np.uint8)
        # Twice live: the first frame is scanned whole, the second in slices.
        for find in (detector.scan, detector.detect, detector.detect):
            found = find(frame)
            assert (found.boxes.shape, len(found.scores)) == ((0, 4), 0)


def test_noise_has_no_face() -> None:
    detector = FaceDetector(VERIFIER)
    rng = np.random.default_rng(1)
    for _ in range(ONE_TURN):
        frame = rng.integers(0, 256, (240, 320), dtype=np.uint8)
        assert len(detector.detect(frame)) == 0
    assert len(detector.scan(frame)) == 0


def test_one_face_in_the_right_place(demo_gray: np.ndarray) -> None:
    detector = FaceDetector(VERIFIER)
    for found in (detector.scan(demo_gray), detector.detect(demo_gray)):
        assert overlap(_only(found), DEMO_FACE) > 0.7


def test_the_frame_is_not_changed(demo_gray: np.ndarray) -> None:
    before = demo_gray.copy()
    detector = FaceDetector(VERIFIER)
    for _ in range(2):
        detector.detect(demo_gray, candidates([DEMO_FACE]))
    detector.scan(demo_gray)
    assert np.array_equal(demo_gray, before)


def test_a_known_face_that_moves_is_followed(demo_gray: np.ndarray) -> None:
    detector = FaceDetector(VERIFIER)
    box = _only(detector.detect(demo_gray))
    for step in range(1, 11):
        box = _only(detector.detect(_moved(demo_gray, 18 * step, 9 * step), candidates([box])))
        x, y, width, height = DEMO_FACE
        assert overlap(box, (x + 18 * step, y + 9 * step, width, height)) > 0.7


def test_a_known_face_that_left_is_not_found(demo_gray: np.ndarray) -> None:
    detector = FaceDetector(VERIFIER)
    box = _only(detector.detect(demo_gray))
    for _ in range(ONE_TURN):
        assert len(detector.detect(_wall(demo_gray), candidates([box]))) == 0


@pytest.mark.parametrize("known", [(-60, -60, 100, 100), (450, 450, 100, 100), (900, 900, 99, 99)])
def test_a_known_face_at_or_beyond_the_border(demo_gray: np.ndarray, known: Box) -> None:
    detector = FaceDetector(VERIFIER)
    wall = _wall(demo_gray)
    detector.detect(wall)
    assert len(detector.detect(wall, candidates([known]))) == 0


@pytest.mark.parametrize("side", [50, 100, 200])
def test_a_face_that_comes_later_is_found_within_a_turn(demo_gray: np.ndarray, side: int) -> None:
    scale = side / DEMO_FACE[2]
    frame = cv2.resize(demo_gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    x, y, width, height = (round(scale * value) for value in DEMO_FACE)
    detector = FaceDetector(VERIFIER)
    assert len(detector.detect(_wall(frame))) == 0
    found = next(filter(len, (detector.detect(frame) for _ in range(ONE_TURN))))
    assert overlap(_only(found), (x, y, width, height)) > 0.6


def test_faces_that_come_later_and_keep_still_are_found_wherever_they_are() -> None:
    """What a scan of the whole frame finds, the slices find too, in two turns."""
    empty = cv2.cvtColor(DemoClip(ASSETS, 0).frame(0), cv2.COLOR_BGR2GRAY)
    clip, detector = DemoClip(ASSETS, 2), FaceDetector(VERIFIER)
    expected = found = 0
    for place in range(10):
        frame = cv2.cvtColor(clip.frame(25 * place), cv2.COLOR_BGR2GRAY)
        detector.reset()
        expected += len(detector.detect(frame))
        detector.reset()
        known = _boxes(detector.detect(empty))
        for _ in range(3 * ONE_TURN):  # a known face takes a slice's place
            known += [
                box
                for box in _boxes(detector.detect(frame, candidates(known)))
                if _is_new(box, known)
            ]
        found += len(known)
    assert found >= 0.95 * expected


def _is_new(box: Box, known: list[Box]) -> bool:
    return all(overlap(box, other) < 0.3 for other in known)


def test_eight_faces_are_found_although_each_frame_scans_slices_only() -> None:
    clip, nobody = DemoClip(ASSETS, 8), DemoClip(ASSETS, 0)
    detector = FaceDetector(VERIFIER)
    known: list[Box] = _boxes(detector.detect(cv2.cvtColor(nobody.frame(0), cv2.COLOR_BGR2GRAY)))
    assert known == []
    for number in range(45):
        found = _boxes(
            detector.detect(cv2.cvtColor(clip.frame(number), cv2.COLOR_BGR2GRAY), candidates(known))
        )
        known = [box for box in known if _is_new(box, found)] + found
        cells = {
            ((x + width // 2) // 320, (y + height // 2) // 360) for x, y, width, height in known
        }
        if len(cells) == 8:
            break
    assert len(cells) == 8, f"faces found only in these of the clip's 4 x 2 places: {cells}"
    assert len(known) == 8, "each once"


def test_more_known_faces_than_one_frame_follows_take_turns() -> None:
    clip = DemoClip(ASSETS, 8)
    detector = FaceDetector(VERIFIER)
    frame = cv2.cvtColor(clip.frame(0), cv2.COLOR_BGR2GRAY)
    known = _boxes(detector.detect(frame))
    assert len(known) == 8
    seen = [False] * 8
    for _ in range(4):
        found = _boxes(detector.detect(frame, candidates(known)))
        assert len(found) < 8
        seen = [s or not _is_new(box, found) for s, box in zip(seen, known, strict=True)]
    assert all(seen)


def test_faces_smaller_than_wanted_are_left_out(demo_gray: np.ndarray) -> None:
    detector = FaceDetector(VERIFIER, smallest_face=0.3)  # 154 pixels of 512; the face has 100
    for _ in range(ONE_TURN):
        assert len(detector.detect(demo_gray)) == 0
    assert len(detector.scan(demo_gray)) == 1, "a photo's faces may be smaller"
    assert len(FaceDetector(VERIFIER, smallest_face=0.6).scan(demo_gray)) == 0


def test_a_change_of_the_smallest_face_counts_from_the_next_frame(demo_gray: np.ndarray) -> None:
    detector = FaceDetector(VERIFIER, smallest_face=0.3)
    assert len(detector.detect(demo_gray)) == 0
    detector.smallest_face = 0.08
    assert len(detector.detect(demo_gray)) == 1


def test_a_frame_of_another_size_is_scanned_whole(demo_gray: np.ndarray) -> None:
    detector = FaceDetector(VERIFIER)
    detector.detect(_wall(demo_gray))
    larger = cv2.resize(demo_gray, None, fx=1.5, fy=1.5)
    x, y, width, height = (round(1.5 * value) for value in DEMO_FACE)
    assert overlap(_only(detector.detect(larger)), (x, y, width, height)) > 0.7
    assert overlap(_only(detector.detect(demo_gray)), DEMO_FACE) > 0.7
    small = demo_gray[60:170, 170:280]  # a known place of the larger frame lies outside
    detector.detect(small, candidates([(x, y, width, height)]))
    assert len(detector.detect(small, candidates([(x, y, width, height)]))) <= 1


def test_after_reset_the_frame_is_scanned_whole(demo_gray: np.ndarray) -> None:
    large = demo_gray[20:220, 100:300]  # slices reach faces of half the frame last
    detector = FaceDetector(VERIFIER)
    detector.detect(_wall(large))
    assert len(detector.detect(large)) == 0, "so this shows something"
    detector.reset()
    assert len(detector.detect(large)) == 1


@pytest.fixture
def cascades(tmp_path: Path) -> Path:
    """The cascades' files, to be damaged, in a folder whose name is not plain ASCII."""
    folder = tmp_path / "Gesichter ä 顔"
    folder.mkdir()
    for name in CASCADES:
        shutil.copy(Path(cv2.data.haarcascades) / name, folder)
    return folder


def test_cascades_in_any_folder(cascades: Path, demo_gray: np.ndarray) -> None:
    assert len(FaceDetector(VERIFIER, cascades=cascades).scan(demo_gray)) == 1


@pytest.mark.parametrize("name", CASCADES)
def test_a_missing_cascade_is_named(cascades: Path, name: str) -> None:
    (cascades / name).unlink()
    with pytest.raises(DetectorError, match=rf"{name} is missing or damaged\. Install"):
        FaceDetector(VERIFIER, cascades=cascades)


@pytest.mark.parametrize("name", CASCADES)
@pytest.mark.parametrize(
    "content", [b"", b"no XML", b"\xff\xfe\x00", b"<?xml version='1.0'?><a/>", b"half"]
)
def test_a_damaged_cascade_is_named(cascades: Path, name: str, content: bytes) -> None:
    whole = (cascades / name).read_bytes()
    (cascades / name).write_bytes(whole[: len(whole) // 2] if content == b"half" else content)
    with pytest.raises(DetectorError, match=rf"{name} is missing or damaged\. Install"):
        FaceDetector(VERIFIER, cascades=cascades)


def test_what_opencv_refuses_is_an_error_and_not_a_frame_without_faces() -> None:
    frame = np.zeros((100, 100), np.float32)
    detector = FaceDetector(VERIFIER)
    for find in (detector.scan, detector.detect, detector.detect):
        with pytest.raises(DetectorError, match=r"The face detector failed .*Install"):
            find(frame)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ((10, 20, 100, 100), 1.0),
        ((60, 20, 100, 100), 1 / 3),
        ((10, 70, 100, 100), 1 / 3),
        ((35, 45, 50, 50), 1 / 4),
        ((110, 20, 100, 100), 0.0),
        ((110, 120, 5, 5), 0.0),
        ((-500, 20, 100, 100), 0.0),
        ((50, 50, 0, 0), 0.0),
    ],
)
def test_overlap(other: Box, expected: float) -> None:
    box = (10, 20, 100, 100)
    assert overlap(box, other) == pytest.approx(expected)
    assert overlap(other, box) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("file", "faces"),
    [
        ("azure_samples/no_face/dog.jpg", 0),
        ("azure_samples/no_face/lion_drawing.png", 0),
        ("skimage/no_face/chelsea.png", 0),
        ("skimage/no_face/coffee.png", 0),
        ("azure_samples/faces/detection5.jpg", 3),
        ("azure_samples/faces/identification1.jpg", 4),
    ],
)
def test_real_photos(shared_media: Path, file: str, faces: int) -> None:
    gray = cv2.cvtColor(read_picture(shared_media / file), cv2.COLOR_BGR2GRAY)
    assert len(FaceDetector(VERIFIER).scan(gray)) == faces


@pytest.mark.parametrize("light", [0.15, 0.05])
def test_a_face_in_the_dark_is_found_in_a_photo_and_live(light: float) -> None:
    gray = cv2.cvtColor(read_picture(ASSETS / "demo.jpg"), cv2.COLOR_BGR2GRAY)
    dark = (gray * light).astype(np.uint8)
    detector = FaceDetector(VERIFIER)
    for find in (detector.scan, detector.detect):
        assert overlap(_only(find(dark)), DEMO_FACE) > 0.6


def test_what_is_found_in_a_file_depends_on_no_file_before(demo_gray: np.ndarray) -> None:
    """Which slice of a frame is searched next is part of what a detector keeps."""
    wall = np.full_like(demo_gray, 128)
    found = []
    for frames_before in (0, 1, 2):
        detector = FaceDetector(VERIFIER)
        for _ in range(frames_before + 1):
            detector.detect(wall)
        detector.begin()
        detector.detect(wall)
        found.append([detector.detect(demo_gray).boxes.tolist() for _ in range(12)])
    assert found[0] == found[1] == found[2]
    assert [] in found[0], "the face is not found at once"
    assert any(found[0])
