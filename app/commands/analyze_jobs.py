"""The command `analyze` with --jobs, --scheduler or --out: each file in a process of its own."""

from __future__ import annotations

import shutil
import tempfile
from argparse import Namespace
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from .. import factories
from ..common.processes import cores
from ..common.program import __version__
from ..sources.open import PICTURE_SUFFIXES, SourceError
from .analyze import NOTHING, failures, finish
from .console import complain
from .dispatch import Dispatcher, LostError, Workers
from .file_search import find_files
from .file_task import STOP, FileResult, FileTask, analyze_task
from .frame_rows import FrameRows
from .jobs_progress import JobsProgress
from .manifest import Entry, Manifest
from .outputs import OutputError, Outputs, check_targets, writing
from .workers import ClusterWorkers, LocalWorkers, WorkersError

_PARTS = ".parts"
_MANY = 40  # pictures: of fewer, starting processes takes longer than they save
_MOST = 4  # processes unless more are asked for: each takes some 200 MB
_LOST = "{} ended the process that read it, twice. It may need more memory than there is."


def wanted(options: Namespace) -> bool:
    """Whether files are analysed in processes of their own: where that is asked for, and for many
    pictures and no film, which becomes `options.jobs`.
    """
    if options.jobs or options.scheduler or options.out:
        return True
    if not (options.sessions or options.threads):
        options.jobs = _jobs_for(options)
    return bool(options.jobs)


def _jobs_for(options: Namespace) -> int | None:
    """A process for each core, up to four, where files are many and all of them pictures."""
    jobs = min(cores(), _MOST)
    if jobs < 2:
        return None
    results = (options.csv, options.json, options.frames)
    paths, _ = find_files(options.paths, options.all, [each for each in results if each])
    pictures = all(path.suffix.lower() in PICTURE_SUFFIXES for path in paths)
    return jobs if len(paths) >= _MANY and pictures else None


def run(options: Namespace) -> int:
    """Analyse what `options` names; the exit code. Raises OutputError, ModelError."""
    named = (options.csv, options.json, options.frames, options.out)
    results = [target for target in named if target]
    paths, passed_over = find_files(options.paths, options.all, results)
    sentences = list(passed_over.sentences())
    if not paths:
        complain(NOTHING)
        return finish(sentences, True, passed_over)
    if options.scheduler and options.annotated:
        raise OutputError("Pictures are not annotated on a cluster. Use --jobs for that.")
    if options.sessions:
        raise OutputError("Sessions are made one film after the other: leave out --jobs and --out.")
    check_targets(paths, options)
    try:
        with ExitStack() as stack:
            counts = _Jobs(options, paths, stack).run()
    except WorkersError as error:
        raise OutputError(str(error)) from error
    sentences += failures(counts["unread"] + counts["lost"], counts["unsaved"], len(paths))
    return finish(sentences, len(counts - Counter(done=counts["done"])) > 0, passed_over)


