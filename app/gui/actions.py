"""Actions (QAction) of the main window: text, shortcut and icon. Controllers connect them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from ..common.emotion_names import emotion_text
from ..common.language import tr, tr_noop
from ..common.text import capital
from ..sessions.event_codes import KEYS, EventCode
from .base_actions import ActionSet

EMOTIONS = 7
"""Number of emotions with a key for corrections."""
_VIDEOS = {
    "": tr_noop("&No video"),
    "clean": tr_noop("Video as it &is"),
    "annotated": tr_noop("Video with &readings"),
    "blurred": tr_noop("Video with &blurred faces"),
}
"""Kinds of recorded video, with their menu texts; "" for none."""

_Keys = QKeySequence.StandardKey


class Actions(ActionSet):
    """Actions of the main window, and the groups made of them.

    videos: exclusive group; each action's data is a kind of video.
    correct: an action for each emotion, on the keys 1 to 7; its data is the emotion.
    codes: an action for each key of an event code, 1 to 9; share_keys() gives them their keys.
    """

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._make_sources()
        self._make_sessions()
        self._make_view()
        self._make_face()
        self._make_program()
        self.share_keys((), False)
        self.set_palette(owner.palette())

    def _make_sources(self) -> None:
        self.use_camera = self._action(tr("Use the &camera"), tr("Camera"), "camera")
        self.open_file = self._action(tr("Open a &file…"), tr("File"), "video")
        self.open_picture = self._action(tr("Open &picture…"), tr("Picture"), "picture", _Keys.Open)
        self.open_video = self._action(tr("Open &video…"), tr("Video"), "video", "Ctrl+Shift+O")
        self.open_address = self._action(
            tr("Open &network address…"), tr("Network"), "network", "Ctrl+L"
        )
        self.next_file = self._action(tr("Ne&xt file"), tr("Next"), "next", "Ctrl+PgDown")
        self.demo = self._action(tr("Try the &demo"), tr("Demo"), "demo", "Ctrl+D")
        self.try_again = self._action(tr("&Try again"), tr("Try again"), "refresh", _Keys.Refresh)
        self.refresh = self._action(tr("&Look for cameras again"), "", "refresh", "Shift+F5")
        self.save = self._action(tr("&Save picture with readings…"), tr("Save"), "save", _Keys.Save)

    def _make_sessions(self) -> None:
        self.record = self._action(tr("&Record a session"), tr("Record"), "record", "Ctrl+R")
        self.marker = self._action(tr("Set a &marker"), tr("Marker"), "marker", "K")
        self.codes = [self._action(str(key), "", None) for key in KEYS]
        self.edit_codes = self._action(tr("&Edit the event codes…"), "", None)
        self.stimulus = self._action(tr("S&timulus starts"), "", None, "S")
        self.stimulus_again = self._action(tr("Start the stimulus aga&in"), "", None, "Shift+S")
        self.stimulus_end = self._action(tr("E&nd the session of the study"), "", None)
        self.agree = self._action(tr("A&gree: the same person"), "", None, "J")
        self.disagree = self._action(tr("&Undo: another person"), "", None, _Keys.Undo)
        self.sessions = self._action(tr("&Sessions…"), tr("Sessions"), "sessions", "Ctrl+H")
        self.timeline = self._action(
            tr("&Timeline"), tr("Timeline"), "timeline", "T", checkable=True
        )
        self.videos = QActionGroup(self._owner)
        for kind, text in _VIDEOS.items():
            action = self._action(tr(text), "", None, checkable=True)
            action.setData(kind)
            self.videos.addAction(action)

    def _make_face(self) -> None:
        self.name = self._action(tr("&Name this face…"), tr("Name"), "name", "N")
        self.why = self._action(tr("&Why this label?"), tr("Why?"), "why", "W", checkable=True)
        self.resting_face = self._action(
            tr("Take out the &resting face"),
            tr("Resting face"),
            "resting_face",
            "L",
            checkable=True,
        )
        self.corrections = self._action(tr("My &corrections…"), tr("Corrections"), None)
        self.correct = [self._action(str(n), str(n), None, str(n)) for n in range(1, EMOTIONS + 1)]

    def _make_view(self) -> None:
        self.mirror = self._action(
            tr("&Mirror the camera"), tr("Mirror"), "mirror", "M", checkable=True
        )
        self.panel = self._action(
            tr("&Details of a face"), tr("Details"), "panel", "D", checkable=True
        )
        self.bars = self._action(tr("&Bars at the faces"), "", None, "B", checkable=True)
        self.stream = self._action(tr("&Window for streams"), "", None, checkable=True)
        self.full_screen = self._action(
            tr("&Full screen"),
            tr("Full screen"),
            "full_screen",
            "F11",
            _Keys.FullScreen,
            checkable=True,
        )
        self.leave_full_screen = self._action(tr("Leave full screen"), "", None, _Keys.Cancel)
        self.leave_full_screen.setEnabled(False)  # until then the picture handles Escape

    def _make_program(self) -> None:
        self.settings = self._action(
            tr("S&ettings…"), tr("Settings"), "settings", _Keys.Preferences, "Ctrl+,"
        )
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.keys = self._action(tr("&Keys and mouse"), "", None, _Keys.HelpContents)
        self.meaning = self._action(tr("What a &label means"), "", "about")
        self.diagnostics = self._action(tr("&Copy diagnostics"), "", None)
        self.about = self._action(tr("&About Emotion Lens"), "", "about")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.quit = self._action(tr("&Quit"), "", None, _Keys.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def toolbar(self) -> Sequence[QAction | None]:
        """Actions of the toolbar, in order; None for a separator."""
        return (
            *(self.open_picture, self.open_video, self.demo, None),
            *(self.pause, self.mirror, self.save, None),
            *(self.record, self.marker, self.sessions, None),
            *(self.panel, self.timeline, self.full_screen, self.settings),
        )

    def name_emotions(self, emotions: Sequence[str]) -> None:
        """Label the correction actions with the emotions, in this order."""
        for action, emotion in zip(self.correct, emotions, strict=False):
            action.setText(capital(emotion_text(emotion)))
            action.setData(emotion)
        self._tell_keys()

    def share_keys(self, codes: Sequence[EventCode], coding: bool) -> None:
        """Name the actions of the event codes, and give them their keys.

        coding: whether the keys are theirs now; corrections are without a key then, where the key
            is a code's.
        """
        names = {code.key: code.name for code in codes}
        for key, action in zip(KEYS, self.codes, strict=True):
            action.setText(names.get(key, "").replace("&", "&&"))
            action.setVisible(key in names)
            action.setEnabled(coding and key in names)
            action.setShortcut(str(key) if coding and key in names else "")
        for key, action in enumerate(self.correct, 1):
            action.setShortcut("" if coding and key in names else str(key))
        self._tell_keys()

    def _tell_keys(self) -> None:
        """Update what the corrections' buttons and tooltips say of their keys."""
        for action in self.correct:
            if (emotion := action.data()) is not None:
                key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                action.setIconText(f"{key} {capital(emotion_text(emotion))}".lstrip())
                shows = tr("This face shows: {emotion}").format(emotion=emotion_text(emotion))
                action.setToolTip(f"{shows} ({key})" if key else shows)

    def show_recording(self, recording: bool) -> None:
        """Label the record action: start or stop."""
        if recording:
            self._turn(self.record, tr("Stop &recording"), tr("Stop"), "stop")
        else:
            self._turn(self.record, tr("&Record a session"), tr("Record"), "record")
