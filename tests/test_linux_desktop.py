"""What a Linux desktop knows of the program: its menu entry, its icons and its AppStream page."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.common.paths import ASSETS
from app.common.program import IDENTIFIER, NAME

_LINUX = ASSETS / "linux"
_PAGE = _LINUX / "emotion-lens.metainfo.xml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The unpacked archive, with a program that does nothing."""
    folder = tmp_path / "Emotion Lens"
    shutil.copytree(_LINUX, folder)
    shutil.copy(ASSETS / "icon.svg", folder / "emotion-lens.svg")
    (folder / "_internal" / "assets").mkdir(parents=True)
    shutil.copy(ASSETS / "icon.png", folder / "_internal" / "assets")
    (folder / "EmotionLens").write_text("#!/bin/sh\n")
    (folder / "EmotionLens").chmod(0o755)
    return folder


def _install(folder: Path, data: Path, *words: str) -> None:
    surroundings = {**os.environ, "XDG_DATA_HOME": str(data)}
    command = ["/bin/sh", str(folder / "install.sh"), *words]
    subprocess.run(command, env=surroundings, check=True, capture_output=True)


def _files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


@pytest.mark.skipif(sys.platform != "linux", reason="for Linux alone")
def test_it_is_put_into_the_menu_with_icons_of_all_sizes_and_taken_out(
    folder: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    _install(folder, data)
    placed = {
        "applications/emotion-lens.desktop",
        "icons/hicolor/256x256/apps/emotion-lens.png",
        "icons/hicolor/scalable/apps/emotion-lens.svg",
        "metainfo/emotion-lens.metainfo.xml",
    }
    assert placed <= _files(data)
    entry = (data / "applications" / "emotion-lens.desktop").read_text()
    assert f'Exec="{folder}/EmotionLens" %f\n' in entry
    _install(folder, data, "--uninstall")
    assert not placed & _files(data)


def test_the_page_is_of_the_menus_entry() -> None:
    page = ElementTree.parse(_PAGE).getroot()
    entry = ConfigParser(interpolation=None)
    entry.read(_LINUX / f"{IDENTIFIER}.desktop")
    assert page.findtext("name") == entry["Desktop Entry"]["Name"] == NAME
    assert page.findtext("launchable") == f"{IDENTIFIER}.desktop"
    assert page.findtext("icon") == entry["Desktop Entry"]["Icon"]
    named = {category.text for category in page.iter("category")}
    assert named == set(filter(None, entry["Desktop Entry"]["Categories"].split(";")))


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstreamcli is not here")
def test_appstream_finds_the_page_valid() -> None:
    command = ["appstreamcli", "validate", "--no-net", str(_PAGE)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout
