"""Without a command: opens the window, or reads the bundled picture where there is no screen."""

from __future__ import annotations

import sys
import tempfile
from argparse import Namespace
from functools import partial
from pathlib import Path

from .. import factories
from ..common import paths
from ..common.program import IDENTIFIER
from ..startup import display_check, single_instance
from ..startup.open_requests import asked_from_here
from ..startup.single_instance import Claim
from ..startup.source_argument import as_source
from .console import complain, describe, explaining_failures


def run(options: Namespace) -> int:
    """Open the window on the source in `options`, or have the one that is open show it.

    Gives the exit code.
    """
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
    application = factories.qt(offscreen=False)
    from .. import settings
    from ..gui.crash_dialog import CrashReporter
    from ..gui.open_requests import LaterStarts, OpenedFiles
    from ..startup.signals import quit_on_signals

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
    from ..gui.dialogs import warn

    box = warn(None, sentence)  # no window owns it
    box.finished.connect(application.quit)
    application.exec()
    return 1


def _show_in_terminal(reason: str) -> int:
    """Do on the bundled picture what the window would."""
    from ..sources.open import SourceError, write_picture

    complain(f"{reason} Here is the bundled picture instead.")

    def read() -> int:
        analysis = factories.read_demo(factories.make_analyzer())
        print(describe(analysis))
        target = Path(tempfile.mkdtemp(prefix=f"{IDENTIFIER}-")) / "annotated.png"
        try:
            write_picture(target, factories.draw(analysis))
        except SourceError as error:
            complain(str(error))
            return 1
        print(f"\nThe annotated picture: {target}")
        return 0

    return explaining_failures(read)
