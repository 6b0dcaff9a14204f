"""Manifests of Flatpak, winget and Homebrew, filled in from an archive by .ci/package_files."""

from __future__ import annotations

import hashlib
import os
import re
import runpy
import shutil
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

from app.common.paths import ASSETS, ROOT
from app.common.program import NAME, __version__

_COMMAND = ROOT / ".ci" / "package_files"
_LINUX = ASSETS / "linux"
_HOME = "https://example.org/emotion-lens"
_ID = ElementTree.parse(_LINUX / "emotion-lens.metainfo.xml").findtext("id")
_ARCHIVES = ("0.1.0-linux-x86_64.tar.gz", "windows-x64.zip", "macos-arm64.zip")


def _filled(ending: str, folder: Path) -> dict[str, str]:
    """The manifests of an archive's system, by their names."""
    archive = folder / f"EmotionLens-{ending}"
    archive.write_bytes(ending.encode())
    made = runpy.run_path(str(_COMMAND))["fill"](f"{_HOME}/", archive, folder / "made")
    return {path.name: path.read_text(encoding="utf-8") for path in made}


def _address(ending: str) -> str:
    return f"{_HOME}/releases/download/v{__version__}/EmotionLens-{ending}"


@pytest.fixture
def flatpak(tmp_path: Path) -> dict[str, Any]:
    made: dict[str, Any] = yaml.safe_load(_filled(_ARCHIVES[0], tmp_path)[f"{_ID}.yml"])
    return made


@pytest.mark.parametrize("words", [[], [_HOME], ["emotion-lens", "a.zip"], [_HOME, "a.zip"]])
def test_it_says_what_it_needs(words: list[str]) -> None:
    command = [sys.executable, str(_COMMAND), *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert re.match(r"Say \.ci/package_files HOMEPAGE|a\.zip is the archive of no", done.stderr)


@pytest.mark.parametrize("ending", _ARCHIVES)
def test_address_and_hash_are_the_archives(ending: str, tmp_path: Path) -> None:
    whole = "\n".join(_filled(ending, tmp_path).values())
    assert _address(ending) in whole
    assert hashlib.sha256(ending.encode()).hexdigest() in whole
    assert not re.search(r"\$(version|homepage|address|sha256)|[Tt]emplate", whole)


def test_templates_hold_no_hash_and_no_version() -> None:
    templates = [
        *_LINUX.glob("*.yml"),
        *ASSETS.glob("windows/winget/*.yaml"),
        *ASSETS.glob("*/*.rb"),
    ]
    assert len(templates) == 5
    for template in templates:
        text = template.read_text(encoding="utf-8")
        assert not re.search(r"[0-9A-Fa-f]{64}", text) and __version__ not in text, template


def test_flatpak_is_of_the_metainfo_and_has_no_network(flatpak: dict[str, Any]) -> None:
    assert flatpak["app-id"] == _ID
    rights = flatpak["finish-args"]
    assert "--device=all" in rights and not [one for one in rights if "network" in one]


@pytest.mark.skipif(sys.platform != "linux", reason="for Linux alone")
def test_flatpaks_commands_put_all_in_its_place(flatpak: dict[str, Any], tmp_path: Path) -> None:
    unpacked, app = tmp_path / "unpacked", tmp_path / "app"
    shutil.copytree(_LINUX, unpacked)
    shutil.copy(ASSETS / "icon.svg", unpacked / "emotion-lens.svg")
    (unpacked / "_internal" / "assets").mkdir(parents=True)
    shutil.copy(ASSETS / "icon.png", unpacked / "_internal" / "assets")
    (unpacked / "EmotionLens").write_text("#!/bin/sh\necho works\n")
    (unpacked / "EmotionLens").chmod(0o755)
    for line in flatpak["modules"][0]["build-commands"]:
        command = re.sub(r"(?<=\s)/app\b", str(app), line)
        surroundings = {**os.environ, "FLATPAK_ID": str(_ID)}
        subprocess.run(["sh", "-c", command], cwd=unpacked, env=surroundings, check=True)
    started = subprocess.run([app / "bin" / flatpak["command"]], capture_output=True, check=True)
    assert started.stdout == b"works\n"
    entry, page = ConfigParser(interpolation=None), app / "share" / "metainfo"
    entry.read(app / "share" / "applications" / f"{_ID}.desktop")
    root = ElementTree.parse(page / f"{_ID}.metainfo.xml").getroot()
    assert entry["Desktop Entry"]["Icon"] == root.findtext("icon") == _ID
    assert root.findtext("launchable") == f"{_ID}.desktop"
    icons = {path.relative_to(app / "share" / "icons" / "hicolor") for path in app.rglob("apps/*")}
    assert icons == {Path(f"scalable/apps/{_ID}.svg"), Path(f"256x256/apps/{_ID}.png")}
    if shutil.which("appstreamcli"):
        subprocess.run(["appstreamcli", "validate", "--no-net", *page.iterdir()], check=True)
    if shutil.which("desktop-file-validate"):
        entries = (app / "share" / "applications").iterdir()
        subprocess.run(["desktop-file-validate", *entries], check=True)


@pytest.mark.skipif(shutil.which("flatpak-builder") is None, reason="flatpak-builder is not here")
def test_flatpak_builder_reads_it(flatpak: dict[str, Any], tmp_path: Path) -> None:
    command = ["flatpak-builder", "--show-manifest", str(tmp_path / "made" / f"{_ID}.yml")]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert all(right in done.stdout for right in flatpak["finish-args"]) and not done.stderr


def test_wingets_three_agree_and_have_what_its_schema_requires(tmp_path: Path) -> None:
    made = {
        each["ManifestType"]: each
        for each in map(yaml.safe_load, _filled(_ARCHIVES[1], tmp_path).values())
    }
    assert set(made) == {"version", "installer", "defaultLocale"}
    for each in made.values():
        assert each["PackageIdentifier"] == "EmotionLens.EmotionLens"
        assert (each["PackageVersion"], each["ManifestVersion"]) == (__version__, "1.10.0")
    words, archive = made["defaultLocale"], made["installer"]
    assert words["PackageName"] == NAME
    assert words["PackageLocale"] == made["version"]["DefaultLocale"] == "en-US"
    assert {"Publisher", "License", "ShortDescription"} <= set(words)
    assert words["PackageUrl"] == _HOME
    assert {"Architecture", "InstallerUrl", "InstallerSha256"} == set(archive["Installers"][0])
    assert archive["ArchiveBinariesDependOnPath"] is True
    assert re.fullmatch("[0-9a-f]{64}", archive["Installers"][0]["InstallerSha256"])


def test_the_cask_is_of_this_program(tmp_path: Path) -> None:
    (cask,) = _filled(_ARCHIVES[2], tmp_path).values()
    assert f'version "{__version__}"' in cask and f'homepage "{_HOME}"' in cask
    assert f'name "{NAME}"' in cask and f'app "{NAME}.app"' in cask
    if shutil.which("ruby"):
        path = tmp_path / "cask.rb"
        path.write_text(cask)
        subprocess.run(["ruby", "-wc", str(path)], check=True)
