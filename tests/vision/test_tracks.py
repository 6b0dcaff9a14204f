from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np
import pytest

from app.settings import Settings
from app.vision.detections import Detections, candidates, overlap
from app.vision.labelling import Readings, still_faces
from app.vision.quality import GOOD, Quality
from app.vision.readings import Box, Face
from app.vision.tracks import Tracker

EMOTIONS = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")
BOX: Box = (100, 100, 100, 100)


def lean(**shares: float) -> np.ndarray:
    """Probabilities (7,) with these shares; the other emotions share the rest."""
    rest = (1 - sum(shares.values())) / (len(EMOTIONS) - len(shares))
    return np.array([shares.get(emotion, rest) for emotion in EMOTIONS], np.float32)


HAPPY, SAD = lean(happy=0.8), lean(sad=0.8)


def place(tracker: Tracker, time: float, boxes: Sequence[Box]) -> np.ndarray:
    return tracker.place(candidates(boxes), time).boxes


def known(tracker: Tracker) -> list[Box]:
    return [(int(x), int(y), int(w), int(h)) for x, y, w, h in tracker.known().boxes]


def crops(count: int) -> np.ndarray:
    """Crops (count, 48, 48), of which each has a gray of its own."""
    return np.arange(count, dtype=np.uint8).repeat(48 * 48).reshape(-1, 48, 48)


def looks(*readings: np.ndarray, votes: Sequence[np.ndarray] = ()) -> Readings:
    """Good readings (7,) of so many faces; votes (8,) are not known unless they are given."""
    count = len(readings)
    probabilities = np.array(readings, np.float32).reshape(count, len(EMOTIONS))
    voted = np.array(votes, np.float32).reshape(count, 8 if votes else 0)
    return Readings(probabilities, crops(count), [GOOD] * count, voted)


def show(
    tracker: Tracker, time: float, *boxes: Box, reading: np.ndarray = HAPPY
) -> tuple[Face, ...]:
    place(tracker, time, boxes)
    return tracker.read(looks(*[reading] * len(boxes)))


def numbers(faces: Iterable[Face]) -> list[int]:
    return [face.track for face in faces]


def watched(smoothing: float = 0.2) -> Tracker:
    """A tracker that has seen a happy face at BOX from 0 to 1 s, 30 times a second."""
    tracker = Tracker(EMOTIONS, smoothing)
    for i in range(31):
        show(tracker, i / 30, BOX)
    return tracker


def labels(readings: Iterable[np.ndarray], rate: int) -> list[str]:
    """What is shown of one face that is read so, frame by frame."""
    tracker = Tracker(EMOTIONS)
    faces = [show(tracker, i / rate, BOX, reading=r) for i, r in enumerate(readings)]
    return [face.emotion if face.certain else "uncertain" for (face,) in faces[1:]]


def noisy(base: np.ndarray, noise: float, count: int, seed: int) -> np.ndarray:
    """Readings (count, 7) of a steady face, as a model gives them from a noisy camera."""
    logits = np.log(base) + np.random.default_rng(seed).normal(0, noise, (count, len(base)))
    weights = np.exp(logits)
    return (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32)


def changes(shown: Iterable[str]) -> int:
    return sum(before != after for before, after in pairwise(shown))


def test_no_faces() -> None:
    tracker = Tracker(EMOTIONS)
    assert known(tracker) == []
    assert place(tracker, 0.0, []).shape == (0, 4)
    assert tracker.read(looks()) == ()


def test_a_detection_in_a_single_frame_shows_nothing() -> None:
    tracker = Tracker(EMOTIONS)
    assert show(tracker, 0.0, BOX) == ()
    assert known(tracker) == [BOX], "but it is looked for there"
    for i in range(1, 10):
        assert show(tracker, i / 30) == ()
    assert known(tracker) == []
    assert show(tracker, 10 / 30, BOX) == (), "too late to confirm the first"


@pytest.mark.parametrize("rate", [2, 10, 60])
def test_a_second_frame_shows_the_face(rate: int) -> None:
    tracker = Tracker(EMOTIONS)
    show(tracker, 0.0, BOX)
    (face,) = show(tracker, 1 / rate, BOX)
    assert (face.track, face.box, face.emotion, face.certain) == (1, BOX, "happy", True)
    np.testing.assert_allclose(face.probabilities, HAPPY, atol=1e-6)


