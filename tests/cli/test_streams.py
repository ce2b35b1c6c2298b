"""Closed, full and abandoned outputs, a closed input, and errors of our own: one line, never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from dedupe.cli import commands

SAID = "The old mill by the river was rebuilt in the spring of that year by two brothers.\n"
DEDUPE = f"{sys.executable} -m dedupe"


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An article in the working directory."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "mill.txt"
    path.write_text(SAID, "utf-8")
    return path


def shell(line: str) -> subprocess.CompletedProcess[str]:
    line = line.replace("dedupe", DEDUPE, 1)
    return subprocess.run(["bash", "-c", line], capture_output=True, text=True, timeout=60)


FULL = "dedupe: standard output can't be written: No space left on device; "
CLOSED = "dedupe: standard output can't be written: Bad file descriptor; "
UNWRITTEN = [
    ("dedupe clean mill.txt -q >/dev/full", FULL),
    ("dedupe clean mill.txt --json >/dev/full", FULL),
    ("dedupe blocks mill.txt >/dev/full", FULL),
    ("dedupe explain >/dev/full", FULL),
    ("dedupe --help >/dev/full", FULL),
    ("dedupe clean mill.txt -q >&-", CLOSED),
    ("dedupe --version >&-", CLOSED),
    ("dedupe clean <&-", "dedupe: stdin: can't be read: Bad file descriptor; "),
]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
@pytest.mark.parametrize(("line", "says"), UNWRITTEN)
def test_what_cant_be_read_or_written_is_one_line_and_exit_2(line: str, says: str) -> None:
    done = shell(line)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(says)
    assert done.stderr.count("\n") == 1


def test_closed_streams_that_are_not_used_do_no_harm(file: Path) -> None:
    done = shell("dedupe clean mill.txt -o new.txt <&- >&- 2>&-")
    assert done.returncode == 0
    assert Path("new.txt").read_bytes() == file.read_bytes()


def test_without_any_stream_it_fails_in_silence() -> None:
    done = shell("dedupe clean nothing.txt <&- >&- 2>&-")
    assert (done.returncode, done.stderr) == (2, "")


@pytest.mark.parametrize("arguments", ["explain --all", "--help", "blocks mill.txt", "clean mill.txt -q"])
def test_a_reader_that_has_left_ends_it_quietly_with_141(arguments: str) -> None:
    done = shell(f"(sleep 0.3; dedupe {arguments}; echo $? >code) | true")
    assert done.stderr == ""
    assert Path("code").read_text() == "141\n"


def test_a_reader_that_takes_all_leaves_exit_0() -> None:
    done = shell("(dedupe clean mill.txt -q; echo $? >&2) | cat")
    assert (done.stdout, done.stderr) == (SAID, "0\n")


def _break(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr("dedupe.pipeline.analyse", fail)


@pytest.mark.parametrize(
    "error", [ValueError("odd\nlines " + "x" * 900), RecursionError(), MemoryError(), OSError(5, "odd", "f")]
)
def test_an_error_of_our_own_is_one_line_without_traceback(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    _break(monkeypatch, error)
    done = CliRunner().invoke(commands, ["clean", "mill.txt"])
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith(f"dedupe: internal error: {type(error).__name__}")
    assert "please report it" in done.stderr
    assert done.stderr.count("\n") == 1
    assert len(done.stderr) < 400


def test_a_traceback_is_shown_when_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    _break(monkeypatch, ValueError("odd"))
    monkeypatch.setenv("DEDUPE_TRACEBACK", "1")
    done = CliRunner().invoke(commands, ["clean", "mill.txt"])
    assert done.exit_code == 2
    assert "Traceback (most recent call last)" in done.stderr


def test_an_interrupt_is_130_without_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    _break(monkeypatch, KeyboardInterrupt())
    done = CliRunner().invoke(commands, ["clean", "mill.txt"])
    assert (done.exit_code, done.stdout, done.stderr.strip()) == (130, "", "")
