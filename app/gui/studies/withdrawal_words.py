"""Words on a withdrawal: what goes, what went, and what the program cannot reach."""

from __future__ import annotations

from pathlib import Path

from ...studies.withdraw import Belongings, Withdrawal

_STAYS = tr_noop(
    "Backups, and what you exported or shared before, are yours to delete. Deleted files are not "
    "overwritten on the disk."
)


def what_goes(theirs: Belongings) -> str:
    """What a withdrawal would delete, as sentences."""
    sessions = counted(len(theirs.sessions), "session")
    videos = f" ({theirs.videos} with video)" if theirs.videos else ""
    faces = counted(theirs.corrections, "face") + " that you corrected"
    learned = (
        " What the model learned from your corrections goes with them, everybody's: adapt it "
        "again afterwards."
        if theirs.corrections
        else ""
    )
    return (
        f"This deletes {sessions}{videos}, {faces}, and the row in participants.tsv with group "
        f"and consent.{learned} CHANGES gets a line that somebody withdrew, not who."
    )


def what_stays() -> str:
    """What is not deleted, as sentences."""
    return tr(_STAYS)


def what_went(done: Withdrawal, copy: Path | None) -> str:
    """What a withdrawal deleted, as sentences."""
    said = []
    if copy is not None and done.files:
        said.append(f"{counted(done.files, 'file')} were written to {copy} before.")
    faces = counted(done.corrections, "corrected face")
    said.append(f"Deleted {counted(done.sessions, 'session')} and {faces}. CHANGES says so.")
    if done.forgotten:
        said.append("What the model had learned from your corrections is deleted. Adapt it again.")
    if done.leftovers:
        said.append("These files in the study still name them. Look at them, and delete them:")
    return "\n".join(said)


def counted(number: int, what: str) -> str:
    """Number and noun, such as "2 sessions" or "no sessions"."""
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"
