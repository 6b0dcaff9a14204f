"""Save command for the picture shown, with its overlay."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ..common.language import tr
from ..sources.open import SourceError, write_picture
from ..vision.readings import Analysis
from .dialogs import ask_save, warn
from .overlay import annotate


def save_picture(
    window: QWidget, analysis: Analysis, bars: bool, tell: Callable[[str], object]
) -> None:
    """Ask for a file name and save the annotated picture.

    bars: whether cards have bars.
    tell: called with a status message once it is saved.

    An error is shown to the user.
    """

    def save(path: str) -> None:
        try:
            write_picture(Path(path), annotate(analysis, bars=bars))
        except SourceError as error:
            warn(window, str(error))
        else:
            tell(tr("Saved as {path}").format(path=path))

    ask_save(window, save)
