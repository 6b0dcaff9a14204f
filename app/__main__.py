"""The entry point: runs the command that the command line names."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from contextlib import AbstractContextManager, nullcontext

from . import factories
from .commands import arguments
from .commands.console import complain, explaining_failures
from .common import memory
from .crash.log import CrashLog
from .startup import display_check, frozen

# What a command needs is imported in its function: --help must not wait for Qt and OpenCV.

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
    from .commands import window

    memory.keep_little()
    return window.run(options)


def _analyze(options: Namespace) -> int:
    from .commands import analyze, analyze_jobs

    def run() -> int:
        try:
            if analyze_jobs.wanted(options):
                return analyze_jobs.run(options)
            return analyze.run(options, factories.make_analyzer(), factories.draw)
        except analyze.OutputError as error:
            complain(str(error))
            return 1

    return explaining_failures(run)


def _export(options: Namespace) -> int:
    from .commands import export

    return export.run(options)


def _import(options: Namespace) -> int:
    from .commands import import_annotations

    return import_annotations.run(options)


def _agreement(options: Namespace) -> int:
    from .commands import agreement

    return agreement.run(options)


def _study(options: Namespace) -> int:
    if options.action == "share":
        from .commands import study_share

        return explaining_failures(lambda: study_share.run(options, factories.face_finder))
    if options.action == "report":
        from .commands import study_report

        return study_report.run(options, factories.group_pdf)
    from .commands import study

    return study.run(options, factories.personal)


def _bench(options: Namespace) -> int:
    from .commands import bench

    return explaining_failures(lambda: bench.run(options))


def _selftest(options: Namespace) -> int:
    from .commands.selftest import SelfTest

    passed = SelfTest(
        factories.make_analyzer, factories.read_demo, factories.show_demo_offscreen
    ).run()
    return 0 if passed else 1


_COMMANDS = {
    "window": _window,
    "analyze": _analyze,
    "export": _export,
    "import": _import,
    "agreement": _agreement,
    "study": _study,
    "bench": _bench,
    "selftest": _selftest,
}


if __name__ == "__main__":
    sys.exit(main())
