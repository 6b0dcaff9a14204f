"""Import of annotations: an ELAN file, a BORIS project, or a table, told by its content."""

from __future__ import annotations

from pathlib import Path

from ..common.language import tr
from ..common.text import as_utf8
from ..sources.base import reason
from .import_boris import read_boris
from .import_elan import read_elan
from .import_events import AnnotationFile, ImportFileError
from .import_table import read_table

SUFFIXES = (".eaf", ".boris", ".csv", ".tsv", ".txt")
"""Suffixes that such files have."""
_LARGEST = 200 * 2**20  # bytes: a film chosen by mistake is not read into memory


def read_annotations(path: Path) -> AnnotationFile:
    """Read a file of annotations, see read_elan(), read_boris() and read_table().

    Raises ImportFileError, with a sentence on what is wrong.
    """
    name = as_utf8(path.name)
    try:
        if path.stat().st_size > _LARGEST:
            raise ImportFileError(
                tr("{name} is too large for annotations. Choose another file.").format(name=name)
            )
        data = path.read_bytes()
    except OSError as error:
        raise ImportFileError(
            tr("{path} cannot be read: {reason}.").format(
                path=as_utf8(str(path)), reason=reason(error)
            )
        ) from error
    begins = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    if not begins:
        raise ImportFileError(tr("{name} is empty. Choose another file.").format(name=name))
    readers = {b"<": read_elan, b"{": read_boris}
    return readers.get(begins, read_table)(data, name)
