from __future__ import annotations

from app.common import language
from app.studies.group.occurrences import label_text, occurrences, span_of
from app.studies.group.viewing import Event
from tests.studies.group.viewings import viewing


def test_without_events_there_are_none() -> None:
    assert occurrences([], [viewing()]) == []


def test_events_of_the_stimulus_are_the_same_for_all() -> None:
    found = occurrences(
        [Event("joke", 8.0), Event("joke", 2.0), Event("end", 9.0)], [viewing()] * 2
    )
    assert [one.label for one in found] == ["joke 1", "joke 2", "end"]
    assert found[1].events == {0: Event("joke", 8.0), 1: Event("joke", 8.0)}
    assert found[1].when == "0:08"
    assert all(one.shared for one in found)


def test_coded_events_are_matched_by_name_and_number() -> None:
    one = viewing(events=(Event("click", 3.0), Event("click", 61.0)))
    other = viewing(participant="sub-02", events=(Event("click", 5.0),))
    found = occurrences([], [one, other])
    assert [each.label for each in found] == ["click 1", "click 2"]
    assert found[0].events == {0: Event("click", 3.0), 1: Event("click", 5.0)}
    assert found[0].when == "0:03 to 0:05"
    assert list(found[1].events) == [0]
    assert not found[0].shared


def test_labels_are_told_apart() -> None:
    found = occurrences([Event("joke", 2.0)], [viewing(events=(Event("joke", 2.5),))])
    assert [one.label for one in found] == ["joke", "joke (coded)"]
    assert [label_text(one.label) for one in found] == ["joke", "joke (coded)"]


def test_of_a_label_only_what_was_added_is_translated() -> None:
    language.use(lambda text, comment, n: text.replace("coded", "kodiert"))
    try:
        assert [label_text(one) for one in ("coded", "joke (coded)")] == ["coded", "joke (kodiert)"]
    finally:
        language.use()


def test_a_moment_counts_with_the_window_after_it() -> None:
    assert span_of(Event("joke", 2.0), 5.0) == (2.0, 7.0)
    assert span_of(Event("scene", 2.0, 30.0), 5.0) == (2.0, 32.0)
