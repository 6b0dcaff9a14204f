from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import cv2
import pandas as pd
import pytest
from PySide6.QtCore import QThread
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from app.gui.sessions import exports
from app.gui.sessions.background_task import BackgroundTask
from app.gui.sessions.session_editor import SessionEditor
from app.gui.sessions.session_view import SessionView
from app.gui.sessions.window import SessionWindow
from app.gui.timeline.timeline import Timeline
from app.sessions import codes
from app.sessions.codes import Code
from app.sessions.markers import Marker
from app.sessions.progress import Cancelled
from app.sessions.store import load
from tests.gui.finding import find
from tests.gui.recorded import save_session, two_people
from tests.sessions.rows import frames

Saving = Callable[[str, str], Path]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    marked = [Marker(2.5, "looks aside")]
    return save_session(tmp_path / "2026-11-22 19.35.04", two_people(), marked, frames=30)


@pytest.fixture
def window(qtbot: QtBot, folder: Path) -> Iterator[SessionWindow]:
    window = SessionWindow(load(folder))
    qtbot.addWidget(window)
    with qtbot.waitSignal(find(window, SessionView).analysis_came):
        window.show()
    yield window
    window.close()
    assert not any(thread.isRunning() for thread in window.findChildren(QThread))


def _action(window: SessionWindow, text: str) -> QAction:
    return next(action for action in window.actions() if action.text().replace("&", "") == text)


