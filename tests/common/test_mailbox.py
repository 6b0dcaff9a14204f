from __future__ import annotations

import threading
import time

from app.common.mailbox import Mailbox


def test_empty_box_gives_nothing() -> None:
    box: Mailbox[int] = Mailbox()
    assert box.take() is None
    assert not box.full
    assert box.dropped == 0


def test_gives_an_item_once() -> None:
    box: Mailbox[int] = Mailbox()
    box.put(7)
    assert box.full
    assert box.take() == 7
    assert box.take() is None


def test_newest_wins_and_the_replaced_are_counted() -> None:
    box: Mailbox[int] = Mailbox()
    for number in range(5):
        box.put(number)
    assert box.take() == 4
    assert box.dropped == 4


def test_reader_has_to_be_told_only_when_the_box_was_empty() -> None:
    box: Mailbox[int] = Mailbox()
    assert box.put(1)
    assert not box.put(2)
    box.take()
    assert box.put(3)


def test_take_waits_for_an_item() -> None:
    box: Mailbox[int] = Mailbox()
    writer = threading.Timer(0.05, box.put, args=(1,))
    writer.start()
    assert box.take(timeout=10.0) == 1
    writer.join()


def test_a_nudge_wakes_the_reader_once() -> None:
    box: Mailbox[int] = Mailbox()
    nudger = threading.Timer(0.05, box.nudge)
    began = time.monotonic()
    nudger.start()
    assert box.take(timeout=10.0) is None
    assert time.monotonic() - began < 5.0
    nudger.join()
    writer = threading.Timer(0.05, box.put, args=(1,))
    writer.start()
    assert box.take(timeout=10.0) == 1, "the next one waits again"
    writer.join()


def test_closing_wakes_the_reader_and_empties_the_box() -> None:
    box: Mailbox[int] = Mailbox()
    closer = threading.Timer(0.05, box.close)
    began = time.monotonic()
    closer.start()
    assert box.take(timeout=10.0) is None
    assert time.monotonic() - began < 5.0
    assert not box.put(1)
    assert box.take() is None
    closer.join()
