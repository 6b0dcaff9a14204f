from __future__ import annotations

from typing import Any

import pytest

from app.live_outputs.lsl_streams import face_name, face_stream, face_values, marker_stream
from tests.feeding import EMOTIONS
from tests.live_outputs.seen import face

LATER = ["valence", "quality", "roll", "turn", "track"]


def test_a_model_of_no_emotions_has_the_other_channels(pylsl: Any) -> None:
    assert face_stream(pylsl, "one", "x", ()).get_channel_labels() == LATER


def test_each_channel_has_label_type_and_unit(pylsl: Any) -> None:
    stream = face_stream(pylsl, face_name(3), "x-3", EMOTIONS)
    assert (stream.name(), stream.type(), stream.source_id()) == (
        "Emotion Lens face 3",
        "Expression",
        "x-3",
    )
    assert (stream.nominal_srate(), stream.channel_format()) == (
        pylsl.IRREGULAR_RATE,
        pylsl.cf_float32,
    )
    assert stream.get_channel_labels() == [*EMOTIONS, *LATER]
    assert stream.get_channel_types() == [
        *["Probability"] * 7,
        *("Valence", "Quality", "Pose", "Pose", "Number"),
    ]
    assert stream.get_channel_units() == [
        *["normalized"] * 9,
        *("degrees", "eye distances", "count"),
    ]
    assert stream.desc().child_value("manufacturer") == "Emotion Lens"


def test_there_is_a_value_for_each_channel() -> None:
    values = face_values(face(5, "sad"), EMOTIONS)
    assert values[:7] == pytest.approx([1 / 30, 1 / 30, 1 / 30, 1 / 30, 0.8, 1 / 30, 1 / 30])
    assert values[7:] == pytest.approx([1 / 30 - 0.9, 0.9, 10.0, 0.2, 5.0])


def test_markers_are_strings(pylsl: Any) -> None:
    stream = marker_stream(pylsl, "x")
    assert (stream.type(), stream.channel_count(), stream.channel_format()) == (
        "Markers",
        1,
        pylsl.cf_string,
    )
