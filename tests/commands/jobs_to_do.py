"""What the tests have workers do: functions that a fresh process can import."""

from __future__ import annotations

import os
import signal
import time


def twice(number: int) -> int:
    return 2 * number


def refuse_odd(number: int) -> int:
    if number % 2:
        raise ValueError(f"{number} is odd")
    return number


def die_at_three(number: int) -> int:
    time.sleep(0.01)
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def own_process(number: int) -> int:
    return os.getpid()


def wait_a_minute(number: int) -> int:
    time.sleep(60)
    return number
