"""The face verifier that comes with the program."""

from __future__ import annotations

import hashlib
import json

import cv2
import numpy as np
import pytest
from ai_edge_litert.interpreter import Interpreter

from app.common.paths import VERIFIER
from app.vision.crops import cut_faces
from app.vision.faces import FaceDetector
from app.vision.verifier import VERIFIER_SIDE, FaceVerifier, Verification


@pytest.fixture(scope="module")
def verifier() -> FaceVerifier:
    return FaceVerifier(VERIFIER)


@pytest.fixture(scope="module")
def astronaut() -> tuple[np.ndarray, np.ndarray]:
    """The gray picture and its face's box (1, 4)."""
    data = pytest.importorskip("skimage.data")
    gray = cv2.cvtColor(data.astronaut(), cv2.COLOR_RGB2GRAY)
    boxes = FaceDetector(VERIFIER).scan(gray).boxes
    assert len(boxes) == 1
    return gray, boxes


def _turned(astronaut: tuple[np.ndarray, np.ndarray], degrees: float) -> np.ndarray:
    """The picture turned clockwise about the middle of its face."""
    gray, boxes = astronaut
    x, y, width, height = boxes[0].tolist()
    rotation = cv2.getRotationMatrix2D((x + width / 2, y + height / 2), -degrees, 1.0)
    return cv2.warpAffine(gray, rotation, gray.shape[::-1], borderMode=cv2.BORDER_REPLICATE)


def _verify(verifier: FaceVerifier, gray: np.ndarray, boxes: np.ndarray) -> Verification:
    return verifier.verify(cut_faces(gray, boxes, verifier.margin, VERIFIER_SIDE))


def test_file_is_the_one_described_and_small() -> None:
    record = json.loads(VERIFIER.with_suffix(".json").read_text(encoding="utf-8"))
    content = VERIFIER.read_bytes()
    assert hashlib.sha256(content).hexdigest() == record["sha256"]
    assert len(content) < 300_000
    assert record["input"] == {"side": 32, "margin": 0.15, "dtype": "uint8", "colour": "gray"}
    assert 0 < record["thresholds"]["1%"] < record["thresholds"]["0.1%"] < 1


def test_it_reaches_what_was_asked_for() -> None:
    figures = json.loads(VERIFIER.with_suffix(".json").read_text(encoding="utf-8"))["figures"]
    assert figures["recall"]["1%"] >= 0.96
    assert figures["recall"]["0.1%"] >= 0.80
    assert figures["recall_at_1%_by_turn"]["0.4 to 9"] >= 0.88
    assert figures["roll_error"] < 6


def test_inputs_and_outputs() -> None:
    run = Interpreter(model_content=VERIFIER.read_bytes()).get_signature_runner()
    inputs = {n: tuple(d["shape_signature"]) for n, d in run.get_input_details().items()}
    assert inputs == {"crops": (-1, 32, 32)}
    outputs = {n: tuple(d["shape_signature"]) for n, d in run.get_output_details().items()}
    assert outputs == {"face": (-1, 1), "box": (-1, 3), "roll": (-1, 1), "turn": (-1, 1)}


def test_a_face_is_accepted_upright_and_in_place(
    verifier: FaceVerifier, astronaut: tuple[np.ndarray, np.ndarray]
) -> None:
    answer = _verify(verifier, *astronaut)
    assert answer.face[0] > verifier.thresholds["0.1%"]
    assert abs(answer.roll[0]) < 12, "her head is a little tilted"
    assert abs(answer.turn[0]) < 0.4
    assert np.abs([answer.dx[0], answer.dy[0], answer.size[0]]).max() < 0.25


@pytest.mark.parametrize("degrees", [-45, -30, -15, 15, 30, 45])
def test_a_turned_face_is_accepted_and_its_roll_told(
    verifier: FaceVerifier, astronaut: tuple[np.ndarray, np.ndarray], degrees: int
) -> None:
    upright = _verify(verifier, *astronaut).roll[0]
    answer = _verify(verifier, _turned(astronaut, degrees), astronaut[1])
    assert answer.face[0] > verifier.thresholds["1%"]
    assert answer.roll[0] - upright == pytest.approx(degrees, abs=6)


@pytest.mark.parametrize("shift", [-0.12, 0.12])
def test_a_shifted_box_is_led_back(
    verifier: FaceVerifier, astronaut: tuple[np.ndarray, np.ndarray], shift: float
) -> None:
    gray, boxes = astronaut
    before, moved = _verify(verifier, gray, boxes), boxes.copy()
    moved[:, 0] += round(shift * boxes[0, 2])
    assert _verify(verifier, gray, moved).dx[0] - before.dx[0] == pytest.approx(-shift, abs=0.05)


def test_textures_are_refused(verifier: FaceVerifier) -> None:
    rng = np.random.default_rng(1)
    noise = rng.integers(0, 256, (32, 32), dtype=np.uint8)
    rows, columns = np.mgrid[:32, :32]
    stripes = (128 + 100 * np.sin(columns / 2)).astype(np.uint8)
    checks = ((rows // 4 + columns // 4) % 2 * 255).astype(np.uint8)
    plain = np.full((32, 32), 128, np.uint8)
    answer = verifier.verify(np.stack([noise, stripes, checks, plain]))
    assert (answer.face < verifier.thresholds["1%"]).all()


@pytest.mark.parametrize("name", ["brick", "grass"])
def test_pictures_of_textures_are_refused(verifier: FaceVerifier, name: str) -> None:
    data = pytest.importorskip("skimage.data")
    corners = np.arange(0, 440, 40)
    boxes = np.array([(x, y, 60, 60) for x in corners for y in corners])
    answer = _verify(verifier, getattr(data, name)(), boxes)
    assert (answer.face < verifier.thresholds["1%"]).all()
