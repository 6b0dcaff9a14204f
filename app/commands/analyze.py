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

from ..sources.open import SourceError
from ..vision.pipeline import Analyzer
from ..vision.readings import Analysis
from .console import complain
from .file_analysis import analyze_file
from .file_search import find_files
from .outputs import OutputError, Outputs, check_targets

__all__ = ["FAILED", "PASSED_OVER", "OutputError", "run"]

FAILED, PASSED_OVER = 1, 3
"""Exit codes, besides 0: a file could not be read, or its pictures not be saved; nothing failed,
but something was passed over."""


def run(
    options: Namespace, analyzer: Analyzer, draw: Callable[[Analysis], NDArray[np.uint8]]
) -> int:
    """Analyse what `options` names, and give the exit code. Raises OutputError."""
    named = (options.csv, options.json, options.frames, options.sessions)
    results = [target for target in named if target]
    paths, passed_over = find_files(options.paths, options.all, results)
    sentences = list(passed_over.sentences())
    if paths:
        check_targets(paths, options)
        with ExitStack() as stack:
            outputs = Outputs(options, analyzer.emotions, draw, stack)
            bar = stack.enter_context(_bar(len(paths)))
            batch = _Batch(analyzer, outputs, options.every, options.stream, bar)
            for number, path in enumerate(paths):
                batch.analyze(path, number)
        sentences += batch.failures(len(paths))
        failed = bool(batch.unread or batch.unsaved)
    else:
        complain("There is no picture and no video in what was named.")
        failed = True
    for sentence in sentences:
        complain(sentence)
    if failed:
        return FAILED
    return PASSED_OVER if passed_over else 0


@dataclass
class _Batch:
    """Analyses one file after the other; one that fails does not stop the next.

    unread, unsaved: number of files that could not be read, or not be saved as pictures.
    """

    analyzer: Analyzer
    outputs: Outputs
    every: float
    stream: int | None
    bar: tqdm
    unread: int = 0
    unsaved: int = 0

    def analyze(self, path: Path, number: int) -> None:
        """Analyse one file, `number` of them being done. Raises OutputError."""
        self.bar.set_postfix_str(path.name)

        def report(done: float) -> None:
            self.bar.update(number + done - self.bar.n)

        try:
            self._write(path, report)
        except SourceError as error:
            self._tell(str(error))
            self.unread += 1
        self.outputs.end()
        report(1.0)

    def _write(self, path: Path, report: Callable[[float], None]) -> None:
        saving = True
        begin = partial(self.outputs.begin, path)
        for analysis in analyze_file(
            path, self.analyzer, self.every, report, self._tell, stream=self.stream, opened=begin
        ):
            self.outputs.add_rows(path, analysis)
            if not saving:
                continue
            try:
                self.outputs.save_picture(path, analysis)
            except SourceError as error:  # here it is the result that failed, not the file read
                self._tell(str(error))
                self.unsaved += 1
                saving = False
                if not self.outputs.has_rows:
                    break

    def _tell(self, sentence: str) -> None:
        self.bar.clear()
        complain(sentence)

    def failures(self, count: int) -> list[str]:
        """A sentence for each way in which some of `count` files failed."""
        said = []
        if self.unread:
            said.append(f"{self.unread} of {count} files could not be read.")
        if self.unsaved:
            said.append(f"Of {self.unsaved} of {count} files, pictures could not be saved.")
        return said


def _bar(files: int) -> tqdm:
    """A bar in the terminal; none where the output goes elsewhere."""
    shape = "{percentage:3.0f}% |{bar:30}| {elapsed}, {remaining} left {postfix}"
    return tqdm(total=files, unit="file", disable=None, file=sys.stderr, bar_format=shape)
