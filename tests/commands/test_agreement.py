from __future__ import annotations

from pathlib import Path

import pytest

from app.__main__ import main
from app.sessions import codes
from app.sessions.codes import Code
from app.sessions.schema import CODES
from tests.gui.recorded import save_session, two_people


@pytest.fixture
def session(tmp_path: Path) -> Path:
    """Person 1 is happy all the time, person 2 sad from second 2 to 4."""
    return save_session(tmp_path / "session", two_people())


def test_without_codes_it_says_how_to_get_some(
    session: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["agreement", str(session)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "has no codes. Name a file with codes, or import one" in said.err


def test_codes_of_other_people_are_nothing_to_compare(
    session: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    codes.save(session, [Code(0.0, 5.0, "happy", "Ben")])
    assert main(["agreement", str(session)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "nothing to compare" in said.err
    assert "nobody in the session is called so: Ben" in said.err


def test_the_codes_kept_are_compared(session: Path, capsys: pytest.CaptureFixture[str]) -> None:
    halves = [n / 2 for n in range(12)]
    one = [Code(n, n + 0.5, "happy" if n >= 1 else "sad", "Person 1") for n in halves]
    other = [Code(n, n + 0.5, "sad", "Person 2") for n in halves if 2 <= n < 4]
    codes.save(session, [*one, *other])
    assert main(["agreement", str(session)]) == 0
    out = capsys.readouterr().out
    whole, first, second = (out.index(one) for one in ("All people", "Person 1", "Person 2"))
    assert whole < first < second
    # By hand: 70 of 80 alike; the human 50 happy and 30 sad, the program 60 and 20.
    expected = (50 * 60 + 30 * 20) / 80**2
    assert f"{(70 / 80 - expected) / (1 - expected):.2f} (95%:" in out[whole:first]
    assert "80, of 16 coded intervals" in out[whole:first]
    assert "Human \\ program  Happy  Sad\n  Happy               50    0\n" in out[whole:first]
    assert "undefined: the program named one emotion only (happy)" in out[first:second]
    assert "Each analysed frame with a face" in out


def test_a_file_is_compared_and_not_kept(
    session: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("onset,duration,trial_type,person\n0,5,joy,1\n1,2,hm,\n", encoding="utf-8")
    assert main(["agreement", str(session), str(path)]) == 3
    said = capsys.readouterr()
    assert "50, of 1 coded interval" in said.out
    assert "“hm” (1)" in said.err
    assert not (session / CODES).exists()
    assert main(["agreement", str(session), str(path), "--tier", "x"]) == 1
