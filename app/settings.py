"""The user's settings, kept as JSON from one start to the next."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from .common.files import write_whole
from .common.language import tr
from .common.languages import LANGUAGES
from .live_outputs.choices import HERE, OSC_PORT, PORTS, Choices
from .sessions.event_codes import EventCode, EventCodeError, from_list
from .sessions.schema import VIDEO_KINDS

SMOOTHING_RANGE = (0.0, 2.0)
SMALLEST_FACE_RANGE = (0.03, 0.5)
MOST_RECENT = 10
"""Files that are remembered."""


class SettingsError(Exception):
    """The settings cannot be written; the message is a plain sentence."""


@dataclass(frozen=True)
class Settings:
    """The user's choices.

    camera: its name (an index changes when another is plugged in); None: the first one found.
    camera_chosen: the user has chosen to be shown by the camera, so a start may open it.
    recent: paths of the files opened last, the newest first, at most MOST_RECENT.
    mirror: webcams are shown as in a mirror.
    smoothing: seconds.
    smallest_face: part of the frame's shorter side.
    show_bars: beside each face; otherwise its label alone.
    panel: the panel with the selected face is shown.
    geometry: the window's place (base64, as Qt writes it).
    layout: the panels' places (base64, as Qt writes them).
    timeline: it is shown.
    recorded_video: what a recording keeps of the picture: one of VIDEO_KINDS, or "" for nothing.
    adapted: the last layer fitted to the user's corrections is used.
    doubt_unreadable: readings of faces that cannot be read well are shown as uncertain.
    event_codes: of the user's own, on the keys 1 to 9 while recording.
    single_person: a face that returns is taken for the one seated person.
    recording_notice: people in the room are told in large letters that faces are recorded.
    lsl: readings and markers are given to other programs by LSL, and their markers are taken.
    osc: readings are sent by OSC to osc_host and osc_port.
    label_on: the label is always in the text file label_file; "" for none chosen yet.
    stream_all: the window for streams shows all faces; otherwise one large card.
    stream_green: it is green; otherwise transparent.
    stream_place: its place (base64, as Qt writes it).
    patterns: emotions have patterns beside their colours, not only in high contrast.
    less_motion: nothing moves but the picture and what follows it.
    speak_labels: screen readers are told of new labels.
    stimulus_screen: name of the screen that a study's films are shown on; "" for any other one.
    recent_studies: folders of the studies opened last, the newest first, at most MOST_RECENT.
    language: code of the window's language, one of LANGUAGES; "" for the system's.
    """

    camera: str | None = None
    mirror: bool = True
    smoothing: float = 0.2
    smallest_face: float = 0.08
    show_bars: bool = True
    panel: bool = True
    geometry: str = ""
    layout: str = ""
    timeline: bool = False
    recorded_video: str = ""
    adapted: bool = False
    doubt_unreadable: bool = True
    camera_chosen: bool = False
    recent: tuple[str, ...] = ()
    event_codes: tuple[EventCode, ...] = ()
    single_person: bool = False
    recording_notice: bool = False
    lsl: bool = False
    osc: bool = False
    osc_host: str = HERE
    osc_port: int = OSC_PORT
    label_on: bool = False
    label_file: str = ""
    stream_all: bool = False
    stream_green: bool = False
    stream_place: str = ""
    patterns: bool = False
    less_motion: bool = False
    speak_labels: bool = True
    stimulus_screen: str = ""
    recent_studies: tuple[str, ...] = ()
    language: str = ""

    @property
    def opens_camera(self) -> bool:
        """Whether a start opens the camera by itself: only after the user has chosen it once."""
        return self.camera_chosen or self.camera is not None

    @property
    def outputs(self) -> Choices:
        """The live outputs that are on."""
        file = Path(self.label_file) if self.label_on and self.label_file else None
        return Choices(self.lsl, (self.osc_host, self.osc_port) if self.osc else None, file)


def load(path: Path) -> Settings:
    """The settings in `path`; the default stands in for whatever is missing or damaged."""
    try:
        return from_json(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return Settings()


def save(settings: Settings, path: Path) -> None:
    """Write all of `settings` to `path` or leave it as it was; SettingsError if that fails."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # A camera's name may hold what is no text.
        write_whole(path, to_json(settings).encode("utf-8", errors="replace"))
    except OSError as error:
        raise SettingsError(
            tr(
                "Your settings cannot be kept, because {folder} cannot be written to "
                "({reason}). They hold until you quit."
            ).format(folder=path.parent, reason=error.strerror)
        ) from error


def to_json(settings: Settings) -> str:
    return json.dumps(asdict(settings), indent=2, ensure_ascii=False) + "\n"


def from_json(text: str) -> Settings:
    """The settings in `text`; unknown names and values of a wrong type or range are passed over."""
    try:
        stored = json.loads(text)
    except (ValueError, RecursionError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    fitting: dict[str, Any] = {
        name: _READ[name](value) if name in _READ else value
        for name, value in stored.items()
        if name in _FITS and _FITS[name](value)
    }
    return Settings(**fitting)


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def _is_text(value: Any) -> bool:
    # JSON can say half a character, which no file can hold.
    return isinstance(value, str) and not re.search("[\ud800-\udfff]", value)


def _is_name(value: Any) -> bool:
    return value is None or (_is_text(value) and value != "")


def _is_recent(value: Any) -> bool:
    return isinstance(value, list) and len(value) <= MOST_RECENT and all(map(_is_text, value))


def _is_codes(value: Any) -> bool:
    try:
        codes = from_list(value)
    except EventCodeError:
        return False
    return all(_is_text(code.name) for code in codes)


def _is_within(limits: tuple[float, float]) -> Callable[[Any], bool]:
    low, high = limits
    return lambda value: (
        isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high
    )


def _is_port(value: Any) -> bool:
    return _is_within(PORTS)(value) and isinstance(value, int)


_FITS: dict[str, Callable[[Any], bool]] = {
    "camera": _is_name,
    "camera_chosen": _is_flag,
    "recent": _is_recent,
    "recent_studies": _is_recent,
    "event_codes": _is_codes,
    "single_person": _is_flag,
    "recording_notice": _is_flag,
    "mirror": _is_flag,
    "smoothing": _is_within(SMOOTHING_RANGE),
    "smallest_face": _is_within(SMALLEST_FACE_RANGE),
    "show_bars": _is_flag,
    "doubt_unreadable": _is_flag,
    "panel": _is_flag,
    "timeline": _is_flag,
    "recorded_video": lambda value: value in ("", *VIDEO_KINDS),
    "adapted": _is_flag,
    "geometry": _is_text,
    "layout": _is_text,
    "lsl": _is_flag,
    "osc": _is_flag,
    "osc_host": lambda value: _is_text(value) and value.strip() != "",
    "osc_port": _is_port,
    "label_on": _is_flag,
    "label_file": _is_text,
    "stream_all": _is_flag,
    "stream_green": _is_flag,
    "stream_place": _is_text,
    "patterns": _is_flag,
    "less_motion": _is_flag,
    "speak_labels": _is_flag,
    "stimulus_screen": _is_text,
    "language": lambda value: _is_text(value) and value in ("", *LANGUAGES),
}
_READ: dict[str, Callable[[Any], Any]] = {
    "recent": tuple,
    "recent_studies": tuple,
    "event_codes": from_list,
}
