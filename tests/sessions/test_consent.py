from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.sessions.consent import Consent, check_agreed, consent, consent_of, refusal
from app.sessions.metadata import read_metadata, save_metadata
from app.sessions.recorder import Recorder
from app.sessions.schema import SessionError
from tests.sessions.recording import refuse
from tests.sessions.rows import metadata


def _block(*scope: str) -> dict[str, Any]:
    part: dict[str, Any] = {"participant": "sub-01", "stimulus": "film1", "run": 1}
    return part | {"consent": consent(scope, "2", "2026-11-20").stored()}


def test_a_session_outside_of_studies_asks_for_no_consent() -> None:
    check_agreed(metadata(), "clean")


def test_nothing_agreed_to_allows_nothing() -> None:
    nothing = consent([], "", "2026-11-20")
    assert not nothing.allows("readings")
    assert "has not agreed to corrected faces" in refusal(nothing, "corrections")
    with pytest.raises(SessionError, match="has not agreed to readings"):
        check_agreed(metadata(study=_block()), None)


def test_what_was_agreed_to_is_kept_in_order(tmp_path: Path) -> None:
    one = metadata(study=_block("video", "readings"))
    save_metadata(tmp_path, one)
    read = read_metadata(tmp_path)
    assert read == one
    assert consent_of(read.study) == Consent(("readings", "video"), "2", "2026-11-20")
    assert refusal(consent_of(read.study), "video") == ""


def test_what_cannot_be_agreed_to_is_said() -> None:
    with pytest.raises(SessionError, match=r"Nobody can agree to “x”\. Choose from: readings"):
        consent(["readings", "x"], "2", "2026-11-20")
    with pytest.raises(SessionError, match="“yesterday” is no date of a consent"):
        consent(["readings"], "2", "yesterday")


@pytest.mark.parametrize(
    "stored",
    [
        None,
        {},
        {"consent": None},
        {"consent": {"scope": ["readings"], "form": "2"}},
        {"consent": {"scope": 7, "form": "2", "date": "2026-11-20"}},
        {"consent": {"scope": ["readings"], "form": 2, "date": "2026-11-20"}},
    ],
)
def test_a_damaged_consent_is_said(stored: object) -> None:
    with pytest.raises(SessionError, match=r"“consent” in session\.json is damaged"):
        consent_of(stored)


def test_video_that_was_not_agreed_to_is_not_recorded(tmp_path: Path) -> None:
    facts = metadata(study=_block("readings"))
    recorder = Recorder(tmp_path / "session", facts, "blurred", None, refuse)
    with pytest.raises(SessionError, match="has not agreed to video, so there is none"):
        recorder.start()
    assert list(tmp_path.iterdir()) == []
    without = Recorder(tmp_path / "session", facts, None, None, refuse)
    without.start()
    without.stop()
    assert read_metadata(tmp_path / "session").study == facts.study
