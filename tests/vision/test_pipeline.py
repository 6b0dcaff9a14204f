from __future__ import annotations

from itertools import chain
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.commands.demo_clip import RATE, DemoClip
from app.common.paths import ASSETS, MODEL, VERIFIER
from app.sources.open import open_source, read_picture
from app.vision.detections import overlap
from app.vision.emotions import Adaptation, EmotionClassifier, Read, shifted
from app.vision.faces import DetectorError, FaceDetector
from app.vision.pipeline import Analyzer
from app.vision.readings import Analysis, Frame
from tests.feeding import DEMO_FACE


def _frame(pixels: np.ndarray, number: int = 0) -> Frame:
    return Frame(pixels, number, number / RATE, captured=0.0)


def _still(pixels: np.ndarray) -> Frame:
    return Frame(pixels, 0, 0.0, captured=0.0, still=True)


def _numbers(analysis: Analysis) -> list[int]:
    return [face.track for face in analysis.faces]


def _warm_up(analyzer: Analyzer, pixels: np.ndarray) -> None:
    """Two frames: the second confirms the first."""
    for number in range(2):
        analysis = analyzer.step(_frame(pixels, number))
    assert _numbers(analysis) == [1]


@pytest.mark.parametrize("shape", [(1, 1, 3), (10, 300, 3), (240, 320, 3)])
def test_a_frame_without_a_face(analyzer: Analyzer, shape: tuple[int, int, int]) -> None:
    pixels = np.zeros(shape, np.uint8)
    for frame in (_still(pixels), _frame(pixels), _frame(pixels, 1)):
        analysis = analyzer.step(frame)
        assert analysis.faces == ()
        assert analysis.frame is frame
        assert analysis.emotions == analyzer.emotions


def test_emotions_are_the_models(analyzer: Analyzer, classifier: EmotionClassifier) -> None:
    assert analyzer.emotions == classifier.emotions
    assert len(analyzer.emotions) == 7


def test_the_demo_picture(analyzer: Analyzer, demo_pixels: np.ndarray) -> None:
    before = demo_pixels.copy()
    analysis = analyzer.step(_still(demo_pixels))
    (face,) = analysis.faces
    assert overlap(face.box, DEMO_FACE) > 0.8
    assert (face.track, face.emotion, face.certain) == (1, "happy", True)
    assert face.probabilities.dtype == np.float32
    assert float(face.probabilities.sum()) == pytest.approx(1, abs=1e-4)
    assert analysis.emotions[int(face.probabilities.argmax())] == "happy"
    assert np.array_equal(demo_pixels, before)


def test_every_stage_is_timed(analyzer: Analyzer, demo_pixels: np.ndarray) -> None:
    for frame in (_still(demo_pixels), _frame(demo_pixels)):
        seconds = analyzer.step(frame).seconds
        assert list(seconds) == ["detect", "crop", "classify", "track"]
        assert all(0 <= taken < 10 for taken in seconds.values())
        assert seconds["detect"] > 0
        assert seconds["classify"] > 0


def test_a_still_stands_alone(analyzer: Analyzer, demo_pixels: np.ndarray) -> None:
    for _ in range(2):
        assert _numbers(analyzer.step(_still(demo_pixels))) == [1]
    assert analyzer.step(_still(np.zeros_like(demo_pixels))).faces == ()
    (moving,) = analyzer.step(_frame(demo_pixels)).faces
    assert moving.track == 1, "a still takes no number"


def test_a_clip_keeps_the_numbers_of_its_faces(analyzer: Analyzer) -> None:
    clip = DemoClip(ASSETS, 2)
    analyses = [analyzer.step(_frame(clip.frame(number), number)) for number in range(15)]
    assert all(_numbers(analysis) == [1, 2] for analysis in analyses), "from the first frame on"
    for face in chain.from_iterable(analysis.faces for analysis in analyses):
        assert float(face.probabilities.sum()) == pytest.approx(1, abs=1e-4)
        assert face.probabilities.min() >= 0
        assert face.emotion == "happy"


def test_time_that_goes_back_begins_anew(analyzer: Analyzer, demo_pixels: np.ndarray) -> None:
    _warm_up(analyzer, demo_pixels)
    assert _numbers(analyzer.step(_frame(demo_pixels, 2))) == [1]
    # Mirrored, and scanned whole although it is not the first frame of its size.
    mirrored = np.ascontiguousarray(demo_pixels[:, ::-1])
    for number in (0, 1):
        (face,) = analyzer.step(_frame(mirrored, number)).faces
        assert face.track == 2
        assert face.box[0] > 200


