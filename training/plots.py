"""Draws what a report shows. Each function takes arrays and returns a figure of one style."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle
from typing import Literal

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import MaxNLocator
from sklearn.calibration import calibration_curve
from sklearn.metrics import confusion_matrix

from training.style import (
    BLUE,
    DPI,
    FAINT,
    GREEN,
    HEAD,
    INK,
    ORANGE,
    PINK,
    SHADES,
    STYLE,
    figure_of,
    percent,
)  # fmt: skip

_COLUMNS = 8  # of a sheet of faces
_FACE, _PITCH, _ROW = 192, 216, 256  # its measures in dots: a face, and from one to the next
_TOP = round(HEAD * DPI)
_LINES: dict[str, Literal["--", "-"]] = {"": "--", "val_": "-"}  # by a column's prefix


@STYLE
def confusion(
    labels: np.ndarray,
    answers: np.ndarray,
    names: Sequence[str],
    subject: str,
    normalised: bool = False,
) -> Figure:
    """Faces of each label (rows) by answer (columns), or their shares of the row in percent.

    labels, answers: (N,) positions in `names`, N > 0. A label without faces has no shares.
    """
    counts = confusion_matrix(labels, answers, labels=np.arange(len(names)))
    total = counts.sum(axis=1, keepdims=True)
    shares = counts / np.maximum(total, 1)
    shade = shares if normalised else counts / max(counts.max(), 1)
    what = "percent of each label, recall on the diagonal" if normalised else "number of faces"
    figure = figure_of(7.2, 6.4, f"Confusion matrix: {what}", subject)
    axes = figure.add_subplot(xlabel="answer", ylabel="label (faces)")
    axes.pcolormesh(shade, cmap=SHADES, vmin=0, vmax=1, edgecolors="white", linewidth=2)
    for (row, column), count in np.ndenumerate(counts):
        text = f"{count:,}"
        if normalised:
            text = f"{100 * shares[row, column]:.0f}" if total[row] else "–"
        colour = "white" if shade[row, column] > 0.5 else INK
        axes.text(column + 0.5, row + 0.5, text, color=colour, ha="center", va="center", size=12)
    middles = np.arange(len(names)) + 0.5
    axes.set_xticks(middles, names)
    axes.set_yticks(middles, [f"{n} ({t:,})" for n, t in zip(names, total[:, 0], strict=True)])
    axes.tick_params(length=0, labelsize=11)
    axes.invert_yaxis()
    axes.grid(False)
    axes.spines[:].set_visible(False)
    return figure


@STYLE
def reliability(
    confidence: np.ndarray, right: np.ndarray, error: float, subject: str, bins: int = 15
) -> Figure:
    """How often answers are right against how sure they are, above how many are so sure.

    confidence: (N,) from 0 to 1, N > 0. right: (N,) bool. error: the expected calibration error
    of the same bins, which is the mean length of the lines to the diagonal, weighted by faces.
    """
    confidence = np.minimum(confidence, 1.0)  # float32 sums reach a little beyond
    often, sure = calibration_curve(right, confidence, n_bins=bins)
    figure = figure_of(6.4, 6.4, "Reliability: as often right as it is sure?", subject)
    upper, lower = figure.subplots(2, 1, sharex=True, height_ratios=[3, 1])
    upper.plot([0, 1], [0, 1], "--", color=FAINT, linewidth=1.2, label="perfect")
    upper.vlines(sure, sure, often, color=ORANGE, linewidth=3, alpha=0.6, label="gap")
    upper.plot(sure, often, "o-", color=BLUE, label="this model")
    upper.legend(loc="lower right")
    place = upper.transAxes
    upper.text(0.03, 0.96, f"ECE {error:.3f}", transform=place, size=15, weight="bold", va="top")
    upper.text(0.03, 0.87, f"{bins} bins", transform=place, color=FAINT, va="top")
    upper.set(ylabel="share right", xlim=(0, 1), ylim=(0, 1.03))
    upper.yaxis.set_major_formatter(percent)
    lower.hist(confidence, bins, range=(0, 1), color=BLUE, edgecolor="white")
    lower.set(xlabel="how sure (the answer's probability)", ylabel="faces")
    lower.xaxis.set_major_formatter(percent)
    return figure


@STYLE
def curves(history: pd.DataFrame) -> Figure:
    """Accuracy and loss by epoch, of each head that `history` has, training and validation.

    history: one row an epoch, columns as Keras' CSVLogger writes them, epochs counted from 0.
    """
    names = {str(name).removeprefix("val_") for name in history.columns}
    heads = sorted({n[: -len(k)] for n in names for k in ("accuracy", "loss") if n.endswith(k)})
    palette = cycle([BLUE, ORANGE, GREEN, PINK])
    colours = {head: next(palette) if head else INK for head in heads}  # "" is their sum
    best = _best_epoch(history)
    said = "" if best is None else f", the lowest validation loss in epoch {best}"
    figure = figure_of(10, 5, "Accuracy and loss by epoch", f"epochs: {len(history)}{said}")
    left, right = figure.subplots(1, 2)
    for axes, kind in ((left, "accuracy"), (right, "loss")):
        _by_epoch(axes, history, kind, colours)
        if best is not None:
            axes.axvline(best, color=FAINT, linewidth=1, linestyle=":")
    left.yaxis.set_major_formatter(percent)
    handles = [Line2D([], [], color=colours[h], label=h.rstrip("_") or "all heads") for h in heads]
    for prefix, label in (("", "training"), ("val_", "validation")):
        handles.append(Line2D([], [], color=FAINT, linestyle=_LINES[prefix], label=label))
    figure.legend(handles=handles, loc="outside lower center", ncols=len(handles))
    return figure


@STYLE
def mistakes(crops: np.ndarray, captions: Sequence[tuple[str, str]], subject: str) -> Figure:
    """A sheet of faces (N, 48, 48) uint8, row by row, each above the two lines of its caption.

    Pixels are repeated, not blurred: four dots by four each.
    """
    width, height = _COLUMNS * _PITCH, _TOP + max(1, -(-len(crops) // _COLUMNS)) * _ROW
    title = "Surest mistakes: label → answer, and how sure it was"
    figure = figure_of(width / DPI, height / DPI, title, subject)
    figure.set_layout_engine("none")
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    for place, (crop, caption) in enumerate(zip(crops, captions, strict=True)):
        row, column = divmod(place, _COLUMNS)
        left, top = column * _PITCH + (_PITCH - _FACE) // 2, _TOP + row * _ROW
        extent = (left, left + _FACE, top + _FACE, top)
        axes.imshow(crop, "gray", vmin=0, vmax=255, extent=extent, interpolation="nearest")
        for line, text in enumerate(caption):
            axes.text(left + _FACE / 2, top + _FACE + 22 * (line + 1), text, ha="center")
    axes.set(xlim=(0, width), ylim=(height, 0))  # dots; imshow would narrow them
    return figure


@STYLE
def sweep(
    shares: np.ndarray, adjustments: np.ndarray, values: np.ndarray, subject: str, head: str
) -> Figure:
    """Mean macro recall against one head's share, a line for each adjustment's strength.

    shares: (B,), adjustments: (A,), values: (A, B) from 0 to 1. The best is marked: of equals,
    that of the lowest share.
    """
    b, a = np.unravel_index(values.T.argmax(), values.T.shape)
    share, best = shares[b], values[a, b]
    chosen = f"best: share {share:.2f} with adjustment {adjustments[a]:.2f}"
    title = "Macro recall by blend of the heads and adjustment"
    figure = figure_of(8, 4.8, title, ", ".join(filter(None, (subject, chosen))))
    axes = figure.add_subplot(xlabel=f"share of the {head} head", ylabel="mean macro recall")
    shades = SHADES(np.linspace(0.2, 1, len(adjustments)))
    for strength, shade, line in zip(adjustments, shades, values, strict=True):
        axes.plot(shares, line, color=shade, label=f"{strength:.2f}")
    axes.plot(share, best, "o", color=ORANGE, markersize=10, zorder=3)
    text = f"{best:.1%}"
    axes.annotate(text, (share, best), (0, 10), textcoords="offset points", color=ORANGE,
                  weight="bold", size=12, ha="center")  # fmt: skip
    axes.margins(y=0.15)
    axes.yaxis.set_major_formatter(percent)
    axes.legend(title="adjustment", loc="center left", bbox_to_anchor=(1, 0.5))
    return figure


def _best_epoch(history: pd.DataFrame) -> int | None:
    """Which epoch, counted from 1, `train` kept; None without a validation loss."""
    if "val_loss" not in history or history["val_loss"].isna().all():
        return None
    return int(history["epoch"].iloc[np.nanargmin(history["val_loss"])]) + 1


def _by_epoch(axes: Axes, history: pd.DataFrame, kind: str, colours: dict[str, str]) -> None:
    """One panel: a line for each column of this kind."""
    axes.set_title(kind, loc="left", size=11)
    axes.set_xlabel("epoch")
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    epochs = history["epoch"] + 1
    marker = "o" if len(history) < 20 else ""  # more would hide the dashes
    for head, colour in colours.items():
        for prefix, form in _LINES.items():
            if (column := f"{prefix}{head}{kind}") in history:
                values = history[column]
                axes.plot(epochs, values, color=colour, linestyle=form, marker=marker, ms=3.5)
