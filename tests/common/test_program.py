from __future__ import annotations

import sys

import pytest

from app.common import program


def test_from_a_checkout_python_starts_the_folder() -> None:
    assert program.invocation() == "python -m app"


def test_packaged_it_is_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program.invocation() == "EmotionLens"


def test_installed_it_is_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "__name__", "emotion_lens.common.program")
    assert program.invocation() == "emotion-lens"
