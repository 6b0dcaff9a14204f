from __future__ import annotations

import pytest

from app.gui.face_focus import FaceFocus


@pytest.fixture
def focus() -> FaceFocus:
    return FaceFocus()


@pytest.mark.parametrize("forward", [True, False])
def test_without_faces_the_focus_leaves_the_picture(focus: FaceFocus, forward: bool) -> None:
    focus.enter((), forward)
    assert focus.track is None
    assert not focus.step((), forward)


@pytest.mark.parametrize(("forward", "way"), [(True, [7, 5, 9]), (False, [9, 5, 7])])
def test_tab_walks_the_faces_and_leaves(focus: FaceFocus, forward: bool, way: list[int]) -> None:
    tracks = (7, 5, 9)  # from left to right
    focus.enter(tracks, forward)
    walked = [focus.track]
    while focus.step(tracks, forward):
        walked.append(focus.track)
    assert walked == way
    assert focus.track is None


def test_after_a_click_tab_comes_to_the_first_face(focus: FaceFocus) -> None:
    focus.leave()
    assert focus.step((7, 5), forward=True)
    assert focus.track == 7


def test_a_face_that_is_gone_has_no_focus(focus: FaceFocus) -> None:
    focus.enter((7,), forward=True)
    assert focus.step((5, 9), forward=True)
    assert focus.track == 5


def test_escape_leaves_the_faces_and_the_next_tab_the_picture(focus: FaceFocus) -> None:
    assert not focus.escape()
    focus.enter((7, 5), forward=True)
    assert focus.escape()
    assert focus.track is None
    assert not focus.step((7, 5), forward=True)
    assert focus.step((7, 5), forward=True)  # once it comes back
