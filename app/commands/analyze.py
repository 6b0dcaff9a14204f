"""The command `analyze`: files in; CSV, JSON and annotated pictures out."""

from __future__ import annotations

import io
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TextIO

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from ..sources.open import SourceError
from ..vision.pipeline import Analyzer
from ..vision.readings import Analysis
from .console import complain
from .file_analysis import (
    AnnotatedPictures,
    CsvRows,
    JsonRows,
    analyze_file,
    rows,
)
from .file_search import find_files

_NAMES = "surrogateescape"  # on Linux a file's name may be any bytes; they are written as they are


FAILED, PASSED_OVER = 1, 3
"""Exit codes, besides 0: a file could not be read; all could, but something was passed over."""


class OutputError(Exception):
    """A result cannot be written; the message says what to do."""


def run(
    options: Namespace, analyzer: Analyzer, draw: Callable[[Analysis], NDArray[np.uint8]]
) -> int:
    """Analyse what `options` names, and give the exit code. Raises OutputError."""
    results = [target for target in (options.csv, options.json) if target]
    paths, passed_over = find_files(options.paths, options.all, results)
    if not paths:
        complain("There is no picture and no video in what was named.")
    broken = _analyze(paths, options, analyzer, draw) if paths else 0
    for sentence in passed_over.sentences():
        complain(sentence)
    if broken:
        complain(f"{broken} of {len(paths)} files could not be read.")
    if broken or not paths:
        return FAILED
    return PASSED_OVER if passed_over else 0


def _analyze(
    paths: list[Path],
    options: Namespace,
    analyzer: Analyzer,
    draw: Callable[[Analysis], NDArray[np.uint8]],
) -> int:
    """The number of files that could not be read."""
    _spare(paths, options)
    with ExitStack() as stack:
        writers = _open_writers(options, analyzer.emotions, stack)
        annotated = _annotated(options, draw)
        bar = stack.enter_context(_progress_bar(len(paths)))
        broken = 0
        for number, path in enumerate(paths):
            bar.set_postfix_str(path.name)

            def report(done: float, number: int = number) -> None:
                bar.update(number + done - bar.n)

            def tell(sentence: str) -> None:
                bar.clear()
                complain(sentence)

            try:
                for analysis in analyze_file(path, analyzer, options.every, report, tell):
                    _write(path, analysis, writers, annotated)
            except SourceError as error:
                tell(str(error))
                broken += 1
            report(1.0)
    return broken


def _progress_bar(files: int) -> tqdm:
    """A bar in the terminal; none where the output goes elsewhere."""
    shape = "{percentage:3.0f}% |{bar:30}| {elapsed}, {remaining} left {postfix}"
    return tqdm(total=files, unit="file", disable=None, file=sys.stderr, bar_format=shape)


def _spare(paths: list[Path], options: Namespace) -> None:
    """Raise OutputError where a result would be written onto one of `paths`, or onto another."""
    targets = [target for target in (options.csv, options.json) if target]
    if len(targets) == 2 and _same(*targets):
        raise OutputError(f"CSV and JSON would both go to {targets[0]}; name another file for one.")
    for path in paths:
        for target in targets:
            if _same(target, path):
                raise OutputError(f"The rows would overwrite {path}; name another file.")
        # Also what a link leads to: it may lie where the link itself does not.
        places = (path, Path(os.path.realpath(path))) if options.annotated else ()
        # A picture's labelled copy has its name, and every copy is a PNG.
        if any(p.suffix.lower() == ".png" and _same(p.parent, options.annotated) for p in places):
            raise OutputError(f"The labelled pictures would overwrite {path}; name another folder.")


def _same(one: Path, other: Path) -> bool:
    """Whether both lead to the same place, through links as well."""
    try:
        return os.path.samefile(one, other)
    except OSError:  # one of them is not there yet, or its folder is closed to us
        return os.path.realpath(one) == os.path.realpath(other)


def _write(
    path: Path,
    analysis: Analysis,
    writers: dict[Path, CsvRows | JsonRows],
    annotated: AnnotatedPictures | None,
) -> None:
    for target, writer in writers.items():
        with _writing(target):
            for row in rows(str(path), analysis):
                writer.add(row)
    if annotated:
        try:
            annotated.save(path, analysis)
        except SourceError as error:  # here it is the result that failed, not the file read
            raise OutputError(str(error)) from error


def _open_writers(
    options: Namespace, emotions: tuple[str, ...], stack: ExitStack
) -> dict[Path, CsvRows | JsonRows]:
    """Where rows go: the files named, otherwise CSV to the standard output."""
    writers: dict[Path, CsvRows | JsonRows] = {}
    if options.csv:
        writers[options.csv] = CsvRows(_create(options.csv, stack), emotions)
    if options.json:
        json_rows = JsonRows(_create(options.json, stack))
        stack.callback(_finish, options.json, json_rows.finish)
        writers[options.json] = json_rows
    if not writers and not options.annotated:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8", errors=_NAMES)
        writers[Path("-")] = CsvRows(sys.stdout, emotions)
    return writers


def _annotated(
    options: Namespace, draw: Callable[[Analysis], NDArray[np.uint8]]
) -> AnnotatedPictures | None:
    if not options.annotated:
        return None
    with _writing(options.annotated):
        options.annotated.mkdir(parents=True, exist_ok=True)
    return AnnotatedPictures(options.annotated, draw)


def _create(path: Path, stack: ExitStack) -> TextIO:
    with _writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("w", encoding="utf-8", errors=_NAMES, newline="", buffering=1)
    stack.callback(_finish, path, file.close)
    return file


def _finish(path: Path, step: Callable[[], None]) -> None:
    with _writing(path):
        step()


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:  # whoever reads the standard output has had enough
        raise
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written: {error.strerror}. Choose another place, or make room there."
        ) from error
