from __future__ import annotations

from app.gui.face_choice import face_to_show
from tests.gui.live import face


def test_no_face() -> None:
    assert face_to_show((), None) is None
    assert face_to_show((), 3) is None


def test_the_selected_face_else_the_largest() -> None:
    small, large = face(1, side=40), face(2, side=90)
    assert face_to_show((small, large), 1) is small
    assert face_to_show((small, large), None) is large
    assert face_to_show((small, large), 7) is large
