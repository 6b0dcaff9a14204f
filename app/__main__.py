"""The command line's commands. The one place that builds devices, models and windows."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import arguments, packaged, resources, screen
from app.terminal import complain, describe

if TYPE_CHECKING:  # loaded when a command needs them: --help must not wait for Qt and OpenCV
    import numpy as np
    from PySide6.QtWidgets import QApplication

    from app.gui.main_window import MainWindow
    from app.personal.adaptation import Proposal
    from app.personal.corrections import Correction
    from app.settings import Settings
    from app.vision.emotions import Card
    from app.vision.pipeline import Analyzer
    from app.vision.readings import Analysis, Frame

_PATIENCE = 20.0  # seconds for the selftest's window to show its first reading
_INTERRUPTED = 130  # the exit code that shells expect after Ctrl+C


def main(words: list[str] | None = None) -> int:
    """Run the command that `words` (otherwise the command line) name; returns the exit code."""
    packaged.prepare()
    words = arguments.for_a_file(sys.argv[1:] if words is None else words)
    options = arguments.parser().parse_args(words)
    try:
        code = _COMMANDS[options.command](options)
        print(end="", flush=True)  # here, where a closed pipe is expected
        return code
    except ImportError as error:
        complain(
            f"A part of the program cannot be loaded ({error}). Install the system packages that "
            "the README names, then the program itself again."
        )
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:  # whoever read our output has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 1


def _window(options: Namespace) -> int:
    from app import settings

    reason = screen.why_no_window()
    if reason:
        return _show_in_terminal(reason)
    application = _qt(offscreen=False)
    from app.interrupts import quit_on_signals

    quit_on_signals(application)
    path = settings.settings_path()
    window = _main_window(settings.load(path), partial(settings.save, path=path))
    window.show()
    window.open(options.source)
    return application.exec()


def _show_in_terminal(reason: str) -> int:
    """Do on the bundled picture what the window would."""
    from app.vision.sources import SourceError, write_picture

    complain(f"{reason} Here is the bundled picture instead.")

    def run() -> int:
        analysis = _read_demo(_analyzer())
        print(describe(analysis))
        target = Path(tempfile.mkdtemp(prefix="emotion-lens-")) / "annotated.png"
        try:
            write_picture(target, _draw(analysis))
        except SourceError as error:
            complain(str(error))
            return 1
        print(f"\nThe annotated picture: {target}")
        return 0

    return _with_model(run)


def _analyze(options: Namespace) -> int:
    from app import analyze_command

    def run() -> int:
        try:
            return analyze_command.run(options, _analyzer(), _draw)
        except analyze_command.OutputError as error:
            complain(str(error))
            return 1

    return _with_model(run)


def _bench(options: Namespace) -> int:
    from app import bench, bench_sessions
    from app.settings import Settings
    from app.vision.sources import SourceError

    def run() -> int:
        clip = (
            bench.video_clip(options.video)
            if options.video
            else bench.demo_clip(resources.ASSETS, options.faces)
        )
        try:
            if options.sessions:
                figures = _bench_sessions(clip)
                text = bench_sessions.report(figures)
            else:
                figures = bench.bench(clip, _analyzer(), Settings().smallest_face)
                text = bench.report(figures)
        except SourceError as error:
            complain(str(error))
            return 1
        print(text)
        if options.json:
            try:
                options.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
            except OSError as error:
                complain(f"{options.json} cannot be written: {error.strerror}.")
                return 1
        return 0

    return _with_model(run)


def _bench_sessions(clip: Callable[[], Iterator[Frame]]) -> dict[str, Any]:
    from app.bench_sessions import bench_sessions

    _qt(offscreen=True)
    from app.gui.overlay import annotate
    from app.gui.timeline.panning import pan

    return bench_sessions(clip, _analyzer(), annotate, pan)


def _selftest(options: Namespace) -> int:
    from app.selftest import SelfTest

    passed = SelfTest(_analyzer, _read_demo, _show_demo_offscreen).run()
    return 0 if passed else 1


_COMMANDS = {"window": _window, "analyze": _analyze, "bench": _bench, "selftest": _selftest}


def _with_model(run: Callable[[], int]) -> int:
    """Run a command, saying so in a sentence where model or detector cannot work."""
    from app.vision.emotions import ModelError
    from app.vision.faces import DetectorError

    try:
        return run()
    except (ModelError, DetectorError) as error:
        complain(str(error))
        return 1


def _analyzer() -> Analyzer:
    from app.settings import Settings
    from app.vision.emotions import EmotionClassifier
    from app.vision.faces import FaceDetector
    from app.vision.pipeline import Analyzer

    chosen = Settings()
    detector = FaceDetector(chosen.smallest_face)
    return Analyzer(detector, EmotionClassifier(resources.MODEL), chosen.smoothing)


def _qt(offscreen: bool) -> QApplication:
    import cv2  # noqa: F401 - before Qt, so that what it does to Qt can be undone

    screen.free_qt_of_opencv()
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    application = QApplication([sys.argv[0]])
    application.setApplicationDisplayName("Emotion Lens")
    application.setDesktopFileName("emotion-lens")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(resources.ASSETS / "icon.png")))
    return application


def _main_window(chosen: Settings, save: Callable[[Settings], None]) -> MainWindow:
    import platformdirs

    from app.gui.equipment import Equipment
    from app.gui.main_window import MainWindow
    from app.personal.adaptation import AdaptationStore
    from app.personal.corrections import Corrections
    from app.vision.cameras import list_cameras
    from app.vision.sources import open_source

    card = _card()
    personal = platformdirs.user_data_path("Emotion Lens", appauthor=False)
    equipment = Equipment(
        open_source,
        _analyzer,
        list_cameras,
        save,
        demo=resources.DEMO_PICTURE,
        sessions=platformdirs.user_documents_path() / "Emotion Lens",
        model_sha256=card.sha256,
        corrections=Corrections(personal / "corrections", card.emotions, card.sha256),
        adaptations=AdaptationStore(personal / "adaptation.npz", card.sha256),
        propose=_propose,
    )
    return MainWindow(chosen, equipment)


def _propose(corrections: Sequence[Correction]) -> Proposal:
    """What adapting the bundled model to these corrections would change. Raises PersonalError."""
    from app.personal import adaptation
    from app.personal.references import load_references
    from app.vision.emotions import EmotionClassifier

    def embed(crops: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        answers = EmotionClassifier(resources.MODEL).answers(crops)
        return answers["embedding"], answers["probabilities"]

    card = _card()
    references = load_references(resources.REFERENCES, card.sha256)
    return adaptation.propose(corrections, card.emotions, embed, references)


def _card() -> Card:
    """What is said of the bundled model; where that is damaged, the analysis says so in time."""
    from app.vision.emotions import Card, ModelError, read_card

    try:
        return read_card(resources.MODEL)
    except ModelError:
        return Card((), 0, "")


def _draw(analysis: Analysis) -> np.ndarray:
    """The analysed frame with its overlay, (H, W, 3) uint8 BGR."""
    _qt(offscreen=True)
    from app.gui.overlay import annotate

    return annotate(analysis)


def _read_demo(analyzer: Analyzer) -> Analysis:
    from app.vision.readings import Frame
    from app.vision.sources import read_picture

    pixels = read_picture(resources.DEMO_PICTURE)
    return analyzer.step(Frame(pixels, 0, 0.0, time.monotonic(), still=True))


def _show_demo_offscreen() -> tuple[Analysis | None, np.ndarray]:
    """What the real window shows of the bundled picture: its reading, and its pixels."""
    application = _qt(offscreen=True)
    from app.gui.images import to_pixels
    from app.settings import Settings

    window = _main_window(Settings(), save=lambda chosen: None)
    window.resize(1280, 800)
    window.show()
    window.open(str(resources.DEMO_PICTURE))
    deadline = time.monotonic() + _PATIENCE
    while window.analysis is None and time.monotonic() < deadline:
        application.processEvents()
        time.sleep(0.005)
    analysis, pixels = window.analysis, to_pixels(window.grab().toImage())
    window.close()
    return analysis, pixels


if __name__ == "__main__":
    sys.exit(main())
