from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QMessageBox, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from app.gui.banner import Banner
from app.gui.camera_menu import CameraMenu
from app.gui.face_panel import FacePanel
from app.gui.main_window import MainWindow
from app.gui.recent_menu import RecentMenu
from app.gui.seek_bar import SeekBar
from app.gui.settings_dialog import SettingsDialog
from app.gui.video_view import VideoView
from app.gui.welcome_page import WelcomePage
from app.settings import Settings, SettingsError
from app.sources.open import read_picture
from tests.feeding import DEMO, make_analyzer, write_video
from tests.gui.fake_machine import FakeMachine, Making, action, says
from tests.gui.finding import find


def test_without_a_camera_it_says_so_and_what_to_do(qtbot: QtBot, make_window: Making) -> None:
    window = make_window()
    window.open()
    qtbot.waitUntil(lambda: says(window, "No camera was found"))
    assert action(window, "Try the demo").isEnabled()
    assert not action(window, "Save picture with readings…").isEnabled()


def test_the_first_start_opens_no_camera_until_it_is_chosen(
    qtbot: QtBot, make_window: Making, machine: FakeMachine
) -> None:
    machine.plug_in("Left").put()
    window = make_window()
    window.begin(None)
    page = find(window, WelcomePage)
    # The cameras are known by now, and none of them was opened.
    qtbot.waitUntil(lambda: any(a.text() == "Left" for a in find(window, CameraMenu).actions()))
    action(window, "Try again").trigger()  # F5
    assert page.isVisible()
    assert machine.opened == []
    button = next(b for b in page.findChildren(QPushButton) if "camera" in b.accessibleName())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(find(window, VideoView).isVisible)
    assert [camera.name for camera in machine.opened] == ["Left"]
    assert machine.saved[-1].opens_camera


def test_a_later_start_opens_the_camera_that_was_chosen(
    qtbot: QtBot, make_window: Making, machine: FakeMachine
) -> None:
    machine.plug_in("Left").put()
    window = make_window(Settings(camera_chosen=True))
    window.begin(None)
    qtbot.waitUntil(find(window, VideoView).isVisible)
    assert window.windowTitle().startswith("Left")


def test_after_the_demo_the_camera_is_still_not_chosen(
    qtbot: QtBot, make_window: Making, machine: FakeMachine
) -> None:
    window = make_window()
    window.begin(None)
    action(window, "Try the demo").trigger()
    qtbot.waitUntil(find(window, VideoView).isVisible)
    window.close()
    assert not machine.saved[-1].opens_camera


def test_a_start_with_a_file_asks_nothing(qtbot: QtBot, make_window: Making) -> None:
    window = make_window()
    window.begin(str(DEMO))
    qtbot.waitUntil(find(window, VideoView).isVisible)
    assert window.findChild(WelcomePage) is None


def test_a_camera_plugged_in_later_starts_by_itself(
    qtbot: QtBot, make_window: Making, machine: FakeMachine
) -> None:
    window = make_window()
    window.open()
    qtbot.waitUntil(lambda: says(window, "No camera was found"))
    machine.plug_in("Left").put()
    action(window, "Look for cameras again").trigger()
    qtbot.waitUntil(find(window, VideoView).isVisible)
    assert window.windowTitle().startswith("Left")


def test_the_remembered_camera_is_opened(
    qtbot: QtBot, make_window: Making, machine: FakeMachine
) -> None:
    machine.plug_in("Left")
    machine.plug_in("Right").put()
    window = make_window(Settings(camera="Right"))
    window.open()
    qtbot.waitUntil(find(window, VideoView).isVisible)
    assert [camera.name for camera in machine.opened] == ["Right"]


def test_a_camera_is_released_before_the_next_is_opened(
    qtbot: QtBot, make_window: Making, machine: FakeMachine
) -> None:
    left, right = machine.plug_in("Left"), machine.plug_in("Right")
    left.put()
    right.put()
    window = make_window()
    window.open("Left")
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Left"))
    window.open("Right")
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Right"))
    assert left.closed
    assert not right.closed


def test_a_camera_without_pictures_says_why(
    qtbot: QtBot, make_window: Making, machine: FakeMachine
) -> None:
    camera = machine.plug_in("Left")
    camera.words = "Left cannot be opened. Is another program using it?"
    window = make_window()
    window.open("Left")
    qtbot.waitUntil(lambda: says(window, "Is another program using it?"))
    camera.words = ""
    camera.put()
    qtbot.waitUntil(find(window, VideoView).isVisible)
    camera.words = "Left has stopped sending frames."
    qtbot.waitUntil(lambda: says(window, "has stopped sending frames"))
    assert find(window, VideoView).isVisible()
    camera.words = ""
    qtbot.waitUntil(lambda: not says(window, "has stopped sending frames"))


