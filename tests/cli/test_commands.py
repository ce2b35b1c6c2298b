"""The smaller commands, and the command line as a whole."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import dedupe
from dedupe.cli import COMMANDS, commands
from dedupe.codes import CODES, Code


def run(*arguments: str, stdin: str = "") -> Result:
    return CliRunner().invoke(commands, arguments, input=stdin)


def test_version_and_help() -> None:
    assert run("--version").stdout == f"dedupe {dedupe.__version__}\n"
    assert run("-h").exit_code == 0
    assert all(name in run("--help").stdout for name in COMMANDS)


@pytest.mark.parametrize(
    ("arguments", "says"), [([], "Missing command"), (["cleen"], "No such command 'cleen'")]
)
def test_a_missing_or_unknown_command_is_one_line(arguments: list[str], says: str) -> None:
    done = run(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith(f"dedupe: {says}")
    assert done.stderr.count("\n") == 1


def test_a_file_for_a_command_is_answered_with_clean(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.touch()
    assert f"try 'dedupe clean {path}'" in run(str(path)).stderr


def test_blocks_lists_places_kinds_and_texts() -> None:
    done = run("blocks", "--format", "markdown", stdin="# Mills\n\nOne\nturns \x07.\n\n- wheel\n")
    assert done.stdout == "1:3 title Mills\n3:1 paragraph One turns \\x07.\n6:3 item wheel\n"


def test_blocks_as_json_has_spans() -> None:
    data = json.loads(run("blocks", "--json", "--format", "html", stdin="<p>One</p>\n").stdout)
    assert [data["blocks"][0][key] for key in ("kind", "text")] == ["paragraph", "One"]


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.code)
def test_explain_says_what_a_code_is_and_how_to_switch_it_off(code: Code) -> None:
    said = run("explain", code.code).stdout
    assert said == run("explain", code.name).stdout
    assert said.startswith(f"{code.code} {code.name}: ")
    assert f"--ignore {code.code}" in said


def test_explain_lists_all_codes() -> None:
    listed = run("explain").stdout
    everything = run("explain", "--all").stdout
    assert [line.split()[0] for line in listed.splitlines()] == [entry.code for entry in CODES]
    assert all(f"--ignore {entry.code}" in everything for entry in CODES)
    assert run("explain", "nonesuch").exit_code == 2
    assert run("explain", "").exit_code == 2


def test_blocks_refuses_an_unknown_language() -> None:
    done = run("blocks", "--lang", "deutsch", stdin="x")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "did you mean 'de' (German)?" in done.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(shell: str) -> None:
    assert "_DEDUPE_COMPLETE" in run("completion", shell).stdout


def test_completion_completes() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from dedupe.cli import main; main()"],
        env={"_DEDUPE_COMPLETE": "bash_complete", "COMP_WORDS": "dedupe clean --lev", "COMP_CWORD": "2"},
        capture_output=True,
        text=True,
    )
    assert done.stdout == "plain,--level\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["clean", "page.txt", "-o", "out"],
        ["clean", "page.txt", "--json"],
        ["clean", "page.txt", "--diff"],
        ["check", "page.txt", "--output-format", "json"],
        ["report", "page.txt", "-o", "-"],
    ],
    ids=" ".join,
)
def test_a_configured_format_says_how_bytes_are_read(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page whose charset counts only if it is taken for HTML, under a name that says it is plain text."""
    monkeypatch.chdir(tmp_path)
    said = "Старая мельница у реки была построена заново весной того года двумя братьями из долины."
    page = f"<p>{said}</p>\n<p>Так это было.</p>\n<p>{said}</p>\n<meta charset=windows-1251>\n"
    Path("page.txt").write_bytes(page.encode("cp1251"))
    Path("dedupe.toml").write_text(
        'cache = false\n[[overrides]]\nfiles = ["*.txt"]\nformat = "html"\n', "utf-8"
    )
    done = run(*arguments)
    told = Path("out").read_bytes() if "out" in arguments else done.stdout_bytes
    assert said.encode("cp1251" if "out" in arguments or "--diff" in arguments else "utf-8") in told
    assert done.exit_code == (1 if {"check", "--diff"} & {*arguments} else 0)
