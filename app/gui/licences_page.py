"""Licences dialog: list of components, and the licence of the selected one."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QTextCharFormat
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..common.language import tr, tr_noop
from ..licences.components import Component
from ..licences.listing import listing
from .scrolling import fit_screen
from .text_size import text_scale

_SIZE = QSize(960, 640)
_LIST_WIDTH = 290
_FIRST = tr_noop("About these licences")
_COMPONENT = int(Qt.ItemDataRole.UserRole)
_READING = (
    Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


def show_licences(parent: QWidget) -> LicencesPage:
    """Open the licences dialog (not blocking)."""
    page = LicencesPage(*listing(), parent)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    page.open()
    return page


class LicencesPage(QDialog):
    """Licences dialog.

    introduction: Markdown, shown first.
    components: listed below it.
    """

    def __init__(
        self, introduction: str, components: Sequence[Component], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Licences"))
        words = f"# {tr(_FIRST)}\n\n{introduction}"
        first = Component(tr(_FIRST), "", tr("Read this first"), markdown=words)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Components"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for component in (first, *components):
            self._list.addItem(_row(component, 2 * self.fontMetrics().lineSpacing() + 14))
        self._facts = QLabel()
        self._facts.setTextFormat(Qt.TextFormat.RichText)
        self._facts.setWordWrap(True)
        self._facts.setTextInteractionFlags(_READING)
        self._facts.setOpenExternalLinks(True)
        self._text = QTextBrowser()
        self._text.setTextInteractionFlags(_READING)
        self._text.setOpenExternalLinks(True)
        self._text.document().setDocumentMargin(10)
        self._prose = self._text.font()
        self._lay_out()
        self._list.currentItemChanged.connect(self._show)
        self._list.setCurrentRow(0)
        self._list.setFocus()

    def _lay_out(self) -> None:
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(8, 0, 0, 0)
        beside.addWidget(self._facts)
        beside.addWidget(self._text, 1)
        halves = QSplitter()
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._list)
        halves.addWidget(right)
        halves.setStretchFactor(1, 1)
        halves.setSizes([_LIST_WIDTH, _SIZE.width() - _LIST_WIDTH])
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(12)
        column.addWidget(halves, 1)
        column.addWidget(close)
        fit_screen(self, _SIZE * text_scale())

    def _show(self, row: QListWidgetItem) -> None:
        component = row.data(_COMPONENT)
        self._facts.setText(_facts(component))
        self._facts.setVisible(not component.markdown)
        self._text.setAccessibleName(tr("{title}: licence").format(title=component.title))
        self._text.clear()
        self._text.setCurrentCharFormat(QTextCharFormat())  # not the format of the last text
        if component.markdown:
            self._text.setFont(self._prose)
            self._text.setMarkdown(component.markdown)
        else:  # most licences are formatted for a fixed-width font
            self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
            self._text.setPlainText(component.text())


def _facts(component: Component) -> str:
    page = escape(component.page)
    link = f'<br><a href="{page}">{page}</a>' if page else ""
    return f"<b>{escape(component.title)}</b><br>{escape(component.licence)}{link}"


def _row(component: Component, height: int) -> QListWidgetItem:
    # Two lines, each elided where the list is too narrow.
    result = QListWidgetItem(f"{component.title}\n{component.licence}")
    result.setSizeHint(QSize(0, height))
    result.setData(_COMPONENT, component)
    result.setToolTip(component.licence)
    words = f"{component.title}: {component.licence}"
    result.setData(Qt.ItemDataRole.AccessibleTextRole, words)
    return result
