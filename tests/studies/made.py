"""Studies on the disk, with recorded sessions, for the tests of what is done with them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from app.sessions.consent import SCOPES, Consent, consent
from app.sessions.recorder import Recorder
from app.studies.study import Study
from app.vision.readings import Analysis
from tests.sessions.recording import analysis, face, refuse
from tests.sessions.rows import metadata

ALL = tuple(SCOPES)


def agreed(*scope: str, day: str = "2026-11-20") -> Consent:
    """A consent to these; to all without any."""
    return consent(scope or ALL, "2", day)


def record(  # noqa: PLR0913 - what a test may want to say of a session
    study: Study,
    participant: str,
    stimulus: str = "film1",
    *,
    consented: Consent | None = None,
    analyses: Iterable[Analysis] = (),
    video: str | None = None,
) -> Path:
    """Record a session of ten frames, or of these, in which one face named Zoe is happy."""
    folder = study.new_session_folder(participant, stimulus)
    facts = metadata(source="Zoe's laptop camera", study=study.block(folder, consented or agreed()))
    recorder = Recorder(folder, facts, video, lambda a: a.frame.pixels, refuse)
    recorder.start()
    for one in analyses or [analysis(n, face(name="Zoe")) for n in range(10)]:
        recorder.add(one)
    recorder.stop()
    return folder


def small_study(folder: Path, participants: int = 2) -> Study:
    """A study of a task and so many participants, in groups a and b; nothing is recorded."""
    study = Study.create(folder, "Calm films")
    study.add_stimulus("film1")
    for n in range(participants):
        study.add_participant(group="ab"[n % 2], columns={"age": str(30 + n)})
    return study
