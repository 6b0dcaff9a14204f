"""A network camera to test with: MJPEG over HTTP on loopback, which can fail in several ways."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

import cv2
import numpy as np

_BOUNDARY = "picture"


class _Server(ThreadingHTTPServer):
    daemon_threads = False  # so that server_close() waits for them
    allow_reuse_address = True

    def __init__(self, port: int, camera: MjpegServer) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.camera = camera


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", f"multipart/x-mixed-replace; boundary={_BOUNDARY}")
        self.end_headers()
        try:
            self.server.camera.stream(self.wfile.write)
        except ConnectionError:
            return  # the viewer left

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the tests' own output is enough."""


class MjpegServer:
    """Serves numbered pictures (120, 160, 3) at `url` from start() to stop(), or `pictures` (JPEG)
    in turns, `rate` of them a second at most.

    stall() leaves connections open but silent; drop() ends them; after stop() nothing answers
    until start(), which takes the same port again.
    """

    def __init__(self, rate: float = 50.0, pictures: Sequence[bytes] = ()) -> None:
        self._pause = 1 / rate
        self._pictures = pictures
        self._port = 0
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self._changed = threading.Condition()
        self._connection = 0
        self._stalled = False
        self._number = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}/camera.mjpg"

    @property
    def sent(self) -> int:
        """Pictures sent so far."""
        return self._number

    def start(self) -> None:
        self._server = _Server(self._port, self)
        self._port = self._server.server_port
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, name="mjpeg"
        )
        self._thread.start()

    def stop(self) -> None:
        server, thread = self._server, self._thread
        if server is None or thread is None:
            return
        server.shutdown()
        thread.join()
        self.drop()
        server.server_close()
        self._server = None

    def stall(self) -> None:
        with self._changed:
            self._stalled = True

    def drop(self) -> None:
        with self._changed:
            self._connection += 1
            self._stalled = False
            self._changed.notify_all()

    def stream(self, write: Callable[[bytes], object]) -> None:
        """Send pictures through `write` until the connection is dropped."""
        with self._changed:
            connection = self._connection
        while True:
            write(self._part())
            with self._changed:
                self._changed.wait_for(lambda: self._connection != connection, self._pause)
                self._changed.wait_for(lambda: not self._stalled)
                if self._connection != connection:
                    return

    def _part(self) -> bytes:
        self._number += 1
        encoded = self._picture()
        head = (
            f"--{_BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(encoded)}\r\n\r\n"
        )
        return head.encode() + encoded + b"\r\n"

    def _picture(self) -> bytes:
        if self._pictures:
            return self._pictures[self._number % len(self._pictures)]
        pixels = np.full((120, 160, 3), 40, np.uint8)
        pixels[:, : self._number % 160] = 200
        return cv2.imencode(".jpg", pixels)[1].tobytes()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
