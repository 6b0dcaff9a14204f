"""The rules between the program's rooms: those in pyproject.toml, and those it cannot state."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
APP = ROOT / "app"


def _name(path: Path, root: Path) -> str:
    """The module in this file, such as "app.gui.about"."""
    parts = path.relative_to(root.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imports(path: Path, package: str) -> Iterator[tuple[str, str]]:
    """The modules and names in this file's imports, wherever they stand; a name may be ""."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: -node.level + 1 or None] if node.level else []
            module = ".".join([*above, *([node.module] if node.module else [])])
            yield from ((module, alias.name) for alias in node.names)


def _graph(root: Path) -> dict[str, set[str]]:
    """For each module below `root` the ones there that it imports, lazily and for types, too."""
    paths = {_name(path, root): path for path in root.rglob("*.py")}
    graph: dict[str, set[str]] = {}
    for name, path in paths.items():
        package = name if path.name == "__init__.py" else name.rpartition(".")[0]
        used = set()
        for module, imported in _imports(path, package):
            inner = f"{module}.{imported}"
            used.add(inner if inner in paths else module)
        graph[name] = used & paths.keys()
    return graph


def _cycle(graph: Mapping[str, set[str]]) -> list[str]:
    """A circle in the graph, if there is one."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        circle: list[str] = error.args[1]
        return circle
    return []


def test_no_room_imports_what_it_must_not() -> None:
    pytest.importorskip("importlinter")
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run(
        [sys.executable, "-c", code, "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert " 0 broken" in done.stdout


@pytest.mark.parametrize(
    ("line", "circle"),
    [
        ("", False),
        ("from .first import b", False),
        ("from .first import a", True),
        ("def f():\n    from . import first", False),  # the package, for whoever is in none
        ("def f():\n    from .first import a", True),
        ("if TYPE_CHECKING:\n    from ..room.first.a import A", True),
    ],
)
def test_a_circle_is_found(line: str, circle: bool, tmp_path: Path) -> None:
    first = tmp_path / "room" / "first"
    first.mkdir(parents=True)
    for path in (first / "__init__.py", first / "b.py"):
        path.touch()
    (first / "a.py").write_text("from ..second import x\n")
    (first.parent / "second.py").write_text(f"{line}\n")
    assert bool(_cycle(_graph(tmp_path / "room"))) == circle


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph = _graph(APP)
    assert len(graph) > 100
    assert sum(map(len, graph.values())) > len(graph), "imports are found"
    assert _cycle(graph) == []


def test_inside_the_program_imports_are_relative() -> None:
    """It is installed under another name than it has in the repository."""
    absolute = [
        f"{path}: {module}"
        for path in APP.rglob("*.py")
        for module, _ in _imports(path, "there")
        if module.partition(".")[0] == "app"
    ]
    assert absolute == []


def test_playback_knows_qts_core_alone() -> None:
    modules = {
        module if "." in module else f"{module}.{name}"
        for path in (APP / "playback").glob("*.py")
        for module, name in _imports(path, "app.playback")
        if module.startswith("PySide6")
    }
    assert modules == {"PySide6.QtCore"}


def test_every_room_says_what_lives_there_and_loads_nothing() -> None:
    rooms = [path for path in APP.rglob("__init__.py") if path.parent != APP]
    assert len(rooms) > 10
    for path in rooms:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert len((ast.get_docstring(tree) or "").splitlines()) == 2, path
        assert len(tree.body) == 1, path


def test_only_what_serves_all_rooms_stands_outside_them() -> None:
    names = {path.name for path in APP.glob("*.py")}
    assert names == {"__init__.py", "__main__.py", "factories.py", "settings.py"}
