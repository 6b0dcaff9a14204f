from __future__ import annotations

from collections.abc import Iterable

from app.sessions.coded_events import CodedEvent
from app.sessions.report_events import section, within

_SPEAKS = CodedEvent(2.0, 5.0, "speaks", "aloud", "state")
_LAUGHS = CodedEvent(4.0, 4.0, "<laughs>", "", "point")


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    return "".join(f"[{' | '.join(row)}]" for row in [heads, *rows])


def test_without_events_there_is_no_section() -> None:
    assert section([], 0.0, 60.0, _table) == ""
    assert within([], 0.0, 60.0) == ()


def test_each_code_is_summed_and_each_event_listed() -> None:
    html = section([_SPEAKS, _LAUGHS], 0.0, 30.0, _table)
    assert "[speaks | 1 | 3.0 s | 10%]" in html
    assert "[&lt;laughs&gt; | 1 | – | –]" in html
    assert "[speaks: aloud | 0:02 | 0:05 | 3.0 s]" in html
    assert "[&lt;laughs&gt; | 0:04 | – | –]" in html
    assert html.count("<h2>") == 1


def test_of_a_state_the_part_in_the_span_is_counted() -> None:
    assert "[speaks | 1 | 1.0 s | 25%]" in section([_SPEAKS], 4.0, 8.0, _table)
    assert "[speaks | 1 | 0 s | –]" in section([_SPEAKS], 4.0, 4.0, _table)


def test_what_lies_outside_the_span_is_left_out() -> None:
    assert within([_LAUGHS, _SPEAKS], 4.5, 9.0) == (_SPEAKS,)
    assert within([_LAUGHS, _SPEAKS], 0.0, 1.0) == ()
    assert within([_LAUGHS, _SPEAKS], 0.0, 9.0) == (_SPEAKS, _LAUGHS)
