"""Texts that the files of other programs can hold."""

from __future__ import annotations

import re

# What XML 1.0 cannot hold, escaped or not.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = re.compile(r"\s*[\r\n\u2028\u2029]+\s*")


def for_xml(text: str) -> str:
    """The text less the control characters that XML cannot hold."""
    return _NOT_XML.sub("", text)


def one_line(text: str) -> str:
    """The text with its line breaks and tabs made spaces."""
    return _BREAKS.sub(" ", text).replace("\t", " ").strip()
