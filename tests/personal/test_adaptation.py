from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest

from app.personal import ridge_fit as refitting
from app.personal.adaptation import FEWEST, FLOOR, AdaptationStore, Proposal, fit, propose
from app.personal.corrections import Correction
from app.personal.errors import PersonalError
from app.personal.references import References
from app.personal.ridge_fit import TrainingFaces, refit
from app.vision.emotions import Adaptation, EmotionClassifier, ModelError
from tests.personal.users import EMOTIONS, bundled_references, positions

SAD, NEUTRAL = EMOTIONS.index("sad"), EMOTIONS.index("neutral")


@pytest.fixture(scope="module")
def halves() -> tuple[References, References]:
    """References to hold on to, and others that stand for the faces of a user."""
    whole = bundled_references()
    first, second = (
        References(whole.embeddings[which], whole.probabilities[which])
        for which in (slice(0, None, 2), slice(1, None, 2))
    )
    return first, second


def _lessons(faces: References, which: np.ndarray, chosen: int) -> TrainingFaces:
    count = len(which)
    return TrainingFaces(
        faces.embeddings[which], faces.probabilities[which], np.full(count, chosen)
    )


def _read_as(faces: References, emotion: int) -> np.ndarray:
    """The positions of those that the shipped model reads so."""
    return np.flatnonzero(faces.probabilities.argmax(axis=1) == emotion)


def _correction(chosen: str) -> Correction:
    crop = np.zeros((48, 48), np.uint8)
    return Correction("0", "", chosen, "sad", True, np.full(7, 1 / 7), "", "", crop)


def test_too_few_corrections(halves: tuple[References, References]) -> None:
    for count in (0, FEWEST - 1):
        with pytest.raises(PersonalError, match=f"there are {count}"):
            propose([_correction("happy")] * count, EMOTIONS, _never, halves[0])


