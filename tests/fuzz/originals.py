"""The undamaged files: made once for a run, all of them small."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from app.personal.adaptation import AdaptationStore
from app.personal.corrections import Corrections
from app.sessions.markers import Marker
from app.sessions.markers import save as save_markers
from app.sessions.metadata import read_metadata, save_metadata
from app.sessions.people import merge_rule, name_rule
from app.sessions.schema import Film
from app.settings import Settings, to_json
from app.sources.pictures import read_picture
from app.vision.emotions import Adaptation
from tests.feeding import DEMO, EMOTIONS, MODEL
from tests.personal.users import MODEL_SHA256, make_face
from tests.sessions.recording import analysis, face, record
from tests.sources.made_heic import BRIGHT, DARK, make_heic

_USUAL = (".jpg", ".png", ".webp", ".tif", ".bmp", ".gif", ".avif", ".heic")
PICTURES = (*_USUAL, ".ppm", ".jp2", ".hdr", ".ras")
SEVERAL = (".tif", ".png", ".webp", ".avif")
VIDEOS = {
    ".mp4": "mp4v",
    ".avi": "MJPG",
    ".mkv": "VP80",
    ".webm": "VP90",
    ".mpg": "PIM1",
    ".ts": "MPG2",
    ".flv": "FLV1",
    ".wmv": "WMV2",
}
SESSION, PERSONAL = "session", "personal"
MODEL_NAME = "model.tflite"
_EXIF = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"  # turned right
_CLOCK = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+[+-]\d\d:\d\d")
_AT_RANDOM = re.compile(
    rb"(?<=\x73\xa4\x90).{16}|(?<=[\x63\x73]\xc5\x88).{8}|(?<=\xbf\x84).{4}", re.DOTALL
)
_AVIF_CLOCKS = re.compile(rb"((?:mvhd|tkhd|mdhd).{4}).{16}", re.DOTALL)
_SIZE = (96, 64)


def make_originals(folder: Path) -> None:
    """Fill `folder` with a file of each kind, a session's folder and a user's."""
    pixels = cv2.resize(read_picture(DEMO), (120, 120), interpolation=cv2.INTER_AREA)
    for suffix in PICTURES:
        (folder / f"picture{suffix}").write_bytes(_picture(suffix, pixels))
    for suffix, codec in VIDEOS.items():
        _write_video(folder / f"video{suffix}", codec, pixels)
    animation = cv2.Animation()
    animation.frames = [np.roll(pixels, 8 * i, 1) for i in range(6)]
    animation.durations = [100] * 6
    cv2.imwriteanimation(str(folder / "video.gif"), animation)
    cv2.imwritemulti(str(folder / "several.tif"), animation.frames)
    for suffix in SEVERAL[1:]:
        data = cv2.imencodeanimation(suffix, animation)[1].tobytes()
        (folder / f"several{suffix}").write_bytes(_AVIF_CLOCKS.sub(rb"\1" + bytes(16), data))
    chosen = Settings("Kamera Ä", False, 1.5, 0.2, geometry="AdnQ", layout="AAAA")
    (folder / "settings.json").write_text(to_json(chosen), encoding="utf-8")
    shutil.copy(MODEL, folder / MODEL_NAME)
    shutil.copy(MODEL.with_suffix(".json"), folder)
    (folder / MODEL.with_suffix(".json").name).rename(folder / "model.json")
    _make_session(folder / SESSION)
    _make_personal(folder / PERSONAL)
    for path in folder.rglob("*.[cj]s*"):
        _stop_clock(path)


def _stop_clock(path: Path) -> None:
    """So that each run begins with the same files."""
    text = path.read_text(encoding="utf-8")
    path.write_text(_CLOCK.sub("2026-11-22T19:35:04.000+01:00", text), encoding="utf-8")


def _picture(suffix: str, pixels: np.ndarray) -> bytes:
    if suffix == ".heic":
        return make_heic([[DARK, BRIGHT], [BRIGHT, DARK]], turn=1)
    if suffix in (".jpg", ".png", ".webp"):
        exif = [np.frombuffer(_EXIF, np.uint8)]
        _, data = cv2.imencodeWithMetadata(suffix, pixels, [cv2.IMAGE_METADATA_EXIF], exif)
    else:
        _, data = cv2.imencode(suffix, pixels)
    return data.tobytes()


def _write_video(path: Path, codec: str, pixels: np.ndarray) -> None:
    large = cv2.resize(pixels, (200, 200))
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*codec), 25.0, _SIZE)
    for i in range(25):
        writer.write(np.ascontiguousarray(large[i : i + _SIZE[1], 2 * i : 2 * i + _SIZE[0]]))
    writer.release()
    if path.suffix in (".mkv", ".webm"):  # which number files and tracks at random
        data = _AT_RANDOM.sub(lambda found: b"\1" * len(found[0]), path.read_bytes())
        path.write_bytes(data)


def _make_session(folder: Path) -> None:
    emotions = ("happy", "sad", "angry")
    record(folder, (analysis(n, face(1, emotions[n // 10]), face(2)) for n in range(30)), "clean")
    rules: tuple[dict[str, Any], ...] = (name_rule(1, "Zoë"), merge_rule(2, 1))
    rules += ({"do": "split", "person": 1, "at": 0.5, "new": 3},)
    metadata = read_metadata(folder)
    film = Film("/films/talk.mp4", "0f" * 32, 12.5, 25.0, 1)
    save_metadata(folder, replace(metadata, rules=rules, film=film))
    save_markers(folder, [Marker(0.2, "here"), Marker(0.7, "and “there”, too")])


def _make_personal(folder: Path) -> None:
    corrections = Corrections(folder / "corrections", EMOTIONS, MODEL_SHA256)
    added = [corrections.add(make_face(seed), "happy", "clip.mp4") for seed in range(3)]
    picture = folder / "corrections" / f"{added[0].id}.png"
    picture.rename(picture.with_name("face.png"))
    table = folder / "corrections" / "corrections.csv"
    table.write_text(table.read_text().replace(added[0].id, "face"))
    noise = np.random.default_rng(1).normal(0, 0.1, (512, 7)).astype(np.float32)
    store = AdaptationStore(folder / "adaptation.npz", MODEL_SHA256)
    store.save(Adaptation(noise, noise[0]))
