from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from app.studies.errors import StudyError
from app.studies.tsv import read_tsv, write_tsv


def test_an_empty_file_lacks_its_columns(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text("")
    with pytest.raises(StudyError, match=r"lacks the column “a”\. Its cells must be parted by"):
        read_tsv(tmp_path / "a.tsv", ["a", "b"])


def test_what_was_written_is_read_here_and_by_pandas(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    rows = [{"a": "1", "b": 'says "no"'}, {"a": "two\tparts\nhere"}]
    write_tsv(path, ["a", "b"], rows)
    assert read_tsv(path, ["a"]) == (
        ["a", "b"],
        [{"a": "1", "b": 'says "no"'}, {"a": "two parts here", "b": ""}],
    )
    table = pd.read_csv(path, sep="\t", keep_default_na=False)
    assert table.to_dict("list") == {"a": ["1", "two parts here"], "b": ['says "no"', "n/a"]}


def test_files_of_other_programs_are_read_as_they_are_meant(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_bytes(b"\xef\xbb\xbfa\t b \r\n1\tN/A\r\n\r\n2\r\n3\tx\ty\r\n")
    rows = [{"a": "1", "b": ""}, {"a": "2", "b": ""}, {"a": "3", "b": "x"}]
    assert read_tsv(path, ["a", "b"]) == (["a", "b"], rows)


def test_other_encodings_and_columns_named_twice_are_said(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_bytes("a\tZoé\n".encode("latin-1"))
    with pytest.raises(StudyError, match="no text in UTF-8"):
        read_tsv(path, ["a"])
    path.write_text("a\tb\tb\n")
    with pytest.raises(StudyError, match="has two columns named “b”"):
        read_tsv(path, ["a"])


def test_a_cell_that_is_too_long_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_text("a\n" + "x" * 200_000 + "\n")
    with pytest.raises(StudyError, match=r"a\.tsv, line 2: field larger"):
        read_tsv(path, ["a"])
