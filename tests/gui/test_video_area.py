from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.gui.live_state import LiveState
from app.gui.video_area import VideoArea
from app.settings import Settings
from app.vision.explain import Explanation
from tests.gui.live import analysis, camera, face, frame, photo, video


@pytest.fixture
def state() -> LiveState:
    return LiveState(Settings())


@pytest.fixture
def area(qtbot: QtBot, state: LiveState) -> VideoArea:
    area = VideoArea(state, QAction("Pause"), ())
    qtbot.addWidget(area)
    area.show()
    return area


def _says(area: VideoArea) -> list[str]:
    return [w.text() for w in area.message_page.findChildren(QLabel) if w.isVisible()]


def test_a_message_stands_in_the_pictures_place_until_one_comes(
    state: LiveState, area: VideoArea
) -> None:
    state.show_message("No camera was found", "Plug one in.")
    assert _says(area) == ["No camera was found", "Plug one in."]
    state.show_source(camera())
    assert area.message_page.isVisible()
    state.show_frame(frame())
    assert area.view.isVisible()
    state.show_message("The camera cannot be used", "")
    assert _says(area) == ["The camera cannot be used"]
    assert area.view.is_empty


def test_a_page_of_choices_stays_until_something_is_shown(
    state: LiveState, area: VideoArea
) -> None:
    page = QLabel("Choose")
    area.show_page(page)
    assert page.isVisible()
    state.show_message("Looking for a camera…", "")
    assert area.message_page.isVisible()
    area.show_page(page)
    state.show_source(photo())
    state.show_frame(frame())
    assert area.view.isVisible()


def test_without_a_picture_yet_what_the_source_does_stands_there(
    state: LiveState, area: VideoArea
) -> None:
    state.show_source(camera("Left"))
    state.show_status("Left cannot be opened.")
    assert _says(area) == ["No picture from Left yet", "Left cannot be opened."]
    state.show_status("")
    state.show_frame(frame())
    state.show_status("Left has stopped sending frames.")
    assert area.view.isVisible()
    assert area.banner.isVisible()
    assert area.banner.text() == "Left has stopped sending frames."


def test_what_a_last_source_did_is_not_said_of_the_next(state: LiveState, area: VideoArea) -> None:
    state.show_source(camera("Left"))
    state.show_frame(frame())
    state.show_status("Left has stopped sending frames.")
    state.show_message("Opening Right…", "")
    state.show_status("")
    state.show_source(camera("Right"))
    state.show_frame(frame())
    assert not area.banner.isVisible()


def test_trouble_is_told_below_the_picture(state: LiveState, area: VideoArea) -> None:
    state.show_source(camera())
    state.show_frame(frame())
    state.show_trouble("The model is missing.")
    assert area.banner.text() == "The model is missing."
    assert area.view.isVisible()
    state.show_trouble("")
    assert not area.banner.isVisible()


def test_the_first_frame_takes_the_keys(qtbot: QtBot, state: LiveState, area: VideoArea) -> None:
    area.activateWindow()
    state.show_source(camera())
    state.show_frame(frame())
    qtbot.waitUntil(area.view.hasFocus)


def test_only_a_video_has_a_seek_bar(state: LiveState, area: VideoArea) -> None:
    state.show_message("Opening…", "")
    for source, is_video in ((video(), True), (camera(), False), (video(), True), (photo(), False)):
        state.show_source(source)
        state.show_frame(frame())
        assert area.seek_bar.isVisible() == is_video


def test_going_elsewhere_in_a_video_leaves_the_selected_face(
    state: LiveState, area: VideoArea
) -> None:
    state.show_source(video())
    area.view.face_clicked.emit(1)
    assert state.selected == 1
    area.seek_bar.sought.emit(3.0)
    assert state.selected is None


def test_a_click_beside_all_faces_selects_none(state: LiveState, area: VideoArea) -> None:
    area.view.face_clicked.emit(2)
    area.view.face_clicked.emit(-1)
    assert state.selected is None


def test_readings_selection_and_explanation_are_painted(state: LiveState, area: VideoArea) -> None:
    shown = frame()
    state.show_source(camera())
    state.show_frame(shown)
    plain = area.view.grab().toImage()
    state.show_analysis(analysis(shown, face()))
    read = area.view.grab().toImage()
    assert read != plain
    state.select(1)
    selected = area.view.grab().toImage()
    assert selected != read
    falls = face().probabilities.reshape(1, 7)
    state.show_explanation(Explanation(face(), (0, 10, 20, 20), falls))
    assert area.view.grab().toImage() != selected
    state.show_explanation(None)
    assert area.view.grab().toImage() == selected


def test_a_camera_is_mirrored_and_a_photo_never(state: LiveState, area: VideoArea) -> None:
    shown = frame()
    shown.pixels[:, :80] = 255

    def look() -> QImage:
        state.show_frame(replace(shown))
        return area.view.grab().toImage()

    state.show_source(camera())
    mirrored = look()
    state.set_settings(Settings(mirror=False))
    plain = look()
    assert plain != mirrored
    state.set_settings(Settings(mirror=True))
    state.show_source(photo())
    assert look() == plain
