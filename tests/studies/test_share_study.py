from __future__ import annotations

import errno
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from app.sessions import markers, store
from app.sessions.event_codes import EventCode
from app.sessions.markers import Marker
from app.sessions.progress import Cancelled
from app.studies import description
from app.studies.check import problems
from app.studies.events import StimulusEvent
from app.studies.share_study import share_study
from app.studies.sharing import Sharing
from app.studies.study import Study, StudyError
from tests.feeding import MEDIA
from tests.sessions.recording import analysis, face
from tests.studies.made import agreed, record, small_study
from tests.studies.psychds_rules import bids_errors, psychds_errors


@pytest.fixture
def study(tmp_path: Path) -> Study:
    """Four participants of whom three agreed to sharing, a film with events, and videos."""
    study = small_study(tmp_path / "Zoe's study", 4)
    study.add_stimulus("film2", MEDIA / "two.mp4")
    study.set_events("film2", [StimulusEvent(1.0, 0.5, "dog")])
    study.change_plan(event_codes=(EventCode("laugh", 1),), consent_form="2")
    pixels = np.full((48, 64, 3), 90, np.uint8)
    shown = [analysis(n, face(name="Zoe"), pixels=pixels) for n in range(10)]
    for n in range(1, 5):
        scope = ("readings", "video") if n == 3 else ("readings", "video", "sharing")
        folder = record(
            *(study, f"sub-{n:02}", "film2"),
            consented=agreed(*scope),
            analyses=shown,
            video="clean",
        )
        markers.save(folder, [Marker(0.1, "laugh"), Marker(0.2, "Zoe came late")])
    study.refresh()
    return study


def _all_bytes(folder: Path) -> bytes:
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    names = "\n".join(path.relative_to(folder).as_posix() for path in files).encode()
    return b"\n".join([names, *(path.read_bytes() for path in files)])


