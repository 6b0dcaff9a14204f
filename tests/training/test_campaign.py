from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import keras
import numpy as np
import pytest

from tests.training import short_campaign
from training import networks, pieces
from training.budget import Budget
from training.campaign import Campaign
from training.errors import TrainingError
from training.slim import widths_for

pytest.importorskip("jax")
_COMMAND = (sys.executable, "-m", "tests.training.short_campaign")
_ENVIRONMENT = os.environ | {"KERAS_BACKEND": "jax", "JAX_PLATFORMS": "cpu"}
_ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a campaign was killed while its second stage was trained."""
    out = tmp_path_factory.mktemp("campaign") / "out"
    process = subprocess.Popen([*_COMMAND, str(out)], cwd=_ROOT, env=_ENVIRONMENT)
    try:
        while not (out / "whole.npz").is_file() or not (out / "state.npz").is_file():
            assert process.poll() is None, "it ended before it could be killed"
            time.sleep(0.02)
    finally:
        process.kill()
        process.wait()
    return out


@pytest.fixture(scope="module")
def before(killed: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in killed.iterdir() if path.is_file()}


@pytest.fixture(scope="module")
def said(killed: Path, before: dict[str, bytes]) -> str:
    """What the same call says that goes on."""
    ended = subprocess.run(
        [*_COMMAND, str(killed)], cwd=_ROOT, env=_ENVIRONMENT, timeout=600,
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def test_a_killed_campaign_leaves_what_is_over_and_where_it_was(before: dict[str, bytes]) -> None:
    assert set(before) >= {
        "whole.npz",
        "slim-cut.npz",
        "teachers.npz",
        "state.npz",
        "campaign.json",
    }
    assert "slim.npz" not in before
    network = pieces.read_network(before["whole.npz"])
    assert all(np.isfinite(values).all() for values in network.get_weights())
    assert json.loads(before["campaign.json"])["seconds"] > 0


def test_the_same_call_goes_on(killed: Path, before: dict[str, bytes], said: str) -> None:
    shares = [int(text) for text in re.findall(r"slim: (\d+)%", said)]
    assert shares == sorted(shares)
    assert not (killed / "state.npz").exists()
    made = [name for name in before if name.startswith("view")]
    assert {"view0-whole.npz", "views.json"} <= set(made)
    for name in ("whole.npz", "slim-cut.npz", "teachers.npz", *made):
        assert (killed / name).read_bytes() == before[name], "it was made once"
    used = json.loads((killed / "campaign.json").read_text())["seconds"]
    assert used > json.loads(before["campaign.json"])["seconds"]
    assert "slim, head wild: mean macro recall" in said


def test_student_has_half_the_work_and_travels_in_pieces(killed: Path, said: str) -> None:
    assert said
    student = pieces.read_network((killed / "slim.npz").read_bytes())
    assert networks.widths_of(student) == widths_for(0.5, short_campaign.WIDTHS)
    names = {path.name for path in (killed / "pieces").iterdir()}
    assert names == {f"{name}-1-of-1.bin" for name in ("whole", "slim", "teachers")}
    for name, content in pieces.join(killed / "pieces").items():
        assert content == (killed / f"{name}.npz").read_bytes()


@pytest.mark.skipif(keras.backend.backend() == "jax", reason="is what it needs")
def test_other_backends_say_what_to_do(tmp_path: Path) -> None:
    from tests.training.narrow import narrow_network

    sets, more = short_campaign.sets()
    budget = Budget(tmp_path / "campaign.json", 1.0)
    whole = Campaign(tmp_path, tmp_path / "pieces", sets, more, budget)
    with pytest.raises(TrainingError, match="KERAS_BACKEND=jax"):
        whole.run(short_campaign.stages(), narrow_network(widths=short_campaign.WIDTHS))
