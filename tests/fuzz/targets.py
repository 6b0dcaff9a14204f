"""What the program does with a file from outside: each kind opened as the program opens it."""

from __future__ import annotations

import math
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app import settings
from app.common.text import day, length
from app.personal.adaptation import AdaptationStore
from app.personal.corrections import Corrections
from app.personal.errors import PersonalError
from app.sessions import store
from app.sessions.blank_source import BlankSource
from app.sessions.people import people
from app.sessions.replay import Replay
from app.sessions.report import make_report
from app.sessions.report_html import page
from app.sessions.schema import SessionError
from app.sessions.summary import summarise
from app.sources.base import FrameSource
from app.sources.open import SourceError, open_source
from app.vision.emotions import EmotionClassifier, ModelError
from app.vision.readings import Frame
from tests.feeding import EMOTIONS
from tests.fuzz.originals import MODEL_NAME, PERSONAL, PICTURES, SESSION, SEVERAL, VIDEOS
from tests.personal.users import MODEL_SHA256

FORESEEN = (SourceError, ModelError, SessionError, PersonalError, settings.SettingsError)
_FRAMES = 20
_READS = 200  # each of half a second at most


@dataclass(frozen=True)
class Target:
    """path: of the original that is damaged, in the originals' folder. whole: what of that folder
    the program is given, the file itself or a folder around it. open: what it does with that."""

    kind: str
    path: str
    whole: str
    open: Callable[[Path], None]


def open_picture_or_video(path: Path) -> None:
    """Some frames from the start, some from the middle, and the start again."""
    with open_source(str(path)) as source:
        _read(source)
        for seconds in ((source.duration or 1.0) / 2, 0.0):
            source.seek(seconds)
            _read(source)


def _read(source: FrameSource) -> None:
    before = -math.inf
    reads = frames = 0
    while not source.ended and frames < _FRAMES:
        frame = source.read()
        reads += 1
        assert reads < _READS, "it never comes to a frame"
        if frame is not None:
            frames += 1
            _check(frame, before, source.duration or 0.0)
            before = frame.time


def _check(frame: Frame, before: float, duration: float) -> None:
    assert frame.pixels.dtype == np.uint8
    assert frame.pixels.ndim == 3
    assert frame.pixels.shape[2] == 3
    assert frame.pixels.size
    assert before < frame.time < math.inf
    # The window waits as long as this between the two.
    pause = 0.0 if before == -math.inf else frame.time - before
    assert pause <= 60 or frame.time <= duration, "the window would wait for ever"


def open_settings(path: Path) -> None:
    """Loaded, and saved again as on quitting."""
    chosen = settings.load(path)
    settings.save(chosen, path)
    assert settings.load(path) == chosen


def open_session(folder: Path) -> None:
    """Listed, opened, replayed, reported and, as after a crash, recovered."""
    (entry,) = store.listing(folder.parent)
    length(entry.seconds)
    if entry.has_video:
        store.thumbnail(folder)
    if entry.unfinished:
        store.recover(folder)
    session = store.load(folder)
    day(session.metadata.start)
    people(session.readings)
    metadata, analysed = session.metadata, session.analysed
    replay = Replay(session.readings, metadata, analysed=analysed)
    with BlankSource(metadata.source, metadata.width, metadata.height, session.duration) as blank:
        for second in (0.0, 0.4, session.duration):
            blank.seek(second)
            frame = blank.read()
            assert frame is not None
            replay.step(frame)
            replay.around(frame)
    summaries = summarise(session.readings, metadata.emotions, analysed=analysed)
    report = make_report(
        metadata,
        summaries,
        session.markers,
        duration=session.duration,
        colours=dict.fromkeys(EMOTIONS, "#ffffff"),
        analysed=analysed,
    )
    assert page(report)


def open_corrections(folder: Path) -> None:
    Corrections(folder / "corrections", EMOTIONS, MODEL_SHA256).all()


def open_adaptation(folder: Path) -> None:
    AdaptationStore(folder / "adaptation.npz", MODEL_SHA256).load()


def open_model(folder: Path) -> None:
    """Opened, and asked for one face and two."""
    classifier = EmotionClassifier(folder / MODEL_NAME)
    for faces in (1, 2):
        answers = classifier.classify(np.zeros((faces, 48, 48), np.uint8))
        assert answers.shape == (faces, len(classifier.emotions))


_PICTURES = tuple(
    Target("picture", f"picture{s}", f"picture{s}", open_picture_or_video) for s in PICTURES
) + tuple(Target("picture", f"several{s}", f"several{s}", open_picture_or_video) for s in SEVERAL)
_VIDEOS = tuple(
    Target("video", f"video{s}", f"video{s}", open_picture_or_video) for s in (*VIDEOS, ".gif")
)
_REST = (
    Target("settings", "settings.json", "settings.json", open_settings),
    *(
        Target("session", f"{SESSION}/{name}", SESSION, open_session)
        for name in ("session.json", "readings.csv", "frames.csv", "markers.csv", "video.mp4")
    ),
    Target("corrections", f"{PERSONAL}/corrections/face.png", PERSONAL, open_corrections),
    Target("corrections", f"{PERSONAL}/corrections/corrections.csv", PERSONAL, open_corrections),
    Target("adaptation", f"{PERSONAL}/adaptation.npz", PERSONAL, open_adaptation),
    Target("model", MODEL_NAME, "", open_model),
    Target("model", "model.json", "", open_model),
)
TARGETS = (*_PICTURES, *_VIDEOS, *_REST)


def lay_out(target: Target, originals: Path, place: Path, damaged: bytes) -> Path:
    """What the program is given: the damaged file in `place`, with what belongs around it."""
    if target.kind == "model":
        for name in (MODEL_NAME, "model.json"):
            shutil.copy(originals / name, place)
    elif target.whole != target.path:
        shutil.copytree(originals / target.whole, place / target.whole)
    (place / target.path).write_bytes(damaged)
    return place / target.whole
