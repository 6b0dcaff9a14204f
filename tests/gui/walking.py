"""Walks a window by keyboard, and asks each control what a screen reader is told of it."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QMainWindow,
    QScrollBar,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)

import app.gui

_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTabBar,
    QTextEdit,
)
_MOST = 150  # presses
_NAMELESS = {QAccessible.Role.NoRole, QAccessible.Role.Client}


def window_classes() -> dict[str, type[QWidget]]:
    """Every window and dialog of the program, by module and class."""
    found: dict[str, type[QWidget]] = {}
    for info in pkgutil.walk_packages(app.gui.__path__, "app.gui."):
        module = importlib.import_module(info.name)
        for name, one in inspect.getmembers(module, inspect.isclass):
            if one.__module__ == info.name and issubclass(one, QWidget) and _is_window(one):
                found[f"{info.name.removeprefix('app.gui.')}.{name}"] = one
    return found


def _is_window(one: type[QWidget]) -> bool:
    return issubclass(one, QDialog | QMainWindow) or one.__name__.endswith("Window")


def controls(window: QWidget) -> list[QWidget]:
    """What a user works with in the window now: all that is shown and can be used."""
    return [one for one in window.findChildren(QWidget) if _is_control(one, window)]


def _is_control(one: QWidget, window: QWidget) -> bool:
    if not (one.isVisible() and one.isEnabled()) or one.window() is not window:
        return False
    if isinstance(one, QScrollBar | QHeaderView) or one.objectName().startswith("qt_"):
        return False
    inside = one.parent()
    if isinstance(inside, QAbstractSpinBox | QTabBar | QComboBox):
        return False  # the arrows and the line of the control around it
    if isinstance(one, QTabBar) and one.count() == 0:
        return False
    return isinstance(one, _CONTROLS) or _is_painted(one)


def _is_painted(one: QWidget) -> bool:
    """Whether the program paints it itself, and it shows more than what is in it."""
    own = type(one).__module__.startswith("app.") and "paintEvent" in vars(type(one))
    return own and not one.findChildren(QWidget)


def nameless(window: QWidget) -> list[str]:
    """Controls of which a screen reader is told no name, or no role."""
    return [_called(one) for one in controls(window) if not _is_told(one)]


def _is_told(one: QWidget) -> bool:
    interface = QAccessible.queryAccessibleInterface(one)
    if isinstance(one, QTabBar):
        return all(one.tabText(i) or one.accessibleTabName(i) for i in range(one.count()))
    return bool(interface.text(QAccessible.Text.Name)) and interface.role() not in _NAMELESS


def unreached(window: QWidget) -> list[str]:
    """Controls that take input and that Tab and the arrows do not come to, tab by tab."""
    missing: list[str] = []
    for _ in _pages(window):
        wanted = [one for one in controls(window) if _takes_input(one)]
        reached = set(_walk(window))
        missing += [_called(one) for one in wanted if one not in reached and one.isEnabled()]
    return missing


def _takes_input(one: QWidget) -> bool:
    return isinstance(one, _CONTROLS) or one.focusPolicy() != Qt.FocusPolicy.NoFocus


def _pages(window: QWidget) -> Iterator[None]:
    """Each page of the window's tabs in turn."""
    tabs = [one for one in window.findChildren(QTabWidget) if one.isVisible()]
    if not tabs:
        yield None
    for one in tabs:
        for page in range(one.count()):
            one.setCurrentIndex(page)
            yield None


def _walk(window: QWidget) -> Iterator[QWidget]:
    """The widgets that get the focus: by Tab until it has gone around, and by arrows in rows."""
    window.activateWindow()
    QApplication.processEvents()
    stops: list[QWidget] = []
    for _ in range(_MOST):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        now = window.focusWidget()
        # The same one again is the picture, in which Tab goes from face to face.
        if now is None or (now in stops and now is not stops[-1]):
            break
        stops.append(now)
    yield from stops
    for stop in dict.fromkeys(stops):
        if isinstance(stop, QAbstractButton):
            yield from _along(window, stop)


def _along(window: QWidget, stop: QAbstractButton) -> Iterator[QWidget]:
    stop.setFocus()
    seen: list[QWidget] = [stop]
    while isinstance(seen[-1], QAbstractButton):
        QTest.keyClick(seen[-1], Qt.Key.Key_Right)
        now = window.focusWidget()
        if now is None or now in seen:
            return
        seen.append(now)
        yield now


def _called(one: QWidget) -> str:
    words = one.text() if isinstance(one, QAbstractButton) else one.toolTip()
    return f"{type(one).__name__} {words!r} in {type(one.parent()).__name__}"
