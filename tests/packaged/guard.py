"""Takes network and rights from a command, as far as this system lets us."""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import cache


@cache
def without_network() -> tuple[str, ...]:
    """What to put before a command to cut it off; nothing where that is not permitted."""
    return _if_permitted("unshare", "--map-root-user", "--net")


@cache
def without_rights() -> tuple[str, ...]:
    """As without_network, and root's commands are bound by files' permissions, too."""
    cut_off = without_network()
    bound = _if_permitted(*cut_off, "setpriv", "--bounding-set=-all", "--inh-caps=-all")
    return bound or cut_off


def permissions_bind() -> bool:
    """Whether a folder closed to writing is closed to the program too."""
    is_root = os.getuid() == 0 or without_network() != ()  # being cut off makes root of anyone
    return not is_root or without_rights() != without_network()


def _if_permitted(*words: str) -> tuple[str, ...]:
    paths = [shutil.which(word) if not word.startswith("-") else word for word in words]
    command = tuple(path for path in paths if path)
    true = shutil.which("true")
    if true is None or len(command) < len(words):
        return ()
    tried = subprocess.run([*command, true], capture_output=True, check=False)
    return command if tried.returncode == 0 else ()
