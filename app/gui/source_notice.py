"""Source notice: says for some seconds what is not shown of a file that was opened."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from ..common.language import tr
from .banner import Banner
from .live_state import LiveState

SECONDS = 12.0


class SourceNotice(QObject):
    """Source notice in the banner, such as which other videos a file holds."""

    def __init__(self, state: LiveState, banner: Banner) -> None:
        super().__init__(banner)
        self._state = state
        self._banner = banner
        self._timer = QTimer(self, singleShot=True, interval=round(1000 * SECONDS))
        self._timer.timeout.connect(lambda: banner.say("notice", ""))
        state.source_changed.connect(self._show)

    def _show(self) -> None:
        source = self._state.source
        notice = "" if source is None else source.notice
        if notice and source is not None and len(source.streams) > 1:
            notice += " " + tr("Choose another with View > Video in the file.")
        self._banner.say("notice", notice)
        if notice:
            self._timer.start()
        else:
            self._timer.stop()
