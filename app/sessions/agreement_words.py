"""Agreement of human and program in words and tables, for reports and the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from ..common.text import capital, percent_of_some
from .agreement import Agreement, Comparison, Span
from .summary import UNCERTAIN

TITLE = "Agreement with a human's codes"
HELP = (
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
        ("Cohen's kappa, uncertain counts as a difference", _kappa(one, one.kappa, one.interval)),
        (
            "Cohen's kappa, without uncertain frames",
            _kappa(one, one.kappa_certain, one.interval_certain, certain=True),
        ),
        ("Frames compared", f"{one.frames}, of {_counted(len(one.units), 'coded interval')}"),
        ("Same emotion", _share(one.same, one.frames)),
        ("Program uncertain", _share(one.uncertain / max(one.frames, 1), one.frames)),
    ]
    if one.unseen is not None:
        found.append(("Coded, but no such face was found", _counted(one.unseen, "frame")))
    if one.twice:
        found.append(("Coded twice and differently, left out", _counted(one.twice, "frame")))
    return found


def confusion(one: Comparison) -> tuple[tuple[str, ...], Rows]:
    """Confusion table: its heads, and a row for each emotion of the human; [] without frames.

    Emotions that neither named are left out.
    """
    counts = one.counts
    named = [e for e in one.emotions if counts.loc[e].any() or counts[e].any()]
    columns = [*named, *([UNCERTAIN] if one.uncertain else [])]
    rows = [
        (capital(e), *(str(counts.loc[e, column]) for column in columns))
        for e in named
        if counts.loc[e].any()
    ]
    return ("Human \\ program", *map(capital, columns)), rows


def remarks(agreement: Agreement) -> Iterator[str]:
    """Sentences on what could not be compared."""
    if not agreement.whole.frames:
        yield "No analysed frame with a face was coded, so there is nothing to compare."
    if agreement.strangers:
        yield (
            f"Coded, but nobody in the session is called so: {', '.join(agreement.strangers)}. "
            "Name the person in the session as in the codes."
        )
    if agreement.crowded:
        yield (
            "Left out, as the code names nobody and several faces were in view: "
            f"{_counted(agreement.crowded, 'face')}."
        )


def _kappa(
    one: Comparison, kappa: float | None, interval: Span | None, certain: bool = False
) -> str:
    if kappa is None:
        return f"undefined: {_why_undefined(one, certain)}"
    if interval is None:
        return f"{kappa:.2f} (no interval: too few different coded intervals)"
    return f"{kappa:.2f} (95%: {interval[0]:.2f} to {interval[1]:.2f})"


def _why_undefined(one: Comparison, certain: bool) -> str:
    counts = one.counts.drop(columns=UNCERTAIN) if certain else one.counts
    if not counts.to_numpy().any():
        return "there are no such frames"
    human = [str(name) for name in counts.index if counts.loc[name].any()]
    program = [str(name) for name in counts.columns if counts[name].any()]
    who, named = ("human", human) if len(human) == 1 else ("program", program)
    said = f"the {who} named one emotion only ({named[0]})"
    if len(human) == len(program) == 1:
        said = f"both named one only ({human[0]}, and the program {program[0]})"
    return f"{said}, and kappa compares several"


def _share(share: float, frames: int) -> str:
    return percent_of_some(share) if frames else "–"


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"
