from __future__ import annotations

import io

import cv2
import matplotlib
import numpy as np
import pandas as pd
import pytest
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from training import plots, style

NAMES = ("calm", "cross", "glad")


def _pixels(figure: Figure) -> np.ndarray:
    pixels = cv2.imdecode(np.frombuffer(style.png(figure), np.uint8), cv2.IMREAD_GRAYSCALE)
    assert pixels is not None
    return pixels


def _texts(figure: Figure) -> list[str]:
    """All texts in the panels, then the title's two lines."""
    inside = [text.get_text() for axes in figure.axes for text in axes.texts]
    return inside + [text.get_text() for text in figure.texts]


def _history(**columns: list[float]) -> pd.DataFrame:
    epochs = range(len(next(iter(columns.values()))))
    return pd.DataFrame({"epoch": epochs, **columns})


def _curve(figure: Figure, panel: int, style: str) -> list[list[float]]:
    """The values of a panel's lines of one style, without the vertical line."""
    lines = [line for line in figure.axes[panel].lines if line.get_linestyle() == style]
    return [list(np.asarray(line.get_ydata())) for line in lines]


def test_labels_without_faces_have_no_shares() -> None:
    one = np.array([1])
    assert _texts(plots.confusion(one, one, NAMES, ""))[:9] == list("000010000")
    assert _texts(plots.confusion(one, one, NAMES, "", True))[3:6] == ["0", "100", "0"]
    assert _texts(plots.confusion(one, one, NAMES, "", True))[6:9] == ["–"] * 3


def test_confusion_has_a_row_for_each_label() -> None:
    labels, answers = np.array([0, 0, 0, 0, 2]), np.array([0, 0, 0, 1, 1])
    counts = plots.confusion(labels, answers, NAMES, "five faces")
    assert _texts(counts)[:9] == ["3", "1", "0", "0", "0", "0", "0", "1", "0"]
    assert _texts(counts)[-1] == "five faces"
    axes = counts.axes[0]
    assert [t.get_text() for t in axes.get_yticklabels()] == ["calm (4)", "cross (0)", "glad (1)"]
    assert axes.yaxis_inverted()


def test_confusion_in_percent_of_the_row() -> None:
    labels, answers = np.array([0, 0, 0, 0, 2]), np.array([0, 0, 0, 1, 1])
    shares = plots.confusion(labels, answers, NAMES, "", normalised=True)
    assert _texts(shares)[:9] == ["75", "25", "0", "–", "–", "–", "0", "100", "0"]


def test_reliability_gaps_and_counts() -> None:
    # Three of 15 bins: three faces at 0.9 of which two are right, one each at 0.51 and 0.55.
    confidence = np.array([0.9, 0.9, 0.9, 0.51, 0.55], np.float32)
    right = np.array([True, True, False, False, True])
    figure = plots.reliability(confidence, right, 0.3, "five faces")
    upper, lower = figure.axes
    x, y = (np.asarray(values) for values in upper.lines[1].get_data())
    np.testing.assert_allclose(x, [0.51, 0.55, 0.9], atol=1e-6)
    np.testing.assert_allclose(y, [0, 1, 2 / 3])
    (gaps,) = (found for found in upper.collections if isinstance(found, LineCollection))
    lengths = [np.ptp(np.asarray(gap)[:, 1]) for gap in gaps.get_segments()]
    np.testing.assert_allclose(lengths, [0.51, 0.45, 0.9 - 2 / 3], atol=1e-6)
    counts = [bar.get_height() for bar in lower.patches if isinstance(bar, Rectangle)]
    assert len(counts) == 15
    assert {place: count for place, count in enumerate(counts) if count} == {7: 1, 8: 1, 13: 3}
    assert {"ECE 0.300", "15 bins", "five faces"} <= set(_texts(figure))


def test_reliability_of_one_face_that_is_surer_than_sure() -> None:
    figure = plots.reliability(np.array([1 + 1e-6]), np.array([True]), 0.0, "")
    assert _pixels(figure).min() < 128