def test_a_file_that_cannot_be_read_says_why_and_the_program_goes_on(
    qtbot: QtBot, make_window: Making, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    window = make_window()
    window.open(str(broken))
    qtbot.waitUntil(lambda: says(window, "broken.jpg cannot be shown"))
    action(window, "Try the demo").trigger()
    qtbot.waitUntil(find(window, VideoView).isVisible)


def test_a_missing_model_never_looks_like_no_faces(qtbot: QtBot, make_window: Making) -> None:
    window = make_window()
    window.open(str(DEMO))
    qtbot.waitUntil(find(window, VideoView).isVisible)
    qtbot.waitUntil(find(window, Banner).isVisible)
    assert "no_such_model" in find(window, Banner).text()
    assert not find(window, FacePanel).isVisible()
    assert not says(window, "0 faces")


def test_only_a_camera_is_mirrored(qtbot: QtBot, make_window: Making, machine: FakeMachine) -> None:
    machine.plug_in("Left").put()
    window = make_window()
    mirror = action(window, "Mirror the camera")
    window.open(str(DEMO))
    qtbot.waitUntil(find(window, VideoView).isVisible)
    assert not mirror.isEnabled()
    window.open("Left")
    qtbot.waitUntil(mirror.isEnabled)
    assert mirror.isChecked()
    mirror.trigger()
    assert machine.saved[-1].mirror is False
    machine.plug_in("Stream").mirrors = False
    window.open("Stream")
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Stream"))
    assert not mirror.isEnabled()


def test_settings_that_cannot_be_kept_are_told(qtbot: QtBot, make_window: Making) -> None:
    def refuse(settings: Settings) -> None:
        raise SettingsError("Your settings cannot be kept.")

    window = make_window(save_settings=refuse)
    action(window, "Bars at the faces").trigger()
    assert window.statusBar().currentMessage() == "Your settings cannot be kept."


def test_the_place_is_remembered(qtbot: QtBot, make_window: Making, machine: FakeMachine) -> None:
    window = make_window()
    window.resize(740, 610)
    window.close()
    again = make_window(machine.saved[-1])
    assert (again.width(), again.height()) == (740, 610)


def test_a_damaged_place_does_no_harm(make_window: Making) -> None:
    assert make_window(Settings(geometry="ü%&", layout="====")).isVisible()


def test_settings_are_previewed_and_cancelled(
    qtbot: QtBot, make_window: Making, machine: FakeMachine
) -> None:
    window = make_window()
    bars = action(window, "Bars at the faces")
    action(window, "Settings…").trigger()
    dialog = find(window, SettingsDialog)
    box = next(box for box in dialog.findChildren(QCheckBox) if "bars" in box.text())
    box.click()
    assert not bars.isChecked()
    dialog.reject()
    assert bars.isChecked()
    assert machine.saved == []


def test_accepted_settings_are_kept(
    qtbot: QtBot, make_window: Making, machine: FakeMachine
) -> None:
    window = make_window()
    action(window, "Settings…").trigger()
    dialog = find(window, SettingsDialog)
    dialog.findChildren(QSlider)[0].setValue(90)
    dialog.accept()
    assert machine.saved[-1].smoothing == 0.9


def test_escape_leaves_the_face(qtbot: QtBot, make_window: Making) -> None:
    window = make_window()
    view = find(window, VideoView)
    window.open(str(DEMO))
    qtbot.waitUntil(view.hasFocus)
    view.set_selected(1)
    with qtbot.waitSignal(view.face_clicked) as clicked:
        qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert clicked.args == [-1]


def test_space_on_a_button_does_not_pause_a_camera_without_pictures(
    qtbot: QtBot, make_window: Making, machine: FakeMachine
) -> None:
    camera = machine.plug_in("Left")
    camera.words = "Left cannot be opened."
    window = make_window()
    pause = action(window, "Pause")
    window.open(str(DEMO))
    qtbot.waitUntil(find(window, VideoView).isVisible)
    assert not pause.isEnabled()
    window.open("Left")
    qtbot.waitUntil(lambda: says(window, "Left cannot be opened."))
    button = next(
        button for button in window.findChildren(QPushButton) if button.text() == "&Try again"
    )
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(machine.opened) == 2)
    assert pause.iconText() == "Pause"
    camera.put()
    qtbot.waitUntil(pause.isEnabled)
    window.open("Left")
    assert not pause.isEnabled()


