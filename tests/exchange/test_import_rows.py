from __future__ import annotations

import pytest

from app.exchange.import_events import ImportFileError
from app.exchange.import_rows import Row, read_rows


def _rows(data: bytes) -> list[dict[str, str]]:
    return [row.cells for row in read_rows(data, "a.csv").rows(0)]


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\xef\xbb\xbf", b",,\n,,\n", b" \n"])
def test_an_empty_table_is_said(data: bytes) -> None:
    with pytest.raises(ImportFileError, match=r"a\.csv is empty"):
        read_rows(data, "a.csv")


def test_a_heading_alone_has_no_rows() -> None:
    assert _rows(b"onset,duration\n") == []


@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_what_spreadsheets_save_is_read(delimiter: str, encoding: str, end: str) -> None:
    lines = [["Onset ", "trial_type"], ["1.5", "Ärger 😀"], ["2", '"a""b,;\tc"']]
    text = end.join(delimiter.join(one) for one in lines)
    assert _rows(text.encode(encoding)) == [
        {"onset": "1.5", "trial_type": "Ärger 😀"},
        {"onset": "2", "trial_type": 'a"b,;\tc'},
    ]


def test_tabs_go_before_commas() -> None:
    assert _rows(b"onset\tone, two, three\n1\tx, y\n") == [
        {"onset": "1", "one, two, three": "x, y"}
    ]


def test_a_cell_may_have_several_lines() -> None:
    table = read_rows(b'onset,note\n1,"a\r\nb"\n\nx,c\n', "a.csv")
    found = list(table.rows(0))
    assert found[0].cells["note"] == "a\r\nb"
    assert found[1].where == "a.csv, line 5"


def test_short_rows_and_open_quotes_are_said_with_their_line() -> None:
    with pytest.raises(ImportFileError, match=r"a\.csv, line 3 has fewer cells"):
        _rows(b"onset,note\n1,a\n2\n")
    with pytest.raises(ImportFileError, match=r"a\.csv, line \d: .*Correct it"):
        _rows(b'onset,note\n1,"a\n')
    assert _rows(b"onset,note\n1,a,,\n") == [{"onset": "1", "note": "a"}]


def test_what_is_no_text_is_said() -> None:
    with pytest.raises(ImportFileError, match="is no text in UTF-8"):
        read_rows("onset\n1\nÄ".encode("latin-1"), "a.csv")


def test_values() -> None:
    row = Row("a.csv, line 2", {"onset": "1.5", "note": "'=1+1", "duration": "N/A", "name": "'x"})
    assert row.text("label", "note") == "=1+1", "what kept it from being run is taken off"
    assert (row.text("name"), row.text("nothing")) == ("'x", "")
    assert row.seconds("onset") == 1.5
    assert (row.has("onset"), row.has("duration"), row.has("nothing")) == (True, False, False)
    with pytest.raises(ImportFileError, match=r"a\.csv, line 2: “N/A” is no time"):
        row.seconds("duration")


def test_a_comma_is_a_decimal_point_beside_semicolons_only() -> None:
    (row,) = read_rows(b"onset;note\n1,5;a", "a.csv").rows(0)
    assert row.seconds("onset") == 1.5
    (row,) = read_rows(b'onset,note\n"1,5",a', "a.csv").rows(0)
    with pytest.raises(ImportFileError, match="is no time"):
        row.seconds("onset")
