"""Third-party components and their licences, from the metadata of installed packages. No Qt."""

from __future__ import annotations

import re
import sys
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

from ..common.language import tr

_QT = ("pyside6", "shiboken6")
_NAMES = ("licen", "copying", "notice", "authors")  # in file names, upper or lower case
_PAGES = ("homepage", "repository", "source", "source code", "documentation")  # the best first


@dataclass(frozen=True)
class Component:
    """Software component with a licence of its own.

    version: "" where unknown.
    licence: an SPDX expression, or the licence's name.
    page: URL of its home page; "" where unknown.
    texts: the files with its licence, by name.
    markdown: shown where there are no texts.
    """

    name: str
    version: str
    licence: str
    page: str = ""
    texts: Mapping[str, Path] = field(default_factory=dict)
    markdown: str = ""

    @property
    def title(self) -> str:
        return f"{self.name} {self.version}".rstrip()

    @property
    def folder(self) -> str:
        """Folder of its texts in the packaged program; Qt for Python uses that of Qt."""
        return "Qt" if self.name.lower().startswith(_QT) else self.name

    def text(self) -> str:
        """Licence text: all texts, each under a heading where there are several."""
        found = {name: read(self.texts[name]) for name in sorted(self.texts, key=_order)}
        if len(found) > 1:
            return "\n\n".join(f"{name}\n{'=' * len(name)}\n\n{found[name]}" for name in found)
        return next(iter(found.values()), tr("No licence text is included. See its web page."))


def _order(name: str) -> tuple[int, bool, str]:
    """Sort key: the component's own licence before those of its parts, the LGPL before the GPL."""
    return name.count("/"), name.startswith("GPL"), name


def read(path: Path) -> str:
    """Text of a file; an error message where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        return tr("{path} cannot be read ({reason}). Install the program again.").format(
            path=path, reason=error.strerror
        )


def python() -> Component:
    """Python component: the running interpreter, with its licence file where there is one."""
    folders = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    found = [folder / "LICENSE.txt" for folder in folders if (folder / "LICENSE.txt").is_file()]
    texts = {path.name: path for path in found[:1]}
    return Component("Python", sys.version.split()[0], "PSF-2.0", "https://www.python.org", texts)


def qt(root: Path) -> Component:
    """Qt component, which the PySide6 package contains.

    root: folder of the program.
    """
    try:
        version = metadata.version("PySide6_Essentials")
    except metadata.PackageNotFoundError:  # PySide6 came with the system
        version = ""
    return Component("Qt", version, "LGPL-3.0-only", "https://www.qt.io", _qt_texts(root))


def ffmpeg(root: Path) -> Component:
    """FFmpeg component, which the package PyAV contains, with parts under the GPL.

    root: folder of the program.
    """
    try:
        version = metadata.version("av")
    except metadata.PackageNotFoundError:
        version = ""
    texts = {name: path for name, path in _qt_texts(root).items() if name.startswith("GPL")}
    name = "FFmpeg in PyAV"  # untranslated
    return Component(name, version, "GPL-3.0-or-later", "https://ffmpeg.org", texts)


def of_package(package: metadata.Distribution, root: Path) -> Component:
    """Component of an installed package, from its metadata.

    root: folder of the program.
    """
    classes = [c.rpartition(":: ")[2] for c in _said(package, "Classifier") if "License ::" in c]
    short = [text for text in _said(package, "License") if len(text) < 80 and "\n" not in text]
    licence = _said(package, "License-Expression") or short or classes or ["see its text"]
    texts = _qt_texts(root) if package.name.lower().startswith(_QT) else _texts(package)
    return Component(package.name, package.version, ", ".join(licence), _page(package), texts)


def needed_by(name: str) -> list[metadata.Distribution]:
    """Transitive dependencies of the package `name`, as far as they are installed."""
    found: dict[str, metadata.Distribution] = {}
    wanted = [name]
    while wanted:
        try:
            package = metadata.distribution(wanted.pop())
        except metadata.PackageNotFoundError:  # one for another system, or `name` itself
            continue
        if package.name not in found:
            found[package.name] = package
            always = [one for one in package.requires or () if not re.search(r"\bextra\b", one)]
            wanted += [re.split(r"[^\w.-]", one, maxsplit=1)[0] for one in always]
    others = [package for package in found.values() if _key(package.name) != _key(name)]
    return sorted(others, key=lambda package: package.name.lower())


def _key(name: str) -> str:
    return name.lower().replace("_", "-")


def _texts(package: metadata.Distribution) -> dict[str, Path]:
    texts = {}
    for file in package.files or ():
        places = file.parts[1:]
        if file.parts[0].endswith(".dist-info") and _is_text(places):
            # By its path, not its name: NumPy has ten files called LICENSE.md.
            name = "/".join(places[1:] if places[0] == "licenses" else places)
            texts[name] = Path(str(file.locate()))
    return texts


def _is_text(places: tuple[str, ...]) -> bool:
    return places[0] == "licenses" or any(word in places[-1].lower() for word in _NAMES)


def _qt_texts(root: Path) -> dict[str, Path]:
    return {path.name: path for path in (root / "assets" / "licences").glob("*.txt")}


def _said(package: metadata.Distribution, name: str) -> list[str]:
    return package.metadata.get_all(name) or []


def _page(package: metadata.Distribution) -> str:
    labelled = [url.partition(", ") for url in _said(package, "Project-URL")]
    pages = {label.lower(): url for label, _, url in labelled}
    best = [pages[label] for label in _PAGES if label in pages]
    return next(iter(_said(package, "Home-page") + best + list(pages.values())), "")
