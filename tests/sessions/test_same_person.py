from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from app.sessions.likeness import Crop
from app.sessions.same_person import Limits, Sighting, suggest
from app.vision.readings import Box

_BOX: Box = (100, 100, 80, 80)


def _face(who: int, noise: int = 0) -> Crop:
    """A crop of a made-up face (48, 48); with noise, as another moment of it."""
    blotches = np.random.default_rng(who).integers(0, 255, (6, 6)).astype(np.float32)
    blotches += np.random.default_rng(100 + noise).normal(0, noise, (6, 6)).astype(np.float32)
    smooth = cv2.resize(blotches, (48, 48), interpolation=cv2.INTER_CUBIC)
    return np.clip(smooth, 0, 255).astype(np.uint8)


def _mixed(share: float) -> Crop:
    """Person 1 with a share of somebody else."""
    return np.asarray(cv2.addWeighted(_face(1), 1 - share, _face(2), share, 0), np.uint8)


def _seen(
    person: int, first: float, last: float, box: Box = _BOX, who: int | None = None
) -> Sighting:
    crops = () if who is None else (_face(who), _face(who, 5))
    return Sighting(person, first, last, box, box, crops)


def _pairs(*sightings: Sighting, single: bool = False) -> list[tuple[int, int]]:
    return [(one.person, one.into) for one in suggest(sightings, single)]


def _at(x: int, y: int = 100, side: int = 80) -> Box:
    return (x, y, side, side)


def test_nobody_and_one_alone_are_asked_nothing() -> None:
    assert suggest([]) == []
    assert suggest([_seen(1, 0, 5)]) == []
    assert suggest([_seen(1, 0, 5), _seen(1, 8, 9)]) == [], "one person twice"


def test_who_comes_back_at_the_same_place_and_looks_alike_is_suggested() -> None:
    (one,) = suggest([_seen(1, 0, 5, who=1), _seen(2, 8, 12, who=1)])
    assert (one.person, one.into, one.seconds, one.gone) == (2, 1, 8, 3)
    assert not one.sure
    assert one.reasons[:3] == ("gone for 3.0 s", "at the same place", "as large")
    assert one.reasons[3].startswith("likeness ")


def test_another_face_at_the_same_place_is_not() -> None:
    assert _pairs(_seen(1, 0, 5, who=1), _seen(2, 8, 12, who=2)) == []


@pytest.mark.parametrize("gap", [0.0, 0.04, 0.2])
def test_after_a_hard_cut_only_who_looks_very_alike_is(gap: float) -> None:
    before = _seen(1, 0, 5, who=1)
    assert _pairs(before, _seen(2, 5.001 + gap, 9, who=2)) == []
    assert _pairs(before, _seen(2, 5.001 + gap, 9, who=1)) == [(2, 1)]
    assert _pairs(_seen(1, 0, 5), _seen(2, 5.001 + gap, 9)) == [], "looks unknown"


def test_people_in_view_at_the_same_time_are_never_one() -> None:
    for single in (False, True):
        assert _pairs(_seen(1, 0, 5, who=1), _seen(2, 4.9, 9, who=1), single=single) == []
        assert _pairs(_seen(1, 0, 5, who=1), _seen(2, 5, 9, who=1), single=single) == []


def test_nor_are_they_through_a_third() -> None:
    """Person 2 was person 1; while 2 was there, so was 3."""
    seen = [_seen(1, 0, 5, who=1), _seen(2, 8, 12, who=1), _seen(3, 11, 15, who=1)]
    assert _pairs(*seen) == [(2, 1)]
    assert _pairs(*seen, single=True) == [(2, 1)]


def test_without_looks_place_size_and_gap_must_be_close() -> None:
    before = _seen(1, 0, 5)
    assert _pairs(before, _seen(2, 8, 12)) == [(2, 1)]
    assert _pairs(before, _seen(2, 10, 12)) == []
    assert _pairs(before, _seen(2, 8, 12, _at(180))) == []
    assert _pairs(before, _seen(2, 8, 12, _at(80, 80, 120))) == []
    (one,) = suggest([before, _seen(2, 8, 12)])
    assert one.reasons[-1] == "likeness not compared"


def test_far_away_or_after_long_only_who_looks_very_alike_is() -> None:
    limits = Limits(alike=0.0, very_alike=2.0, after_cut=2.0, less=9.0)  # that alike nobody is
    before, back = _seen(1, 0, 5, who=1), _seen(2, 8, 12, who=1)
    assert len(suggest([before, back], limits=limits)) == 1
    for other in (
        replace(back, first_box=_at(300)),
        replace(back, first_box=_at(40, 40, 200)),
        replace(back, first=5 + limits.soon + 1, last=60.0),
        replace(back, first=5 + limits.cut / 2),
    ):
        assert suggest([before, other], limits=limits) == []
        assert len(suggest([before, other])) == 1
    assert suggest([before, replace(back, first=5 + limits.longest + 1, last=999.0)]) == []


def test_of_two_who_might_have_come_back_the_more_alike_is_meant() -> None:
    two = [_seen(1, 0, 5, who=1), _seen(2, 0, 5, _at(180), who=2)]
    assert _pairs(*two, _seen(3, 8, 12, _at(150), who=2)) == [(3, 2)]
    twins = [_seen(1, 0, 5, who=1), _seen(2, 0, 5, _at(180), who=1)]
    assert _pairs(*twins, _seen(3, 8, 12, _at(150), who=1)) == [], "either may be meant"


def test_the_last_place_counts() -> None:
    moved = replace(_seen(1, 0, 5), last_box=_at(400))
    assert _pairs(moved, _seen(2, 8, 12, _at(410))) == [(2, 1)]
    again = [_seen(1, 0, 3), _seen(1, 4, 5, _at(400))]
    assert _pairs(*again, _seen(2, 8, 12, _at(410))) == [(2, 1)]


def test_each_is_told_who_was_there_last() -> None:
    seen = [_seen(1, 0, 5, who=1), _seen(2, 8, 12, who=1), _seen(3, 15, 20, who=1)]
    assert _pairs(*seen) == [(2, 1), (3, 2)]
    assert [one.person for one in suggest(seen, of=3)] == [3]
    merged = [replace(one, person=1) if one.person == 2 else one for one in seen]
    assert _pairs(*merged) == [(3, 1)]


def test_one_seated_person_is_one_whatever_the_gap_and_the_looks() -> None:
    seen = [_seen(1, 0, 5, who=1), _seen(2, 500, 510, _at(200), who=2), _seen(3, 600, 610)]
    found = suggest(seen, single=True)
    assert [(one.person, one.into, one.sure) for one in found] == [(2, 1, True), (3, 1, True)]
    assert found[0].reasons == ("one seated person",)


def test_a_face_far_from_the_seat_is_not_the_seated_person() -> None:
    assert _pairs(_seen(1, 0, 5), _seen(2, 8, 12, _at(900)), single=True) == []
    assert _pairs(_seen(1, 0, 5), _seen(2, 8, 12, _at(130, 130, 20)), single=True) == []


def test_who_was_always_the_same_must_be_nearly_so_again() -> None:
    """Of small and blurred faces, others are alike too."""
    still = replace(_seen(1, 0, 5), crops=[_face(1)] * 6)
    other = replace(_seen(2, 8, 12), crops=[_mixed(0.35)])
    moving = replace(still, crops=[_face(1), _face(9), _face(8), _face(7), _face(6), _face(5)])
    assert _pairs(still, other) == []
    assert _pairs(moving, other) == [(2, 1)]
    assert _pairs(still, replace(other, crops=[_mixed(0.1)])) == [(2, 1)]
