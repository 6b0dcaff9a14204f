from __future__ import annotations

import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.live_outputs.choices import LABEL_FILE, LSL, OSC, Choices
from app.live_outputs.live_outputs import LiveOutputs
from tests.live_outputs.seen import analysis, face
from tests.lsl_streams import inlet, wait_for


class Told:
    """What outputs said, from their threads."""

    def __init__(self) -> None:
        self.failures: list[tuple[str, str]] = []
        self.markers: list[str] = []

    def fail(self, kind: str, sentence: str) -> None:
        self.failures.append((kind, sentence))

    def mark(self, note: str, moment: float) -> None:
        self.markers.append(note)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def outputs(told: Told) -> Iterator[LiveOutputs]:
    before = threading.active_count()
    made = LiveOutputs(told.fail, told.mark)
    yield made
    made.close()
    wait_for(lambda: threading.active_count() <= before)


@pytest.fixture
def receiver() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as made:
        made.bind(("127.0.0.1", 0))
        made.settimeout(5.0)
        yield made


def test_by_default_there_is_none(outputs: LiveOutputs) -> None:
    before = threading.active_count()
    outputs.apply(Choices())
    outputs.show(analysis(face()))
    outputs.show(None)
    outputs.mark("a laugh", 1.0)
    assert outputs.titles == ()
    assert threading.active_count() == before


def test_what_is_on_is_told_the_readings_and_their_end(
    outputs: LiveOutputs, receiver: socket.socket, tmp_path: Path
) -> None:
    address, path = receiver.getsockname(), tmp_path / "label.txt"
    outputs.apply(Choices(osc=address, label_file=path))
    assert outputs.titles == (f"OSC to 127.0.0.1:{address[1]}", "label.txt")
    outputs.show(analysis(face()))
    assert receiver.recv(100).startswith(b"/emotionlens/face/1/angry\0")
    wait_for(lambda: path.exists() and path.read_text() == "Happy")
    outputs.show(None)
    wait_for(lambda: path.read_text() == "")


def test_what_is_unchanged_goes_on_and_what_is_off_stops(
    outputs: LiveOutputs, receiver: socket.socket, tmp_path: Path
) -> None:
    path = tmp_path / "label.txt"
    outputs.apply(Choices(label_file=path))
    outputs.show(analysis(face()))
    wait_for(lambda: path.exists() and path.read_text() == "Happy")
    outputs.apply(Choices(osc=receiver.getsockname(), label_file=path))
    assert path.read_text() == "Happy"
    assert outputs.titles[0] == "label.txt"
    outputs.apply(Choices(osc=receiver.getsockname()))
    assert path.read_text() == "", "closed before apply() returns"
    assert len(outputs.titles) == 1


def test_another_address_takes_the_old_one_s_place(
    outputs: LiveOutputs, receiver: socket.socket
) -> None:
    outputs.apply(Choices(osc=("127.0.0.1", 9)))
    outputs.apply(Choices(osc=receiver.getsockname()))
    outputs.show(analysis())
    assert receiver.recv(100).startswith(b"/emotionlens/faces\0")
    assert len(outputs.titles) == 1


def test_a_failure_is_told_with_its_kind(outputs: LiveOutputs, told: Told, tmp_path: Path) -> None:
    outputs.apply(Choices(osc=("1.2.3.4.5", 1), label_file=tmp_path / "gone" / "label.txt"))
    wait_for(lambda: len(told.failures) == 2)
    sentences = dict(told.failures)
    assert "is not known" in sentences[OSC]
    assert "cannot be written" in sentences[LABEL_FILE]
    outputs.show(analysis(face()))  # which nobody hears any more


def test_without_lsl_it_says_so(
    outputs: LiveOutputs, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pylsl", None)
    outputs.apply(Choices(lsl=True))
    wait_for(lambda: told.failures)
    assert told.failures[0][0] == LSL
    assert "pip install pylsl" in told.failures[0][1]


def test_lsl_sends_markers_and_receives_those_of_others(
    outputs: LiveOutputs, told: Told, pylsl: Any
) -> None:
    outputs.apply(Choices(lsl=True))
    other = pylsl.StreamOutlet(pylsl.StreamInfo("Task", "Markers", 1, 0.0, "string", "task"))
    wait_for(other.have_consumers)
    other.push_sample(["go"])
    wait_for(lambda: told.markers == ["go"])
    client = inlet(pylsl, "Emotion Lens markers")
    outputs.mark("a laugh", 1.0)
    assert client.pull_sample(timeout=5.0)[0] == ["a laugh"]
