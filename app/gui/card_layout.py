"""Label placement: puts each card beside its face, with little overlap of faces and cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, product

import numpy as np
from numpy.typing import ArrayLike, NDArray

# Hysteresis: a card moves only if another place reduces the cost by this much.
_STAY = 0.1
# Weight of hiding its own face, which is better than hiding another one.
_OWN_FACE = 0.5
# Sweeps over all cards: in later ones, the first cards can make room for the others.
_SWEEPS = 3
_SLIDES = (0.5, 0.25, 0.75, 0.0, 1.0)

RIGHT, LEFT, BELOW, ABOVE = range(4)
_Numbers = list[float]


@dataclass(frozen=True)
class Room:
    """Area for cards.

    picture: x, y, width, height in pixels.
    gap: pixels between a box and its card.
    sides: sides of a box to try, the preferred one first.
    """

    picture: tuple[float, float, float, float]
    gap: float
    sides: tuple[int, ...] = (RIGHT, LEFT, BELOW, ABOVE)


@dataclass(frozen=True, eq=False)
class Placement:
    """Placement of N cards.

    corners: (N, 2) upper left corners x, y, in pixels.
    choices: (N,) indices of the places chosen, to pass on as `before`.
    hidden: (N,) overlap of each card: the sum of the shares of faces and cards hidden.
    """

    corners: NDArray[np.float64]
    choices: NDArray[np.int64]
    hidden: NDArray[np.float64]


def place_cards(
    boxes: ArrayLike,
    sizes: ArrayLike,
    room: Room,
    before: Sequence[int] | NDArray[np.int64] = (),
) -> Placement:
    """Place the cards inside the picture, with the least overlap.

    boxes: (N, 4) x, y, width, height of the faces, in pixels.
    sizes: (N, 2) width, height of their cards, in pixels.
    before: (N,) choices in the last frame, -1 for a new face; empty for a still picture.
    """
    faces = np.asarray(boxes, np.float64).reshape(-1, 4)
    card_sizes = np.asarray(sizes, np.float64).reshape(-1, 2)
    stay = _stay(faces.tolist(), card_sizes.tolist(), room, [int(choice) for choice in before])
    if stay is not None:
        return Placement(np.array(stay), np.array(before, np.int64), np.zeros(len(faces)))
    corners = _candidates(faces.tolist(), card_sizes.tolist(), room)
    penalties = np.tile(np.arange(corners.shape[1]) * 1e-3, (len(faces), 1))
    for face, choice in enumerate(before):
        if choice >= 0:
            penalties[face, choice] -= _STAY
    tries = np.concatenate([corners, np.broadcast_to(card_sizes[:, None], corners.shape)], axis=2)
    costs = _hidden_faces(tries, faces)
    choices, hidden = np.full(len(faces), -1), np.zeros(len(faces))
    cards = np.zeros((len(faces), 4))  # not placed yet: no area
    for _ in range(_SWEEPS):
        for face, places in enumerate(tries):
            cards[face] = 0
            cost = costs[face] + _shares_hidden(places, cards).sum(axis=1)
            choices[face] = (cost + penalties[face]).argmin()
            hidden[face] = cost[choices[face]]
            cards[face] = places[choices[face]]
    return Placement(cards[:, :2], choices, hidden)


def _stay(
    boxes: list[_Numbers], sizes: list[_Numbers], room: Room, before: list[int]
) -> list[tuple[float, float]] | None:
    """Corners where all cards stay as they were placed before; None where one would hide
    something, or is new."""
    if not before or min(before) < 0:
        return None
    faces = list(zip(boxes, sizes, before, strict=True))
    corners = [_corner(box, size, room, place) for box, size, place in faces]
    cards = [[*corner, *size] for corner, size in zip(corners, sizes, strict=True)]
    pairs = [*product(cards, boxes), *combinations(cards, 2)]
    return None if any(_meet(*pair) for pair in pairs) else corners


def _meet(one: _Numbers, other: _Numbers) -> bool:
    (x, y, width, height), (left, top, wide, high) = one, other
    return x < left + wide and left < x + width and y < top + high and top < y + height


def _candidates(boxes: list[_Numbers], sizes: list[_Numbers], room: Room) -> NDArray[np.float64]:
    """Candidate corners, (N, C, 2): on each side aligned with the box, then at offsets along it."""
    places = range(len(room.sides) * (1 + len(_SLIDES)))
    faces = zip(boxes, sizes, strict=True)
    corners = [[_corner(box, size, room, place) for place in places] for box, size in faces]
    return np.array(corners, np.float64).reshape(-1, len(places), 2)


def _corner(box: _Numbers, size: _Numbers, room: Room, place: int) -> tuple[float, float]:
    """Upper left corner of a candidate, inside the picture."""
    (x, y, width, height), (wide, high) = box, size
    slide = (None, *_SLIDES)[place // len(room.sides)]
    along_x = x if slide is None else x - wide + slide * (width + wide)
    along_y = y if slide is None else y - high + slide * (height + high)
    across, down = {
        RIGHT: (x + width + room.gap, along_y),
        LEFT: (x - room.gap - wide, along_y),
        BELOW: (along_x, y + height + room.gap),
        ABOVE: (along_x, y - room.gap - high),
    }[room.sides[place % len(room.sides)]]
    left, top, breadth, length = room.picture
    return (
        min(max(across, left), max(left + breadth - wide, left)),
        min(max(down, top), max(top + length - high, top)),
    )


def _hidden_faces(tries: NDArray[np.float64], boxes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Overlap of the candidates, (N, C, 4), with all faces: (N, C)."""
    shares = _shares_hidden(tries.reshape(-1, 4), boxes).reshape(*tries.shape[:2], len(boxes))
    shares *= np.where(np.eye(len(boxes), dtype=bool), _OWN_FACE, 1.0)[:, None]
    hidden: NDArray[np.float64] = shares.sum(axis=2)
    return hidden


def _shares_hidden(some: NDArray[np.float64], others: NDArray[np.float64]) -> NDArray[np.float64]:
    """Overlap of boxes (C, 4) and (M, 4), as a share of the smaller area: (C, M), 0 to 1."""
    (x, y, width, height), (left, top, wide, high) = some.T[..., None], others.T
    across = np.minimum(x + width, left + wide) - np.maximum(x, left)
    down = np.minimum(y + height, top + high) - np.maximum(y, top)
    smaller = np.maximum(np.minimum(width * height, wide * high), 1e-9)
    shares: NDArray[np.float64] = np.maximum(across, 0) * np.maximum(down, 0) / smaller
    return shares
