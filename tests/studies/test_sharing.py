from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.sessions import store
from app.sessions.lock import Lock
from app.sessions.metadata import read_metadata, save_metadata
from app.sessions.schema import SessionError
from app.studies import sharing
from app.studies.disguise import Disguise
from app.studies.errors import StudyError
from app.studies.sharing import Sharing, hiding, new_folder, nothing_to_share, why_not
from tests.sessions.recording import analysis
from tests.sessions.recording import record as record_session
from tests.studies.made import agreed, record, small_study


def test_no_video_needs_no_finder() -> None:
    assert hiding(Sharing(), None) is None


def test_faces_are_hidden_in_a_known_way() -> None:
    with pytest.raises(StudyError, match="cannot be hidden as “glitter”: blurred, mosaic, solid"):
        hiding(Sharing("glitter"), lambda pixels: [])
    with pytest.raises(ValueError, match="searched"):
        hiding(Sharing("solid"), None)
    made = hiding(Sharing("solid", ("Zoe",), every=0.5), lambda pixels: [])
    assert made is not None
    assert (made.style, made.visible, made.every) == ("solid", ("Zoe",), 0.5)


def test_why_a_session_is_not_shared(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    assert "is gone" in why_not(tmp_path / "none", Sharing())
    folder = record(study, "sub-01", consented=agreed("readings", "video"))
    assert why_not(folder, Sharing()) == "the consent does not include sharing with others"
    assert why_not(folder, Sharing(agreed=True)) != "", "what was refused stays refused"
    folder = record(study, "sub-01")
    assert why_not(folder, Sharing()) == ""
    lock = Lock(folder)
    assert why_not(folder, Sharing()) == "it is being recorded"
    lock.release()
    save_metadata(folder, replace(read_metadata(folder), end=None))
    assert "was interrupted" in why_not(folder, Sharing())
    alone = record_session(tmp_path / "alone", [analysis(0)])
    assert why_not(alone, Sharing()) == "it says nothing of consent"
    assert why_not(alone, Sharing(agreed=True)) == ""


def test_a_session_says_what_was_agreed_to(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    session = sharing.load(record(study, "sub-01", consented=agreed("readings")))
    assert sharing.consent_in(session) == agreed("readings")
    alone = sharing.load(record_session(tmp_path / "alone", [analysis(0)]))
    assert sharing.consent_in(alone).allows("video")
    damaged = replace(session, metadata=replace(session.metadata, study={}))
    with pytest.raises(SessionError, match="is damaged"):
        sharing.consent_in(damaged)
    with pytest.raises(StudyError, match="is gone"):
        sharing.load(tmp_path / "none")


def test_a_copy_without_video_says_why(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    session = store.load(record(study, "sub-01"))
    hidden = hiding(Sharing("solid"), lambda pixels: [])
    told = sharing.write_copy(session, tmp_path / "copy", Disguise(), hidden, lambda done: None)
    assert told == ([], "it has no video")
    told = sharing.write_copy(session, tmp_path / "other", Disguise(), None, lambda done: None)
    assert told == ([], "")


def test_names_are_drawn_in_random_order() -> None:
    names = [f"sub-{n:02}" for n in range(30)]
    first, second = sharing.shuffled(names), sharing.shuffled(reversed(names))
    assert sharing.shuffled([]) == []
    assert sorted(first) == sorted(second) == names
    assert len({tuple(names), tuple(first), tuple(second)}) == 3


def test_a_copy_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), new_folder(tmp_path / "copy") as part:
        (part / "a").touch()
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "copy").mkdir()
    with new_folder(tmp_path / "copy") as part:
        (part / "a").touch()
    assert [path.name for path in (tmp_path / "copy").iterdir()] == ["a"]
    with pytest.raises(StudyError, match="is not empty"), new_folder(tmp_path / "copy"):
        pass
    with pytest.raises(StudyError, match="cannot be written"), new_folder(tmp_path / "copy/a/b"):
        pass


def test_nothing_to_share_says_why() -> None:
    assert "none was recorded" in str(nothing_to_share([]))
    assert str(nothing_to_share([("a", "no"), ("b", "no"), ("c", "never")])) == (
        "There is no session to share: no; never."
    )


def test_who_is_who_lies_apart(tmp_path: Path) -> None:
    with pytest.raises(StudyError, match="must not lie in the copy"):
        sharing.check_apart(tmp_path / "copy" / "who.tsv", tmp_path / "copy")
    sharing.check_apart(tmp_path / "who.tsv", tmp_path / "copy")
    sharing.write_pseudonyms(tmp_path / "who.tsv", {"sub-07": "sub-01"})
    assert (tmp_path / "who.tsv").read_text() == "name\tpseudonym\nsub-07\tsub-01\n"
