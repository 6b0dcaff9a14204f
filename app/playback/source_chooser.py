"""Source chooser: opens the requested source, or a camera as soon as one is plugged in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from ..common.language import tr, tr_noop
from ..sources.cameras import Camera
from .camera_watch import CameraWatch
from .player import Player

_LOOKING = (tr_noop("Looking for a camera…"), tr_noop("This takes a moment."))
_NO_CAMERA = (
    tr_noop("No camera was found"),
    tr_noop(
        "Plug one in and it starts by itself. Meanwhile, open a picture or a video, or "
        "try the demo."
    ),
)
# A file opens faster than this, so that no message flashes up.
_OPENING_MS = 400


class SourceChooser(QObject):
    """Source chooser: tells the player what to open, and the user why nothing is shown.

    source: the last requested source; None: the preferred camera, or the first one.
    preferred: name of the preferred camera; None: none.
    names: of the connected cameras.

    cameras_changed: signal; the connected cameras, a tuple[Camera, ...].
    message: signal; a title and a text to show instead of frames.
    """

    cameras_changed = Signal(object)
    message = Signal(str, str)

    def __init__(
        self,
        player: Player[Any],
        list_cameras: Callable[[], tuple[Camera, ...]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.source: str | None = None
        self.preferred: str | None = None
        self.names: list[str] = []
        self._player = player
        self._waits_for_camera = False
        self._opening = QTimer(self, singleShot=True, interval=_OPENING_MS)
        self._opening.timeout.connect(self._say_opening)
        self._watch = CameraWatch(list_cameras, self)
        self._watch.found.connect(self._note_cameras)
        player.opened.connect(self._opening.stop)
        player.failed.connect(self._note_failure)

    def start(self) -> None:
        """Start the camera watch."""
        self._watch.start()

    def open(self, source: str | None, stream: int | None = None) -> None:
        """Open a source; None: the preferred camera, or the first one.

        stream: number of a video file's stream; None: its default, or the largest one.
        """
        self.source = source
        self._waits_for_camera = source is None
        self._opening.start()
        if source is None:
            self._player.stop()
            self._watch.refresh()
        else:
            self._player.open(source, stream)

    def look_for_cameras(self) -> None:
        """List the cameras again at once."""
        self._watch.refresh()

    def close(self) -> None:
        """Stop the timer and the camera watch."""
        self._opening.stop()
        self._waits_for_camera = False
        self._watch.close()

    def _note_cameras(self, cameras: tuple[Camera, ...]) -> None:
        self.names = [camera.name for camera in cameras]
        self.cameras_changed.emit(cameras)
        if not self._waits_for_camera:
            return
        if not cameras:
            self._say(*map(tr, _NO_CAMERA))
            return
        self._waits_for_camera = False
        self._opening.start()
        self._player.open(self.preferred if self.preferred in self.names else self.names[0])

    def _note_failure(self, sentence: str) -> None:
        self._say(self._failure_title(), sentence)

    def _failure_title(self) -> str:
        if self.source is None or self.source.isdigit() or self.source in self.names:
            return tr("The camera cannot be used")
        return tr("{name} cannot be shown").format(name=short_name(self.source))

    def _say_opening(self) -> None:
        if self._waits_for_camera:
            self._say(*map(tr, _LOOKING))
        else:
            title = tr("Opening the camera…")
            if self.source is not None:
                title = tr("Opening {name}…").format(name=short_name(self.source))
            self._say(title, tr("This can take a few seconds."))

    def _say(self, title: str, text: str) -> None:
        self._opening.stop()
        self.message.emit(title, text)


def short_name(source: str) -> str:
    """Short name of a source: a file's name, an address without path and password."""
    if "://" in source:
        scheme, rest = source.split("://", 1)
        return f"{scheme}://{rest.split('/', 1)[0].rsplit('@', 1)[-1]}"
    name = source.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    return tr("camera {number}").format(number=name) if name.isdigit() else name
