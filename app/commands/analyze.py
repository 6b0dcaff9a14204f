"""The command `analyze`: files in; CSV, JSON and annotated pictures out."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from ..sources.open import FrameSource, SourceError
from ..sources.quiet_stderr import audible
from ..sources.read_ahead import ReadAhead
from ..vision.pipeline import Analyzer
from ..vision.readings import Analysis
from .console import complain
from .file_analysis import analyze_file, open_file
from .file_search import PassedOver, find_files
from .outputs import OutputError, Outputs, check_targets

__all__ = ["FAILED", "PASSED_OVER", "Batch", "OutputError", "run"]

FAILED, PASSED_OVER = 1, 3
"""Exit codes, besides 0: a file could not be read, or its pictures not be saved; nothing failed,
but something was passed over."""
NOTHING = "There is no picture and no video in what was named."


def run(
    options: Namespace, analyzer: Analyzer, draw: Callable[[Analysis], NDArray[np.uint8]]
) -> int:
    """Analyse what `options` names, and give the exit code. Raises OutputError."""
    named = (options.csv, options.json, options.frames, options.sessions)
    results = [target for target in named if target]
    paths, passed_over = find_files(options.paths, options.all, results)
    sentences = list(passed_over.sentences())
    if not paths:
        complain(NOTHING)
        return finish(sentences, True, passed_over)
    check_targets(paths, options)
    with ExitStack() as stack:
        outputs = Outputs(options, analyzer.emotions, draw, stack)
        bar = stack.enter_context(_bar(len(paths)))
        openers = [partial(open_file, path, options.stream) for path in paths]
        ahead = stack.enter_context(ReadAhead(openers))
        batch = Batch(analyzer, outputs, options, partial(_tell, bar))
        for number, path in enumerate(paths):
            bar.set_postfix_str(path.name)
            batch.analyze(path, ahead.next, partial(_advance, bar, number))
    sentences += failures(batch.unread, batch.unsaved, len(paths))
    return finish(sentences, bool(batch.unread or batch.unsaved), passed_over)


@dataclass
class Batch:
    """Analyses one file after the other; one that fails does not stop the next.

    tell: told a sentence on what is the matter.
    unread, unsaved: number of files that could not be read, or not be saved as pictures.
    """

    analyzer: Analyzer
    outputs: Outputs
    options: Namespace
    tell: Callable[[str], None]
    unread: int = 0
    unsaved: int = 0

    def analyze(
        self, path: Path, open_it: Callable[[], FrameSource], report: Callable[[float], None]
    ) -> None:
        """Analyse one file, opened by `open_it`. Raises OutputError."""
        try:
            self._write(path, open_it, report)
        except SourceError as error:
            self.tell(str(error))
            self.unread += 1
        self.outputs.end()
        report(1.0)

    def _write(
        self, path: Path, open_it: Callable[[], FrameSource], report: Callable[[float], None]
    ) -> None:
        saving = True
        chosen = self.options
        for analysis in analyze_file(
            path,
            self.analyzer,
            chosen.every,
            report,
            self.tell,
            stream=chosen.stream,
            open_it=open_it,
            opened=partial(self.outputs.begin, path),
        ):
            self.outputs.add_rows(path, analysis)
            if not saving:
                continue
            try:
                self.outputs.save_picture(path, analysis)
            except SourceError as error:  # here it is the result that failed, not the file read
                self.tell(str(error))
                self.unsaved += 1
                saving = False
                if not self.outputs.has_rows:
                    break


def failures(unread: int, unsaved: int, count: int) -> list[str]:
    """A sentence for each way in which some of `count` files failed."""
    said = []
    if unread:
        said.append(f"{unread} of {count} files could not be read.")
    if unsaved:
        said.append(f"Of {unsaved} of {count} files, pictures could not be saved.")
    return said


def finish(sentences: list[str], failed: bool, passed_over: PassedOver) -> int:
    """Say the sentences that belong at the end; the exit code."""
    for sentence in sentences:
        complain(sentence)
    if failed:
        return FAILED
    return PASSED_OVER if passed_over else 0


def _bar(files: int) -> tqdm:
    """A bar in the terminal; none where the output goes elsewhere."""
    shape = "{percentage:3.0f}% |{bar:30}| {elapsed}, {remaining} left {postfix}"
    return tqdm(total=files, unit="file", disable=None, file=sys.stderr, bar_format=shape)


def _advance(bar: tqdm, number: int, done: float) -> None:
    """Show that `number` files are done, and so much of the next, 0 to 1."""
    bar.update(number + done - bar.n)


def _tell(bar: tqdm, sentence: str) -> None:
    with audible():
        bar.clear()
        complain(sentence)
