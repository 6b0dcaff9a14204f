"""Where files are: those that come with the program, and the user's folders on each system."""

from __future__ import annotations

import sys
from pathlib import Path

_NAME = "Emotion Lens"

ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parents[2]))
"""The program's own folder, from source or packaged."""
ASSETS = ROOT / "assets"
MODEL = ROOT / "models" / "emotion_vgg19.tflite"
REFERENCES = ROOT / "models" / "reference_embeddings.npz"
DEMO_PICTURE = ASSETS / "demo.jpg"


# platformdirs is imported where it is used: a start that needs no folder does not wait for it.


def settings_file() -> Path:
    import platformdirs

    return platformdirs.user_config_path(_NAME, appauthor=False) / "settings.json"


def log_folder() -> Path:
    """Raises RuntimeError where nobody knows the user's home."""
    import platformdirs

    return platformdirs.user_log_path(_NAME, appauthor=False)


def cache_folder() -> Path:
    """For what may be lost."""
    import platformdirs

    return platformdirs.user_cache_path(_NAME, appauthor=False)


def personal_folder() -> Path:
    """For what the user teaches the program."""
    import platformdirs

    return platformdirs.user_data_path(_NAME, appauthor=False)


def sessions_folder() -> Path:
    """For recorded sessions, among the user's documents."""
    import platformdirs

    return platformdirs.user_documents_path() / _NAME
