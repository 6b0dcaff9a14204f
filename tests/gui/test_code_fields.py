from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.gui.code_fields import CodeFields
from app.sessions.event_codes import EventCode


@pytest.fixture
def fields(qtbot: QtBot) -> CodeFields:
    fields = CodeFields("Such as: nods")
    qtbot.addWidget(fields)
    return fields


def test_empty_fields_are_no_codes(fields: CodeFields) -> None:
    assert fields.codes == ()
    fields.names[2].setText("   ")
    assert fields.codes == ()
    assert fields.names[1].placeholderText() == "Such as: nods"


def test_codes_that_are_shown_and_written(qtbot: QtBot, fields: CodeFields) -> None:
    shown = (EventCode("speaks", 1, "state"), EventCode("nods", 3))
    with qtbot.assertNotEmitted(fields.names[1].textChanged):
        fields.show_codes(shown)
    assert fields.codes == shown
    fields.names[2].setText("laughs")
    assert fields.codes == (shown[0], EventCode("laughs", 2), shown[1])
    fields.show_codes(())
    assert fields.codes == ()
