from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.factories import face_finder
from app.sessions import people, store
from app.sessions.metadata import read_metadata, save_metadata
from app.sessions.store import Session
from app.studies.disguise import Disguise, write_disguised
from app.studies.hidden_video import Hiding, no_video, numbers, write_hidden
from app.vision.readings import Box
from tests.feeding import DEMO_FACE
from tests.sessions.recording import analysis, face, pictures, record

_AWAY = (2, 400, 40, 40)  # where the demo shows no face


def _session(folder: Path, pixels: np.ndarray, *boxes: Box) -> Session:
    """A session of half a second that shows the picture; people 1, 2, … at the boxes."""
    faces = [face(n, name=f"P{n}", box=box) for n, box in enumerate(boxes, 1)]
    shown = [analysis(n, *faces, pixels=pixels) for n in range(9)]
    return store.load(record(folder, shown, "clean"))


def _copy(session: Session, folder: Path) -> Path:
    write_disguised(session, folder, Disguise())
    return folder


def test_why_a_video_is_not_shared(tmp_path: Path) -> None:
    session = store.load(record(tmp_path / "none", [analysis(0)]))
    assert no_video(session, ["video"]) == "it has no video"
    session = _session(tmp_path / "session", np.zeros((48, 64, 3), np.uint8))
    assert no_video(session, ["readings", "sharing"]) == "video was not agreed to"
    assert no_video(session, ["video"]) == ""
    drawn = replace(session, metadata=replace(session.metadata, video="annotated"))
    assert no_video(drawn, ["video"]) == "names are drawn in its video"


def test_people_are_found_by_name_and_number(tmp_path: Path) -> None:
    session = _session(
        tmp_path / "session", np.zeros((48, 64, 3), np.uint8), (0, 0, 9, 9), (20, 20, 9, 9)
    )
    assert numbers(session, []) == numbers(session, ["", "Nobody"]) == set()
    assert numbers(session, ["p1", "2"]) == {1, 2}
    assert numbers(session, ["Person 2"]) == {2}
    facts = replace(read_metadata(session.folder), rules=(people.name_rule(2, "Zoe"),))
    save_metadata(session.folder, facts)
    assert numbers(store.load(session.folder), ["zoe"]) == {2}


@pytest.mark.parametrize("style", ["blurred", "mosaic", "solid"])
def test_a_hidden_face_is_not_found_again(
    tmp_path: Path, demo_pixels: np.ndarray, style: str
) -> None:
    session = _session(tmp_path / "session", demo_pixels, DEMO_FACE)
    target = _copy(session, tmp_path / "copy")
    hiding = Hiding(style, face_finder(), every=0.2)
    assert write_hidden(session, target, hiding) == []
    copy = store.load(target)
    assert copy.metadata.video == "blurred" and copy.video == target / "video.mp4"
    x, y, width, height = DEMO_FACE
    spot = pictures(copy.video)[2][y : y + height, x : x + width].astype(int)
    bare = demo_pixels[y : y + height, x : x + width].astype(int)
    assert np.abs(spot - bare).mean() > 10
    assert (spot.std() < 3) == (style == "solid")


def test_a_face_that_was_missed_is_listed(tmp_path: Path, demo_pixels: np.ndarray) -> None:
    session = _session(tmp_path / "session", demo_pixels, _AWAY)
    target = _copy(session, tmp_path / "copy")
    found = write_hidden(session, target, Hiding("mosaic", face_finder(), every=0.2))
    assert {one.session for one in found} == {"copy"}
    assert [round(one.seconds, 2) for one in found] == pytest.approx([0.0, 0.2])
    x, y, width, _ = found[0].box
    assert abs(x - DEMO_FACE[0]) < 40 and abs(y - DEMO_FACE[1]) < 40 and 60 < width < 200


def test_who_may_be_seen_is_not_hidden_and_not_listed(
    tmp_path: Path, demo_pixels: np.ndarray
) -> None:
    session = _session(tmp_path / "session", demo_pixels, DEMO_FACE, _AWAY)
    target = _copy(session, tmp_path / "copy")
    hiding = Hiding("solid", face_finder(), ("P1",), every=0.2)
    assert write_hidden(session, target, hiding) == []
    picture = pictures(target / "video.mp4")[2]
    x, y, width, height = DEMO_FACE
    assert picture[y : y + height, x : x + width].std() > 30
    x, y, width, height = _AWAY
    assert picture[y : y + height, x : x + width].std() < 5


def test_nobody_of_that_name_leaves_all_hidden(tmp_path: Path, demo_pixels: np.ndarray) -> None:
    session = _session(tmp_path / "session", demo_pixels, DEMO_FACE)
    target = _copy(session, tmp_path / "copy")
    write_hidden(session, target, Hiding("solid", lambda pixels: [], ("Nobody",)))
    x, y, width, height = DEMO_FACE
    assert pictures(target / "video.mp4")[2][y : y + height, x : x + width].std() < 5
