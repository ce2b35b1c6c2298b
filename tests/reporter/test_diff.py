"""The diff is a patch: `patch` and `git apply` take it, forwards and in reverse."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedupe.reporter.diff import unified

LONG = b"".join(b"line %d\n" % k for k in range(60))
CASES = {
    "middle": (b"a\nb\nc\n", b"a\nc\n"),
    "first": (b"a\nb\nc\n", b"b\nc\n"),
    "last": (b"a\nb\nc\n", b"a\nb\n"),
    "everything": (b"a\nb\n", b""),
    "no final newline": (b"a\nb\nc", b"a\nc"),
    "final newline goes": (b"a\nb\n", b"a"),
    "last without newline goes": (b"a\nb", b"a\n"),
    "crlf": (b"a\r\nb\r\nc\r\n", b"a\r\nc\r\n"),
    "lone cr": (b"a\rb\rc\nd\n", b"a\rc\nd\n"),
    "separators inside lines": ("a\u2028b\x0cc\x85d\ne\nf\n".encode(), "a\u2028d\nf\n".encode()),
    "part of a line": (b"one two three\n", b"one three\n"),
    "far apart": (LONG, LONG.replace(b"line 5\n", b"").replace(b"line 50\n", b"")),
    "near": (LONG, LONG.replace(b"line 5\n", b"").replace(b"line 9\n", b"")),
    "like a header": (b"--- a\n+++ b\n@@ c\nd\n", b"--- a\nd\n"),
    "utf-16": ("a\nb\nc\n".encode("utf-16"), "a\nc\n".encode("utf-16")),
    "empty lines": (b"a\n\n\n\nb\n\n\n\nc\n", b"a\n\n\n\nc\n"),
}
NAMES = [
    "a.md",
    "with space.md",
    "naïve.md",
    "deep/er/a.md",
    "tab\there.md",
    'quo"te.md',
    "back\\slash.md",
    "日本.txt",
]


def run(folder: Path, diff: bytes, *command: str) -> None:
    done = subprocess.run(command, cwd=folder, input=diff, capture_output=True)
    assert done.returncode == 0, done.stdout + done.stderr + diff


def applied(folder: Path, name: str, data: bytes, diff: bytes, *command: str) -> bytes:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    run(folder, diff, *command)
    return file.read_bytes() if file.exists() else b""  # patch removes a file left empty


PATCH = ("patch", "-p1", "--binary", "--batch", "--no-backup-if-mismatch")
GIT = ("git", "apply", "--whitespace=nowarn", "--unsafe-paths")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return tmp_path


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("command", [PATCH, GIT], ids=["patch", "git"])
def test_patches_apply_forwards_and_in_reverse(case: str, command: tuple[str, ...], folder: Path) -> None:
    before, after = CASES[case]
    diff = unified(before, after, "a.md")
    assert applied(folder, "a.md", before, diff, *command) == after
    assert applied(folder, "a.md", after, diff, *command, "-R") == before


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("command", [PATCH, GIT], ids=["patch", "git"])
def test_patches_find_files_of_any_name(name: str, command: tuple[str, ...], folder: Path) -> None:
    before, after = CASES["middle"]
    assert applied(folder, name, before, unified(before, after, name), *command) == after


@given(st.lists(st.sampled_from([b"a", b"b", b"", b"c\r"]), max_size=30), st.booleans(), st.data())
def test_a_diff_holds_both_sides(lines: list[bytes], ended: bool, data: st.DataObject) -> None:
    before = b"\n".join(lines) + (b"\n" if ended else b"")
    kept = [line for line in lines if data.draw(st.booleans())]
    after = b"\n".join(kept)
    if before != after:
        assert replayed(before, unified(before, after, "x")) == after


def replayed(before: bytes, diff: bytes) -> bytes:
    """What a reader of the diff, and of nothing else for the changed lines, makes of it."""
    old, new, at, sign = before.split(b"\n"), b"", 0, b""
    old = [line + b"\n" for line in old[:-1]] + ([old[-1]] if old[-1] else [])
    for line in diff.split(b"\n")[2:]:
        if line.startswith(b"@@"):
            start, count = [int(n) for n in (line.split()[1][1:] + b",1").split(b",")[:2]]
            first = start - 1 if count else start
            new += b"".join(old[at:first])
            at = first
        elif line.startswith(b"\\"):
            new = new[:-1] if sign != b"-" else new
        elif line:
            sign = line[:1]
            assert sign == b"+" or old[at].rstrip(b"\n") == line[1:]
            at += sign != b"+"
            new += line[1:] + b"\n" if sign != b"-" else b""
    return new + b"".join(old[at:])


def test_equal_contents_have_no_diff() -> None:
    assert unified(b"a\n", b"a\n", "x") == b""


def test_a_long_file_of_equal_lines_is_quick(folder: Path) -> None:
    before = b"a said\n\nb said\n\n" * 5000
    after = before[:30000] + before[30016:]
    diff = unified(before, after, "a.md")
    assert applied(folder, "a.md", before, diff, *PATCH) == after
    assert os.path.getsize(folder / "a.md") == len(after)
