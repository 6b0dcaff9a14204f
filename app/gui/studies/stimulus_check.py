"""Checks before a stimulus is recorded: consent, camera, and the film as it was added."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ...common.language import tr, tr_noop
from ...sessions.consent import Consent, refusal
from ...sources.base import reason
from ...studies.errors import StudyError
from ...studies.stimuli import sha256_of
from ...studies.study import Stimulus, Study
from ..live_state import LiveState

_NO_CAMERA = tr_noop(
    "There is no camera. Open the one that sees the participant, then start again."
)
_NO_PICTURE = tr_noop(
    "No picture of the camera was read yet. Wait until you see it, then start again."
)
_PAUSED = tr_noop("The camera is paused. Let it go on, then start again.")
_RECORDING = tr_noop("A session is being recorded. End it first.")


def check_state(state: LiveState) -> None:
    """Raise StudyError unless a camera's picture is read, and nothing is recorded."""
    if state.recording is not None:
        raise StudyError(tr(_RECORDING))
    if state.source is None or not state.source.live:
        raise StudyError(tr(_NO_CAMERA))
    if state.trouble:
        raise StudyError(state.trouble)
    if state.analysis is None:
        raise StudyError(tr(_NO_PICTURE))
    if state.paused:
        raise StudyError(tr(_PAUSED))


def agreed_to(study: Study, participant: str, video: bool) -> Consent:
    """What a participant agreed to. Raises StudyError unless that is readings, and the video."""
    agreed = study.consent_of(participant)
    if agreed is None:
        raise StudyError(
            tr(
                "It is not known what {participant} agreed to. Write their consent down first."
            ).format(participant=participant)
        )
    for kind in ("readings", *(("video",) if video else ())):
        if why := refusal(agreed, kind):
            raise StudyError(why)
    return agreed


def find_stimulus(study: Study, id: str) -> Stimulus:
    """The stimulus of this id. Raises StudyError."""
    for one in study.stimuli:
        if one.id == id:
            return one
    raise StudyError(
        tr("The study has no stimulus “{id}”. Add it first, or choose another.").format(id=id)
    )


class FilmCheck(QObject):
    """Check whether a film is the one that was added, in a thread: large files take seconds.

    done: signal; the film, its SHA-256, and a sentence on what is wrong with it, or "".
    """

    done = Signal(object, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._telling = threading.Lock()
        self._closed = False
        self._known: dict[tuple[Path, int, int], str] = {}  # by path, size and time of change

    def start(self, film: Path, sha256: str) -> None:
        """Start the check.

        sha256: of the film that was added; "" where that is not known.
        """
        # A daemon thread: a slow disk must not block the exit of the program.
        threading.Thread(
            target=self._run, args=(film, sha256), name="film check", daemon=True
        ).start()

    def close(self) -> None:
        """No signal follows. Does not wait."""
        with self._telling:
            self._closed = True

    def _run(self, film: Path, sha256: str) -> None:
        found, trouble = "", ""
        try:
            found = self._hash(film)
        except FileNotFoundError:
            trouble = tr(
                "There is no film {film}. Was it moved or renamed? Put it back there."
            ).format(film=film)
        except OSError as error:
            trouble = tr("The film {film} cannot be read: {reason}.").format(
                film=film, reason=reason(error)
            )
        if not trouble and sha256 and found != sha256:
            trouble = tr(
                "{film} is not the film that was added to the study: it was changed since. "
                "Put the old one back, or add this one as another stimulus."
            ).format(film=film)
        # The lock delays close(), after which this object may be deleted.
        with self._telling:
            if not self._closed:
                self.done.emit(film, found, trouble)

    def _hash(self, film: Path) -> str:
        told = film.stat()
        key = (film, told.st_size, told.st_mtime_ns)
        if key not in self._known:
            self._known[key] = sha256_of(film)
        return self._known[key]
