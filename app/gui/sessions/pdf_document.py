"""PDF document: HTML with charts and photos, laid out on A4 pages by Qt."""

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

from ...common.language import tr
from ...common.program import NAME
from ...sessions.progress import Progress, untold

ACROSS = 700
"""Page width in layout units, independent of the screen's resolution."""
_FOOT = 34
_FOOT_COLOUR = QColor("#5c6575")
_TEXT = 13
_SHARP = 3  # pixels of a chart's image for each unit
_MARGINS = QMarginsF(18, 16, 18, 12)  # millimetres


class PdfDocument(QTextDocument):
    """PDF document of HTML, on A4 pages ACROSS units wide.

    css: style sheet, as far as QTextDocument supports it.

    Add charts and photos first, then set the HTML that contains them. All in one thread, which
    need not be that of the QGuiApplication.
    """

    def __init__(self, css: str) -> None:
        super().__init__()
        font = QFont()
        font.setPixelSize(_TEXT)
        self.setDefaultFont(font)
        self.setDefaultStyleSheet(css)
        self.setDocumentMargin(0)
        self.setUseDesignMetrics(True)  # letter positions as in print
        self._count = 0

    def chart(self, svg: str, width: float = ACROSS) -> str:
        """Add an SVG chart, `width` units wide; returns its HTML."""
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        image = QImage(renderer.defaultSize() * _SHARP, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        return self._image(image, width)

    def photo(self, jpeg: bytes, side: int) -> str:
        """Add a JPEG photo, its longer side `side` units; returns its HTML, "" if it is damaged."""
        image = QImage.fromData(jpeg)
        if image.isNull():
            return ""
        return self._image(image, side * min(1.0, image.width() / image.height()))

    def pdf(self, title: str, progress: Progress = untold) -> bytes:
        """Content of the PDF file; the title is in its properties and in each page's footer.

        progress: called with the part done, 0 to 1. Raises what it raises.
        """
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(title)
        writer.setCreator(NAME)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
        # Whole units, because the layout rounds: no line may lie on the edge between two pages.
        self._break_into_pages(ACROSS * writer.height() // writer.width() - _FOOT)
        self._write(writer, title, progress)
        buffer.close()
        return bytes(data.data())

    def _break_into_pages(self, height: int) -> None:
        """Paginate: pages are `height` units high, and no heading is left alone at a page's end."""
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
        # Laid out anew: after a change in the middle, Qt would not paint what follows a table that
        # goes over an edge.
        self.markContentsDirty(0, self.characterCount())

    def _write(self, writer: QPdfWriter, title: str, progress: Progress) -> None:
        painter = QPainter(writer)
        try:
            self._write_pages(painter, writer, title, progress)
        finally:
            painter.end()  # while what it paints on still exists

    def _write_pages(
        self, painter: QPainter, writer: QPdfWriter, title: str, progress: Progress
    ) -> None:
        painter.scale(writer.width() / ACROSS, writer.width() / ACROSS)
        height = self.pageSize().height()
        for page in range(self.pageCount()):
            progress(page / self.pageCount())
            if page:
                writer.newPage()
            painter.save()
            painter.translate(0, -page * height)
            self.drawContents(painter, QRectF(0, page * height, ACROSS, height))
            painter.restore()
            self._write_foot(
                painter,
                title,
                tr("Page {page} of {count}").format(page=page + 1, count=self.pageCount()),
            )
        progress(1.0)

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
        """Page number of the block's first line."""
        top = self.documentLayout().blockBoundingRect(block).top()
        lines = block.layout()
        return int((top + (lines.lineAt(0).y() if lines.lineCount() else 0)) // height)

    def _image(self, image: QImage, width: float) -> str:
        self._count += 1
        name = f"image:{self._count}"
        self.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
        height = width * image.height() / image.width()
        return f'<img src="{name}" width="{width:.0f}" height="{height:.0f}">'
