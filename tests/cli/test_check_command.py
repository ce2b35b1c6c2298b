"""`dedupe check` as editors and CI use it: what fails, what is written, what is said where."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dedupe.cli import checking, commands
from dedupe.config.model import OUTPUT_FORMATS
from dedupe.reporter.checks import FORMATS

MILL = "The old mill by the river was rebuilt in the spring of that year by two brothers from the valley."
WHEEL = "Nobody in the village had seen a wheel turn so quietly before, and few believed that it would last."
FLOUR = (
    "Every autumn the miller sends a sack of rye flour to the school, where the children bake flat loaves."
)
FIRST = (
    "The council decided in March to repair the bridge over the Arle. The work will take two years and cost "
    "4 million crowns, the mayor said on Monday."
)
AGAIN = (
    "In March the council decided that the bridge over the Arle would be repaired. The mayor said on Monday "
    "that the work will cost 4 million crowns and take two years."
)
"""The same reworded: to cut it is not safe."""


def draft(*blocks: str) -> str:
    return "\n\n".join(blocks) + "\n"


TWICE = draft(MILL, WHEEL, MILL)
ONCE = draft(MILL, WHEEL)
GOOD = draft(MILL, WHEEL, FLOUR)


def run(*arguments: str, stdin: bytes | str = b"") -> Result:
    return CliRunner().invoke(commands, ["check", *arguments], input=stdin)


def found(*arguments: str, stdin: bytes | str = b"") -> list[tuple[str, int, str]]:
    """The path, line and code of each finding."""
    rows = run(*arguments, "--output-format", "json-lines", stdin=stdin).stdout.splitlines()
    read = [json.loads(row) for row in rows]
    return [(row["path"], row["regions"][0]["start"]["line"], row["code"]) for row in read]


@pytest.fixture(autouse=True)
def drafts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder, in the working directory, with a draft that is fine and one that says a thing twice."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DEDUPE_OUTPUT_FORMAT", raising=False)
    folder = tmp_path / "drafts"
    folder.mkdir()
    (folder / "good.md").write_text(GOOD, "utf-8")
    (folder / "mill.md").write_text(TWICE, "utf-8")
    return folder


BAD = [
    (["missing.md"], "dedupe: missing.md: no such file or folder; "),
    (["drafts", ""], "dedupe: a path is empty; "),
    (["-", "drafts"], "dedupe: - stands alone; "),
    (["-", "--files-from", "list"], "dedupe: - and --files-from exclude each other; "),
    (["-", "--fix"], "dedupe: a draft on standard input can only be looked at; "),
    (["--stdin-filename", "a.md", "drafts"], "dedupe: --stdin-filename names the draft on standard input; "),
    (["--files-from", "list"], "dedupe: list: can't be read: "),
    (["--diff", "--fix"], "dedupe: --diff and --fix exclude each other; "),
    (["--diff", "--output-format", "json"], "dedupe: --diff prints a patch, --output-format a report; "),
    (["--unsafe-fixes"], "dedupe: --unsafe-fixes goes with --fix or --diff; "),
    (["--write-baseline"], "dedupe: there is no baseline yet; "),
    (["--prune-baseline", "--baseline", "b", "--fix"], "dedupe: a baseline is written without --fix"),
    (["--prune-baseline", "--write-baseline", "--baseline", "b"], "dedupe: --write-baseline and --prune-ba"),
    (["--write-baseline", "--baseline", "b", "-o", "f"], "dedupe: --write-baseline accepts all, there is no"),
    (["--baseline", "b.json"], "dedupe: b.json: there is no baseline; write it with --write-baseline"),
    (["--baseline", "drafts/good.md"], "dedupe: drafts/good.md: is no JSON: "),
    (["--output-format", "xml"], "dedupe: Invalid value for '--output-format'"),
    (["--output-file", ""], "dedupe: --output-file is empty; "),
    (["-o", "drafts/mill.md"], "dedupe: drafts/mill.md is one of the drafts; "),
    (
        ["drafts/mill.md", "--diff", "-o", "drafts/../drafts/mill.md"],
        "dedupe: drafts/../drafts/mill.md is one",
    ),
    (["--baseline", "drafts/mill.md", "--write-baseline"], "dedupe: "),
    (
        ["--baseline", "settings.json", "--write-baseline"],
        "dedupe: settings.json: is no baseline of dedupe; ",
    ),
    (["--output-file", "no/f.json"], "dedupe: no/f.json: can't be written: "),
    (["--fail-on", "info"], "dedupe: Invalid value for '--fail-on'"),
    (["--select", "R9"], "dedupe: --select: "),
    (["--level", "deep"], "dedupe: Invalid value for '--level'"),
    (["--config", "drafts/good.md"], "dedupe: drafts/good.md: is no TOML: "),
    (["--config", "a", "--isolated"], "dedupe: --config and --isolated exclude each other"),
    (["-j", "-1"], "dedupe: Invalid value for '-j'"),
]


@pytest.mark.parametrize(("arguments", "says"), BAD, ids=[" ".join(case[0]) for case in BAD])
def test_what_is_wrong_is_one_line_and_exit_2(arguments: list[str], says: str) -> None:
    Path("settings.json").write_text('{"a": 1}', "utf-8")
    before = {path: path.read_bytes() for path in Path.cwd().rglob("*.*")}
    done = run(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith(says)
    assert done.stderr.count("\n") == 1
    assert {path: path.read_bytes() for path in before} == before


CODES = [
    (["drafts/good.md"], 0),
    (["drafts"], 1),
    ([], 1),
    (["drafts", "--exit-zero"], 0),
    (["drafts", "--fail-on", "never"], 0),
    (["drafts", "--ignore", "R"], 0),
    (["drafts", "--select", "X"], 0),
    (["drafts/good.md", "noted.md"], 0),
    (["drafts/good.md", "noted.md", "--fail-on", "warning"], 1),
    (["drafts", "scan.md"], 2),
    (["drafts/good.md", "scan.md", "--exit-zero"], 2),
    (["empty"], 0),
    (["empty", "--fail-on-empty"], 2),
]


@pytest.mark.parametrize(("arguments", "code"), CODES, ids=[" ".join(case[0]) for case in CODES])
def test_exit_codes(arguments: list[str], code: int) -> None:
    Path("noted.md").write_text(f"<!-- dedupe: ignore -->\n{GOOD}", "utf-8")
    Path("scan.md").write_bytes(b"%PDF-1.4 \0")
    Path("empty").mkdir()
    assert run(*arguments).exit_code == code


def test_a_file_that_cant_be_read_is_told_and_the_rest_checked(drafts: Path) -> None:
    (drafts / "odd.md").write_bytes(b"caf\x81\n")
    (drafts / "scan.md").write_bytes(b"%PDF-1.4\n")
    done = run("drafts", "--output-format", "json")
    report = json.loads(done.stdout)
    assert [failure["path"] for failure in report["failures"]] == ["drafts/odd.md", "drafts/scan.md"]
    assert report["failures"][1]["message"].startswith("is not a text file; ")
    assert [file["path"] for file in report["files"]] == ["drafts/good.md", "drafts/mill.md"]
    assert report["summary"]["errors"] == 1


def test_an_error_of_our_own_is_told_of_its_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(source: str, *_: object) -> None:
        raise ValueError("odd")

    monkeypatch.setattr("dedupe.check.examine.examine", fail)
    done = run("drafts", "-j", "1", "--no-cache")
    assert done.exit_code == 2
    assert done.stdout.count("internal error: ValueError: odd; please report it") == 2


def test_nothing_to_check_is_said_and_the_report_is_there() -> None:
    Path("empty").mkdir()
    done = run("empty", "--output-format", "gitlab")
    assert (done.exit_code, json.loads(done.stdout)) == (0, [])
    assert done.stderr.startswith("dedupe: there is no file to check\n")
    assert run("empty", "-q").output == ""


def test_the_words_of_the_configuration_are_those_of_the_reports() -> None:
    assert tuple(FORMATS) == OUTPUT_FORMATS


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_goes_to_a_file_as_it_goes_to_stdout(format: str) -> None:
    shown = run("drafts", "-q", "--output-format", format)
    written = run("drafts", "-q", "--output-format", format, "-o", "report")
    assert (shown.exit_code, written.exit_code, written.output) == (1, 1, "")
    assert Path("report").read_text("utf-8") == shown.stdout != ""


def test_standard_output_can_be_named_as_the_file(drafts: Path) -> None:
    shown = run("drafts", "-q", "--output-format", "concise").stdout
    assert run("drafts", "-q", "--output-format", "concise", "-o", "-").stdout == shown
    assert not Path("-").exists()
    if not Path("/dev/stdout").exists():
        return
    line = [sys.executable, "-m", "dedupe", "check", "-q", "--output-format", "concise", "-o", "/dev/stdout"]
    with open("log", "wb") as log:
        for _ in range(2):
            subprocess.run([*line, "drafts"], stdout=log, check=False)
    assert Path("log").read_text("utf-8") == 2 * shown


def test_a_report_is_written_at_once_or_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    Path("report").write_text("old", "utf-8")
    monkeypatch.setattr(os, "fsync", fail)
    assert run("drafts", "--output-file", "report", "--no-cache").exit_code == 2
    assert Path("report").read_text("utf-8") == "old"
    assert sorted(os.listdir()) == ["drafts", "report"]


def test_quiet_leaves_findings_only() -> None:
    assert run("drafts/good.md", "-q").output == ""
    done = run("drafts", "-q")
    assert done.stderr == ""
    assert "drafts/mill.md:5:1: error R101" in done.stdout
    assert "in 1 of 2 files" not in done.stdout
    assert "1 error in 1 of 2 files; --fix cuts 1" in run("drafts").stdout
    assert run("drafts", "--output-format", "concise").stderr.startswith("dedupe: 1 error in 1 of 2 files")


def test_colour_only_when_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b[" not in run("drafts").output
    red = run("drafts", "--color", "always").stdout_bytes.decode()
    assert "\x1b[1;31merror" in red
    assert "\x1b[" not in run("drafts", "--color", "never").output
    monkeypatch.setenv("NO_COLOR", "1")
    assert run("drafts", "--color", "always").stdout_bytes.decode() == red


def test_a_variable_chooses_the_format_and_an_option_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEDUPE_OUTPUT_FORMAT", "concise")
    assert run("drafts", "-q").stdout.startswith("drafts/mill.md:5:1: error R101 verbatim-repeat: ")
    assert run("drafts", "-q", "--output-format", "github").stdout.startswith("::error ")
    assert run("drafts", "--diff").exit_code == 1
    monkeypatch.setenv("DEDUPE_OUTPUT_FORMAT", "srif")
    assert "'--output-format' (env var: 'DEDUPE_OUTPUT_FORMAT')" in run("drafts").stderr


def test_the_configuration_holds_unless_an_option_says_otherwise() -> None:
    Path("dedupe.toml").write_text(
        'output-format = "concise"\nfail-on = "never"\n'
        '[[overrides]]\nfiles = ["drafts/m*"]\nignore = ["R"]\n',
        "utf-8",
    )
    Path("news.md").write_text(TWICE, "utf-8")
    done = run(".", "-q")
    assert (done.exit_code, done.stdout.split(":")[0]) == (0, "news.md")
    assert run(".", "--fail-on", "error").exit_code == 1
    assert {path for path, *_ in found(".", "--isolated")} == {"news.md", "drafts/mill.md"}
    assert {path for path, *_ in found(".", "--ignore", "X")} == {"news.md", "drafts/mill.md"}


def test_plain_text_is_silenced_by_the_configuration() -> None:
    Path("mill.txt").write_text(TWICE, "utf-8")
    assert found("mill.txt") == [("mill.txt", 5, "R101")]
    fingerprint = json.loads(run("mill.txt", "--output-format", "json-lines").stdout)["fingerprint"]
    for line in ('ignore-patterns = ["^The old mill"]', f'ignore-fingerprints = ["{fingerprint}"]'):
        Path("dedupe.toml").write_text(line, "utf-8")
        assert found("mill.txt") == []


def test_names_from_a_list(drafts: Path) -> None:
    Path("list").write_text("drafts/mill.md\ndrafts/gone.md\nsetup.py\n", "utf-8")
    assert found("--files-from", "list") == [("drafts/mill.md", 5, "R101")]
    assert "drafts/gone.md" in run("--files-from", "list").stderr
    assert found("--files-from", "-", stdin="drafts/good.md\0") == []
    done = run("--files-from", "-", stdin="")
    assert (done.exit_code, done.stderr.splitlines()[0]) == (0, "dedupe: there is no file to check")


def test_a_draft_on_standard_input() -> None:
    assert found("-", stdin=TWICE) == [("stdin", 5, "R101")]
    page = f"<p>{MILL}</p><p>{WHEEL}</p><p>{MILL}</p>"
    assert found("-", "--stdin-filename", "drafts/new.html", stdin=page) == [("drafts/new.html", 1, "R101")]
    assert run("-", "--diff", "--stdin-filename", "a.md", stdin=TWICE).stdout.startswith("--- a/a.md\n")
    Path("drafts/dedupe.toml").write_text('ignore = ["R"]\nexclude = ["old/"]\n', "utf-8")
    assert found("-", "--stdin-filename", "drafts/new.md", stdin=TWICE) == []
    Path("dedupe.toml").write_text('exclude = ["old.md"]\nforce-exclude = true\n', "utf-8")
    assert found("-", "--stdin-filename", "old.md", stdin=TWICE) == []


def test_a_closed_input_is_one_line() -> None:
    line = [sys.executable, "-m", "dedupe", "check", "-"]
    done = subprocess.run(["bash", "-c", '"$@" <&-', "-", *line], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "dedupe: stdin: can't be read: Bad file descriptor; pipe the draft in\n"


def test_a_working_folder_that_is_gone_is_one_line(tmp_path: Path) -> None:
    script = 'mkdir gone && cd gone && rmdir ../gone && "$@"'
    line = ["bash", "-c", script, "-", sys.executable, "-m", "dedupe", "check"]
    root = str(Path(checking.__file__).parents[2])
    done = subprocess.run(line, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": root})
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "dedupe: the working folder is gone; go to another one\n"


def test_force_exclude_passes_over_what_is_named() -> None:
    assert found("drafts/mill.md", "--exclude", "drafts/") != []
    assert found("drafts/mill.md", "--exclude", "drafts/", "--force-exclude") == []


def patched(folder: Path, diff: bytes, *options: str) -> None:
    subprocess.run(["git", "apply", *options], cwd=folder, input=diff, check=True)


needs_git = pytest.mark.skipif(not shutil.which("git"), reason="needs the program git")


@needs_git
@pytest.mark.parametrize("unsafe", [(), ("--unsafe-fixes",)])
def test_the_diff_is_what_fix_does_and_git_applies_it(drafts: Path, unsafe: tuple[str, ...]) -> None:
    contents = {
        "two words.md": TWICE.rstrip("\n").encode(),
        "ümlaut.txt": TWICE.replace("\n", "\r\n").encode("utf-8-sig"),
        "latin.html": f"<p>Café. {MILL}</p>\n<p>{WHEEL}</p>\n<p>Café. {MILL}</p>\n".encode("cp1252"),
        "wide.txt": TWICE.encode("utf-16"),
        "more.md": draft(FIRST, WHEEL, AGAIN).encode(),
    }
    for name, data in contents.items():
        (drafts / name).write_bytes(data)
    shutil.copytree(drafts, "copy/drafts")
    done = run("drafts", "--diff", "-q", *unsafe)
    assert (done.exit_code, done.stderr) == (1, "")
    patched(Path("copy"), done.stdout_bytes)
    assert run("drafts", "--fix", "-q", *unsafe).exit_code == (0 if unsafe else 1)
    for name in [*contents, "mill.md", "good.md"]:
        assert (drafts / name).read_bytes() == Path("copy/drafts", name).read_bytes()
    assert (drafts / "ümlaut.txt").read_bytes() == ONCE.replace("\n", "\r\n").encode("utf-8-sig")
    assert (drafts / "wide.txt").read_bytes() == ONCE.encode("utf-16")
    assert (drafts / "more.md").read_bytes() == (
        draft(FIRST, WHEEL).encode() if unsafe else contents["more.md"]
    )
    patched(Path("copy"), done.stdout_bytes, "--reverse")
    assert Path("copy/drafts/two words.md").read_bytes() == contents["two words.md"]


def test_fix_reports_what_is_left_where_it_now_stands(drafts: Path) -> None:
    (drafts / "mill.md").write_text(draft(FIRST, WHEEL, WHEEL, AGAIN), "utf-8")
    done = run("drafts", "--fix", "--output-format", "concise")
    assert (done.exit_code, done.stdout.split(" error ")[0]) == (1, "drafts/mill.md:5:1:")
    assert done.stderr.startswith("dedupe: 1 finding cut in 1 file\n")
    assert (drafts / "mill.md").read_text("utf-8") == draft(FIRST, WHEEL, AGAIN)
    again = run("drafts", "--fix", "--output-format", "concise")
    assert again.stdout == done.stdout
    assert "cut in" not in again.stderr.splitlines()[0].replace("--fix cuts", "")


def test_without_anything_to_cut_there_is_no_diff_and_no_file_is_touched(drafts: Path) -> None:
    (drafts / "mill.md").write_text(draft(FIRST, WHEEL, AGAIN), "utf-8")
    before = {path: path.stat() for path in drafts.iterdir()}
    done = run("drafts", "--diff")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "0 findings would be cut in 0 files, 1 left" in done.stderr
    assert run("drafts", "--fix").exit_code == 1
    assert {path: path.stat() for path in drafts.iterdir()} == before


def test_a_draft_that_changes_meanwhile_is_left_alone(drafts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dedupe.cli import mending

    def edited(*arguments: object) -> mending.Mended:
        mended = mend(*arguments)  # type: ignore[arg-type]
        (drafts / "mill.md").write_text(f"New.\n\n{TWICE}", "utf-8")
        return mended

    mend = mending.mend
    monkeypatch.setattr(mending, "mend", edited)
    done = run("drafts", "--fix")
    assert done.exit_code == 2
    assert "drafts/mill.md: error: has changed since it was checked; run dedupe check again" in done.stdout
    assert (drafts / "mill.md").read_text("utf-8") == f"New.\n\n{TWICE}"


@pytest.fixture
def unprivileged() -> tuple[str, ...]:
    """What to put before a command so that permissions count; root's rights are taken from it."""
    if os.name == "nt":
        pytest.skip("permissions are of another kind")
    if os.geteuid():
        return ()
    if not shutil.which("setpriv"):
        pytest.skip("root may do all; needs the program setpriv")
    return ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")


