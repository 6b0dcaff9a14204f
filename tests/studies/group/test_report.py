from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from app.sessions.colours import COLOURS
from app.sessions.report import NOTE
from app.studies.group.blocks import Cell, Chart, Grid, GroupReport, Heading, Words
from app.studies.group.choices import Choices
from app.studies.group.figures import StimulusFigures, stimulus_figures
from app.studies.group.report import make_report
from app.studies.group.selection import LeftOut
from app.studies.group.stimulus_section import ALONE, NOBODY
from app.studies.group.viewing import Event, Viewing
from tests.studies.group.viewings import viewing

_CHOICES = Choices(resamples=100)


def _report(*stimuli: StimulusFigures, remarks: Iterable[str] = ()) -> GroupReport:
    return make_report("Study", stimuli, list(remarks), _CHOICES, COLOURS)


def _figures(*viewings: Viewing, events: Iterable[Event] = (), **more: object) -> StimulusFigures:
    return stimulus_figures("film", 20.0, events, viewings, _CHOICES, **more)  # type: ignore[arg-type]


def _people(count: int, groups: str = "a") -> list[Viewing]:
    times = np.arange(400) / 20
    return [
        viewing(
            np.where((times > 6 + n / 4) & (times < 12), 0.7 + n / 50, 0.1 + 0.05 * np.sin(times)),
            participant=f"sub-{n:02}",
            group=groups[n % len(groups)],
            length=20.0,
        )
        for n in range(count)
    ]


def _words(report: GroupReport) -> str:
    """All text of the report, a line each."""
    lines: list[str] = []
    for section in report.sections:
        lines.append(section.title)
        for block in section.blocks:
            match block:
                case Words() | Heading():
                    lines.append(block.text)
                case Grid():
                    rows = (block.heads, *([_text(c) for c in row] for row in block.rows))
                    lines += [" | ".join(row) for row in rows]
                case Chart():
                    lines.append(block.draw("black")[:4])
    return "\n".join(lines)


def _text(cell: Cell) -> str:
    return f"{cell.text} ({cell.below})" if cell.below else cell.text


def test_a_study_without_stimuli_says_so() -> None:
    report = _report()
    assert "The study has no stimuli yet." in _words(report)
    assert report.facts == (("Stimuli", "0"), ("Participants counted", "0"))
    assert all(one in _words(report) for one in NOTE)


def test_where_nobody_is_counted_there_is_only_why() -> None:
    words = _words(_report(_figures(unread=[LeftOut("sub-01", "Because.")])))
    assert NOBODY in words
    assert "0 of 1 participants are counted." in words
    assert "sub-01 | Because." in words
    assert "Mean courses" not in words


def test_one_participant_alone_says_what_cannot_be_said() -> None:
    words = _words(_report(_figures(*_people(1), events=[Event("joke", 6.0)])))
    assert ALONE in words
    assert "The band" not in words
    assert "Agreement among participants" not in words
    assert "Happy | 1 of 1 | 0.0 s" in words.replace("1. joke (0:06) | ", "")


def test_few_participants_have_a_caution() -> None:
    assert "There are 4 participants: intervals" in _words(_report(_figures(*_people(4))))
    assert "There are" not in _words(_report(_figures(*_people(5))))


def test_shares_and_means_have_their_interval() -> None:
    words = _words(_report(_figures(*_people(6))))
    assert "6 of 6 participants are counted. The stimulus is 20 s long." in words
    assert "Happy | 27% (25% to 28%)" in words
    assert "Angry | 0% (0% to 0%) | 0.00 (0.00 to 0.00)" in words
    assert "over 6 participants. The band is the 95% interval" in words


def test_reactions_and_their_absence_are_told() -> None:
    events = [Event("joke", 6.0), Event("pause", 14.0)]
    words = _words(_report(_figures(*_people(6), events=events)))
    assert "1. joke (0:06) | Happy | 6 of 6 | 0.6 s" in words
    assert "2. pause (0:14) | No reaction | 0 of 6 |" in words
    assert "so close" not in words


def test_an_event_that_nobody_could_see_is_not_called_without_reaction() -> None:
    words = _words(_report(_figures(*_people(6), events=[Event("late", 30.0)])))
    assert "1. late (0:30) | Not seen well enough to tell | 0 of 0" in words


def test_events_close_to_each_other_are_named() -> None:
    events = [Event("joke", 6.0), Event("laugh", 8.0)]
    assert "joke and laugh" in _words(_report(_figures(*_people(6), events=events)))


def test_agreement_is_told_and_what_cannot_be_computed() -> None:
    words = _words(_report(_figures(*_people(6))))
    assert "Happy | +0.9" in words
    assert "angry: all; disgust: all" in words


def test_groups_are_side_by_side() -> None:
    words = _words(_report(_figures(*_people(10, "ab"))))
    assert "Participants: a 5, b 5." in words
    assert "Mean of | a | b | a less b | Hedges' g" in words
    assert "fewer than" not in words


def test_groups_too_small_have_a_sentence() -> None:
    words = _words(_report(_figures(*_people(4, "ab"))))
    assert "a and b: groups of fewer than 5 participants say little about others." in words
    words = _words(_report(_figures(*_people(3, "aab"))))
    assert "a and b: a group of fewer than 2 participants has no interval" in words
    one = viewing(participant="x", length=20.0)
    assert "1 without a group are not compared." in _words(
        _report(_figures(one, *_people(3, "ab")))
    )


def test_one_group_is_not_compared() -> None:
    assert "side by side" not in _words(_report(_figures(*_people(6))))


def test_who_is_counted_and_remarks_come_with_their_figures() -> None:
    report = _report(_figures(*_people(5), unread=[LeftOut("sub-09", "No session.")]), remarks="?")
    words = _words(report)
    assert "sub-00 | a | 100% | 100% | 100%" in words
    assert "sub-09 | No session." in words
    assert "5 of 6 participants are counted." in words
    assert report.sections[0].title == "What to know of this study"
