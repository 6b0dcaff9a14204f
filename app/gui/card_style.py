"""Card style: sizes of the cards beside the faces, and their fonts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QFont, QFontMetrics

from ..common.emotion_names import emotion_text
from ..common.language import tr
from ..common.text import capital
from ..vision.readings import Face
from .labels import Label, label

_SMALLEST_TEXT = 11
_SMALLEST_ROW_TEXT = 10
# Shares of the picture: area of all cards, height of a card.
_ROOM_FOR_CARDS = 0.3
_TALLEST_CARD = 0.7
_LONGEST_NUMBER = "88"


@dataclass(frozen=True)
class CardStyle:
    """Style of a card.

    text: font size in pixels.
    bars: whether there is a bar for each emotion; otherwise only the header.
    brief: whether the header is only the number and the emotion.

    The properties are sizes in pixels.
    """

    text: int
    bars: bool
    brief: bool = False

    @property
    def row_text(self) -> int:
        return max(round(0.86 * self.text), min(self.text, _SMALLEST_ROW_TEXT))

    @property
    def padding(self) -> int:
        return round(0.6 * self.text)

    @property
    def space(self) -> int:
        return round(0.5 * self.text)

    @property
    def header(self) -> int:
        return round(1.8 * self.text)

    @property
    def row(self) -> int:
        return round(1.45 * self.row_text)

    @property
    def bar(self) -> int:
        return round(5 * self.text)

    @property
    def radius(self) -> float:
        return 0.4 * self.text


def card_styles(
    picture: QSizeF, count: int, emotions: tuple[str, ...], bars: bool, zoom: float = 1.0
) -> list[CardStyle]:
    """Card styles to try, from the largest to the smallest.

    picture: size of the painted picture in pixels; the font size grows with it.
    count: number of cards.
    emotions: names of the emotions.
    bars: whether bars are wanted.
    zoom: how many times as large as usual letters are wanted.

    First the font gets smaller, then the bars are left out, then the percentages.
    """
    smallest = round(zoom * _SMALLEST_TEXT)
    text = max(round(zoom * (5 + 0.0125 * min(picture.width(), picture.height()))), smallest)
    small = max(round(0.8 * text), smallest)
    whole = [CardStyle(letters, True) for letters in (text, small) if bars]
    tags = [CardStyle(text, False), CardStyle(small, False), CardStyle(small, False, brief=True)]
    tags.append(CardStyle(min(small, round(zoom * _SMALLEST_ROW_TEXT)), False, brief=True))
    return [style for style in whole if _has_room(style, picture, count, emotions)] + tags


def _has_room(style: CardStyle, picture: QSizeF, count: int, emotions: tuple[str, ...]) -> bool:
    size = whole_card(emotions, style)
    area = count * size.width() * size.height()
    fits = area <= _ROOM_FOR_CARDS * picture.width() * picture.height()
    return fits and size.height() <= _TALLEST_CARD * picture.height()


def card_size(face: Face, emotions: tuple[str, ...], style: CardStyle) -> QSize:
    """Size of a face's card in pixels; with bars, it is the same for every reading."""
    if style.bars:
        return whole_card(emotions, style)
    words = label(face, emotions, style.brief)
    return QSize(_header_width(str(face.number), words, style), style.header)


@lru_cache(maxsize=64)
def whole_card(emotions: tuple[str, ...], style: CardStyle) -> QSize:
    """Size of a card with bars, in pixels."""
    columns = names_width(emotions, style) + style.bar + percent_width(style)
    width = 2 * style.padding + columns + 2 * style.space
    height = style.header + len(emotions) * style.row + 2 * style.space
    return QSize(max(width, widest_header(emotions, style).width()), height)


@lru_cache(maxsize=64)
def widest_header(emotions: tuple[str, ...], style: CardStyle) -> QSize:
    """Size of the header of a card for the longest label, in pixels."""
    headers = [Label(capital(emotion_text(emotion)), "", "100%") for emotion in emotions]
    headers += [
        Label(tr("Uncertain"), tr("{emotion}?").format(emotion=emotion_text(emotion)), "")
        for emotion in emotions
    ]
    headers.append(Label(tr("Turned away"), "", ""))
    width = max(_header_width(_LONGEST_NUMBER, words, style) for words in headers)
    return QSize(width, style.header)


@lru_cache(maxsize=64)
def names_width(emotions: tuple[str, ...], style: CardStyle) -> int:
    """Width of the column of names, in pixels."""
    return max(
        (advance(capital(emotion_text(name)), style.row_text) for name in emotions), default=0
    )


def percent_width(style: CardStyle) -> int:
    """Width of the column of percentages, in pixels."""
    return advance("100%", style.row_text)


@lru_cache(maxsize=64)
def font(text: int, bold: bool = False) -> QFont:
    """Font in a size in pixels. Cached and shared: change only a copy."""
    result = QFont()
    result.setPixelSize(text)
    result.setBold(bold)
    return result


@lru_cache(maxsize=1024)
def advance(words: str, text: int, bold: bool = False) -> int:
    """Width of a text in pixels."""
    return QFontMetrics(font(text, bold)).horizontalAdvance(words)


def _header_width(number: str, words: Label, style: CardStyle) -> int:
    width = 2 * style.padding + advance(number, style.row_text) + style.space
    width += advance(words.name, style.text, bold=True)
    for part in (words.aside, words.percent):
        width += style.space + advance(part, style.row_text) if part else 0
    return width
