"""Caption writers: WebVTT and SubRip (SRT), a cue for each state of each person."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from .coding import Coding
from .intervals import NO_FACE
from .texts import one_line

if TYPE_CHECKING:
    from webvtt import WebVTT

_JOINER = "\u2060"  # word joiner, which nobody sees: SubRip knows no escapes


def write_vtt(path: Path, coding: Coding) -> None:
    """Write WebVTT captions such as "Anna: happy"; where there is no face, there is no cue.

    Raises OSError.
    """
    path.write_text(_captions(coding, _for_vtt).content + "\n", encoding="utf-8")


def write_srt(path: Path, coding: Coding) -> None:
    """Write SubRip captions, as `write_vtt`. Raises OSError."""
    with path.open("w", encoding="utf-8") as file:
        _captions(coding, _for_srt).write(file, "srt")


def _for_vtt(text: str) -> str:
    return escape(one_line(text), quote=False)


def _for_srt(text: str) -> str:
    return one_line(text).replace("-->", f"--{_JOINER}>")


def _captions(coding: Coding, safe: Callable[[str], str]) -> WebVTT:
    from webvtt import Caption, WebVTT

    captions = WebVTT()
    shown = [one for one in coding.intervals if one.state != NO_FACE]
    for one in sorted(shown, key=lambda each: (each.start, each.person)):
        start, end = _clock(one.start), _clock(one.end)
        if start < end:  # rounded away: shorter than a millisecond
            text = f"{safe(coding.people[one.person])}: {one.state}"
            captions.captions.append(Caption(start, end, text))
    return captions


def _clock(seconds: float) -> str:
    """Such as "01:02:03.450"."""
    whole, milliseconds = divmod(round(1000 * seconds), 1000)
    minutes, second = divmod(whole, 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours:02}:{minute:02}:{second:02}.{milliseconds:03}"
