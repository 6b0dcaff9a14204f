"""A soak of the built program, by hand: python -m tests.packaged.soak

An hour of frames without waiting, from a network camera that breaks off, falls silent and goes away
in turns, shown by the real window under a virtual screen and recorded as a session.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import cv2

from app.commands.demo_clip import DemoClip
from tests.mjpeg_server import MjpegServer

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "dist" / "EmotionLens" / "EmotionLens"
_CLIP = 300  # pictures, shown again and again
_STEADY, _AWAY = 20.0, 4.0  # seconds between two troubles, and that one lasts
_WARM = 60.0  # seconds until the memory is looked at for the first time
_TURN = 3  # troubles, and so samples, until they begin again
_GROWTH = 20.0  # MB from then on, at most


@dataclass(frozen=True)
class Sample:
    """What the system says of the running program at one moment."""

    seconds: float
    frames: int  # that the camera has sent
    megabytes: float  # resident
    threads: int

    def __str__(self) -> str:
        return (
            f"{self.seconds:7.0f} s {self.frames:8d} frames "
            f"{self.megabytes:7.1f} MB {self.threads:3d} threads"
        )


def main() -> int:
    """Soak, print a line each half minute, and judge at the end; 1 where something grew or died."""
    options = _options()
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        environment = _surroundings(home, stack.enter_context(_screen()))
        camera = stack.enter_context(MjpegServer(rate=1e4, pictures=_clip(options.faces)))
        command = [str(options.program), "--source", camera.url]
        program = subprocess.Popen(command, env=environment, cwd=home)
        stack.callback(program.kill)
        samples = list(_soak(program, camera, options.frames, environment))
        program.send_signal(signal.SIGTERM)
        ended = program.wait(30)
        sessions = list(home.rglob("session.json"))
        return _judge(samples, ended, json.loads(sessions[0].read_text()) if sessions else {})


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.packaged.soak", description=__doc__)
    parser.add_argument("--frames", type=int, default=30 * 3600, help="that the camera sends")
    parser.add_argument("--faces", type=int, default=1, help="in each frame")
    parser.add_argument("--program", type=Path, default=PROGRAM, help="the built program")
    return parser.parse_args()


def _clip(faces: int) -> list[bytes]:
    clip = DemoClip(ROOT / "assets", faces)
    return [cv2.imencode(".jpg", clip.frame(i))[1].tobytes() for i in range(_CLIP)]


@contextmanager
def _screen() -> Iterator[str]:
    """A virtual screen; gives its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-noreset", "-screen", "0", "1280x800x24"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    try:
        with os.fdopen(reading) as lines:
            yield f":{lines.readline().strip()}"
    finally:
        os.close(writing)
        server.terminate()
        server.wait()


def _surroundings(home: Path, display: str) -> dict[str, str]:
    return {"HOME": str(home), "PATH": os.environ["PATH"], "DISPLAY": display, "LANG": "C.UTF-8"}


def _soak(
    program: subprocess.Popen[bytes], camera: MjpegServer, frames: int, environment: dict[str, str]
) -> Iterator[Sample]:
    began = time.monotonic()
    trouble = _troubles(camera)
    recording = False
    while camera.sent < frames:
        time.sleep(_STEADY)
        if not recording:
            subprocess.run(_RECORD, env=environment, check=True)
            recording = True
        next(trouble)()
        if program.poll() is not None:
            raise SystemExit(f"The program ended by itself, with code {program.returncode}.")
        yield _sample(program.pid, camera.sent, time.monotonic() - began)


_FIND = ["xdotool", "search", "--onlyvisible", "--name", "Emotion Lens"]
_RECORD = [*_FIND, "windowfocus", "--sync", "key", "--clearmodifiers", "ctrl+r"]


def _troubles(camera: MjpegServer) -> Iterator[Callable[[], None]]:
    def away() -> None:
        camera.stop()
        time.sleep(_AWAY)
        camera.start()

    def silent() -> None:
        camera.stall()
        time.sleep(_AWAY)
        camera.drop()

    while True:
        yield from (camera.drop, silent, away)


def _sample(process: int, frames: int, seconds: float) -> Sample:
    status = Path(f"/proc/{process}/status").read_text()
    values = dict(line.split(":", 1) for line in status.splitlines())
    sample = Sample(seconds, frames, int(values["VmRSS"].split()[0]) / 1000, int(values["Threads"]))
    print(sample, flush=True)
    return sample


def _judge(samples: list[Sample], ended: int, metadata: dict[str, object]) -> int:
    warm = [sample for sample in samples if sample.seconds > _WARM] or samples
    growth = max(sample.megabytes for sample in warm) - warm[0].megabytes
    print(f"memory: {growth:+.1f} MB at most after {warm[0].seconds:.0f} s")
    early, late = (max(sample.threads for sample in part) for part in (warm[:_TURN], warm[-_TURN:]))
    print(f"threads: {early} then, {late} at the end; exit code {ended}")
    analysed, dropped = (metadata.get(f"frames_{kind}") for kind in ("analysed", "dropped"))
    print(f"recorded: {analysed} frames, {dropped} dropped")
    flowing = samples[-1].frames > samples[-2].frames
    sound = growth < _GROWTH and early == late and flowing and ended == 0
    return 0 if sound and metadata.get("frames_analysed") else 1


if __name__ == "__main__":
    sys.exit(main())
