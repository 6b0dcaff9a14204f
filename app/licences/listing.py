"""Licence list of the program and its components, from source or packaged. No Qt."""

from __future__ import annotations

from pathlib import Path

from ..common.language import tr, tr_noop
from ..common.paths import ROOT, licence
from ..common.program import IDENTIFIER, NAME, __version__
from . import components
from .components import Component, read

_PARAGRAPHS = (
    tr_noop(
        "Emotion Lens is under the MIT licence. The components listed here come from "
        "others, each under its own licence."
    ),
    tr_noop(
        "Qt, Qt for Python (PySide6) and Shiboken are used unchanged, under the GNU "
        "Lesser General Public License, version 3 (LGPL 3). They are separate files, "
        "in the folders PySide6 and shiboken6. You may change and replace them: build "
        "the same version from its source, replace these files with yours, and the "
        "program uses yours. The source is at https://download.qt.io. The third-party "
        "parts of Qt are listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html."
    ),
    tr_noop(
        "FFmpeg is there twice. The one in OpenCV, for cameras, is under the LGPL 2.1; "
        "its licence, and those of the other parts of OpenCV, are among OpenCV's. The "
        "one in PyAV (the folders av and av.libs), for files, is built with parts "
        "under the GNU General Public License, and so is under the GPL 3 in all. The "
        "packaged program, which contains it, may therefore be passed on as a whole "
        "under the GPL 3; the program's own code is under the MIT licence as well. The "
        "sources are at https://ffmpeg.org and "
        "https://github.com/PyAV-Org/pyav-ffmpeg."
    ),
    tr_noop("The files for face detection (in cv2/data) have their licence in their first lines."),
    tr_noop(
        "To be small, the packaged program for Linux contains only the part of ICU (a "
        "part of Qt) that sorts names, and replaces OpenBLAS (a part of OpenCV) and "
        "the encoders x264, x265 and SVT-AV1 (parts of PyAV's FFmpeg) by libraries "
        "without their functions."
    ),
    tr_noop(
        "The packaged program is started by a part of PyInstaller. That is under the "
        "GPL 2, with an exception that allows it in programs of any licence."
    ),
)
INTRODUCTION = "\n\n".join(_PARAGRAPHS) + "\n"
"""In English."""
_UNKNOWN = tr_noop(
    "The packages that the program uses are not listed, because it is not installed. "
    "To list them, install it: “pip install .” in its folder."
)


def listing(root: Path = ROOT) -> tuple[str, list[Component]]:
    """Licence list: an introduction, and the components.

    root: folder of the program, as paths.ROOT.
    """
    folder = root / "licences"
    words = "\n\n".join(map(tr, _PARAGRAPHS)) + "\n"
    own = licence(root)
    if (folder / "LICENCES.txt").is_file():
        own = folder / "LICENSE"
        others = _packaged(folder)
    else:
        packages = components.needed_by(IDENTIFIER)
        others = [components.python(), components.qt(root), components.ffmpeg(root)]
        others += [components.of_package(package, root) for package in packages]
        words += "" if packages else f"\n{tr(_UNKNOWN)}\n"
    program = Component(NAME, __version__, "MIT", texts={own.name: own})
    return words, [program, _model(root), _pictures(root), *others]


def line(component: Component) -> str:
    """Line of a component in LICENCES.txt, the packaged program's list."""
    page = f", {component.page}" if component.page else ""
    return f"{component.title}: {component.licence}{page}"


def _packaged(folder: Path) -> list[Component]:
    """Parser of LICENCES.txt: the components are the lines after the last empty one."""
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
    words = f"# What the model was trained on\n{words}" if words else card
    return Component("Model", "", "trained on data for research", markdown=words)
