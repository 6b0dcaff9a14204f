from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.originals import make_originals
from tests.fuzz.targets import TARGETS, Target, lay_out


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("originals")
    make_originals(folder)
    return folder


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.path)
def test_what_is_not_damaged_opens(target: Target, originals: Path, tmp_path: Path) -> None:
    target.open(lay_out(target, originals, tmp_path, (originals / target.path).read_bytes()))


def test_each_run_begins_with_the_same_files(originals: Path, tmp_path: Path) -> None:
    make_originals(tmp_path)
    for target in TARGETS:
        once, again = originals / target.path, tmp_path / target.path
        assert once.read_bytes() == again.read_bytes(), target.path
