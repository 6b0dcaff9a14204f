"""Image input: a NumPy array or PIL image in, the pixels that the program reads out."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..sources.limits import LARGEST_PICTURE
from ..sources.tones import to_bgr

if TYPE_CHECKING:
    from PIL.Image import Image

_ROUNDING = 1e-3
"""What resizing may leave above 1 or below 0 in an image of 0 to 1."""
_SIXTEEN_BITS = 65535
_DEEP = ("I", "F")  # how Pillow's modes of more than 8 bits begin
_SWAPPED = {3: [2, 1, 0], 4: [2, 1, 0, 3]}  # RGB to BGR, and back


class ImageError(ValueError):
    """An image cannot be read; the message says why, and what to pass instead."""


def to_pixels(image: object, *, bgr: bool = False) -> NDArray[np.uint8]:
    """The pixels of an image, (H, W, 3) uint8 BGR, upright and on white. Raises ImageError.

    image: a PIL image of any mode; or an array: gray (H, W) or (H, W, 1), RGB (H, W, 3), RGBA
        (H, W, 4), as uint8 0 to 255, uint16, or a float type 0 to 1.
    bgr: the colours of an array are in OpenCV's order, BGR or BGRA.
    """
    if isinstance(image, np.ndarray):
        return _from_array(np.asarray(image), bgr)
    pillow: Any = sys.modules.get("PIL.Image")  # where it is not loaded, nothing is of its kind
    if pillow is not None and isinstance(image, pillow.Image):
        return _from_pil(image)
    if image is None:
        raise ImageError("None is no image; cv2.imread gives it where it cannot read a file.")
    raise ImageError(
        f"{type(image).__name__} is no image that can be read. "
        "Pass a path, a PIL image or a NumPy array."
    )


def _from_array(image: NDArray[Any], bgr: bool) -> NDArray[np.uint8]:
    _check_shape(image.shape)
    _check_type(image.dtype)
    if image.dtype.kind == "f":
        image = _fractions(image)
    channels = image.shape[2] if image.ndim == 3 else 1
    if channels == 1:
        image = image.reshape(image.shape[:2])
    elif not bgr:
        image = image[..., _SWAPPED[channels]]
    # OpenCV takes neither negative strides nor another machine's order of bytes.
    return to_bgr(np.ascontiguousarray(image, image.dtype.newbyteorder("=")))


def _check_shape(shape: tuple[int, ...]) -> None:
    known = len(shape) == 2 or (len(shape) == 3 and shape[2] in (1, 3, 4))
    if 0 in shape:
        raise ImageError(f"An image of shape {shape} is empty. Was it cut outside its edges?")
    if len(shape) == 4:
        raise ImageError(f"An array of shape {shape} holds several images. Pass one at a time.")
    if not known and len(shape) == 3 and shape[0] in (1, 3, 4):
        raise ImageError(
            f"An image of shape {shape} has its channels first. Pass image.transpose(1, 2, 0)."
        )
    if not known:
        raise ImageError(
            f"An array of shape {shape} is no image. "
            "Pass gray (H, W), RGB (H, W, 3) or RGBA (H, W, 4)."
        )
    if shape[0] * shape[1] > LARGEST_PICTURE:
        raise ImageError(
            f"The image has more than {LARGEST_PICTURE // 10**6} megapixels. Make it smaller first."
        )


def _check_type(kind: np.dtype[Any]) -> None:
    if kind.kind == "f" or (kind.kind == "u" and kind.itemsize <= 2):
        return
    raise ImageError(
        f"An image of type {kind.name} is not read, as it does not say which value is white. Pass "
        "uint8 (0 to 255), uint16 or floats (0 to 1); if it goes to 255, image.astype('uint8')."
    )


def _fractions(image: NDArray[Any]) -> NDArray[np.float32]:
    """The values as float32, 0 to 1."""
    if not np.isfinite(image).all():
        raise ImageError("The image has values that are no number (NaN or infinite).")
    lowest, highest = float(image.min()), float(image.max())
    if highest > 1 + _ROUNDING:
        raise ImageError(
            f"In an image of floats 1 is white, but this one goes up to {highest:g}. "
            "Divide it by its white, such as image / 255."
        )
    if lowest < -_ROUNDING:
        raise ImageError(
            f"In an image of floats 0 is black, but this one goes down to {lowest:g}. "
            "Scale it to 0 to 1, such as (image + 1) / 2."
        )
    shares: NDArray[np.float32] = np.clip(image, 0, 1).astype(np.float32)
    return shares


def _from_pil(image: Image) -> NDArray[np.uint8]:
    from PIL import ImageOps

    _check_shape((image.height, image.width))
    try:
        upright = ImageOps.exif_transpose(image)
        if upright.mode.startswith(_DEEP):
            return _from_array(_without_sign(np.asarray(upright)), bgr=False)
        is_transparent = upright.mode[-1] in "Aa" or "transparency" in upright.info
        colours = upright.convert("RGBA" if is_transparent else "RGB")
    except ImageError:
        raise
    except (OSError, ValueError) as error:  # such as a file that is cut off: it is read only here
        raise ImageError(f"The PIL image cannot be read: {error}.") from error
    return _from_array(np.asarray(colours), bgr=False)


def _without_sign(values: NDArray[Any]) -> NDArray[Any]:
    """Pillow has 16 bits without a sign as 32 with one, too."""
    if values.dtype.kind == "i" and values.min() >= 0 and values.max() <= _SIXTEEN_BITS:
        return values.astype(np.uint16)
    return values
