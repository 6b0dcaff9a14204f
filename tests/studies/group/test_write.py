from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from app.common import language
from app.sessions.progress import Cancelled, Progress
from app.sessions.schema import SessionError
from app.studies.errors import StudyError
from app.studies.group.blocks import GroupReport
from app.studies.group.choices import Choices
from app.studies.group.table import COLUMNS
from app.studies.group.write import group_report
from app.studies.stimuli import save
from tests.studies.group.demo import LATENCIES, empty_study, film_session, smiles

_QUICK = Choices(resamples=100)


def _marked(text: str, comment: str, n: int) -> str:
    return f"¤{language.english(text, comment, n)}"


def _no_pdf(report: GroupReport, progress: Progress) -> bytes:
    progress(1.0)
    return b"%PDF-" + report.title.encode()


def test_a_study_without_stimuli_has_a_report_and_a_table(tmp_path: Path) -> None:
    study = empty_study(tmp_path / "study", 0)
    save(study.folder, [])
    page = group_report(study.folder, tmp_path / "a.html", _QUICK)
    assert "The study has no stimuli yet." in page.read_text(encoding="utf-8")
    table = pd.read_csv(group_report(study.folder, tmp_path / "a.csv", _QUICK))
    assert (list(table.columns), len(table)) == (list(COLUMNS), 0)


def test_planted_reactions_are_found_in_the_table(demo: Path, tmp_path: Path) -> None:
    found = pd.read_csv(group_report(demo, tmp_path / "a.csv", _QUICK), keep_default_na=False)
    found["value"] = found["value"].astype(float)
    joke = found.query("event == 'joke' and emotion == 'happy'")
    onsets = joke.query("measure == 'reaction onset' and participant != 'mean'")
    assert onsets["value"].tolist() == pytest.approx(list(LATENCIES), abs=0.25)
    mean = joke.query("measure == 'reaction onset' and participant == 'mean'")["value"].item()
    assert mean == pytest.approx(np.mean(LATENCIES), abs=0.15)
    scare = found.query("event == 'scare' and measure == 'reacted' and participant == 'mean'")
    shares = scare.set_index("emotion")["value"]
    assert (shares["fear"], shares["angry"], shares["happy"]) == (0.5, 0.0, 0.0)
    groups = found.query("measure == 'difference' and event == 'joke' and emotion == 'happy'")
    assert groups["group"].tolist() == ["older - younger"]
    assert groups["value"].item() < -0.1


def test_the_page_says_so_too(demo: Path, tmp_path: Path) -> None:
    page = group_report(demo, tmp_path / "a.html", _QUICK).read_text(encoding="utf-8")
    for words in ("8 of 8 participants are counted.", "1. joke", "4 of 8", "older less younger"):
        assert words in page
    assert "Jokes &amp; &lt;scares&gt;" in page
    assert "<scares>" not in page


def test_a_pdf_is_made_by_what_is_handed_in(demo: Path, tmp_path: Path) -> None:
    path = group_report(demo, tmp_path / "a.PDF", _QUICK, to_pdf=_no_pdf)
    assert path.read_bytes() == b"%PDF-Jokes & <scares>"


def test_another_suffix_is_refused_with_those_that_can_be_written(tmp_path: Path) -> None:
    with pytest.raises(StudyError, match=r"End its name with \.html or \.csv\."):
        group_report(tmp_path, tmp_path / "a.pdf")
    with pytest.raises(StudyError, match=r"\.html or \.pdf or \.csv"):
        group_report(tmp_path, tmp_path / "a", to_pdf=_no_pdf)


def test_one_participant_has_a_report_that_says_what_it_cannot_say(tmp_path: Path) -> None:
    study = empty_study(tmp_path / "study", 1)
    film_session(study, "sub-01", smiles(1.0))
    page = group_report(study.folder, tmp_path / "a.html", _QUICK).read_text(encoding="utf-8")
    assert "With one participant nothing can be said about others" in page
    assert "Agreement among participants" not in page
    table = pd.read_csv(group_report(study.folder, tmp_path / "a.csv", _QUICK))
    assert table["low"].isna().all()


@pytest.mark.parametrize("suffix", ["html", "csv"])
def test_it_can_be_called_off_and_then_nothing_is_written(
    suffix: str, demo: Path, tmp_path: Path
) -> None:
    told: list[float] = []

    def stop_late(done: float) -> None:
        told.append(done)
        if done > 0.79:
            raise Cancelled

    with pytest.raises(Cancelled):
        group_report(demo, tmp_path / f"a.{suffix}", _QUICK, progress=stop_late)
    assert list(tmp_path.iterdir()) == []
    assert told == sorted(told)


def test_a_folder_that_is_not_there_says_so(demo: Path, tmp_path: Path) -> None:
    with pytest.raises(SessionError, match="cannot be saved"):
        group_report(demo, tmp_path / "gone" / "a.html", _QUICK)


def test_in_another_language_the_page_changes_and_the_table_stays(
    demo: Path, tmp_path: Path
) -> None:
    before = group_report(demo, tmp_path / "a.csv", _QUICK).read_bytes()
    language.use(_marked)
    try:
        after = group_report(demo, tmp_path / "b.csv", _QUICK).read_bytes()
        page = group_report(demo, tmp_path / "b.html", _QUICK).read_text(encoding="utf-8")
    finally:
        language.use()
    assert after == before
    heads = re.findall(r"<(?:th|h3)(?: [^>]*)?>([^<]*)", page)
    of_the_study = {"older", "younger", "film1"}
    assert heads
    assert [one for one in heads if "¤" not in one and one not in of_the_study] == []
    assert {"¤happy", "¤derived valence", "¤4 of 8"} <= set(re.findall(r">([^<]+)<", page))
