"""Selection of viewings: who is counted, who is left out and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...common.emotion_names import emotion_text
from ...common.language import tr, tr_noop
from ...common.text import length as length_words
from ...common.text import percent
from .choices import Choices
from .viewing import Kind, Viewing, title_text

_DUST = 1e-6  # by which sums of times are not exact
_ALIKE = 1.0  # seconds by which lengths may differ unnamed
_UNKNOWN = tr_noop("unknown")
_VALUES = {
    "yes": tr_noop("yes"),
    "no": tr_noop("no"),
    "in part": tr_noop("in part"),
    _UNKNOWN: _UNKNOWN,
}
_TRAITS = {
    "model": tr_noop("model {value}"),
    "resting face": tr_noop("resting face taken out: {value}"),
    "smoothing": tr_noop("smoothing {value}"),
    "smallest_face": tr_noop("smallest face {value}"),
    "adapted": tr_noop("adapted {value}"),
    "doubt_unreadable": tr_noop("doubt unreadable {value}"),
    "emotions": tr_noop("emotions {value}"),
}


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
        LeftOut(
            one.title,
            tr("Run {number} is counted instead.").format(number=last[one.participant].run),
            one,
        )
        for one in chosen
        if one is not last[one.participant]
    ]
    kept = tuple(last.values())
    return Selection(kept, tuple(left_out), tuple(_remarks(kept, length)))


def kind_words(kind: Kind, emotions: Sequence[str] = ()) -> str:
    """Words on a kind, such as "model 1f2e3d4c, resting face taken out: no, smoothing 0.2"."""
    parts = [
        _trait("model", kind.model[:8] or _UNKNOWN),
        _trait("resting face", kind.resting_face),
        *(_trait(name, value) for name, value in kind.settings),
    ]
    return ", ".join([*parts, *([_trait("emotions", _names(emotions))] if emotions else [])])


def _unfit(viewing: Viewing, length: float, choices: Choices) -> str:
    """Why a viewing cannot be counted; "" where it can."""
    analysed, seen = viewing.analysed_share(length), viewing.in_view_share
    if analysed < choices.analysed - _DUST:
        return tr("{share} of the stimulus was analysed, less than {least}.").format(
            share=percent(analysed), least=percent(choices.analysed)
        )
    if not len(viewing.seconds):
        return tr("No face was found.")
    if seen < choices.in_view - _DUST:
        return tr("The face was in view {share} of the time analysed, less than {least}.").format(
            share=percent(seen), least=percent(choices.in_view)
        )
    readable = viewing.readable_share
    if readable is not None and readable < choices.readable - _DUST:
        return tr("The face was readable {share} of the time in view, less than {least}.").format(
            share=percent(readable), least=percent(choices.readable)
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
        LeftOut(
            one.title,
            tr("Recorded otherwise than most: {differences}.").format(
                differences=_unlike(one, first)
            ),
            one,
        )
        for one in viewings
        if kind(one) != main
    ]
    return chosen, others


def _unlike(one: Viewing, other: Viewing) -> str:
    """In what one viewing's kind differs from another's."""
    mine, theirs = (_traits(each) for each in (one, other))
    return ", ".join(
        tr("{trait} and not {other}", "smoothing 0.2 and not 0.4").format(
            trait=_trait(name, mine.get(name, _UNKNOWN)), other=_word(theirs.get(name, _UNKNOWN))
        )
        for name in dict.fromkeys([*mine, *theirs])
        if mine.get(name) != theirs.get(name)
    )


def _traits(viewing: Viewing) -> dict[str, str]:
    kind = viewing.kind
    return {
        "model": kind.model[:8] or _UNKNOWN,
        "resting face": kind.resting_face,
        **dict(kind.settings),
        "emotions": _names(viewing.emotions),
    }


def _trait(name: str, value: str) -> str:
    """A trait and its value, such as "smoothing 0.2"."""
    return tr(_TRAITS.get(name, "{name} {value}")).format(
        name=name.replace("_", " "), value=_word(value)
    )


def _word(value: str) -> str:
    return tr(_VALUES[value]) if value in _VALUES else value


def _names(emotions: Sequence[str]) -> str:
    return " ".join(map(emotion_text, emotions))


def _remarks(kept: Sequence[Viewing], length: float) -> list[str]:
    remarks = []
    kinds = dict.fromkeys(one.kind for one in kept)
    if len(kinds) > 1:
        words = "; ".join(
            f"{kind_words(kind)}: {_titles(one for one in kept if one.kind == kind)}"
            for kind in kinds
        )
        remarks.append(
            tr(
                "Sessions of different models, settings or resting faces are counted together "
                "here, as was asked for. What differs between participants may come of that. "
                "{kinds}."
            ).format(kinds=words)
        )
    short = [one for one in kept if one.length < length - _ALIKE]
    if short:
        words = ", ".join(f"{title_text(one.title)} {length_words(one.length)}" for one in short)
        remarks.append(
            tr(
                "Not all viewings are as long as the longest or the stimulus, {length}: "
                "{viewings}. Later parts rest on fewer participants."
            ).format(length=length_words(length), viewings=words)
        )
    adapted = [one for one in kept if ("adapted", "yes") in one.kind.settings]
    if adapted:
        remarks.append(
            tr(
                "Readings are adapted to corrections; sessions do not say to which, so they may "
                "not all be the same: {viewings}."
            ).format(viewings=_titles(adapted))
        )
    remarks += [f"{title_text(one.title)}: {note}" for one in kept for note in one.notes]
    return remarks


def _titles(viewings: Iterable[Viewing]) -> str:
    return ", ".join(title_text(one.title) for one in viewings)
