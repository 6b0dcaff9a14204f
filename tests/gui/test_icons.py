from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from app.gui.icons import _DRAWINGS, icon


@pytest.mark.parametrize("name", sorted(_DRAWINGS))
@pytest.mark.parametrize("text", ["#101010", "#f0f0f0"])
def test_every_icon_is_drawn_in_the_text_colour(qapp: QApplication, name: str, text: str) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
    image = icon(name, palette).pixmap(48, 48).toImage()
    opaque = [
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert len(opaque) > 20
    assert set(opaque) == {text}


def test_disabled_icons_look_disabled(qapp: QApplication) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, QColor("#808080"))
    drawn = icon("save", palette)
    normal = drawn.pixmap(32, 32).toImage()
    assert drawn.pixmap(32, 32, QIcon.Mode.Disabled).toImage() != normal


def test_unknown_icon_is_a_mistake(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        icon("no such icon", QPalette())