def _never(crops: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    raise AssertionError("the model is not asked")


def test_a_consistent_user_is_learned_from(halves: tuple[References, References]) -> None:
    right = like = tested = 0  # over both halves: each alone has too few sad faces beside the 20
    for held, user in (halves, halves[::-1]):
        sad = _read_as(user, SAD)
        proposal = fit(_lessons(user, sad[:20], NEUTRAL), held)
        assert (proposal.corrections, proposal.right_before) == (20, 0)
        tested += proposal.right_after
        assert proposal.agreement >= FLOOR
        assert proposal.helps
        others = _lessons(user, sad[20:], NEUTRAL)
        assert others.right() == 0
        right, like = right + others.right(proposal.adaptation), like + len(others)
        chosen = _read_as(user, EMOTIONS.index("happy"))
        happy = _lessons(user, chosen, EMOTIONS.index("happy"))
        assert happy.right(proposal.adaptation) >= 0.95 * len(happy)
    assert tested >= 20, "of 40, cross-validated"
    assert right >= like / 2


def test_a_user_without_a_pattern_changes_nothing(halves: tuple[References, References]) -> None:
    held, user = halves
    rng = np.random.default_rng(3)
    which = rng.permutation(len(user))[:60]
    wrong = (user.probabilities[which].argmax(axis=1) + rng.integers(1, 7, 60)) % 7
    lessons = TrainingFaces(user.embeddings[which], user.probabilities[which], wrong)
    proposal = fit(lessons, held)
    assert not proposal.helps
    assert "not used" in proposal.words


def test_corrections_that_only_confirm_gain_nothing(halves: tuple[References, References]) -> None:
    held, user = halves
    proposal = fit(_lessons(user, _read_as(user, SAD)[:12], SAD), held)
    assert proposal.right_before == proposal.right_after == 12
    assert not proposal.helps


@pytest.mark.parametrize(
    ("before", "after", "agreement", "helps"),
    [(0, 1, 1.0, True), (0, 0, 1.0, False), (5, 4, 1.0, False), (0, 10, 0.89, False)],
)
def test_used_only_where_it_helps(
    adaptation: Adaptation, before: int, after: int, agreement: float, helps: bool
) -> None:
    proposal = Proposal(adaptation, 10, before, after, 500, agreement)
    assert proposal.helps == helps
    assert ("not used" in proposal.words) != helps
    assert ("too many other faces" in proposal.words) == (agreement < FLOOR)


def test_a_bolder_margin_moves_more(halves: tuple[References, References]) -> None:
    held, user = halves
    lessons = _lessons(user, _read_as(user, SAD)[:10], NEUTRAL)
    gentle, bold = (np.abs(refit(lessons, held, margin).kernel).sum() for margin in (0.5, 2.0))
    assert 0 < gentle < bold


@pytest.mark.parametrize("count", [10, 300])
def test_takes_less_than_a_second(count: int) -> None:
    whole = bundled_references()
    lessons = _lessons(whole, np.arange(count), NEUTRAL)
    began = time.thread_time()
    fit(lessons, whole)
    assert time.thread_time() - began < 1.0


def test_words_say_what_was_measured(halves: tuple[References, References]) -> None:
    held, user = halves
    proposal = fit(_lessons(user, _read_as(user, SAD)[:20], NEUTRAL), held)
    assert "20 corrected faces" in proposal.words
    assert f"reads {proposal.right_after} ({proposal.accuracy_after:.0%})" in proposal.words
    assert f"{proposal.agreement:.0%} keep their label" in proposal.words
    assert proposal.words.endswith("Adapting helps.")


def test_faces_come_through_the_model(classifier: EmotionClassifier) -> None:
    rng = np.random.default_rng(1)

    def embed(crops: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        answers = classifier.answers(crops)
        return answers["embedding"], answers["probabilities"]

    crops = rng.integers(0, 256, (12, 48, 48), np.uint8)
    shipped = EMOTIONS[int(embed(crops[:1])[1].argmax())]
    corrections = [
        Correction("0", "", shipped, shipped, True, np.full(7, 1 / 7), "", "", crop)
        for crop in crops
    ]
    proposal = propose(corrections, EMOTIONS, embed, bundled_references())
    chosen = positions([shipped] * 12)
    assert proposal.right_before == np.sum(embed(crops)[1].argmax(axis=1) == chosen)


def test_a_model_that_fails_is_told(halves: tuple[References, References]) -> None:
    def embed(crops: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        raise ModelError("The model is damaged.")

    with pytest.raises(PersonalError, match="The model is damaged"):
        propose([_correction("happy")] * FEWEST, EMOTIONS, embed, halves[0])


@pytest.fixture
def adaptation() -> Adaptation:
    rng = np.random.default_rng(2)
    kernel, bias = rng.normal(size=(512, 7)), rng.normal(size=7)
    return Adaptation(kernel.astype(np.float32), bias.astype(np.float32))


def test_nothing_is_kept_at_first(tmp_path: Path) -> None:
    store = AdaptationStore(tmp_path / "adaptation.npz", "abc")
    assert store.load() is None
    store.delete()


def test_what_was_kept_comes_back(tmp_path: Path, adaptation: Adaptation) -> None:
    store = AdaptationStore(tmp_path / "new" / "adaptation.npz", "abc")
    store.save(adaptation)
    kept = store.load()
    assert kept is not None
    np.testing.assert_array_equal(kept.kernel, adaptation.kernel)
    np.testing.assert_array_equal(kept.bias, adaptation.bias)
    store.delete()
    assert store.load() is None


def test_that_of_another_model_is_left_unused(tmp_path: Path, adaptation: Adaptation) -> None:
    AdaptationStore(tmp_path / "a.npz", "abc").save(adaptation)
    with pytest.raises(PersonalError, match="another model"):
        AdaptationStore(tmp_path / "a.npz", "def").load()


@pytest.mark.parametrize("damage", ["text", "short", "shape", "not a number", "pickled", "header"])
def test_a_damaged_one_is_left_unused(tmp_path: Path, adaptation: Adaptation, damage: str) -> None:
    path = tmp_path / "a.npz"
    store = AdaptationStore(path, "abc")
    store.save(adaptation)
    if damage == "text":
        path.write_text("damaged")
    elif damage == "short":
        path.write_bytes(path.read_bytes()[:-100])
    elif damage == "shape":
        store.save(Adaptation(adaptation.kernel[:5], adaptation.bias))
    elif damage == "not a number":
        store.save(Adaptation(adaptation.kernel, np.full(7, np.nan, np.float32)))
    elif damage == "header":
        np.savez(path, **vars(adaptation), model_sha256=np.array("abc"))
        # The name of the array's shape loses its quote, and all after it its end.
        path.write_bytes(path.read_bytes().replace(b"'shape': ", b"'shape= (", 1))
    else:
        np.savez(path, kernel=np.array([{}]), bias=adaptation.bias, model_sha256=np.array("abc"))
    with pytest.raises(PersonalError, match="damaged"):
        store.load()


def test_a_place_that_cannot_be_written(tmp_path: Path, adaptation: Adaptation) -> None:
    (tmp_path / "user").write_text("")
    with pytest.raises(PersonalError, match="cannot be written"):
        AdaptationStore(tmp_path / "user" / "a.npz", "abc").save(adaptation)


def test_the_scale_of_embeddings_makes_no_difference(
    halves: tuple[References, References],
) -> None:
    held, user = halves
    lessons = _lessons(user, _read_as(user, SAD)[:12], NEUTRAL)
    small = TrainingFaces(lessons.embeddings / np.float32(5), lessons.probabilities, lessons.chosen)
    one = refit(lessons, held, 1.0)
    other = refit(small, References(held.embeddings / np.float32(5), held.probabilities), 1.0)
    np.testing.assert_allclose(other.kernel / 5, one.kernel, atol=1e-4)
    np.testing.assert_allclose(other.bias, one.bias, atol=1e-4)


def test_fits_as_scikit_learn_does() -> None:
    linear_model = pytest.importorskip("sklearn.linear_model")
    rng = np.random.default_rng(2)
    x, y, weights = rng.normal(size=(60, 20)), rng.normal(size=(60, 7)), rng.uniform(0.3, 3.0, 60)
    ridge = linear_model.Ridge(alpha=30.0).fit(x, y, weights)
    kernel, bias = refitting._ridge(x, y, weights, penalty=30.0)
    np.testing.assert_allclose(kernel, ridge.coef_.T, atol=1e-12)
    np.testing.assert_allclose(bias, ridge.intercept_, atol=1e-12)