def _drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPoint(5, 5), copy, data, button, Qt.KeyboardModifier.NoModifier)
    window.dropEvent(event)


def test_a_dropped_file_is_opened(qtbot: QtBot, make_window: Making) -> None:
    window = make_window()
    _drop(window, DEMO)
    qtbot.waitUntil(lambda: window.windowTitle().startswith(DEMO.name))


def test_of_dropped_files_the_others_wait_even_behind_one_that_cannot_be_read(
    qtbot: QtBot, make_window: Making, tmp_path: Path
) -> None:
    window = make_window()
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    _drop(window, write_video(tmp_path / "clip.avi", frames=3, rate=30), broken, DEMO)
    qtbot.waitUntil(lambda: says(window, "2 more files wait"))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("clip.avi"))
    action(window, "Next file").trigger()
    qtbot.waitUntil(lambda: says(window, "broken.jpg cannot be shown"))
    shown = [b for b in window.findChildren(QPushButton) if b.isVisible()]
    qtbot.mouseClick(
        next(b for b in shown if "Next file" in b.text().replace("&", "")),
        Qt.MouseButton.LeftButton,
    )
    qtbot.waitUntil(lambda: window.windowTitle().startswith(DEMO.name))
    assert not says(window, "more file")


def test_opened_files_are_remembered_until_they_are_cleared(
    qtbot: QtBot, make_window: Making, machine: FakeMachine, tmp_path: Path
) -> None:
    clip = write_video(tmp_path / "clip.avi", frames=3, rate=30)
    window = make_window()
    window.open(str(clip))
    qtbot.waitUntil(lambda: bool(machine.saved) and machine.saved[-1].recent == (str(clip),))
    window.open(str(DEMO))
    qtbot.waitUntil(lambda: window.windowTitle().startswith(DEMO.name))
    menu = find(window, RecentMenu)
    menu.refresh()
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("clip.avi"))
    menu.actions()[-1].trigger()
    assert machine.saved[-1].recent == ()


def test_a_video_ends_paused_and_plays_again(
    qtbot: QtBot, make_window: Making, tmp_path: Path
) -> None:
    window = make_window()
    pause = next(action for action in window.actions() if action.iconText() == "Pause")
    window.open(str(write_video(tmp_path / "clip.avi", frames=8, rate=30)))
    qtbot.waitUntil(lambda: pause.iconText() == "Play")
    slider = find(find(window, SeekBar), QSlider)
    end = slider.value()
    assert end > 0
    pause.trigger()
    assert pause.iconText() == "Pause"
    qtbot.waitUntil(lambda: slider.value() < end)
    qtbot.waitUntil(lambda: pause.iconText() == "Play")


def test_the_demo_is_read_and_saved(qtbot: QtBot, make_window: Making, tmp_path: Path) -> None:
    window = make_window(make_analyzer=make_analyzer)
    save = action(window, "Save picture with readings…")
    action(window, "Try the demo").trigger()
    qtbot.waitUntil(save.isEnabled, timeout=10_000)
    assert says(window, "1 face")
    assert find(window, FacePanel).isVisible()
    save.trigger()
    path = tmp_path / "Gesicht ä.png"
    _choose(qtbot, window, path)
    qtbot.waitUntil(path.is_file)
    saved, plain = read_picture(path), read_picture(DEMO)
    assert saved.shape == plain.shape
    assert (saved != plain).any()


def test_diagnostics_tell_the_open_camera_and_not_its_name(
    qtbot: QtBot, make_window: Making, machine: FakeMachine
) -> None:
    machine.plug_in("Zoe's camera").put()
    window = make_window()
    window.open("Zoe's camera")
    qtbot.waitUntil(find(window, VideoView).isVisible)
    action(window, "Copy diagnostics").trigger()
    copied = QGuiApplication.clipboard().text()
    assert "cameras connected: 1\nopen: camera or stream, " in copied
    assert "Zoe" not in copied
    assert "Paste it" in window.statusBar().currentMessage()


def test_a_picture_that_cannot_be_saved_is_told(
    qtbot: QtBot, make_window: Making, tmp_path: Path
) -> None:
    window = make_window(make_analyzer=make_analyzer)
    save = action(window, "Save picture with readings…")
    window.open(str(DEMO))
    qtbot.waitUntil(save.isEnabled, timeout=10_000)
    save.trigger()
    _choose(qtbot, window, tmp_path / "picture.xyz")
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    assert "picture.xyz" in find(window, QMessageBox).text()


def _choose(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Answer the dialog that asks for a file."""
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is not None)
    dialog = find(window, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
