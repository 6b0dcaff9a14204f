"""The source on the command line, made independent of the working folder."""

from __future__ import annotations

import os
import re
from urllib.parse import urlsplit

_SUFFIX = re.compile(r"\.[A-Za-z]\w{1,4}$", re.ASCII)


def as_source(word: str) -> str:
    """A file with its whole path, a file's address (file://) as its path; all else as it is."""
    if word.lower().startswith("file:"):
        word = _path(word)
    return os.path.abspath(word) if names_a_file(word) and "://" not in word else word


def names_a_file(word: str) -> bool:
    """True for what is a file, a folder or an address, or would be if it were there."""
    if not word or word.isdigit():  # a camera's number
        return False
    is_path = "/" in word or os.sep in word or _SUFFIX.search(word) is not None
    return is_path or os.path.exists(word)


def _path(address: str) -> str:
    """The path in an address that a desktop hands over; one of another machine is no path here."""
    from urllib.request import url2pathname  # takes a moment to load, and is seldom needed

    try:
        parts = urlsplit(address)
    except ValueError:  # such as file://[
        return address
    if parts.netloc in ("", "localhost"):
        return url2pathname(parts.path)
    return url2pathname(f"//{parts.netloc}{parts.path}") if os.name == "nt" else address
