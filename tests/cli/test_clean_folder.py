"""`dedupe clean` over folders: the tree is mirrored, nothing is lost, nothing is half written."""

from __future__ import annotations

import json
import os
import random
import re
import signal
import subprocess
import sys
import time
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from dedupe.cli import commands, journal, knowledge, output, sources
from dedupe.corpus import cleaning

WORDS = [
    *(
        "the",
        "old",
        "mill",
        "by",
        "river",
        "was",
        "rebuilt",
        "in",
        "spring",
        "that",
        "year",
        "two",
        "brothers",
    ),
    *("nobody", "village", "had", "seen", "wheel", "turn", "so", "quietly", "before", "grain", "flour"),
    *("bridge", "stone", "water", "bank", "weir", "north", "field", "harvest", "cart", "horse", "market"),
]


def article(seed: int) -> str:
    """Paragraphs of this seed's own, one of them twice in every second article."""
    rng = random.Random(seed)
    told = [" ".join(rng.choices(WORDS, k=14)).capitalize() + f" {seed}{n}." for n in range(4)]
    return "\n\n".join(told + ([told[1]] if seed % 2 else [])) + "\n"


def once(seed: int) -> str:
    """The article cleaned."""
    return "\n\n".join(article(seed).strip().split("\n\n")[:4]) + "\n"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(commands, ["clean", *arguments, "-j", "1"])


def tree(folder: str | Path) -> dict[str, bytes]:
    """All files below a folder, by path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(Path(folder).rglob("*"))
        if path.is_file()
    }


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder `in` of articles, in the working folder."""
    monkeypatch.chdir(tmp_path)
    for seed, name in enumerate(("a.txt", "b.txt", "sub/c.txt", "sub/deep er/d.md")):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(article(seed), "utf-8", newline="")
    (tmp_path / "in" / "picture.png").write_bytes(b"\x89PNG\0")
    return tmp_path / "in"


CLEANED = {
    "a.txt": article(0).encode(),
    "b.txt": once(1).encode(),
    "sub/c.txt": article(2).encode(),
    "sub/deep er/d.md": once(3).encode(),
}

ERRORS = [
    (["in"], "many articles need a place; "),
    (["in", "-o", "-"], "many articles go to a folder; "),
    (["in", "-o", "in/a.txt"], "many articles go to a folder; "),
    (["in", "-o", "in"], "in holds what is to be cleaned; "),
    (["in", "-o", "."], ". holds what is to be cleaned; "),
    (["in/sub", "-o", "in"], "in holds what is to be cleaned; "),
    (["in", "-w", "--json"], "--json, --show and --decisions are about one article; "),
    (["in", "-w", "--text-field", "text"], "fields are about one collection; "),
    (["in", "-o", "out", "-w"], "--write and --output exclude each other; "),
    (["in", "no", "-o", "out"], "no: no such file or folder; "),
    (["in", "", "-o", "out"], "a path is empty; "),
    (["in/a.txt", "--report", "r.json"], "--report is about many articles; "),
]