def test_what_may_not_be_read_or_written_is_told_and_the_rest_is_done(
    drafts: Path, unprivileged: tuple[str, ...]
) -> None:
    def check(*arguments: str) -> tuple[int, str, str]:
        line = [*unprivileged, sys.executable, "-m", "dedupe", "check", "--no-cache", *arguments]
        done = subprocess.run(line, capture_output=True, text=True, stdin=subprocess.DEVNULL)
        return done.returncode, done.stdout, done.stderr

    (drafts / "closed").mkdir()
    for name, mode in (("fixed.md", 0o444), ("secret.md", 0), ("closed/a.md", 0o644)):
        (drafts / name).write_text(TWICE, "utf-8")
        (drafts / name).chmod(mode)
    (drafts / "closed").chmod(0)
    try:
        code, out, err = check("drafts", "drafts/secret.md", "--fix")
        assert (code, err.splitlines()) == (
            2,
            [
                "dedupe: warning: drafts/closed: can't be read: Permission denied; passed over",
                "dedupe: 1 finding cut in 1 file",
            ],
        )
        assert "drafts/fixed.md: error: can't be written: it is read-only; " in out
        assert "drafts/secret.md: error: can't be read: Permission denied; " in out
        assert out.endswith("nothing found in 2 files, 2 failed\n")
        assert (drafts / "mill.md").read_text("utf-8") == ONCE
        assert (drafts / "fixed.md").read_text("utf-8") == TWICE
        code, out, err = check("drafts/closed")
        assert (code, out, err.count("\n")) == (2, "", 1)
        assert err.startswith("dedupe: drafts/closed: this folder can't be read; ")
    finally:
        (drafts / "closed").chmod(0o755)


