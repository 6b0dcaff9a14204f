from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.sources.base import SourceError
from app.sources.pictures import PictureSource, read_picture, write_picture
from tests.sources.made_pictures import make_tiff, tags_of


@pytest.fixture
def corners() -> np.ndarray:
    """(40, 60, 3) with a bright top left and a half-bright top right: no turn looks alike."""
    pixels = np.zeros((40, 60, 3), np.uint8)
    pixels[:20, :30] = 255
    pixels[:20, 30:] = 128
    return pixels


def stored_with(upright: np.ndarray, orientation: int) -> np.ndarray:
    """What a camera stores so that a viewer who obeys EXIF sees `upright`."""
    turned = np.transpose(upright, (1, 0, 2)) if orientation >= 5 else upright
    flips = {1: (), 2: (1,), 3: (0, 1), 4: (0,), 5: (), 6: (0,), 7: (0, 1), 8: (1,)}[orientation]
    return np.ascontiguousarray(np.flip(turned, flips))


def with_exif(suffix: str, pixels: np.ndarray, orientation: int) -> bytes:
    entry = b"\x01\x12\x00\x03\x00\x00\x00\x01" + bytes([0, orientation]) + b"\x00\x00"
    exif = b"MM\x00\x2a\x00\x00\x00\x08\x00\x01" + entry + b"\x00\x00\x00\x00"
    data = np.frombuffer(exif, np.uint8)
    done, encoded = cv2.imencodeWithMetadata(suffix, pixels, [cv2.IMAGE_METADATA_EXIF], [data])
    assert done
    return encoded.tobytes()


def test_an_empty_file_is_told_from_a_broken_one(tmp_path: Path) -> None:
    empty, text = tmp_path / "empty.jpg", tmp_path / "letter.jpg"
    empty.touch()
    text.write_text("Dear Sir,\n" * 100)
    with pytest.raises(SourceError, match=r"empty\.jpg is empty"):
        read_picture(empty)
    with pytest.raises(SourceError, match=r"letter\.jpg is not a picture that can be read"):
        read_picture(text)


@pytest.mark.parametrize("name", ["photo.psd", "photo.jpg"])
def test_a_kind_that_cannot_be_read_is_named(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"8BPS" + bytes(100))
    with pytest.raises(SourceError, match=f"{name} is a Photoshop picture, .* save it as JPEG"):
        read_picture(path)


def test_values_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    path = tmp_path / "half.tif"
    half = np.zeros((8, 8), np.float16)
    path.write_bytes(make_tiff((half.tobytes(), tags_of(half))))
    with pytest.raises(SourceError, match=r"half\.tif is a TIFF of 16-bit floating-point numbers"):
        read_picture(path)


def test_too_much_memory_is_refused_from_the_header(tmp_path: Path) -> None:
    path = tmp_path / "deep.tif"
    tags = tags_of(np.zeros((1, 1, 3), np.uint16))
    path.write_bytes(make_tiff((b"", {**tags, 256: 9000, 257: 9000})))
    with pytest.raises(SourceError, match=r"deep\.tif would take more than 400 MB of memory"):
        read_picture(path)


@pytest.mark.parametrize("name", ["photo.png", "photo.jpg", "photo.hdr"])
def test_a_suffix_that_is_not_true_does_not_matter(
    tmp_path: Path, corners: np.ndarray, name: str
) -> None:
    (tmp_path / name).write_bytes(cv2.imencode(".tif", corners)[1].tobytes())
    np.testing.assert_array_equal(read_picture(tmp_path / name), corners)


def test_a_picture_that_breaks_off_in_its_header(tmp_path: Path, corners: np.ndarray) -> None:
    for suffix in (
        ".jpg",
        ".png",
        ".bmp",
        ".webp",
        ".tif",
        ".avif",
        ".ppm",
        ".hdr",
        ".ras",
        ".gif",
    ):
        path = tmp_path / f"part{suffix}"
        path.write_bytes(cv2.imencode(suffix, corners)[1].tobytes()[:20])
        with pytest.raises(SourceError, match="not a picture that can be read"):
            read_picture(path)