@pytest.mark.parametrize(("arguments", "line"), ERRORS)
def test_errors_are_one_line_exit_2_and_change_nothing(arguments: list[str], line: str) -> None:
    before = tree(".")
    done = run(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith(f"dedupe: {line}")
    assert done.stderr.count("\n") == 1
    assert tree(".") == before


def test_the_tree_is_mirrored_and_the_articles_stay() -> None:
    before = tree("in")
    done = run("in", "-o", "out")
    assert (done.exit_code, done.stdout) == (0, "")
    assert tree("out") == CLEANED
    assert tree("in") == before
    assert "  R101  verbatim-repeat     2      in 2\n" in done.stderr
    assert "dedupe: 4 articles, 2 changed, " in done.stderr
    assert run("in", "-o", "out", "-q").stderr == ""


def test_in_place() -> None:
    inode = os.stat("in/a.txt").st_ino
    assert run("in", "-w", "--backup").exit_code == 0
    found = tree("in")
    assert found.pop("b.txt.orig") == article(1).encode()
    assert found.pop("sub/deep er/d.md.orig") == article(3).encode()
    del found["picture.png"]
    assert found == CLEANED
    assert os.stat("in/a.txt").st_ino == inode


def test_one_patch_over_all(folder: Path) -> None:
    done = run("in", "--diff", "-q")
    assert done.exit_code == 1
    subprocess.run(["patch", "-p1", "--batch"], input=done.stdout_bytes, check=True, capture_output=True)
    (folder / "picture.png").unlink()
    assert tree("in") == CLEANED
    done = run("in", "--diff", "-q")
    assert (done.exit_code, done.stdout) == (0, "")


def test_several_paths_keep_their_names_from_the_working_folder() -> None:
    assert run("in/sub", "in/a.txt", "-o", "out").exit_code == 0
    assert tree("out") == {f"in/{name}": CLEANED[name] for name in CLEANED if name != "b.txt"}


def test_names_from_a_list(folder: Path) -> None:
    Path("names").write_text("in/b.txt\nin/sub/c.txt\nin/gone.txt\n")
    done = run("--files-from", "names", "-o", "out")
    assert done.exit_code == 0
    assert "in/gone.txt: is listed but not there" in done.stderr
    assert set(tree("out")) == {"in/b.txt", "in/sub/c.txt"}


@pytest.mark.parametrize("arguments", [["-o", "out"], ["-w"], ["--diff"]])
def test_bad_files_are_told_of_at_the_end_and_stop_nothing(folder: Path, arguments: list[str]) -> None:
    (folder / "aa.txt").write_bytes(b"caf\x81")
    (folder / "sub" / "bb.txt").write_bytes(b"%PDF-1.4 ...")
    done = run("in", *arguments)
    assert done.exit_code == 2
    assert [line.split(";")[0] for line in done.stderr.splitlines()[-2:]] == [
        "dedupe: in/aa.txt: is in no encoding that can be told",
        "dedupe: in/sub/bb.txt: is not a text file",
    ]
    if arguments[0] == "-o":
        assert tree("out") == CLEANED


def test_the_report_says_what_became_of_each(folder: Path) -> None:
    (folder / "aa.txt").write_bytes(b"caf\x81")
    assert run("in", "-o", "out", "--report", "r.json").exit_code == 2
    report = json.loads(Path("r.json").read_text("utf-8"))
    told = {entry["name"]: (entry["status"], entry["output"], entry["codes"]) for entry in report["articles"]}
    assert told["in/a.txt"] == ("unchanged", "out/a.txt", {})
    assert told["in/b.txt"] == ("changed", "out/b.txt", {"R101": 1})
    assert told["in/aa.txt"] == ("failed", None, {})
    assert report["totals"]["codes"] == {"R101": 2}
    assert (report["totals"]["articles"], report["totals"]["failed"]) == (5, 1)
    assert report["totals"]["complete"]


def test_a_report_alone_writes_no_article() -> None:
    Path("empty").mkdir()
    before = tree("in")
    assert run("in", "--report", "r.json").exit_code == 0
    assert run("empty", "--report", "e.json").exit_code == 0
    assert tree("in") == before
    assert json.loads(Path("e.json").read_text("utf-8"))["articles"] == []
    assert len(json.loads(Path("r.json").read_text("utf-8"))["articles"]) == 4


def test_outputs_inside_the_folder_are_not_read_again() -> None:
    for _ in range(2):
        assert run("in", "-o", "in/cleaned").exit_code == 0
        assert tree("in/cleaned") == CLEANED


def test_the_configuration_of_each_folder_holds(folder: Path) -> None:
    (folder / "sub" / "dedupe.toml").write_text('ignore = ["R101"]\n')
    run("in", "-o", "out")
    assert tree("out") == {**CLEANED, "sub/deep er/d.md": article(3).encode()}
    assert run("in/sub/deep er/d.md", "-q").stdout == article(3)


def test_a_second_run_compares_nothing_anew_and_writes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    first = run("in", "-o", "out")
    times = {name: os.stat(f"out/{name}").st_mtime_ns for name in CLEANED}
    Path("out/b.txt").unlink()

    def never(self: object, job: object) -> None:
        raise AssertionError

    monkeypatch.setattr(cleaning.Cleaner, "__call__", never)
    second = run("in", "-o", "out")
    assert second.exit_code == first.exit_code == 0
    assert second.stderr.split(", 0.0 MB")[0] == first.stderr.split(", 0.0 MB")[0]
    assert tree("out") == CLEANED
    del times["b.txt"]
    assert times == {name: os.stat(f"out/{name}").st_mtime_ns for name in times}
    assert run("in", "-o", "out", "--no-cache").exit_code == 2
    assert run("in", "-o", "out", "--level", "near").exit_code == 2


def test_links_are_followed_neither_in_nor_out(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "s.txt").write_text(article(9))
    (folder / "link.txt").symlink_to(tmp_path / "secret" / "s.txt")
    (folder / "way").symlink_to(tmp_path / "secret")
    Path("out").mkdir()
    Path("out/sub").symlink_to(tmp_path / "secret")
    Path("out/a.txt").symlink_to(tmp_path / "secret" / "s.txt")
    done = run("in", "-o", "out")
    assert done.exit_code == 2
    assert "out/a.txt: is a symbolic link; " in done.stderr
    assert "out/sub: leads elsewhere by a symbolic link; " in done.stderr
    assert tree("secret") == {"s.txt": article(9).encode()}
    assert Path("out/b.txt").read_bytes() == CLEANED["b.txt"]
    assert not Path("out/link.txt").exists()
    assert not Path("out/way").exists()


def test_an_input_is_never_an_output(tmp_path: Path) -> None:
    Path("x/in").mkdir(parents=True)
    Path("x/in/a.txt").write_text(article(1))
    done = run("in/a.txt", "x/in/a.txt", "-o", "x")
    assert done.exit_code == 2
    assert "x/in/a.txt: is itself an article of this run; " in done.stderr
    assert Path("x/in/a.txt").read_text() == article(1)


def test_names_that_differ_in_case_or_composition_are_told_of(folder: Path) -> None:
    for name in ("É.txt", "é.txt", unicodedata.normalize("NFD", "é.txt"), "A.TXT"):
        (folder / name).write_text(article(5))
    done = run("in", "-o", "out")
    assert done.exit_code == 0
    assert done.stderr.count("are one file on systems that mind neither case nor composition") == 3


def test_where_they_are_one_file_the_second_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "B.txt").write_text(article(5))
    monkeypatch.setattr(os.path, "samefile", lambda one, other: str(one).lower() == str(other).lower())
    Path("out").mkdir()
    Path("out/b.txt").write_text("old")
    done = run("in", "-o", "out")
    assert done.exit_code == 2
    assert "out/b.txt: is the same file as out/B.txt here; " in done.stderr
    assert Path("out/B.txt").read_text() == once(5)


