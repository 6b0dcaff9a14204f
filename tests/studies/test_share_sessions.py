from __future__ import annotations

from pathlib import Path

import pytest

from app.sessions import store
from app.studies.errors import StudyError
from app.studies.share_sessions import share_sessions
from app.studies.sharing import Sharing
from tests.sessions.recording import analysis, face
from tests.sessions.recording import record as record_session
from tests.studies.made import agreed, record, small_study


def test_no_sessions(tmp_path: Path) -> None:
    with pytest.raises(StudyError, match="no session to share"):
        share_sessions([], tmp_path / "copy", Sharing())
    assert list(tmp_path.iterdir()) == []


def test_sessions_of_one_participant_have_one_pseudonym(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study", 3)
    folders = [record(study, f"sub-{n:02}") for n in (1, 1, 2)]
    refused = record(study, "sub-03", consented=agreed("readings"))
    shared = share_sessions([*folders, refused], tmp_path / "copy", Sharing())
    assert shared.sessions == 3
    assert [name for name, _ in shared.left_out] == [refused.name]
    people = {}
    for folder in folders:
        copy = store.load(tmp_path / "copy" / shared.pseudonyms[str(folder.resolve())])
        assert copy.metadata.study is not None
        assert set(copy.metadata.study) == {"participant", "stimulus", "run", "consent"}
        people[folder] = copy.metadata.study["participant"]
    assert people[folders[0]] == people[folders[1]] != people[folders[2]]
    assert set(people.values()) == {"sub-01", "sub-02"}


def test_sessions_outside_of_studies_are_shared_where_the_user_has_their_consent(
    tmp_path: Path,
) -> None:
    folder = record_session(tmp_path / "Zoe", [analysis(n, face(name="Zoe")) for n in range(3)])
    with pytest.raises(StudyError, match="it says nothing of consent"):
        share_sessions([folder], tmp_path / "copy", Sharing())
    share_sessions([folder], tmp_path / "copy", Sharing(agreed=True))
    copy = store.load(tmp_path / "copy" / "session-01")
    assert copy.metadata.study is None
    assert set(copy.readings["name"]) == {""}
