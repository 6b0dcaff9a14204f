from __future__ import annotations

import pytest

from app.sources.limits import (
    LARGEST_PICTURE,
    MOST_UNPACKED,
    TooLargeError,
    check_pixels,
    check_unpacked,
)


def test_nothing_and_the_most_there_may_be() -> None:
    for pixels, size in ((0, 0), (LARGEST_PICTURE, MOST_UNPACKED)):
        check_pixels(pixels)
        check_unpacked(size)


def test_more_is_too_large() -> None:
    with pytest.raises(TooLargeError, match="has more than 100 megapixels"):
        check_pixels(LARGEST_PICTURE + 1)
    with pytest.raises(TooLargeError, match="would take more than 400 MB of memory"):
        check_unpacked(MOST_UNPACKED + 1)
