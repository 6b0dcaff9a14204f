"""ELAN writer: an annotation file (.eaf), a tier for each person and one for the markers."""

from __future__ import annotations

import mimetypes
import os
from pathlib import Path

from .coding import Coding
from .texts import for_xml

MARKERS = "markers"
_AUTHOR = "Emotion Lens"


def write_eaf(path: Path, coding: Coding, near: Path) -> None:
    """Write an ELAN annotation file (EAF 3.0), its times in whole milliseconds.

    A person's tier names them as participant; no annotations of a tier overlap. The film is named
    by its path and relative to the file. near: where the file will lie. Raises OSError.
    """
    from pympi import Eaf

    eaf = Eaf(author=_AUTHOR)
    eaf.adocument["DATE"] = coding.date.isoformat(timespec="seconds")
    eaf.remove_tier("default")
    if coding.media is not None:
        kind = mimetypes.guess_type(coding.media.name)[0] or "video/*"
        eaf.add_linked_file(coding.media.as_uri(), _relative(coding.media, near), kind)
    used = {MARKERS}
    tiers = {}
    for person, name in coding.people.items():
        tiers[person] = _tier_id(name, used)
        eaf.add_tier(tiers[person], part=for_xml(name), ann=_AUTHOR)
    ends = dict.fromkeys(tiers, 0)
    for one in coding.intervals:
        start, end = max(_ms(one.start), ends[one.person]), _ms(one.end)
        if end > start:  # rounded away: shorter than a millisecond
            eaf.add_annotation(tiers[one.person], start, end, one.state)
            ends[one.person] = end
    eaf.add_tier(MARKERS, ann=_AUTHOR)
    for start, end, note in _marker_times(coding):
        eaf.add_annotation(MARKERS, start, end, for_xml(note))
    eaf.to_file(str(path), pretty=True)


def _tier_id(name: str, used: set[str]) -> str:
    """The name as a tier's, which no other tier has."""
    found = wanted = for_xml(name) or "person"
    number = 2
    while found in used:
        found, number = f"{wanted} ({number})", number + 1
    used.add(found)
    return found


def _marker_times(coding: Coding) -> list[tuple[int, int, str]]:
    """Start, end and note: a marker lasts a second, or until the next one; several notes at one
    millisecond are one annotation."""
    notes: dict[int, list[str]] = {}
    for marker in coding.markers:
        notes.setdefault(_ms(marker.seconds), []).append(marker.note)
    starts = sorted(notes)
    nexts = [*starts[1:], starts[-1] + 1000] if starts else []
    return [
        (start, min(start + 1000, following), "; ".join(notes[start]))
        for start, following in zip(starts, nexts, strict=True)
    ]


def _relative(media: Path, near: Path) -> str:
    """The path from the file's folder, as ELAN writes it."""
    try:
        found = os.path.relpath(media, near.parent)
    except ValueError:  # on Windows, on another drive
        return media.as_posix()
    found = Path(found).as_posix()
    return found if found.startswith(".") else f"./{found}"


def _ms(seconds: float) -> int:
    return round(1000 * seconds)