def test_a_study_without_sessions_has_nothing_to_share(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    with pytest.raises(StudyError, match="no session to share: none was recorded"):
        share_study(study, tmp_path / "copy", Sharing())
    assert not (tmp_path / "copy").exists()


def test_only_who_agreed_is_shared_under_another_name(study: Study, tmp_path: Path) -> None:
    shared = share_study(study, tmp_path / "copy", Sharing())
    assert shared.sessions == 3
    assert shared.left_out == (
        ("sub-03_task-film2_run-1", "the consent does not include sharing with others"),
    )
    assert set(shared.pseudonyms) == {"sub-01", "sub-02", "sub-04"}
    copy = Study.open(tmp_path / "copy")
    assert [one.id for one in copy.participants] == ["sub-01", "sub-02", "sub-03"]
    groups = {one.id: one.group for one in study.participants}
    for name, pseudonym in shared.pseudonyms.items():
        (one,) = [one for one in copy.participants if one.id == pseudonym]
        assert one.group == groups[name]
        assert one.columns == {}
    assert [one.trouble for one in copy.sessions()] == [""] * 3
    assert copy.events("film2") == study.events("film2")
    assert copy.plan.event_codes == study.plan.event_codes
    assert copy.plan.id != study.plan.id


def test_who_no_longer_agrees_is_not_shared(study: Study, tmp_path: Path) -> None:
    one, two, *_ = study.participants
    study.change_participant(replace(one, consent=agreed("readings", "video")))
    study.change_participant(replace(two, consent=agreed("readings", "sharing")))
    done = share_study(study, tmp_path / "copy", Sharing("solid"), find=lambda pixels: [])
    assert dict(done.left_out)["sub-01_task-film2_run-1"] == "sharing is no longer agreed to"
    assert done.without_video == (("sub-02_task-film2_run-1", "a video is no longer agreed to"),)
    assert len(list((tmp_path / "copy").rglob("video.*"))) == 1


def test_nothing_in_the_copy_says_who_or_when(study: Study, tmp_path: Path) -> None:
    share_study(study, tmp_path / "copy", Sharing("solid"), find=lambda pixels: [])
    content = _all_bytes(tmp_path / "copy")
    for telling in (b"Zoe", b"camera.", b"laptop", b"2026-11-2", str(tmp_path).encode()):
        dated = content.replace((tmp_path / "copy" / "CHANGES").read_bytes(), b"")
        assert telling not in dated, telling
    assert study.plan.id.encode() not in content
    assert b"laugh" in content


def test_the_copy_follows_the_standards_and_the_study_is_unchanged(
    study: Study, tmp_path: Path
) -> None:
    told = study.folder / description.FILE
    told.write_text(json.dumps(json.loads(told.read_text()) | {"license": "CC0", "secret": "Zoe"}))
    before = _all_bytes(study.folder)
    share_study(study, tmp_path / "copy", Sharing())
    assert psychds_errors(tmp_path / "copy") == bids_errors(tmp_path / "copy") == []
    assert problems(Study.open(tmp_path / "copy")) == []
    copied = json.loads((tmp_path / "copy" / description.FILE).read_text())
    assert copied["license"] == "CC0" and "secret" not in copied
    assert _all_bytes(study.folder) == before
    table = pd.read_csv(tmp_path / "copy" / description.TABLE)
    assert table["participant_id"].tolist() == ["sub-01", "sub-02", "sub-03"]


def test_readings_only_unless_video_is_asked_for(study: Study, tmp_path: Path) -> None:
    share_study(study, tmp_path / "readings", Sharing())
    assert list((tmp_path / "readings").rglob("*.mp4")) == []
    shared = share_study(
        *(study, tmp_path / "videos", Sharing("blurred", every=0.2)),
        find=lambda pixels: [(1, 2, 3, 4)],
    )
    videos = sorted((tmp_path / "videos" / "data").rglob("*.mp4"))
    assert len(videos) == 3
    assert {one.session for one in shared.faces} == {path.parent.name for path in videos}
    assert all(store.load(path.parent).metadata.video == "blurred" for path in videos)


def test_what_is_asked_for_is_kept(study: Study, tmp_path: Path) -> None:
    sharing = Sharing(notes=True, columns=("age",), films=True)
    shared = share_study(study, tmp_path / "copy", sharing)
    copy = Study.open(tmp_path / "copy")
    ages = {one.id: one.columns for one in study.participants}
    for name, pseudonym in shared.pseudonyms.items():
        (one,) = [one for one in copy.participants if one.id == pseudonym]
        assert one.columns == ages[name]
    film = copy.stimuli[1].path(copy.folder)
    assert film is not None and film.read_bytes() == (MEDIA / "two.mp4").read_bytes()
    assert "Zoe came late" in {one.note for one in store.load(copy.sessions()[0].folder).markers}
    with pytest.raises(StudyError, match=r"no free column “hand”\. It has: age"):
        share_study(study, tmp_path / "other", Sharing(columns=("hand",)))


def test_some_sessions_alone(study: Study, tmp_path: Path) -> None:
    shared = share_study(study, tmp_path / "copy", Sharing(), only={"sub-02_task-film2_run-1"})
    assert shared.pseudonyms == {"sub-02": "sub-01"}
    with pytest.raises(StudyError, match="the consent does not include"):
        share_study(study, tmp_path / "two", Sharing(), only={"sub-03_task-film2_run-1"})


def test_called_off_it_leaves_nothing(study: Study, tmp_path: Path) -> None:
    def call_off(done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        share_study(
            *(study, tmp_path / "copy", Sharing("solid")),
            find=lambda pixels: [],
            progress=call_off,
        )
    assert [path.name for path in tmp_path.iterdir()] == ["Zoe's study"]


def test_a_full_disk_is_said_and_leaves_nothing(
    study: Study, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, content: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("app.common.files.write_whole", full)
    with pytest.raises(StudyError, match="the disk is full"):
        share_study(study, tmp_path / "copy", Sharing())
    assert [path.name for path in tmp_path.iterdir()] == ["Zoe's study"]
