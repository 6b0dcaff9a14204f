from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.training.generated import make_faces
from tests.training.narrow import narrow_network
from training import networks, pieces
from training.cutting import Cutter
from training.errors import TrainingError
from training.slim import widths_for

_WIDTHS = (16,) * 15 + (16,)


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    path = tmp_path / "whole.npz"
    pieces.write_network(path, narrow_network(widths=_WIDTHS))
    return path


def test_a_cutter_that_cuts_nothing_starts_nothing() -> None:
    Cutter(make_faces(1).crops).close()


def test_networks_are_cut_to_their_share_of_the_work(whole: Path, tmp_path: Path) -> None:
    outs = {work: tmp_path / f"{work}.npz" for work in (0.7, 0.5)}
    cutter = Cutter(make_faces(2).crops)
    try:
        for work, out in outs.items():
            cutter.begin(whole, work, out)
            cutter.begin(whole, work, out)  # is the same one
        for out in outs.values():
            cutter.wait(out)
    finally:
        cutter.close()
    for work, out in outs.items():
        network = pieces.read_network(out.read_bytes())
        assert networks.widths_of(network) == widths_for(work, _WIDTHS)
        assert all(np.isfinite(values).all() for values in network.get_weights())


def test_what_is_there_is_not_cut_again(whole: Path, tmp_path: Path) -> None:
    out = tmp_path / "slim.npz"
    out.write_bytes(b"cut before")
    cutter = Cutter(make_faces(1).crops)
    cutter.begin(whole, 0.5, out)
    cutter.wait(out)
    cutter.close()
    assert out.read_bytes() == b"cut before"


def test_what_goes_wrong_there_is_raised_here(tmp_path: Path) -> None:
    (tmp_path / "whole.npz").write_bytes(b"no network")
    cutter = Cutter(make_faces(1).crops)
    try:
        cutter.begin(tmp_path / "whole.npz", 0.5, tmp_path / "out.npz")
        with pytest.raises(TrainingError):
            cutter.wait(tmp_path / "out.npz")
    finally:
        cutter.close()
