"""Settings dialog with live preview; Cancel restores the settings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QSlider,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..common.language import tr, tr_noop
from ..common.text import percent
from ..settings import SMALLEST_FACE_RANGE, SMOOTHING_RANGE, Settings
from .access_box import AccessBox
from .base_actions import without_key
from .language_box import LanguageBox
from .live_outputs.outputs_box import OutputsBox
from .scrolling import ScrollPage, fit_screen
from .text_size import px

# Sliders have integer values: hundredths of a second, and percent.
_HUNDREDTHS = 100
_WIDTH = 520
_FIRST_CAMERA = tr_noop("The first one found")


class SettingsDialog(QDialog):
    """Settings dialog.

    settings: shown at first, and restored by Cancel.
    cameras: names of the cameras.
    changed: the Settings to preview, after each change, with camera and live outputs unchanged.
    """

    changed = Signal(object)

    def __init__(
        self, settings: Settings, cameras: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self._original = settings
        self._camera = _camera_box(settings.camera, cameras)
        self._mirror = QCheckBox(tr("Show the camera like a mirror"))
        self._bars = QCheckBox(tr("Show bars beside each face"))
        self._doubt = QCheckBox(tr("Show faces that cannot be read well as uncertain"))
        self._doubt.setToolTip(
            tr("Too small, dark, bright, blurred, or partly outside the picture")
        )
        self._notice = QCheckBox(tr("While recording, tell people in the room in large letters"))
        self._notice.setToolTip(
            tr("A red frame around the picture, and “Recording faces” above it")
        )
        self._single = QCheckBox(tr("One seated person: a face that comes back is the same person"))
        self._single.setToolTip(tr("Ctrl+Z takes it back; never faces in view at the same time"))
        self._smoothing = _slider(SMOOTHING_RANGE, step=5)
        self._smallest = _slider(SMALLEST_FACE_RANGE, step=1)
        self._smoothing_words = QLabel()
        self._smallest_words = QLabel()
        self._outputs = OutputsBox(settings)
        self._access = AccessBox()
        self._language = LanguageBox()
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok
            | QDialogButtonBox.StandardButton.Cancel
            | QDialogButtonBox.StandardButton.RestoreDefaults
        )
        self._lay_out()
        self._fill(settings)
        self._connect()

    @property
    def chosen(self) -> Settings:
        """The settings as shown; other fields are unchanged."""
        return replace(
            self._original,
            camera=self._camera.currentData(),
            mirror=self._mirror.isChecked(),
            show_bars=self._bars.isChecked(),
            doubt_unreadable=self._doubt.isChecked(),
            recording_notice=self._notice.isChecked(),
            single_person=self._single.isChecked(),
            smoothing=self._smoothing.value() / _HUNDREDTHS,
            smallest_face=self._smallest.value() / _HUNDREDTHS,
            language=self._language.chosen,
            **self._outputs.chosen,
            **self._access.chosen,
        )

    def reject(self) -> None:
        self.changed.emit(self._original)
        super().reject()

    def _lay_out(self) -> None:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(16, 16, 16, 16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(14)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("&Camera"), self._camera)
        form.addRow("", self._mirror)
        steadiness = _between(tr("quick"), self._smoothing, tr("calm"), self._smoothing_words)
        form.addRow(_label(tr("&Readings"), self._smoothing), steadiness)
        size = _between(tr("far"), self._smallest, tr("near"), self._smallest_words)
        form.addRow(_label(tr("S&mallest face"), self._smallest), size)
        form.addRow("", self._doubt)
        form.addRow("", self._bars)
        form.addRow(tr("Recor&ding"), self._notice)
        form.addRow("", self._single)
        form.addRow(_label(tr("&Language"), self._language.combo), self._language)
        tabs = QTabWidget()
        tabs.addTab(ScrollPage(page), tr("&Picture and readings"))
        tabs.addTab(ScrollPage(self._outputs), tr("&Other programs"))
        tabs.addTab(ScrollPage(self._access), tr("&Access"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(tabs)
        column.addWidget(self._buttons)
        self.setMinimumWidth(min(px(_WIDTH), self.screen().availableSize().width()))
        fit_screen(self)

    def _fill(self, settings: Settings) -> None:
        self._mirror.setChecked(settings.mirror)
        self._bars.setChecked(settings.show_bars)
        self._doubt.setChecked(settings.doubt_unreadable)
        self._notice.setChecked(settings.recording_notice)
        self._single.setChecked(settings.single_person)
        self._smoothing.setValue(round(settings.smoothing * _HUNDREDTHS))
        self._smallest.setValue(round(settings.smallest_face * _HUNDREDTHS))
        self._outputs.fill(settings)
        self._access.fill(settings)
        self._language.fill(settings.language)
        self._show_words()

    def _connect(self) -> None:
        for box in (self._mirror, self._doubt, self._bars, self._notice, self._single):
            box.toggled.connect(self._preview)
        for slider in (self._smoothing, self._smallest):
            slider.valueChanged.connect(self._preview)
        self._access.changed.connect(self._preview)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        defaults = self._buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        defaults.clicked.connect(lambda: self._fill(Settings()))

    def _preview(self) -> None:
        self._show_words()
        # Not previewed: a camera takes seconds to open, and nothing is sent before the user agrees.
        unchanged = {name: getattr(self._original, name) for name in self._outputs.chosen}
        self.changed.emit(replace(self.chosen, camera=self._original.camera, **unchanged))

    def _show_words(self) -> None:
        for slider, label, words in (
            (self._smoothing, self._smoothing_words, smoothing_words(self.chosen.smoothing)),
            (self._smallest, self._smallest_words, smallest_face_words(self.chosen.smallest_face)),
        ):
            label.setText(words)
            slider.setAccessibleDescription(words)


def smoothing_words(seconds: float) -> str:
    """Text on a smoothing time constant in seconds."""
    if seconds == 0:
        return tr("No averaging: each frame by itself")
    return tr("Averaged over about {seconds} s").format(seconds=f"{seconds:.2g}")


def smallest_face_words(part: float) -> str:
    """Text on a smallest face size.

    part: share of the frame's shorter side, 0 to 1.
    """
    words = tr("At least {percent} of the picture's shorter side; larger is faster")
    return words.format(percent=percent(part))


def _camera_box(chosen: str | None, cameras: Sequence[str]) -> QComboBox:
    box = QComboBox()
    box.addItem(tr(_FIRST_CAMERA), None)
    for name in cameras:
        box.addItem(name, name)
    if chosen is not None and chosen not in cameras:
        box.addItem(tr("{camera} (not plugged in)").format(camera=chosen), chosen)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def _slider(limits: tuple[float, float], step: int) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(round(limits[0] * _HUNDREDTHS), round(limits[1] * _HUNDREDTHS))
    slider.setSingleStep(step)
    slider.setPageStep(2 * step)
    return slider


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(buddy)
    buddy.setAccessibleName(without_key(text))
    return label


def _between(low: str, slider: QSlider, high: str, words: QLabel) -> QWidget:
    field = QWidget()
    grid = QGridLayout(field)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.addWidget(QLabel(low), 0, 0)
    grid.addWidget(slider, 0, 1)
    grid.addWidget(QLabel(high), 0, 2)
    words.setWordWrap(True)
    grid.addWidget(words, 1, 0, 1, 3)
    return field
