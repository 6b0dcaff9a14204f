from __future__ import annotations

from app.live_outputs.choices import Choices, address


def test_by_default_no_output_is_on() -> None:
    assert Choices() == Choices(lsl=False, osc=None, label_file=None)


def test_an_address_and_port_as_text() -> None:
    assert address("127.0.0.1", 9000) == "127.0.0.1:9000"
    assert address("::1", 9000) == "[::1]:9000"
