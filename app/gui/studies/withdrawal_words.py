"""Words on a withdrawal: what goes, what went, and what the program cannot reach."""

from __future__ import annotations

from pathlib import Path

from ...common.language import tr, tr_noop
from ...studies.withdraw import Belongings, Withdrawal

_STAYS = tr_noop(
    "Backups, and what you exported or shared before, are yours to delete. Deleted files are not "
    "overwritten on the disk."
)


def what_goes(theirs: Belongings) -> str:
    """What a withdrawal would delete, as sentences."""
    said = [
        tr(
            "This deletes {sessions}, {faces}, and the row in participants.tsv with group and "
            "consent."
        ).format(
            sessions=_sessions_with_videos(len(theirs.sessions), theirs.videos),
            faces=_own_faces(theirs.corrections),
        )
    ]
    if theirs.corrections:
        said.append(
            tr(
                "What the model learned from your corrections goes with them, everybody's: adapt "
                "it again afterwards."
            )
        )
    said.append(tr("CHANGES gets a line that somebody withdrew, not who."))
    return " ".join(said)


def what_stays() -> str:
    """What is not deleted, as sentences."""
    return tr(_STAYS)


def what_went(done: Withdrawal, copy: Path | None) -> str:
    """What a withdrawal deleted, as sentences."""
    said = []
    if copy is not None and done.files:
        said.append(
            tr("%n file(s) were written to {copy} before.", "", done.files).format(copy=copy)
        )
    said.append(
        tr("Deleted {sessions} and {faces}. CHANGES says so.").format(
            sessions=_sessions(done.sessions), faces=_faces(done.corrections)
        )
    )
    if done.forgotten:
        said.append(
            tr("What the model had learned from your corrections is deleted. Adapt it again.")
        )
    if done.leftovers:
        said.append(tr("These files in the study still name them. Look at them, and delete them:"))
    return "\n".join(said)


# Each is a part of a sentence on what is deleted: {sessions} and {faces}.


def _sessions(number: int) -> str:
    return tr("%n session(s)", "deleted", number) if number else tr("no sessions", "deleted")


def _sessions_with_videos(number: int, videos: int) -> str:
    if not videos:
        return _sessions(number)
    said = tr("%n session(s) ({videos} with video)", "deleted", number)
    return said.format(videos=videos)


def _faces(number: int) -> str:
    if not number:
        return tr("no corrected faces", "deleted")
    return tr("%n corrected face(s)", "deleted", number)


def _own_faces(number: int) -> str:
    if not number:
        return tr("no faces that you corrected", "deleted")
    return tr("%n face(s) that you corrected", "deleted", number)
