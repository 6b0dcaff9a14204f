"""Paths: the program's own files, and the user's folders on each system."""

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
"""Holds `assets` and `models`: the packaged program's folder, the installed package, a checkout."""
ASSETS = ROOT / "assets"
MODEL = ROOT / "models" / "emotion_vgg19.tflite"
VERIFIER = ROOT / "models" / "face_verifier.tflite"
REFERENCES = ROOT / "models" / "reference_embeddings.npz"
DEMO_PICTURE = ASSETS / "demo.jpg"


def licence(root: Path) -> Path:
    """The program's own licence.

    root: as ROOT; pip keeps the file beside the installed package.
    """
    metadata = f"{IDENTIFIER.replace('-', '_')}-*.dist-info"
    installed = root.parent.glob(f"{metadata}/licenses/LICENSE")
    beside = root / "LICENSE"
    return beside if beside.is_file() else next(installed, beside)


# platformdirs is imported where it is used: a start that needs no folder does not wait for it.


def settings_file() -> Path:
    import platformdirs

    return platformdirs.user_config_path(NAME, appauthor=False) / "settings.json"


def log_folder() -> Path:
    """Raises RuntimeError where nobody knows the user's home."""
    import platformdirs

    return platformdirs.user_log_path(NAME, appauthor=False)


def cache_folder() -> Path:
    """For what may be lost."""
    import platformdirs

    return platformdirs.user_cache_path(NAME, appauthor=False)


def personal_folder() -> Path:
    """For what the user teaches the program."""
    import platformdirs

    return platformdirs.user_data_path(NAME, appauthor=False)


def sessions_folder() -> Path:
    """For recorded sessions, among the user's documents."""
    import platformdirs

    return platformdirs.user_documents_path() / NAME
