"""Store of corrections: a PNG file and a CSV row for each."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..common.csv_text import quoting
from ..common.emotion_names import emotion_text
from ..common.language import tr
from ..sources.base import reason
from ..vision.readings import Face
from .errors import PersonalError
from .files import remove, write_whole
from .pictures import encode_crop, read_crop, write_folders

_TABLE = "corrections.csv"
_BEFORE = ("id", "wall_clock", "chosen", "shown", "certain")
_AFTER = ("source", "model_sha256", "participant")
_DIGITS = 5

Row = dict[str, str]


@dataclass(frozen=True, eq=False)
class Correction:
    """Correction: one face, and the emotion that the user says it shows.

    id: hash of the crop, so that a new correction of a face replaces the old one.
    wall_clock: time in ISO 8601 with time zone.
    chosen: the user's emotion.
    shown: the model's emotion.
    certain: whether that emotion led clearly.
    probabilities: (7,) float32, as shown.
    source: name of the source.
    model_sha256: of the model that read the face.
    crop: (48, 48) uint8 gray.
    participant: whose face it is, in a study, as studies.withdraw.key() says it; "" otherwise.
    """

    id: str
    wall_clock: str
    chosen: str
    shown: str
    certain: bool
    probabilities: NDArray[np.float32]
    source: str
    model_sha256: str
    crop: NDArray[np.uint8]
    participant: str = ""


class Corrections:
    """Store of corrections in a folder, read again at each call.

    All methods raise PersonalError where the folder cannot be read or written.

    emotions: the model's, in its order.
    passed_over: number of rows that the last all() could not use, as they are damaged or without
        a picture.
    """

    def __init__(self, folder: Path, emotions: Sequence[str], model_sha256: str) -> None:
        self.folder = folder
        self.emotions = tuple(emotions)
        self.passed_over = 0
        self._model_sha256 = model_sha256
        self._columns = [*_BEFORE, *self.emotions, *_AFTER]
        self._sound: dict[tuple[object, ...], bool] = {}  # by `_stamp`

    @property
    def count(self) -> int:
        """Number of valid corrections, with a cache: unchanged pictures are not decoded again."""
        stamped = [(self._stamp(row), row) for row in self._rows()]
        self._sound = {
            stamp: self._sound[stamp] if stamp in self._sound else self._is_sound(row)
            for stamp, row in stamped
        }
        return sum(self._sound[stamp] for stamp, _ in stamped)

    def add(self, face: Face, chosen: str, source: str, participant: str = "") -> Correction:
        """Store a correction of a face. Raises PersonalError, also for a face without a crop.

        chosen: the user's emotion.
        source: name of the source.
        participant: whose face it is, in a study, as studies.withdraw.key() says it.
        """
        if face.crop is None:
            raise PersonalError(
                tr("There is no picture of this face to keep. Choose another frame.")
            )
        if chosen not in self.emotions:
            raise PersonalError(
                tr("This model does not know the emotion {emotion}.").format(
                    emotion=emotion_text(chosen)
                )
            )
        correction = Correction(
            hashlib.sha256(face.crop.tobytes()).hexdigest()[:16],
            datetime.now().astimezone().isoformat(timespec="milliseconds"),
            chosen,
            face.emotion,
            face.certain,
            np.asarray(face.probabilities, np.float32),
            source,
            self._model_sha256,
            face.crop,
            participant,
        )
        before = self._rows()
        others = [row for row in before if row.get("id") != correction.id]
        write_whole(self.picture(correction.id), encode_crop(face.crop))
        try:
            self._write([*others, self._row(correction)])
        except PersonalError:
            if len(others) == len(before):  # leave no picture without its row
                remove(self.picture(correction.id))
            raise
        return correction

    def all(self) -> list[Correction]:
        """All valid corrections, the oldest first."""
        read = [self._correction(row) for row in self._rows()]
        found = [correction for correction in read if correction is not None]
        self.passed_over = len(read) - len(found)
        return found

    def find(self, wanted: Callable[[Row], bool]) -> list[Row]:
        """Rows of corrections.csv of which `wanted` is true, damaged ones too."""
        return [row for row in self._rows() if wanted(row)]

    def picture(self, id: str) -> Path:
        """Path of a correction's picture; the file may not exist."""
        return self.folder / Path(f"{id}.png").name  # never outside the folder

    def delete(self, *ids: str) -> None:
        """Delete these corrections and their pictures."""
        known = [row for row in self._rows() if row.get("id") in ids]
        for row in known:
            remove(self.picture(row["id"]))
        if known:
            self._write([row for row in self._rows() if row.get("id") not in ids])

    def delete_all(self) -> None:
        """Delete all corrections, damaged ones too."""
        for picture in sorted(self.folder.glob("*.png")):
            remove(picture)
        remove(self.folder / _TABLE)

    def export_folders(self, target: Path) -> int:
        """Export to target/EMOTION/ID.png, as `training train --data` takes it, all or none.

        Returns the number of files.

        target: a new or empty folder.
        """
        corrections = self.all()
        if not corrections:
            raise PersonalError(tr("There are no corrections to export."))
        write_folders(target, ((c.chosen, c.id, c.crop) for c in corrections))
        return len(corrections)

    def _is_sound(self, row: Row) -> bool:
        picture = self.picture(row.get("id", ""))
        return picture.is_file() and self._correction(row) is not None

    def _stamp(self, row: Row) -> tuple[object, ...]:
        """Cache key: the row, and the time and size of its picture."""
        try:
            status = self.picture(row.get("id", "")).stat()
        except OSError:
            return (*row.items(), None)
        return (*row.items(), status.st_mtime_ns, status.st_size)

    def _rows(self) -> list[Row]:
        try:
            text = (self.folder / _TABLE).read_text(encoding="utf-8", errors="replace")
            return [
                {name: value for name, value in row.items() if isinstance(value, str) and name}
                for row in csv.DictReader(io.StringIO(text, newline=""))
            ]
        except FileNotFoundError:
            return []
        except (OSError, csv.Error) as error:
            words = reason(error) if isinstance(error, OSError) else tr("it is damaged")
            raise PersonalError(
                tr("Your corrections in {path} cannot be read: {reason}.").format(
                    path=self.folder / _TABLE, reason=words
                )
            ) from error

    def _write(self, rows: Sequence[Row]) -> None:
        text = io.StringIO(newline="")
        quotes = quoting(value for row in rows for value in row.values())
        writer = csv.DictWriter(
            text, self._columns, extrasaction="ignore", lineterminator="\n", quoting=quotes
        )
        writer.writeheader()
        writer.writerows(rows)
        # A file name may contain bytes that are not valid text.
        write_whole(self.folder / _TABLE, text.getvalue().encode("utf-8", errors="replace"))

    def _row(self, correction: Correction) -> Row:
        shares = (f"{share:.{_DIGITS}f}" for share in correction.probabilities)
        fields = {name: str(getattr(correction, name)) for name in (*_BEFORE, *_AFTER)}
        return fields | dict(zip(self.emotions, shares, strict=True))

    def _correction(self, row: Row) -> Correction | None:
        """Parse a row; None where it is damaged or its picture is missing."""
        try:
            datetime.fromisoformat(row["wall_clock"])
            with np.errstate(over="ignore"):  # too large a number becomes infinite
                probabilities = np.array([float(row[n]) for n in self.emotions], np.float32)
            correction = Correction(
                row["id"],
                row["wall_clock"],
                row["chosen"],
                row["shown"],
                row["certain"] == "True",
                probabilities,
                row["source"],
                row["model_sha256"],
                read_crop(self.picture(row["id"])),
                row.get("participant", ""),
            )
        except (KeyError, ValueError, OSError):
            return None
        known = {correction.chosen, correction.shown} <= set(self.emotions)
        return correction if known and np.isfinite(correction.probabilities).all() else None
