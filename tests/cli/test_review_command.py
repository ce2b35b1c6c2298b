"""`dedupe review` with its answers piped in: what is asked, kept and written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dedupe.cli import commands

MILL = "The old mill by the river was rebuilt in the spring of that year by two brothers."
WHEEL = "Nobody in the village had seen a wheel turn so quietly before that day."
FLOUR = "Every autumn the miller sends a sack of rye flour to the school on the hill."
THRICE = f"{MILL}\n\n{WHEEL}\n\n{MILL}\n\n{FLOUR}\n\n{MILL}\n"
FIRST_CUT = f"{MILL}\n\n{WHEEL}\n\n{FLOUR}\n\n{MILL}\n"
ONCE = f"{MILL}\n\n{WHEEL}\n\n{FLOUR}\n"
FILE = "mill.md.decisions.json"


def run(*arguments: str, keys: str = "") -> Result:
    typed = "".join(f"{key}\n" for key in keys)
    return CliRunner().invoke(commands, ["review", "--isolated", *arguments], input=typed)


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An article that says a thing three times, in the working directory."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "mill.md"
    path.write_text(THRICE, "utf-8", newline="")
    return path


def answers(path: str = FILE) -> list[str]:
    return [entry["answer"] for entry in json.loads(Path(path).read_text())["decisions"]]


ERRORS = [
    ([], "nothing to review; "),
    (["-"], "standard input is for the answers; "),
    (["mill.md", "--files-from", "-"], "standard input is for the answers; "),
    ([""], "a path is empty; "),
    (["missing.md"], "missing.md: no such file or folder; "),
    (["mill.md", "--backup"], "--backup goes with --write or --suppress; "),
    (["mill.md", "--write-baseline"], "there is no baseline yet; "),
    (["mill.md", "--baseline", "none.json"], "none.json: there is no baseline; "),
    ([".", "mill.md", "other.md", "--decisions", "d.json"], "--decisions is about one article; "),
    (["mill.md", "--decisions", "broken.json"], "mill.md: broken.json: is no JSON"),
]


@pytest.mark.parametrize(("arguments", "line"), ERRORS)
def test_errors_are_one_line_exit_2_and_change_nothing(arguments: list[str], line: str, file: Path) -> None:
    Path("other.md").write_text(WHEEL)
    Path("broken.json").write_text("{")
    done = run(*arguments, keys="yy")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith(f"dedupe: {line}")
    assert len(done.stderr.splitlines()) == 1
    assert file.read_text() == THRICE


# What is typed, what --write then leaves, and the answers that are kept without it.
TYPED = [
    ("", THRICE, None),
    ("q", THRICE, None),
    ("n", THRICE, ["keep"]),
    ("nn", THRICE, ["keep", "keep"]),
    ("y", FIRST_CUT, ["cut"]),
    ("yq", FIRST_CUT, ["cut"]),
    ("yy", ONCE, ["cut", "cut"]),
    ("a", ONCE, ["cut", "cut"]),
    ("d", THRICE, ["keep", "keep"]),
    ("en", f"{WHEEL}\n\n{MILL}\n\n{FLOUR}\n\n{MILL}\n", ["other", "keep"]),
    ("eyn", f"{WHEEL}\n\n{MILL}\n\n{FLOUR}\n\n{MILL}\n", ["other", "keep"]),
    ("eaq", f"{WHEEL}\n\n{MILL}\n\n{FLOUR}\n\n{MILL}\n", ["other"]),
    ("yunn", THRICE, ["keep", "keep"]),
    ("uy?xZ y", ONCE, ["cut", "cut"]),
    ("YN", f"{MILL}\n\n{WHEEL}\n\n{FLOUR}\n\n{MILL}\n", ["cut", "keep"]),
    ("yu", THRICE, None),
]


@pytest.mark.parametrize(("keys", "left", "kept"), TYPED)
def test_keys_give_the_text_that_they_promise(
    keys: str, left: str, kept: list[str] | None, file: Path
) -> None:
    assert run("mill.md", keys=keys).exit_code == 0
    assert file.read_text() == THRICE
    assert (answers() if kept else Path(FILE).exists()) == (kept or False)
    done = run("mill.md", "--write")
    assert (done.exit_code, file.read_text()) == (0, left)


@pytest.mark.parametrize(("keys", "left", "kept"), [row for row in TYPED if row[2] and len(row[2]) == 2])
def test_clean_makes_the_same_of_the_file_of_answers(
    keys: str, left: str, kept: list[str], file: Path
) -> None:
    run("mill.md", keys=keys)
    done = CliRunner().invoke(commands, ["clean", "-q", "mill.md", "--decisions", FILE])
    assert (done.exit_code, done.stdout) == (0, left)


def test_a_review_is_gone_on_with_where_it_was_broken_off() -> None:
    assert "(1/2)" in run("mill.md", keys="y").stdout
    resumed = run("mill.md", keys="un")
    assert "2 to decide, 1 answered" in resumed.stdout
    assert resumed.stdout.index("(2/2)") < resumed.stdout.index("(1/2)")
    assert answers() == ["keep"]
    assert "(1/2)" in run("mill.md", "--again", keys="y").stdout
    assert answers() == ["cut"]


def test_answers_outlive_a_change_of_the_article(file: Path) -> None:
    run("mill.md", keys="nn")
    file.write_text(f"A new beginning.\n\n{THRICE}")
    done = run("mill.md", keys="")
    assert done.stdout == ""
    assert "mill.md has changed since it was decided on; 2 answers still hold" in done.stderr


def test_what_was_kept_stays_kept_after_the_cuts_are_written(file: Path) -> None:
    assert "1 cut, 1 kept" in run("mill.md", "-w", "--backup", keys="yn").stderr
    assert file.read_text() == FIRST_CUT
    assert Path("mill.md.orig").read_text() == THRICE
    assert answers() == ["keep"]
    assert run("mill.md").stdout == ""
    assert "--write to cut" not in run("mill.md", "-w").stderr
    assert file.read_text() == FIRST_CUT


def test_no_answers_are_left_when_all_is_cut(file: Path) -> None:
    run("mill.md", "-w", keys="yy")
    assert file.read_text() == ONCE
    assert not Path(FILE).exists()
    assert "nothing to decide" in run("mill.md").stderr


def test_what_is_kept_is_silenced_by_comments(file: Path) -> None:
    done = run("mill.md", "--write", "--suppress", keys="yn")
    assert "1 cut, 1 kept, 1 silenced by comments" in done.stderr
    assert file.read_text() == FIRST_CUT.replace(f"\n{MILL}", f"\n<!-- dedupe: ignore[R101] -->\n{MILL}")
    assert not Path(FILE).exists()
    assert "nothing to decide" in run("mill.md").stderr


def test_comments_alone_leave_the_cuts_to_be_made(file: Path) -> None:
    run("mill.md", "--suppress", keys="yn")
    assert answers() == ["cut", "keep"]
    run("mill.md", "--write")
    assert file.read_text().count(MILL) == 2


def test_what_is_kept_goes_to_the_baseline(file: Path) -> None:
    done = run("mill.md", "--baseline", "known.json", "--write-baseline", keys="ny")
    assert "1 in the baseline" in done.stderr
    known = json.loads(Path("known.json").read_text())["files"]["mill.md"]
    assert [entry["count"] for entry in known.values()] == [1]
    Path(FILE).unlink()
    asked = run("mill.md", "--baseline", "known.json", keys="q")
    assert "one to decide" in asked.stdout
    check = ["check", "--isolated", "--no-cache", "--baseline", "known.json", "mill.md"]
    assert "1 in the baseline" in CliRunner().invoke(commands, check).stdout


def test_answers_can_be_taken_back_in_a_file_before() -> None:
    Path("a.md").write_text(f"{MILL}\n\n{WHEEL}\n\n{MILL}\n")
    done = run("a.md", "mill.md", keys="yuny")
    assert done.stdout.index("mill.md: 2") < done.stdout.rindex("a.md: one")
    assert answers("a.md.decisions.json") == ["keep"]
    assert answers() == ["cut"]


def test_a_folder_is_reviewed_and_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    Path("bad.md").write_bytes(b"caf\x81")
    done = run(".", keys="aa")
    assert done.exit_code == 2
    assert "dedupe: bad.md: is in no encoding" in done.stderr
    assert answers() == ["cut", "cut"]


def test_an_article_that_changes_meanwhile_is_not_written(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dedupe.cli import keys as module

    real = module._line

    def meddling() -> str:
        file.write_text("Something else.\n")
        return real()

    monkeypatch.setattr(module, "_line", meddling)
    done = run("mill.md", "-w", keys="yy")
    assert done.exit_code == 2
    assert "mill.md: has changed since it was reviewed" in done.stderr
    assert file.read_text() == "Something else.\n"


def test_a_hostile_article_and_name_are_asked_about_in_plain_characters() -> None:
    said = f"{MILL[:-1]} \x1b[31m[bold]red[/bold]\x07 \u202etxt."
    Path("a\x1b[2J.md").write_text(f"{said}\n\n{WHEEL}\n\n{said}\n")
    done = run(".", "--exclude", "mill.md", keys="y")
    assert all(char.isprintable() for char in (done.stdout + done.stderr).replace("\n", ""))
    assert "[bold]red[/bold]" in done.stdout


def test_a_sentence_has_no_other_copy_that_could_go(file: Path) -> None:
    mill = f"{MILL[:-1]} who had come over from the valley."
    file.write_text(
        f"{mill} {WHEEL}\n\n{FLOUR} {mill} The school on the hill is grateful for each of them.\n"
    )
    done = run("mill.md", keys="ey")
    assert "R201" in done.stdout
    assert "no other copy that could go" in done.stdout
    assert answers() == ["cut"]
