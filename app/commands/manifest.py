"""Manifest of a folder of results: what became of each file, so that a later call does the rest."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from ..common.file_lock import seize
from ..common.text import as_utf8
from .output_names import folded, shortened
from .outputs import OutputError, writing

NAME = "manifest.jsonl"
Entry = dict[str, Any]


class Manifest:
    """`manifest.jsonl` in a folder: a line for each file that was worked on; its last one counts.

    Held by one process at a time. Raises OutputError where it cannot be.

    asked: what results depend on besides the files (version, model, options); results of anything
        else are not what is asked for.
    """

    def __init__(self, folder: Path, asked: Entry) -> None:
        self.folder = folder
        self._asked = asked
        self._path = folder / NAME
        self._entries: dict[str, Entry] = {}
        self._taken: set[str] = set()  # names of results, as Windows and macOS compare them
        with writing(self._path):
            folder.mkdir(parents=True, exist_ok=True)
            self._file: IO[bytes] = self._path.open("a+b")
        if not seize(self._file):
            self._file.close()
            raise OutputError(
                f"Another call writes to {folder}. Wait for it, or name another folder."
            )
        self._read()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with writing(self._path):
            self._file.close()

    def pieces(self, path: Path, suffixes: Iterable[str]) -> dict[str, Path]:
        """The files of a file's rows by suffix, none of them any other file's."""
        entry = self._entries.setdefault(_key(path), {"file": _key(path)})
        if "result" not in entry:
            entry["result"] = self._new_name(path)
        return {suffix: self.folder / f"{entry['result']}{suffix}" for suffix in suffixes}

    def kinds(self, path: Path) -> list[str]:
        """Of the annotated pictures that were saved of a file."""
        return list(self._entries.get(_key(path), {}).get("pictures", []))

    def is_done(self, path: Path, place: Path, suffixes: Iterable[str]) -> bool:
        """Whether what is asked for is there already, of the file as it is now."""
        entry = self._entries.get(_key(path), {})
        fits = {**entry, **self._asked, **_state(place)} == entry
        there = all(piece.is_file() for piece in self.pieces(path, suffixes).values())
        return fits and there and entry["status"] == "done"

    def add(self, path: Path, place: Path, entry: Entry) -> None:
        """Write down what became of a file: status, rows, seconds, error, pictures."""
        kept = self._entries.setdefault(_key(path), {"file": _key(path)})
        kept |= _state(place) | entry | self._asked
        with writing(self._path):
            self._file.write(json.dumps(kept, ensure_ascii=False).encode() + b"\n")
            self._file.flush()

    def _read(self) -> None:
        with writing(self._path):
            self._file.seek(0)
            content = self._file.read()
            if content and not content.endswith(b"\n"):  # it was stopped while it wrote
                self._file.write(b"\n")
        for line in content.decode("utf-8", "replace").split("\n"):
            try:
                entry = json.loads(line)
            except ValueError:
                continue
            if isinstance(entry, dict) and "file" in entry:
                self._entries[entry["file"]] = entry
        self._taken = {folded(one.get("result", "")) for one in self._entries.values()}

    def _new_name(self, path: Path) -> str:
        """The file's own name, with a number where that is another's already."""
        wanted = shortened(as_utf8(path.name))
        names = (wanted if i == 1 else f"{wanted}-{i}" for i in range(1, len(self._taken) + 2))
        name = next(name for name in names if folded(name) not in self._taken)
        self._taken.add(folded(name))
        return name


def _key(path: Path) -> str:
    return as_utf8(str(path))


def _state(place: Path) -> Entry:
    """By what a file is known to be the same: its size, and when it was changed, in ns."""
    try:
        status = place.stat()
    except OSError:
        return {"size": None, "modified": None}
    return {"size": status.st_size, "modified": status.st_mtime_ns}
