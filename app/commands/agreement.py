"""Agreement command: Cohen's kappa and confusion tables of human and program."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from textwrap import fill

from ..exchange.import_codes import codes_of
from ..exchange.import_file import read_annotations
from ..sessions import codes, store
from ..sessions.agreement import Comparison, compare
from ..sessions.agreement_words import HELP, comparisons, confusion, facts, remarks
from ..sessions.codes import Code
from ..sessions.schema import SessionError
from ..sessions.store import Session
from .console import complain, tell
from .import_annotations import say_left_out

_WIDTH = 100


def run(options: Namespace) -> int:
    """Print the agreement of options.session with its codes, or with those of options.file.

    Gives the exit code.
    """
    try:
        session = store.load(options.session)
        human, notes = _codes(session, options)
        found = compare(session, human)
    except SessionError as error:
        complain(str(error))
        return 1
    if found.whole.frames:
        tell("\n\n".join("\n".join(_lines(one)) for one in comparisons(found)))
        tell(f"\n{fill(HELP, _WIDTH)}")
    code = say_left_out((*notes, *remarks(found)))
    return code if found.whole.frames else 1


def _codes(session: Session, options: Namespace) -> tuple[Sequence[Code], tuple[str, ...]]:
    """The codes, and what was left out of their file."""
    if options.file is not None:
        file = read_annotations(options.file)
        found = codes_of(session, file.select(options.parts, options.labels))
        return found.codes, (*file.notes, *found.notes)
    kept = codes.load(session.folder)
    if not kept:
        raise SessionError(
            f"{session.folder} has no codes. Name a file with codes, or import one: "
            "`import SESSION FILE --as codes`."
        )
    return kept, ()


def _lines(one: Comparison) -> Iterator[str]:
    """Lines of text: the title, the figures and the confusion table."""
    yield one.title
    for name, value in facts(one):
        yield f"  {name + ':':<50} {value}"
    heads, rows = confusion(one)
    if rows:
        widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
        yield ""
        for first, *others in (heads, *rows):
            cells = (cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True))
            yield f"  {first:<{widths[0]}}  {'  '.join(cells)}"
