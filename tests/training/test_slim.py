from __future__ import annotations

from pathlib import Path

import keras
import numpy as np
import pytest

from tests.training.generated import make_faces
from tests.training.narrow import HEADS, WIDTHS, narrow_network
from training import networks, slim
from training.__main__ import main
from training.networks import VGG19_WIDTHS, Architecture
from training.wild import WildSets


@pytest.mark.parametrize("work", [0.35, 0.5, 0.7, 1.0])
def test_widths_are_of_the_work_that_is_asked_for(work: float) -> None:
    widths = slim.widths_for(work)
    share = slim.multiplications(widths) / slim.multiplications(VGG19_WIDTHS)
    assert work - 0.03 < share <= work
    assert widths[-1] == VGG19_WIDTHS[-1]
    assert all(width % 8 == 0 for width in widths)
    assert all(narrow <= whole for narrow, whole in zip(widths, VGG19_WIDTHS, strict=True))


def test_multiplications_are_those_of_the_layers() -> None:
    assert slim.multiplications(VGG19_WIDTHS, side=224) == pytest.approx(19.5e9, rel=0.01)
    assert slim.multiplications(VGG19_WIDTHS) == pytest.approx(0.9e9, rel=0.02)


def _doubled(network: keras.Model) -> keras.Model:
    """The same network with each channel twice, at half the weight each: half can go."""
    widths = (*(2 * width for width in WIDTHS[:-1]), WIDTHS[-1])
    wide = networks.build(Architecture(widths=widths), HEADS)
    convolutions = [
        layer for layer in network.get_layer("trunk").layers if hasattr(layer, "filters")
    ]
    for number, layer in enumerate(convolutions):
        kernel, bias = layer.get_weights()
        if number:
            kernel = np.repeat(kernel, 2, axis=2) / 2
        if number < len(convolutions) - 1:
            kernel, bias = np.repeat(kernel, 2, axis=3), np.repeat(bias, 2)
        wide.get_layer("trunk").get_layer(layer.name).set_weights([kernel, bias])
    for head in ("probabilities", *HEADS):
        wide.get_layer(head).set_weights(network.get_layer(head).get_weights())
    return wide


def test_channels_that_say_the_same_go_without_loss() -> None:
    network, crops = narrow_network(), make_faces(12).crops
    wide = _doubled(network)
    before = wide.predict(crops, verbose=0)
    np.testing.assert_allclose(
        before["fer2013"], network.predict(crops, verbose=0)["fer2013"], atol=1e-3
    )
    small = slim.slim(wide, WIDTHS, crops)
    assert networks.widths_of(small) == WIDTHS
    after = small.predict(crops, verbose=0)
    for head in ("probabilities", *HEADS):
        assert np.abs(after[head] - before[head]).mean() < 0.02


def test_fitting_loses_less_than_leaving_channels_out() -> None:
    network, crops = narrow_network(), make_faces(12).crops
    widths = (*(max(8, width * 3 // 4) for width in WIDTHS[:-1]), WIDTHS[-1])
    before = network.predict(crops, verbose=0)["embedding"]
    small = slim.slim(network, widths, crops)
    plain = networks.build(Architecture(widths=widths), HEADS)
    kept = slice(None)
    for layer, width in zip(
        [each for each in network.get_layer("trunk").layers if hasattr(each, "filters")],
        widths,
        strict=True,
    ):
        kernel, bias = layer.get_weights()
        target = plain.get_layer("trunk").get_layer(layer.name)
        target.set_weights([kernel[:, :, kept, :width], bias[:width]])
        kept = slice(width)
    ours, theirs = (m.predict(crops, verbose=0)["embedding"] for m in (small, plain))
    assert np.abs(ours - before).mean() < 0.5 * np.abs(theirs - before).mean()


def test_batch_normalisation_is_folded_first() -> None:
    network, crops = narrow_network(batch_norm=True), make_faces(4).crops
    with pytest.raises(ValueError, match="fold"):
        slim.slim(network, WIDTHS, crops)
    faces = make_faces(4)
    small = slim.cut_down(network, 0.7, (faces, faces), WildSets((faces,), (faces,)), 20)
    assert networks.architecture_of(small).batch_norm is False
    share = slim.weigh(small, faces)[0] / slim.weigh(network, faces)[0]
    assert share <= 0.7


def test_command_prints_work_and_accuracy_before_and_after(
    fer2013: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model, out = tmp_path / "model.keras", tmp_path / "new" / "slim.keras"
    narrow_network().save(model)
    arguments = ["slim", "--model", str(model), "--data", str(fer2013), "--work", "0.7"]
    assert main([*arguments, "--out", str(out), "--faces", "28"]) == 0
    said = capsys.readouterr().out
    for word in ("before: ", "after: ", "multiplications", "of 28 faces"):
        assert word in said
    assert networks.widths_of(keras.models.load_model(out)) == slim.widths_for(0.7, WIDTHS)
    assert main([*arguments, "--out", str(tmp_path / "slim.h5")]) == 1
    assert "must end in .keras" in capsys.readouterr().err
