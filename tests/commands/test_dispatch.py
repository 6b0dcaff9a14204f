"""Dispatch with real processes, some of which end in the middle."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

from app.commands.dispatch import Dispatcher, LostError
from app.commands.workers import LocalWorkers
from tests.commands.jobs_to_do import die_at_three, own_process, refuse_odd, twice

pytestmark = pytest.mark.skipif(os.name == "nt", reason="processes are killed by a signal")


@pytest.fixture
def workers() -> Iterator[LocalWorkers]:
    with LocalWorkers(2) as workers:
        yield workers


def test_nothing_to_do(workers: LocalWorkers) -> None:
    assert list(Dispatcher(twice, workers).run([])) == []


def test_each_task_has_its_answer_and_few_are_handed_out(workers: LocalWorkers) -> None:
    dispatcher = Dispatcher(twice, workers)
    flying = []
    dispatcher.tick = lambda: flying.append(len(dispatcher.flying))
    assert dict(dispatcher.run(range(20))) == {number: 2 * number for number in range(20)}
    assert 1 <= max(flying) <= 3
    assert dispatcher.flying == []


def test_an_error_is_its_tasks_answer(workers: LocalWorkers) -> None:
    answers = dict(Dispatcher(refuse_odd, workers).run(range(4)))
    assert (answers[0], answers[2]) == (0, 2)
    assert [str(answers[number]) for number in (1, 3)] == ["1 is odd", "3 is odd"]


def test_what_ends_its_process_twice_is_named_and_the_rest_is_done(workers: LocalWorkers) -> None:
    answers = dict(Dispatcher(die_at_three, workers).run(range(10)))
    assert isinstance(answers.pop(3), LostError)
    assert answers == {number: number for number in range(10) if number != 3}


def test_an_idle_process_that_ends_costs_nothing(workers: LocalWorkers) -> None:
    dispatcher = Dispatcher(own_process, workers)
    (pid,) = {answer for _, answer in dispatcher.run([0])}
    assert isinstance(pid, int)
    os.kill(pid, signal.SIGKILL)
    answers = dict(dispatcher.run(range(5)))
    assert sorted(answers) == list(range(5))
    assert all(isinstance(answer, int) and answer != pid for answer in answers.values())
