"""PDF document: HTML with charts and photos, paginated by Qt."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

from ...common.program import NAME

# Units of the layout's own, so that it is the same whatever the screen's resolution.
ACROSS = 700
_FOOT = 34
_FOOT_COLOUR = QColor("#5c6575")
_TEXT = 13
_SHARP = 3  # pixels of a chart's image for each of its own units
_MARGINS = QMarginsF(18, 16, 18, 12)  # millimetres


class PdfDocument(QTextDocument):
    """Text with charts and photos, on A4 pages ACROSS units wide. It is given the charts and photos
    before the HTML that names them. Needs a QGuiApplication, in whose thread alone it lives."""

    def __init__(self, css: str) -> None:
        super().__init__()
        font = QFont()
        font.setPixelSize(_TEXT)
        self.setDefaultFont(font)
        self.setDefaultStyleSheet(css)
        self.setDocumentMargin(0)
        self.setUseDesignMetrics(True)  # letters stand where they do in print
        self._count = 0

    def chart(self, svg: str, width: float = ACROSS) -> str:
        """The HTML of a chart drawn `width` units wide."""
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        image = QImage(renderer.defaultSize() * _SHARP, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        return self._image(image, width)

    def photo(self, jpeg: bytes, side: int) -> str:
        """The HTML of a photo, whose longer side becomes `side` units."""
        image = QImage.fromData(jpeg)
        if image.isNull():
            return ""
        return self._image(image, side * min(1.0, image.width() / image.height()))

    def pdf(self, title: str) -> bytes:
        """The pages as a PDF file, with the title in its properties and at each page's foot."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(title)
        writer.setCreator(NAME)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
        # Whole units, as the layout rounds: a line on a page's edge would count for either page.
        self._break_into_pages(ACROSS * writer.height() // writer.width() - _FOOT)
        self._write(writer, title)
        buffer.close()
        return bytes(data.data())

    def _break_into_pages(self, height: int) -> None:
        """Lay it out; no heading is left alone at the end of a page `height` units high."""
        self.setPageSize(QSizeF(ACROSS, height))
        block = self.begin()
        while block.isValid():
            following = block.next()
            if block.blockFormat().headingLevel() and following.isValid():
                pages = [self._page_of(one, height) for one in (block, following)]
                if pages[0] != pages[1]:
                    begin = QTextBlockFormat()
                    begin.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                    QTextCursor(block).mergeBlockFormat(begin)
            block = following

    def _write(self, writer: QPdfWriter, title: str) -> None:
        painter = QPainter(writer)
        painter.scale(writer.width() / ACROSS, writer.width() / ACROSS)
        height = self.pageSize().height()
        for page in range(self.pageCount()):
            if page:
                writer.newPage()
            painter.save()
            painter.translate(0, -page * height)
            self.drawContents(painter, QRectF(0, page * height, ACROSS, height))
            painter.restore()
            self._write_foot(painter, title, f"Page {page + 1} of {self.pageCount()}")
        painter.end()

    def _write_foot(self, painter: QPainter, title: str, numbered: str) -> None:
        font = self.defaultFont()
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(_FOOT_COLOUR)
        foot = QRectF(0, self.pageSize().height(), ACROSS, _FOOT)
        at_bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(foot, at_bottom | Qt.AlignmentFlag.AlignRight, numbered)
        measure = painter.fontMetrics()
        room = ACROSS - measure.horizontalAdvance(numbered) - 40
        shortened = measure.elidedText(title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(foot, at_bottom | Qt.AlignmentFlag.AlignLeft, shortened)

    def _page_of(self, block: QTextBlock, height: int) -> int:
        """The page on which the block's first line stands."""
        top = self.documentLayout().blockBoundingRect(block).top()
        lines = block.layout()
        return int((top + (lines.lineAt(0).y() if lines.lineCount() else 0)) // height)

    def _image(self, image: QImage, width: float) -> str:
        self._count += 1
        name = f"image:{self._count}"
        self.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
        height = width * image.height() / image.width()
        return f'<img src="{name}" width="{width:.0f}" height="{height:.0f}">'
