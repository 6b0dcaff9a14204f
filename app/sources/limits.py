"""Limits of what is decoded, and the errors of decoders."""

from __future__ import annotations

# Set for OpenCV too, see the package's __init__.
LARGEST_PICTURE = 100_000_000
"""Pixels; a larger picture is refused from its header, before it fills the memory."""
MOST_UNPACKED = 400_000_000
"""Bytes; the largest picture at 32 bits a pixel. OpenCV takes twice that in between."""
TOO_MANY_PIXELS = f"has more than {LARGEST_PICTURE // 10**6} megapixels"


class TooLargeError(ValueError):
    """The picture is too large; the message says what it has too much of."""


class UnreadableError(ValueError):
    """The picture is of a kind that cannot be read; the message names it, with its article."""


def check_pixels(count: int) -> None:
    """Raise TooLargeError if there are too many."""
    if count > LARGEST_PICTURE:
        raise TooLargeError(TOO_MANY_PIXELS)


def check_unpacked(size: int) -> None:
    """Raise TooLargeError if the pixels take more bytes than they may."""
    if size > MOST_UNPACKED:
        raise TooLargeError(f"would take more than {MOST_UNPACKED // 10**6} MB of memory")
