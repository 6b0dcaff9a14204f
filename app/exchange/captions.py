"""Caption writers: WebVTT and SubRip (SRT), a cue for each state of each person."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from .coding import Coding
from .intervals import NO_FACE
from .texts import one_line

if TYPE_CHECKING:
    from webvtt import WebVTT


def write_vtt(path: Path, coding: Coding) -> None:
    """Write WebVTT captions such as "Anna: happy", on one line each and with <, > and & escaped.

    Where there is no face, there is no cue. Raises OSError.
    """
    _write(path, coding, "vtt")


def write_srt(path: Path, coding: Coding) -> None:
    """Write SubRip captions, as write_vtt(). Raises OSError."""
    _write(path, coding, "srt")


def _write(path: Path, coding: Coding, kind: str) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        _captions(coding).write(file, kind)
        file.write("\n")


def _captions(coding: Coding) -> WebVTT:
    from webvtt import Caption, WebVTT

    captions = WebVTT()
    shown = [one for one in coding.intervals if one.state != NO_FACE]
    for one in sorted(shown, key=lambda each: (each.start, each.person)):
        start, end = timestamp(one.start), timestamp(one.end)
        if start < end:  # otherwise rounded away
            title = one_line(coding.titles[one.person].replace("\0", ""))
            captions.captions.append(Caption(start, end, escape(f"{title}: {one.state}", False)))
    return captions


def timestamp(seconds: float) -> str:
    """Timestamp of WebVTT, such as "01:02:03.450"."""
    whole, milliseconds = divmod(round(1000 * seconds), 1000)
    minutes, second = divmod(whole, 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours:02}:{minute:02}:{second:02}.{milliseconds:03}"
