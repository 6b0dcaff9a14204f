"""Ten people: shares of votes as a sentence, "Of ten people, about seven would say happy"."""

from __future__ import annotations

from collections.abc import Mapping

_PEOPLE = 10
_HALF_A_PERSON = 0.5 / _PEOPLE
_OTHERS = "something else"
_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def of_one_face(shares: Mapping[str, float]) -> str:
    """Sentence on what ten people who look at one face would say; "" without shares.

    shares: of the people who name each emotion, 0 to 1, sum 1.
    """
    counts = counted(shares)
    if not counts or 2 * max(counts.values()) > _PEOPLE:
        return _sentence(counts, "ten people")
    return f"People would disagree: of ten, {_listed(counts)}."


def of_some_time(shares: Mapping[str, float]) -> str:
    """Sentence on what ten people would say who see one moment each of some time; "" without
    shares.

    shares: mean over that time, as in of_one_face().
    """
    return _sentence(counted(shares), "ten people who each see one moment")


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


def _sentence(counts: Mapping[str, int], who: str) -> str:
    if not counts:
        return ""
    if len(counts) == 1:
        return f"Nearly all of {who} would say {next(iter(counts))}."
    return f"Of {who}, {_listed(counts)}."


def _listed(counts: Mapping[str, int]) -> str:
    """Such as "about seven would say happy, two neutral"."""
    (first, most), *rest = counts.items()
    others = "".join(f", {_WORDS[people]} {name}" for name, people in rest)
    return f"about {_WORDS[most]} would say {first}{others}"
