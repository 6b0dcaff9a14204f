"""python .ci/languages.py writes assets/languages anew: the texts of the code into the .ts files,
where what is translated stays, and the .qm files that the program reads."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(HERE))
from app.common.languages import LANGUAGES  # noqa: E402

FOLDER = HERE / "assets" / "languages"
CODES = [code for code in LANGUAGES if code != "en"]


def collect(target: Path, code: str) -> None:
    """Update the .ts file `target` by the texts of the code: new ones come in, old ones go."""
    # Whoever types a command sees it in English.
    files = [
        path.relative_to(HERE).as_posix()
        for path in sorted((HERE / "app").rglob("*.py"))
        if path.relative_to(HERE).parts[1] not in ("commands", "api")
    ]
    with TemporaryDirectory() as folder:
        listing = Path(folder) / "files"
        listing.write_text("\n".join(files), encoding="utf-8")
        _run(
            *("lupdate", f"@{listing}", "-silent", "-tr-function-alias", "tr+=tr_noop"),
            *("-locations", "none", "-no-obsolete", "-source-language", "en"),
            *("-target-language", code, "-ts", str(target)),
        )


def release(source: Path, target: Path) -> None:
    """Write the .qm file of a .ts file; texts that are not translated yet are left out."""
    _run("lrelease", "-silent", str(source), "-qm", str(target))


def _run(tool: str, *words: str) -> None:
    scripts = sysconfig.get_path("scripts")
    program = shutil.which(f"pyside6-{tool}", path=scripts) or f"pyside6-{tool}"
    subprocess.run([program, *words], cwd=HERE, check=True)


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for code in CODES:
        source = FOLDER / f"emotion_lens_{code}.ts"
        collect(source, code)
        release(source, source.with_suffix(".qm"))
        print(source.relative_to(HERE))


if __name__ == "__main__":
    main()
