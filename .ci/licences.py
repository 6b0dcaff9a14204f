"""Collects the licences of all that is put into the program's folder; the program lists them."""

from __future__ import annotations

import shutil
import subprocess
import textwrap
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path
from typing import Any

from app.licences import components
from app.licences.components import Component
from app.licences.listing import INTRODUCTION, line

_FIRST = """
The program's own licence is LICENSE. What is listed below has its texts in the folder of its name \
(PySide6 and Shiboken: Qt). Pictures: assets/LICENCES.md. The model: models/MODEL_CARD.md."""


def write_licences(analysis: Any, home: Path, folder: Path) -> list[tuple[str, str, str]]:
    """Write a list to `folder`; gives it and the texts as entries for the program's folder.

    analysis: PyInstaller's, with all that goes into the program. home: the repository.
    """
    parts = [components.python(), components.qt(home), components.ffmpeg(home)]
    parts += [components.of_package(package, home) for package in _packages(analysis)]
    parts += _from_the_system(analysis)
    paragraphs = (INTRODUCTION + _FIRST).splitlines()
    words = "\n".join(textwrap.fill(words, 100, break_on_hyphens=False) for words in paragraphs)
    lines = "\n".join(line(part) for part in parts)
    folder.mkdir(parents=True, exist_ok=True)
    index = folder / "LICENCES.txt"
    index.write_text(f"{words}\n\n{lines}\n", encoding="utf-8")
    entries = {"LICENCES.txt": index, "LICENSE": home / "LICENSE"}
    entries |= {f"{p.folder}/{name}": path for p in parts for name, path in p.texts.items()}
    return [(f"licences/{target}", str(source), "DATA") for target, source in entries.items()]


def _packages(analysis: Any) -> Iterable[metadata.Distribution]:
    """The installed packages that have a module or library in the program."""
    modules = {name.partition(".")[0] for name, *_ in analysis.pure}
    modules |= {Path(target).parts[0].partition(".")[0] for target, *_ in analysis.binaries}
    owners = metadata.packages_distributions()
    names = {owner for module in modules for owner in owners.get(module, ())}
    # PyInstaller has no module in the program: the program that starts it is PyInstaller's.
    names = names - {"emotion-lens", "emotion_lens"} | {"pyinstaller"}
    return [metadata.distribution(name) for name in sorted(names, key=str.lower)]


def _from_the_system(analysis: Any) -> list[Component]:
    """The system's packages whose libraries are in the program, where they can be told."""
    sources = {Path(source).resolve() for _, source, kind in analysis.binaries if kind == "BINARY"}
    places = [f"*/{path.name}" for path in sources if path.is_relative_to("/usr/lib")]
    if not places or shutil.which("dpkg-query") is None:
        return []
    owners = {owned.partition(":")[0] for owned in _ask("--search", *places)}
    versions = dict(words.split() for words in _ask("--show", "-f", "${Package} ${Version}\n"))
    return [
        Component(name, versions[name], "see its text", texts={"copyright": text})
        for name in sorted(owners & versions.keys())
        if (text := Path(f"/usr/share/doc/{name}/copyright")).is_file()
    ]


def _ask(*words: str) -> list[str]:
    done = subprocess.run(["dpkg-query", *words], capture_output=True, text=True, check=False)
    return done.stdout.splitlines()