BASELINE = ("--baseline", "known.json")


def test_a_baseline_from_beginning_to_end(drafts: Path) -> None:
    done = run("drafts", *BASELINE, "--write-baseline")
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == "dedupe: known.json: 1 finding in 1 file accepted\n"
    first = Path("known.json").read_bytes()
    assert list(json.loads(first)["files"]) == ["drafts/mill.md"]
    assert run("drafts", *BASELINE).exit_code == 0
    assert run("drafts", *BASELINE, "--diff").exit_code == 0
    (drafts / "mill.md").write_text(draft(FLOUR, MILL, WHEEL, MILL, WHEEL), "utf-8")
    assert found("drafts", *BASELINE) == [("drafts/mill.md", 9, "R101")]
    run("drafts", *BASELINE, "--fix")
    assert (drafts / "mill.md").read_text("utf-8") == draft(FLOUR, MILL, WHEEL, MILL)
    (drafts / "mill.md").write_text(GOOD, "utf-8")
    done = run("drafts", *BASELINE)
    assert done.exit_code == 0
    assert "drafts/mill.md: the baseline knows R101 “The old mill" in done.stderr
    assert "--prune-baseline" in done.stderr
    assert Path("known.json").read_bytes() == first
    assert "1 finding dropped, 0 left" in run("drafts", *BASELINE, "--prune-baseline").stderr
    assert json.loads(Path("known.json").read_text("utf-8"))["files"] == {}


