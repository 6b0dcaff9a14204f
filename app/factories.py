"""Builds devices, models and windows for the commands: the one place that does."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from .common import paths, program

if TYPE_CHECKING:  # loaded when a command needs them: --help must not wait for Qt and OpenCV
    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtWidgets import QApplication

    from .crash.log import CrashLog
    from .gui.main_window import MainWindow
    from .personal.adaptation import AdaptationStore, Proposal
    from .personal.corrections import Correction, Corrections
    from .sessions.progress import Progress
    from .settings import Settings
    from .sources.base import FrameSource
    from .startup.single_instance import Claim
    from .studies.faces_left import Find
    from .studies.group.blocks import GroupReport
    from .studies.withdraw import Personal
    from .vision.emotions import Card
    from .vision.pipeline import Analyzer
    from .vision.readings import Analysis, Box

_PATIENCE = 20.0  # seconds for the selftest's window to show its first reading


def make_analyzer(threads: int = 2) -> Analyzer:
    """An analyzer with the bundled model, which reads with so many threads. Raises ModelError,
    DetectorError."""
    from .settings import Settings
    from .vision.emotions import EmotionClassifier
    from .vision.faces import FaceDetector
    from .vision.pipeline import Analyzer

    chosen = Settings()
    detector = FaceDetector(paths.VERIFIER, chosen.smallest_face)
    return Analyzer(detector, EmotionClassifier(paths.MODEL, threads), chosen.smoothing)


def face_finder() -> Find:
    """Finds all faces of a picture, with the program's own detector. Raises DetectorError."""
    import cv2

    from .settings import Settings
    from .vision.faces import FaceDetector

    detector = FaceDetector(paths.VERIFIER, Settings().smallest_face)

    def find(pixels: NDArray[np.uint8]) -> list[Box]:
        detector.reset()  # each picture is searched whole
        found = detector.detect(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY))
        rounded = found.boxes.round().astype(int).tolist()
        return [(x, y, width, height) for x, y, width, height in rounded]

    return find


def corrections() -> Corrections:
    """The user's corrections of faces. Their methods raise PersonalError."""
    from .personal.corrections import Corrections

    card = _card()
    return Corrections(paths.personal_folder() / "corrections", card.emotions, card.sha256)


def adaptations() -> AdaptationStore:
    """What the model learned from the user's corrections. Its methods raise PersonalError."""
    from .personal.adaptation import AdaptationStore

    return AdaptationStore(paths.personal_folder() / "adaptation.npz", model_sha256())


def personal() -> Personal:
    """The user's own files with faces of participants."""
    from .studies.withdraw import Personal

    return Personal(corrections(), adaptations().delete)


def model_card() -> Card:
    """What is said of the bundled model. Raises ModelError."""
    from .vision.emotions import read_card

    return read_card(paths.MODEL)


def model_sha256() -> str:
    """SHA-256 of the bundled model, in hexadecimal digits; "" where it is damaged."""
    return _card().sha256


def qt(offscreen: bool) -> QApplication:
    """The application that windows and fonts need; the one that runs already, if there is one."""
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    application = QApplication([sys.argv[0]])
    application.setApplicationDisplayName(program.NAME)
    application.setDesktopFileName(program.IDENTIFIER)
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(paths.ASSETS / "icon.png")))
    from .gui.access import access, settle
    from .gui.screen_reader import install_roles

    if not offscreen:  # what commands make is in English
        from . import settings
        from .gui import languages

        languages.install(application, settings.load(paths.settings_file()).language)
    install_roles()
    settle(application, access())
    return application


def main_window(
    chosen: Settings,
    save: Callable[[Settings], None],
    source: FrameSource | None = None,
) -> MainWindow:
    """The window with the bundled model and the user's folders, not shown yet.

    source: what it opens, whatever it is asked for; None: what it is asked for.
    """
    from .gui.main_window import MainWindow
    from .gui.services import Services
    from .sources.cameras import list_cameras
    from .sources.open import open_source

    equipment = Services(
        open_source if source is None else lambda name, stream=None: source,
        make_analyzer,
        list_cameras,
        save,
        demo=paths.DEMO_PICTURE,
        sessions=paths.sessions_folder(),
        model=paths.MODEL,
        model_sha256=model_sha256(),
        corrections=corrections(),
        adaptations=adaptations(),
        propose=_propose,
        make_finder=face_finder,
    )
    return MainWindow(chosen, equipment)


