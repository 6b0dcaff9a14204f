"""Every text that people read can be translated, and what is translated holds what it must."""

from __future__ import annotations

import re
import runpy
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.common.languages import FINISHED
from tests import texts
from tests.texts import Call

DONE: tuple[str, ...] = (
    *("common", "exchange", "gui", "licences", "live_outputs", "personal", "playback", "sessions"),
    *("settings.py", "sources", "startup", "studies", "vision"),
)
"""Folders and files of `app` all of whose texts are translated."""

COMMAND = runpy.run_path(str(texts.ROOT / ".ci" / "languages.py"), run_name="languages")
CODES: list[str] = COMMAND["CODES"]
FOLDER: Path = COMMAND["FOLDER"]
_KEPT = re.compile(r"\{[^}]*\}|%L?n|%\d|</?\w+|&\w+;|\*\.\w+")
_FORMS = {"ja": 1, "zh_CN": 1, "ar": 6, "fr": 2, "es": 2, "pt": 2, "de": 2}


def _messages(path: Path) -> dict[Call, list[str]]:
    """What a .ts file has for each text: one translation, or several plural forms; "" for none."""
    found = {}
    for message in ElementTree.parse(path).iter("message"):
        plural = message.get("numerus") == "yes"
        text, comment = message.findtext("source", ""), message.findtext("comment", "")
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        unfinished = translation.get("type") == "unfinished"
        whole = forms if plural else [translation.text or ""]
        found[Call(text, comment, plural)] = [""] if unfinished else whole
    return found


def _source(code: str) -> Path:
    return FOLDER / f"emotion_lens_{code}.ts"


def _in_code() -> set[Call]:
    return {call for path in texts.files() for call in texts.translated(path)}


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("", []),
        ('"""A docstring of several words."""', []),
        ('x = "Could not be read."', ["Could not be read."]),
        ('x = f"Could not read {name}."', ["Could not read {}."]),
        ('x = "Two words"', ["Two words"]),
        ('x = ("Two words " "in two parts")', ["Two words in two parts"]),
        ('x = {"key": "Open it now"}', ["Open it now"]),
        ('box.setText("quick")', ["quick"]),
        ('box.setText("quick" if a else "")', ["quick"]),
        ('QLabel(f"{n} faces")', ["{} faces"]),
        ('box.setText(tr("quick"))', []),
        ('x = tr_noop("Two words")', []),
        ('x = "Two words"  # untranslated', []),
        ('raise ValueError("No such thing here.")', []),
        ('raise OtherError("No such thing here.")', ["No such thing here."]),
        ('_LOG.warning("Nothing is there: %s.", name)', []),
        ('box.setObjectName("Two words")', []),
        ('box.setText(str(row["Two words"]))', []),
        ('x = "share_happy"', []),
        ('x = "QLabel { color: red; }"', []),
    ],
)
def test_what_looks_like_a_text(code: str, found: list[str]) -> None:
    assert [place.text for place in texts.forgotten_in(code, "")] == found


def test_every_text_goes_through_the_translation() -> None:
    chosen = texts.files(*DONE) if DONE else []
    forgotten = [place for path in chosen for place in texts.forgotten(path)]
    assert not forgotten, "\n".join(f"{p.path}:{p.line}: {p.text}" for p in forgotten)


def test_what_is_done_is_there() -> None:
    assert [name for name in DONE if not (texts.ROOT / "app" / name).exists()] == []


def test_lupdate_can_read_every_call() -> None:
    misused = [place for path in texts.files() for place in texts.misused(path)]
    assert not misused, "\n".join(f"{p.path}:{p.line}: {p.text}" for p in misused)


def test_lupdate_finds_every_text(tmp_path: Path) -> None:
    """It knows Python from outside: some versions have lost calls of several lines."""
    COMMAND["collect"](tmp_path / "all.ts", "de")
    assert set(_messages(tmp_path / "all.ts")) == _in_code()


def test_no_text_is_plural_in_one_place_alone() -> None:
    """Qt keeps one translation for a text with the same comment."""
    names = Counter((call.text, call.comment) for call in _in_code())
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("code", CODES)
def test_what_is_translated_keeps_placeholders_and_tags(code: str) -> None:
    wrong = [
        (call.text, form)
        for call, forms in _messages(_source(code)).items()
        for form in forms
        if form and sorted(_kept(form, call.plural)) != sorted(_kept(call.text, call.plural))
    ]
    assert wrong == []


def _kept(text: str, plural: bool) -> list[str]:
    found = _KEPT.findall(text)
    # One, two and none may be said in words.
    return [part for part in found if not (plural and part in ("%n", "%Ln"))]


@pytest.mark.parametrize("code", CODES)
def test_the_program_reads_what_was_translated(code: str, tmp_path: Path) -> None:
    """The .qm file is made anew from the .ts file whenever that changes."""
    COMMAND["release"](_source(code), tmp_path / "fresh.qm")
    committed = _source(code).with_suffix(".qm").read_bytes()
    assert (tmp_path / "fresh.qm").read_bytes() == committed


@pytest.mark.parametrize("code", FINISHED)
def test_everything_is_translated(code: str) -> None:
    messages = _messages(_source(code))
    assert set(messages) == _in_code()
    unfinished = [
        call
        for call, forms in messages.items()
        if not all(forms) or len(forms) != (_FORMS[code] if call.plural else 1)
    ]
    assert unfinished == []
