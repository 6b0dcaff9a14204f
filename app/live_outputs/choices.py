"""Choices: which live outputs are on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

LSL, OSC, LABEL_FILE = "lsl", "osc", "label_file"
"""Kinds of outputs."""
HERE, OSC_PORT = "127.0.0.1", 9000
"""Where OSC is sent by default: this computer."""
PORTS = (1, 65535)


@dataclass(frozen=True)
class Choices:
    """The outputs that are on; by default none.

    lsl: whether LSL is on, with markers of other programs.
    osc: host and port of the receiver; None for off.
    label_file: path of the text file; None for off.
    """

    lsl: bool = False
    osc: tuple[str, int] | None = None
    label_file: Path | None = None


def address(host: str, port: int) -> str:
    """Host and port as text, such as "127.0.0.1:9000" or "[::1]:9000"."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
