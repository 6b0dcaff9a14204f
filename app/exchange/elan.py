"""ELAN writer: an annotation file (.eaf), a tier for each person, event code and the markers."""

from __future__ import annotations

import mimetypes
import os
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath, PureWindowsPath

from ..common.program import NAME
from ..sessions.coded_events import CodedEvent
from .coding import Coding, by_code
from .texts import for_xml, free_name, one_line

MARKERS = "markers"
"""Name of the markers' tier."""
_VERSION = "3.0"
_SCHEMA = f"http://www.mpi.nl/tools/elan/EAFv{_VERSION}.xsd"
_MARKER = 1000  # milliseconds that a marker lasts at most: an annotation has a length


def write_eaf(path: Path, coding: Coding, folder: Path, curves: Iterable[Path] = ()) -> None:
    """Write an ELAN annotation file (EAF 3.0), its times in whole milliseconds.

    A tier names its person as participant; no annotations of a tier overlap. The film is named by
    its path, and by that from the file's folder. Raises OSError.

    folder: where the file will lie.
    curves: tables of the people's curves, there too, which are linked.
    """
    from pympi import Eaf

    eaf = Eaf(author=NAME)
    eaf.adocument |= {
        "DATE": coding.start.isoformat(timespec="seconds"),
        **{"FORMAT": _VERSION, "VERSION": _VERSION, "xsi:noNamespaceSchemaLocation": _SCHEMA},
    }
    eaf.header = {"MEDIA_FILE": "", "TIME_UNITS": "milliseconds"}
    eaf.remove_tier("default")
    if coding.media:
        kind = mimetypes.guess_type(coding.media)[0] or "video/*"
        eaf.add_linked_file(*_places(coding.media, folder), kind)
    for table in curves:
        eaf.add_secondary_linked_file(*_places(str(table), folder), "text/plain")
    used = [MARKERS]
    for person, title in coding.titles.items():
        used.append(free_name(one_line(for_xml(title)) or f"Person {person}", used))  # untranslated
        name = for_xml(coding.names[person]) or used[-1]
        eaf.add_tier(used[-1], part=name, ann=NAME)
        for one in coding.intervals:
            start, end = _ms(one.start), _ms(one.end)
            if one.person == person and end > start:  # otherwise rounded away
                eaf.add_annotation(used[-1], start, end, one.state)
    eaf.add_tier(MARKERS, ann=NAME)
    for start, end, note in _moments((one.seconds, one.note) for one in coding.markers):
        eaf.add_annotation(MARKERS, start, end, for_xml(note))
    for name, events in by_code(coding.events).items():
        used.append(free_name(one_line(for_xml(name)) or "code", used))
        eaf.add_tier(used[-1], ann=NAME)
        for start, end, words in _event_times(events):
            eaf.add_annotation(used[-1], start, end, for_xml(words))
    # Not to_file(): it keeps a backup of a file that is there.
    path.write_bytes(_as_bytes(eaf))


def _as_bytes(eaf: object) -> bytes:
    from pympi.Elan import to_string

    text: bytes = to_string(eaf, pretty=True, encoding="UTF-8")
    return text + b"\n"


def _moments(noted: Iterable[tuple[float, str]]) -> Sequence[tuple[int, int, str]]:
    """Start, end and note of moments; several notes at one millisecond are one annotation."""
    notes: dict[int, list[str]] = {}
    for seconds, note in noted:
        notes.setdefault(max(_ms(seconds), 0), []).append(note)
    starts = sorted(notes)
    return [
        (start, min([start + _MARKER, *starts[number : number + 1]]), "\n".join(notes[start]))
        for number, start in enumerate(starts, 1)
    ]


def _event_times(events: Sequence[CodedEvent]) -> Sequence[tuple[int, int, str]]:
    """Start, end and words of the events of one code and kind, none of which overlap."""
    if events[0].kind == "point":
        return _moments((one.start, one.words) for one in events)
    times = [(max(_ms(one.start), 0), _ms(one.end), one.words) for one in events]
    return [(start, max(end, start + 1), words) for start, end, words in times]


def _places(file: str, folder: Path) -> tuple[str, str | None]:
    """URL of a file, and its path from the folder, as ELAN writes them; None where there is none.

    file: absolute, of this system or of another.
    """
    of_windows = PureWindowsPath(file).is_absolute() and not PurePosixPath(file).is_absolute()
    absolute = PureWindowsPath(file).as_posix() if of_windows else file
    url = for_xml(f"file:///{absolute.lstrip('/')}")
    if of_windows != (os.name == "nt"):
        return url, None
    try:
        near = Path(os.path.relpath(file, folder.absolute())).as_posix()
    except ValueError:  # on another drive
        return url, None
    return url, for_xml(near if near.startswith("../") else f"./{near}")


def _ms(seconds: float) -> int:
    return round(1000 * seconds)
