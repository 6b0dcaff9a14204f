"""Limits of what is decoded, and the errors of decoders."""

from __future__ import annotations

from ..common.language import tr, tr_noop

# Set for OpenCV too, see the package's __init__.
LARGEST_PICTURE = 100_000_000
"""Pixels; a larger picture is refused from its header, before it fills the memory."""
MOST_UNPACKED = 400_000_000
"""Bytes; the largest picture at 32 bits a pixel. OpenCV takes twice that in between."""
TOO_MANY_PIXELS = tr_noop("{name} has more than 100 megapixels. Make it smaller first.")
TOO_MUCH_MEMORY = tr_noop("{name} would take more than 400 MB of memory. Make it smaller first.")


class TooLargeError(ValueError):
    """The picture is too large; the message is the sentence that too_large() fills in."""


class UnreadableError(ValueError):
    """The picture is of a kind that cannot be read; the message names it, with its article."""


def check_pixels(count: int) -> None:
    """Raise TooLargeError if there are too many."""
    if count > LARGEST_PICTURE:
        raise TooLargeError(TOO_MANY_PIXELS)


def check_unpacked(size: int) -> None:
    """Raise TooLargeError if the pixels take more bytes than they may."""
    if size > MOST_UNPACKED:
        raise TooLargeError(TOO_MUCH_MEMORY)


def too_large(name: str, sentence: str = TOO_MANY_PIXELS) -> str:
    """The sentence on a file that is too large, for people to read."""
    return tr(sentence).format(name=name)