def test_placed_boxes_keep_the_order_given() -> None:
    tracker = Tracker(EMOTIONS)
    left, right = (0, 0, 100, 100), (300, 0, 100, 100)
    assert place(tracker, 0.0, [left, right]).tolist() == [list(left), list(right)]
    assert place(tracker, 0.1, [right, left]).tolist() == [list(right), list(left)]
    faces = tracker.read(looks(SAD, HAPPY))
    assert {face.box: face.emotion for face in faces} == {left: "happy", right: "sad"}


def test_a_short_miss_keeps_face_and_number() -> None:
    tracker = watched()
    for i in range(1, 13):  # 0.4 s
        (face,) = show(tracker, 1 + i / 30)
        assert (face.track, face.box, face.emotion) == (1, BOX, "happy")
    assert numbers(show(tracker, 1 + 13 / 30, BOX)) == [1]


def test_a_long_miss_ends_the_track() -> None:
    tracker = watched()
    for i in range(1, 19):  # 0.6 s
        faces = show(tracker, 1 + i / 30)
    assert faces == ()
    assert known(tracker) == []
    for i in range(19, 21):
        faces = show(tracker, 1 + i / 30, BOX)
    assert numbers(faces) == [2], "a number is never used again"


def test_faces_that_pass_each_other_keep_their_numbers() -> None:
    """One goes right, one left, one a little lower: at the middle their boxes overlap by 0.18."""
    tracker = Tracker(EMOTIONS)
    for i in range(61):
        right, left = (100 + 5 * i, 100, 100, 100), (400 - 5 * i, 170, 100, 100)
        both = (right, left) if i % 2 else (left, right)
        show(tracker, i / 30, *both)
        faces = show(tracker, i / 30, *both)
        if i == 0:
            numbers_of = {face.box: face.track for face in faces}
            first, second = numbers_of[right], numbers_of[left]
    places = {face.track: face.box[0] for face in faces}
    assert places.keys() == {first, second}
    assert places[first] > 350
    assert places[second] < 150


@pytest.mark.parametrize("turned", [False, True])
def test_each_face_goes_with_the_box_that_fits_it_best(turned: bool) -> None:
    """One leans over to the other: the box first in line must not take the other's number."""
    tracker = Tracker(EMOTIONS)
    for time in (0.0, 0.1):
        faces = show(tracker, time, (0, 0, 100, 100), (60, 0, 100, 100))
    assert numbers(faces) == [1, 2]
    boxes = [(35, 0, 100, 100), (65, 0, 100, 100)]
    faces = show(tracker, 0.2, *(reversed(boxes) if turned else boxes))
    assert {face.track: face.box[0] for face in faces} == {
        1: pytest.approx(35, abs=5),
        2: pytest.approx(65, abs=5),
    }


def test_a_box_elsewhere_is_another_face() -> None:
    tracker = watched()
    for i in range(1, 3):
        faces = show(tracker, 1 + i / 30, (260, 100, 100, 100))
    assert numbers(faces) == [1, 2]


def test_jitter_of_the_box_is_damped() -> None:
    tracker = watched()
    jitter = np.random.default_rng(1).normal(0, 2, (300, 4)).round().astype(int)
    shown = []
    for i, (x, y, width, height) in enumerate(jitter.tolist()):
        (face,) = show(tracker, 1 + (i + 1) / 30, (100 + x, 100 + y, 100 + width, 100 + height))
        shown.append(face.box)
    steps_found = np.abs(np.diff(jitter, axis=0)).mean()
    steps_shown = np.abs(np.diff(np.array(shown), axis=0)).mean()
    assert steps_shown < steps_found / 2
    np.testing.assert_allclose(np.mean(shown, axis=0), BOX, atol=1)


def test_a_jump_is_followed_at_once() -> None:
    tracker = watched()
    for i, box in enumerate([(120, 100, 100, 100), (120, 85, 100, 100), (120, 85, 130, 130)]):
        (face,) = show(tracker, 1 + (i + 1) / 30, box)
        assert (face.track, face.box) == (1, box)


