"""A demo study on the disk, with reactions planted at known times."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np

from app.sessions.markers import Marker
from app.sessions.readings_writer import Moment
from app.sessions.recording_clock import RecordingClock
from app.sessions.schema import Metadata
from app.sessions.writer import SessionWriter
from app.studies.stimuli import FILM, Stimulus, save
from app.studies.study import StimulusEvent, Study
from app.vision.readings import Face
from tests.sessions.rows import EMOTIONS, metadata
from tests.studies.made import agreed

RATE = 10  # frames a second
SECONDS = 40.0
JOKE, SCARE = 12.0, 28.0
SETTINGS = {"smoothing": 0.2, "smallest_face": 0.08, "adapted": False, "doubt_unreadable": True}
Strength = Callable[[float], dict[str, float]]
"""Probabilities of emotions at a second of the stimulus; neutral has the rest."""


def face(strengths: dict[str, float], track: int = 1, quality: float = 1.0) -> Face:
    """A face with these probabilities; neutral has the rest."""
    probabilities = np.zeros(len(EMOTIONS), np.float32)
    for name, value in strengths.items():
        probabilities[EMOTIONS.index(name)] = value
    probabilities[EMOTIONS.index("neutral")] += 1 - probabilities.sum()
    emotion = EMOTIONS[int(probabilities.argmax())]
    votes = np.append(probabilities, 0.0).astype(np.float32)
    return Face(track, (8, 6, 20, 20), probabilities, emotion, True, quality=quality, votes=votes)


def smiles(latency: float, size: float = 0.7, scared: float = 0.5) -> Strength:
    """Happy for 8 s from `latency` s after the joke on, and afraid for 6 s after the scare."""

    def at(second: float) -> dict[str, float]:
        wave = 0.05 + 0.04 * float(np.sin(second))
        happy = size if JOKE + latency <= second < JOKE + latency + 8 else wave
        fear = scared if SCARE + latency <= second < SCARE + latency + 6 else 0.02
        return {"happy": happy, "fear": fear}

    return at


def write_session(
    folder: Path,
    moments: Iterable[tuple[float, float | None, tuple[Face, ...]]],
    facts: Metadata,
    marked: Iterable[Marker] = (),
) -> None:
    """A finished session of these moments: seconds, time in the film, and faces."""
    start = RecordingClock().start
    writer = SessionWriter(folder, facts)
    last = 0.0
    for number, (second, film, faces) in enumerate(moments):
        clock, last = start + timedelta(seconds=second), second
        writer.write([Moment(clock, second, number, 0, faces, film)])
    end = (start + timedelta(seconds=last)).isoformat()
    fields = {**vars(facts), "start": start.isoformat(), "end": end, "seconds": last}
    writer.finish(Metadata(**fields), marked)


def film_session(  # noqa: PLR0913 - what a test may want to say of a session
    study: Study,
    participant: str,
    strength: Strength,
    *,
    seconds: float = SECONDS,
    lead: float = 2.0,
    quality: float = 1.0,
    stimulus: str = "film1",
    scope: tuple[str, ...] = (),
    **facts: Any,
) -> Path:
    """A session in which the film begins `lead` seconds after the recording."""
    folder = study.new_session_folder(participant, stimulus)
    block = study.block(folder, agreed(*scope))
    times = np.arange(round((lead + seconds) * RATE)) / RATE
    moments = [
        (
            float(time),
            float(time - lead) if time >= lead else None,
            (face(strength(float(time - lead)), quality=quality),),
        )
        for time in times
    ]
    known = {"study": block, "settings": SETTINGS, **facts}
    write_session(folder, moments, metadata(**known), [Marker(lead, "stimulus")])
    return folder


def empty_study(folder: Path, participants: int = 6) -> Study:
    """A study of a film with two events, and participants in two groups; nothing is recorded."""
    study = Study.create(folder, "Jokes & <scares>")
    for n in range(participants):
        study.add_participant(group="younger" if n % 2 else "older")
    save(folder, [Stimulus("film1", FILM, "stimuli/film1.mp4", "0" * 64, SECONDS)])
    events = [StimulusEvent(JOKE, 0.0, "joke"), StimulusEvent(SCARE, 6.0, "scare")]
    study.set_events("film1", events)
    return study


LATENCIES = (0.5, 1.0, 1.5, 2.0, 1.0, 1.5, 2.0, 0.5)


def demo_study(folder: Path) -> Study:
    """Eight participants, in two groups, of whom the younger smile more; none is left out.

    Nobody reacts with anger, and only the first four are afraid.
    """
    study = empty_study(folder, len(LATENCIES))
    for n, latency in enumerate(LATENCIES):
        strength = smiles(latency, 0.6 + 0.2 * (n % 2) + 0.01 * n, 0.5 if n < 4 else 0.02)
        film_session(study, f"sub-{n + 1:02}", strength)
    return study
