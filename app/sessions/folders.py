"""Session folders: named, found, and told apart without reading their tables."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from ..sources.base import reason
from .lock import is_locked
from .metadata import read_metadata
from .schema import METADATA, READINGS, Metadata, SessionError


def new_folder(root: Path, when: datetime) -> Path:
    """A folder in `root` for a session that begins now; it does not exist yet."""
    # Full stops, because a colon may not stand in a folder's name on Windows.
    name = when.strftime("%Y-%m-%d %H.%M.%S")
    names = (root / (name if i == 1 else f"{name} ({i})") for i in range(1, 1000))
    return next(path for path in names if not path.exists())


def holds_session(folder: Path) -> bool:
    try:
        return (folder / METADATA).is_file() or (folder / READINGS).is_file()
    except OSError:  # one folder that may not be looked into must not hide the others
        return False


def session_folders(root: Path) -> list[Path]:
    """The folders of `root` that hold sessions, newest first. Raises SessionError where `root`
    cannot be looked into."""
    try:
        return sorted(filter(holds_session, root.iterdir()), reverse=True)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise SessionError(f"{root} cannot be looked into: {reason(error)}.") from error


def is_unfinished(folder: Path) -> bool:
    """True where a recording was cut short; not while it goes on. Raises SessionError."""
    return read_metadata(folder).end is None and not is_locked(folder)


def newest_unfinished(root: Path) -> tuple[Path, Metadata] | None:
    """The last recording that was cut short; None where there is none that can be read: the list of
    sessions says what is wrong with the others."""
    with suppress(SessionError):
        for folder in session_folders(root):
            with suppress(SessionError):
                if is_unfinished(folder):
                    return folder, read_metadata(folder)
    return None
