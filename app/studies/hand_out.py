"""Export of all that is a participant's: a zip file to hand out to them."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

from ..common.files import whole_files
from ..personal.corrections import Corrections
from ..personal.errors import PersonalError
from ..sessions.progress import Progress, untold
from . import participants
from .errors import StudyError
from .files import unwritable
from .participants import Participant
from .theirs import Theirs, is_theirs, participant_folder
from .tsv import NOTHING

_PACKED = {".mp4", ".avi", ".png", ".jpg"}  # what gets no smaller


def hand_out(  # noqa: PLR0913 - whose, what else, and where to
    study: Path,
    participant: Participant,
    own: Theirs,
    corrections: Corrections | None,
    target: Path,
    *,
    progress: Progress = untold,
) -> int:
    """Write a zip of a participant's sessions, corrections and row; gives the number of files.

    corrections: of the user; None for none.
    target: the zip file, which is replaced.

    The write is atomic. Raises StudyError, and what `progress` raises.
    """
    folder = participant_folder(study, participant.id)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    try:
        rows = corrections.find(is_theirs(own)) if corrections else []
        with whole_files(target) as (part,), zipfile.ZipFile(part, "w") as zipped:
            for number, path in enumerate(files):
                progress(number / len(files))
                _add(zipped, path, path.relative_to(study).as_posix())
            zipped.writestr(participants.TABLE, _table(participant), zipfile.ZIP_DEFLATED)
            if rows:
                zipped.writestr("corrections/corrections.csv", _csv(rows), zipfile.ZIP_DEFLATED)
            for row in rows if corrections else ():
                picture = corrections.picture(row.get("id", "")) if corrections else Path()
                if picture.is_file():
                    _add(zipped, picture, f"corrections/{picture.name}")
            return len(zipped.namelist())
    except OSError as error:
        raise unwritable(target, error) from error
    except PersonalError as error:
        raise StudyError(str(error)) from error


def _add(zipped: zipfile.ZipFile, path: Path, name: str) -> None:
    packed = path.suffix.casefold() in _PACKED
    zipped.write(path, name, zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED)


def _table(participant: Participant) -> str:
    columns = participants.row_of(participant)
    rows = (columns, [value or NOTHING for value in columns.values()])
    return "".join("\t".join(row) + "\n" for row in rows)


def _csv(rows: Sequence[dict[str, str]]) -> str:
    text = io.StringIO()
    columns = list(dict.fromkeys(name for row in rows for name in row))
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()
