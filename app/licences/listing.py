"""Licence texts of the program and of its components, from source or packaged. No Qt."""

from __future__ import annotations

from pathlib import Path

from .. import __version__
from ..common.paths import ROOT, licence
from ..common.program import IDENTIFIER, NAME
from . import components
from .components import Component, read

INTRODUCTION = """\
Emotion Lens is under the MIT licence. What is listed here came from others, each part under a \
licence of its own.

Qt, Qt for Python (PySide6) and Shiboken are used unchanged, under the GNU Lesser General Public \
License, version 3 (LGPL 3). They are files of their own, in the folders PySide6 and shiboken6. \
You may change and replace them: build the same version from its source, put your files there in \
place of these, and the program uses yours. The source is at https://download.qt.io. What Qt \
itself has from others is listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html.

FFmpeg, which is part of OpenCV, is under the LGPL 2.1. Its source is at https://ffmpeg.org. Its \
licence and those of all else that OpenCV brings are among OpenCV's. The files by which faces are \
found (in cv2/data) carry theirs in their first lines.

To be small, the packaged program for Linux has of ICU, which Qt brings, only the data that sorts \
names, and in place of OpenBLAS, which OpenCV brings, a library of that name without its functions.

Where the program was packaged, a part of PyInstaller starts it. That is under the GPL 2, with an \
exception by which a program of any licence may be packaged with it.
"""
_UNKNOWN = """
Which packages the program uses cannot be told, because it is not installed. To have them listed, \
install it: “pip install .” in its folder.
"""


def listing(root: Path = ROOT) -> tuple[str, list[Component]]:
    """What to read first, and the components.

    root: of the program, as in `paths`.
    """
    folder = root / "licences"
    words, own = INTRODUCTION, licence(root)
    if (folder / "LICENCES.txt").is_file():
        own = folder / "LICENSE"
        others = _packaged(folder)
    else:
        packages = components.needed_by(IDENTIFIER)
        others = [components.python(), components.qt(root)]
        others += [components.of_package(package, root) for package in packages]
        words += "" if packages else _UNKNOWN
    program = Component(NAME, __version__, "MIT", texts={own.name: own})
    return words, [program, _model(root), _pictures(root), *others]


def line(component: Component) -> str:
    """How a component stands in LICENCES.txt, the packaged program's list."""
    page = f", {component.page}" if component.page else ""
    return f"{component.title}: {component.licence}{page}"


def _packaged(folder: Path) -> list[Component]:
    """The components in LICENCES.txt: lines, after the last empty one."""
    found = []
    for words in read(folder / "LICENCES.txt").rpartition("\n\n")[2].splitlines():
        title, _, rest = words.partition(": ")
        name, _, version = title.rpartition(" ")
        before, _, last = rest.rpartition(", ")
        licence, page = (before, last) if "://" in last else (rest, "")
        home = folder / Component(name, version, licence).folder
        files = [path for path in home.rglob("*") if path.is_file()]
        texts = {path.relative_to(home).as_posix(): path for path in files}
        found.append(Component(name, version, licence, page, texts))
    return found


def _pictures(root: Path) -> Component:
    words = read(root / "assets" / "LICENCES.md")
    return Component("Pictures", "", "public domain, CC0, MIT", markdown=words)


def _model(root: Path) -> Component:
    card = read(root / "models" / "MODEL_CARD.md")
    words = card.partition("## Data and licences\n")[2].partition("\n## ")[0]
    words = f"# What the model was made from\n{words}" if words else card
    return Component("Model", "", "made from data for research", markdown=words)
