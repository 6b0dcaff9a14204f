"""Session folders: naming, listing, and the check for unfinished recordings."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from ..common.language import tr
from ..sources.base import reason
from .lock import is_locked
from .metadata import read_metadata
from .schema import METADATA, READINGS, Metadata, SessionError


def new_folder(root: Path, when: datetime) -> Path:
    """Path of a new session folder in `root`, named after the time; it does not exist yet."""
    # Full stops, because Windows allows no colon in a folder's name.
    name = when.strftime("%Y-%m-%d %H.%M.%S")
    names = (root / (name if i == 1 else f"{name} ({i})") for i in range(1, 1000))
    return next(path for path in names if not path.exists())


def holds_session(folder: Path) -> bool:
    """Whether a folder contains session.json or readings.csv."""
    try:
        return (folder / METADATA).is_file() or (folder / READINGS).is_file()
    except OSError:  # one folder without permission must not hide the others
        return False


def session_folders(root: Path) -> list[Path]:
    """Session folders in `root`, newest first; empty where `root` does not exist.

    Raises SessionError where `root` cannot be read.
    """
    try:
        return sorted(filter(holds_session, root.iterdir()), reverse=True)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise SessionError(
            tr("The folder {folder} cannot be opened: {reason}.").format(
                folder=root, reason=reason(error)
            )
        ) from error


def is_unfinished(folder: Path) -> bool:
    """Whether a recording was interrupted; False while it is running. Raises SessionError."""
    return read_metadata(folder).end is None and not is_locked(folder)


def newest_unfinished(root: Path) -> tuple[Path, Metadata] | None:
    """Folder and metadata of the newest interrupted recording; None where there is none.

    Sessions that cannot be read are ignored here: the list of sessions shows their errors.
    """
    with suppress(SessionError):
        for folder in session_folders(root):
            with suppress(SessionError):
                if is_unfinished(folder):
                    return folder, read_metadata(folder)
    return None
