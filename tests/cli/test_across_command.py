"""`dedupe across`, as users run it."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dedupe.cli import commands
from dedupe.corpus.across import mapping

PROMO = "Sign up for our weekly letter from the valley."
LINES = (
    "Lamplighters once walked {} each evening with a ladder and a can of oil.",
    "The ferry to {} leaves when the tide has covered the second step.",
    "Bees kept on the roof of {} gave forty jars of honey this summer.",
    "A choir from {} has sung in the old grain store since spring.",
    "Snow closed the pass above {} for the first time in nine winters.",
    "The clock of {} was stopped while its hands were gilded again.",
    "Potters in {} fire their kilns with the prunings of the vineyards.",
    "Nobody in {} remembers who planted the row of limes by the mill.",
)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(commands, ["across", "--isolated", "-j", "1", *arguments])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Eight articles, six with the same last line, and a copy of one of them."""
    for number, line in enumerate(LINES):
        told = line.format(f"Place{number}")
        more = f"{told} {' '.join(f'w{number}{k}' for k in range(20))}."
        end = f"\n{PROMO}\n" if number < 6 else ""
        (tmp_path / f"a{number}.txt").write_text(f"Story {number}\n\n{more}\n{end}", "utf-8")
    (tmp_path / "copy.txt").write_bytes((tmp_path / "a7.txt").read_bytes())
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_it_tells_blocks_groups_and_republished_paragraphs(folder: Path) -> None:
    done = run()
    assert done.exit_code == 0
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "9 articles, 1 of them empty or the same as another one",
        "",
        "Blocks by how many articles hold them (1):",
        "  in 6 (75.0%) boilerplate",
        f"    “{PROMO}”",
        "",
        "Articles saved more than once (1):",
        "  a7.txt (suggested keeper)",
        "    copy.txt: the same",
        "",
        "Paragraphs republished in several articles: none",
    ]


def test_json_has_the_same(folder: Path) -> None:
    data = json.loads(run("--json", str(folder)).stdout)
    assert (data["version"], data["articles"], data["distinct"]) == (1, 9, 8)
    (block,) = data["blocks"]["top"]
    assert (block["articles"], block["boilerplate"], block["excerpt"]) == (6, True, PROMO)
    (group,) = data["groups"]
    assert group["keeper"].endswith("a7.txt")
    assert [copy["share"] for copy in group["copies"]] == [1.0]


def test_a_paragraph_in_few_articles_is_told_with_their_names(folder: Path) -> None:
    shared = "The council will decide on the two bridges when it meets in the old school in June."
    for name in ("a1.txt", "a2.txt", "a3.txt", "a4.txt"):
        with (folder / name).open("a", encoding="utf-8") as file:
            file.write(f"\n{shared}\n")
    said = run().stdout
    assert f"in a1.txt, a2.txt, a3.txt and 1 more\n    “{shared}”" in said
    assert "in 4 (50.0%) stays: in few articles" in said


def test_what_counts_as_many_can_be_set(folder: Path) -> None:
    assert "boilerplate" not in run("--min-articles", "7").stdout
    assert "boilerplate" not in run("--min-share", "0.9").stdout


def test_top_shortens_the_lists(folder: Path) -> None:
    assert "(0 of 1)" in run("--top", "0").stdout


def test_a_file_that_cannot_be_read_is_told_and_the_rest_done(folder: Path) -> None:
    (folder / "binary.txt").write_bytes(b"\x89PNG\r\n" + b"\0" * 40)
    done = run(".", "binary.txt")
    assert done.exit_code == 2
    assert done.stderr.startswith("dedupe: binary.txt: ")
    assert done.stderr.count("\n") == 1
    assert done.stdout.startswith("9 articles")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nowhere"], "nowhere: no such file or folder"),
        ([""], "a path is empty"),
        (["--min-articles", "1"], "--min-articles"),
        (["--min-share", "2"], "--min-share"),
    ],
)
def test_wrong_use_is_one_line(folder: Path, arguments: list[str], says: str) -> None:
    done = run(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert says in done.stderr
    assert done.stderr.count("\n") == 1


def test_an_empty_folder_has_nothing_to_tell(tmp_path: Path) -> None:
    done = run(str(tmp_path))
    assert (done.exit_code, done.stdout.splitlines()[0]) == (0, "0 articles")


def test_records_of_collections_are_articles_too(folder: Path) -> None:
    files = sorted(folder.glob("*.txt"))
    lines = [json.dumps({"body": path.read_text("utf-8"), "url": path.name}) + "\n" for path in files]
    (folder / "c.jsonl").write_text("".join(lines[:4]) + "{broken\n", "utf-8")
    with gzip.open(folder / "d.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write("\n" + "".join(lines[4:]))
    done = run("c.jsonl", "d.jsonl.gz", "--text-field", "body", "--id-field", "url")
    assert done.exit_code == 2
    assert done.stderr.startswith("dedupe: c.jsonl: line 5: is no JSON: ")
    told = done.stdout.splitlines()
    assert told[:5] == run().stdout.splitlines()[:5]
    assert told[7:9] == [
        "  d.jsonl.gz: line 5 (a7.txt) (suggested keeper)",
        "    d.jsonl.gz: line 6 (copy.txt): the same",
    ]


def test_a_second_look_reads_nothing_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = run("--json").stdout

    def never(*given: object) -> None:
        raise AssertionError

    monkeypatch.setattr(mapping, "mapped", never)
    assert run("--json").stdout == first
    assert run("--json", "--no-cache").exit_code == 2


def test_lines_count_as_numbers(folder: Path) -> None:
    Path("c.jsonl").write_text('{"text": "One two three four five six."}\n' * 11, "utf-8")
    assert "  c.jsonl: line 1 (suggested keeper)\n    c.jsonl: line 2: the same\n" in run("c.jsonl").stdout


@pytest.mark.parametrize(("megabytes", "entries"), [(1, 0), (2, 5)])
def test_more_than_the_cache_holds_is_not_remembered(megabytes: int, entries: int, tmp_path: Path) -> None:
    for number in range(5):
        text = "\n\n".join(f"Word{number} is said {number} times by {number}." for _ in range(4800))
        (tmp_path / f"{number}.txt").write_text(text, "utf-8")
    (tmp_path / "dedupe.toml").write_text(f"cache-size = {megabytes}\n")
    given = ["--config", str(tmp_path / "dedupe.toml")]
    assert CliRunner().invoke(commands, ["across", str(tmp_path), "-j", "1", *given]).exit_code == 0
    told = CliRunner().invoke(commands, ["cache", "info", "--json", *given]).stdout
    assert json.loads(told)["entries"] == entries
