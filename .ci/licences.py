"""Collects the licences of all that is put into the program's folder."""

from __future__ import annotations

import sys
import sysconfig
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path
from typing import Any

_NAMES = ("licen", "copying", "notice", "authors")  # of files, in any case
_INTRODUCTION = """\
Emotion Lens {version} is under the MIT licence (LICENSE). It comes with what is listed here; each
has its licence in the folder of its name. Qt, PySide6 and Shiboken are used under the LGPL 3
(folder Qt): they lie in the program's folder as files of their own and may be replaced. FFmpeg,
which is part of OpenCV, is under the LGPL 2.1. Libraries of the system that the program was made on
keep theirs.
Where the sources are: https://download.qt.io, https://ffmpeg.org, and the addresses below.

"""


def write_licences(analysis: Any, home: Path, folder: Path) -> list[tuple[str, str, str]]:
    """Write a list and the texts to `folder`; gives them as entries for the program's folder.

    analysis: PyInstaller's, with all that goes into the program. home: the repository.
    """
    folder.mkdir(parents=True, exist_ok=True)
    entries = [(home / "LICENSE", "LICENSE")]
    entries += [(text, f"Qt/{text.name}") for text in (home / "assets" / "licences").iterdir()]
    entries.append((_python_licence(), "Python/LICENSE.txt"))
    lines = [f"Python {sys.version.split()[0]}: PSF-2.0, https://www.python.org"]
    for package in _packages(analysis):
        lines.append(_line(package))
        entries += [(text, f"{package.name}/{text.name}") for text in _texts(package)]
    from app import __version__

    index = folder / "LICENCES.txt"
    text = _INTRODUCTION.format(version=__version__) + "\n".join(lines) + "\n"
    index.write_text(text, encoding="utf-8")
    entries.append((index, index.name))
    return [(f"licences/{target}", str(source), "DATA") for source, target in entries]


def _packages(analysis: Any) -> Iterable[metadata.Distribution]:
    """The installed packages that have a module or library in the program."""
    modules = {name.partition(".")[0] for name, *_ in analysis.pure}
    modules |= {Path(target).parts[0].partition(".")[0] for target, *_ in analysis.binaries}
    owners = metadata.packages_distributions()
    names = {owner for module in modules for owner in owners.get(module, ())}
    ours = {"emotion-lens", "emotion_lens", "pyinstaller"}
    return [metadata.distribution(name) for name in sorted(names - ours, key=str.lower)]


def _line(package: metadata.Distribution) -> str:
    def said(field: str) -> list[str]:
        return package.metadata.get_all(field) or []

    classes = [c.rpartition(":: ")[2] for c in said("Classifier") if c.startswith("License ::")]
    short = [text for text in said("License") if len(text) < 80 and "\n" not in text]
    licence = ", ".join(said("License-Expression") or short or classes) or "see its text"
    pages = said("Home-page") + [url.rpartition(" ")[2] for url in said("Project-URL")]
    page = next(iter(pages), f"https://pypi.org/project/{package.name}")
    return f"{package.name} {package.version}: {licence}, {page}"


def _texts(package: metadata.Distribution) -> list[Path]:
    found = {}
    for file in package.files or ():
        is_text = any(word in file.name.lower() for word in _NAMES)
        if is_text and "dist-info" in file.parts[0]:
            found[file.name] = Path(str(file.locate()))
    return list(found.values())


def _python_licence() -> Path:
    folders = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    return next(folder / "LICENSE.txt" for folder in folders if (folder / "LICENSE.txt").exists())
