"""Event codes of an observer: names on the keys 1 to 9, for coding while watching."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

from ..common.language import tr

CodeKind = Literal["point", "state"]
KINDS: tuple[CodeKind, ...] = ("point", "state")
"""A point event is a moment; a state lasts from one press of its key to the next."""
KEYS = range(1, 10)
LONGEST_NAME = 60
"""Characters of a code's name."""


class EventCodeError(ValueError):
    """Error in a list of event codes; the message is for the user."""


@dataclass(frozen=True)
class EventCode:
    """Event code.

    name: what it is called in files and reports; one line, not empty.
    key: 1 to 9.
    kind: "point" or "state".
    """

    name: str
    key: int
    kind: CodeKind = "point"


def checked(codes: Iterable[EventCode]) -> tuple[EventCode, ...]:
    """The codes sorted by key. Raises EventCodeError where two share a name or a key."""
    ordered = tuple(sorted(codes, key=lambda code: code.key))
    for number, code in enumerate(ordered):
        if code.key not in KEYS or code.kind not in KINDS:
            raise EventCodeError(
                tr("“{name}” needs a key from 1 to 9 and a kind.").format(name=code.name)
            )
        if not code.name or code.name != plain_name(code.name):
            raise EventCodeError(
                tr("Give key {key} a name of one line and at most {number} letters.").format(
                    key=code.key, number=LONGEST_NAME
                )
            )
        for other in ordered[:number]:
            if other.name.casefold() == code.name.casefold():
                raise EventCodeError(
                    tr("Keys {other_key} and {key} have the same name. Give each its own.").format(
                        other_key=other.key, key=code.key
                    )
                )
            if other.key == code.key:
                raise EventCodeError(
                    tr("“{other}” and “{name}” are both on key {key}. Move one.").format(
                        other=other.name, name=code.name, key=code.key
                    )
                )
    return ordered


def plain_name(text: str) -> str:
    """A text as a code's name: one line, without spaces around it, cut to its longest length."""
    return " ".join(text.replace("\0", "").split())[:LONGEST_NAME].strip()


def to_list(codes: Sequence[EventCode]) -> list[dict[str, Any]]:
    """The codes for JSON: a list of {"name", "key", "kind"}."""
    return [asdict(code) for code in codes]


def from_list(stored: object) -> tuple[EventCode, ...]:
    """The codes in what JSON held, see to_list(). Raises EventCodeError."""
    try:
        return checked(_code(one) for one in _as_list(stored))
    except (KeyError, TypeError):
        raise EventCodeError(
            tr(
                "The event codes are damaged: each needs a name, a key from 1 to 9 and a "
                "kind, point or state."
            )
        ) from None


def _as_list(stored: object) -> Iterable[Any]:
    if not isinstance(stored, list | tuple):
        raise TypeError(stored)
    return stored


def _code(one: Any) -> EventCode:
    name, key = one["name"], one["key"]
    if isinstance(key, str) and key.isdecimal():
        key = int(key)
    if not isinstance(name, str) or not isinstance(key, int) or isinstance(key, bool):
        raise TypeError(one)
    return EventCode(name, key, one["kind"])