@pytest.mark.parametrize("rate", [10, 30, 60])
def test_the_box_of_a_walking_face_does_not_lag_behind(rate: int) -> None:
    tracker = Tracker(EMOTIONS)
    for i in range(2 * rate):
        box = (round(100 * i / rate), 100, 100, 100)  # its own width every second
        faces = show(tracker, i / rate, box)
    assert overlap(faces[0].box, box) > 0.85


def followed(rate: int, smoothing: float, seconds: float) -> float:
    """How happy a face is still shown so long after it stopped being happy, 0 to 1."""
    tracker = Tracker(EMOTIONS, smoothing)
    for i in range(round((1 + seconds) * rate) + 1):
        faces = show(tracker, i / rate, BOX, reading=HAPPY if i <= rate else SAD)
    (face,) = faces
    assert float(face.probabilities.sum()) == pytest.approx(1)
    happy = EMOTIONS.index("happy")
    return float((face.probabilities[happy] - SAD[happy]) / (HAPPY[happy] - SAD[happy]))


@pytest.mark.parametrize("smoothing", [0.1, 0.2, 1.0])
@pytest.mark.parametrize("rate", [10, 30, 60])
def test_smoothing_is_in_seconds(rate: int, smoothing: float) -> None:
    assert followed(rate, smoothing, smoothing) == pytest.approx(1 - 0.632, abs=0.01)


def test_without_smoothing_readings_are_shown_as_they_are() -> None:
    assert followed(30, 0.0, 1 / 30) == pytest.approx(0, abs=1e-6)


def test_a_frame_twice_at_the_same_time_does_no_harm() -> None:
    tracker = watched(smoothing=0.0)
    for _ in range(2):
        (face,) = show(tracker, 2.0, BOX)
        assert np.isfinite(face.probabilities).all()
        assert face.box == BOX


@pytest.mark.parametrize("rate", [10, 30, 60])
def test_a_noisy_steady_face_does_not_flicker(rate: int) -> None:
    readings = noisy(lean(happy=0.5, neutral=0.2), 0.3, 20 * rate, seed=1)
    raw = [EMOTIONS[i] for i in readings.argmax(axis=1)]
    assert changes(raw) > 5, "the readings do"
    assert set(labels(readings, rate)) == {"happy"}


@pytest.mark.parametrize("rate", [10, 30, 60])
@pytest.mark.parametrize("lead", [0.06, 0.12])
def test_an_unclear_face_does_not_flicker(rate: int, lead: float) -> None:
    """At whatever lead: the label may change its mind once in 4 seconds at most."""
    base = lean(happy=0.36 + lead / 2, neutral=0.36 - lead / 2)
    shown = [labels(noisy(base, 0.2, 20 * rate, seed), rate) for seed in range(3)]
    raw = [EMOTIONS[i] for i in noisy(base, 0.2, 20 * rate, seed=0).argmax(axis=1)]
    assert changes(raw) > 20, "the readings do"
    assert np.mean([changes(labels_) for labels_ in shown]) <= 5


@pytest.mark.parametrize("rate", [10, 30, 60])
def test_no_clear_lead_is_uncertain(rate: int) -> None:
    readings = noisy(lean(happy=0.4, neutral=0.4), 0.1, 10 * rate, seed=1)
    assert set(labels(readings, rate)) == {"uncertain"}
    assert set(labels(noisy(lean(happy=0.5, neutral=0.3), 0.1, 10 * rate, 1), rate)) == {"happy"}


@pytest.mark.parametrize("rate", [10, 30, 60])
def test_a_real_change_shows_soon(rate: int) -> None:
    tracker = Tracker(EMOTIONS, Settings().smoothing)
    for i in range(2 * rate):
        time = i / rate
        faces = show(tracker, time, BOX, reading=HAPPY if time <= 1 else SAD)
        if time > 1.4:
            assert [(face.emotion, face.certain) for face in faces] == [("sad", True)]


