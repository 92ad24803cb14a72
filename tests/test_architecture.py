"""The house rules a linter does not know, each as a sentence that can be false.

Which part may import which stands in `pyproject.toml` and is checked by import-linter.
"""

from __future__ import annotations

import ast
import dataclasses
import importlib
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import planner.domain

ROOT = Path(__file__).parent.parent
PLANNER = ROOT / "planner"
TOP_LEVEL = {
    "planner",
    "resources",
    "tests",
    "pyproject.toml",
    "build.spec",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Makefile",
    "requirements.lock",
}
STEMS_THAT_SAY_NOTHING = re.compile(r"(^|_)(utils?|helpers?|managers?|misc|common|stuff)(_|$)")
# Put together here so that this file does not hold what it looks for.
REGISTRIES = re.compile(
    "|".join(("py" + r"pi\.org", "python" + "hosted", "npm" + r"js\.", "conda" + r"\.anaconda"))
    + "|".join(("", r"(extra-)?" + r"index-url\s*=?\s*\w+:", r"find-" + r"links\s*=?\s*[/\w]+:"))
)


def kept_files() -> list[Path]:
    """Every file under version control, or about to be."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    paths = (ROOT / name for name in listed.stdout.decode().split("\0") if name)
    return [path for path in paths if path.is_file()]


def sources(folder: Path = PLANNER) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def trees(folder: Path = PLANNER) -> Iterator[tuple[str, ast.Module]]:
    for path in sources(folder):
        yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (
        node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )


def imported_by(tree: ast.Module) -> set[str]:
    names = set[str]()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def test_the_top_level_holds_only_what_every_project_has() -> None:
    found = {path.relative_to(ROOT).parts[0] for path in kept_files()}
    assert {name for name in found if not name.startswith(".")} <= TOP_LEVEL


def test_the_domain_imports_only_the_standard_library() -> None:
    foreign = {
        (file, name)
        for file, tree in trees(PLANNER / "domain")
        for name in imported_by(tree)
        if not name.startswith("planner.domain")
        and name.partition(".")[0] not in sys.stdlib_module_names
    }
    assert not foreign


def test_records_are_frozen_and_slotted() -> None:
    loose = [
        f"{kind.__module__}.{kind.__name__}"
        for kind in _dataclasses_of(planner.domain)
        if not (kind.__dataclass_params__.frozen and "__slots__" in vars(kind))
    ]
    assert not loose


def _dataclasses_of(package: object) -> Iterator[type]:
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        module = importlib.import_module(found.name)
        for value in vars(module).values():
            if not isinstance(value, type) or value.__module__ != found.name:
                continue
            if dataclasses.is_dataclass(value):
                yield value


def test_only_the_storage_knows_the_database() -> None:
    database = {"sqlite3", "sqlcipher3", "sqlalchemy", "sqlmodel", "alembic"}
    found = {
        (file, name)
        for file, tree in trees()
        if not file.startswith("planner/storage/")
        for name in imported_by(tree)
        if name.partition(".")[0] in database or name == "PySide6.QtSql"
    }
    assert not found


def test_nothing_in_the_program_can_reach_the_network() -> None:
    network = {"http", "urllib.request", "socket", "ssl", "ftplib", "smtplib", "requests", "httpx"}
    found = {
        (file, name)
        for file, tree in trees()
        for name in imported_by(tree)
        if name in network or name.partition(".")[0] in network or name == "PySide6.QtNetwork"
    }
    assert not found


def test_matplotlib_is_used_without_its_global_state() -> None:
    found = {file for file, tree in trees() if "matplotlib.pyplot" in imported_by(tree)}
    assert not found


def test_every_name_says_what_a_file_holds() -> None:
    vague = [path for path in kept_files() if STEMS_THAT_SAY_NOTHING.search(path.stem.lower())]
    assert not vague


def test_files_are_at_most_400_lines() -> None:
    long = {
        path.name: lines
        for folder in (PLANNER, ROOT / "tests")
        for path in sources(folder)
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert not long


def test_functions_are_at_most_50_lines() -> None:
    long = {
        f"{file}:{function.name}": lines
        for file, tree in trees()
        for function in functions(tree)
        if (lines := (function.end_lineno or 0) - function.lineno + 1) > 50
    }
    assert not long


def test_every_file_opens_with_a_sentence_about_itself() -> None:
    silent = [file for folder in (PLANNER,) for file, tree in trees(folder) if not _says(tree)]
    assert not silent


def test_every_public_class_and_function_of_the_core_says_what_it_does() -> None:
    core = ("domain", "engine", "services", "storage", "exchange", "charts")
    silent = [
        f"{file}:{node.name}"
        for folder in core
        for file, tree in trees(PLANNER / folder)
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
        and not node.name.endswith("Row")  # the record it stores says what it is
        and not _says(node)
    ]
    assert not silent


def _says(node: ast.Module | ast.FunctionDef | ast.ClassDef) -> bool:
    return bool((ast.get_docstring(node) or "").strip())


def test_nothing_is_left_to_be_done_later() -> None:
    words = ("raise NotImplemented" + "Error", "TO" + "DO", "FIX" + "ME")
    later = re.compile(rf"\b({'|'.join(words)})\b")
    found = [path for path in _texts() if later.search(path.read_text(encoding="utf-8"))]
    assert not found


def test_a_workaround_gives_its_reason() -> None:
    bare = [
        f"{path.name}: {line.strip()}"
        for path in sources()
        for line in path.read_text(encoding="utf-8").splitlines()
        if "WORKAROUND" in line and len(line.split("WORKAROUND", 1)[1]) < 20
    ]
    assert not bare


def test_no_file_names_an_address_of_a_package_registry() -> None:
    found = [path for path in _texts() if REGISTRIES.search(path.read_text(encoding="utf-8"))]
    assert not found


def _texts() -> Iterator[Path]:
    """Kept files that are text we wrote: program, tests, set-up and documentation."""
    for path in kept_files():
        if path.suffix in {".py", ".md", ".toml", ".spec", ".lock", ".json", ".ts", ".sh", ""}:
            yield path
