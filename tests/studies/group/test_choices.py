from __future__ import annotations

import pytest

from app.studies.group.choices import Choices


@pytest.mark.parametrize(
    "wrong",
    [
        {"step": 0.0},
        {"resamples": 0},
        {"level": 1.0},
        {"analysed": 1.1},
        {"deviations": -1.0},
        {"shared": float("nan")},
    ],
)
def test_choices_with_which_nothing_can_be_computed_are_refused(wrong: dict[str, float]) -> None:
    assert Choices().step == 0.25
    with pytest.raises(ValueError, match="Choices"):
        Choices(**wrong)  # type: ignore[arg-type]
