from __future__ import annotations

from xml.etree import ElementTree

import pytest

from app.exchange.texts import for_xml, free_name, one_line
from tests.exchange.exported import AWKWARD


def test_nothing() -> None:
    assert (for_xml(""), one_line(""), free_name("", [])) == ("", "", "")


def test_xml_holds_what_is_left() -> None:
    assert for_xml("a\0b\x1bc\ud800d\uffffe\tf\r\ng\rh") == "abcde\tf\ng\nh"
    assert for_xml("\x85\u2028") == "\x85\u2028"


@pytest.mark.parametrize("text", AWKWARD)
def test_awkward_text_passes_through_xml(text: str) -> None:
    element = ElementTree.Element("a", {"b": for_xml(text)})
    element.text = for_xml(text)
    again = ElementTree.fromstring(ElementTree.tostring(element))
    assert again.text == again.get("b") == text.replace("\r\n", "\n")


def test_on_one_line() -> None:
    assert one_line(" a\r\n\n b\tc\u2028d\x85e ") == "a b c d e"


def test_a_free_name() -> None:
    assert free_name("a", ["b"]) == "a"
    assert free_name("a", ["a", "a (2)", "a (4)"]) == "a (3)"
