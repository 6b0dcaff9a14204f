"""Source argument of the command line, made independent of the working directory."""

from __future__ import annotations

import os
import re
from urllib.parse import urlsplit

_SUFFIX = re.compile(r"\.[A-Za-z]\w{1,4}$", re.ASCII)


def as_source(source: str) -> str:
    """Absolute path of a file argument or a file:// URL; all other sources are unchanged."""
    if source.lower().startswith("file:"):
        source = _path(source)
    return os.path.abspath(source) if names_a_file(source) and "://" not in source else source


def names_a_file(source: str) -> bool:
    """Path test: True for a path or an address, whether or not it exists; False for a camera."""
    if not source or source.isdigit():  # a camera's number
        return False
    is_path = "/" in source or os.sep in source or _SUFFIX.search(source) is not None
    return is_path or os.path.exists(source)


def _path(address: str) -> str:
    """Path of a file:// URL; a URL of another machine is unchanged, except on Windows."""
    from urllib.request import url2pathname  # takes a moment to load, and is seldom needed

    try:
        parts = urlsplit(address)
    except ValueError:  # such as file://[
        return address
    if parts.netloc in ("", "localhost"):
        return url2pathname(parts.path)
    return url2pathname(f"//{parts.netloc}{parts.path}") if os.name == "nt" else address
