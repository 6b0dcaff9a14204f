"""Paths of the program's files, and of the user's folders on each system."""

from __future__ import annotations

import sys
from pathlib import Path

from .program import IDENTIFIER, NAME


def _root() -> Path:
    package = Path(__file__).resolve().parents[1]
    if packaged := getattr(sys, "_MEIPASS", ""):
        return Path(packaged)
    return package if (package / "assets").is_dir() else package.parent


ROOT = _root()
"""Folder with `assets` and `models`: of the packaged program, installed package or checkout."""
ASSETS = ROOT / "assets"
MODEL = ROOT / "models" / "emotion_vgg19.tflite"
VERIFIER = ROOT / "models" / "face_verifier.tflite"
REFERENCES = ROOT / "models" / "reference_embeddings.npz"
DEMO_PICTURE = ASSETS / "demo.jpg"


def licence(root: Path) -> Path:
    """Path of the program's licence file; pip stores it beside the installed package.

    root: folder of the program, as ROOT.
    """
    metadata = f"{IDENTIFIER.replace('-', '_')}-*.dist-info"
    installed = root.parent.glob(f"{metadata}/licenses/LICENSE")
    beside = root / "LICENSE"
    return beside if beside.is_file() else next(installed, beside)


# platformdirs is imported where it is used, so that a start without it is quicker.


def settings_file() -> Path:
    """Path of the settings, in the user's configuration folder."""
    import platformdirs

    return platformdirs.user_config_path(NAME, appauthor=False) / "settings.json"


def log_folder() -> Path:
    """Folder for logs. Raises RuntimeError where the user's home folder is unknown."""
    import platformdirs

    return platformdirs.user_log_path(NAME, appauthor=False)


def cache_folder() -> Path:
    """Folder for data that may be deleted at any time."""
    import platformdirs

    return platformdirs.user_cache_path(NAME, appauthor=False)


def personal_folder() -> Path:
    """Folder for corrections, adaptation and resting face."""
    import platformdirs

    return platformdirs.user_data_path(NAME, appauthor=False)


def sessions_folder() -> Path:
    """Folder for recorded sessions, in the user's documents."""
    import platformdirs

    return platformdirs.user_documents_path() / NAME