def test_a_damaged_picture_leaves_the_console_alone(
    tmp_path: Path, corners: np.ndarray, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "scratched.png"
    data = bytearray(cv2.imencode(".png", corners)[1].tobytes())
    data[data.index(b"IDAT") + 8] ^= 0xFF  # so that the checksum does not fit
    path.write_bytes(data)
    with pytest.raises(SourceError, match="not a picture that can be read"):
        read_picture(path)
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("kind", [b"IHDR", b"IDAT", b"eXIf", b"IEND"])
def test_a_png_does_not_get_the_memory_that_it_claims(
    tmp_path: Path, corners: np.ndarray, kind: bytes
) -> None:
    resource = pytest.importorskip("resource", reason="Windows has no limit on memory to set")
    path = tmp_path / "claims.png"
    data = with_exif(".png", corners, orientation=6)
    place = data.index(kind) - 4
    path.write_bytes(data[:place] + (0x75302000).to_bytes(4) + data[place + 4 :])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(SourceError, match="not a picture that can be read"):
        read_picture(path)
    unit = 1 if sys.platform == "darwin" else 1024
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * unit < 500e6


def test_what_follows_a_png_does_not_matter(tmp_path: Path, corners: np.ndarray) -> None:
    path = tmp_path / "longer.png"
    path.write_bytes(cv2.imencode(".png", corners)[1].tobytes() + b"more")
    np.testing.assert_array_equal(read_picture(path), corners)


def test_missing_file_and_folder(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"There is no file .*none\.jpg"):
        read_picture(tmp_path / "none.jpg")
    with pytest.raises(SourceError, match="is a folder"):
        read_picture(tmp_path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind here")
def test_a_file_that_may_not_be_read(tmp_path: Path, corners: np.ndarray) -> None:
    path = tmp_path / "secret.png"
    write_picture(path, corners)
    path.chmod(0)
    with pytest.raises(SourceError, match=r"secret\.png cannot be read: permission denied"):
        read_picture(path)


def test_too_many_megapixels_are_refused_from_the_header(tmp_path: Path) -> None:
    """In a program of its own: the limit stands only where OpenCV is imported after ours."""
    path = tmp_path / "huge.bmp"
    header = cv2.imencode(".bmp", np.zeros((1, 1, 3), np.uint8))[1].tobytes()
    side = (20000).to_bytes(4, "little")
    path.write_bytes(header[:18] + side + side + header[26:])
    code = (
        "import sys; from pathlib import Path\n"
        "from app.sources.pictures import SourceError, read_picture\n"
        "try: read_picture(Path(sys.argv[1]))\n"
        "except SourceError as error: print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "huge.bmp has more than 100 megapixels. Make it smaller first.\n"
    assert done.stderr == ""


@pytest.mark.parametrize("suffix", [".jpg", ".webp", ".png"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation(
    tmp_path: Path, corners: np.ndarray, orientation: int, suffix: str
) -> None:
    path = tmp_path / f"photo{suffix}"
    path.write_bytes(with_exif(suffix, stored_with(corners, orientation), orientation))
    difference = read_picture(path).astype(int) - corners
    assert np.abs(difference).mean() < 8


def test_every_kind_of_pixel_becomes_bgr(tmp_path: Path) -> None:
    gray = np.full((5, 7), 100, np.uint8)
    kinds: dict[str, np.ndarray] = {
        "gray.png": gray,
        "deep.png": gray.astype(np.uint16) * 257,
        "opaque.png": np.dstack([gray, gray, gray, np.full_like(gray, 255)]),
        "deep.tif": np.dstack([gray.astype(np.uint16) * 257] * 3),
    }
    for name, pixels in kinds.items():
        (tmp_path / name).write_bytes(cv2.imencode(Path(name).suffix, pixels)[1].tobytes())
        picture = read_picture(tmp_path / name)
        assert picture.shape == (5, 7, 3)
        assert picture.dtype == np.uint8
        assert np.all(np.abs(picture.astype(int) - 100) <= 1), name


def test_written_and_read_again_under_any_name(tmp_path: Path, corners: np.ndarray) -> None:
    path = tmp_path / "Żółć 顔 😀" / "élève.PNG"
    path.parent.mkdir()
    write_picture(path, corners)
    assert np.array_equal(read_picture(path), corners)
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such names")
def test_a_name_that_is_not_utf8(tmp_path: Path, corners: np.ndarray) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.PNG")
    write_picture(path, corners)
    np.testing.assert_array_equal(read_picture(path), corners)


def test_writing_where_it_cannot_be(tmp_path: Path, corners: np.ndarray) -> None:
    with pytest.raises(SourceError, match=r"a\.png cannot be saved: no such file or directory"):
        write_picture(tmp_path / "nowhere" / "a.png", corners)
    for name in ("a.txt", "a"):
        with pytest.raises(SourceError, match=r"Use a name ending in \.png"):
            write_picture(tmp_path / name, corners)
    with pytest.raises(SourceError, match=r"does not fit into \.jpg"):
        write_picture(tmp_path / "wide.jpg", np.zeros((1, 70000, 3), np.uint8))
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_the_old_picture(tmp_path: Path, corners: np.ndarray) -> None:
    resource = pytest.importorskip("resource", reason="Windows has no limit on files to set")
    path = tmp_path / "kept.bmp"
    write_picture(path, corners)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(SourceError, match=r"kept\.bmp cannot be saved: file too large"):
            write_picture(path, np.zeros_like(corners))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert np.array_equal(read_picture(path), corners)
    assert list(tmp_path.iterdir()) == [path]


def test_a_picture_gives_one_frame_and_ends(tmp_path: Path, corners: np.ndarray) -> None:
    path = tmp_path / "one.png"
    write_picture(path, corners)
    with PictureSource(path) as source:
        assert (source.live, source.still, source.ended, source.status) == (False, True, False, "")
        frame = source.read()
        assert frame is not None
        assert np.array_equal(frame.pixels, corners)
        assert (frame.number, frame.time, frame.still) == (0, 0.0, True)
        assert source.ended
        assert source.read() is None
