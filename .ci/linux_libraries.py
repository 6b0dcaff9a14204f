"""Which libraries go into the program's folder on Linux, and how small they can be."""

from __future__ import annotations

import platform
import re
import subprocess
from fnmatch import fnmatch
from pathlib import Path

from PyInstaller.depend.bindepend import get_imports

Entry = tuple[str, str, str]
"""PyInstaller's: the place in the program's folder, the file that goes there, its kind."""

# What every Linux desktop has (README, System packages) and what must fit to the rest of it: the
# drivers of graphics cards need their own C++, the fonts their own fontconfig.
_DESKTOP = re.compile(
    r"lib(stdc\+\+|gcc_s|X11|X11-xcb|Xau|Xdmcp|bsd|md|fontconfig|freetype|brotli\w+|png16|expat"
    r"|uuid|glib-2\.0|gthread-2\.0|pcre2-8|dbus-1|systemd|gcrypt|gpg-error|lz4|cap)\.so\.\d+$"
)
# They carry symbols for a debugger. The others are left alone: what auditwheel has rearranged,
# strip would break.
_STRIPPED = (
    *("libpython3*", "python3.*/lib-dynload/*"),
    *("*/libpywrap_litert_common.so", "fastparquet/*"),
)
_ALGEBRA = re.compile(r"libopenblasp-.*\.so")


def lean(binaries: list[Entry], work: Path) -> list[Entry]:
    """What is needed of `binaries`, as small as it can be. work: for files made on the way."""
    kept = _without_orphans([entry for entry in binaries if not _DESKTOP.match(entry[0])])
    kept = [_stripped(entry, work) for entry in kept]
    return _without_algebra(kept, work) if platform.machine() == "x86_64" else kept


def _without_orphans(binaries: list[Entry]) -> list[Entry]:
    """Without the libraries that only what was left out had needed."""
    asked = [entry for entry in binaries if _is_asked_for(entry)]
    needed = {Path(name).name for _, source, _ in asked for name, _ in get_imports(source)}
    return [
        entry
        for entry in binaries
        if _is_asked_for(entry) or Path(entry[0]).name in needed or "libpython3." in entry[0]
    ]


def _is_asked_for(entry: Entry) -> bool:
    """Whether Python or Qt opens it by name, rather than the system because another needs it."""
    place, _, kind = entry
    return kind == "EXTENSION" or "/plugins/" in place or not Path(place).name.startswith("lib")


def _stripped(entry: Entry, work: Path) -> Entry:
    place, source, kind = entry
    if kind == "SYMLINK" or not any(fnmatch(place, pattern) for pattern in _STRIPPED):
        return entry
    smaller = work / "stripped" / place
    smaller.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["strip", "--strip-unneeded", "-o", smaller, source], check=True)
    return place, str(smaller), kind


def _without_algebra(binaries: list[Entry], work: Path) -> list[Entry]:
    """OpenCV's library for linear algebra takes 42 MB with what it needs itself, and the program
    never asks OpenCV to solve equations (a test says so): one of the same name, in which every
    function stops the program, does as well."""
    old = next(entry for entry in binaries if _ALGEBRA.match(Path(entry[0]).name))
    cv2 = next(entry[1] for entry in binaries if entry[0].startswith("cv2/cv2.abi3"))
    library = work / "algebra.so"
    needed = _symbols(cv2, "-u") & _symbols(old[1], "--defined-only")
    _write_library(library, Path(old[0]).name, sorted(needed))
    its_own = re.compile(re.escape(str(Path(old[0]).parent)) + "/lib(gfortran|quadmath)-")
    others = [entry for entry in binaries if entry != old and not its_own.match(entry[0])]
    return [*others, (old[0], str(library), old[2])]


def _symbols(library: str, which: str) -> set[str]:
    command = ["nm", "-D", which, library]
    listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return {line.split()[-1].partition("@")[0] for line in listed.splitlines()}


def _write_library(path: Path, name: str, stopping: list[str]) -> None:
    """stopping: its functions. Two more answer 1: threadpoolctl looks for them by the name."""
    code, part = path.with_suffix(".s"), path.with_suffix(".o")
    threads = ["openblas_get_num_threads", "openblas_set_num_threads"]
    stops, answers = (
        "".join(f".globl {one}\n.type {one}, @function\n{one}:\n" for one in names)
        for names in (stopping, threads)
    )
    end = '.section .note.GNU-stack, "", @progbits\n'
    code.write_text(f"{stops}ud2\n{answers}mov $1, %eax\nret\n{end}")
    subprocess.run(["as", "-o", part, code], check=True)
    subprocess.run(["ld", "-shared", "-soname", name, "-o", path, part], check=True)
