"""Same person: suggests that a face that came back is somebody who was in view before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import hypot

from ..common.language import tr
from ..common.text import length
from ..vision.readings import Box
from .likeness import Crop, likeness, own_likeness


@dataclass(frozen=True, eq=False)
class Sighting:
    """One unbroken time in which a person was in view.

    person: number.
    first, last: seconds at which the face was first and last found.
    first_box, last_box: where, in pixels.
    crops: of the face, spread over the time, near its ends above all; () where there are none.
    """

    person: int
    first: float
    last: float
    first_box: Box
    last_box: Box
    crops: Sequence[Crop] = ()


@dataclass(frozen=True)
class Limits:
    """Limits within which a suggestion is made.

    cut: seconds; a face that is gone for less was not lost but cut away, and another came.
    soon: seconds; gone for longer, a face must look more alike.
    longest: seconds, gone at most.
    far: distance between the faces' middles, in widths of a face, at most.
    ratio: of the faces' sizes, at most.
    alike: likeness at least.
    very_alike: likeness at least after a long time, and where the place or size is another.
    after_cut: likeness at least after a cut.
    less: likeness that may be lost to the face's own, see own_likeness().
    enough: likeness that is always enough.
    blind_gap, blind_far, blind_ratio: as above, where there are no crops to compare.
    seat_far, seat_ratio: as above, where there is one seated person.
    """

    cut: float = 0.45
    soon: float = 15.0
    longest: float = 120.0
    far: float = 2.0
    ratio: float = 1.6
    alike: float = 0.75
    very_alike: float = 0.87
    after_cut: float = 0.94
    less: float = 0.1
    enough: float = 0.9
    blind_gap: float = 4.0
    blind_far: float = 0.8
    blind_ratio: float = 1.35
    seat_far: float = 5.0
    seat_ratio: float = 3.0


@dataclass(frozen=True)
class Suggestion:
    """Suggestion that one person is another.

    person: number of the one who came back, at `seconds`.
    into: number of who it seems to be.
    gone: seconds for which that one was out of view.
    reasons: what speaks for it, in words.
    sure: it follows from there being one seated person, and needs no question.
    """

    person: int
    into: int
    seconds: float
    gone: float
    reasons: tuple[str, ...]
    sure: bool = False


_CLEARLY = 0.08  # by which one of two people must look more alike than the other


def suggest(
    sightings: Sequence[Sighting],
    single: bool = False,
    limits: Limits | None = None,
    of: int | None = None,
) -> list[Suggestion]:
    """Suggestions, by the time at which somebody came back; at most one for each person.

    Never of two people who are in view at the same time, and none where two people fit alike.

    single: there is one seated person: whoever comes back near that place is that person,
        whatever the gap and the looks.
    limits: None for the usual ones.
    of: number of the only person to make a suggestion for; None for all.
    """
    ordered = sorted(sightings, key=lambda one: one.first)
    found: dict[int, Suggestion] = {}
    root = {one.person: one.person for one in ordered}
    for number, back in enumerate(ordered):
        if back.person in found or of not in (None, back.person):
            continue
        earlier = [one for one in ordered[:number] if one.person != back.person]
        apart = [one for one in earlier if not _together(one.person, back.person, ordered, root)]
        # Of each person the last time in view before.
        latest = {root[one.person]: one for one in sorted(apart, key=lambda one: one.last)}
        offers = [_offer(one, back, single, limits or Limits()) for one in latest.values()]
        made = sorted((one for one in offers if one is not None), key=lambda pair: -pair[0])
        close = [one for alike, one in made if single or alike > made[0][0] - _CLEARLY]
        if not close or _rivals(close, ordered, root):
            continue
        best = min(close, key=lambda one: one.gone)
        found[back.person] = replace(best, into=root[best.into]) if single else best
        root = {who: root[best.into] if at == back.person else at for who, at in root.items()}
    return list(found.values())


def _rivals(offers: list[Suggestion], sightings: Sequence[Sighting], root: dict[int, int]) -> bool:
    """Whether the offers name people who were in view together, so that only one can be meant."""
    names = [one.into for one in offers]
    return any(
        _together(one, other, sightings, root)
        for number, one in enumerate(names)
        for other in names[:number]
    )


def _together(one: int, other: int, sightings: Sequence[Sighting], root: dict[int, int]) -> bool:
    """Whether two people, with all who were suggested to be them, were in view at one time."""
    ours = [each for each in sightings if root[each.person] == root[one]]
    theirs = [each for each in sightings if root[each.person] == root[other]]
    return any(max(a.first, b.first) <= min(a.last, b.last) for a in ours for b in theirs)


def _offer(
    before: Sighting, back: Sighting, single: bool, limits: Limits
) -> tuple[float, Suggestion] | None:
    """How well it fits, and the suggestion; None where it does not."""
    gone = back.first - before.last
    if gone > limits.longest and not single:
        return None  # nothing to compare
    far, ratio = _distance(before.last_box, back.first_box)
    alike = None if single else likeness(before.crops, back.crops)
    if single:
        fits = gone >= 0 and far <= limits.seat_far and ratio <= limits.seat_ratio
        reasons: tuple[str, ...] = (tr("one seated person"),)
    else:
        fits = _fits(before, gone, far, ratio, alike, limits)
        reasons = _reasons(gone, far, ratio, alike)
    if not fits:
        return None
    one = Suggestion(back.person, before.person, back.first, gone, reasons, single)
    return (-far if alike is None else alike), one


def _fits(  # noqa: PLR0913, PLR0917 - all that speaks for it
    before: Sighting, gone: float, far: float, ratio: float, alike: float | None, limits: Limits
) -> bool:
    if alike is None:
        near = far <= limits.blind_far and ratio <= limits.blind_ratio
        return near and limits.cut <= gone <= limits.blind_gap
    near = far <= limits.far and ratio <= limits.ratio
    needed = limits.alike if near and gone <= limits.soon else limits.very_alike
    if gone < limits.cut:
        needed = limits.after_cut
    own = own_likeness(before.crops)
    return alike >= (needed if own is None else max(needed, min(own - limits.less, limits.enough)))


def _distance(one: Box, other: Box) -> tuple[float, float]:
    """Distance of the middles in widths of a face, and how many times one is as large, from 1."""
    (x, y, width, height), (x2, y2, width2, height2) = one, other
    size, size2 = max(width, height, 1), max(width2, height2, 1)
    across = x + width / 2 - x2 - width2 / 2
    down = y + height / 2 - y2 - height2 / 2
    ratio = max(size, size2) / min(size, size2)
    return hypot(across, down) / max(size, size2), ratio


def _reasons(gone: float, far: float, ratio: float, alike: float | None) -> tuple[str, ...]:
    place = (
        tr("at the same place")
        if far < 0.5
        else tr("{number} face widths away").format(number=f"{far:.1f}")
    )
    size = (
        tr("as large")
        if ratio < 1.15
        else tr("{number} times as large or as small").format(number=f"{ratio:.1f}")
    )
    looks = (
        tr("likeness not compared")
        if alike is None
        else tr("likeness {percent}").format(percent=f"{alike:.0%}")
    )
    return (
        tr("gone for {length}", "a person out of view").format(length=length(max(gone, 0.0))),
        place,
        size,
        looks,
    )
