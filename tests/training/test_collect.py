from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest

from tests.training import short_campaign
from tests.training.generated import make_faces
from tests.training.narrow import narrow_network
from training import networks, pieces
from training.collect import collect
from training.errors import TrainingError
from training.models import open_model

pytestmark = pytest.mark.skipif(
    keras.backend.backend() != "tensorflow", reason="only TensorFlow exports"
)
_ANSWERS = b"what the teachers answered"


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pieces of a campaign of two stages, a teacher and its student."""
    folder = tmp_path_factory.mktemp("sent")
    for seed, stage in enumerate(short_campaign.stages(), 1):
        network = narrow_network(seed, short_campaign.WIDTHS, batch_norm=True)
        networks.start_norms(network, make_faces(4).crops)
        path = folder / f"{stage.name}.npz"
        pieces.write_network(path, network)
        pieces.cut(path, folder / "pieces")
    (folder / "teachers.npz").write_bytes(_ANSWERS)
    pieces.cut(folder / "teachers.npz", folder / "pieces")
    return folder / "pieces"


@pytest.fixture(scope="module")
def out(sent: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where these were collected; what `collect` gave is in collected.json."""
    folder = tmp_path_factory.mktemp("collected") / "new"
    sets, more = short_campaign.sets()
    with pytest.MonkeyPatch.context() as patch:
        # Networks that learned nothing are close to undecided: int8 tips some answers.
        patch.setattr("training.export.LEAST_AGREEMENT", 0.8)
        found = collect(sent, sets, more, folder, short_campaign.stages())
    (folder.parent / "collected.json").write_text(json.dumps(found))
    return folder


@pytest.fixture
def found(out: Path) -> dict[str, Any]:
    return json.loads((out.parent / "collected.json").read_text())


def test_a_folder_without_pieces_is_refused(tmp_path: Path) -> None:
    sets, more = short_campaign.sets()
    with pytest.raises(TrainingError, match="no pieces"):
        collect(tmp_path, sets, more, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_pieces_of_another_campaign_are_refused(tmp_path: Path) -> None:
    (tmp_path / "other-1-of-1.bin").write_bytes(b"x")
    sets, more = short_campaign.sets()
    with pytest.raises(TrainingError, match="no stage's weights: other alone"):
        collect(tmp_path, sets, more, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_all_that_was_sent_arrives(out: Path) -> None:
    names = {path.name for path in out.iterdir()}
    assert names == {
        "whole", "slim", "emotion_vgg19.tflite", "emotion_vgg19.json", "teachers.npz",
        "figures.json", "reports",
    }  # fmt: skip
    assert (out / "teachers.npz").read_bytes() == _ANSWERS
    assert (out / "reports" / "sets.csv").is_file()


@pytest.mark.parametrize("name", ["whole", "slim"])
def test_each_stage_is_calibrated_and_says_how(name: str, out: Path) -> None:
    record = json.loads((out / name / "model.json").read_text())
    assert set(record["calibration"]["blend"]) == {"fer2013", "ferplus", "wild"}
    assert record["stage"]["name"] == name
    assert record["chosen_on"].startswith("PublicTest, ")
    network = keras.models.load_model(out / name / "model.keras", compile=False)
    assert not networks.architecture_of(network).batch_norm


def test_figures_are_of_each_stage_and_of_each_set(out: Path, found: dict[str, Any]) -> None:
    assert list(found) == ["whole", "slim"]
    assert json.loads((out / "figures.json").read_text()) == found
    for figures in found.values():
        assert (figures["n"], figures["sets"]["stills"]["n"]) == (112, 28)
        assert 0 < figures["mean_macro_recall"] <= 1


def test_the_program_s_model_is_the_one_that_is_shipped(out: Path) -> None:
    for name in ("emotion_vgg19.tflite", "emotion_vgg19.json"):
        of_program, of_student, of_teacher = (
            (folder / name).read_bytes() for folder in (out, out / "slim", out / "whole")
        )
        assert of_program == of_student != of_teacher
    answers = open_model(out / "emotion_vgg19.tflite")(make_faces(1).crops)
    np.testing.assert_allclose(answers["probabilities"].sum(axis=1), 1, rtol=1e-4)
