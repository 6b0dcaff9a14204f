"""HTML of tables with pictures, as notebooks show them."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from html import escape

import numpy as np
from numpy.typing import NDArray

from ..sessions.thumbnails import jpeg

_SIDE = 72  # pixels


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """HTML table. The cells are HTML already, the heads are text."""
    head = "".join(f"<th>{escape(one)}</th>" for one in heads)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def picture(pixels: NDArray[np.uint8] | None) -> str:
    """Image element that holds its picture; "" for none.

    pixels: (h, w, 3) uint8 RGB.
    """
    if pixels is None or not pixels.size:
        return ""
    data = base64.b64encode(jpeg(np.ascontiguousarray(pixels[..., ::-1]), _SIDE)).decode("ascii")
    return f'<img alt="" height="{_SIDE}" src="data:image/jpeg;base64,{data}">'
