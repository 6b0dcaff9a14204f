"""Opens damaged files in a process of its own, which a file may crash, and reports on each."""

from __future__ import annotations

import json
import re
import shutil
import sys
import time
import traceback
from pathlib import Path
from random import Random

from tests.fuzz.mutations import mutate
from tests.fuzz.targets import FORESEEN, TARGETS, Target, lay_out

MEMORY = 4 << 30
"""Bytes of address space: what wants more is told that there is none."""
_LONGEST = 300  # characters of a sentence, without the path of a file
_RAW = re.compile(
    r"Traceback|Error\b|Exception|errno|cv2|OpenCV|FFmpeg|libav|numpy|pandas|0x[0-9a-f]|\n|b'", re.I
)


def damaged_file(seed: int, number: int, originals: Path) -> tuple[Target, bytes]:
    """The file of this number, and what is to be done with it."""
    target = TARGETS[number % len(TARGETS)]
    return target, mutate((originals / target.path).read_bytes(), Random(f"{seed}/{number}"))


def attempt(target: Target, damaged: bytes, originals: Path, place: Path) -> tuple[str, str]:
    """What comes of it ("read", "refused" or what is wrong), and the words that came with it."""
    opened = lay_out(target, originals, place, damaged)
    try:
        target.open(opened)
    except FORESEEN as error:
        return fault(str(error).replace(str(place), "")) or "refused", str(error)
    except Exception as error:
        return f"unforeseen {type(error).__name__}", traceback.format_exc()
    return "read", ""


def fault(words: str) -> str:
    """What makes these words no plain sentence for a user; "" where nothing does."""
    if not words.strip():
        return "no words"
    if raw := _RAW.search(words):
        return f"raw words ({raw[0]!r})"
    if len(words) > _LONGEST:
        return "too many words"
    return "" if words.endswith((".", "?", "!")) else "no sentence"


def limit_memory() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def main(seed: int, first: int, last: int, originals: Path, place: Path) -> None:
    """Attempt the files from number `first` to the one before `last`; a line of JSON for each."""
    limit_memory()
    for number in range(first, last):
        target, damaged = damaged_file(seed, number, originals)
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        began = time.process_time()
        outcome, words = attempt(target, damaged, originals, place)
        spent = time.process_time() - began
        line = {"number": number, "outcome": outcome, "words": words, "seconds": spent}
        print(json.dumps(line), flush=True)


if __name__ == "__main__":
    _seed, _first, _last = map(int, sys.argv[1:4])
    main(_seed, _first, _last, Path(sys.argv[4]), Path(sys.argv[5]))
