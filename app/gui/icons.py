"""Icons: SVG line drawings of 24 x 24 units, in the theme's text colour."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SIZES = (16, 24, 32, 48, 64)

_DRAWINGS = {
    "camera": '<rect x="2" y="6" width="13" height="12" rx="2.5"/><path d="M15 11l7-4v10l-7-4"/>',
    "picture": '<rect x="3" y="4" width="18" height="16" rx="2"/>'
    '<circle cx="8.5" cy="9.5" r="1.7"/><path d="M4 18l5.5-5 3.5 3 3.5-4L21 16"/>',
    "video": '<rect x="3" y="4" width="18" height="16" rx="2"/><path d="M10 8.5v7l6-3.5z"/>',
    "network": '<path d="M4 10a12 12 0 0 1 16 0M7 13.5a7.5 7.5 0 0 1 10 0M10 17a3 3 0 0 1 4 0"/>',
    "demo": '<circle cx="12" cy="12" r="9"/><path d="M8 14a4.5 4.5 0 0 0 8 0M9 9v.5M15 9v.5"/>',
    "pause": '<path d="M8.5 5v14M15.5 5v14"/>',
    "play": '<path d="M7.5 5v14l11.5-7z"/>',
    "next": '<path d="M6 5v14l10-7zM19 5v14"/>',
    "mirror": '<path d="M12 3v2.5M12 9v2.5M12 15v2M12 20v1M8 7l-5.5 10H8zM16 7l5.5 10H16z"/>',
    "save": '<path d="M12 3.5v11M7.5 10.5l4.5 4.5 4.5-4.5M4 17v3.5h16V17"/>',
    "full_screen": '<path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"/>',
    "panel": '<rect x="3" y="4" width="18" height="16" rx="2"/>'
    '<path d="M14.5 4v16M17 8.5h1.5M17 12h1.5"/>',
    "settings": '<path d="M4 7h8M16.5 7H20M4 17h3.5M12 17h8"/>'
    '<circle cx="14.3" cy="7" r="2.2"/><circle cx="9.7" cy="17" r="2.2"/>',
    "record": '<circle cx="12" cy="12" r="8.5"/><circle cx="12" cy="12" r="3.2"/>',
    "stop": '<circle cx="12" cy="12" r="8.5"/><rect x="9" y="9" width="6" height="6"/>',
    "marker": '<path d="M6 21V4h11l-2.5 4 2.5 4H6"/>',
    "sessions": '<path d="M4 7h16M4 12h16M4 17h10"/>',
    "timeline": '<path d="M3 20h18M4 15l4-6 4 3 4-7 4 5"/>',
    "why": '<circle cx="12" cy="12" r="9"/><path d="M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2'
    'c-.8.4-1.1.9-1.1 1.8M12 16.8v.3"/>',
    "name": '<path d="M4 20l1-4L16.5 4.5l3 3L8 19zM14 7l3 3"/>',
    "resting_face": '<circle cx="12" cy="12" r="9"/><path d="M8.5 15h7M9 9v.5M15 9v.5"/>',
    "refresh": '<path d="M19.5 12a7.5 7.5 0 1 1-2.2-5.3M17.8 2.8v4.4h-4.4"/>',
    "undo": '<path d="M8.5 5L4 9.5L8.5 14M4 9.5h10.5a5 5 0 0 1 0 10H9"/>',
    "about": '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.5v.3"/>',
}


def icon(name: str, palette: QPalette) -> QIcon:
    """Icon in the text colour of a palette. Raises KeyError for an unknown name."""
    drawn = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.WindowText)
        for size in _SIZES:
            drawn.addPixmap(_pixmap(name, colour, size), mode)
    return drawn


def _pixmap(name: str, colour: QColor, size: int) -> QPixmap:
    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" '
        f'stroke="{colour.name()}" stroke-opacity="{colour.alphaF():.2f}" stroke-width="1.8" '
        f'stroke-linecap="round" stroke-linejoin="round">{_DRAWINGS[name]}</svg>'
    )
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    return pixmap
