"""Film sessions: each film that is analysed as a session, which the window opens."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path

from ..common.program import __version__
from ..common.text import as_utf8
from ..sessions.film import FilmSource, film_of
from ..sessions.recorder import Recorder
from ..sessions.schema import VERSION, Film, Metadata, SessionError
from ..settings import Settings
from ..vision.readings import Analysis
from .output_names import shortened

_THAT_MATTER = ("smoothing", "smallest_face", "doubt_unreadable")  # of the settings, to readings


class FilmSessions:
    """Records films as sessions, whose seconds are the films' own; pictures are passed over.

    Each is a folder in `root` with the film's name, and a number where that is taken.

    For each file: begin(), add() for each analysed frame, and end(). All raise SessionError where a
    session cannot be written.
    """

    def __init__(self, root: Path, model_sha256: str, every: float) -> None:
        """
        root: folder for the sessions.
        model_sha256: SHA-256 of the model's file.
        every: seconds between the frames that are kept; 0 for all of them.
        """
        self._root = root
        self._model_sha256 = model_sha256
        chosen = asdict(Settings())
        self._settings = {name: chosen[name] for name in _THAT_MATTER} | {"every": every}
        self._film: Film | None = None
        self._name = ""
        self._recorder: Recorder | None = None
        self._count = 0  # frames added
        self._failure = ""

    def begin(self, source: FilmSource) -> None:
        """Begin with another file; its session is made with its first frame."""
        self.end()
        self._film = film_of(source)
        self._name = "" if source.path is None else source.path.name
        self._count = 0

    def add(self, analysis: Analysis) -> None:
        """Add an analysed frame of that file."""
        if self._film is None or analysis.frame.still:
            return
        if self._recorder is None:
            self._recorder = self._start(self._film, analysis)
        # Of the frames that were read, those that were passed over.
        dropped = analysis.frame.number - self._count
        self._count += 1
        self._recorder.add(replace(analysis, dropped=dropped))
        if not self._recorder.is_recording:
            self.end(complete=False)

    def end(self, complete: bool = True) -> None:
        """End the file's session, with what was analysed of it.

        complete: otherwise the film's hash is not waited for.
        """
        recorder, self._recorder, self._film = self._recorder, None, None
        if recorder is None:
            return
        if not complete:
            recorder.skip_hash()
        recorder.stop()
        if self._failure:
            raise SessionError(self._failure)

    def _start(self, film: Film, analysis: Analysis) -> Recorder:
        frame, now = analysis.frame, datetime.now().astimezone()
        metadata = Metadata(
            VERSION, __version__, self._name, False, self._model_sha256, analysis.emotions,
            frame.width, frame.height, self._settings, now.isoformat("T", "milliseconds"),
            film=film, film_time=True,
        )  # fmt: skip
        self._failure = ""
        recorder = Recorder(self._folder(), metadata, None, None, self._note_failure)
        recorder.start()
        return recorder

    def _folder(self) -> Path:
        """A folder that is not there yet. Windows allows no full stop or space at a name's end."""
        name = shortened(as_utf8(Path(self._name).stem)).rstrip(". ") or "film"
        names = (self._root / (name if i == 1 else f"{name} ({i})") for i in range(1, 10_000))
        return next(path for path in names if not path.exists())

    def _note_failure(self, sentence: str) -> None:
        self._failure = sentence
