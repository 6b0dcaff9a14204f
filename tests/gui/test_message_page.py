from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.gui.message_page import MessagePage


def test_a_page_without_actions(qtbot: QtBot) -> None:
    page = MessagePage()
    qtbot.addWidget(page)
    page.show_message("Nothing here", "")
    assert page.findChildren(QPushButton) == []
    assert [label.text() for label in page.findChildren(QLabel)] == ["Nothing here", ""]


def test_the_words_are_shown_and_can_be_copied(qtbot: QtBot) -> None:
    page = MessagePage([])
    qtbot.addWidget(page)
    page.show_message("No camera", "Plug one in, <b>then</b> try again.")
    title, text = page.findChildren(QLabel)
    assert (title.text(), text.text()) == ("No camera", "Plug one in, <b>then</b> try again.")
    assert text.textFormat() == Qt.TextFormat.PlainText
    assert text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert (page.accessibleName(), page.accessibleDescription()) == (title.text(), text.text())


def test_buttons_trigger_their_actions(qtbot: QtBot) -> None:
    actions = [QAction("&Try again"), QAction("&Open…")]
    page = MessagePage(actions)
    qtbot.addWidget(page)
    buttons = page.findChildren(QPushButton)
    assert [button.text() for button in buttons] == ["&Try again", "&Open…"]
    with qtbot.waitSignal(actions[1].triggered):
        qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)


def test_buttons_follow_their_actions(qtbot: QtBot) -> None:
    action = QAction("Start")
    page = MessagePage([action])
    qtbot.addWidget(page)
    page.show()
    (button,) = page.findChildren(QPushButton)
    action.setText("Stop")
    action.setEnabled(False)
    assert (button.text(), button.isEnabled()) == ("Stop", False)
    action.setVisible(False)
    assert not button.isVisible()


def test_a_long_text_fits_a_small_window(qtbot: QtBot) -> None:
    page = MessagePage([QAction(name) for name in ("One", "Two", "Three")])
    qtbot.addWidget(page)
    page.resize(640, 400)
    page.show_message("No camera was found", "This is said in many words. " * 8)
    page.show()
    widgets = [*page.findChildren(QLabel), *page.findChildren(QPushButton)]
    places = [widget.geometry() for widget in widgets]
    assert all(page.rect().contains(place) for place in places)
    assert not any(a.intersects(b) for i, a in enumerate(places) for b in places[i + 1 :])
