"""Imports point down only, and each heavy dependency has one home."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "dedupe"

# A room may import from itself and from rooms on lower lines.
FLOORS = [
    {"cli", "__main__"},
    {"__init__"},
    {"api"},
    {"reporter", "corpus", "review"},
    {"check"},
    {"pipeline", "config"},
    {"decide", "edit", "gaps", "sides", "stretch", "origin"},
    {"matcher", "residue"},
    {"tokenizer"},
    {"options", "encoding"},
    {"settings", "codes", "lines"},
    {"model", "errors"},
]
HOMES = {
    "click": {"cli"},
    "rich": {"cli", "reporter/summary", "reporter/terminal"},
    "rapidfuzz": {"matcher", "reporter/word_marks"},
    "nltk": {"tokenizer/words"},
    "markdown_it": {"tokenizer"},
    "turbohtml": {"tokenizer"},
    "numpy": {"matcher", "corpus/across"},
    "duckdb": {"corpus/across"},
    "pathspec": {"config/globs"},
    "Stemmer": {"tokenizer/words"},
    "text_to_num": {"matcher/facts"},
}
FILES = sorted(PACKAGE.rglob("*.py"))


def imports(file: Path) -> Iterator[str]:
    """Every module that a file imports, at its top or inside a function."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: a relative import"
            names = (alias.name for alias in node.names)
            yield from (f"{node.module}.{name}" for name in names)


def room(module: str) -> str:
    """`dedupe.cli.clean.command` → `cli`; the names in `dedupe/__init__.py` → `__init__`."""
    part = module.partition(".")[2].partition(".")[0]
    return part if any(part in rooms for rooms in FLOORS) else "__init__"


def floor(name: str) -> int:
    found = [k for k, rooms in enumerate(FLOORS) if name in rooms]
    assert found, f"{name} has no floor in this test's table"
    return found[0]


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_imports_point_down(file: Path) -> None:
    own = file.relative_to(PACKAGE).parts[0].removesuffix(".py")
    for module in imports(file):
        if module.split(".")[0] != "dedupe":
            continue
        other = room(module)
        assert other == own or floor(other) >= floor(own), f"{own} imports {module}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_heavy_dependencies_stay_at_home(file: Path) -> None:
    path = file.relative_to(PACKAGE).with_suffix("").as_posix()
    for module in imports(file):
        homes = HOMES.get(module.split(".")[0])
        at_home = homes is None or any(path == home or path.startswith(home + "/") for home in homes)
        assert at_home, f"{path} imports {module}"


HELP = [[name, "--help"] for name in ("check", "clean", "explain", "config", "cache", "review")]


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], *HELP])
def test_help_and_version_load_nothing_heavy(arguments: list[str]) -> None:
    program = (
        "import sys\n"
        "from dedupe.cli import main\n"
        f"sys.argv = ['dedupe', *{arguments}]\n"
        f"heavy = {set(HOMES) - {'click'}}\n"
        "try:\n    main()\n"
        "finally:\n    print('loaded', *sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 0
    assert done.stderr == "loaded\n"


def test_importing_the_package_loads_nothing_but_the_standard_library() -> None:
    program = f"import sys, dedupe; print(*sorted({set(HOMES)} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "\n"
