"""Export controller of a session: reports, tables, charts and videos."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ...common.language import tr, tr_noop
from ...sessions import codes
from ...sessions.agreement import compare
from ...sessions.export_video import export_video
from ...sessions.progress import Progress, part_of, save
from ...sessions.report import Report, Span, make_report
from ...sessions.report_html import page
from ...sessions.schema import FORMATS, SessionError
from ...sessions.store import Session
from ...sessions.summary import summarise
from ...sessions.video_thumbnails import thumbnails_of
from ..dialogs import ask_where, confirm, warn
from ..overlay import annotate
from ..palette import colour
from .actions import CHARTS
from .background_task import BackgroundTask
from .report_pdf import pdf

_TITLES = {
    "annotated": tr_noop("Save the video with readings"),
    "blurred": tr_noop("Save the video with blurred faces"),
}


class SessionExports(QObject):
    """Export controller: asks for a file name, and saves in the background.

    said: status message on what was saved.
    """

    said = Signal(str)

    def __init__(self, work: BackgroundTask, window: QWidget) -> None:
        super().__init__(window)
        self._work = work
        self._window = window

    def report(self, session: Session, span: Span | None, suffix: str) -> None:
        """Ask for a file name and export a report.

        span: start and end in seconds; None for the whole session.
        suffix: "html" or "pdf".
        """
        kind = {"html": tr("Web page"), "pdf": "PDF"}[suffix]
        save_to = partial(self.save_report, session, span)
        ask_where(
            self._window, tr("Save the report"), _name(session, "report", suffix), kind, save_to
        )

    def tables(self, session: Session, suffix: str) -> None:
        """Ask for a file name and export the tables.

        suffix: a key of schema.FORMATS.
        """
        kind, name = FORMATS[suffix], _name(session, "", suffix)
        save_to = partial(self._ask_replace, session, suffix)
        ask_where(self._window, tr("Save the readings, markers and summary"), name, kind, save_to)

    def chart(
        self, session: Session, person: int, stacked: bool, span: Span | None, suffix: str
    ) -> None:
        """Ask for a file name and export the timeline as a picture.

        person: whose readings.
        stacked: areas instead of lines.
        span: start and end in seconds; None for the whole session.
        suffix: a key of CHARTS.
        """
        kind = tr("{format} picture").format(format=CHARTS[suffix])
        save_to = partial(self.save_chart, session, person, stacked, span)
        ask_where(
            self._window, tr("Save the chart"), _name(session, "chart", suffix), kind, save_to
        )

    def video(self, session: Session, bars: bool, kind: str) -> None:
        """Ask for a file name and export the video.

        bars: whether the overlay has bars.
        kind: a key of VIDEOS.
        """
        save_to = partial(self.save_video, session, bars, kind)
        title = tr(_TITLES[kind])
        ask_where(self._window, title, _name(session, kind, "mp4"), tr("MP4 video"), save_to)

    def save_report(self, session: Session, span: Span | None, path: Path) -> None:
        """Export a report: PDF or HTML, by the path's suffix."""
        work = partial(write_report, session, span, path)
        self._work.start(tr("Writing {name}…").format(name=path.name), work, self._say)

    def save_tables(self, session: Session, suffix: str, path: Path) -> None:
        """Export the tables, replacing existing files."""
        work = partial(write_tables, session, suffix, path)
        self._work.start(tr("Writing {name}…").format(name=path.name), work, self._say)

    def save_chart(
        self, session: Session, person: int, stacked: bool, span: Span | None, path: Path
    ) -> None:
        """Export the timeline of a person: PNG or SVG, by the path's suffix."""
        from ..timeline.export import save_chart  # loads pyqtgraph, which takes a while

        start, end = span or (0.0, session.duration)
        rows = session.readings
        rows = rows[(rows["person"] == person) & rows["seconds"].between(start, end)]
        emotions = session.metadata.emotions
        title = next(
            (name for name in rows["name"] if name), tr("Person {number}").format(number=person)
        )
        shown = (rows["seconds"].to_numpy(), rows[list(emotions)].to_numpy(), emotions)
        try:
            save_chart(path, *shown, session.markers, stacked, title)
        except SessionError as error:
            warn(self._window, str(error))
        else:
            self._say([path])

    def save_video(self, session: Session, bars: bool, kind: str, path: Path) -> None:
        """Export the video as an MP4."""
        draw = partial(annotate, bars=bars)

        def work(progress: Progress) -> list[Path]:
            export_video(session, path, kind, draw, progress)
            return [path]

        self._work.start(tr("Writing {name}…").format(name=path.name), work, self._say)

    def _ask_replace(self, session: Session, suffix: str, path: Path) -> None:
        """Confirm replacing files that the file dialog did not ask about."""
        from ...sessions.export import targets

        tables = (
            "readings",
            "markers",
            "summary",
            *(() if session.frames is None else ("frames",)),
        )
        write = partial(self.save_tables, session, suffix, path)
        confirm_replacing(self._window, path, targets(path, suffix, tables), write)

    def _say(self, files: Sequence[Path]) -> None:
        self.said.emit(saved_words(files))


def write_report(session: Session, span: Span | None, path: Path, progress: Progress) -> list[Path]:
    """Write a report, in a worker thread: PDF or HTML, by the path's suffix.

    Returns the path in a list. Raises SessionError, and what `progress` raises.
    """
    report = _make_report(session, span, part_of(progress, 0.0, 0.5))
    if path.suffix.lower() == ".pdf":
        content = pdf(report, part_of(progress, 0.5, 1.0))
    else:
        content = page(report).encode()
        progress(1.0)
    save(path, content)
    return [path]


def _make_report(session: Session, span: Span | None, progress: Progress) -> Report:
    metadata = session.metadata
    people = session.summaries
    if span is not None:
        people = summarise(session.readings, metadata.emotions, *span, session.analysed)
    human = codes.load(session.folder)
    pictures = thumbnails_of(session)
    try:
        return make_report(
            metadata,
            people,
            session.markers,
            duration=session.duration,
            colours={emotion: colour(emotion).name() for emotion in metadata.emotions},
            span=span,
            analysed=session.analysed,
            agreement=compare(session, human, span) if human else None,
            picture=None if pictures is None else pictures.face,
            progress=progress,
        )
    finally:
        if pictures is not None:
            pictures.close()


def write_tables(session: Session, suffix: str, path: Path, progress: Progress) -> list[Path]:
    """Write the tables, in a worker thread, and return the paths, as export_tables."""
    # Imported here: these libraries take a while to load, and few sessions are exported.
    from ...sessions.export import export_tables, make_tables

    emotions, people = session.metadata.emotions, session.summaries
    tables = make_tables(session.readings, emotions, session.markers, people, session.frames)
    return export_tables(tables, path, suffix, progress)


def confirm_replacing(
    window: QWidget, path: Path, files: Sequence[Path], write: Callable[[], object]
) -> None:
    """Write, after confirming to replace those files that the file dialog did not ask about.

    path: as the file dialog gave it.
    """
    there = [file.name for file in files if file != path and file.exists()]
    if there:
        question = tr("Already in this folder: {names}. Replace?").format(names=", ".join(there))
        confirm(window, question, tr("Replace"), write)
    else:
        write()


def saved_words(files: Sequence[Path]) -> str:
    """Status message on files that were saved."""
    return tr("Saved {names} in {folder}").format(
        names=", ".join(file.name for file in files), folder=files[0].parent
    )


def _name(session: Session, what: str, suffix: str) -> str:
    """Default file name of an export."""
    return f"{session.folder.name} {what}".strip() + f".{suffix}"
