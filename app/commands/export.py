"""Export command: a session as a file of another program, or as tables."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from tqdm import tqdm

from ..common.text import as_utf8
from ..exchange.formats import PROGRAMS, Options, export
from ..sessions import store
from ..sessions.schema import SessionError
from .console import complain, tell

_DONE, _FAILED, _WRONG = 0, 1, 2


def run(options: Namespace) -> int:
    """Export options.session to options.out; gives the exit code."""
    if wrong := _wrong(options):
        complain(wrong)
        return _WRONG
    chosen = Options(
        clock=options.times,
        least=options.least or 0.0,
        joined=options.joined or 0.0,
        layout=options.layout or "wide",
        bom=options.bom,
    )
    try:
        files = _export(options, chosen)
    except SessionError as error:
        complain(str(error))
        return _FAILED
    names = ", ".join(as_utf8(file.name) for file in files)
    tell(f"Saved {names} in {as_utf8(str(files[0].parent))}")
    return _DONE


def _export(options: Namespace, chosen: Options) -> list[Path]:
    session = store.load(options.session)
    bar_format = "{l_bar}{bar}| {elapsed}<{remaining}"
    with tqdm(total=1.0, leave=False, disable=None, bar_format=bar_format) as bar:
        return export(
            session, options.out, options.kind, chosen, lambda done: bar.update(done - bar.n)
        )


def _wrong(options: Namespace) -> str:
    """What is wrong with the options: those that the format does not have."""
    if options.kind != "csv" and (options.layout or options.bom):
        return f"--layout and --bom are for --as csv; {options.kind} has neither."
    has_intervals = options.kind in PROGRAMS or options.layout == "intervals"
    given = (options.least, options.joined, options.times)
    if not has_intervals and any(one is not None for one in given):
        return (
            "--least, --joined and --times are for intervals: choose --as eaf, boris, textgrid, "
            "vtt or srt, or --as csv --layout intervals."
        )
    return ""
