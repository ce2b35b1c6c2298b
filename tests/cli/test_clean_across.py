"""`dedupe clean` over many articles uses what they know of each other, and loses nothing by it."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from dedupe.cli import commands, journal
from dedupe.corpus import cleaning
from dedupe.corpus.across import mapping, scratch

FOOT = "Read by the river people of the upper valley since the long winter."
HEAD = "Printed by hand on paper made from the reeds of the lower marsh."
SYLLABLES = ("ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "wo", "ze")
MANY = 12


def paragraph(seed: object) -> str:
    """Two sentences of this seed's own."""
    rng = random.Random(str(seed))
    told = ["".join(rng.choices(SYLLABLES, k=rng.randint(2, 4))) for _ in range(24)]
    return f"{' '.join(told[:12]).capitalize()}. {' '.join(told[12:]).capitalize()}."


def article(number: int, cleaned: bool = False) -> str:
    """A title and paragraphs; a line of the site below all but the first, above every second one."""
    head = [HEAD] if number % 2 == 0 and not cleaned else []
    foot = [FOOT] if number and not cleaned else []
    told = [f"Story {number} of {paragraph(number).split()[0].lower()}", *head]
    return "\n\n".join([*told, *(paragraph((number, k)) for k in range(3)), *foot]) + "\n"


def name(number: int) -> str:
    """Where an article lies."""
    return f"{'ab'[number % 2]}/{number:02}.md"


def wanted(*, without: Iterable[int] = ()) -> dict[str, str]:
    """All articles cleaned, by name; article 3 was saved twice more."""
    numbers = {name(k): k for k in range(MANY)} | {"b/90.md": 3, "c/91.md": 3}
    return {at: article(k, cleaned=True) for at, k in numbers.items() if int(at[2:4]) not in set(without)}


def write(folder: str, texts: dict[str, str]) -> None:
    for at, text in texts.items():
        path = Path(folder, at)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="")


def tree(folder: str) -> dict[str, str]:
    """The texts below a folder, by name; not what is hidden."""
    files = (path for path in sorted(Path(folder).rglob("*")) if path.is_file())
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in files
        if not path.name.startswith(".")
    }