def test_a_baseline_is_the_same_from_every_folder(drafts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("dedupe.toml").write_text('baseline = "known.json"\n', "utf-8")
    run("--write-baseline")
    before = Path("known.json").read_bytes()
    monkeypatch.chdir(drafts)
    assert run().exit_code == 0
    assert run("mill.md", "--write-baseline").exit_code == 0
    assert Path("../known.json").read_bytes() == before
    (drafts / "mill.md").rename("renamed.md")
    assert run().exit_code == 0
    run("--prune-baseline")
    assert list(json.loads(Path("../known.json").read_text("utf-8"))["files"]) == ["drafts/renamed.md"]


def test_a_broken_baseline_is_written_anew() -> None:
    Path("known.json").write_text("<<<<<<< ours", "utf-8")
    done = run("drafts", *BASELINE, "--write-baseline")
    assert done.exit_code == 0
    assert "known.json: is no JSON" in done.stderr
    assert run("drafts", *BASELINE).exit_code == 0


def test_what_cant_be_read_keeps_what_the_baseline_knows_of_it(drafts: Path) -> None:
    run("drafts", *BASELINE, "--write-baseline")
    before = Path("known.json").read_bytes()
    (drafts / "mill.md").write_bytes(b"%PDF-1.4\n")
    assert run("drafts", *BASELINE, "--write-baseline").exit_code == 2
    assert Path("known.json").read_bytes() == before


def test_a_second_run_examines_only_what_changed(drafts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = run("drafts", "--output-format", "json").stdout
    examined = []
    real = checking.Examiner.examine.__globals__["examined"]

    def watched(draft: object) -> object:
        examined.append(draft.name)  # type: ignore[attr-defined]
        return real(draft)

    monkeypatch.setitem(checking.Examiner.examine.__globals__, "examined", watched)
    assert run("drafts", "--output-format", "json", "-j", "1").stdout == first
    assert examined == []
    shutil.copy(drafts / "mill.md", drafts / "copy.md")
    assert [path for path, *_ in found("drafts", "-j", "1")] == ["drafts/copy.md", "drafts/mill.md"]
    assert examined == []
    for arguments in (["--level", "near"], ["--no-cache"], ["drafts/good.md"]):
        (drafts / "good.md").write_text(draft(GOOD, *arguments), "utf-8")
        examined.clear()
        run("drafts", "-j", "1", *arguments)
        assert "drafts/good.md" in examined


def test_a_damaged_entry_of_the_cache_is_examined_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dedupe.check.stored.dump", lambda report: b'{"no": "report"}')
    before = run("drafts", "--output-format", "json").stdout
    assert run("drafts", "--output-format", "json").stdout == before


def test_paths_for_services_start_at_the_root_of_the_repository(
    drafts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(".git").mkdir()
    monkeypatch.chdir(drafts)
    assert "file=drafts/mill.md," in run("--output-format", "github").stdout
    (issue,) = json.loads(run("--output-format", "gitlab").stdout)
    assert issue["location"]["path"] == "drafts/mill.md"
    (result,) = json.loads(run("--output-format", "sarif").stdout)["runs"][0]["results"]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "drafts/mill.md"
    (told,) = json.loads(run("--output-format", "rdjson").stdout)["diagnostics"]
    assert told["location"]["path"] == "mill.md"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_any_number_of_workers_reports_the_same(drafts: Path, jobs: str) -> None:
    for number in range(6):
        text = (
            "<!-- "
            + "x" * 12_000
            + " -->\n\n"
            + draft(*(f"{number} {part} {n}" for n in range(6) for part in (MILL, WHEEL, FLOUR)))
        )
        (drafts / f"long{number}.md").write_text(text, "utf-8")
    names = [str(path.relative_to(Path.cwd())) for path in sorted(drafts.iterdir(), reverse=True)]
    options = ("--no-cache", "--select", "R101,X", "--level", "verbatim", "--output-format", "json")
    assert run("drafts", "-j", jobs, *options).stdout == run(*names, "-j", "1", *options).stdout


def test_progress_is_for_terminals(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from dedupe.cli import progress

    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    for terminal, said in ((False, ""), (True, "\r\x1b[Kchecked 1 of 2\r\x1b[K")):
        monkeypatch.setattr(sys.stderr, "isatty", lambda terminal=terminal: terminal, raising=False)
        monkeypatch.setenv("TERM", "xterm")
        with progress.Progress(2) as shown:
            shown.step()
        assert capsys.readouterr().err == said
