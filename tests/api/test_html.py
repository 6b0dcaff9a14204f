from __future__ import annotations

import base64
import re
from xml.etree import ElementTree

import cv2
import numpy as np

from app.api import html


def test_a_table_without_rows() -> None:
    table = ElementTree.fromstring(html.table(["A", "<b>"], []))
    assert [cell.text for cell in table.iter("th")] == ["A", "<b>"]
    assert list(table.iter("td")) == []


def test_cells_are_html_and_stand_in_rows() -> None:
    table = ElementTree.fromstring(html.table(["A"], [["<i>x</i>", "y"], ["z", ""]]))
    rows = [["".join(cell.itertext()) for cell in row.iter("td")] for row in table.iter("tr")]
    assert rows == [[], ["x", "y"], ["z", ""]]
    assert table.find(".//i") is not None


def test_no_picture() -> None:
    assert html.picture(None) == html.picture(np.empty((0, 0, 3), np.uint8)) == ""


def test_a_picture_is_in_its_element_and_small() -> None:
    red = np.full((300, 200, 3), (250, 10, 20), np.uint8)
    (data,) = re.findall(r'src="data:image/jpeg;base64,([^"]+)"', html.picture(red))
    pixels = cv2.imdecode(np.frombuffer(base64.b64decode(data), np.uint8), cv2.IMREAD_COLOR)
    assert pixels is not None
    assert pixels.shape == (72, 48, 3)
    np.testing.assert_allclose(pixels[36, 24], (20, 10, 250), atol=6)
