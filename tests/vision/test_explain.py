from __future__ import annotations

import cv2
import numpy as np

from app.vision.crops import cut_faces
from app.vision.emotions import EmotionClassifier
from app.vision.explain import explain, occlusion
from app.vision.readings import Face
from tests.feeding import DEMO_FACE


def test_without_a_crop_there_is_no_explanation(classifier: EmotionClassifier) -> None:
    face = Face(1, (0, 0, 9, 9), np.full(7, 1 / 7, np.float32), "happy", True)
    assert explain(classifier, face) is None


def test_an_even_surface_rests_on_nothing(classifier: EmotionClassifier) -> None:
    falls = occlusion(classifier, np.full((48, 48), 90, np.uint8), 0)
    assert falls.shape == (48, 48)
    assert falls.dtype == np.float32
    np.testing.assert_allclose(falls, 0, atol=1e-5)


def test_a_smile_rests_on_the_mouth(classifier: EmotionClassifier, demo_gray: np.ndarray) -> None:
    (crop,) = cut_faces(demo_gray, np.array([DEMO_FACE]))
    happy = classifier.emotions.index("happy")
    falls = occlusion(classifier, crop, happy)
    assert np.abs(falls).max() <= 1
    mouth, brow = falls[30:42, 12:36], falls[:10, 12:36]
    # The model learned from covered faces too, so no part alone decides.
    assert mouth.mean() > 1.2 * abs(brow.mean())
    row, _ = np.unravel_index(falls.argmax(), falls.shape)
    assert row >= 24, "in the lower half"


def test_it_shows_where_covering_would_change_the_answer(
    classifier: EmotionClassifier, demo_gray: np.ndarray
) -> None:
    (crop,) = cut_faces(demo_gray, np.array([DEMO_FACE]))
    happy = classifier.emotions.index("happy")
    falls = occlusion(classifier, crop, happy)
    row, column = (int(place) for place in np.unravel_index(falls.argmax(), falls.shape))
    covered = crop.copy()
    cv2.rectangle(covered, (column - 6, row - 6), (column + 6, row + 6), float(crop.mean()), -1)
    before, after = classifier.classify(np.stack([crop, covered]))[:, happy]
    assert before - after > 0.25 * falls.max() > 0
