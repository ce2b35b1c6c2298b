"""`dedupe clean` with what was decided, and shown instead of printed."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dedupe.check.examine import examine
from dedupe.cli import commands
from dedupe.settings import Settings

MILL = "The old mill by the river was rebuilt in the spring of that year by two brothers."
WHEEL = "Nobody in the village had seen a wheel turn so quietly before that day."
TWICE = f"{MILL}\n\n{WHEEL}\n\n{MILL}\n"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(commands, ["clean", *arguments])


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An article that says a thing twice, in the working directory, and the answer to keep it."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "mill.md"
    path.write_text(TWICE, "utf-8", newline="")
    (cut,) = examine(TWICE, "mill.md", Settings()).diagnostics
    decided("keep.json", [(cut.fingerprint, "keep")])
    return path


def decided(name: str, answers: list[tuple[str, str]], source: str = TWICE) -> None:
    given = [{"fingerprint": key, "answer": answer} for key, answer in answers]
    told = {"version": 1, "source": sha256(source.encode()).hexdigest(), "decisions": given}
    Path(name).write_text(json.dumps(told))


def test_what_is_kept_stays() -> None:
    done = run("mill.md", "--decisions", "keep.json")
    assert (done.exit_code, done.stdout) == (0, TWICE)
    assert "nothing cut" in done.stderr


def test_decisions_about_nothing_are_warned_of() -> None:
    decided("odd.json", [("0" * 16, "keep")])
    done = run("-q", "mill.md", "--decisions", "odd.json")
    assert (done.exit_code, done.stdout) == (0, f"{MILL}\n\n{WHEEL}\n")
    assert done.stderr == (
        "dedupe: warning: odd.json: 0000000000000000 is no finding of this article, with these settings\n"
    )


def test_a_changed_article_is_one_clear_line(file: Path) -> None:
    file.write_text(f"{TWICE}\nMore.\n")
    done = run("mill.md", "--write", "--decisions", "keep.json")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == "dedupe: the article has changed since it was decided on; decide on it anew\n"
    assert file.read_text() == f"{TWICE}\nMore.\n"


def test_shown_to_a_pipe_it_is_plain_and_alone() -> None:
    done = run("mill.md", "--show")
    assert (done.exit_code, done.stderr) == (0, "")
    assert "\x1b" not in done.stdout
    assert "  5 - [-The old mill" in done.stdout
    assert "  1 = The old mill" in done.stdout
    assert "\x1b[9;31mThe old mill" in run("mill.md", "--show", "--color", "always").stdout


def test_it_shows_what_was_decided() -> None:
    told = run("mill.md", "--show", "--decisions", "keep.json").stdout
    assert told.startswith("mill.md: nothing cut\n")
    assert told.count("The old mill") == 2


def test_it_can_be_shown_and_written_at_once(file: Path) -> None:
    assert "[-The old mill" in run("mill.md", "--show", "--write").stdout
    assert file.read_text() == f"{MILL}\n\n{WHEEL}\n"


@pytest.mark.parametrize("other", [["--diff"], ["--json"], ["-o", "-"]])
def test_two_things_for_standard_output_are_refused(other: list[str]) -> None:
    done = run("mill.md", "--show", *other)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith("dedupe: --show goes with none of ")