def test_another_size_begins_anew(analyzer: Analyzer, demo_pixels: np.ndarray) -> None:
    _warm_up(analyzer, demo_pixels)
    larger = cv2.resize(demo_pixels, None, fx=1.5, fy=1.5)
    (face,) = analyzer.step(_frame(larger, 2)).faces
    x, y, width, height = (round(1.5 * value) for value in DEMO_FACE)
    assert face.track == 2
    assert overlap(face.box, (x, y, width, height)) > 0.6


def test_reset_forgets_all_faces(analyzer: Analyzer, demo_pixels: np.ndarray) -> None:
    _warm_up(analyzer, demo_pixels)
    analyzer.reset()
    again = analyzer.step(_frame(demo_pixels, 2))
    assert (_numbers(again), again.numbering) == ([1], 1)


def test_smallest_face_can_be_changed(analyzer: Analyzer, demo_pixels: np.ndarray) -> None:
    analyzer.configure(smoothing=0.2, smallest_face=0.5)
    for number in range(3):
        assert analyzer.step(_frame(demo_pixels, number)).faces == ()
    analyzer.configure(smoothing=0.2, smallest_face=0.08)
    analyzer.step(_frame(demo_pixels, 3))
    assert len(analyzer.step(_frame(demo_pixels, 4)).faces) == 1


