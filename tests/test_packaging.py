"""What is inside the packaged program; skipped where none has been built."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from app.common.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist" / "EmotionLens"
PROGRAM = DIST / ("EmotionLens.exe" if sys.platform == "win32" else "EmotionLens")
INSIDE = DIST / "_internal"
LARGEST = 380_000_000  # bytes, of the folder
LARGEST_ARCHIVE = 150_000_000
HEAVY_MODULES = {
    *("tensorflow", "keras", "jax", "matplotlib", "scipy", "sklearn", "skimage", "training"),
    *("tests", "pytest", "requests", "ssl", "tkinter", "PIL", "pyarrow", "numba", "IPython"),
    *("setuptools", "pylsl"),
}
HEAVY_FILES = re.compile(
    r"(?i)libQt5|Qt6?(Network|OpenGL|Test|Qml|Quick|WebEngine|Pdf|Designer|Sql|Multimedia|EglFS)|gtk"
    r"|/translations/(?!qtbase_(de|fr|es|pt_BR|zh_CN|ja|ar)\.)"
    r"|/(tests|qml|fonts|vendors|aot|tools|examples)/|WebGpu|Accelerator"
    r"|haarcascade_(?!frontalface_(alt2|default)|profileface\.)|libstdc\+\+|opengl32sw|\.keras$"
)
NEEDED = (
    *("assets/demo.jpg", "assets/background.jpg", "assets/icon.png", "assets/LICENCES.md"),
    *("models/emotion_vgg19.tflite", "models/emotion_vgg19.json"),
    *("models/face_verifier.tflite", "models/face_verifier.json"),
    "models/reference_embeddings.npz",
    *("cv2/data/haarcascade_frontalface_alt2.xml", "cv2/data/haarcascade_frontalface_default.xml"),
    "cv2/data/haarcascade_profileface.xml",
    *(f"assets/languages/emotion_lens_{code}.qm" for code in LANGUAGES if code != "en"),
    *("licences/LICENCES.txt", "licences/Qt/LGPL-3.0.txt", "licences/Python/LICENSE.txt"),
)
built = pytest.mark.skipif(not PROGRAM.exists(), reason="pyinstaller build.spec has not been run")


def _sizes() -> dict[str, int]:
    """Bytes of each file, by its place in the folder; links count once, where they point to."""
    files = (path for path in DIST.rglob("*") if path.is_file() and not path.is_symlink())
    return {path.relative_to(DIST).as_posix(): path.stat().st_size for path in files}


@built
def test_the_folder_is_small_enough() -> None:
    sizes = _sizes()
    parts: Counter[str] = Counter()
    for place, size in sizes.items():
        parts["/".join(place.split("/")[:2])] += size
    biggest = [f"{size / 1e6:8.1f} MB  {part}" for part, size in parts.most_common(12)]
    files = [f"{size / 1e6:8.1f} MB  {place}" for place, size in Counter(sizes).most_common(12)]
    listing = "\n".join([*biggest, "", *files, "", f"{sum(sizes.values()) / 1e6:8.1f} MB in all"])
    print(listing)
    assert sum(sizes.values()) <= LARGEST, listing


def test_the_archive_is_small_enough() -> None:
    archives = list(DIST.parent.glob("EmotionLens-*-linux-*.tar.gz"))
    if not archives:
        pytest.skip(".ci/archive has not been run")
    assert [path.name for path in archives if path.stat().st_size > LARGEST_ARCHIVE] == []


@built
def test_no_heavy_file_came_back() -> None:
    assert [place for place in _sizes() if HEAVY_FILES.search(f"/{place}")] == []


@built
def test_no_heavy_module_came_back() -> None:
    readers = pytest.importorskip("PyInstaller.archive.readers")
    archive = readers.CArchiveReader(str(PROGRAM))
    name = next(name for name in archive.toc if name.startswith("PYZ"))
    modules = {module.partition(".")[0] for module in archive.open_embedded_archive(name).toc}
    assert {"app", "pandas", "pyqtgraph", "xlsxwriter", "fastparquet", "pythonosc"} <= modules
    folders = {path.name for path in INSIDE.iterdir()}
    assert (modules | folders) & HEAVY_MODULES == set()


@built
def test_what_is_needed_is_inside() -> None:
    assert [name for name in NEEDED if not (INSIDE / name).is_file()] == []
    assert [str(path) for path in DIST.rglob("*") if path.is_symlink() and not path.exists()] == []


@built
def test_qt_speaks_the_languages_of_the_program() -> None:
    assert {path.stem for path in INSIDE.rglob("*/translations/*")} == {
        f"qtbase_{code}" for code in ("de", "fr", "es", "pt_BR", "zh_CN", "ja", "ar")
    }


@built
def test_selftest_passes_elsewhere(tmp_path: Path) -> None:
    bare = {"HOME": str(tmp_path), "PATH": ""}
    env = bare if sys.platform == "linux" else {**os.environ, **bare}
    done = subprocess.run(
        [PROGRAM, "selftest"], cwd=tmp_path, env=env, capture_output=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()


@built
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system sorts for Qt")
def test_names_are_sorted_as_people_do() -> None:
    """build.spec leaves out most of the data that ICU, which sorts for Qt, comes with."""
    library = next((INSIDE / "PySide6" / "Qt" / "lib").glob("libicui18n.so.*"))
    sort = """if True:
        import ctypes, functools, sys
        library, version = ctypes.CDLL(sys.argv[1]), sys.argv[1].rpartition(".")[2]
        open_, compare = library[f"ucol_open_{version}"], library[f"ucol_strcollUTF8_{version}"]
        open_.restype, error = ctypes.c_void_p, ctypes.c_int(0)
        rules, refer = ctypes.c_void_p(open_(b"de_DE", ctypes.byref(error))), ctypes.byref(error)
        key = functools.cmp_to_key(lambda a, b: compare(rules, a, -1, b, -1, refer))
        print(b" ".join(sorted(["zoo".encode(), "\xe4hre".encode(), b"Bild"], key=key)).decode())
        sys.exit(error.value > 0)"""
    command = [sys.executable, "-X", "utf8", "-c", sort, str(library)]
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout.decode().split() == ["ähre", "Bild", "zoo"]


def test_opencv_is_asked_for_no_linear_algebra() -> None:
    """build.spec leaves out the library that OpenCV would do that with."""
    algebra = re.compile(
        r"cv2\.(solve|SV|invert|gemm|eigen|PCA|LDA|determinant|mulTransposed|calcCovar|Mahalanobis"
        r"|find(Homography|Fundamental|Essential|Transform)|estimate|calibrate|fit|ml|dnn|kmeans)"
    )
    texts = {path: path.read_text(encoding="utf-8") for path in (ROOT / "app").rglob("*.py")}
    assert [str(path) for path, text in texts.items() if algebra.search(text)] == []
