"""A small hunt; `python -m tests.fuzz` is the large one."""

from __future__ import annotations

import sys

import pytest

from tests.fuzz.hunt import FINE, hunt

SEED, COUNT = 1, 156


@pytest.mark.skipif(sys.platform == "win32", reason="other encoders, and no limit on memory")
def test_damaged_files_are_read_or_refused_in_a_sentence() -> None:
    findings = list(hunt(SEED, COUNT))
    assert [finding for finding in findings if finding.outcome not in FINE] == []
    assert len(findings) == COUNT
    assert {finding.outcome for finding in findings} == set(FINE)
