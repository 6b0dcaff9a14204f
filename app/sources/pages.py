"""Files of several pictures: the pages of a TIFF."""

from __future__ import annotations

import time
from functools import partial

import numpy as np
from numpy.typing import NDArray

from ..common.language import tr
from ..vision.readings import Frame
from . import tiff
from .base import FrameSource, SourceError
from .decoding import decode_page
from .pictures import decode_whole

_A_PAGE = 1.0
"""Seconds for which the window shows a page."""


class PagesSource(FrameSource):
    """The pages of a TIFF, each a still, a second apart: page 1 is frame 0.

    A page that cannot be read is left out, and `status` says so once all were read. Raises
    SourceError where none can be read.
    """

    rate = 1 / _A_PAGE

    def __init__(self, name: str, encoded: NDArray[np.uint8], pages: list[tiff.Page]) -> None:
        super().__init__(name)
        self._encoded = encoded
        self._pages = pages
        self._at = 0
        self._left_out: dict[int, str] = {}
        self.duration = len(pages) * _A_PAGE
        self._next = self._decode()
        if self._next is None:
            raise SourceError(self._left_out[0])

    @property
    def ended(self) -> bool:
        return self._next is None

    @property
    def status(self) -> str:
        """Once it has ended: which pages were left out, and why, if any were."""
        if not self.ended:
            return ""
        if self._left_out:
            numbers = [str(number + 1) for number in sorted(self._left_out)]
            why = next(iter(self._left_out.values()))
            if len(numbers) > 1:
                several = tr("Pages {numbers} were left out: {reason}")
                return several.format(numbers=", ".join(numbers), reason=why)
            return tr("Page {number} was left out: {reason}").format(number=numbers[0], reason=why)
        if self._pages[-1].following:
            return tr("{name} breaks off after page {number}. Copy or download it again.").format(
                name=self.name, number=len(self._pages)
            )
        return ""

    def read(self, timeout: float = 0.5) -> Frame | None:
        if self._next is None:
            return None
        pixels, number = self._next
        self._next = self._decode()
        return Frame(pixels, number, number * _A_PAGE, captured=time.monotonic(), still=True)

    def seek(self, seconds: float) -> None:
        if self._pages:
            self._at = min(int(max(seconds, 0.0) / _A_PAGE), len(self._pages) - 1)
            self._next = self._decode()

    def close(self) -> None:
        self._pages, self._next = [], None

    def _decode(self) -> tuple[NDArray[np.uint8], int] | None:
        """The next page that can be read, and its number."""
        while self._at < len(self._pages):
            number = self._at
            self._at += 1
            decode = partial(decode_page, page=self._pages[number])
            try:
                return decode_whole(self.name, self._encoded, decode), number
            except SourceError as error:
                self._left_out[number] = str(error)
        return None
