from __future__ import annotations

from collections.abc import Iterable

from app.sessions.agreement import compare
from app.sessions.agreement_words import HELP, TITLE
from app.sessions.codes import Code
from app.sessions.report_agreement import section
from tests.sessions.made import camera_session
from tests.sessions.rows import row


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    return "\n".join(" | ".join(one) for one in (heads, *rows))


def test_without_codes_there_is_no_section() -> None:
    assert section(None, _table, _table) == ""


def test_codes_of_nothing_are_said() -> None:
    found = section(compare(camera_session(), [Code(0.0, 1.0, "happy")]), _table, _table)
    assert "nothing to compare" in found
    assert "Figure" not in found


def test_figures_table_and_how_it_was_sampled() -> None:
    rows = [row(0.0, "happy", name="A <b> & C"), row(1.0, "sad", person=2)]
    codes = [Code(0.0, 1.0, "happy", "1"), Code(1.0, 2.0, "sad", "2"), Code(0.0, 1.0, "sad", "<i>")]
    found = section(compare(camera_session(rows), codes), _table, _table)
    assert f"<h2>{TITLE.replace(chr(39), '&#x27;')}</h2>" in found
    assert "Same emotion | 100%" in found
    assert "Human \\ program | Happy | Sad\nHappy | 1 | 0\nSad | 0 | 1" in found
    assert "<h3>All people</h3>" in found and "<h3>A &lt;b&gt; &amp; C</h3>" in found
    assert "&lt;i&gt;" in found and "<i>" not in found
    assert HELP[:40] in found
