"""The command line's commands."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import factories
from .commands import arguments
from .commands.console import complain, describe
from .common import paths
from .crash.log import CrashLog
from .startup import display_check, frozen

if TYPE_CHECKING:  # loaded when a command needs them: --help must not wait for Qt and OpenCV
    from .startup.single_instance import Claim
    from .vision.readings import Frame

_INTERRUPTED = 130  # the exit code that shells expect after Ctrl+C


def main(words: list[str] | None = None) -> int:
    """Run the command that `words` (otherwise the command line) name; returns the exit code."""
    frozen.prepare()
    words = arguments.for_a_file(sys.argv[1:] if words is None else words)
    options = arguments.parser().parse_args(words)
    options.crashes = CrashLog(words, complain)
    with options.crashes.watching(), _debug_log(options, words):
        return _run(options)


def _debug_log(options: Namespace, words: list[str]) -> AbstractContextManager[None]:
    if not options.debug:
        return nullcontext()
    from .commands import debug_log

    return debug_log.writing(words)


def _run(options: Namespace) -> int:
    try:
        code = _COMMANDS[options.command](options)
        print(end="", flush=True)  # here, where a closed pipe is expected
        return code
    except ImportError as error:
        complain(display_check.why_not_loaded(error))
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:  # whoever read our output has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception as error:  # nobody foresaw it: written down whole, told in a sentence
        options.crashes.record(error, ends=True)
    return 1


def _window(options: Namespace) -> int:
    from .startup import single_instance
    from .startup.open_requests import asked_from_here
    from .startup.source_argument import as_source

    reason = display_check.why_no_window()
    if reason:
        return _show_in_terminal(reason)
    options.source = as_source(options.source) if options.source else options.source
    request = asked_from_here(options.source)
    try:
        claim = single_instance.claim(single_instance.meeting_place(), request)
    except single_instance.NoAnswerError as error:
        return _show_sentence(str(error))
    if claim is None:
        return 0
    try:
        return _open_window(options, claim)
    finally:
        claim.release()


def _open_window(options: Namespace, claim: Claim) -> int:
    from . import settings

    application = factories.qt(offscreen=False)
    from .gui.crash_dialog import CrashReporter
    from .gui.open_requests import LaterStarts, OpenedFiles
    from .startup.signals import quit_on_signals

    CrashReporter(options.crashes, application)
    quit_on_signals(application)
    files = OpenedFiles(application) if sys.platform == "darwin" else None
    path = paths.settings_file()
    window = factories.main_window(settings.load(path), partial(settings.save, path=path))
    window.show()
    window.open(options.source)
    if files is not None:
        files.deliver_to(window.open)
    LaterStarts(claim, window, window.open)
    return application.exec()


def _show_sentence(sentence: str) -> int:
    """Say why there is no window, in a terminal as well as in a dialog; the exit code."""
    complain(sentence)
    application = factories.qt(offscreen=False)
    from .gui.dialogs import warn

    box = warn(None, sentence)  # no window owns it
    box.finished.connect(application.quit)
    application.exec()
    return 1


def _show_in_terminal(reason: str) -> int:
    """Do on the bundled picture what the window would."""
    from .sources.open import SourceError, write_picture

    complain(f"{reason} Here is the bundled picture instead.")

    def run() -> int:
        analysis = factories.read_demo(factories.make_analyzer())
        print(describe(analysis))
        target = Path(tempfile.mkdtemp(prefix="emotion-lens-")) / "annotated.png"
        try:
            write_picture(target, factories.draw(analysis))
        except SourceError as error:
            complain(str(error))
            return 1
        print(f"\nThe annotated picture: {target}")
        return 0

    return _with_model(run)


def _analyze(options: Namespace) -> int:
    from .commands import analyze

    def run() -> int:
        try:
            return analyze.run(options, factories.make_analyzer(), factories.draw)
        except analyze.OutputError as error:
            complain(str(error))
            return 1

    return _with_model(run)


def _bench(options: Namespace) -> int:
    from .commands import bench, bench_sessions
    from .settings import Settings
    from .sources.open import SourceError

    def run() -> int:
        clip = (
            bench.video_clip(options.video)
            if options.video
            else bench.demo_clip(paths.ASSETS, options.faces)
        )
        try:
            if options.sessions:
                figures = _bench_sessions(clip)
                text = bench_sessions.report(figures)
            else:
                figures = bench.bench(clip, factories.make_analyzer(), Settings().smallest_face)
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
    from .commands.bench_sessions import bench_sessions

    factories.qt(offscreen=True)
    from .gui.overlay import annotate
    from .gui.timeline.pan_benchmark import pan

    return bench_sessions(clip, factories.make_analyzer(), annotate, pan)


def _selftest(options: Namespace) -> int:
    from .commands.selftest import SelfTest

    passed = SelfTest(
        factories.make_analyzer, factories.read_demo, factories.show_demo_offscreen
    ).run()
    return 0 if passed else 1


_COMMANDS = {"window": _window, "analyze": _analyze, "bench": _bench, "selftest": _selftest}


def _with_model(run: Callable[[], int]) -> int:
    """Run a command, saying so in a sentence where model or detector cannot work."""
    from .vision.emotions import ModelError
    from .vision.faces import DetectorError

    try:
        return run()
    except (ModelError, DetectorError) as error:
        complain(str(error))
        return 1


if __name__ == "__main__":
    sys.exit(main())