def test_a_file_that_changes_meanwhile_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    read, times = sources.read, Counter[str]()

    def changing(path: Path) -> bytes:
        data = read(path)
        times[path.name] += 1
        if (path.name, times[path.name]) == ("b.txt", 2):  # the first time it is only looked at
            path.write_text("New.\n")
        if (path.name, times[path.name]) == ("a.txt", 2):
            Path("in/sub/c.txt").unlink()
        return data

    monkeypatch.setattr(sources, "read", changing)
    done = run("in", "-w")
    assert done.exit_code == 2
    assert "in/b.txt: has changed since it was read; " in done.stderr
    assert "in/sub/c.txt: can't be read: No such file or directory; " in done.stderr
    assert Path("in/b.txt").read_text() == "New.\n"
    assert Path("in/sub/deep er/d.md").read_text() == once(3)


def test_a_file_that_changes_after_the_look_across_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    gained = knowledge.gained

    def changing(*given: Any) -> Any:
        found = gained(*given)
        Path("in/b.txt").write_text(article(7))
        return found

    monkeypatch.setattr(knowledge, "gained", changing)
    done = run("in", "-o", "out")
    assert done.exit_code == 2
    assert "in/b.txt: has changed since the run began; run the same command again" in done.stderr
    assert set(tree("out")) == CLEANED.keys() - {"b.txt"}


