"""Stimuli of a study: stimuli/stimuli.tsv, and the films beside it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from ..common.files import whole_files
from ..common.language import tr
from ..sessions.progress import Progress, untold
from ..sources.base import SourceError
from .errors import StudyError
from .files import unwritable
from .names import STIMULI, stimulus_id
from .participants import check_once
from .tsv import read_tsv, write_tsv

TABLE = f"{STIMULI}/stimuli.tsv"
FILM, ELSEWHERE = "film", "elsewhere"
_COLUMNS = ("stimulus_id", "kind", "film", "sha256", "seconds")
_BLOCK = 1 << 20  # bytes
_LONGEST = 1e8  # seconds


@dataclass(frozen=True)
class Stimulus:
    """Stimulus of a study.

    id: letters and digits, as in the names of folders.
    kind: FILM, which the program plays, or ELSEWHERE, such as a web page or a task.
    film: path of the film, from the study's folder on, with "/"; "" for ELSEWHERE.
    sha256: of the film, in hexadecimal digits; "" for ELSEWHERE.
    seconds: length of the film; None where it is not known.
    """

    id: str
    kind: str = ELSEWHERE
    film: str = ""
    sha256: str = ""
    seconds: float | None = None

    def path(self, study: Path) -> Path | None:
        """Path of the film; None for ELSEWHERE."""
        return study / self.film if self.film else None


def load(study: Path) -> list[Stimulus]:
    """The stimuli, in the order of the file. Raises StudyError."""
    path = study / TABLE
    _, rows = read_tsv(path, _COLUMNS[:2])
    found = []
    for row in rows:
        kind = row["kind"]
        if kind not in (FILM, ELSEWHERE):
            raise StudyError(
                tr("{path}: the kind is “{kind}”. Write {film} or {elsewhere}.").format(
                    path=path, kind=kind, film=FILM, elsewhere=ELSEWHERE
                )
            )
        seconds = _seconds(row.get("seconds", ""), path)
        film = _inside(row.get("film", ""), path)
        found.append(
            Stimulus(stimulus_id(row["stimulus_id"]), kind, film, row.get("sha256", ""), seconds)
        )
    check_once([one.id for one in found], path)
    return found


def save(study: Path, stimuli: Iterable[Stimulus]) -> None:
    """Write stimuli.tsv. Raises StudyError."""
    rows = (
        {
            **{"stimulus_id": one.id, "kind": one.kind, "film": one.film, "sha256": one.sha256},
            "seconds": "" if one.seconds is None else round(one.seconds, 3),
        }
        for one in stimuli
    )
    write_tsv(study / TABLE, _COLUMNS, rows)


def film_stimulus(study: Path, name: str, film: Path, progress: Progress = untold) -> Stimulus:
    """Stimulus of a film, which is copied to the study's stimuli unless it lies in the study.

    Raises StudyError, also for what is no film, and what `progress` raises; then nothing is copied.
    """
    seconds = _length(film)
    try:
        inside = film.resolve().is_relative_to(study.resolve())
        kept = film.resolve() if inside else study.resolve() / STIMULI / f"{name}{film.suffix}"
        sha256 = _copied(film, None if inside else kept, progress)
    except OSError as error:
        raise unwritable(study / STIMULI, error) from error
    return Stimulus(name, FILM, kept.relative_to(study.resolve()).as_posix(), sha256, seconds)


def sha256_of(film: Path, progress: Progress = untold) -> str:
    """SHA-256 of a film, in hexadecimal digits. Raises OSError, and what `progress` raises."""
    return _copied(film, None, progress)


def _length(film: Path) -> float | None:
    from ..sources.videos import VideoSource  # imported on demand: a list needs no decoder

    try:
        with VideoSource(film) as source:
            return source.duration
    except SourceError as error:
        raise StudyError(str(error)) from error


def _copied(film: Path, target: Path | None, progress: Progress) -> str:
    """SHA-256 of a film, which is copied to `target` unless that is None.

    Raises OSError, and what `progress` raises.
    """
    if target is None:
        return _read(film, lambda block: None, progress)
    target.parent.mkdir(parents=True, exist_ok=True)
    with whole_files(target) as (part,), part.open("wb") as copy:
        return _read(film, copy.write, progress)


def _read(film: Path, write: Callable[[bytes], object], progress: Progress) -> str:
    digest, done = hashlib.sha256(), 0
    size = max(film.stat().st_size, 1)
    with film.open("rb", buffering=0) as file:
        while block := file.read(_BLOCK):
            progress(min(done / size, 1.0))
            digest.update(block)
            write(block)
            done += len(block)
    return digest.hexdigest()


def _seconds(text: str, path: Path) -> float | None:
    try:
        seconds = float(text) if text else None
    except ValueError:
        seconds = -1.0
    if seconds is not None and not 0 <= seconds <= _LONGEST:
        raise StudyError(
            tr("{path}: “{text}” is no length in seconds. Correct it.").format(path=path, text=text)
        )
    return seconds


def _inside(film: str, path: Path) -> str:
    """The film's path, which must not lead out of the study."""
    if film and (Path(film).is_absolute() or ".." in film.replace("\\", "/").split("/")):
        raise StudyError(
            tr("{path}: the film “{film}” lies outside the study. Move it into stimuli.").format(
                path=path, film=film
            )
        )
    return film