class _Jobs:
    """Hands out files, and puts together what comes back."""

    def __init__(self, options: Namespace, paths: list[Path], stack: ExitStack) -> None:
        card = factories.model_card()
        self._options, self._paths, self._stack = options, paths, stack
        self._manifest: Manifest | None = None
        if options.out:
            asked = {
                "version": __version__,
                "model": card.sha256,
                "every": options.every,
                "stream": options.stream,
                "annotated": str(options.annotated.absolute()) if options.annotated else None,
            }
            self._manifest = stack.enter_context(Manifest(options.out, asked))
        self._outputs: Outputs | None = None
        asked_for = (options.csv, options.json, options.frames, options.annotated)
        if any(asked_for) or not options.out:
            self._outputs = Outputs(options, card.emotions, factories.draw, stack)
        self._suffixes = _suffixes(options)
        self._folder = stack.enter_context(_parts_folder(options))
        self._ready: dict[int, dict[str, Path]] = {}
        self._next = 0

    def run(self) -> Counter[str]:
        """How many files ended how."""
        tasks = [self._task(number, path) for number, path in enumerate(self._paths)]
        left = deque(task for task in tasks if not self._take_done(task))
        counts = Counter(done=len(tasks) - len(left))
        if not left:
            return counts
        progress = self._stack.enter_context(JobsProgress(len(tasks), counts["done"]))
        workers = self._workers(len(left))
        self._stack.enter_context(_stopping(self._folder))
        dispatcher: Dispatcher[FileTask, FileResult] = Dispatcher(analyze_task, workers)
        dispatcher.tick = lambda: progress.tick(dispatcher.flying)
        came: dict[FileTask, FileResult] = {}
        for task, answer in dispatcher.run(tuple(left)):
            came[task] = result = _result(task, answer)
            if result.full:
                raise OutputError(result.full)
            progress.finished(task, result)
            # Names of pictures depend on those of the files before.
            in_turn = self._options.annotated
            while came and (left[0] in came or not in_turn):
                one = left.popleft() if in_turn else task
                counts[self._keep(one, came.pop(one), progress)] += 1
        return counts

    def _workers(self, files: int) -> Workers:
        if self._options.scheduler:
            return self._stack.enter_context(ClusterWorkers(self._options.scheduler))
        return self._stack.enter_context(LocalWorkers(min(self._options.jobs or 1, files)))

    def _task(self, number: int, path: Path) -> FileTask:
        chosen = self._options
        own = 1 if chosen.scheduler else max(1, cores() // (chosen.jobs or 1))
        return FileTask(
            number, path, path.absolute(), self._folder, self._suffixes, bool(chosen.annotated),
            chosen.every, chosen.stream, chosen.threads or own,
        )  # fmt: skip

    def _take_done(self, task: FileTask) -> bool:
        """Take the rows of a file that an earlier call has done."""
        if self._manifest is None or not self._manifest.is_done(
            task.path, task.place, task.suffixes
        ):
            return False
        if self._outputs is not None:
            self._outputs.claim_pictures(task.path, self._manifest.kinds(task.path))
        self._join(task, self._manifest.pieces(task.path, task.suffixes))
        return True

    def _keep(self, task: FileTask, result: FileResult, progress: JobsProgress) -> str:
        """Put what a task wrote where it belongs; the status of the file."""
        status, said = self._keep_pictures(task, result)
        if said:
            progress.tell(said)
        pieces = result.pieces(task) if result.stem else {}
        if self._manifest is not None:
            kept = self._manifest.pieces(task.path, task.suffixes)
            if status["status"] in ("done", "unsaved"):
                pieces = _moved(pieces, kept)
            else:  # what an earlier call may have read there
                for piece in kept.values():
                    piece.unlink(missing_ok=True)
            figures = {"rows": result.rows, "seconds": round(result.seconds, 2)}
            why = "" if status["status"] == "done" else " ".join((*result.said, said)).strip()
            self._manifest.add(task.path, task.place, {**status, **figures, "error": why})
        self._join(task, pieces)
        return str(status["status"])

    def _keep_pictures(self, task: FileTask, result: FileResult) -> tuple[Entry, str]:
        """Move annotated pictures where they belong: the file's status, and what failed."""
        kinds: list[str] = []
        if self._outputs is not None and result.stem:
            try:
                kinds = self._outputs.adopt_pictures(task.path, result.pictures(task))
            except SourceError as error:
                return {"status": "unsaved", "pictures": []}, str(error)
        return {"status": result.status, "pictures": kinds}, ""

    def _join(self, task: FileTask, pieces: dict[str, Path]) -> None:
        """Append a file's rows to those of all, once those of the files before it are there."""
        self._ready[task.number] = pieces
        while self._next in self._ready:
            pieces = self._ready.pop(self._next)
            self._next += 1
            if self._outputs is not None and pieces:
                self._outputs.append(pieces)
            if self._manifest is None and pieces:
                for piece in pieces.values():
                    piece.unlink()


def _suffixes(options: Namespace) -> tuple[str, ...]:
    """Kinds of rows that are written of each file."""
    plain = not (options.json or options.frames or options.annotated)
    wanted = {
        ".csv": options.csv or options.out or plain,
        ".json": options.json,
        FrameRows.suffix: options.frames,
    }
    return tuple(suffix for suffix, asked in wanted.items() if asked)


def _result(task: FileTask, answer: FileResult | Exception) -> FileResult:
    if isinstance(answer, FileResult):
        return answer
    if isinstance(answer, LostError):
        return FileResult("lost", said=(_LOST.format(task.path),))
    said = f"{task.path} cannot be read ({type(answer).__name__}: {answer})."
    return FileResult("unread", said=(said,))


def _moved(pieces: dict[str, Path], targets: dict[str, Path]) -> dict[str, Path]:
    for suffix, piece in pieces.items():
        with writing(targets[suffix]):
            piece.replace(targets[suffix])
    return targets


@contextmanager
def _parts_folder(options: Namespace) -> Iterator[Path]:
    """A folder for what tasks write, where all workers reach it; deleted at the end."""
    beside = options.csv or options.json or options.frames
    if options.out:
        folder = options.out.absolute() / _PARTS
        shutil.rmtree(folder, ignore_errors=True)  # of a call that was killed
    with writing(options.out or options.annotated or Path(tempfile.gettempdir())):
        if options.out:
            folder.mkdir(parents=True)
        else:
            on_disk = beside if beside and str(beside) != "-" else None
            place = options.annotated or (on_disk.parent if on_disk else None)
            where = place.absolute() if place else (Path.cwd() if options.scheduler else None)
            folder = Path(tempfile.mkdtemp(prefix=".emotion-lens-", dir=where))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _stopping(folder: Path) -> Iterator[None]:
    """Ends the tasks that are being worked on where the block is left by an error."""
    try:
        yield
    except BaseException:
        (folder / STOP).touch()
        raise
