"""`dedupe clean` as people use it: pipes, files, exit codes, one clear line for every error."""

from __future__ import annotations

import codecs
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dedupe.cli import commands

SAID = "The old mill by the river was rebuilt in the spring of that year by two brothers.\n"
OTHER = "Nobody in the village had seen a wheel turn so quietly before.\n"
TWICE = f"{SAID}\n{OTHER}\n{SAID}"
ONCE = f"{SAID}\n{OTHER}"


def run(*arguments: str, stdin: bytes | str = b"") -> Result:
    return CliRunner().invoke(commands, ["clean", *arguments], input=stdin)


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An article that says a thing twice, in the working directory."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "mill.txt"
    path.write_text(TWICE, "utf-8", newline="")
    return path


ERRORS = [
    (["missing.txt"], b"", "dedupe: missing.txt: no such file; "),
    (["."], b"", "dedupe: many articles need a place; "),
    (["mill.txt/x"], b"", "dedupe: mill.txt/x: can't be read: Not a directory; "),
    (["x" * 5000], b"", "dedupe: xxxx"),
    (
        ["https://example.org/a"],
        b"",
        "dedupe: https:/example.org/a: no such file; fetch the page and pipe it in",
    ),
    (["mill.txt", "-"], b"", "dedupe: - stands alone; "),
    (["-"], b"%PDF-1.4 ...", "dedupe: stdin: is not a text file; "),
    (["-"], b"caf\x81", "dedupe: stdin: is in no encoding that can be told; "),
    (["-"], codecs.BOM_UTF16_LE + b"odd", "dedupe: stdin: has the byte order mark of UTF-16-LE"),
    (["--frob"], b"", "dedupe: No such option"),
    (["--level", "deep"], b"x", "dedupe: Invalid value for '--level'"),
    (["--min-words", "-1"], b"x", "dedupe: Invalid value for '--min-words'"),
    ([""], b"x", "dedupe: a path is empty; "),
    (["-o", "", "mill.txt"], b"", "dedupe: --output is empty; "),
    (["-o", "-", "--json", "mill.txt"], b"", "dedupe: --json and --output - both go to standard output; "),
    (["-o", ".", "mill.txt"], b"", "dedupe: .: can't be written: "),
    (["--select", ""], b"x", "dedupe: --select: is empty; "),
    (["--ignore", ","], b"x", "dedupe: --ignore: ignore is empty; "),
    (
        ["--lang", "xx"],
        b"x",
        "dedupe: --lang: no language 'xx'; leave it out to have it found, or use ar, ",
    ),
    (["--lang", "german"], b"x", "dedupe: --lang: no language 'german'; did you mean 'de' (German)?"),
    (["--lang", ""], b"x", "dedupe: --lang: is empty; "),
    (["--ignore", "Z9"], b"x", "dedupe: --ignore: there is no code 'Z9'; "),
    (["--select", "X101,R1,nothing-like-it"], b"x", "dedupe: --select: there is no code 'nothing-like-it'; "),
    (["--write"], b"x", "dedupe: --write needs a FILE; "),
    (["--write", "-"], b"x", "dedupe: --write needs a FILE; "),
    (["--backup", "mill.txt"], b"", "dedupe: --backup goes with --write; "),
    (["--diff", "--json"], b"x", "dedupe: --diff goes with none of "),
    (["--diff", "--write", "mill.txt"], b"", "dedupe: --diff goes with none of "),
    (["--write", "-o", "new.txt", "mill.txt"], b"", "dedupe: --write and --output exclude"),
    (["-o", "no/such/folder.txt", "mill.txt"], b"", "dedupe: no/such/folder.txt: can't be written: "),
]


@pytest.mark.parametrize(("arguments", "stdin", "line"), ERRORS)
def test_errors_are_one_line_exit_2_and_change_nothing(
    arguments: list[str], stdin: bytes, line: str, file: Path
) -> None:
    done = run(*arguments, stdin=stdin)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith(line)
    assert "; " in done.stderr
    assert done.stderr.count("\n") == 1
    assert file.read_text("utf-8") == TWICE
    assert os.listdir() == ["mill.txt"]


