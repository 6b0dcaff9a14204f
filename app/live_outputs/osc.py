"""OSC output: each face's probabilities by UDP; it only sends."""

from __future__ import annotations

import socket

from ..common.language import tr
from ..sources.base import reason
from .choices import address
from .output import Output, OutputError, Snapshot

PREFIX = "/emotionlens"


class OscOutput(Output):
    """OSC output to one address.

    For each face found: `/emotionlens/face/TRACK/EMOTION` with a float from 0 to 1 for each
    emotion; then `/emotionlens/faces` with the number of faces shown.

    host: name or address of the receiver.
    port: of it, 1 to 65535.
    """

    def __init__(self, host: str, port: int) -> None:
        self.title = tr("OSC to {address}").format(address=address(host, port))
        self._host = host
        self._port = port
        self._socket: socket.socket | None = None

    def open(self) -> None:
        """Look up the receiver's address. Raises OutputError where there is none."""
        try:
            found = socket.getaddrinfo(self._host, self._port, type=socket.SOCK_DGRAM)
        except (OSError, ValueError) as error:
            raise OutputError(
                tr(
                    "OSC is off, because the address “{host}” is not known. Correct it in the "
                    "settings, or check the network, and switch it on again."
                ).format(host=self._host)
            ) from error
        family, kind, protocol, _, target = found[0]
        try:
            self._socket = socket.socket(family, kind, protocol)
            self._socket.setblocking(False)
            # So that the system lets nobody else's packets in.
            self._socket.connect(target)
        except OSError as error:
            raise self._failure(error) from error

    def send(self, snapshot: Snapshot) -> None:
        """Send the probabilities of the faces that were found in this frame. Raises OutputError."""
        for face in snapshot.faces:
            if not face.held:
                for emotion, value in zip(snapshot.emotions, face.probabilities, strict=True):
                    self._send(f"{PREFIX}/face/{face.track}/{emotion}", float(value))
        self._send(f"{PREFIX}/faces", len(snapshot.faces))

    def close(self) -> None:
        """Close the socket."""
        if self._socket is not None:
            self._socket.close()

    def _send(self, path: str, value: float) -> None:
        # Imported on demand, for a quick start. Its UDP client looks a name up for each message.
        from pythonosc.osc_message_builder import OscMessageBuilder

        if self._socket is None:
            return
        message = OscMessageBuilder(path)
        message.add_arg(value)
        try:
            self._socket.send(message.build().dgram)
        except (BlockingIOError, ConnectionRefusedError):
            pass  # the system's buffer is full; or nobody receives yet, which is no failure
        except OSError as error:
            raise self._failure(error) from error

    def _failure(self, error: OSError) -> OutputError:
        return OutputError(
            tr(
                "OSC is off, because nothing can be sent to {address}: {reason}. Check the "
                "address and the network, and switch it on again in the settings."
            ).format(address=address(self._host, self._port), reason=reason(error))
        )
