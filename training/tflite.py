"""A FlatBuffers reader for TFLite files: the weights of layers, without an interpreter.

Field numbers are those of the public schema of TFLite.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

_CONVOLUTION, _FULLY_CONNECTED = 3, 9  # operators
_TYPES = {0: np.float32, 9: np.int8}  # of tensors
_SUBGRAPHS, _BUFFERS, _OPERATOR_CODES = 2, 4, 1  # fields of a model


@dataclass(frozen=True)
class _Table:
    """A table at a place in the file; each field is a place too, or 0 where it is left out."""

    file: bytes
    place: int

    def field(self, number: int) -> int:
        lookup = self.place - self._number("<i", self.place)
        inside = 4 + 2 * number < self._number("<H", lookup)
        offset = self._number("<H", lookup + 4 + 2 * number) if inside else 0
        return self.place + offset if offset else 0

    def number(self, number: int, kind: str) -> int:
        place = self.field(number)
        return self._number(kind, place) if place else 0

    def table(self, number: int) -> _Table:
        return self._at(self.field(number))

    def tables(self, number: int) -> list[_Table]:
        start, count = self._vector(number)
        return [self._at(start + 4 * each) for each in range(count)]

    def array(self, number: int, dtype: type) -> np.ndarray:
        start, count = self._vector(number)
        return np.frombuffer(self.file, dtype, count, start)

    def text(self, number: int) -> str:
        start, count = self._vector(number)
        return self.file[start : start + count].decode()

    def _at(self, place: int) -> _Table:
        return _Table(self.file, place + self._number("<I", place))

    def _vector(self, number: int) -> tuple[int, int]:
        """Where a vector's first element is, and how many there are."""
        place = self.field(number)
        if not place:
            return 0, 0
        start = place + self._number("<I", place)
        return start + 4, self._number("<I", start)

    def _number(self, kind: str, place: int) -> int:
        return int(struct.unpack_from(kind, self.file, place)[0])


def layers(file: bytes) -> Iterator[tuple[str, np.ndarray, np.ndarray]]:
    """Of each convolution and fully connected layer: its output's name, its kernel, its bias.

    int8 kernels are multiplied by their scales, one for each of the first axis. Raises ValueError,
    struct.error, IndexError or KeyError for a file of another kind.
    """
    if file[4:8] != b"TFL3":
        raise ValueError("it is no TFLite file")
    model = _Table(file, struct.unpack_from("<I", file)[0])
    # A code is in the last field; in the first where an old program wrote it.
    codes = [max(c.number(0, "<b"), c.number(3, "<i")) for c in model.tables(_OPERATOR_CODES)]
    buffers, graph = model.tables(_BUFFERS), model.tables(_SUBGRAPHS)[0]
    tensors = graph.tables(0)
    for operator in graph.tables(3):
        if codes[operator.number(0, "<I")] in (_CONVOLUTION, _FULLY_CONNECTED):
            _, kernel, bias = operator.array(1, np.int32)[:3]
            yield (
                tensors[operator.array(2, np.int32)[0]].text(3),
                _values(tensors[kernel], buffers),
                _values(tensors[bias], buffers),
            )


def _values(tensor: _Table, buffers: list[_Table]) -> np.ndarray:
    dtype = _TYPES[tensor.number(1, "<b")]
    raw = buffers[tensor.number(2, "<I")].array(0, np.uint8)
    values = raw.view(dtype).reshape(tensor.array(0, np.int32)).astype(np.float32)
    if not tensor.field(4) or dtype != np.int8:
        return values
    scales = tensor.table(4).array(2, np.float32)
    return values * scales.reshape(-1, *[1] * (values.ndim - 1))
