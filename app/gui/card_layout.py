"""Label placement: puts each card beside its face, with little overlap of faces and cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

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
    corners = _candidates(faces, card_sizes, room)
    if len(before) and min(before) >= 0:
        stay = np.hstack([corners[np.arange(len(faces)), before], card_sizes])
        if not _hides(stay, faces):  # then no other place is better
            return Placement(stay[:, :2], np.array(before, np.int64), np.zeros(len(faces)))
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


def _candidates(
    boxes: NDArray[np.float64], sizes: NDArray[np.float64], room: Room
) -> NDArray[np.float64]:
    """Candidate corners, (N, C, 2): on each side aligned with the box, then at offsets along it."""
    (x, y, width, height), (wide, high) = boxes.T, sizes.T
    tries: list[tuple[NDArray[np.float64], NDArray[np.float64]]] = []
    for slide in (None, *_SLIDES):
        along_x = x if slide is None else x - wide + slide * (width + wide)
        along_y = y if slide is None else y - high + slide * (height + high)
        at = {
            RIGHT: (x + width + room.gap, along_y),
            LEFT: (x - room.gap - wide, along_y),
            BELOW: (along_x, y + height + room.gap),
            ABOVE: (along_x, y - room.gap - high),
        }
        tries += [at[side] for side in room.sides]
    corners = np.array(tries).transpose(2, 0, 1)
    first = np.array(room.picture[:2])
    last = np.maximum(first + np.array(room.picture[2:]) - sizes, first)
    clipped: NDArray[np.float64] = np.clip(corners, first, last[:, None, :])
    return clipped


def _hidden_faces(tries: NDArray[np.float64], boxes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Overlap of the candidates, (N, C, 4), with all faces: (N, C)."""
    shares = _shares_hidden(tries.reshape(-1, 4), boxes).reshape(*tries.shape[:2], len(boxes))
    shares *= np.where(np.eye(len(boxes), dtype=bool), _OWN_FACE, 1.0)[:, None]
    hidden: NDArray[np.float64] = shares.sum(axis=2)
    return hidden


def _hides(cards: NDArray[np.float64], faces: NDArray[np.float64]) -> bool:
    """Whether any card (N, 4) hides some of a face (N, 4) or of another card."""
    among = _shares_hidden(cards, cards) * (1 - np.eye(len(cards)))
    return bool(among.any() or _shares_hidden(cards, faces).any())


def _shares_hidden(some: NDArray[np.float64], others: NDArray[np.float64]) -> NDArray[np.float64]:
    """Overlap of boxes (C, 4) and (M, 4), as a share of the smaller area: (C, M), 0 to 1."""
    (x, y, width, height), (left, top, wide, high) = some.T[..., None], others.T
    across = np.minimum(x + width, left + wide) - np.maximum(x, left)
    down = np.minimum(y + height, top + high) - np.maximum(y, top)
    smaller = np.maximum(np.minimum(width * height, wide * high), 1e-9)
    shares: NDArray[np.float64] = np.maximum(across, 0) * np.maximum(down, 0) / smaller
    return shares