def test_a_full_disk_ends_the_run_with_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    replace = os.replace
    written: list[object] = []

    def full(source: str, target: object) -> None:
        if len(written) == 2:
            raise OSError(28, "No space left on device")
        written.append(target)
        replace(source, target)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "replace", full)
    done = run("in", "-o", "out", "--report", "r.json")
    assert done.exit_code == 2
    said = [line.split(" device; ")[0] for line in done.stderr.splitlines() if "No space left" in line]
    assert said == [
        "dedupe: out/sub/c.txt: can't be written: No space left on",
        "dedupe: r.json: can't be written: No space left on",
    ]
    assert not Path("r.json").exists()
    assert set(tree("out")) == {"a.txt", "b.txt"}
    monkeypatch.undo()


def test_a_folder_that_can_not_be_made_is_told_of() -> None:
    Path("file").write_text("x")
    done = run("in", "-o", "file/out")
    assert done.exit_code == 2
    assert "file/out: can't be made: Not a directory; " in done.stderr


def test_what_was_left_unfinished_goes_but_not_what_is_being_written() -> None:
    Path("out").mkdir()
    Path(f"out/.b.txt.x{output.UNFINISHED}").write_text("half")
    with output.replacing(Path("out/z.txt")) as file:
        file.write(b"whole")
        file.flush()
        run("in", "-o", "out")
        assert len(os.listdir("out")) == 4
    assert tree("out") == {**CLEANED, "z.txt": b"whole"}


def many(count: int) -> None:
    for seed in range(count):
        path = Path(f"many/{seed % 7}/{seed}.txt")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n\n".join(article(seed * 10 + k) for k in range(2)), "utf-8")


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "dedupe", "clean", "many", *arguments]


def test_any_number_of_processes_writes_the_same() -> None:
    many(80)
    said = []
    for jobs in ("1", "2", "3"):
        done = subprocess.run(
            command("-o", f"out{jobs}", "-j", jobs, "--no-cache"), capture_output=True, check=True, text=True
        )
        said.append(re.sub(r", [\d.]+ MB in .*|dedupe: (reading|cleaning) .*\n", "", done.stderr))
    assert tree("out1") == tree("out2") == tree("out3")
    assert len(tree("out1")) == 80
    assert len(set(said)) == 1


@pytest.mark.parametrize("sign", [signal.SIGKILL, signal.SIGINT])
def test_killed_at_any_moment_each_output_is_whole_or_absent_and_the_next_run_ends_the_same(
    sign: signal.Signals,
) -> None:
    many(70)
    subprocess.run(command("-o", "wanted", "--no-cache", "-q"), check=True)
    wanted, rng = tree("wanted"), random.Random(str(sign))
    for _ in range(3):
        with subprocess.Popen(
            command("-o", "out", "-j", "2"), stderr=subprocess.DEVNULL, start_new_session=True
        ) as process:
            started = time.monotonic()
            while not Path("out").exists() and time.monotonic() - started < 10 and process.poll() is None:
                time.sleep(0.01)
            time.sleep(rng.uniform(0, 0.3))
            process.send_signal(sign)
        found = {name: data for name, data in tree("out").items() if not name.endswith(output.UNFINISHED)}
        assert found.items() <= wanted.items()
    subprocess.run(command("-o", "out", "-q"), check=True)
    assert tree("out") == wanted


def test_killed_in_place_each_article_is_as_it_was_or_cleaned() -> None:
    many(50)
    before = tree("many")
    subprocess.run(command("-o", "wanted", "--no-cache", "-q"), check=True)
    wanted = tree("wanted")
    for wait in (0.7, 0.9, 1.1):
        with subprocess.Popen(command("-w", "-j", "2", "--no-cache"), stderr=subprocess.DEVNULL) as process:
            time.sleep(wait)
            process.kill()
        for name, data in tree("many").items():
            extra = name == journal.FILE or name.endswith(output.UNFINISHED)
            assert extra or data in (before[name], wanted[name])
    subprocess.run(command("-w", "-q"), check=True)
    assert tree("many") == wanted
