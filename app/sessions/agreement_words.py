"""Agreement of human and program in words and tables, for reports and the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from ..common.emotion_names import emotion_text
from ..common.language import tr, tr_noop
from ..common.text import capital, percent_of_some
from .agreement import Agreement, Comparison, Span
from .summary import UNCERTAIN

TITLE = tr_noop("Agreement with a human's codes")
HELP = tr_noop(
    "Each analysed frame with a face that the human coded counts once for each such face: a code "
    "holds from its onset until before its offset, one of a single moment for the frame then on "
    "show, and one that names nobody where one face alone was in view. The main figure is "
    "Cohen's kappa in which an uncertain reading counts as naming another emotion; beside it "
    "stands kappa without the uncertain frames. Kappa is 1 for full agreement and 0 for what "
    "chance would give. The 95% intervals come from a bootstrap over coded intervals, not frames, "
    "as the frames of one interval depend on each other. One human is no truth: two people who "
    "code the same film disagree as well."
)
Rows = list[tuple[str, ...]]


def comparisons(agreement: Agreement) -> tuple[Comparison, ...]:
    """The whole first, then each person, unless there is only one."""
    people = agreement.people
    return (agreement.whole, *people) if len(people) > 1 else (agreement.whole,)


def facts(one: Comparison) -> list[tuple[str, str]]:
    """Pairs of a name and a value, the main figure first."""
    found = [
        (
            tr("Cohen's kappa, uncertain counts as a difference"),
            _kappa(one, one.kappa, one.interval),
        ),
        (
            tr("Cohen's kappa, without uncertain frames"),
            _kappa(one, one.kappa_certain, one.interval_certain, certain=True),
        ),
        (
            tr("Frames compared"),
            tr("{number}, of %n coded interval(s)", "", len(one.units)).format(number=one.frames),
        ),
        (tr("Same emotion"), _share(one.same, one.frames)),
        (tr("Program uncertain"), _share(one.uncertain / max(one.frames, 1), one.frames)),
    ]
    if one.unseen is not None:
        found.append((tr("Coded, but no such face was found"), tr("%n frame(s)", "", one.unseen)))
    if one.twice:
        found.append(
            (tr("Coded twice and differently, left out"), tr("%n frame(s)", "", one.twice))
        )
    return found


def confusion(one: Comparison) -> tuple[tuple[str, ...], Rows]:
    """Confusion table: its heads, and a row for each emotion of the human; [] without frames.

    Emotions that neither named are left out.
    """
    counts = one.counts
    named = [e for e in one.emotions if counts.loc[e].any() or counts[e].any()]
    columns = [*named, *([UNCERTAIN] if one.uncertain else [])]
    rows = [
        (_shown(e), *(str(counts.loc[e, column]) for column in columns))
        for e in named
        if counts.loc[e].any()
    ]
    return (tr("Human \\ program"), *map(_shown, columns)), rows


def remarks(agreement: Agreement) -> Iterator[str]:
    """Sentences on what could not be compared."""
    if not agreement.whole.frames:
        yield tr("No analysed frame with a face was coded, so there is nothing to compare.")
    if agreement.strangers:
        yield tr(
            "Coded, but nobody in the session is called so: {names}. "
            "Name the person in the session as in the codes."
        ).format(names=", ".join(agreement.strangers))
    if agreement.crowded:
        yield tr(
            "Left out, as the code names nobody and several faces were in view: %n face(s).",
            "",
            agreement.crowded,
        )


def _kappa(
    one: Comparison, kappa: float | None, interval: Span | None, certain: bool = False
) -> str:
    if kappa is None:
        return _undefined(one, certain)
    if interval is None:
        return tr("{kappa} (no interval: too few different coded intervals)").format(
            kappa=f"{kappa:.2f}"
        )
    return tr("{kappa} (95%: {lowest} to {highest})").format(
        kappa=f"{kappa:.2f}", lowest=f"{interval[0]:.2f}", highest=f"{interval[1]:.2f}"
    )


def _undefined(one: Comparison, certain: bool) -> str:
    counts = one.counts.drop(columns=UNCERTAIN) if certain else one.counts
    if not counts.to_numpy().any():
        return tr("undefined: there are no such frames")
    human = [str(name) for name in counts.index if counts.loc[name].any()]
    program = [str(name) for name in counts.columns if counts[name].any()]
    names = {"human": emotion_text(human[0]), "program": emotion_text(program[0])}
    if len(human) == len(program) == 1:
        said = tr(
            "undefined: both named one only ({human}, and the program {program}), and kappa "
            "compares several"
        )
    elif len(human) == 1:
        said = tr(
            "undefined: the human named one emotion only ({human}), and kappa compares several"
        )
    else:
        said = tr(
            "undefined: the program named one emotion only ({program}), and kappa compares several"
        )
    return said.format(**names)


def _share(share: float, frames: int) -> str:
    return percent_of_some(share) if frames else "–"


def _shown(emotion: str) -> str:
    return capital(emotion_text(emotion))
