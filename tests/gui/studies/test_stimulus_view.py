from __future__ import annotations

import time

import numpy as np
from pytestqt.qtbot import QtBot

from app.gui.images import to_pixels
from app.gui.studies.stimulus_view import StimulusView
from app.vision.readings import Frame


def _frame(width: int, height: int, level: int = 200) -> Frame:
    return Frame(np.full((height, width, 3), level, np.uint8), 0, 0.0, 0.0)


def _view(qtbot: QtBot, width: int, height: int) -> StimulusView:
    view = StimulusView()
    qtbot.addWidget(view)
    view.resize(width, height)
    with qtbot.waitExposed(view):
        view.show()
    return view


def test_without_a_frame_it_is_black(qtbot: QtBot) -> None:
    assert not to_pixels(_view(qtbot, 100, 80).grab().toImage()).any()


def test_a_frame_is_as_large_as_it_fits_on_black(qtbot: QtBot) -> None:
    view = _view(qtbot, 200, 100)
    for width, height in ((50, 50), (400, 400)):
        before = time.monotonic()
        moment = view.show_frame(_frame(width, height))
        assert moment is not None
        assert before <= moment <= time.monotonic()
        shown = to_pixels(view.grab().toImage())
        assert (shown[:, 50:150] == 200).all()
        assert not shown[:, :50].any()
        assert not shown[:, 150:].any()
    view.resize(100, 100)
    assert (to_pixels(view.grab().toImage()) == 200).all()
    view.clear()
    assert not to_pixels(view.grab().toImage()).any()


def test_a_hidden_one_shows_nothing_to_anybody(qtbot: QtBot) -> None:
    view = _view(qtbot, 100, 80)
    view.hide()
    assert view.show_frame(_frame(10, 10)) is None


def test_a_frame_of_one_line_is_shown(qtbot: QtBot) -> None:
    assert _view(qtbot, 100, 80).show_frame(_frame(4000, 1)) is not None
