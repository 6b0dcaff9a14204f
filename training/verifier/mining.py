"""More candidates that are no faces: what the cascades find in pictures that hold none.

The pictures come with scikit-image and scikit-learn, or are generated. Those of scikit-image that
the program's detection is measured on are left out: brick, camera, chelsea, coffee, coins, grass,
moon, page, rocket, text.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import cv2
import cv2.data
import numpy as np

from app.vision.crops import cut_faces
from training.errors import TrainingError
from training.verifier.data import MARGIN, SIDE

_PICTURES = {
    "skimage": [
        f"data/{name}"
        for name in (
            "gravel.png", "motorcycle_left.png", "motorcycle_right.png", "clock_motion.png",
            "ihc.png", "cell.png", "retina.jpg", "hubble_deep_field.jpg", "phantom.png",
        )
    ],
    "sklearn": ["datasets/images/china.jpg", "datasets/images/flower.jpg"],
}  # fmt: skip
_LONGEST = 640  # pixels of a picture's longer side
_ANGLES = (0, -40, -20, 20, 40)
_STEP = 1.06  # from one size of face to the next: smaller than in use, for more candidates
_LEAST = 24  # pixels of a candidate's side
_CASCADES = ("frontalface_alt2", "frontalface_default", "profileface")


def mine(seed: int, textures: int = 24) -> np.ndarray:
    """Crops (M, 32, 32) uint8 of candidates in the pictures and in so many generated textures.

    Each picture is searched upright and turned by 20 and 40 degrees both ways, as it is and
    mirrored, with no neighbours asked for. Raises TrainingError.
    """
    rng = np.random.default_rng(seed)
    cascades = [_cascade(name) for name in _CASCADES]
    crops = [np.empty((0, SIDE, SIDE), np.uint8)]
    for gray in (*pictures(), *(texture(rng) for _ in range(textures))):
        for angle in _ANGLES:
            turned = _turned(gray, angle)
            # The profile cascade sees one side: mirrored, every cascade finds other candidates.
            for view in (turned, turned[:, ::-1].copy()):
                found = np.concatenate([*_search(cascades, view)])
                crops.append(cut_faces(view, found, MARGIN, SIDE))
    return np.concatenate(crops)


def pictures() -> Iterator[np.ndarray]:
    """The packages' pictures without a face, gray. Raises TrainingError."""
    for package, names in _PICTURES.items():
        spec = find_spec(package)
        if spec is None or spec.origin is None:
            raise TrainingError(f"{package}, whose pictures are used, is not installed.")
        for name in names:
            path = Path(spec.origin).parent / name
            gray = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
            if gray is None:
                raise TrainingError(f"The picture {path} cannot be read. Install {package} again.")
            scale = min(1.0, _LONGEST / max(gray.shape))
            yield cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)


def texture(rng: np.random.Generator, side: int = 400) -> np.ndarray:
    """A generated picture (side, side) uint8: clouds, with ellipses, bars or letters on them."""
    clouds = np.zeros((side, side))
    for n in (4, 8, 16, 32, 64):
        layer = rng.normal(size=(n, n)) * n**-0.7
        clouds += cv2.resize(layer, (side, side), interpolation=cv2.INTER_CUBIC)
    picture = np.interp(clouds, (clouds.min(), clouds.max()), (30, 225)).astype(np.uint8)
    kind = rng.integers(4)
    for _ in range(int(rng.integers(40, 120)) if kind else 0):
        x, y = (int(value) for value in rng.integers(0, side, 2))
        width, height = (int(value) for value in rng.integers(4, 40, 2))
        gray, thick = int(rng.integers(256)), int(rng.choice([-1, 2]))
        if kind == 1:
            turn = int(rng.integers(180))
            cv2.ellipse(picture, (x, y), (width, height), turn, 0, 360, gray, thick)
        elif kind == 2:
            cv2.rectangle(picture, (x, y), (x + width, y + height), gray, thick)
        else:
            letters = "".join(chr(code) for code in rng.integers(33, 126, 5))
            cv2.putText(picture, letters, (x, y), int(rng.integers(8)), width / 20, gray, 2)
    return cv2.GaussianBlur(picture, (0, 0), float(rng.uniform(0.5, 1.5)))


def _cascade(name: str) -> cv2.CascadeClassifier:
    return cv2.CascadeClassifier(f"{cv2.data.haarcascades}haarcascade_{name}.xml")


def _turned(gray: np.ndarray, angle: float) -> np.ndarray:
    height, width = gray.shape
    rotation = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    return cv2.warpAffine(gray, rotation, (width, height), borderMode=cv2.BORDER_REFLECT)


def _search(cascades: list[cv2.CascadeClassifier], gray: np.ndarray) -> Iterator[np.ndarray]:
    for cascade in cascades:
        found = cascade.detectMultiScale(gray, _STEP, 0, 0, (_LEAST, _LEAST))
        # Threads find them in any order.
        yield np.array(sorted(map(tuple, found)), dtype=int).reshape(-1, 4)
