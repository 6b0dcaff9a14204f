"""Texts that the files of other programs can hold."""

from __future__ import annotations

import re
from collections.abc import Iterable

# What XML 1.0 cannot hold, escaped or not.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def for_xml(text: str) -> str:
    """The text without the control characters that XML cannot hold, its lines ended by newlines."""
    return _NOT_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """The text on one line: line breaks and tabs become spaces."""
    return " ".join(text.split())


def free_name(wanted: str, used: Iterable[str]) -> str:
    """The name, with a number after it where it is used already."""
    taken, found, number = set(used), wanted, 2
    while found in taken:
        found, number = f"{wanted} ({number})", number + 1
    return found
