"""Screen reader roles of painted widgets, and politely announced sentences."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

ROLE = "accessibleRole"
"""Name of the class attribute with a painted widget's QAccessible.Role."""


class _Installed:
    """Whether Qt asks here for roles."""

    done = False


def install_roles() -> None:
    """Have screen readers told the role of each widget with the attribute ROLE."""
    if not _Installed.done:
        _Installed.done = True
        QAccessible.installFactory(_interface)


def announce(source: QWidget, sentence: str) -> None:
    """Have a screen reader say a sentence once it has said all else; nothing without one."""
    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(source, sentence)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)


def _interface(_name: str, watched: QObject) -> QAccessibleInterface | None:
    role = getattr(type(watched), ROLE, None)
    if isinstance(watched, QWidget) and isinstance(role, QAccessible.Role):
        return QAccessibleWidget(watched, role, "")
    return None
