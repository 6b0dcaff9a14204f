from __future__ import annotations

import pytest

from app.exchange.import_events import AnnotationFile, Event, ImportFileError, as_seconds

_ONE, _TWO, _THREE = Event(1.0, 2.0, "one"), Event(0.5, 0.5, "two"), Event(3.0, 4.0, "three")


def test_a_file_without_annotations_is_said() -> None:
    empty: tuple[dict[str, list[Event]], ...] = ({}, {"A": []})
    for parts in empty:
        with pytest.raises(ImportFileError, match=r"a\.eaf holds no annotations\."):
            AnnotationFile("a.eaf", "tier", parts).select()


def test_all_tiers_or_some_by_time() -> None:
    file = AnnotationFile("a.eaf", "tier", {"A": [_ONE], "B": [_TWO], "C": [_THREE]})
    assert file.select() == [_TWO, _ONE, _THREE]
    assert file.select(["C", "A"]) == [_ONE, _THREE]


def test_some_labels_alone() -> None:
    file = AnnotationFile("a.eaf", "tier", {"A": [_ONE, _THREE], "B": [_TWO]})
    assert file.select(labels=["two", "one"]) == [_TWO, _ONE]
    assert file.select(["A"], ["three"]) == [_THREE]
    with pytest.raises(ImportFileError, match="no annotations in A with the label two"):
        file.select(["A"], ["two"])


def test_a_wrong_tier_is_said_with_those_that_there_are() -> None:
    file = AnnotationFile("a.eaf", "tier", {"A": [_ONE], "B": []})
    with pytest.raises(ImportFileError, match=r"has no tier “a”\. It has: “A”, “B”\."):
        file.select(["a"])
    with pytest.raises(ImportFileError, match="no annotations in B"):
        file.select(["B"])
    many = AnnotationFile("a.eaf", "tier", {str(n): [] for n in range(20)})
    with pytest.raises(ImportFileError, match="“7” and 12 more"):
        many.select(["x"])


def test_of_several_observations_one_is_chosen() -> None:
    file = AnnotationFile("a.boris", "observation", {"A": [_ONE], "B": [_TWO]})
    with pytest.raises(ImportFileError, match="several observations; choose one: “A”, “B”"):
        file.select()
    assert file.select(["B"]) == [_TWO]
    assert AnnotationFile("a.boris", "observation", {"A": [_ONE]}).select() == [_ONE]


def test_a_table_has_no_tiers() -> None:
    with pytest.raises(ImportFileError, match="leave the tier out"):
        AnnotationFile("a.csv", "", {"": [_ONE]}).select(["A"])


@pytest.mark.parametrize("value", ["soon", "", None, "nan", "inf", "-inf", "1e9", [], {}])
def test_what_is_no_time_is_said_with_its_place(value: object) -> None:
    with pytest.raises(ImportFileError, match=r"line 3: .* is no time in seconds"):
        as_seconds(value, "a.csv, line 3")


@pytest.mark.parametrize(
    ("value", "seconds"), [("1.5", 1.5), (" -2 ", -2.0), (3, 3.0), ("1e3", 1e3)]
)
def test_times(value: object, seconds: float) -> None:
    assert as_seconds(value, "") == seconds
