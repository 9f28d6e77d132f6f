"""The rules of the house that no linter knows; each says why it is one."""

from __future__ import annotations

import ast
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parent.parent
TOP_LEVEL = {
    ".ci",
    ".gitignore",
    "LICENSE",
    "README.md",
    "learner_app",
    "packaging",
    "pyproject.toml",
    "resources",
    "tests",
}
VAGUE_NAMES = {"utils", "util", "common", "helpers", "helper", "misc", "manager", "managers"}
MAX_LINES = {"learner_app": 400, "packaging": 400, "tests": 500}
TEXT_SUFFIXES = {"", ".css", ".csv", ".gift", ".html", ".json", ".md", ".py", ".qss", ".sql", ".svg", ".toml", ".txt"}

# Written in pieces, so that this file does not break its own rule.
PLACES = (
    "/work" + "/main",
    "/work" + "/shared",
    "/tmp" + "/brief",
    "/root" + "/",
    "pypi" + ".org",
    "python" + "hosted",
)


def project_files() -> list[Path]:
    """What belongs to the project: tracked, or new and not ignored; relative to the root."""
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    if shutil.which("git"):
        done = subprocess.run(listing, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode == 0 and done.stdout:
            names = sorted(set(done.stdout.rstrip("\0").split("\0")))
            return [Path(name) for name in names if (ROOT / name).is_file()]
    # An unpacked archive, or a machine without git.
    known = [ROOT / name for name in sorted(TOP_LEVEL) if (ROOT / name).exists()]
    found = [path for top in known for path in ([top] if top.is_file() else top.rglob("*")) if path.is_file()]
    return [path.relative_to(ROOT) for path in found if "__pycache__" not in path.parts]


FILES = project_files()
SOURCES = [path for path in FILES if path.suffix == ".py"]
TREES = {path: ast.parse((ROOT / path).read_text(encoding="utf-8"), str(path)) for path in SOURCES}


def attribute_call(node: ast.AST, name: str) -> ast.Attribute | None:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name:
        return node.func
    return None


def receiver(node: ast.Attribute) -> str:
    """The last name before the dot: `application` in `self.application.exec()`."""
    match node.value:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.lstrip("_")
    return ""


def is_print(path: Path, node: ast.AST) -> bool:
    is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    return is_call and path.parts[0] != "packaging" and path.parts[:2] != ("learner_app", "cli")


def is_process_events(_path: Path, node: ast.AST) -> bool:
    return attribute_call(node, "processEvents") is not None


def is_fixed_wait(_path: Path, node: ast.AST) -> bool:
    call = attribute_call(node, "wait")
    return call is not None and receiver(call) == "qtbot"


def is_sleep(path: Path, node: ast.AST) -> bool:
    call = attribute_call(node, "sleep")
    is_imported = isinstance(node, ast.ImportFrom) and node.module == "time" and "sleep" in {n.name for n in node.names}
    return is_imported or (call is not None and receiver(call) == "time")


def is_nested_event_loop(_path: Path, node: ast.AST) -> bool:
    call = attribute_call(node, "exec")
    return call is not None and receiver(call) not in {"app", "application"}


def is_star_import(_path: Path, node: ast.AST) -> bool:
    return isinstance(node, ast.ImportFrom) and any(name.name == "*" for name in node.names)


def is_catch_all(_path: Path, node: ast.AST) -> bool:
    if not isinstance(node, ast.ExceptHandler):
        return False
    return node.type is None or (isinstance(node.type, ast.Name) and node.type.id == "Exception")


BANS: dict[str, tuple[Callable[[Path, ast.AST], bool], str]] = {
    "print": (is_print, "standard output belongs to the command line and its one JSON object; log instead"),
    "processEvents": (
        is_process_events,
        "it re-enters slots in the middle of others; return to the event loop instead",
    ),
    "qtbot.wait": (is_fixed_wait, "a fixed wait is too short on a slow machine and too long on any other; wait until"),
    "time.sleep": (is_sleep, "sleeping guesses; wait for the event itself, with a time-out"),
    ".exec() on a dialog": (
        is_nested_event_loop,
        "a nested event loop outlives what opened it; use open() and signals",
    ),
    "star import": (is_star_import, "a reader can no longer find where a name comes from"),
    "catch-all": (is_catch_all, "it hides bugs among failures of the world; name the exceptions that are expected"),
}


@pytest.mark.parametrize("ban", BANS)
def test_no_module_does_what_is_banned(ban: str) -> None:
    breaks, reason = BANS[ban]
    found = [
        f"{path}:{getattr(node, 'lineno', 0)}"
        for path, tree in TREES.items()
        for node in ast.walk(tree)
        if breaks(path, node)
    ]
    assert not found, f"{ban}: {reason}. Found at {', '.join(found)}"


@pytest.mark.parametrize(
    ("ban", "code"),
    [
        ("print", "print('x')"),
        ("processEvents", "app.processEvents()"),
        ("qtbot.wait", "qtbot.wait(50)"),
        ("time.sleep", "time.sleep(1)"),
        ("time.sleep", "from time import sleep"),
        (".exec() on a dialog", "self._dialog.exec()"),
        (".exec() on a dialog", "Dialog(self).exec()"),
        ("star import", "from os import *"),
        ("catch-all", "try: pass\nexcept Exception: pass"),
        ("catch-all", "try: pass\nexcept: pass"),
    ],
)
def test_each_ban_catches_what_it_is_for(ban: str, code: str) -> None:
    breaks, _ = BANS[ban]
    assert any(breaks(Path("learner_app/ui/screen.py"), node) for node in ast.walk(ast.parse(code)))


def test_modules_stay_small_enough_to_read_in_one_sitting() -> None:
    found = [
        f"{path} ({count} lines)"
        for path in SOURCES
        if (count := len((ROOT / path).read_text(encoding="utf-8").splitlines())) > MAX_LINES[path.parts[0]]
    ]
    assert not found, f"Longer than {MAX_LINES}: split them by what they do. {', '.join(found)}"


def test_no_module_has_a_name_that_says_nothing() -> None:
    found = [str(path) for path in SOURCES if {path.stem, *path.parts[:-1]} & VAGUE_NAMES]
    assert not found, f"Everything ends up in a module with a vague name; say what it is: {', '.join(found)}"


def test_packaging_is_a_folder_of_scripts_and_never_a_package() -> None:
    reason = "packaging/__init__.py would hide the library called packaging from every tool started in the root"
    assert Path("packaging/__init__.py") not in FILES, reason


def test_the_top_level_holds_the_agreed_names_and_no_others() -> None:
    found = {path.parts[0] for path in FILES}
    assert found == TOP_LEVEL, f"A newcomer reads the tree first; unexpected or missing: {sorted(found ^ TOP_LEVEL)}"


def lines_naming_places() -> Iterator[str]:
    for path in FILES:
        if path.suffix not in TEXT_SUFFIXES:
            continue
        for number, line in enumerate((ROOT / path).read_text(encoding="utf-8").splitlines(), start=1):
            if any(place in line for place in PLACES):
                yield f"{path}:{number}"


def test_nothing_names_the_machine_it_was_written_on() -> None:
    found = list(lines_naming_places())
    assert not found, f"A path or host of one machine means nothing on the next: {', '.join(found)}"
