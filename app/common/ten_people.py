"""Ten people: shares of votes as a sentence, "Of ten people, about seven would say happy"."""

from __future__ import annotations

from collections.abc import Mapping

from .emotion_names import emotion_text
from .language import tr, tr_noop

_PEOPLE = 10
_HALF_A_PERSON = 0.5 / _PEOPLE
_OTHERS = tr_noop("something else")
_WORDS = (
    *(tr_noop("no"), tr_noop("one"), tr_noop("two"), tr_noop("three"), tr_noop("four")),
    *(tr_noop("five"), tr_noop("six"), tr_noop("seven"), tr_noop("eight"), tr_noop("nine")),
    tr_noop("ten"),
)


def of_one_face(shares: Mapping[str, float]) -> str:
    """Sentence on what ten people who look at one face would say; "" without shares.

    shares: of the people who name each emotion, 0 to 1, sum 1.
    """
    counts = counted(shares)
    if len(counts) > 1 and 2 * max(counts.values()) <= _PEOPLE:
        several = tr("People would disagree: of ten, about {number} would say {emotion}{others}.")
        return _filled(several, counts)
    if len(counts) > 1:
        return _filled(tr("Of ten people, about {number} would say {emotion}{others}."), counts)
    return _filled(tr("Nearly all of ten people would say {emotion}."), counts)


def of_some_time(shares: Mapping[str, float]) -> str:
    """Sentence on what ten people would say who see one moment each of some time; "" without
    shares.

    shares: mean over that time, as in of_one_face().
    """
    counts = counted(shares)
    if len(counts) > 1:
        several = tr(
            "Of ten people who each see one moment, about {number} would say {emotion}{others}."
        )
        return _filled(several, counts)
    one = tr("Nearly all of ten people who each see one moment would say {emotion}.")
    return _filled(one, counts)


def counted(shares: Mapping[str, float]) -> dict[str, int]:
    """How many of ten people name each emotion, most first: they sum to ten, by largest remainder.

    Emotions that less than half a person names count together, as "something else".
    """
    parts = {name: share for name, share in shares.items() if share >= _HALF_A_PERSON}
    if not parts:
        return {}
    others = sum(shares.values()) - sum(parts.values())
    if others >= _HALF_A_PERSON:
        parts[_OTHERS] = others
    total = sum(parts.values())
    exact = {name: _PEOPLE * share / total for name, share in parts.items()}
    counts = {name: int(people) for name, people in exact.items()}
    by_remainder = sorted(exact, key=lambda name: counts[name] - exact[name])
    for name in by_remainder[: _PEOPLE - sum(counts.values())]:
        counts[name] += 1
    # What has no name comes last, however many say so.
    order = sorted(counts, key=lambda name: (name == _OTHERS, -counts[name], -exact[name]))
    return {name: counts[name] for name in order if counts[name]}


def _filled(template: str, counts: Mapping[str, int]) -> str:
    """A sentence such as "Of ten people, about seven would say happy, two neutral."; "" for none.

    template: with {emotion}, and {number} and {others} where there are several.
    """
    if not counts:
        return ""
    (first, most), *rest = counts.items()
    others = [
        tr(", {number} {emotion}").format(number=tr(_WORDS[people]), emotion=emotion_text(name))
        for name, people in rest
    ]
    return template.format(
        number=tr(_WORDS[most]), emotion=emotion_text(first), others="".join(others)
    )
