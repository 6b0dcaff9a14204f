from __future__ import annotations

import numpy as np

from app.gui.recording import history
from app.gui.recording.history import History
from app.vision.readings import Analysis, Face, Frame

EMOTIONS = ("happy", "sad")


def _analysis(*tracks: int, happy: float = 0.5, scene: int = 0) -> Analysis:
    shares = np.array([happy, 1 - happy], np.float32)
    faces = tuple(Face(track, (0, 0, 9, 9), shares, "happy", True) for track in tracks)
    frame = Frame(np.zeros((4, 4, 3), np.uint8), 0, 0.0, 0.0)
    return Analysis(frame, faces, EMOTIONS, {}, scene)


def test_a_face_never_seen_has_no_history() -> None:
    seconds, values = History().of(1)
    assert len(seconds) == len(values) == 0


def test_each_face_has_a_history_of_its_own() -> None:
    kept = History()
    kept.add(_analysis(1, happy=0.25), 0.0)
    kept.add(_analysis(1, 2, happy=0.75), 0.5)
    kept.add(_analysis(), 1.0)
    seconds, values = kept.of(1)
    assert seconds.tolist() == [0.0, 0.5]
    assert values.tolist() == [[0.25, 0.75], [0.75, 0.25]]
    assert kept.of(2)[0].tolist() == [0.5]


def test_another_scene_begins_anew() -> None:
    kept = History()
    kept.add(_analysis(1), 0.0)
    kept.add(_analysis(1, scene=1), 1.0)
    assert kept.of(1)[0].tolist() == [1.0]
    kept.clear()
    assert len(kept.of(1)[0]) == 0


def test_only_the_last_hour_is_kept() -> None:
    kept = History()
    analysis = _analysis(1)
    for second in range(2 * history.MOST):
        kept.add(analysis, float(second))
    seconds, values = kept.of(1)
    assert history.MOST <= len(seconds) == len(values) <= 1.1 * history.MOST
    assert seconds[-1] == 2 * history.MOST - 1
    assert (np.diff(seconds) == 1).all()


def test_who_left_an_hour_ago_is_forgotten() -> None:
    kept = History()
    for track, second in ((1, 0.0), (2, history.LONGEST), (3, history.LONGEST + 1)):
        kept.add(_analysis(track), second)
    assert [len(kept.of(track)[0]) for track in (1, 2, 3)] == [0, 1, 1]
