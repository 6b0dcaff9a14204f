"""Keys page: every key of a window on one page, as its menus have them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ..common.language import tr, tr_noop
from .base_actions import plain_text
from .help_page import HelpPage, show_page

TITLE = tr_noop("Keys and mouse")
_WIDTH = 52
_Rows = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Section:
    """Section of the keys page: rows of keys and what they do."""

    title: str
    rows: _Rows


_BY_HAND = (
    Section(
        tr_noop("In the picture"),
        (
            (tr_noop("Click"), tr_noop("Show this face at the side")),
            (tr_noop("Left, Right"), tr_noop("Show the next face")),
            (tr_noop("Tab, Enter"), tr_noop("Go to a face, show it at the side")),
            (tr_noop("Escape"), tr_noop("Leave the faces; show the largest one again")),
        ),
    ),
    Section(
        tr_noop("By keyboard alone"),
        (
            (tr_noop("Tab, Shift+Tab"), tr_noop("To the next part of the window, and back")),
            (tr_noop("Arrows"), tr_noop("Along the toolbar, and along a row of buttons")),
            (tr_noop("Space, Enter"), tr_noop("Press the button that has the focus")),
            ("Alt", tr_noop("The menus")),
        ),
    ),
    Section(
        tr_noop("While you record, and in a session"),
        (
            (
                tr_noop("1 to 9"),
                tr_noop("Your event codes (Session > Event codes): a moment, or start and stop"),
            ),
            (
                tr_noop("Enter, Escape"),
                tr_noop("Keep a marker's note, leave the marker without one"),
            ),
        ),
    ),
    Section(
        tr_noop("In the timeline"),
        (
            (tr_noop("Click"), tr_noop("Go there")),
            (tr_noop("Left, Right"), tr_noop("A second back or on")),
            (tr_noop("Home, End"), tr_noop("To the start or the end")),
            (tr_noop("+, −, wheel"), tr_noop("Closer, farther")),
            (tr_noop("Drag, Page Up, Page Down"), tr_noop("Earlier, later")),
            (tr_noop("Shift and drag, Left or Right"), tr_noop("Select a span")),
            (tr_noop("Escape"), tr_noop("Select no span")),
            (tr_noop("Ctrl+Left, Ctrl+Right"), tr_noop("To the marker before or after")),
            (tr_noop("Ctrl+Shift+Left, +Right"), tr_noop("Move the marker by a tenth of a second")),
            (tr_noop("F2, Delete"), tr_noop("Change or delete a marker")),
        ),
    ),
)


def show_keys(window: QMainWindow) -> HelpPage:
    """Open the keys page of a window (not blocking)."""
    return show_page(tr(TITLE), _html((*sections(window), *by_hand())), _WIDTH, window)


def by_hand() -> list[Section]:
    """The sections of keys that no menu has, in the language in use."""
    return [
        Section(tr(one.title), tuple((tr(keys), tr(what)) for keys, what in one.rows))
        for one in _BY_HAND
    ]


def sections(window: QMainWindow) -> list[Section]:
    """A section for each menu of the window's menu bar that has actions with keys."""
    found = []
    for entry in window.menuBar().actions():
        menu = entry.menu()
        rows = tuple(_rows(menu)) if isinstance(menu, QMenu) else ()
        if rows:
            found.append(Section(plain_text(entry), rows))
    return found


def _rows(menu: QMenu) -> Iterator[tuple[str, str]]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            if keys := [key for key, _ in _rows(inner)]:
                yield _span(keys[0], keys[-1]), f"{plain_text(action)} …"
        elif not action.shortcut().isEmpty():
            yield (
                action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                plain_text(action),
            )


def _span(first: str, last: str) -> str:
    return first if first == last else tr("{first} to {last}").format(first=first, last=last)


def _html(parts: Sequence[Section]) -> str:
    """Two columns of about the same length."""
    half, left, right = sum(_length(part) for part in parts) / 2, "", ""
    so_far = 0
    for part in parts:
        if so_far + _length(part) / 2 <= half:
            left += _table(part)
        else:
            right += _table(part)
        so_far += _length(part)
    return (
        f'<table width="100%" cellspacing="0"><tr><td width="50%">{left}</td>'
        f'<td width="50%">{right}</td></tr></table>'
    )


def _length(part: Section) -> int:
    return len(part.rows) + 2


def _table(part: Section) -> str:
    rows = "".join(
        f'<tr><td width="38%"><b>{escape(keys)}</b></td><td>{escape(what)}</td></tr>'
        for keys, what in part.rows
    )
    return f'<h3>{escape(part.title)}</h3><table width="100%" cellpadding="2">{rows}</table>'
