from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from app.startup import display_check


@pytest.fixture(autouse=True)
def linux_without_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def no_libraries_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display_check, "_XCB_LIBRARIES", {})
    monkeypatch.setattr(display_check, "_SYSTEM_LIBRARIES", {})
    if sys.platform != "linux" or not display_check._can_load("libxcb.so.1"):
        pytest.skip("libxcb is not here")


def test_no_screen() -> None:
    assert display_check.why_no_window() == "This machine has no screen."


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_one(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert display_check.why_no_window() is None


@pytest.mark.parametrize(
    ("name", "value"), [("QT_QPA_PLATFORM", "offscreen"), ("WAYLAND_DISPLAY", "wayland-0")]
)
def test_a_choice_of_the_users_or_wayland(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    assert display_check.why_no_window() is None


def test_missing_system_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    missing = {"libno-such-thing.so.9": "libno-such-thing9", "libnor-this.so.1": "libnor-this1"}
    monkeypatch.setattr(display_check, "_SYSTEM_LIBRARIES", {})
    monkeypatch.setattr(display_check, "_XCB_LIBRARIES", missing)
    assert display_check.why_no_window() == (
        "A window needs these system packages: libno-such-thing9 libnor-this1."
    )


def test_a_missing_system_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    missing = {"libno-such-thing.so.9": "libno-such-thing9"}
    monkeypatch.setattr(display_check, "_SYSTEM_LIBRARIES", missing)
    said = display_check.why_not_loaded(ImportError("a page of advice"))
    assert "libno-such-thing.so.9" in said and "libno-such-thing9" in said
    assert "advice" not in said


def test_what_else_cannot_be_loaded_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display_check, "_SYSTEM_LIBRARIES", {})
    assert "(No module named numpy)" in display_check.why_not_loaded(
        ImportError("No module named numpy")
    )


def test_a_screen_that_does_not_answer(
    monkeypatch: pytest.MonkeyPatch, no_libraries_needed: None
) -> None:
    monkeypatch.setenv("DISPLAY", ":9876")
    assert display_check.why_no_window() == "The screen :9876 does not answer."


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="no virtual screen here")
def test_a_screen_that_answers(monkeypatch: pytest.MonkeyPatch, no_libraries_needed: None) -> None:
    read, write = os.pipe()
    virtual = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "64x48x24"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        monkeypatch.setenv("DISPLAY", f":{number}")
        assert number
        assert display_check.why_no_window() is None
    finally:
        virtual.terminate()
        virtual.wait()
