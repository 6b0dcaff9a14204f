"""What installed packages say of themselves, by packages made for the purpose."""

from __future__ import annotations

import sys
from importlib import metadata
from pathlib import Path

import pytest

from app.licences import components
from app.licences.components import Component


def install(
    site: Path, name: str, fields: str = "", texts: dict[str, str] | None = None
) -> metadata.Distribution:
    """Put a package's description into `site`, as installing it would."""
    folder = site / f"{name.replace('-', '_')}-1.0.dist-info"
    for place, words in (texts or {}).items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_text(words, encoding="utf-8")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "METADATA").write_text(f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0\n{fields}")
    files = [path for path in folder.rglob("*") if path.is_file()]
    record = [f"{path.relative_to(site).as_posix()},," for path in files]
    (folder / "RECORD").write_text("\n".join(record))
    return metadata.PathDistribution(folder)


def test_one_that_says_nothing(tmp_path: Path) -> None:
    part = components.of_package(install(tmp_path, "Quiet"), tmp_path)
    assert part == Component("Quiet", "1.0", "see its text", "", {})
    assert "No licence text" in part.text()


@pytest.mark.parametrize(
    ("fields", "licence"),
    [
        ("License-Expression: MIT\nLicense: other\n", "MIT"),
        ("License: BSD\nClassifier: License :: OSI Approved :: MIT License\n", "BSD"),
        (f"License: {'All of its words. ' * 9}\nClassifier: License :: Free\n", "Free"),
    ],
)
def test_its_licence_in_short(tmp_path: Path, fields: str, licence: str) -> None:
    assert components.of_package(install(tmp_path, "one", fields), tmp_path).licence == licence


def test_its_page_is_its_home_rather_than_the_first(tmp_path: Path) -> None:
    fields = "Project-URL: Changelog, https://a.org/new\nProject-URL: Homepage, https://a.org\n"
    assert components.of_package(install(tmp_path, "one", fields), tmp_path).page == "https://a.org"


def test_texts_of_one_name_are_all_kept(tmp_path: Path) -> None:
    texts = {"licenses/part/LICENSE": "the part's", "licenses/LICENSE": "its own"}
    part = components.of_package(install(tmp_path, "one", texts=texts), tmp_path)
    assert set(part.texts) == {"LICENSE", "part/LICENSE"}
    assert part.text().index("its own") < part.text().index("the part's")


def test_a_text_that_is_gone_says_so(tmp_path: Path) -> None:
    part = components.of_package(install(tmp_path, "one", texts={"COPYING": "free"}), tmp_path)
    assert part.text() == "free"
    part.texts["COPYING"].unlink()
    assert "cannot be read" in part.text()
    assert str(part.texts["COPYING"]) in part.text()


def test_qt_for_python_has_the_texts_of_qt(tmp_path: Path) -> None:
    folder = tmp_path / "assets" / "licences"
    folder.mkdir(parents=True)
    for name in ("GPL-3.0.txt", "LGPL-3.0.txt"):
        (folder / name).write_text(f"all of {name}")
    part = components.of_package(install(tmp_path, "PySide6_Essentials"), tmp_path)
    assert part.folder == "Qt"
    assert part.texts == components.qt(tmp_path).texts
    assert part.text().startswith("LGPL-3.0.txt\n====")


def test_nothing_is_needed_by_what_is_not_installed() -> None:
    assert components.needed_by("no-such-package-as-this") == []


def test_needed_are_those_of_those_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    needs = "Requires-Dist: {}\n".format
    install(tmp_path, "some-program", needs("one>=1,<2") + needs("not-here; os_name == 'x'"))
    install(tmp_path, "one", needs("Two[fast] (>1)") + needs('plots; extra == "all"'))
    install(tmp_path, "two", needs("one"))  # in a circle
    install(tmp_path, "plots")
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    assert [package.name for package in components.needed_by("some_program")] == ["one", "two"]


def test_python_has_its_licence() -> None:
    part = components.python()
    assert part.title == f"Python {sys.version.split()[0]}"
    assert not part.texts or "PYTHON SOFTWARE FOUNDATION" in part.text()