def _choose(window: SessionWindow, text: str, path: Path) -> QFileDialog:
    """Ask for something to be saved, and answer where."""
    _action(window, text).trigger()
    dialog = find(window, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    return dialog


@pytest.fixture
def save(qtbot: QtBot, window: SessionWindow, tmp_path: Path) -> Saving:
    """Saves something through the window, and waits until it says so."""

    def save(text: str, name: str) -> Path:
        path = tmp_path / name
        _choose(window, text, path)
        qtbot.waitUntil(lambda: "Saved" in window.statusBar().currentMessage(), timeout=20_000)
        assert str(tmp_path) in window.statusBar().currentMessage()
        return path

    return save


def test_the_report_compares_with_a_humans_codes(save: Saving, folder: Path) -> None:
    codes.save(folder, [Code(0.0, 2.0, "sad", "1"), Code(2.0, 9.0, "happy", "1")])
    said = save("Report as a web page…", "b.html").read_text(encoding="utf-8")
    assert "Agreement with a human&#x27;s codes" in said
    assert "60, of 2 coded intervals" in said


def test_a_name_is_proposed(window: SessionWindow) -> None:
    _action(window, "Report as a web page…").trigger()
    dialog = find(window, QFileDialog)
    (path,) = dialog.selectedFiles()
    assert Path(path).name == "2026-11-22 19.35.04 report.html"
    dialog.close()


@pytest.mark.parametrize(
    ("kind", "suffix", "read"),
    [("CSV", "csv", pd.read_csv), ("Parquet", "parquet", pd.read_parquet)],
)
def test_tables_a_file_each(
    save: Saving, kind: str, suffix: str, read: Callable[[Path], pd.DataFrame]
) -> None:
    path = save(f"Tables as {kind}…", f"mine.{suffix}")
    readings, markers, summary = (
        read(path.with_name(f"mine-{name}.{suffix}")) for name in ("readings", "markers", "summary")
    )
    assert len(readings) == 80
    assert markers["note"].tolist() == ["looks aside"]
    assert summary["person"].tolist() == [1, 2]
    assert summary["share_sad"].tolist() == pytest.approx([0.0, 1.0])


def test_a_session_that_knows_its_frames_exports_them(qtbot: QtBot, tmp_path: Path) -> None:
    shown = frames(*((n / 10, 1) for n in range(60)), (6.0, 0))
    folder = save_session(tmp_path / "one", two_people(), analysed=shown, seconds=12.0)
    window = SessionWindow(load(folder))
    qtbot.addWidget(window)
    (tmp_path / "mine-frames.csv").write_text("precious")
    _choose(window, "Tables as CSV…", tmp_path / "mine.csv")
    box = find(window, QMessageBox)
    assert "mine-frames.csv" in box.text()
    next(button for button in box.buttons() if "Replace" in button.text()).click()
    qtbot.waitUntil(lambda: "Saved" in window.statusBar().currentMessage(), timeout=20_000)
    assert pd.read_csv(tmp_path / "mine-frames.csv")["faces"].tolist() == [1] * 60 + [0]
    summary = pd.read_csv(tmp_path / "mine-summary.csv")
    assert summary["in_view"].tolist() == pytest.approx([6.0 / 6.1, 2.0 / 6.1], abs=0.01)
    _choose(window, "Report as a web page…", tmp_path / "mine.html")
    qtbot.waitUntil((tmp_path / "mine.html").is_file, timeout=20_000)
    assert "51% of 12 s" in (tmp_path / "mine.html").read_text(encoding="utf-8")
    window.close()
    assert not any(thread.isRunning() for thread in window.findChildren(QThread))


def test_tables_in_one_workbook(save: Saving) -> None:
    sheets = pd.read_excel(save("Tables as Excel…", "mine.xlsx"), sheet_name=None)
    assert list(sheets) == ["readings", "markers", "summary"]
    assert sheets["readings"]["happy"].max() == pytest.approx(0.8)


def test_tables_as_json(save: Saving) -> None:
    tables = json.loads(save("Tables as JSON…", "mine.json").read_text(encoding="utf-8"))
    assert [len(tables[name]) for name in ("readings", "markers", "summary")] == [80, 1, 2]


def test_exports_contain_what_people_are_called_now(window: SessionWindow, save: Saving) -> None:
    edits = window.findChild(SessionEditor)
    assert isinstance(edits, SessionEditor)
    edits.name(1, "Ann")
    edits.merge(2, into=1)
    tables = json.loads(save("Tables as JSON…", "mine.json").read_text(encoding="utf-8"))
    assert {row["name"] for row in tables["readings"]} == {"Ann"}
    assert [row["name"] for row in tables["summary"]] == ["Ann"]


def test_files_that_the_dialog_did_not_ask_about(
    qtbot: QtBot, window: SessionWindow, tmp_path: Path
) -> None:
    other = tmp_path / "mine-markers.csv"
    other.write_text("precious")
    _choose(window, "Tables as CSV…", tmp_path / "mine.csv")
    box = find(window, QMessageBox)
    assert "mine-markers.csv" in box.text()
    assert other.read_text() == "precious"
    next(button for button in box.buttons() if "Replace" in button.text()).click()
    qtbot.waitUntil(lambda: "Saved" in window.statusBar().currentMessage(), timeout=20_000)
    assert "looks aside" in other.read_text(encoding="utf-8")


def test_a_report_as_a_page(save: Saving) -> None:
    page = save("Report as a web page…", "mine.html").read_text(encoding="utf-8")
    assert "Person 2" in page and "looks aside" in page
    assert "data:image/jpeg;base64" in page  # the strongest moments, out of the video


def test_a_report_as_pdf(save: Saving) -> None:
    assert save("Report as PDF…", "mine.pdf").read_bytes().startswith(b"%PDF")


def test_a_report_on_the_span_chosen(window: SessionWindow, save: Saving) -> None:
    find(window, Timeline).span_changed.emit((4.5, 5.5))
    page = save("Report as a web page…", "mine.html").read_text(encoding="utf-8")
    assert "Person 1" in page and "Person 2" not in page
    assert "0:04 to 0:05" in page


@pytest.mark.parametrize("suffix", ["png", "svg"])
def test_a_chart(save: Saving, suffix: str) -> None:
    image = QImage(str(save(f"Chart as {suffix.upper()}…", f"mine.{suffix}")))
    assert image.width() > image.height() > 100


def test_a_chart_of_a_span_without_readings(window: SessionWindow, tmp_path: Path) -> None:
    find(window, Timeline).span_changed.emit((5.95, 5.99))
    _choose(window, "Chart as PNG…", tmp_path / "mine.png")
    assert "no readings" in find(window, QMessageBox).text()
    assert not (tmp_path / "mine.png").exists()


@pytest.mark.parametrize("kind", ["with readings", "with blurred faces"])
def test_a_video(save: Saving, kind: str) -> None:
    capture = cv2.VideoCapture(str(save(f"Video {kind}…", "mine.mp4")))
    assert capture.get(cv2.CAP_PROP_FRAME_COUNT) == pytest.approx(20 * 5.8, abs=2)  # at 20 a second
    capture.release()


def test_closing_meanwhile_leaves_no_half_file(window: SessionWindow, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    _choose(window, "Video with readings…", tmp_path / "mine.mp4")
    assert any(thread.isRunning() for thread in window.findChildren(QThread))
    window.close()
    work = window.findChild(BackgroundTask)
    assert isinstance(work, BackgroundTask) and not work.is_running
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("name", ["mine.html", "mine.pdf", "mine.csv", "mine.json", "mine.parquet"])
def test_cancelled_at_any_call_it_leaves_no_file(folder: Path, tmp_path: Path, name: str) -> None:
    session, path = load(folder), tmp_path / "out" / name
    path.parent.mkdir()
    if path.suffix in (".html", ".pdf"):
        write = partial(exports.write_report, session, None, path)
    else:
        write = partial(exports.write_tables, session, path.suffix[1:], path)
    told: list[float] = []
    write(told.append)
    assert told[-1] == 1.0 and told == sorted(told)
    for file in path.parent.iterdir():
        file.unlink()
    for last in range(len(told)):
        left = iter(range(last))

        def stop(done: float, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise Cancelled

        with pytest.raises(Cancelled):
            write(stop)
        assert list(path.parent.iterdir()) == []


def test_a_folder_that_is_gone(qtbot: QtBot, window: SessionWindow, tmp_path: Path) -> None:
    _choose(window, "Tables as JSON…", tmp_path / "gone" / "mine.json")
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=20_000)
    assert "mine.json cannot be saved" in find(window, QMessageBox).text()