def test_an_unknown_code_is_answered_with_the_nearest() -> None:
    assert "did you mean R102 (near-repeat)?" in run("--ignore", "near-repeats", stdin="x").stderr


def test_the_cleaned_text_alone_is_on_stdout(file: Path) -> None:
    done = run("mill.txt")
    assert (done.exit_code, done.stdout) == (0, ONCE)
    assert "line 5" in done.stderr
    assert "line 1 stays" in done.stderr
    assert "mill.txt: 1 cut" in done.stderr
    assert file.read_text("utf-8") == TWICE


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_stdin_is_read_when_piped(arguments: list[str]) -> None:
    assert run(*arguments, stdin=TWICE).stdout == ONCE


def test_quiet_says_nothing() -> None:
    assert run("mill.txt", "-q").stderr == ""


@pytest.mark.parametrize("data", [b"", b"\n", b"One.", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, b" \r\n\t"])
def test_what_needs_no_cut_comes_back_byte_for_byte(data: bytes) -> None:
    done = run(stdin=data)
    assert (done.exit_code, done.stdout_bytes) == (0, data)


@pytest.mark.parametrize(
    ("bom", "encoding"),
    [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (b"", "cp1252")],
)
def test_encodings_and_line_ends_are_kept(bom: bytes, encoding: str) -> None:
    twice, once = (text.replace("two", "“deux” élus").replace("\n", "\r\n") for text in (TWICE, ONCE))
    assert run(stdin=bom + twice.encode(encoding)).stdout_bytes == bom + once.encode(encoding)


def test_diff_exits_1_for_a_difference_and_0_for_none(file: Path) -> None:
    done = run("mill.txt", "--diff", "-q")
    assert done.exit_code == 1
    subprocess.run(["patch", "-p1", "--batch"], input=done.stdout_bytes, check=True, capture_output=True)
    assert file.read_text("utf-8") == ONCE
    done = run("mill.txt", "--diff", "-q")
    assert (done.exit_code, done.stdout) == (0, "")


def test_diff_names_a_file_in_the_working_directory_relatively(file: Path) -> None:
    assert run(str(file), "--diff").stdout.startswith("--- a/mill.txt\n+++ b/mill.txt\n@@ ")
    assert run("--diff", stdin=TWICE).stdout.startswith("--- a/stdin\n")


def test_json_is_the_plan() -> None:
    plan = json.loads(run("mill.txt", "--json", "-q").stdout)
    assert plan["file"] == "mill.txt"
    assert plan["cuts"][0]["places"][0]["text"] == SAID.strip()
    assert plan["cuts"][0]["copies"][0]["start"] == {"line": 1, "column": 1}
    start, end = plan["spans"][0]
    assert TWICE[:start] + TWICE[end:] == ONCE


def test_settings_reach_the_pipeline() -> None:
    code = json.loads(run("mill.txt", "--json").stdout)["cuts"][0]["code"]
    assert run("mill.txt", "--ignore", code).stdout == TWICE
    assert run("mill.txt", "--ignore", f"X,{code[0].lower()}").stdout == TWICE
    assert run("mill.txt", "--select", "X").stdout == TWICE
    assert run("mill.txt", "--select", code).stdout == ONCE


def test_write_replaces_the_file_and_keeps_its_mode(file: Path) -> None:
    file.chmod(0o640)
    assert run("mill.txt", "--write").stdout == ""
    assert file.read_text("utf-8") == ONCE
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert os.listdir() == ["mill.txt"]


def test_write_leaves_a_clean_file_alone(file: Path) -> None:
    file.write_text(ONCE, "utf-8")
    before = file.stat()
    run("mill.txt", "-w", "--backup")
    assert file.stat() == before
    assert os.listdir() == ["mill.txt"]


def test_write_with_backup_keeps_the_old_file(file: Path) -> None:
    run("mill.txt", "-w", "--backup")
    assert Path("mill.txt.orig").read_text("utf-8") == TWICE
    assert file.read_text("utf-8") == ONCE


