from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.sessions.event_codes import EventCode
from app.studies import plan
from app.studies.errors import StudyError
from app.studies.plan import Plan


def test_no_study(tmp_path: Path) -> None:
    with pytest.raises(StudyError, match=r"is not a study: there is no study\.json"):
        plan.load(tmp_path)
    with pytest.raises(StudyError, match="is gone"):
        plan.load(tmp_path / "none")


def test_what_was_saved_is_read(tmp_path: Path) -> None:
    codes = (EventCode("laugh", 1), EventCode("speaks", 2, "state"))
    one = Plan("0f" * 16, codes, "2b", ("readings", "video"))
    plan.save(tmp_path, one)
    assert plan.load(tmp_path) == one


def test_studies_are_told_apart() -> None:
    assert plan.new_plan().id != plan.new_plan().id


@pytest.mark.parametrize(
    ("codes", "said"),
    [
        ([EventCode("a", 1), EventCode("b", 1)], "are both on key 1. Move one"),
        ([EventCode("a", 1), EventCode("a", 2)], "Keys 1 and 2 have the same name"),
        ([EventCode("a", 0)], "needs a key from 1 to 9"),
        (
            [EventCode("a", 1, "wave")],  # type: ignore[arg-type]
            "needs a key from 1 to 9 and a kind",
        ),
        ([EventCode(" ", 1)], "Give key 1 a name"),
    ],
)
def test_codes_that_clash_are_said(tmp_path: Path, codes: list[EventCode], said: str) -> None:
    with pytest.raises(StudyError, match=said):
        plan.save(tmp_path, Plan("0f" * 16, tuple(codes)))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "change",
    [
        {"version": 0},
        {"id": ""},
        {"id": 7},
        {"scopes": ["everything"]},
        {"scopes": None},
        {"event_codes": [{"name": "a"}]},
        {"event_codes": [{"name": "a", "key": "x", "kind": "point"}]},
    ],
)
def test_damage_is_said(tmp_path: Path, change: dict[str, Any]) -> None:
    plan.save(tmp_path, plan.new_plan())
    path = tmp_path / plan.FILE
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(StudyError, match=r"study\.json is damaged: it needs version"):
        plan.load(tmp_path)


def test_a_newer_version_asks_for_an_update(tmp_path: Path) -> None:
    plan.save(tmp_path, plan.new_plan())
    (tmp_path / plan.FILE).write_text('{"version": 2}')
    with pytest.raises(StudyError, match="Update the program"):
        plan.load(tmp_path)
