from __future__ import annotations

import numpy as np
import pytest

from app.api.faces import Faces
from app.commands.rows import columns
from tests.api.making import SHARES, analysis, face
from tests.feeding import EMOTIONS


def test_a_frame_without_faces() -> None:
    faces = Faces("a.jpg", analysis())
    assert (len(faces), list(faces), faces.rows) == (0, [], ())
    assert not faces
    assert faces.to_frame().columns.tolist() == columns(EMOTIONS)
    assert len(faces.to_frame()) == 0
    assert "No face was found" in faces._repr_html_()
    assert repr(faces) == "<Faces of frame 3 at 0.100 s: none>"


def test_a_frame_s_faces_are_a_sequence() -> None:
    faces = Faces("a.jpg", analysis(face(1), face(2, emotion="sad", certain=False)))
    assert (faces.file, faces.frame, faces.time, faces.emotions) == ("a.jpg", 3, 0.1, EMOTIONS)
    assert [one.track for one in faces] == [1, 2]
    assert faces[-1].track == 2
    assert [one.track for one in faces[:1]] == [1]
    assert repr(faces) == "<Faces of frame 3 at 0.100 s: happy, sad (uncertain)>"
    with pytest.raises(IndexError):
        _ = faces[2]


def test_a_face_says_what_it_expresses() -> None:
    (one,) = Faces("", analysis(face(4, roll=12.0, turn=-0.3, quality=0.4, problem="dark")))
    assert (one.emotion, one.certain, one.track) == ("happy", True, 4)
    assert one.box == (20, 10, 10, 10)
    assert list(one.probabilities) == list(EMOTIONS)
    assert list(one.probabilities.values()) == pytest.approx(SHARES.tolist())
    assert (one.roll, one.turn, one.quality, one.problem) == (12.0, -0.3, 0.4, "dark")


def test_the_table_has_a_row_for_each_face() -> None:
    table = Faces("a.jpg", analysis(face(1), face(2))).to_frame()
    assert table["track"].tolist() == [1, 2]
    assert table["file"].tolist() == ["a.jpg"] * 2


def test_a_face_that_was_not_found_in_this_frame_is_left_out() -> None:
    """It is shown on the screen for a while, but is no data."""
    faces = Faces("", analysis(face(1, held=True), face(2), still=False))
    assert [one.track for one in faces] == faces.to_frame()["track"].tolist() == [2]


def test_of_a_picture_the_thumbnail_has_its_colours() -> None:
    (one,) = Faces("", analysis(face()))
    assert one.picture is not None
    assert one.picture.shape == (18, 18, 3)  # a bit of what is around it
    np.testing.assert_array_equal(one.picture[5, 5], (10, 20, 200))


def test_of_a_film_it_is_what_was_classified() -> None:
    crop = np.full((48, 48), 77, np.uint8)
    first, second = Faces("", analysis(face(crop=crop), face(2), still=False))
    assert first.picture is not None
    np.testing.assert_array_equal(first.picture, np.full((48, 48, 3), 77))
    assert second.picture is None


def test_a_face_outside_of_the_picture_has_no_thumbnail() -> None:
    (one,) = Faces("", analysis(face(box=(500, 500, 10, 10))))
    assert one.picture is None


def test_a_notebook_shows_thumbnails_and_shares() -> None:
    shown = Faces("", analysis(face(), face(2, emotion="<sad>", certain=False)))._repr_html_()
    assert shown.count("<img") == 2
    assert shown.count("<td>60%</td>") == 2
    assert "&lt;sad&gt; (uncertain)" in shown
