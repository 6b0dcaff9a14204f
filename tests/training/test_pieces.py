from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.training.generated import make_faces
from tests.training.narrow import narrow_network
from training import folding, networks, pieces
from training.errors import TrainingError
from training.networks import VGG19_WIDTHS
from training.slim import widths_for
from training.stages import STAGES


def test_network_comes_back_nearly_as_it_was(tmp_path: Path) -> None:
    network, crops = narrow_network(batch_norm=True), make_faces(2).crops
    networks.start_norms(network, crops)
    path = tmp_path / "whole.npz"
    pieces.write_network(path, network)
    again = pieces.read_network(path.read_bytes())
    assert networks.architecture_of(again) == networks.architecture_of(network)
    before, after = (each.predict(crops, verbose=0) for each in (network, again))
    for name in before:
        np.testing.assert_allclose(after[name], before[name], rtol=0.02, atol=0.02)
    assert path.stat().st_size < 2.5 * network.count_params() + 60_000
    assert np.isfinite(
        np.concatenate([w.ravel() for w in folding.folded(again).get_weights()])
    ).all()


def test_pieces_are_cut_and_joined(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "PIECE", 1000)
    for name, size in (("whole", 2500), ("slim", 1000), ("none", 0)):
        path = tmp_path / f"{name}.npz"
        path.write_bytes(np.random.default_rng(1).bytes(size))
        cut = pieces.cut(path, tmp_path / "pieces")
        assert len(cut) == max(1, -(-size // 1000))
        assert all(piece.stat().st_size <= 1000 for piece in cut)
    joined = pieces.join(tmp_path / "pieces")
    assert joined == {n: (tmp_path / f"{n}.npz").read_bytes() for n in ("whole", "slim", "none")}


def test_a_missing_piece_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "PIECE", 10)
    (tmp_path / "whole.npz").write_bytes(b"x" * 25)
    pieces.cut(tmp_path / "whole.npz", tmp_path)[1].unlink()
    with pytest.raises(TrainingError, match="Of whole, piece 2 of 3"):
        pieces.join(tmp_path)


def test_what_holds_no_pieces_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="There is no folder"):
        pieces.join(tmp_path / "none")
    with pytest.raises(TrainingError, match="no pieces"):
        pieces.join(tmp_path)
    for content in (b"", b"no weights"):
        with pytest.raises(TrainingError, match="damaged"):
            pieces.read_network(content)


def test_all_that_travels_gets_through() -> None:
    """At most 8 pieces, 64 MiB in all, of which 5 are for the teachers' answers."""
    count, size = 0, 0
    for stage in (stage for stage in STAGES if stage.travels):
        widths = widths_for(stage.work) if stage.work < 1 else VGG19_WIDTHS
        kernels = 9 * sum(a * b for a, b in zip((3, *widths), widths, strict=False))
        bytes_ = 2 * kernels + 20 * sum(widths) + 4 * 512 * 22
        count, size = count + -(-bytes_ // pieces.PIECE), size + bytes_
    assert count + 1 <= 8
    assert size <= 59 * 2**20


def test_pieces_of_an_earlier_cut_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "PIECE", 10)
    path = tmp_path / "whole.npz"
    for content in (b"old" * 10, b"new"):
        path.write_bytes(content)
        pieces.cut(path, tmp_path)
    assert pieces.join(tmp_path) == {"whole": b"new"}


def test_pieces_of_two_files_of_one_name_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pieces, "PIECE", 10)
    for folder, content in (("a", b"old" * 10), ("b", b"new")):
        (tmp_path / folder).mkdir()
        path = tmp_path / folder / "whole.npz"
        path.write_bytes(content)
        for piece in pieces.cut(path, tmp_path / folder):
            piece.rename(tmp_path / piece.name)
    with pytest.raises(TrainingError, match="two files whole"):
        pieces.join(tmp_path)
