"""Reads the texts in the code: those that are translated, and those that look as if people read
them and are not."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
TRANSLATE = ("tr", "tr_noop")
MARK = "# untranslated"
# What a terminal, a crash log or Python shows.
_ENGLISH = (
    "commands/",
    "api/",
    "crash/",
    "startup/display_check.py",
    "studies/column_words.py",
    "__main__.py",
    "factories.py",
)
# What Qt shows of its arguments.
_SHOWING = {
    *("setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setTitle"),
    *("setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setLabelText"),
    *("setPrefix", "setSuffix", "setInformativeText", "setDetailedText", "setHtml", "setToolTips"),
    *("setPlainText", "setMarkdown", "setHeaderLabels", "setHorizontalHeaderLabels", "showMessage"),
    *("addTab", "addItem", "addItems", "addMenu", "addRow", "addButton", "addAction", "addSection"),
    *("QLabel", "QPushButton", "QToolButton", "QAction", "QCheckBox", "QRadioButton", "QGroupBox"),
    *("QMenu", "QMessageBox", "QDockWidget", "QTreeWidgetItem", "QListWidgetItem"),
    "QProgressDialog",
    *("getSaveFileName", "getOpenFileName", "getExistingDirectory", "getText", "drawText"),
}  # fmt: skip
# Errors of programming, logs, and what Qt and Python read themselves.
_UNSEEN = {
    *("ValueError", "TypeError", "KeyError", "AssertionError", "RuntimeError", "IndexError"),
    *("AttributeError", "NotImplementedError", "LookupError", "StopIteration", "ImportError"),
    *("debug", "info", "warning", "critical", "exception", "getLogger"),
    *("setObjectName", "setStyleSheet", "compile", "sub", "match", "fullmatch", "search"),
    *("findall", "strftime", "setProperty", "getenv", "add_argument", "TypeVar", "Literal", "cast"),
}  # fmt: skip
_TAG = re.compile(r"<[^>]*>")
_LETTERS = re.compile(r"[A-Za-z]{2,}")
_WORDS = re.compile(r"(?:[A-Z][\w’'-]*,? [\w’'(“\"{-]|\{\} [a-z]{2,} [a-z]{2,})")
_SENTENCE = re.compile(r"(?:[a-z]{2,}|\{\})\)?[.?!…:]”?(?: \{\})?$")
_CODE = re.compile(
    r"^[\w.*/\\:-]+$|[^{]\}\s*$|[{;]\s*$|^\s*[#.@]|^--|^[\w-]+: \S+;|^\S+://\S*$|\\[dws]"
)


class Call(NamedTuple):
    """A call of tr or tr_noop: its text, comment, and whether it has a number."""

    text: str
    comment: str
    plural: bool


class Place(NamedTuple):
    """Where something stands, for a test's message."""

    path: str
    line: int
    text: str


def files(*folders: str) -> list[Path]:
    """The program's files in these folders of `app`, or all whose texts a window may show."""
    app = ROOT / "app"
    chosen = [path for name in folders for path in [app / name, *(app / name).rglob("*.py")]]
    chosen = [path for path in chosen if path.suffix == ".py"] if folders else [*app.rglob("*.py")]
    return sorted(p for p in chosen if not p.relative_to(app).as_posix().startswith(_ENGLISH))


def translated(path: Path) -> list[Call]:
    """The calls in a file whose text is written there."""
    found = []
    for node in _calls(ast.parse(path.read_text(encoding="utf-8"))):
        values = [_literal(argument) for argument in node.args]
        if values and isinstance(values[0], str):
            comment = values[1] if len(values) > 1 else ""
            found.append(Call(values[0], comment or "", len(values) > 2))
    return found


def misused(path: Path) -> list[Place]:
    """Calls that lupdate cannot read: with keywords, or f-strings, or a text that is put together.

    A text may be a name or the like, as that of one which tr_noop has marked.
    """
    found = []
    for node in _calls(ast.parse(path.read_text(encoding="utf-8"))):
        noop = isinstance(node.func, ast.Name) and node.func.id == "tr_noop"
        named = (ast.Name, ast.Attribute, ast.Subscript, ast.Call, ast.IfExp)
        first = node.args[0] if node.args else None
        fine = first is not None and (
            _literal(first) is not None or (isinstance(first, named) and not noop)
        )
        comment = len(node.args) < 2 or _literal(node.args[1]) is not None
        if not fine or not comment or node.keywords or len(node.args) > (1 if noop else 3):
            found.append(Place(_name(path), node.lineno, ast.unparse(node)))
    return found


def forgotten(path: Path) -> list[Place]:
    """Texts in a file that people seem to read, and that are not translated."""
    source = path.read_text(encoding="utf-8")
    return forgotten_in(source, _name(path))


def forgotten_in(source: str, name: str) -> list[Place]:
    """As forgotten(), in so much code."""
    lines = source.splitlines()
    found = []
    for node, shown in _texts(ast.parse(source), shown=False):
        text = _plain(node)
        marked = any(MARK in line for line in lines[node.lineno - 1 : node.end_lineno])
        if not marked and (_LETTERS.search(_TAG.sub("", text)) if shown else _is_read(text)):
            found.append(Place(name, node.lineno, text))
    return found


def _is_read(text: str) -> bool:
    text = _TAG.sub(" ", text).strip()
    if not _LETTERS.search(text) or _CODE.search(text):
        return False
    words = len(_LETTERS.findall(text)) > 1
    return bool(_WORDS.match(text) or (words and _SENTENCE.search(text)))


def _texts(node: ast.AST, shown: bool) -> Iterator[tuple[ast.Constant | ast.JoinedStr, bool]]:
    """The texts below a node that are not translated, each with whether Qt shows it."""
    if isinstance(node, ast.Call):
        yield from _arguments(node)
        return
    if isinstance(node, ast.Compare):
        return
    if isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    ):
        yield node, shown
    inner = shown and isinstance(node, ast.IfExp | ast.BinOp | ast.BoolOp | ast.List | ast.Tuple)
    for child in ast.iter_child_nodes(node):
        if not _is_seen_elsewhere(child, node):
            yield from _texts(child, inner)


def _arguments(node: ast.Call) -> Iterator[tuple[ast.Constant | ast.JoinedStr, bool]]:
    called = _called(node)
    if called in (*TRANSLATE, *_UNSEEN):
        return
    yield from _texts(node.func, False)
    for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
        yield from _texts(argument, called in _SHOWING)


def _is_seen_elsewhere(child: ast.AST, node: ast.AST) -> bool:
    """A docstring, a key, or a part of a text that has been given whole."""
    if isinstance(child, ast.Expr):
        return isinstance(child.value, ast.Constant)
    if isinstance(node, ast.Subscript):
        return child is node.slice
    return isinstance(node, ast.JoinedStr) and isinstance(child, ast.Constant)


def _plain(node: ast.Constant | ast.JoinedStr) -> str:
    """A text, with {} where a value comes in."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    return "".join(_plain(v) if isinstance(v, ast.Constant) else "{}" for v in node.values)


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in TRANSLATE:
            yield node


def _called(node: ast.Call) -> str:
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literal(node: ast.AST) -> str | None:
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return str(node.value) if is_text else None  # type: ignore[attr-defined]


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
