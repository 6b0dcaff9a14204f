from __future__ import annotations

from app.gui.observing import Observing, observing_of
from app.sessions.event_codes import EventCode
from app.settings import Settings


def test_by_default_nobody_is_told_and_nothing_coded() -> None:
    assert observing_of(Settings()) == Observing((), single_person=False, notice=False)


def test_the_user_s_choices() -> None:
    codes = (EventCode("laughs", 1),)
    settings = Settings(event_codes=codes, single_person=True, recording_notice=True)
    assert observing_of(settings) == Observing(codes, single_person=True, notice=True)