def _movement(analyzer: Analyzer, pixels: np.ndarray) -> float:
    """How far the probabilities move in the frame in which the smile becomes a blur."""
    _warm_up(analyzer, pixels)
    (before,) = analyzer.step(_frame(pixels, 2)).faces
    x, y, width, height = DEMO_FACE
    blurred = pixels.copy()
    mouth = blurred[y + height * 2 // 3 : y + height, x : x + width]
    mouth[:] = cv2.GaussianBlur(mouth, (0, 0), 6)
    (after,) = analyzer.step(_frame(blurred, 3)).faces
    return float(np.abs(after.probabilities - before.probabilities).max())


def test_smoothing_can_be_changed(classifier: EmotionClassifier, demo_pixels: np.ndarray) -> None:
    moved = []
    for smoothing in (0.0, 2.0):
        analyzer = Analyzer(FaceDetector(VERIFIER), classifier)
        analyzer.configure(smoothing, smallest_face=0.08)
        analyzer.hurried = False
        moved.append(_movement(analyzer, demo_pixels))
    quick, slow = moved
    assert quick > 0.001
    assert slow < quick / 10


def test_a_broken_detector_is_told_and_not_shown_as_no_faces(
    classifier: EmotionClassifier, tmp_path: Path
) -> None:
    with pytest.raises(DetectorError):
        Analyzer(FaceDetector(VERIFIER, cascades=tmp_path), classifier)


@pytest.mark.parametrize(
    "photo",
    [
        "azure_samples/faces/Family1-Mom1.jpg",
        "grace_hopper_usnavy/faces/hopper.png",
        "pyfeat/faces/single_face.jpg",
        "whitehouse/faces/obama-480p.jpg",
    ],
)
def test_a_portrait_has_one_face(analyzer: Analyzer, shared_media: Path, photo: str) -> None:
    pixels = read_picture(shared_media / photo)
    (face,) = analyzer.step(_still(pixels)).faces
    x, y, width, height = face.box
    assert 0 <= x < x + width <= pixels.shape[1]
    assert 0 <= y < y + height <= pixels.shape[0]
    assert face.emotion in analyzer.emotions
    assert float(face.probabilities.sum()) == pytest.approx(1, abs=1e-4)


def test_a_group_photo(analyzer: Analyzer, shared_media: Path) -> None:
    pixels = read_picture(shared_media / "azure_samples/faces/identification1.jpg")
    assert _numbers(analyzer.step(_still(pixels))) == [1, 2, 3, 4]


@pytest.mark.parametrize(
    "clip", ["intel_sample_videos/asl_one_face/sorry.mkv", "pyfeat/videos/single_face.mp4"]
)
def test_a_real_clip_of_one_person_has_one_track(
    analyzer: Analyzer, shared_media: Path, clip: str
) -> None:
    analyses: list[Analysis] = []
    with open_source(str(shared_media / clip)) as source:
        while len(analyses) < 45 and (frame := source.read()) is not None:
            analyses.append(analyzer.step(frame))
    seen = [_numbers(analysis) for analysis in analyses]
    assert len(seen) == 45
    assert seen.count([1]) >= 42, seen
    boxes = np.array([analysis.faces[0].box for analysis in analyses if analysis.faces])
    assert np.abs(np.diff(boxes, axis=0)).max() < boxes[:, 2].mean() / 4, "it never leaps"


@pytest.mark.parametrize("rate", [2, 5])
def test_many_faces_are_kept_when_frames_are_few(analyzer: Analyzer, rate: int) -> None:
    clip = DemoClip(ASSETS, 6)
    pixels = clip.frame(0)
    counts = [len(analyzer.step(Frame(pixels, i, i / rate, captured=0.0)).faces) for i in range(8)]
    assert counts == [6] * 8


def test_unhurried_every_face_is_read_in_every_frame(analyzer: Analyzer) -> None:
    analyzer.hurried = False
    clip = DemoClip(ASSETS, 5)
    readings = [analyzer.step(_frame(clip.frame(i), i)).faces for i in range(4)]
    before, after = ({f.track: f.probabilities for f in faces} for faces in readings[-2:])
    assert len(after) == 5
    assert all(not np.array_equal(before[track], after[track]) for track in after)


class _Turning(EmotionClassifier):
    """Calls every face sad once it is told to."""

    turned = False

    def __init__(self) -> None:
        super().__init__(MODEL)

    def read(self, crops: np.ndarray) -> Read:
        read = super().read(crops)
        offsets = np.zeros_like(read.probabilities)
        offsets[:, self.emotions.index("sad")] = 20 * self.turned
        return read._replace(probabilities=shifted(read.probabilities, offsets))


class _Counting(EmotionClassifier):
    """Counts the crops that it is given, frame by frame."""

    def __init__(self) -> None:
        super().__init__(MODEL)
        self.counts: list[int] = []

    def read(self, crops: np.ndarray) -> Read:
        self.counts.append(len(crops))
        return super().read(crops)


def test_live_faces_take_turns_and_each_is_read_at_most_fifteen_times_a_second() -> None:
    counting = _Counting()
    analyzer = Analyzer(FaceDetector(VERIFIER), counting)
    clip = DemoClip(ASSETS, 4)
    for number in range(30):
        analyses = analyzer.step(_frame(clip.frame(number), number))
    assert len(analyses.faces) == 4
    assert max(counting.counts[10:]) == 2
    # Between 5 and 15 readings a second of each.
    assert 4 * 20 * 5 / 30 <= sum(counting.counts[10:]) <= 4 * 20 * 15 / 30


def test_live_a_calm_face_is_read_less_often_and_at_once_when_it_changes(
    demo_pixels: np.ndarray,
) -> None:
    counting = _Counting()
    analyzer = Analyzer(FaceDetector(VERIFIER), counting)
    for number in range(50):
        analyzer.step(_frame(demo_pixels, number))
    seconds = 30 / RATE
    # At 15 it would be read 15 times; a box that moves by a pixel changes the crop once in a while.
    assert 4 * seconds <= sum(counting.counts[20:]) <= 9 * seconds
    other = demo_pixels.copy()
    x, y, width, height = DEMO_FACE
    other[y + height // 2 : y + height, x : x + width] //= 2
    counting.counts.clear()
    for number in range(50, 54):
        analyzer.step(_frame(other, number))
    assert sum(counting.counts) == 2


def test_the_same_frame_again_is_read_with_what_has_changed(
    analyzer: Analyzer, demo_pixels: np.ndarray
) -> None:
    analyzer.configure(smoothing=0.0, smallest_face=0.08)
    _warm_up(analyzer, demo_pixels)
    analyzer.set_resting_face(1, np.linspace(-20, 20, 7, dtype=np.float32))
    (face,) = analyzer.step(_frame(demo_pixels, 1)).faces
    assert face.probabilities.argmax() == 6


@pytest.mark.parametrize("rate", [15, 20, 24, 25, 30, 60])
@pytest.mark.parametrize("noticed", [True, False])
def test_a_label_shows_a_change_within_four_tenths_of_a_second(
    demo_pixels: np.ndarray, rate: int, noticed: bool
) -> None:
    """Also where a calm face looks as before, and is read once in a while only."""
    classifier = _Turning()
    analyzer = Analyzer(FaceDetector(VERIFIER), classifier)
    for i in range(rate):
        analyzer.step(Frame(demo_pixels, i, i / rate, captured=0.0))
    classifier.turned = True
    pixels = demo_pixels // 2 + 60 if noticed else demo_pixels
    shown = []
    for i in range(rate, 2 * rate):
        (face,) = analyzer.step(Frame(pixels, i, i / rate, captured=0.0)).faces
        shown.append(face.emotion)
    assert shown[0] == "happy"
    assert "happy" not in shown[round(0.4 * rate) :]


def test_a_jump_ahead_begins_anew(analyzer: Analyzer, demo_pixels: np.ndarray) -> None:
    _warm_up(analyzer, demo_pixels)
    later = [Frame(demo_pixels, 2 + i, 60 + i / RATE, captured=0.0) for i in range(2)]
    assert [_numbers(analyzer.step(frame)) for frame in later] == [[2], [2]]


@pytest.mark.parametrize("apart", [3.0, 60.0])
def test_in_a_slide_show_each_frame_is_read(
    analyzer: Analyzer, demo_pixels: np.ndarray, apart: float
) -> None:
    shows = [analyzer.step(Frame(demo_pixels, i, i * apart, captured=0.0)) for i in range(3)]
    assert [_numbers(each) for each in shows] == [[1], [2], [3]]
    assert all(face.certain for each in shows for face in each.faces)


def test_a_hard_cut_ends_tracks(analyzer: Analyzer, demo_pixels: np.ndarray) -> None:
    analyzer.hurried = False
    other = cv2.flip(255 - demo_pixels, 0)
    other[60:400, 100:420] = cv2.convertScaleAbs(demo_pixels, alpha=0.8)[60:400, 100:420]
    numbers = []
    for i in range(12):
        pixels = demo_pixels if i < 6 else other
        numbers.append(_numbers(analyzer.step(_frame(pixels, i))))
    assert numbers == [[1]] * 6 + [[2]] * 6


def test_a_face_that_is_gone_is_held_for_the_eye_and_said_to_be(
    analyzer: Analyzer, demo_pixels: np.ndarray
) -> None:
    analyzer.hurried = False
    _warm_up(analyzer, demo_pixels)
    x, y, width, height = DEMO_FACE
    covered = demo_pixels.copy()
    covered[y - 30 : y + height + 30, x - 30 : x + width + 30] = 90
    seen = [analyzer.step(_frame(covered, 2 + i)).faces for i in range(30)]
    assert [face.held for face in seen[0]] == [True]
    assert seen[-1] == ()


def test_every_cut_begins_a_new_scene(analyzer: Analyzer, demo_pixels: np.ndarray) -> None:
    scenes = [analyzer.step(_frame(demo_pixels, number)).scene for number in (0, 1, 2, 0, 1, 200)]
    assert scenes == [0, 0, 0, 1, 1, 2]


def test_a_face_can_be_named_until_the_next_scene(
    analyzer: Analyzer, demo_pixels: np.ndarray
) -> None:
    _warm_up(analyzer, demo_pixels)
    analyzer.name(1, "Eileen")
    names = [
        face.name
        for number in (2, 3, 0, 1)
        for face in analyzer.step(_frame(demo_pixels, number)).faces
    ]
    assert names == ["Eileen", "Eileen", "", ""]


def _happy(analyzer: Analyzer, pixels: np.ndarray, number: int) -> float:
    """Two frames: live, a face is read in every second one."""
    analyzer.step(_frame(pixels, number))
    (face,) = analyzer.step(_frame(pixels, number + 1)).faces
    return float(face.probabilities[analyzer.emotions.index("happy")])


def test_a_resting_face_is_taken_out_of_one_track(
    analyzer: Analyzer, demo_pixels: np.ndarray
) -> None:
    analyzer.configure(smoothing=0.0, smallest_face=0.08)
    _warm_up(analyzer, demo_pixels)
    before = _happy(analyzer, demo_pixels, 2)
    offsets = np.zeros(7, np.float32)
    offsets[analyzer.emotions.index("happy")] = -20
    analyzer.set_resting_face(2, offsets)
    assert _happy(analyzer, demo_pixels, 4) == pytest.approx(before, abs=0.02)
    analyzer.set_resting_face(1, offsets)
    assert _happy(analyzer, demo_pixels, 6) < 0.01
    analyzer.set_resting_face(1, None)
    assert _happy(analyzer, demo_pixels, 8) == pytest.approx(before, abs=0.02)
    analyzer.set_resting_face(1, offsets)
    analyzer.reset()
    _warm_up(analyzer, demo_pixels)
    assert _happy(analyzer, demo_pixels, 2) == pytest.approx(before, abs=0.02)


def test_votes_are_those_of_the_model_whatever_is_done_to_the_readings(
    analyzer: Analyzer, classifier: EmotionClassifier, demo_pixels: np.ndarray
) -> None:
    (still,) = analyzer.step(_still(demo_pixels)).faces
    assert still.crop is not None
    expected = classifier.read_twice(still.crop[None]).votes[0]
    np.testing.assert_allclose(still.votes, expected, atol=1e-5)
    analyzer.adapt(Adaptation(np.zeros((512, 7), np.float32), np.linspace(0, 9, 7, dtype="f4")))
    analyzer.configure(smoothing=0.0, smallest_face=0.08)
    _warm_up(analyzer, demo_pixels)
    analyzer.set_resting_face(1, np.linspace(20, -20, 7, dtype=np.float32))
    for number in range(2, 6):
        (face,) = analyzer.step(_frame(demo_pixels, number)).faces
    assert (still.probabilities.argmax(), face.probabilities.argmax()) == (3, 0)
    assert face.votes.sum() == pytest.approx(1, abs=1e-5)
    np.testing.assert_allclose(face.votes, still.votes, atol=0.1)


def test_an_analysis_says_whose_resting_face_was_taken_out(
    analyzer: Analyzer, demo_pixels: np.ndarray
) -> None:
    offsets = np.zeros(7, np.float32)
    before = analyzer.step(_frame(demo_pixels))
    assert before.resting_faces == {}
    analyzer.set_resting_face(1, offsets)
    during = analyzer.step(_frame(demo_pixels, 1))
    assert list(during.resting_faces) == [1]
    assert during.resting_faces[1] is offsets
    assert analyzer.step(_still(demo_pixels)).resting_faces == {}, "a still stands for itself"
    analyzer.set_resting_face(1, None)
    assert analyzer.step(_frame(demo_pixels, 2)).resting_faces == {}
    assert list(during.resting_faces) == [1], "what was read before stays as it was"


def test_an_adapted_last_layer_can_be_used_and_left(
    analyzer: Analyzer, demo_pixels: np.ndarray
) -> None:
    sad = analyzer.emotions.index("sad")
    always_sad = np.where(np.arange(7) == sad, 20, 0).astype(np.float32)
    shown = []
    for adaptation in (Adaptation(np.zeros((512, 7), np.float32), always_sad), None):
        analyzer.adapt(adaptation)
        shown += [face.emotion for face in analyzer.step(_still(demo_pixels)).faces]
    assert shown == ["sad", "happy"]


def test_a_face_can_be_explained(analyzer: Analyzer, demo_pixels: np.ndarray) -> None:
    (face,) = analyzer.step(_still(demo_pixels)).faces
    found = analyzer.explain(face)
    assert found is not None
    assert found.face is face
    assert overlap(found.place, face.box) > 0.9
    assert found.falls.max() > 0


@pytest.mark.parametrize("degrees", [-35, 25])
def test_a_tilted_face_is_found_read_and_said_to_be_tilted(
    analyzer: Analyzer, demo_pixels: np.ndarray, degrees: float
) -> None:
    x, y, side, _ = DEMO_FACE
    rotation = cv2.getRotationMatrix2D((x + side / 2, y + side / 2), -degrees, 1.0)
    turned = cv2.warpAffine(demo_pixels, rotation, (512, 512), borderMode=cv2.BORDER_REPLICATE)
    (upright,) = analyzer.step(_still(demo_pixels)).faces
    (face,) = analyzer.step(_still(turned)).faces
    assert overlap(face.box, DEMO_FACE) > 0.7
    assert face.roll - upright.roll == pytest.approx(degrees, abs=6)
    assert (face.emotion, face.certain) == ("happy", True)


def test_a_broken_verifier_is_told(tmp_path: Path) -> None:
    for content in (None, b"no model"):
        path = tmp_path / "face_verifier.tflite"
        if content:
            path.write_bytes(content)
            path.with_suffix(".json").write_bytes(VERIFIER.with_suffix(".json").read_bytes())
        with pytest.raises(DetectorError, match=r"face_verifier.*Install the program again"):
            FaceDetector(path)
