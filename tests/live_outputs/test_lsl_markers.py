"""Other programs' markers, from pylsl's real outlets on this computer."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest

from app.live_outputs.lsl_markers import MarkerReceiver, marker_text
from app.live_outputs.lsl_output import LslOutput
from tests.lsl_streams import wait_for

Heard = list[tuple[str, float]]


@pytest.fixture
def heard(pylsl: Any) -> Iterator[Heard]:
    """What a receiver has heard so far; the streams of the source "own" are its own."""
    before = threading.active_count()
    found: Heard = []
    receiver = MarkerReceiver("own", lambda text, moment: found.append((text, moment)))
    receiver.start()
    yield found
    receiver.stop()
    assert threading.active_count() <= before


def _outlet(pylsl: Any, source: str, kind: Any = None, channels: int = 1) -> Any:
    stream = pylsl.StreamInfo("Task", "Markers", channels, 0.0, kind or pylsl.cf_string, source)
    return pylsl.StreamOutlet(stream)


def _connected(*outlets: Any) -> None:
    wait_for(lambda: all(outlet.have_consumers() for outlet in outlets))


def test_stopped_before_anything_came(heard: Heard) -> None:
    assert heard == []


def test_stopped_before_it_was_started() -> None:
    MarkerReceiver("own", lambda text, moment: None).stop()


def test_markers_come_with_their_own_time(pylsl: Any, heard: Heard) -> None:
    outlet, numbers = _outlet(pylsl, "task"), _outlet(pylsl, "device", pylsl.cf_int32, 2)
    _connected(outlet, numbers)
    own, now = time.monotonic(), pylsl.local_clock()
    outlet.push_sample(["stimulus start"], now - 2.0)
    outlet.push_sample(["größer\n als"])
    wait_for(lambda: len(heard) == 2)
    assert [text for text, _ in heard] == ["stimulus start", "größer als"]
    assert heard[0][1] == pytest.approx(own - 2.0, abs=5e-3)
    assert own <= heard[1][1] <= time.monotonic()
    numbers.push_sample([7, -1])
    wait_for(lambda: len(heard) == 3)
    assert heard[2][0] == "7, -1"


def test_the_output_s_markers_are_its_own(pylsl: Any) -> None:
    output, found = LslOutput(), []
    output.open()
    receiver = MarkerReceiver(output.source, lambda text, moment: found.append(text))
    receiver.start()
    other = _outlet(pylsl, "another")
    _connected(other)
    output.mark("mine", time.monotonic())
    other.push_sample(["theirs"])
    wait_for(lambda: found)
    receiver.stop()
    output.close()
    assert found == ["theirs"]


def test_a_program_that_starts_again_is_heard_again(pylsl: Any, heard: Heard) -> None:
    for count, text in enumerate(("before", "after"), 1):
        outlet = _outlet(pylsl, "task")
        _connected(outlet)
        outlet.push_sample([text])
        wait_for(partial(_holds, heard, count))
        assert heard[-1][0] == text
        del outlet


def _holds(heard: Heard, count: int) -> bool:
    return len(heard) == count


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ([], ""),
        ([""], ""),
        (["one\x00two\n three"], "onetwo three"),
        ([1, 2.5, "x"], "1, 2.5, x"),
        (["long " * 1000], ("long " * 200)[:1000]),
    ],
)
def test_a_marker_is_one_line_of_text(values: list[object], text: str) -> None:
    assert marker_text(values) == text