def run(*arguments: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(commands, ["clean", *arguments, "-j", "1"], input=stdin)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder `in` of articles in the working folder, and the same as `c.jsonl`."""
    monkeypatch.chdir(tmp_path)
    texts = {name(k): article(k) for k in range(MANY)} | {"b/90.md": article(3), "c/91.md": article(3)}
    write("in", texts)
    Path("c.jsonl").write_bytes(b"".join(record(at, text) for at, text in texts.items()))
    return tmp_path


def record(at: str, text: str) -> bytes:
    return json.dumps({"url": at, "text": text}).encode() + b"\n"


def texts(data: bytes) -> dict[str, str]:
    """The texts of a collection, by url."""
    return {told["url"]: told["text"] for told in map(json.loads, data.splitlines())}


ERRORS = [
    (["in/a/00.md", "--across", "clean"], "--across and --drop-duplicates are about many articles; "),
    (["-", "--drop-duplicates"], "--across and --drop-duplicates are about many articles; "),
    (["in", "-w", "--drop-duplicates"], "--drop-duplicates deletes no file; "),
    (["in", "--diff", "--drop-duplicates"], "--drop-duplicates deletes no file; "),
    (["in", "-o", "out", "--drop-duplicates", "--across", "off"], "--drop-duplicates needs a look across"),
    (["gone.md", "--across", "clean"], "gone.md: no such file; "),
    (["in", "c.jsonl", "-o", "out"], "c.jsonl: is a collection, no article; "),
]


@pytest.mark.parametrize(("arguments", "line"), ERRORS)
def test_errors_are_one_line_exit_2_and_write_nothing(arguments: list[str], line: str) -> None:
    done = run(*arguments)
    assert (done.exit_code, done.stdout, Path("out").exists()) == (2, "", False)
    assert done.stderr.startswith(f"dedupe: {line}")
    assert done.stderr.count("\n") == 1


def test_boilerplate_is_cut_and_told_of() -> None:
    done = run("in", "-o", "out", "--report", "r.json")
    assert done.exit_code == 0
    assert tree("out") == wanted()
    assert "  X112  boilerplate    19     in 14\n" in done.stderr
    assert done.stderr.splitlines()[2:-1] == [
        "  across 12 unlike articles (see dedupe across):",
        "    2 blocks of boilerplate, cut",
        f"      in 11: “{FOOT}”",
        f"      in 6: “{HEAD}”",
        "    1 article saved more than once; 2 copies kept (--drop-duplicates leaves them out)",
    ]
    across = json.loads(Path("r.json").read_text("utf-8"))["across"]
    assert (across["cut"], across["dropped"], across["articles"], across["distinct"]) == (True, False, 14, 12)
    assert across["blocks"]["boilerplate"] == 2
    assert across["groups"] == [
        {
            "keeper": "in/b/03.md",
            "copies": [{"id": "in/b/90.md", "share": 1.0}, {"id": "in/c/91.md", "share": 1.0}],
        }
    ]


@pytest.mark.parametrize(
    "options",
    [["--across", "report"], ["--across", "off"], ["--ignore", "X112"], ["--min-articles", "20"]],
    ids=" ".join,
)
def test_it_stays_where_that_is_asked_for(options: list[str]) -> None:
    done = run("in", "-o", "out", "--report", "r.json", *options)
    assert done.exit_code == 0
    assert tree("out") == tree("in")
    across = json.loads(Path("r.json").read_text("utf-8"))["across"]
    assert (across is None) == ("off" in options)
    assert ("(--across clean cuts them)" in done.stderr) == ("report" in options)


def test_what_was_cleaned_stays_as_it_is() -> None:
    run("in", "-o", "out")
    for options in ([], ["--across", "off"]):
        assert run("out", "-o", "again", *options).exit_code == 0
        assert tree("again") == tree("out")


def test_of_copies_one_is_written_if_that_is_asked_for() -> None:
    done = run("in", "-o", "out", "--drop-duplicates", "--report", "r.json")
    assert done.exit_code == 0
    assert tree("out") == wanted(without=(90, 91))
    assert "; 2 copies left out\n" in done.stderr
    assert "dedupe: 14 articles, 12 changed, 2 left out, " in done.stderr
    told = json.loads(Path("r.json").read_text("utf-8"))["articles"]
    assert [(entry["name"], entry["output"], entry["duplicate_of"]) for entry in told[-2:]] == [
        ("in/b/90.md", None, "in/b/03.md"),
        ("in/c/91.md", None, "in/b/03.md"),
    ]


def test_a_republished_paragraph_is_told_of_and_stays() -> None:
    shared = paragraph("shared")
    more = {f"d/{k}.md": article(50 + k, True) + f"\n{shared}\n" for k in range(3)}
    write("in", more)
    assert "1 paragraph republished, kept\n" in run("in", "-o", "out").stderr
    assert {at: text for at, text in tree("out").items() if at in more} == more


def test_any_number_of_processes_and_a_pipe_give_the_same() -> None:
    run("c.jsonl", "-o", "one.jsonl")
    outputs = [Path("one.jsonl").read_bytes(), run("c.jsonl").stdout_bytes]
    for command in (
        ["c.jsonl", "-j", "2", "--no-cache"],
        ["-", "--text-field", "text", "--across", "clean", "-j", "3"],
    ):
        with open("c.jsonl", "rb") as source:
            done = subprocess.run(
                [sys.executable, "-m", "dedupe", "clean", *command],
                stdin=source,
                capture_output=True,
                check=True,
            )
        outputs.append(done.stdout)
    assert set(outputs) == {outputs[0]}
    assert texts(outputs[0]) == wanted()
    subprocess.run([sys.executable, "-m", "dedupe", "clean", "in", "-o", "out", "-j", "3"], check=True)
    assert tree("out") == wanted()


def test_a_pipe_is_read_once_unless_more_is_asked_for() -> None:
    data = Path("c.jsonl").read_bytes()
    assert run("-", "--text-field", "text", "-q", stdin=data).stdout_bytes == data


def test_records_that_are_copies_are_left_out() -> None:
    done = run("c.jsonl", "--drop-duplicates", "--id-field", "url", "--report", "r.json")
    assert texts(done.stdout_bytes) == wanted(without=(90, 91))
    last = json.loads(Path("r.json").read_text("utf-8"))["articles"][-1]
    assert (last["line"], last["status"]) == (14, "dropped")
    assert last["duplicate_of"] == "c.jsonl: line 4 (b/03.md)"


def test_records_without_a_text_and_broken_ones_shift_nothing() -> None:
    lines = Path("c.jsonl").read_bytes().splitlines(keepends=True)
    odd = [b"\n", b'{"text": null}\n', b"{broken\n"]
    Path("d.jsonl").write_bytes(b"".join([odd[0], *lines[:4], *odd[1:], *lines[4:]]))
    done = run("d.jsonl", "--drop-duplicates")
    assert done.exit_code == 2
    out = done.stdout_bytes.splitlines(keepends=True)
    assert (out[0], out[5:7]) == (odd[0], odd[1:])
    assert texts(b"".join([*out[1:5], *out[7:]])) == wanted(without=(90, 91))


def test_rows_that_are_copies_are_left_out() -> None:
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    told = texts(Path("c.jsonl").read_bytes())
    table = arrow.table({"n": list(range(len(told))), "text": list(told.values())})
    parquet.write_table(table, "c.parquet", row_group_size=4)
    assert run("c.parquet", "-o", "d.parquet", "--drop-duplicates").exit_code == 0
    new = parquet.ParquetFile("d.parquet")
    assert new.read().column("n").to_pylist() == list(range(12))
    assert new.read().column("text").to_pylist() == list(wanted(without=(90, 91)).values())


def never(*given: Any) -> Any:
    raise AssertionError


def test_a_second_run_reads_and_compares_nothing_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    first = [run("in", "-o", "out"), run("c.jsonl")]
    monkeypatch.setattr(cleaning.Cleaner, "__call__", never)
    monkeypatch.setattr(mapping, "mapped", never)
    second = [run("in", "-o", "again"), run("c.jsonl")]
    assert [done.exit_code for done in second] == [0, 0]
    assert tree("again") == tree("out")
    assert first[1].stdout_bytes == second[1].stdout_bytes
    assert CliRunner().invoke(commands, ["across", "in", "-j", "1"]).exit_code == 0


def test_one_more_article_costs_no_more_than_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    run("in", "-o", "out")
    write("in", {"d/new.md": article(99)})
    seen: list[str] = []
    clean = cleaning.Cleaner.__call__

    def cleaned(self: cleaning.Cleaner, job: cleaning.Job) -> cleaning.Done:
        seen.append(job.name)
        return clean(self, job)

    monkeypatch.setattr(cleaning.Cleaner, "__call__", cleaned)
    assert run("in", "-o", "out").exit_code == 0
    assert seen == ["in/d/new.md"]
    assert tree("out") == {**wanted(), "d/new.md": article(99, True)}


def test_what_is_cut_elsewhere_is_no_result_of_today(monkeypatch: pytest.MonkeyPatch) -> None:
    """The cache tells an article among others from the same article alone."""
    run("in", "-o", "out")
    assert run("in/a/02.md", "in/b/01.md", "-o", "alone").exit_code == 0
    assert tree("alone") == {"in/a/02.md": article(2), "in/b/01.md": article(1)}


def test_in_place_an_interrupted_run_goes_on_with_what_it_knew(monkeypatch: pytest.MonkeyPatch) -> None:
    note, times = journal.Journal.note, [0]

    def noting(self: journal.Journal, number: int, content: bytes) -> None:
        times[0] += 1
        if times[0] == 9:
            raise KeyboardInterrupt
        note(self, number, content)

    with monkeypatch.context() as patch:
        patch.setattr(journal.Journal, "note", noting)
        assert run("in", "-w").exit_code != 0
    assert 0 < sum(FOOT in text for text in tree("in").values()) < 8  # too few to be boilerplate in all
    assert Path("in", journal.FILE).exists()
    assert run("in", "-w").exit_code == 0
    assert tree("in") == wanted()
    assert not Path("in", journal.FILE).exists()


def test_a_journal_counts_only_while_nothing_else_has_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(journal.Journal, "close", lambda self, complete: self.file.close())
        run("in", "-w")
    other = {name(k): article(k).replace("Story", "Tale") for k in range(MANY)}
    write("in", other)
    done = run("in", "-w")
    assert "14 articles" in done.stderr
    assert all("Tale" in text and FOOT not in text for at, text in tree("in").items() if at in other)


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "dedupe", "clean", *arguments, "-q", "-j", "2"]


def killed(where: list[str], seed: int) -> None:
    """Run a command and kill it, with its workers left to themselves, at some moment."""
    with subprocess.Popen(command(*where), start_new_session=True) as process:
        time.sleep(random.Random(seed).uniform(0.4, 2.5))
        process.send_signal(signal.SIGKILL)


def more(count: int) -> None:
    """More articles, so that a run takes its time."""
    write("in", {f"d/{k}.md": "\n".join(article(200 + k * 9 + j) for j in range(3)) for k in range(count)})


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.parametrize(
    "where", [["in", "-o", "out"], ["in", "-w"], ["c.jsonl", "-o", "out/c.jsonl"]], ids=str
)
def test_killed_at_any_moment_the_next_run_ends_in_the_same_bytes(
    where: list[str], here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    more(20)
    before = tree("in")
    Path("c.jsonl").write_bytes(b"".join(record(at, text) for at, text in before.items()))
    Path("out").mkdir()
    Path("tmp").mkdir()
    monkeypatch.setenv("TMPDIR", str(here / "tmp"))
    done = ["in", "-o", "done"] if where[0] == "in" else ["c.jsonl", "-o", "done/c.jsonl"]
    Path("done").mkdir()
    subprocess.run(command(*done, "--no-cache"), check=True)
    result = tree("done")
    place = "in" if where[1] == "-w" else "out"
    for seed in range(3):
        killed(where, seed)
        found = tree(place)
        assert all(
            text in (result[at], before.get(at) if place == "in" else None) for at, text in found.items()
        )
    subprocess.run(command(*where), check=True)
    assert tree(place) == result
    assert [path.name for path in Path("tmp").iterdir() if path.name.startswith(scratch.PREFIX)] == []
