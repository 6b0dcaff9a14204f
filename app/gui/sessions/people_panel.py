"""People panel: list of a session's people with their shares of time by emotion."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ...common.emotion_names import emotion_text
from ...common.language import tr, tr_noop
from ...common.text import capital, length, percent_of_some, timecode
from ...sessions.report import Span
from ...sessions.summary import PersonSummary
from .panel_buttons import panel_buttons
from .row_delegate import SHARES, WORDS, RowDelegate

_PERSON = int(Qt.ItemDataRole.UserRole)
_NOBODY = tr_noop("No face was read in this session. Record again with a face in the picture.")


class PeoplePanel(QWidget):
    """People panel: list sorted by time in view, longest first.

    chosen: number of the selected person.
    """

    chosen = Signal(int)

    def __init__(
        self,
        tools: Sequence[QAction],
        answers: Sequence[QAction] = (),
        parent: QWidget | None = None,
    ) -> None:
        """
        tools: actions for the selected person, shown as buttons.
        answers: actions that answer the question of ask().
        """
        super().__init__(parent)
        self._whole: dict[int, str] = {}  # text of each for the whole session
        self._caption = QLabel()
        self._list = QListWidget()
        self._list.setItemDelegate(RowDelegate(None, 1, self._list))
        self._list.setAccessibleName(tr("People"))
        self._list.currentItemChanged.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._caption)
        column.addWidget(self._list, 1)
        column.addLayout(panel_buttons(tools))
        self._question = QWidget()
        self._asked = QLabel()
        self._asked.setWordWrap(True)
        self._asked.setTextFormat(Qt.TextFormat.PlainText)
        below = QVBoxLayout(self._question)
        below.setContentsMargins(0, 6, 0, 0)
        below.addWidget(self._asked)
        below.addLayout(panel_buttons(answers))
        self._question.hide()
        column.addWidget(self._question)

    @property
    def person(self) -> int | None:
        """Number of the selected person; None where the list is empty."""
        item = self._list.currentItem()
        return None if item is None else int(item.data(_PERSON))

    @property
    def title(self) -> str:
        """Display name of the selected person; "" where the list is empty."""
        item = self._list.currentItem()
        return "" if item is None else item.text()

    def ask(self, question: str) -> None:
        """Show a question below the list, with its answers; "" for none."""
        self._asked.setText(question)
        self._question.setVisible(bool(question))

    def show_people(self, people: Iterable[PersonSummary], first: Mapping[int, float]) -> None:
        """Fill the list; the selected person stays selected.

        people: summaries of the whole session.
        first: second in which each person was first in view, by number.
        """
        before = self.person
        self._whole.clear()
        with QSignalBlocker(self._list):
            self._list.clear()
            for one in sorted(people, key=lambda one: -one.seconds):
                item = QListWidgetItem(one.title)
                item.setData(_PERSON, one.person)
                since = timecode(first[one.person])
                self._whole[one.person] = tr("{length}, from {time} on").format(
                    length=length(one.seconds), time=since
                )
                item.setData(WORDS, self._whole[one.person])
                self._list.addItem(item)
            if before is None or not self.choose(before):
                self._list.setCurrentRow(0)
        self._tell()  # the same person may have other readings now

    def show_shares(
        self, people: Iterable[PersonSummary], span: Span | None, analysed: str = ""
    ) -> None:
        """Show the shares of time.

        people: summaries over the span.
        span: start and end in seconds; None for the whole session.
        analysed: how much of it was analysed, in words; "" where that is not known.
        """
        lines = [_caption(span) if self._list.count() else tr(_NOBODY)]
        if analysed:
            lines.append(tr("Analysed: {part}", "part of a time").format(part=analysed))
        self._caption.setText("\n".join(lines))
        summaries = {one.person: one for one in people}
        for row in range(self._list.count()):
            item = self._list.item(row)
            person, shares = item.data(_PERSON), {}
            words = self._whole[person] if span is None else tr("Not in view")
            if (one := summaries.get(person)) is not None:
                shares = one.shares
                if span is not None:
                    words = tr("{length} in view").format(length=length(one.seconds))
            item.setData(WORDS, words)
            item.setData(SHARES, tuple(shares.items()))
            item.setToolTip(_spoken(shares))
            spoken = f"{item.text()}. {item.data(WORDS)}. {_spoken(shares)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def choose(self, person: int) -> bool:
        """Select a person; returns False if the list does not contain it."""
        for row in range(self._list.count()):
            if self._list.item(row).data(_PERSON) == person:
                self._list.setCurrentRow(row)
                return True
        return False

    def _tell(self) -> None:
        if self.person is not None:
            self.chosen.emit(self.person)


def _caption(span: Span | None) -> str:
    if span is None:
        return tr("Share of time by emotion, whole session")
    start, end = map(timecode, span)
    return tr("Share of time by emotion, {start} to {end}").format(start=start, end=end)


def _spoken(shares: Mapping[str, float]) -> str:
    """The shares as text, the largest first."""
    found = sorted(shares.items(), key=lambda pair: -pair[1])
    words = [
        tr("{emotion} {percent}").format(
            emotion=capital(emotion_text(name)), percent=percent_of_some(share)
        )
        for name, share in found
        if share > 0
    ]
    return "\n".join(words) or tr("Not in view")
