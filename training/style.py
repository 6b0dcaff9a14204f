"""The one style of all charts."""

from __future__ import annotations

import io

import matplotlib
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure

# Okabe and Ito's colours, which the colour-blind can tell apart.
BLUE, ORANGE, GREEN, PINK = "#0072B2", "#D55E00", "#009E73", "#CC79A7"
INK, FAINT = "#222222", "#767676"
SHADES = LinearSegmentedColormap.from_list("shades", ["#F2F7FB", "#8DC1E2", BLUE, "#00456E"])
STYLE = matplotlib.rc_context(
    {
        "text.color": INK,
        "axes.edgecolor": "#BBBBBB",
        "axes.labelcolor": INK,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.grid": True,
        "axes.axisbelow": True,
        "grid.color": "#E6E6E6",
        "xtick.color": INK,
        "ytick.color": INK,
        "legend.frameon": False,
        "lines.linewidth": 2,
    }
)
DPI = 150
HEAD = 0.64  # inches for the title


@STYLE
def png(figure: Figure) -> bytes:
    """The figure as a PNG file of 150 dots an inch."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=DPI, pil_kwargs={"optimize": True})
    return buffer.getvalue()


def figure_of(width: float, height: float, title: str, subject: str) -> Figure:
    """An empty figure in inches, its title and what it is drawn of in a band above."""
    figure = Figure(figsize=(width, height), dpi=DPI)
    figure.set_layout_engine("constrained", rect=(0, 0, 1, 1 - HEAD / height))
    figure.text(0.12 / width, 1 - 0.12 / height, title, size=13, weight="bold", va="top")
    figure.text(0.12 / width, 1 - 0.4 / height, subject, color=FAINT, va="top")
    return figure


def percent(share: float, _place: float = 0.0) -> str:
    """A share (0 to 1) as an axis shows it."""
    return f"{100 * share:.4g}%"
