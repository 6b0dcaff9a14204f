"""Which libraries go into the program's folder on Linux, and how small they can be."""

from __future__ import annotations

import platform
import re
import struct
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
    *(
        "*/libpywrap_litert_common.so",
        "fastparquet/*",
        "av/*.so",
        "*/libicui18n.so.*",
        "*/libicuuc.so.*",
    ),
)
_ALGEBRA = re.compile(r"libopenblasp-.*\.so")
_ENCODERS = [re.compile(rf"lib{name}-.*\.so") for name in ("x264", "x265", "SvtAv1Enc")]
# Of ICU's data, what Qt sorts names by in any language, such as files in a dialog. Qt has its own
# for numbers, dates and how letters are joined and broken into lines.
_LANGUAGES = re.compile(r"libicudata\.so")
_SORTING = re.compile(rb"\w+/(root\.res|coll/(root\.res|ucadata\.icu))")


def lean(binaries: list[Entry], work: Path) -> list[Entry]:
    """What is needed of `binaries`, as small as it can be. work: for files made on the way."""
    kept = _without_orphans([entry for entry in binaries if not _DESKTOP.match(entry[0])])
    kept = _with_less_data([_stripped(entry, work) for entry in kept], work)
    if platform.machine() != "x86_64":
        return kept
    return _without_encoders(_without_algebra(kept, work), work)


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


def _with_less_data(binaries: list[Entry], work: Path) -> list[Entry]:
    """With 1 MB of ICU's data for 32."""
    old = _find(_LANGUAGES, binaries)
    section, cut = work / "languages.rodata", work / "languages.dat"
    command = ["objcopy", "-O", "binary", "--only-section=.rodata", old[1], section]
    subprocess.run(command, check=True)
    cut.write_bytes(_sorting_only(section.read_bytes()))
    symbol = next(name for name in _symbols(old[1], "--defined-only") if name.endswith("_dat"))
    lines = [".section .rodata", f".globl {symbol}", f".type {symbol}, @object", ".balign 16"]
    new = _library(work / "languages.so", old, [*lines, f"{symbol}:", f'.incbin "{cut}"'])
    return [new if entry == old else entry for entry in binaries]


def _sorting_only(data: bytes) -> bytes:
    """A header, how many items there are, for each where its name and where it begins, all names,
    all items; places are counted from the number of items on."""
    (start,) = struct.unpack_from("<H", data)
    (count,) = struct.unpack_from("<I", data, start)
    places = list(struct.iter_unpack("<II", data[start + 4 : start + 4 + 8 * count]))
    ends = [begin for _, begin in places[1:]] + [len(data) - start]
    kept: dict[bytes, bytes] = {}
    for (name_at, begin), end in zip(places, ends, strict=True):
        name = data[start + name_at : data.index(b"\0", start + name_at)]
        if _SORTING.fullmatch(name):
            kept[name + b"\0"] = data[start + begin : start + end]
    names = b"".join(kept)
    name_at = 4 + 8 * len(kept)
    padding = bytes(-(name_at + len(names)) % 16)
    begin = name_at + len(names) + len(padding)
    table = struct.pack("<I", len(kept))
    for name, item in kept.items():
        table += struct.pack("<II", name_at, begin)
        name_at, begin = name_at + len(name), begin + len(item)
    return data[:start] + table + names + padding + b"".join(kept.values())


def _without_algebra(binaries: list[Entry], work: Path) -> list[Entry]:
    """OpenCV's library for linear algebra takes 42 MB with what it needs itself, and the program
    never asks OpenCV to solve equations (a test says so): one of the same name, in which every
    function stops the program, does as well. Two more answer 1: threadpoolctl asks for them."""
    old = _find(_ALGEBRA, binaries)
    cv2 = next(entry[1] for entry in binaries if entry[0].startswith("cv2/cv2.abi3"))
    stopping = _functions(_symbols(cv2, "-u") & _symbols(old[1], "--defined-only"))
    answering = _functions({"openblas_get_num_threads", "openblas_set_num_threads"})
    lines = [*stopping, "ud2", *answering, "mov $1, %eax", "ret"]
    new = _library(work / "algebra.so", old, lines)
    its_own = re.compile(re.escape(str(Path(old[0]).parent)) + "/lib(gfortran|quadmath)-")
    others = [entry for entry in binaries if entry != old and not its_own.match(entry[0])]
    return [*others, new]


def _without_encoders(binaries: list[Entry], work: Path) -> list[Entry]:
    """The program only reads with PyAV's FFmpeg, whose encoders take 30 MB: libraries of the same
    names, in which every function answers 0, do as well. (FFmpeg asks them what they can do.)"""
    users = [entry[1] for entry in binaries if Path(entry[0]).name.startswith("libavcodec-")]
    asked = set().union(*(_symbols(user, "-u") for user in users))
    for name in _ENCODERS:
        old = _find(name, binaries)
        code = _functions(asked & _symbols(old[1], "--defined-only"))
        new = _library(work / f"{Path(old[0]).name}.so", old, [*code, "xor %eax, %eax", "ret"])
        binaries = [new if entry == old else entry for entry in binaries]
    return binaries


def _functions(names: set[str]) -> list[str]:
    """Lines that begin functions of these names, all at one place."""
    begun = [(f".globl {name}", f".type {name}, @function", f"{name}:") for name in sorted(names)]
    return [line for lines in begun for line in lines]


def _find(name: re.Pattern[str], binaries: list[Entry]) -> Entry:
    return next(e for e in binaries if e[2] != "SYMLINK" and name.match(Path(e[0]).name))


def _symbols(library: str, which: str) -> set[str]:
    command = ["nm", "-D", which, library]
    listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return {line.split()[-1].partition("@")[0] for line in listed.splitlines()}


def _library(path: Path, old: Entry, lines: list[str]) -> Entry:
    """Make the library at `path` of lines for the assembler; gives it in the place of `old`."""
    code, part = path.with_suffix(".s"), path.with_suffix(".o")
    code.write_text("\n".join([*lines, '.section .note.GNU-stack, "", @progbits', ""]))
    subprocess.run(["as", "-o", part, code], check=True)
    subprocess.run(["ld", "-shared", "-soname", Path(old[0]).name, "-o", path, part], check=True)
    return old[0], str(path), old[2]
