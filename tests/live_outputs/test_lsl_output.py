"""LSL as real clients see it: pylsl's inlets, on this computer."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest

from app.live_outputs.lsl_output import LslOutput
from app.live_outputs.output import OutputError
from tests.feeding import EMOTIONS
from tests.live_outputs.seen import face, seen
from tests.lsl_streams import inlet


@pytest.fixture
def output(pylsl: Any) -> Iterator[LslOutput]:
    made = LslOutput()
    made.open()
    yield made
    made.close()


def _names(pylsl: Any, output: LslOutput, count: int) -> list[str]:
    """Of its streams that are there; waits for so many."""
    own = f"starts-with(source_id,'{output.source}')"
    return sorted(stream.name() for stream in pylsl.resolve_bypred(own, count, timeout=5.0))


def test_closed_before_it_was_opened() -> None:
    LslOutput().close()


def test_before_anybody_was_seen_there_are_only_the_markers(pylsl: Any, output: LslOutput) -> None:
    output.send(seen())
    assert _names(pylsl, output, 1) == ["Emotion Lens markers"]


def test_each_track_has_a_stream_until_it_is_gone(pylsl: Any, output: LslOutput) -> None:
    output.send(seen(face(1), face(2), captured=1.0))
    always = ["Emotion Lens largest face", "Emotion Lens markers"]
    faces = ["Emotion Lens face 1", "Emotion Lens face 2"]
    assert _names(pylsl, output, 4) == [*faces, *always]
    client = inlet(pylsl, "Emotion Lens face 1")
    output.send(seen(face(2), captured=2.0))
    assert _names(pylsl, output, 3) == [*faces[1:], *always]
    with pytest.raises(pylsl.util.LostError):
        for _ in range(50):
            client.pull_sample(timeout=0.1)
    output.send(seen(captured=3.0))
    assert _names(pylsl, output, 2) == always


def test_a_track_of_another_scene_is_another_stream(pylsl: Any, output: LslOutput) -> None:
    output.send(seen(face(1), captured=1.0))
    client = inlet(pylsl, "Emotion Lens face 1")
    output.send(seen(face(1), captured=2.0, scene=1))
    with pytest.raises(pylsl.util.LostError):
        for _ in range(50):
            client.pull_sample(timeout=0.1)
    assert inlet(pylsl, "Emotion Lens face 1").info().source_id().endswith("-0-1-1")


def test_samples_have_the_capture_time_in_lsl_s_clock(pylsl: Any, output: LslOutput) -> None:
    output.send(seen(face(1), captured=1.0))
    client = inlet(pylsl, "Emotion Lens face 1")
    began, now = time.monotonic(), pylsl.local_clock()
    captured = [began - 0.1 + number / 30 for number in range(5)]  # and read only later
    for moment in captured:
        output.send(seen(face(1), captured=moment))
    received = [client.pull_sample(timeout=5.0) for _ in captured]
    for (values, stamp), moment in zip(received, captured, strict=True):
        assert stamp - now == pytest.approx(moment - began, abs=2e-3)
        assert len(values) == 12
    assert received[0][0][EMOTIONS.index("happy")] == pytest.approx(0.8)
    assert client.info().get_channel_labels()[:7] == list(EMOTIONS)


def test_a_held_face_and_one_read_again_have_no_sample(pylsl: Any, output: LslOutput) -> None:
    output.send(seen(face(1), captured=1.0))
    client = inlet(pylsl, "Emotion Lens face 1")
    output.send(seen(face(1), captured=2.0))
    output.send(seen(face(1), captured=2.0))
    output.send(seen(face(1, held=True), captured=3.0))
    output.send(seen(face(1), captured=4.0))
    stamps = [client.pull_sample(timeout=5.0)[1] for _ in range(2)]
    assert stamps[1] - stamps[0] == pytest.approx(2.0, abs=2e-3)
    assert client.pull_sample(timeout=0.1) == (None, None)


def test_one_stream_follows_the_largest_face_through_its_tracks(
    pylsl: Any, output: LslOutput
) -> None:
    output.send(seen(face(1), captured=1.0))
    client = inlet(pylsl, "Emotion Lens largest face")
    output.send(seen(face(1), captured=2.0))
    output.send(seen(captured=3.0))
    output.send(seen(face(1), face(2, "sad", side=40), captured=4.0))
    tracks = [client.pull_sample(timeout=5.0)[0][-1] for _ in range(2)]
    assert tracks == [1.0, 2.0]


def test_markers_have_the_time_of_the_key(pylsl: Any, output: LslOutput) -> None:
    client = inlet(pylsl, "Emotion Lens markers")
    own, now = time.monotonic(), pylsl.local_clock()
    output.mark("größer", own - 3.0)  # its note took three seconds to type
    output.mark("", own)
    values, stamp = client.pull_sample(timeout=5.0)
    assert values == ["größer"]
    assert stamp - now == pytest.approx(-3.0, abs=2e-3)
    assert client.pull_sample(timeout=5.0)[0] == ["marker"]


def test_without_pylsl_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pylsl", None)
    output = LslOutput()
    with pytest.raises(OutputError, match="LSL needs the package pylsl"):
        output.open()
    output.close()
