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
    {"options", "encoding", "logistic"},
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
    "numpy": {"matcher", "residue/kin", "tokenizer/meaning", "corpus/across"},
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


def loading(program: str) -> subprocess.CompletedProcess[str]:
    """A run of a program that ends by telling on standard error which heavy modules it loaded."""
    heavy = {
        *HOMES,
        "dedupe.edit",
        "dedupe.matcher",
        "dedupe.pipeline",
        "dedupe.residue",
        "dedupe.tokenizer",
    } - {"click"}
    told = f"print('loaded', *sorted({heavy} & set(sys.modules)), file=sys.stderr)"
    lines = [
        "import sys",
        "try:",
        *(f"    {line}" for line in program.splitlines()),
        "finally:",
        f"    {told}",
    ]
    return subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True)


def command(arguments: list[str]) -> str:
    return f"from dedupe.cli import main\nsys.argv = ['dedupe', *{arguments}]\nmain()"


HELP = [[name, "--help"] for name in ("check", "clean", "explain", "config", "cache", "review")]


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], *HELP])
def test_help_and_version_load_nothing_heavy(arguments: list[str]) -> None:
    done = loading(command(arguments))
    assert done.returncode == 0
    assert done.stderr == "loaded\n"


def test_a_check_of_what_is_remembered_loads_no_analyser(tmp_path: Path) -> None:
    line = (
        "Nobody in the village had seen a wheel turn so quietly before, and few believed that it would last."
    )
    (tmp_path / "mill.md").write_text(f"{line}\n\nSo it was.\n\n{line}\n", "utf-8")
    check = command(
        ["check", "-q", "--output-format", "concise", str(tmp_path), "--cache-dir", str(tmp_path / "c")]
    )
    first, second = loading(check), loading(check)
    assert (first.returncode, second.returncode) == (1, 1)
    assert "dedupe.pipeline" in first.stderr
    assert second.stdout == first.stdout
    assert second.stderr == "loaded pathspec\n"


def test_importing_the_package_loads_nothing_but_the_standard_library() -> None:
    done = loading("import dedupe")
    assert (done.returncode, done.stderr) == (0, "loaded\n")
