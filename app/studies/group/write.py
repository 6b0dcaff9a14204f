"""Group report of a study's folder, written as HTML, PDF or CSV."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from ...common.language import tr
from ...sessions.colours import COLOURS
from ...sessions.progress import Progress, part_of, save, untold, whole_files
from ..errors import StudyError
from .blocks import GroupReport
from .choices import Choices
from .figures import StimulusFigures, stimulus_figures
from .group_html import page
from .loader import StudyViewings, load_viewings
from .report import make_report

FORMATS = ("html", "pdf", "csv")
"""Suffixes of what can be written."""
ToPdf = Callable[[GroupReport, Progress], bytes]
"""Makes a PDF file's bytes of a report."""


def group_report(  # noqa: PLR0913 - what, where to, and how
    folder: Path,
    out: Path,
    choices: Choices | None = None,
    *,
    to_pdf: ToPdf | None = None,
    colours: Mapping[str, str] = COLOURS,
    bom: bool = False,
    progress: Progress = untold,
) -> Path:
    """Write the group report of the study in `folder` to `out`; gives its path.

    out: its suffix says what is written, one of FORMATS; a file that is there is replaced.
    to_pdf: makes PDF files, for which a QGuiApplication is needed; None where there are none.
    colours: hex colours by emotion.
    bom: whether a CSV begins with a byte-order mark, as Excel needs to read UTF-8.
    progress: called with the part done, 0 to 1. It may raise Cancelled; then nothing is written.

    Raises StudyError for a study that cannot be read, or another suffix; SessionError where `out`
    cannot be written; and what `progress` raises.
    """
    kind = out.suffix.lower().removeprefix(".")
    if kind not in FORMATS or (kind == "pdf" and to_pdf is None):
        if to_pdf is None:
            why = tr("The report cannot be written as “{name}”. End its name with .html or .csv.")
        else:
            why = tr(
                "The report cannot be written as “{name}”. End its name with .html or .pdf or .csv."
            )
        raise StudyError(why.format(name=out.name))
    chosen = choices or Choices()
    study = load_viewings(folder, part_of(progress, 0.0, 0.4))
    figures = study_figures(study, chosen, part_of(progress, 0.4, 0.8))
    if kind == "csv":
        _write_table(study.name, figures, out, bom, part_of(progress, 0.8, 1.0))
        return out
    report = make_report(study.name, figures, study.remarks, chosen, colours)
    if kind == "pdf" and to_pdf is not None:
        content = to_pdf(report, part_of(progress, 0.8, 1.0))
    else:
        content = page(report).encode("utf-8", errors="replace")
    progress(1.0)
    save(out, content)
    return out


def study_figures(
    study: StudyViewings, choices: Choices, progress: Progress = untold
) -> list[StimulusFigures]:
    """The figures of each stimulus of a study."""
    each = 1 / max(len(study.stimuli), 1)
    return [
        stimulus_figures(
            one.stimulus,
            one.seconds,
            one.events,
            one.viewings,
            choices,
            unread=one.unread,
            progress=part_of(progress, number * each, (number + 1) * each),
        )
        for number, one in enumerate(study.stimuli)
    ]


def _write_table(
    study: str, figures: Iterable[StimulusFigures], out: Path, bom: bool, progress: Progress
) -> None:
    from ...sessions.csv_writer import write_csv
    from .table import empty, table

    pieces = [table(study, one) for one in figures] or [empty()]
    with whole_files(out) as (part,):
        write_csv(part, pieces, sum(map(len, pieces)), progress, bom)
