"""Report of a session: its content, for the HTML and the PDF alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..common.language import tr, tr_noop
from ..common.text import day, length, timecode
from ..vision.readings import Box
from .agreement import Agreement
from .analysed_time import AnalysedTime
from .coded_events import CodedEvent, coded
from .highlights import Highlight
from .markers import Marker
from .progress import Progress, untold
from .report_events import within
from .schema import Metadata
from .summary import PersonSummary
from .thumbnails import jpeg

Picture = Callable[[float, Box], NDArray[np.uint8] | None]
"""Cuts a box out of the session's video at a time in seconds: (h, w, 3) uint8 BGR, or None."""
Span = tuple[float, float]
"""Start and end in seconds."""

NOTE = (
    tr_noop(
        "Every figure here is a computer's estimate of what a face shows, not of what a "
        "person feels or thinks. On difficult pictures the label is wrong about one time in "
        "three; light, the angle of the head, glasses, beards and a person's resting face "
        "all affect it."
    ),
    tr_noop(
        "Use it to find the moments worth looking at again, and ask the people themselves. "
        "Do not judge, rank or diagnose anyone by it."
    ),
)
READING_HELP = tr_noop(
    "Analysed: the part of the time of which frames were read; shares are of that time "
    "alone, and nothing is known of the rest. Share of time: the part of the time in "
    "view in which each emotion was shown; “Uncertain” means that none led clearly. "
    "Mean probability: the average of what the model gave each emotion. Readable: "
    "large, bright, sharp and frontal enough for a meaningful label. Valence: happy "
    "minus angry, disgust, fear and sad, from −1 (unpleasant) to 1 (pleasant). Of ten "
    "people: an estimate of how many would name each emotion, learned from photos whose "
    "faces ten people named; the other figures rest on other labels and may differ from "
    "it."
)
_FULLY_SHOWN = 12  # people, at most
_LEAST_SEEN = 0.01  # share of the longest time in view, to be fully shown
_SIDE = 240  # pixels, the longer side of a thumbnail


@dataclass(frozen=True, eq=False)
class Report:
    """Content of a report.

    title: its heading.
    facts: pairs of a name and a value, about the session.
    people: people with a section of their own, longest in view first.
    passers_by: people in view only for a moment, or beyond the first twelve.
    markers: those in the span without an event code, sorted by time.
    colours: hex colours by emotion, such as "#e69f00".
    thumbnails: JPEG files by highlight.
    program: the program's version.
    model: SHA-256 of the model's file.
    agreement: with a human's codes; None without codes.
    events: coded by an observer, at least partly in the span, sorted by time.
    span: start and end of what is reported, in seconds.
    """

    title: str
    facts: tuple[tuple[str, str], ...]
    people: tuple[PersonSummary, ...]
    passers_by: tuple[PersonSummary, ...]
    markers: tuple[Marker, ...]
    colours: Mapping[str, str]
    thumbnails: Mapping[Highlight, bytes]
    program: str
    model: str
    agreement: Agreement | None = None
    events: tuple[CodedEvent, ...] = ()
    span: Span = (0.0, 0.0)


def make_report(  # noqa: PLR0913 - the parts of a session, each by name
    metadata: Metadata,
    people: Sequence[PersonSummary],
    markers: Sequence[Marker],
    *,
    duration: float,
    colours: Mapping[str, str],
    title: str = "",
    span: Span | None = None,
    analysed: AnalysedTime | None = None,
    agreement: Agreement | None = None,
    picture: Picture | None = None,
    progress: Progress = untold,
) -> Report:
    """Build the report of a session.

    people: their summaries over `span`.
    duration: length of the session in seconds.
    colours: hex colours by emotion.
    title: the heading; "" for the default.
    span: start and end in seconds; None for the whole session.
    analysed: what of the session was analysed; None for one of version 1, which does not say it.
    agreement: of a human's codes with the readings in the span; None without codes.
    picture: cuts thumbnails out of the video; None without a video.
    progress: called with the part done, 0 to 1.

    Raises what `picture` and `progress` raise.
    """
    start, end = span or (0.0, max(duration, 0.0))
    events, plain = coded(markers, duration, shown=True)
    longest_first = sorted(people, key=lambda one: (-round(one.seconds, 1), one.person))
    shown = tuple(
        one
        for one in longest_first[:_FULLY_SHOWN]
        if one.seconds >= _LEAST_SEEN * longest_first[0].seconds
    )
    return Report(
        title=title.strip() or tr("What the faces showed"),
        facts=_facts(metadata, len(people), duration, span, analysed),
        people=shown,
        passers_by=tuple(longest_first[len(shown) :]),
        markers=tuple(one for one in plain if start <= one.seconds <= end),
        colours=colours,
        thumbnails=_thumbnails(shown, picture, progress) if picture else {},
        program=metadata.program,
        model=metadata.model_sha256,
        agreement=agreement,
        events=within(events, start, end),
        span=(start, end),
    )


def _facts(
    metadata: Metadata,
    people: int,
    duration: float,
    span: Span | None,
    analysed: AnalysedTime | None,
) -> tuple[tuple[str, str], ...]:
    facts = [
        (tr("Source"), metadata.source),
        (tr("Recorded"), day(metadata.start)),
        (tr("Length"), length(duration)),
        (tr("People"), str(people)),
    ]
    if span is not None:
        facts.append(
            (
                tr("Part shown here"),
                tr("{start} to {end}", "times").format(
                    start=timecode(span[0]), end=timecode(span[1])
                ),
            )
        )
    if analysed is not None and (words := analysed.words(*(span or (None, None)))):
        facts.append((tr("Analysed"), words))
    if metadata.end is None:
        facts.append((tr("Note"), tr("The recording was not finished.")))
    return tuple(facts)


def _thumbnails(
    people: Sequence[PersonSummary], picture: Picture, progress: Progress
) -> dict[Highlight, bytes]:
    """Thumbnails by highlight, cut in order of time: a video is fastest to read so."""
    every = sorted((one for person in people for one in person.highlights), key=_seconds)
    found: dict[Highlight, bytes] = {}
    for number, highlight in enumerate(every):
        progress(number / len(every))
        pixels = picture(highlight.seconds, highlight.box)
        if pixels is not None and pixels.size:
            found[highlight] = jpeg(pixels, _SIDE)
    progress(1.0)
    return found


def _seconds(highlight: Highlight) -> float:
    return highlight.seconds