@pytest.mark.parametrize("odd", EMOTIONS)
@pytest.mark.parametrize("share", [0.25, 0.9])
def test_one_odd_reading_changes_no_label(odd: str, share: float) -> None:
    tracker = watched(smoothing=0.0)
    (face,) = show(tracker, 1 + 1 / 30, BOX, reading=lean(**{odd: share}))
    assert (face.emotion, face.certain) == ("happy", True)
    (face,) = show(tracker, 1 + 2 / 30, BOX)
    assert (face.emotion, face.certain) == ("happy", True)


def test_the_second_reading_of_a_new_face_changes_no_label() -> None:
    for odd in EMOTIONS:
        tracker = Tracker(EMOTIONS, smoothing=0.0)
        show(tracker, 10.0, BOX)
        (face,) = show(tracker, 10 + 1 / 30, BOX, reading=lean(**{odd: 0.2}))
        assert (face.emotion, face.certain) == ("happy", True), f"after one that leans to {odd}"


def test_faces_shown_earlier_stay_as_they_were() -> None:
    tracker = watched()
    (before,) = show(tracker, 1.1, BOX)
    kept = before.probabilities.copy()
    for i in range(10):
        show(tracker, 1.2 + i / 30, BOX, reading=SAD)
    assert np.array_equal(before.probabilities, kept)


def test_reset_forgets_faces_and_numbers() -> None:
    tracker = watched()
    tracker.reset()
    assert known(tracker) == []
    assert show(tracker, 0.0, BOX) == ()
    assert numbers(show(tracker, 0.1, BOX)) == [1]


def test_a_photo_without_faces() -> None:
    assert still_faces(candidates([]), looks(), EMOTIONS) == ()


def test_a_photo_shows_every_face_at_once() -> None:
    found = candidates([BOX, (300, 50, 80, 80)], roll=-12)
    qualities = [GOOD, Quality(0.4, "dark")]
    read = looks(HAPPY, lean(sad=0.3, fear=0.25))._replace(qualities=qualities)
    first, second = still_faces(found, read, EMOTIONS)
    assert (first.track, first.box, first.emotion, first.certain) == (1, BOX, "happy", True)
    assert (second.track, second.box, second.emotion, second.certain) == (
        (2, (300, 50, 80, 80), "sad", False)
    )
    assert (first.roll, first.quality, first.problem) == (-12, 1.0, "")
    assert (second.quality, second.problem) == (0.4, "dark")


@pytest.mark.parametrize(
    ("quality", "least", "certain"),
    [(GOOD, 0.5, True), (Quality(0.4, "dark"), 0.5, False), (Quality(0.4, "dark"), 0.3, True)],
)
def test_a_label_below_the_least_quality_is_uncertain(
    quality: Quality, least: float, certain: bool
) -> None:
    read = looks(HAPPY)._replace(qualities=[quality])
    (face,) = still_faces(candidates([BOX]), read, EMOTIONS, least)
    assert (face.emotion, face.certain) == ("happy", certain)
    tracker = Tracker(EMOTIONS)
    tracker.least_quality = least
    for i in range(3):
        tracker.place(candidates([BOX]), i / 30)
        faces = tracker.read(read)
    assert [face.certain for face in faces] == [certain]


def test_a_face_that_turns_away_keeps_what_was_read_before_and_says_so() -> None:
    tracker = watched()
    for i in range(1, 30):
        tracker.place(_looking(turn=1.3), 1 + i / 30)
        (face,) = tracker.read(looks(SAD)._replace(qualities=[Quality(0.2, "turned")]))
    assert (face.track, face.emotion, face.certain, face.problem) == (1, "happy", False, "turned")
    assert face.turn == pytest.approx(1.3, abs=0.02)
    for i in range(30, 60):
        tracker.place(_looking(turn=0.0), 1 + i / 30)
        (face,) = tracker.read(looks(SAD))
    assert (face.emotion, face.certain, face.problem) == ("sad", True, "")


def _looking(turn: float = 0.0, roll: float = 0.0) -> Detections:
    found = candidates([BOX], roll)
    return Detections(found.boxes, found.rolls, found.turns + np.float32(turn), found.scores)


