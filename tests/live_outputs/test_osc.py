"""OSC as a real receiver sees it: python-osc's server, on the loopback device."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest
from pythonosc.dispatcher import Dispatcher
from pythonosc.osc_server import BlockingOSCUDPServer

from app.live_outputs.osc import OscOutput
from app.live_outputs.output import OutputError
from tests.feeding import EMOTIONS
from tests.live_outputs.seen import face, seen
from tests.lsl_streams import wait_for

Heard = list[tuple[str, float]]


class Receiver:
    """A server in a thread, which notes all that it hears."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        self.heard: Heard = []
        dispatcher = Dispatcher()
        dispatcher.set_default_handler(lambda path, *values: self.heard.append((path, *values)))
        self._server = BlockingOSCUDPServer((host, 0), dispatcher)
        self.port: int = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    yield made
    made.close()


@pytest.fixture
def output(receiver: Receiver) -> Iterator[OscOutput]:
    made = OscOutput("127.0.0.1", receiver.port)
    yield made
    made.close()


def test_closed_before_it_was_opened() -> None:
    output = OscOutput("127.0.0.1", 9000)
    output.close()
    assert output.title == "OSC to 127.0.0.1:9000"


def test_of_nobody_only_that_is_sent(output: OscOutput, receiver: Receiver) -> None:
    output.open()
    output.send(seen())
    wait_for(lambda: receiver.heard)
    assert receiver.heard == [("/emotionlens/faces", 0)]


def test_each_face_s_probabilities_by_track_and_emotion(
    output: OscOutput, receiver: Receiver
) -> None:
    output.open()
    faces = face(1, "happy"), face(12, "sad")
    output.send(seen(*faces))
    wait_for(lambda: len(receiver.heard) == 15)
    assert receiver.heard[-1] == ("/emotionlens/faces", 2)
    expected = [
        (f"/emotionlens/face/{one.track}/{emotion}", pytest.approx(value, abs=1e-6))
        for one in faces
        for emotion, value in zip(EMOTIONS, one.probabilities.tolist(), strict=True)
    ]
    assert receiver.heard[:-1] == expected
    assert dict(receiver.heard)["/emotionlens/face/1/happy"] == pytest.approx(0.8)


def test_a_face_that_was_not_found_in_the_frame_has_no_values(
    output: OscOutput, receiver: Receiver
) -> None:
    output.open()
    output.send(seen(face(1, held=True)))
    wait_for(lambda: receiver.heard)
    assert receiver.heard == [("/emotionlens/faces", 1)]


def test_without_a_receiver_it_goes_on_until_there_is_one() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    output = OscOutput("127.0.0.1", port)
    output.open()
    for _ in range(20):
        output.send(seen(face()))
    output.close()


def test_it_takes_in_nothing_from_others(output: OscOutput, receiver: Receiver) -> None:
    output.open()
    sending = output._socket
    assert sending is not None
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.sendto(b"hello", sending.getsockname())
    with pytest.raises(BlockingIOError):
        sending.recv(10)


def test_a_name_that_nobody_has_is_told() -> None:
    output = OscOutput("no.such.name.invalid", 9000)
    with pytest.raises(OutputError, match=r"“no\.such\.name\.invalid” is not known"):
        output.open()
    output.close()


@pytest.mark.parametrize("host", ["a" * 70, "\0", "1.2.3.4.5"])
def test_what_is_no_name_at_all_is_told(host: str) -> None:
    output = OscOutput(host, 9000)
    with pytest.raises(OutputError, match="is not known"):
        output.open()
    output.close()


def test_an_address_that_is_not_permitted_is_told() -> None:
    output = OscOutput("255.255.255.255", 9000)  # all computers of the network
    with pytest.raises(OutputError, match=r"nothing can be sent to 255\.255\.255\.255:9000: "):
        output.open()
    output.close()
