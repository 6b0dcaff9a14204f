from __future__ import annotations

from app.gui.label_news import LEAST_APART, NOBODY, LabelNews


def test_nothing_was_seen() -> None:
    news = LabelNews()
    assert news.due(0.0) is None
    assert news.say(0.0) == ""
    news.see({})
    assert news.say(0.0) == ""


def test_the_first_label_is_said_at_once_and_only_once() -> None:
    news = LabelNews()
    news.see({"Face 1": "Happy"})
    assert news.say(10.0) == "Face 1: Happy"
    news.see({"Face 1": "Happy"})
    assert news.due(100.0) is None


def test_a_change_waits_until_three_seconds_after_the_last_sentence() -> None:
    news = LabelNews()
    news.see({"Face 1": "Happy"})
    news.say(10.0)
    news.see({"Face 1": "Sad"})
    assert news.due(11.0) == LEAST_APART - 1.0
    assert news.say(12.9) == ""
    assert news.say(13.0) == "Face 1: Sad"


def test_what_has_changed_back_meanwhile_is_not_said() -> None:
    news = LabelNews()
    news.see({"Face 1": "Happy"})
    news.say(0.0)
    news.see({"Face 1": "Sad"})
    news.see({"Face 1": "Happy"})
    assert news.due(1.0) is None


def test_only_the_faces_that_changed_are_named() -> None:
    news = LabelNews()
    news.see({"Face 1": "Happy", "Face 2": "Sad"})
    assert news.say(0.0) == "Face 1: Happy; Face 2: Sad"
    news.see({"Face 1": "Happy", "Face 2": "Fear"})
    assert news.say(5.0) == "Face 2: Fear"


def test_who_leaves_is_told_and_that_nobody_is_left() -> None:
    news = LabelNews()
    news.see({"Face 1": "Happy", "Ann": "Sad"})
    news.say(0.0)
    news.see({"Face 1": "Happy"})
    assert news.say(5.0) == "Ann is out of view"
    news.see({})
    assert news.say(10.0) == NOBODY