def test_a_small_tilt_is_followed_gently_and_a_large_one_at_once() -> None:
    tracker = Tracker(EMOTIONS)
    tracker.place(_looking(roll=0), 0.0)
    wobble = [tracker.place(_looking(roll=3 * (-1) ** i), i / 30).rolls[0] for i in range(1, 30)]
    assert np.abs(np.diff(wobble)).max() < 2
    assert tracker.place(_looking(roll=40), 1.0).rolls[0] == pytest.approx(40, abs=0.1)
    assert tracker.place(_looking(roll=-170), 1.1).rolls[0] == pytest.approx(-170, abs=0.1)
    beyond = float(tracker.place(_looking(roll=179), 1.2).rolls[0])
    assert beyond < -170 or beyond > 178, "the short way round"


@pytest.mark.parametrize("rate", [1, 2, 5])
def test_with_few_frames_the_label_is_that_of_the_frame(rate: int) -> None:
    tracker = Tracker(EMOTIONS, smoothing=0.05)
    readings = [HAPPY, SAD] * 5
    shown = [show(tracker, i / rate, BOX, reading=reading) for i, reading in enumerate(readings)]
    emotions = [face.emotion for faces in shown[1:] for face in faces]
    assert emotions == ["sad", "happy"] * 4 + ["sad"]


def test_a_face_keeps_the_crop_that_was_read_last() -> None:
    tracker = Tracker(EMOTIONS)
    boxes = (BOX, (300, 100, 100, 100))
    for time in (0.0, 0.1):
        place(tracker, time, boxes)
        assert tracker.placed() == [1, 2]
        faces = tracker.read(looks(HAPPY, SAD))
    place(tracker, 0.2, boxes[1:])
    assert tracker.placed() == [2]
    faces = tracker.read(looks(SAD)._replace(crops=crops(8)[7:]))
    assert [int(face.crop.max()) for face in faces if face.crop is not None] == [0, 7]


def test_names_stay_with_their_faces_until_those_are_forgotten() -> None:
    tracker = Tracker(EMOTIONS)
    show(tracker, 0.0, BOX)
    tracker.names[1] = "Ada"
    assert [face.name for face in show(tracker, 0.1, BOX, (300, 100, 100, 100))] == ["Ada"]
    assert [face.name for face in show(tracker, 0.2, BOX, (300, 100, 100, 100))] == ["Ada", ""]
    tracker.reset()
    show(tracker, 0.3, BOX)
    assert [face.name for face in show(tracker, 0.4, BOX)] == [""]


def test_votes_are_smoothed_as_probabilities_are() -> None:
    tracker = Tracker(EMOTIONS, smoothing=0.2)
    before, after = np.eye(8, dtype=np.float32)[[3, 7]]
    for i in range(4):
        place(tracker, i / 30, [BOX])
        faces = tracker.read(looks(HAPPY, votes=[before if i < 3 else after]))
    part = 1 - np.exp(-1 / 30 / 0.2)
    np.testing.assert_allclose(faces[0].votes, before + part * (after - before), atol=1e-6)


def test_a_face_that_turns_away_keeps_its_votes() -> None:
    tracker = Tracker(EMOTIONS)
    before, after = np.eye(8, dtype=np.float32)[[3, 7]]
    for i, votes in enumerate([before, before, after]):
        place(tracker, i / 30, [BOX])
        quality = Quality(0.2, "turned") if i == 2 else GOOD
        faces = tracker.read(looks(HAPPY, votes=[votes])._replace(qualities=[quality]))
    assert faces[0].votes.tolist() == before.tolist()


def test_votes_that_are_not_known_stay_so() -> None:
    assert [face.votes.size for face in show(watched(), 1.1, BOX)] == [0]


def test_a_face_may_be_shown_as_an_earlier_track() -> None:
    tracker = Tracker(EMOTIONS)
    tracker.persons[1] = 7
    for time in (0.0, 0.1):
        place(tracker, time, [BOX])
        faces = tracker.read(looks(HAPPY))
    assert [(face.track, face.person, face.number) for face in faces] == [(1, 7, 7)]
    tracker.persons[1] = 0
    place(tracker, 0.2, [BOX])
    assert tracker.read(looks(HAPPY))[0].number == 1
    tracker.forget()
    assert tracker.persons == {}
