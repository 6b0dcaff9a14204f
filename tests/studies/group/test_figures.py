from __future__ import annotations

from math import isnan

import numpy as np
import pytest

from app.sessions.progress import Cancelled
from app.studies.group.choices import Choices
from app.studies.group.figures import StimulusFigures, stimulus_figures
from app.studies.group.selection import LeftOut
from app.studies.group.viewing import Event, Viewing
from tests.sessions.rows import EMOTIONS
from tests.studies.group.viewings import viewing

_HAPPY = EMOTIONS.index("happy")
_CHOICES = Choices(resamples=200)
_LATENCIES = (1.0, 1.5, 2.0, 2.5)


def _figures(*viewings: Viewing, events: tuple[Event, ...] = ()) -> StimulusFigures:
    return stimulus_figures("film", None, events, viewings, _CHOICES)


def _people() -> list[Viewing]:
    """Four, in two groups; each smiles some time after second 5, one group more strongly."""
    times = np.arange(400) / 20
    return [
        viewing(
            np.where(times < 5 + latency, 0.1, 0.6 + 0.2 * (n // 2)),
            participant=f"sub-0{n + 1}",
            group="ab"[n // 2],
            length=20.0,
        )
        for n, latency in enumerate(_LATENCIES)
    ]


def test_nobody_has_no_figures() -> None:
    found = stimulus_figures(
        "film", 10.0, [Event("x", 1.0)], [], _CHOICES, unread=[LeftOut("a", "b")]
    )
    assert (found.kept, found.measures, found.groups) == ((), (), ())
    assert found.selection.left_out[0].title == "a"
    assert found.courses.shape == (0, 40, 0)
    assert found.agreements == {}


def test_one_participant_has_figures_without_intervals() -> None:
    found = _figures(viewing(0.6))
    assert found.spans[0].shares.mean[_HAPPY] == pytest.approx(1.0)
    assert isnan(found.spans[0].shares.low[_HAPPY])
    assert np.isnan(found.course.low).all()
    assert isnan(found.agreements["happy"].mean)


def test_the_course_is_the_mean_over_participants() -> None:
    found = _figures(*_people())
    course = found.course.mean.reshape(80, 9)[:, _HAPPY]
    assert course[:24] == pytest.approx(0.1)
    assert course[-1] == pytest.approx(0.7)
    assert course[24] == pytest.approx((0.1 * 3 + 0.6) / 4)
    assert found.group_courses["b"].mean.reshape(80, 9)[-1, _HAPPY] == pytest.approx(0.8)


def test_planted_reactions_are_found_at_their_times() -> None:
    found = _figures(*_people(), events=(Event("joke", 5.0), Event("pause", 2.0)))
    pause, joke = found.reactions
    assert (pause.label, pause.when, joke.label) == ("pause", "0:02", "joke")
    assert pause.reacted["happy"] == 2, "its window reaches into the reactions of two"
    assert (joke.reacted["happy"], joke.judged["happy"]) == (4, 4)
    assert joke.timing["happy"].mean[0] == pytest.approx(np.mean(_LATENCIES))
    assert joke.timing["happy"].mean[2] == pytest.approx(0.6)
    assert [joke.each[n]["happy"].onset for n in range(4)] == pytest.approx(list(_LATENCIES))
    assert (joke.reacted["fear"], joke.judged["fear"]) == (0, 4)
    assert isnan(joke.timing["fear"].mean[0])


def test_events_have_shares_of_their_own_time() -> None:
    found = _figures(*_people(), events=(Event("end", 10.0, 5.0), Event("start", 0.0, 5.0)))
    assert [one.label for one in found.spans] == ["", "start", "end"]
    assert found.spans[1].shares.mean[_HAPPY] == 0.0
    assert found.spans[2].shares.mean[_HAPPY] == pytest.approx(1.0)


def test_groups_are_compared_by_participants_means() -> None:
    found = _figures(*_people(), events=(Event("end", 10.0, 5.0),))
    assert found.groups == ("a", "b")
    end = found.spans[1].differences["a", "b"][_HAPPY]
    assert end.difference == pytest.approx(-0.2)
    assert end.n == (2, 2)


def test_one_group_is_not_compared() -> None:
    found = _figures(viewing(), viewing(participant="sub-02", group="a"))
    assert found.groups == ("a",)
    assert found.spans[0].differences == {}
    assert found.group_courses == {}


def test_those_who_do_the_same_agree() -> None:
    times = np.arange(400) / 20
    same = [viewing(0.5 + 0.4 * np.sin(times), participant=f"s{n}", length=20.0) for n in range(3)]
    assert _figures(*same).agreements["happy"].mean == pytest.approx(1.0)
    assert _figures(*same).agreements["fear"].troubles == ("constant",) * 3


def test_it_can_be_called_off() -> None:
    def stop(done: float) -> None:
        if done >= 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        stimulus_figures("film", None, (), _people(), _CHOICES, progress=stop)
