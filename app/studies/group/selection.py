"""Selection of viewings: who is counted, who is left out and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...common.text import length as length_words
from ...common.text import percent
from .choices import Choices
from .viewing import Kind, Viewing

_DUST = 1e-6  # by which sums of times are not exact
_ALIKE = 1.0  # seconds by which lengths may differ unnamed


@dataclass(frozen=True, eq=False)
class LeftOut:
    """A viewing that is not counted.

    title: of the viewing, such as "sub-01, run 2".
    why: a sentence.
    viewing: None where it could not be read.
    """

    title: str
    why: str
    viewing: Viewing | None = None


@dataclass(frozen=True, eq=False)
class Selection:
    """Viewings of one stimulus that are counted: one of each participant, in their order.

    kept: the viewings.
    left_out: all others.
    remarks: sentences on what readers must know of them.
    """

    kept: tuple[Viewing, ...]
    left_out: tuple[LeftOut, ...]
    remarks: tuple[str, ...]


def select(viewings: Sequence[Viewing], length: float, choices: Choices) -> Selection:
    """Select the viewings that are counted.

    viewings: of one stimulus.
    length: of the stimulus in seconds.

    Left out are viewings with too little analysed, in view or readable, and all
    but each participant's last. Of those of different kinds, the kind of the most participants is
    counted; of equally many, that of the first.
    """
    ordered = sorted(viewings, key=lambda one: (one.participant, one.run))
    reasons = [(one, _unfit(one, length, choices)) for one in ordered]
    left_out = [LeftOut(one.title, why, one) for one, why in reasons if why]
    fit = [one for one, why in reasons if not why]
    chosen, others = _of_one_kind(fit, choices)
    left_out += others
    last = {one.participant: one for one in chosen}  # the later run replaces the earlier
    left_out += [
        LeftOut(one.title, f"Run {last[one.participant].run} is counted instead.", one)
        for one in chosen
        if one is not last[one.participant]
    ]
    kept = tuple(last.values())
    return Selection(kept, tuple(left_out), tuple(_remarks(kept, length)))


def kind_words(kind: Kind, emotions: Sequence[str] = ()) -> str:
    """Words on a kind, such as "model 1f2e3d4c, resting face taken out: no, smoothing 0.2"."""
    parts = [f"model {kind.model[:8] or 'unknown'}", f"resting face taken out: {kind.resting_face}"]
    parts += [f"{name.replace('_', ' ')} {value}" for name, value in kind.settings]
    return ", ".join([*parts, *([f"emotions {' '.join(emotions)}"] if emotions else [])])


def _unfit(viewing: Viewing, length: float, choices: Choices) -> str:
    """Why a viewing cannot be counted; "" where it can."""
    analysed, seen = viewing.analysed_share(length), viewing.in_view_share
    if analysed < choices.analysed - _DUST:
        return (
            f"{percent(analysed)} of the stimulus was analysed, less than "
            f"{percent(choices.analysed)}."
        )
    if not len(viewing.seconds):
        return "No face was found."
    if seen < choices.in_view - _DUST:
        return (
            f"The face was in view {percent(seen)} of the time analysed, less than "
            f"{percent(choices.in_view)}."
        )
    readable = viewing.readable_share
    if readable is not None and readable < choices.readable - _DUST:
        return (
            f"The face was readable {percent(readable)} of the time in view, less than "
            f"{percent(choices.readable)}."
        )
    return ""


def _of_one_kind(
    viewings: Sequence[Viewing], choices: Choices
) -> tuple[list[Viewing], list[LeftOut]]:
    """Those of the most frequent kind, and the others; with `choices.pool`, of any kind.

    Readings with other emotions are never counted together.
    """

    def kind(one: Viewing) -> tuple[object, ...]:
        return (one.emotions,) if choices.pool else (one.emotions, one.kind)

    people: dict[tuple[object, ...], set[str]] = {}
    for one in viewings:
        people.setdefault(kind(one), set()).add(one.participant)
    if not people:
        return [], []
    main = max(people, key=lambda each: len(people[each]))  # the first of equals
    first = next(one for one in viewings if kind(one) == main)
    chosen = [one for one in viewings if kind(one) == main]
    others = [
        LeftOut(one.title, f"Recorded otherwise than most: {_unlike(one, first)}.", one)
        for one in viewings
        if kind(one) != main
    ]
    return chosen, others


def _unlike(one: Viewing, other: Viewing) -> str:
    """In what one viewing's kind differs from another's."""
    mine, theirs = (_traits(each) for each in (one, other))
    return ", ".join(
        f"{name} {mine.get(name, 'unknown')} and not {theirs.get(name, 'unknown')}"
        for name in dict.fromkeys([*mine, *theirs])
        if mine.get(name) != theirs.get(name)
    )


def _traits(viewing: Viewing) -> dict[str, str]:
    kind = viewing.kind
    settings = {name.replace("_", " "): value for name, value in kind.settings}
    return {
        "model": kind.model[:8] or "unknown",
        "resting face taken out:": kind.resting_face,
        **settings,
        "emotions": " ".join(viewing.emotions),
    }


def _remarks(kept: Sequence[Viewing], length: float) -> list[str]:
    remarks = []
    kinds = dict.fromkeys(one.kind for one in kept)
    if len(kinds) > 1:
        words = "; ".join(
            f"{kind_words(kind)}: {', '.join(one.title for one in kept if one.kind == kind)}"
            for kind in kinds
        )
        remarks.append(
            "Sessions of different models, settings or resting faces are counted together here, "
            f"as was asked for. What differs between participants may come of that. {words}."
        )
    short = [one for one in kept if one.length < length - _ALIKE]
    if short:
        words = ", ".join(f"{one.title} {length_words(one.length)}" for one in short)
        remarks.append(
            f"Not all viewings are as long as the longest or the stimulus, {length_words(length)}: "
            f"{words}. Later parts rest on fewer participants."
        )
    adapted = [one.title for one in kept if ("adapted", "yes") in one.kind.settings]
    if adapted:
        remarks.append(
            "Readings are adapted to corrections; sessions do not say to which, so they may not "
            f"all be the same: {', '.join(adapted)}."
        )
    remarks += [f"{one.title}: {note}" for one in kept for note in one.notes]
    return remarks
