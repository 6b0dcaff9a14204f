"""Whose face is corrected: the participant of the session that is shown or recorded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..sessions.consent import consent_of, refusal
from ..sessions.metadata import read_metadata
from ..sessions.schema import METADATA, SessionError
from .theirs import key


@dataclass(frozen=True)
class Subject:
    """Participant whose face is shown.

    key: as corrections have it, see theirs.key().
    refusal: why their faces are not corrected; "" where they agreed to it.
    """

    key: str
    refusal: str


def subject_of(block: Mapping[str, Any] | None) -> Subject | None:
    """The participant in what session.json has under "study"; None outside of a study."""
    if block is None:
        return None
    named = key(str(block.get("id", "")), str(block.get("participant", "")))
    try:
        return Subject(named, refusal(consent_of(block), "corrections"))
    except SessionError as error:
        return Subject(named, str(error))


def subject_in(source: Path) -> Subject | None:
    """The participant in a file of a study's session, such as its video; None elsewhere."""
    folder = source.parent
    if not (folder / METADATA).is_file():
        return None
    try:
        return subject_of(read_metadata(folder).study)
    except SessionError as error:
        return Subject("", str(error))
