"""Access choices in force: patterns, less motion and spoken labels, the user's and the system's."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication

from ..settings import Settings
from .palette import faded

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Access(QObject):
    """Access choices; changed is emitted after any of them is different.

    prefers_contrast: whether the system asks for high contrast.
    prefers_stillness: whether the system asks for less motion.
    """

    changed = Signal()

    def __init__(
        self, prefers_contrast: Callable[[], bool], prefers_stillness: Callable[[], bool]
    ) -> None:
        super().__init__()
        self._prefers_contrast = prefers_contrast
        self._prefers_stillness = prefers_stillness
        self._settings = Settings()
        self._known = self._now()  # kept, as painters in other threads ask too

    @property
    def high_contrast(self) -> bool:
        """Whether text and lines are drawn in the full text colour."""
        return self._known[0]

    @property
    def patterns(self) -> bool:
        """Whether emotions have a pattern beside their colour; always in high contrast."""
        return self._known[1]

    @property
    def less_motion(self) -> bool:
        """Whether nothing moves but the picture, and what follows it."""
        return self._known[2]

    @property
    def spoken(self) -> bool:
        """Whether screen readers are told of each new label."""
        return self._known[3]

    def follow(self, settings: Settings) -> None:
        """Take the choices of the user's settings."""
        self._settings = settings
        self.refresh()

    def refresh(self) -> None:
        """Look again at what the system asks for."""
        before, self._known = self._known, self._now()
        if self._known != before:
            self.changed.emit()

    def _now(self) -> tuple[bool, bool, bool, bool]:
        settings, contrast = self._settings, self._prefers_contrast()
        still = settings.less_motion or self._prefers_stillness()
        return contrast, settings.patterns or contrast, still, settings.speak_labels


class _Shared:
    """Holder of the application's one Access."""

    access: Access | None = None


def access() -> Access:
    """The access choices of this application."""
    if _Shared.access is None:
        _Shared.access = Access(system_contrast, system_stillness)
    return _Shared.access


def quiet(ink: QColor, strength: float) -> QColor:
    """A text colour for what is less important, see faded(); the full colour in high contrast."""
    return ink if access().high_contrast else faded(ink, strength)


def system_contrast() -> bool:
    """Whether the system asks for high contrast."""
    hints = QGuiApplication.styleHints()  # kept while its part is asked
    return bool(hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def system_stillness() -> bool:
    """Whether the system asks for less motion: of those Qt runs on, Windows tells."""
    told = sys.platform == "win32" and QApplication.instance() is not None
    return told and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def settle(application: QApplication, shared: Access) -> None:
    """Have the application obey: no animated menus and no blinking cursor with less motion."""
    effects = {effect: application.isEffectEnabled(effect) for effect in _EFFECTS}
    hints = application.styleHints()
    blink = hints.cursorFlashTime()
    hints.accessibility().contrastPreferenceChanged.connect(shared.refresh)

    def obey() -> None:
        for effect, usual in effects.items():
            application.setEffectEnabled(effect, usual and not shared.less_motion)
        application.setCursorFlashTime(0 if shared.less_motion else blink)

    shared.changed.connect(obey)
    obey()
