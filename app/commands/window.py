"""The default command: opens the window, or without a screen reads the bundled picture."""

from __future__ import annotations

import tempfile
from argparse import Namespace
from pathlib import Path

from .. import factories
from ..common.program import IDENTIFIER
from ..startup import display_check, single_instance
from ..startup.open_requests import asked_from_here
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
        complain(str(error))
        factories.show_sentence(error)
        return 1
    if claim is None:
        return 0
    try:
        return factories.show_window(options.source, options.crashes, claim)
    finally:
        claim.release()


def _show_in_terminal(reason: str) -> int:
    """Do on the bundled picture what the window would."""
    from ..sources.base import reason as why
    from ..sources.open import SourceError, write_picture

    complain(f"{reason} Here is the bundled picture instead.")

    def read() -> int:
        analysis = factories.read_demo(factories.make_analyzer())
        print(describe(analysis))
        try:
            target = Path(tempfile.mkdtemp(prefix=f"{IDENTIFIER}-")) / "annotated.png"
            write_picture(target, factories.draw(analysis))
        except OSError as error:
            complain(f"The annotated picture cannot be saved: {why(error)}.")
            return 1
        except SourceError as error:
            complain(str(error))
            return 1
        print(f"\nThe annotated picture: {target}")
        return 0

    return explaining_failures(read)
