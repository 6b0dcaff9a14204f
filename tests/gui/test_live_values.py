from __future__ import annotations

import pytest

from app.gui.live_state import LiveState
from app.gui.live_values import LiveValues
from app.settings import Settings
from tests.gui.live import face, looking, photo, video


def test_at_first_there_is_nothing() -> None:
    settings = Settings(camera="Left")
    values = LiveValues(settings)
    assert values.settings is settings
    nothing = (values.source, values.message, values.frame, values.analysis, values.face)
    assert nothing == (None,) * 5
    assert (values.selected, values.explanation, values.recording) == (None,) * 3
    assert (values.status, values.trouble, values.markers) == ("", "", ())
    assert not (values.paused or values.stands or values.moves)


@pytest.mark.parametrize("kind", [LiveValues, LiveState])
def test_whoever_reads_a_value_cannot_set_it(kind: type[LiveValues]) -> None:
    names = [name for name, value in vars(LiveValues).items() if isinstance(value, property)]
    values = kind(Settings())
    assert len(names) > 10
    for name in names:
        with pytest.raises(AttributeError):
            setattr(values, name, None)


def test_the_face_shown_is_the_selected_one_else_the_largest() -> None:
    state = looking(face(1, side=20), face(2, side=30))
    shown = [state.face]
    for track in (1, 7, None):
        state.select(track)
        shown.append(state.face)
    assert [one.track for one in shown if one is not None] == [2, 1, 2, 2]


def test_a_picture_stands_while_it_is_paused_and_as_a_photo() -> None:
    moving, still = looking(face()), looking(face(), source=photo(), still=True)
    assert (moving.stands, moving.moves) == (False, True)
    assert (still.stands, still.moves) == (True, False)
    moving.set_paused(True)
    assert moving.stands
    assert moving.moves, "a pause makes it no photo"


def test_a_film_moves_before_anything_was_read_in_it() -> None:
    state = LiveState(Settings())
    state.show_source(video())
    assert (state.stands, state.moves) == (False, True)