def test_curves_draw_what_columns_there_are() -> None:
    history = _history(
        loss=[3, 2, 1], val_loss=[3, 1, 2], fer2013_accuracy=[0.2, 0.3, 0.4], lr=[1, 1, 1]
    )
    figure = plots.curves(history)
    assert _curve(figure, 0, "--") == [[0.2, 0.3, 0.4]]
    assert _curve(figure, 0, "-") == []
    assert _curve(figure, 1, "--") == [[3, 2, 1]]
    assert _curve(figure, 1, "-") == [[3, 1, 2]]
    assert figure.axes[0].get_xlabel() == "epoch"
    assert _texts(figure)[-1] == "epochs: 3, the lowest validation loss in epoch 2"
    legend = [text.get_text() for text in figure.legends[0].get_texts()]
    assert legend == ["all heads", "fer2013", "training", "validation"]


def test_a_head_has_one_colour_in_both_panels() -> None:
    figure = plots.curves(_history(a_loss=[1, 2], b_loss=[1, 2], b_accuracy=[0, 1]))
    accuracy, loss = figure.axes
    assert accuracy.lines[0].get_color() == loss.lines[1].get_color() != loss.lines[0].get_color()
    assert _texts(figure)[-1] == "epochs: 2"


def test_one_epoch_can_be_seen() -> None:
    empty, one = (_pixels(plots.curves(_history(accuracy=[value]))) for value in (np.nan, 0.5))
    height, width = one.shape
    middle = np.s_[height // 3 : 2 * height // 3, width // 8 : width // 2 - 40]
    assert one[middle].min() < empty[middle].min()


@pytest.mark.parametrize(("count", "rows"), [(0, 1), (1, 1), (8, 1), (9, 2), (40, 5)])
def test_a_sheet_has_rows_of_eight(count: int, rows: int) -> None:
    figure = plots.mistakes(np.zeros((count, 48, 48), np.uint8), [("a →", "b 0.9")] * count, "")
    assert _pixels(figure).shape == (96 + rows * 256, 8 * 216)
    assert len(figure.axes[0].images) == count
    assert _texts(figure)[: 2 * count] == ["a →", "b 0.9"] * count


def test_faces_of_a_sheet_are_enlarged_without_blur() -> None:
    crops = np.random.default_rng(1).integers(0, 256, (9, 48, 48), np.uint8)
    pixels = _pixels(plots.mistakes(crops, [("", "")] * 9, ""))
    for crop, top, left in ((crops[0], 96, 12), (crops[7], 96, 7 * 216 + 12), (crops[8], 352, 12)):
        face = pixels[top : top + 192, left : left + 192]
        expected = crop.repeat(4, axis=0).repeat(4, axis=1)
        np.testing.assert_allclose(face, expected, atol=1)  # of 255


def test_a_full_sheet_is_of_moderate_size() -> None:
    crops = np.random.default_rng(1).integers(0, 256, (40, 48, 48), np.uint8)
    assert len(style.png(plots.mistakes(crops, [("surprise →", "disgust 0.93")] * 40, ""))) < 300e3


def test_sweep_marks_the_best() -> None:
    shares, adjustments = np.array([0, 0.5, 1]), np.array([0.0, 0.3])
    values = np.array([[0.5, 0.6, 0.4], [0.5, 0.7, 0.7]])
    figure = plots.sweep(shares, adjustments, values, "ten faces", "wild")
    *lines, mark = figure.axes[0].lines
    np.testing.assert_array_equal([line.get_ydata() for line in lines], values)
    # Of the two that are equal, that of the lower share.
    np.testing.assert_array_equal(mark.get_xydata(), [[0.5, 0.7]])
    assert _texts(figure)[0] == "70.0%"
    assert _texts(figure)[-1] == "ten faces, best: share 0.50 with adjustment 0.30"


def test_style_is_left_as_it_was() -> None:
    before = dict(matplotlib.rcParams)
    content = style.png(plots.curves(_history(loss=[2, 1])))
    assert dict(matplotlib.rcParams) == before
    assert io.BytesIO(content).read(4) == b"\x89PNG"