def test_a_second_backup_leaves_the_first(file: Path) -> None:
    run("mill.txt", "-w", "--backup")
    file.write_text(f"New.\n\n{TWICE}", "utf-8")
    run("mill.txt", "-w", "--backup")
    assert Path("mill.txt.orig").read_text("utf-8") == TWICE
    assert Path("mill.txt.orig.1").read_text("utf-8") == f"New.\n\n{TWICE}"


def test_a_read_only_file_stays(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)  # root may write to any
    done = run("mill.txt", "-w", "--backup")
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert "mill.txt: can't be written: it is read-only; " in done.stderr
    assert os.listdir() == ["mill.txt"]
    assert file.read_text("utf-8") == TWICE


@pytest.mark.skipif(not os.path.exists("/dev/stdout"), reason="needs /dev/stdout")
def test_output_to_a_device_is_written_to_it() -> None:
    command = [sys.executable, "-m", "dedupe", "clean", "mill.txt", "-q", "-o", "/dev/stdout"]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == ONCE


NAMES = ["odd\nname.txt", "a b[x]*.txt", " .txt", "[bold]:smile:.txt", "bad\udcff.txt"]


@pytest.mark.parametrize("name", NAMES)
def test_files_may_have_any_name(name: str, file: Path) -> None:
    try:
        file.rename(name)
    except OSError:
        pytest.skip("no such name on this file system")
    assert run(name).stdout == ONCE
    assert json.loads(run(name, "--json").stdout)["file"] == name
    diff = run(name, "--diff")
    assert diff.exit_code == 1
    assert diff.stderr.count("\n") == 4
    run(name, "-w", "--backup")
    assert Path(name).read_text("utf-8") == ONCE
    assert Path(f"{name}.orig").read_text("utf-8") == TWICE


def test_a_file_that_looks_like_an_option_comes_after_two_dashes(file: Path) -> None:
    file.rename("-mill.txt")
    assert run("-q", "--", "-mill.txt").stdout == ONCE


def test_write_goes_through_a_symlink(file: Path) -> None:
    Path("link.txt").symlink_to("mill.txt")
    run("link.txt", "-w")
    assert Path("link.txt").is_symlink()
    assert file.read_text("utf-8") == ONCE


def test_a_failed_write_leaves_the_old_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    done = run("mill.txt", "-w")
    assert done.exit_code == 2
    assert "No space left on device" in done.stderr
    assert file.read_text("utf-8") == TWICE
    assert os.listdir() == ["mill.txt"]


def test_output_to_a_dash_is_stdout(file: Path) -> None:
    done = run("mill.txt", "-o", "-")
    assert (done.exit_code, done.stdout) == (0, ONCE)
    assert os.listdir() == ["mill.txt"]


@pytest.mark.parametrize("lang", ["en", "EN", "en-US", "en_GB.UTF-8"])
def test_languages_are_taken_as_people_write_them(lang: str) -> None:
    assert json.loads(run("mill.txt", "--json", "--lang", lang).stdout)["lang"] == "en"


def test_output_writes_another_file(file: Path) -> None:
    done = run("mill.txt", "-o", "new.txt")
    assert done.stdout == ""
    assert Path("new.txt").read_text("utf-8") == ONCE
    assert file.read_text("utf-8") == TWICE
    assert json.loads(run("mill.txt", "-o", "new.txt", "--json").stdout)["changed"]


def test_colour_only_when_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b[" not in run("mill.txt").stderr
    assert "\x1b[" in run("mill.txt", "--color", "always").stderr_bytes.decode()
    monkeypatch.setattr(sys.stderr.__class__, "isatty", lambda self: True, raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run("mill.txt").stderr_bytes.decode()


def test_without_a_file_on_a_terminal_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    import pty

    main, terminal = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "dedupe", "clean"], stdin=terminal, capture_output=True, text=True, timeout=30
    )
    os.close(main)
    os.close(terminal)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "dedupe: nothing to read; give a FILE, or pipe text in, or - to type it\n"
