"""`dedupe review` and `clean --show` in a real terminal: single keys, interruptions, widths, a pager."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dedupe.reporter.word_marks import cells

pexpect = pytest.importorskip("pexpect", reason="pexpect drives a terminal; it needs a Unix")
termios = pytest.importorskip("termios")

MILL = "The old mill by the river was rebuilt in the spring of that year by two brothers."
WHEEL = "Nobody in the village had seen a wheel turn so quietly before that day."
FLOUR = "Every autumn the miller sends a sack of rye flour to the school on the hill."
THRICE = f"{MILL}\n\n{WHEEL}\n\n{MILL}\n\n{FLOUR}\n\n{MILL}\n"
FIRST_CUT = f"{MILL}\n\n{WHEEL}\n\n{FLOUR}\n\n{MILL}\n"
ONCE = f"{MILL}\n\n{WHEEL}\n\n{FLOUR}\n"
FILE = "mill.md.decisions.json"
SGR = re.compile(r"\x1b\[[0-9;]*m")
PROMPT = r"\[y,n,e,a,d,u,q,\?\] $"
ROOT = Path(__file__).parents[2]
Spawn = Callable[..., "pexpect.spawn"]


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An article that says a thing three times, in the working directory."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "mill.md"
    path.write_text(THRICE, "utf-8", newline="")
    return path


@pytest.fixture
def spawn() -> Iterator[Spawn]:
    """Starts `dedupe` in a terminal of 80 columns."""
    started = []

    def start(*arguments: str, **environment: str) -> pexpect.spawn:
        known = {
            key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "LESS", "COLUMNS")
        }
        env = {**known, "TERM": "xterm-256color", "PYTHONPATH": str(ROOT), **environment}
        command = ["-m", "dedupe", *arguments]
        child = pexpect.spawn(
            sys.executable, command, env=env, encoding="utf-8", dimensions=(24, 80), timeout=20
        )
        child.delaybeforesend = 0
        started.append(child)
        return child

    yield start
    for child in started:
        child.close(force=True)


def ended(child: pexpect.spawn) -> tuple[str, int]:
    """What the program said since the last prompt, and its exit code."""
    child.expect(pexpect.EOF)
    child.close()
    return child.before, child.exitstatus


def modes(child: pexpect.spawn) -> tuple[bool, bool]:
    """Whether the terminal waits for whole lines, and echoes."""
    flags = termios.tcgetattr(child.child_fd)[3]
    return bool(flags & termios.ICANON), bool(flags & termios.ECHO)


def answers() -> list[str]:
    return [entry["answer"] for entry in json.loads(Path(FILE).read_text())["decisions"]]


def test_one_key_answers_and_arrows_do_nothing(spawn: Spawn, file: Path) -> None:
    child = spawn("review", "--isolated", "mill.md", "--write")
    child.expect(PROMPT)
    assert modes(child) == (False, False)
    for typed in ("\x1b[A\x1bOB\x1b[3~", "\x1b", "[", "A", "A", "D", "\x1b[1;5C?"):
        child.send(typed)
    child.expect("take back the last answer")
    child.expect(PROMPT)
    child.send("y")
    child.expect_exact("(2/2)")
    child.expect(PROMPT)
    assert answers() == ["cut"]
    child.send("n")
    said, code = ended(child)
    assert ("1 cut, 1 kept" in said, code) == (True, 0)
    assert file.read_text() == FIRST_CUT


def test_keys_typed_ahead_are_taken_in_order(spawn: Spawn, file: Path) -> None:
    child = spawn("review", "--isolated", "mill.md", "--write")
    child.expect(PROMPT)
    child.send("yuyy")
    assert ended(child)[1] == 0
    assert file.read_text() == ONCE


def test_ctrl_c_leaves_the_article_and_the_terminal_and_keeps_the_answers(spawn: Spawn, file: Path) -> None:
    child = spawn("review", "--isolated", "mill.md", "--write", "--suppress")
    child.expect(PROMPT)
    before = termios.tcgetattr(child.child_fd)[3] | termios.ICANON | termios.ECHO
    child.send("y")
    child.expect(PROMPT)
    child.sendintr()
    child.expect("nothing was written but the answers")
    child.expect(pexpect.EOF)
    assert termios.tcgetattr(child.child_fd)[3] == before
    child.close()
    assert child.exitstatus == 130
    assert file.read_text() == THRICE
    assert answers() == ["cut"]
    resumed = spawn("review", "--isolated", "mill.md", "--write")
    resumed.expect("2 to decide, 1 answered")
    resumed.expect(PROMPT)
    resumed.send("y")
    assert ended(resumed)[1] == 0
    assert file.read_text() == ONCE


def test_ctrl_d_stops_and_what_is_answered_counts(spawn: Spawn, file: Path) -> None:
    child = spawn("review", "--isolated", "mill.md", "--write")
    child.expect(PROMPT)
    child.send("y")
    child.expect(PROMPT)
    child.sendeof()
    said, code = ended(child)
    assert ("1 cut, 0 kept, 1 open" in said, code) == (True, 0)
    assert file.read_text() == FIRST_CUT


def test_a_dumb_terminal_reads_lines_and_gets_no_colour(spawn: Spawn, file: Path) -> None:
    child = spawn("review", "--isolated", "mill.md", "--write", TERM="dumb")
    child.expect(PROMPT)
    assert modes(child) == (True, True)
    assert "\x1b" not in child.before
    assert "[-" in child.before
    child.sendline("y")
    child.expect(PROMPT)
    child.sendline("no")
    assert ended(child)[1] == 0
    assert file.read_text() == FIRST_CUT


def test_no_line_is_wider_than_the_terminal(spawn: Spawn, file: Path) -> None:
    wide = "水車は丘の上に立ち、川の水を受けて静かに回り続けている。" * 4
    file.write_text(f"{wide}\n\n{WHEEL} {'x' * 200}\n\n{wide}\n", "utf-8")
    child = spawn("review", "--isolated", "mill.md")
    child.expect(PROMPT)
    lines = SGR.sub("", child.before).split("\r\n")
    assert max(map(cells, lines)) <= 80
    assert any("水車" in line for line in lines)
    assert "\x1b[9;31m" in child.before
    child.send("q")
    assert ended(child)[1] == 0


def test_what_is_longer_than_the_terminal_goes_to_the_pager(spawn: Spawn, file: Path) -> None:
    pager = Path("pager.sh")
    pager.write_text('#!/bin/sh\necho "LESS=$LESS" > paged\ncat >> paged\n')
    pager.chmod(0o755)
    file.write_text(f"{MILL}\n\n{MILL}\n")
    child = spawn("clean", "mill.md", "--show", PAGER=str(pager.resolve()))
    assert ended(child)[1] == 0
    assert not Path("paged").exists()
    file.write_text(f"{THRICE}\n```\n" + "\n".join(f"wheel({n})" for n in range(30)) + "\n```\n")
    said, code = ended(spawn("clean", "mill.md", "--show", PAGER=str(pager.resolve())))
    assert (said, code) == ("", 0)
    paged = Path("paged").read_text()
    assert paged.startswith("LESS=-R\n")
    assert f"\x1b[9;31m{MILL[:40]}" in paged


def test_a_pager_that_stops_reading_is_no_error(spawn: Spawn, file: Path) -> None:
    file.write_text("```\n" + "\n".join(f"wheel({n})" for n in range(6_000)) + "\n```\n")
    said, code = ended(spawn("clean", "mill.md", "--show", PAGER="head -n 2"))
    assert ("Traceback" in said, "error" in said, code) == (False, False, 0)


def test_no_color_shows_signs_instead(spawn: Spawn) -> None:
    said, code = ended(spawn("clean", "mill.md", "--show", NO_COLOR="1", PAGER="cat"))
    assert ("\x1b" in said, code) == (False, 0)
    assert "[-The old mill" in said


@pytest.mark.skipif(not shutil.which("tmux"), reason="there is no tmux")
def test_in_tmux_the_question_stands_on_the_screen_as_it_was_drawn(file: Path, tmp_path: Path) -> None:
    tmux = ["tmux", "-S", str(tmp_path / "socket"), "-f", os.devnull]
    command = f"PYTHONPATH={ROOT} {sys.executable} -m dedupe review --isolated mill.md --write; sleep 20"
    subprocess.run(
        [*tmux, "new-session", "-d", "-x", "80", "-y", "24", "-c", str(tmp_path), command], check=True
    )

    def screen(wanted: str) -> str:
        for _ in range(100):
            shown = subprocess.run([*tmux, "capture-pane", "-p"], capture_output=True, text=True).stdout
            if wanted in shown:
                return shown
            time.sleep(0.1)
        raise AssertionError(f"no {wanted!r} on the screen:\n{shown}")

    try:
        shown = screen("Cut line 5?")
        assert (
            "  5 - The old mill by the river was rebuilt in the spring of that year by two\n    - brothers."
            in shown
        )
        assert "  1 = The old mill by the river" in shown
        subprocess.run([*tmux, "send-keys", "y"], check=True)
        screen("Cut line 9?")
        subprocess.run([*tmux, "send-keys", "n"], check=True)
        screen("1 cut, 1 kept")
        assert file.read_text() == FIRST_CUT
    finally:
        subprocess.run([*tmux, "kill-server"], check=False)
