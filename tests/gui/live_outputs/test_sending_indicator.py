from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.gui.live_outputs.sending_indicator import SendingIndicator


@pytest.fixture
def indicator(qtbot: QtBot) -> SendingIndicator:
    made = SendingIndicator()
    qtbot.addWidget(made)
    return made


def test_while_nothing_is_sent_it_is_hidden(indicator: SendingIndicator) -> None:
    assert indicator.isHidden()
    indicator.show_outputs(())
    assert indicator.isHidden()


def test_it_says_what_is_sent_where_to(indicator: SendingIndicator) -> None:
    indicator.show_outputs(("OSC to 127.0.0.1:9000",))
    assert not indicator.isHidden()
    assert indicator.text() == "Sending: OSC to 127.0.0.1:9000"
    indicator.show_outputs(("LSL", "label.txt"))
    assert indicator.text() == "Sending: LSL, label.txt"
    indicator.show_outputs(())
    assert indicator.isHidden()
