"""Pixels of video frames as players show them: deinterlaced, of square pixels, upright."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from av.filter import Graph
    from av.video.frame import VideoFrame

_SQUARE = 0.01  # of a pixel's proportions, within which a picture is not stretched
_MATRIX = struct.Struct("<9i")


class Deinterlacer:
    """FFmpeg's filter bwdif, from the first interlaced frame on; frames before pass unchanged.

    It gives a frame for each frame, one frame later: `flush` gives the last one.
    """

    def __init__(self) -> None:
        self._graph: Graph | None = None
        self._layout: tuple[Any, ...] = ()

    def push(self, frame: VideoFrame) -> Iterator[VideoFrame]:
        """The frames that are done once this one is known."""
        layout = (frame.width, frame.height, frame.format.name, frame.time_base)
        if self._graph is not None and layout != self._layout:
            yield from self.flush()
        if self._graph is None and not frame.interlaced_frame:
            yield frame
            return
        if self._graph is None:
            self._graph, self._layout = _bwdif(frame), layout
        self._graph.push(frame)
        yield from self._done()

    def flush(self) -> Iterator[VideoFrame]:
        """The frames that are left; what comes next is begun anew."""
        if self._graph is not None:
            self._graph.push(None)
            yield from self._done()
            self._graph = None

    def reset(self) -> None:
        """Forget the frames that are left, as after a seek."""
        self._graph = None

    def _done(self) -> Iterator[VideoFrame]:
        from av.error import BlockingIOError, EOFError

        while self._graph is not None:
            try:
                yield self._graph.vpull()
            except (BlockingIOError, EOFError):
                return


def _bwdif(frame: VideoFrame) -> Graph:
    from av.filter import Graph

    graph = Graph()
    graph.link_nodes(
        graph.add_buffer(
            width=frame.width,
            height=frame.height,
            format=frame.format,
            time_base=frame.time_base,
        ),
        graph.add("bwdif", "mode=send_frame:deint=interlaced"),
        graph.add("buffersink"),
    ).configure()
    return graph


def to_pixels(frame: VideoFrame, aspect: float) -> NDArray[np.uint8]:
    """The picture (H, W, 3) BGR as players show it.

    aspect: width of a pixel by its height. Raises av.error.FFmpegError or ValueError where the
    frame cannot be converted.
    """
    # threads: small frames are converted several times as fast in one.
    pixels = np.asarray(frame.to_ndarray(format="bgr24", threads=1), np.uint8)
    height, width = pixels.shape[:2]
    if aspect > 0 and abs(aspect - 1) > _SQUARE:
        # Wider or higher, never smaller: no detail of a face is lost.
        size = (round(width * aspect), height) if aspect > 1 else (width, round(height / aspect))
        pixels = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_LINEAR), np.uint8)
    return np.ascontiguousarray(_upright(pixels, _display_matrix(frame)))


def _display_matrix(frame: VideoFrame) -> tuple[int, int, int, int] | None:
    """The display matrix's a, b, c, d, 16.16 fixed point; None where there is none."""
    from av.sidedata.sidedata import SideDataContainer

    # Not frame.side_data, which the frame keeps and which keeps the frame: each would stay in
    # memory until Python next looks for cycles, hundreds of megabytes of frames.
    data: Any = cast(Any, SideDataContainer)(frame).get("DISPLAYMATRIX")
    if data is None:
        return None
    content = bytes(data)
    if len(content) < _MATRIX.size:
        return None
    a, b, _, c, d = _MATRIX.unpack_from(content)[:5]
    return a, b, c, d


def _upright(
    pixels: NDArray[np.uint8], matrix: tuple[int, int, int, int] | None
) -> NDArray[np.uint8]:
    """Turned by quarters and mirrored: a point (x, y) is shown at (ax + cy, bx + dy)."""
    if matrix is None or not any(matrix):
        return pixels
    a, b, c, d = matrix
    if abs(b) + abs(c) > abs(a) + abs(d):  # a quarter turn: rows become columns
        pixels = pixels.transpose(1, 0, 2)
        across, down = c, b
    else:
        across, down = a, d
    if across < 0:
        pixels = pixels[:, ::-1]
    return pixels[::-1] if down < 0 else pixels
