"""Processor identification: the model's name, and whether it has VNNI (int8 dot products)."""

from __future__ import annotations

import platform
from pathlib import Path

_CPUINFO = Path("/proc/cpuinfo")


def processor(cpuinfo: Path = _CPUINFO) -> str:
    """Such as "AMD EPYC, VNNI". An int8 model is three times as fast with VNNI as without.

    cpuinfo: Linux's; other systems do not tell whether there is VNNI.
    """
    try:
        text = cpuinfo.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return platform.processor() or platform.machine()
    lines: dict[str, str] = {}
    for line in text.splitlines():
        key, _, value = line.partition(":")
        lines.setdefault(key.strip(), value.strip())  # the first core's
    name = lines.get("model name") or platform.machine()
    flags = lines.get("flags") or lines.get("Features") or ""
    return f"{name}, {'VNNI' if 'vnni' in flags else 'no VNNI'}"