def show_window(source: str | None, crashes: CrashLog, claim: Claim) -> int:
    """Open the window on `source` until it is closed; exit code.

    source: None for the camera chosen last, or a page of choices.
    claim: through which later starts reach it.
    """
    application = qt(offscreen=False)
    from . import settings
    from .gui.crash_dialog import CrashReporter
    from .gui.focus_frame import FocusRing
    from .gui.open_requests import LaterStarts, OpenedFiles
    from .startup.signals import quit_on_signals

    focus = FocusRing(application)
    CrashReporter(crashes, application)
    quit_on_signals(application)
    files = OpenedFiles(application) if sys.platform == "darwin" else None
    path = paths.settings_file()
    window = main_window(settings.load(path), partial(settings.save, path=path))
    window.show()
    window.begin(source)
    # What is loaded by now stays: the garbage collector need not go through it again and again.
    gc.freeze()
    if files is not None:
        files.deliver_to(window.open)
    LaterStarts(claim, window, window.open)
    code = application.exec()
    focus.frame.deleteLater()
    focus.deleteLater()
    return code


def show_sentence(sentence: object) -> None:
    """Say in a dialog why there is no window, until it is closed.

    sentence: its text is asked for once the language is known.
    """
    application = qt(offscreen=False)
    from .gui.dialogs import warn

    box = warn(None, str(sentence))  # no window owns it
    box.finished.connect(application.quit)
    application.exec()


def _propose(corrections: Sequence[Correction]) -> Proposal:
    """What adapting the bundled model to these corrections would change. Raises PersonalError."""
    from .personal import adaptation
    from .personal.references import load_references
    from .vision.emotions import EmotionClassifier

    def embed(crops: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        answers = EmotionClassifier(paths.MODEL).answers(crops)
        return answers["embedding"], answers["probabilities"]

    card = _card()
    references = load_references(paths.REFERENCES, card.sha256)
    return adaptation.propose(corrections, card.emotions, embed, references)


def _card() -> Card:
    """What is said of the bundled model; where that is damaged, the analysis says so in time."""
    from .vision.emotions import Card, ModelError, read_card

    try:
        return read_card(paths.MODEL)
    except ModelError:
        return Card((), 0, "")


def draw(analysis: Analysis) -> NDArray[np.uint8]:
    """The analysed frame with its overlay, (H, W, 3) uint8 BGR."""
    qt(offscreen=True)
    from .gui.overlay import annotate

    return annotate(analysis)


def group_pdf(report: GroupReport, progress: Progress) -> bytes:
    """As gui.studies.group_pdf.group_pdf, off the screen."""
    qt(offscreen=True)
    from .gui.studies import group_pdf

    return group_pdf.group_pdf(report, progress)


def pan(
    emotions: tuple[str, ...], seconds: NDArray[Any], probabilities: NDArray[Any], count: int
) -> list[float]:
    """As gui.timeline.pan_benchmark.pan, off the screen."""
    qt(offscreen=True)
    from .gui.timeline import pan_benchmark

    return pan_benchmark.pan(emotions, seconds, probabilities, count)


def read_demo(analyzer: Analyzer) -> Analysis:
    """What is read in the bundled picture."""
    from .sources.open import read_picture
    from .vision.readings import Frame

    pixels = read_picture(paths.DEMO_PICTURE)
    return analyzer.step(Frame(pixels, 0, 0.0, time.monotonic(), still=True))


@contextmanager
def watch(source: FrameSource) -> Iterator[Callable[[float], list[Analysis]]]:
    """A live source in the real window, off the screen. What it gives shows it for so many seconds
    and returns what was read meanwhile."""
    application = qt(offscreen=True)
    from PySide6.QtCore import QEventLoop, QTimer

    from .settings import Settings

    window = main_window(Settings(), save=lambda chosen: None, source=source)
    window.resize(1280, 800)
    window.show()
    window.open(source.name)
    gc.freeze()  # as in `show_window`

    def show(seconds: float) -> list[Analysis]:
        found: list[Analysis] = []
        deadline = time.monotonic() + seconds
        QTimer.singleShot(round(1000 * seconds), application, lambda: None)  # the last event
        while time.monotonic() < deadline:
            # Looking every few milliseconds would take a twentieth of a core itself.
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if window.analysis is not None and (not found or window.analysis is not found[-1]):
                found.append(window.analysis)
        return found

    try:
        yield show
    finally:
        window.close()


def show_demo_offscreen() -> tuple[Analysis | None, NDArray[np.uint8]]:
    """What the real window shows of the bundled picture: its reading, and its pixels."""
    application = qt(offscreen=True)
    from .gui.images import to_pixels
    from .settings import Settings

    window = main_window(Settings(), save=lambda chosen: None)
    window.resize(1280, 800)
    window.show()
    window.open(str(paths.DEMO_PICTURE))
    deadline = time.monotonic() + _PATIENCE
    while window.analysis is None and time.monotonic() < deadline:
        application.processEvents()
        time.sleep(0.005)
    analysis, pixels = window.analysis, to_pixels(window.grab().toImage())
    window.close()
    return analysis, pixels
