"""The cache keeps what it is given, never serves what it was not, and never makes a run fail."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from dedupe.cli import commands
from dedupe.corpus import cache, fingerprint
from dedupe.corpus.cache import FILE, Cache
from dedupe.model import Format, Level
from dedupe.settings import Settings


class Heard(list[str]):
    """Collects warnings."""

    def __call__(self, message: str) -> None:
        self.append(message)


def fill(folder: Path, entries: dict[bytes, bytes], **options: Any) -> None:
    with Cache(folder, **options) as made:
        for key, value in entries.items():
            made.put(key, value)


OTHER: dict[str, Any] = {
    "level": Level.NEAR,
    "keep": "last",
    "select": ("R",),
    "ignore": ("R",),
    "min_words": 2,
    "lang": "de",
    "format": Format.HTML,
}


def test_a_key_is_another_one_whenever_the_result_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    base = Settings()
    keys = [
        fingerprint.key("check 1", b"One.", "a.md", base),
        fingerprint.key("check 2", b"One.", "a.md", base),
        fingerprint.key("check 1", b"One", "a.md", base),
        fingerprint.key("check 1", b"One.", "a.html", base),
        fingerprint.key("check 1", b"One.", "a", base),
        fingerprint.key("check 1", b"One.", "a.md", base, "pattern"),
        *(
            fingerprint.key("check 1", b"One.", "a.md", replace(base, **{field.name: OTHER[field.name]}))
            for field in fields(Settings)
        ),
    ]
    monkeypatch.setattr(fingerprint, "program", lambda: b"another version")
    keys.append(fingerprint.key("check 1", b"One.", "a.md", base))
    assert len(set(keys)) == len(keys)


def test_a_key_is_the_same_wherever_the_file_is_called_what() -> None:
    assert fingerprint.key("c", b"One.", "a/b.MD", Settings()) == fingerprint.key(
        "c", b"One.", "c.md", Settings()
    )


@pytest.mark.parametrize("change", ["data", "code", "name"])
def test_the_program_is_another_one_when_its_code_or_data_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    monkeypatch.setattr(fingerprint, "PACKAGE", tmp_path)
    (tmp_path / "weights.json").write_text("{}")
    (tmp_path / "decide.py").write_text("CUT = 1")
    before = fingerprint.program.__wrapped__()
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "decide.pyc").write_text("compiled")
    assert fingerprint.program.__wrapped__() == before
    if change == "name":
        (tmp_path / "decide.py").rename(tmp_path / "edit.py")
    else:
        (tmp_path / {"data": "weights.json", "code": "decide.py"}[change]).write_text("1")
    assert fingerprint.program.__wrapped__() != before


@given(st.lists(st.tuples(st.binary(min_size=1, max_size=3), st.binary(max_size=50)), max_size=40))
def test_the_last_value_of_each_key_is_found_now_and_in_the_next_run(
    tmp_path_factory: pytest.TempPathFactory, entries: list[tuple[bytes, bytes]]
) -> None:
    folder = tmp_path_factory.mktemp("cache")
    with Cache(folder) as made:
        for key, value in entries:
            made.put(key, value)
            assert made.get(key) == value
    with Cache(folder) as again:
        assert {key: again.get(key) for key, _ in entries} == dict(entries)
        assert again.get(b"none") is None


def test_the_folder_is_marked_so_that_git_and_backups_pass_it_over(tmp_path: Path) -> None:
    fill(tmp_path / "c", {b"k": b"v"})
    assert (tmp_path / "c" / ".gitignore").read_text().splitlines()[-1] == "*"
    assert (
        (tmp_path / "c" / "CACHEDIR.TAG")
        .read_text()
        .startswith("Signature: 8a477f597d28d172789f06886806bc55")
    )
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    status = subprocess.run(["git", "status", "--porcelain"], cwd=tmp_path, check=True, capture_output=True)
    assert status.stdout == b""


def test_beyond_the_limit_the_entries_unused_for_longest_go(tmp_path: Path) -> None:
    now = iter(range(100))
    options: dict[str, Any] = {"limit": 10_000, "clock": lambda: next(now)}
    for k in range(9):
        fill(tmp_path, {bytes([k]): bytes(1000)}, **options)
    with Cache(tmp_path, **options) as used:
        assert used.get(b"\0") is not None
    fill(tmp_path, {b"new": bytes(1000)}, **options)
    with Cache(tmp_path, **options) as left:
        kept = [k for k in range(9) if left.get(bytes([k])) is not None]
        assert left.get(b"new") is not None
    assert kept == [0, *range(3, 9)]
    assert cache.info(tmp_path).size <= 10_000


def test_a_value_larger_than_the_limit_is_not_kept(tmp_path: Path) -> None:
    fill(tmp_path, {b"k": bytes(20_000), b"l": b"v"}, limit=10_000)
    assert cache.info(tmp_path).entries == 1


DAMAGE = {
    "no database": lambda file: file.write_bytes(b"nonsense" * 2000),
    "empty": lambda file: file.write_bytes(b""),
    "cut off": lambda file: file.write_bytes(file.read_bytes()[:5000]),
    "overwritten": lambda file: file.write_bytes(file.read_bytes()[:4096] + b"\x05" * 40_000),
    "other tables": lambda file: other_tables(file),
}


def other_tables(file: Path) -> None:
    file.unlink()
    with sqlite3.connect(file) as database:
        database.execute("CREATE TABLE entries (name TEXT)")
    database.close()


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_cache_is_begun_anew(tmp_path: Path, damage: str) -> None:
    entries = {bytes([k]): bytes([k]) * 500 for k in range(50)}
    fill(tmp_path, entries)
    DAMAGE[damage](tmp_path / FILE)
    heard = Heard()
    with Cache(tmp_path, heard) as made:
        found = {key: made.get(key) for key in entries}
        assert all(found[key] in (None, value) for key, value in entries.items())
        for key, value in entries.items():
            made.put(key, value)
    with Cache(tmp_path, heard) as again:
        assert all(again.get(key) == value for key, value in entries.items())
    assert all("damaged" in message for message in heard)
    assert len(heard) == (damage != "empty")


def test_a_value_that_was_changed_on_disk_is_not_served(tmp_path: Path) -> None:
    fill(tmp_path, {b"k": b"right"})
    with sqlite3.connect(tmp_path / FILE) as database:
        database.execute("UPDATE entries SET value = ?", (b"wrong",))
    database.close()
    with Cache(tmp_path) as made:
        assert made.get(b"k") is None


@pytest.mark.parametrize("shape", ["a file for the folder", "a file above it", "a folder for the file"])
def test_where_none_can_be_kept_the_run_goes_on_without(tmp_path: Path, shape: str) -> None:
    folder = tmp_path / "c"
    if shape == "a folder for the file":
        (folder / FILE).mkdir(parents=True)
    else:
        folder.write_text("")
        folder = folder / "d" if shape == "a file above it" else folder
    heard = Heard()
    with Cache(folder, heard) as made:
        made.put(b"k", b"v")
        assert made.get(b"k") is None
    assert len(heard) == 1
    assert "without" in heard[0]


def test_no_folder_is_no_cache() -> None:
    heard = Heard()
    with Cache(None, heard) as made:
        made.put(b"k", b"v")
        assert made.get(b"k") is None
    assert heard == []


def test_a_run_that_is_interrupted_keeps_what_it_found(tmp_path: Path) -> None:
    def interrupted() -> None:
        with Cache(tmp_path) as made:
            made.put(b"k", b"v")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    with Cache(tmp_path) as again:
        assert again.get(b"k") == b"v"


WRITER = """
import sys
from pathlib import Path
from dedupe.corpus.cache import Cache
with Cache(Path(sys.argv[1]), lambda message: print(message)) as made:
    for k in range(2000):
        key = k.to_bytes(4, "big")
        found = made.get(key)
        if found not in (None, key * 50):
            print("wrong", k)
        made.put(key, key * 50)
        if k % 100 == 0:
            made.flush()
"""


def test_two_runs_can_share_it(tmp_path: Path) -> None:
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE)
        for _ in range(3)
    ]
    assert [writer.communicate()[0] for writer in writers] == [b"", b"", b""]
    with Cache(tmp_path) as made:
        assert all(made.get(k.to_bytes(4, "big")) == k.to_bytes(4, "big") * 50 for k in range(2000))


def test_the_command_tells_and_deletes_what_is_kept(tmp_path: Path) -> None:
    folder = tmp_path / "c"
    fill(folder, {b"k": b"v", b"l": b"w"})
    (folder / "other").write_text("mine")

    def run(action: str) -> dict[str, Any]:
        arguments = ["cache", action, "--json", "--cache-dir", str(folder), "--isolated"]
        data: dict[str, Any] = json.loads(CliRunner().invoke(commands, arguments).stdout)
        return data

    assert run("info")["entries"] == run("clear")["entries"] == 2
    assert sorted(os.listdir(folder)) == [".gitignore", "CACHEDIR.TAG", "other"]
    (folder / "other").unlink()
    assert run("clear")["entries"] == 0
    assert not folder.exists()
    assert run("info")["on_disk"] == 0
