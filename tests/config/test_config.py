"""Which configuration holds, what is wrong with one, and that each value knows where it is from."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from dedupe.cli import commands
from dedupe.config import Config, Configs
from dedupe.config.keys import KEYS
from dedupe.config.read import config
from dedupe.errors import SettingsError
from dedupe.model import Format, Level

OWN = "dedupe.toml"
SHARED = "pyproject.toml"
NO_TABLE = "[project]\nname = 'x'\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DEDUPE_CACHE_DIR", raising=False)
    return tmp_path


def write(name: str, text: str) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def run(*arguments: str, **environment: str) -> Result:
    return CliRunner().invoke(commands, arguments, env=environment)


@pytest.mark.parametrize(
    ("files", "level"),
    [
        ({}, "heavy"),
        ({OWN: "level = 'near'"}, "near"),
        ({SHARED: "[tool.dedupe]\nlevel = 'near'"}, "near"),
        ({SHARED: NO_TABLE}, "heavy"),
        ({SHARED: "[tool.other]\nlevel = 3"}, "heavy"),
        ({OWN: "level = 'near'", SHARED: "[tool.dedupe]\nlevel = 'light'"}, "near"),
        ({OWN: "level = 'near'", f"news/{OWN}": "level = 'light'"}, "light"),
        ({OWN: "level = 'near'", f"news/{SHARED}": NO_TABLE}, "near"),
        ({OWN: "level = 'near'", f"news/{OWN}": "keep = 'last'"}, "heavy"),
        ({f"news/old/{OWN}": "level = 'near'"}, "heavy"),
    ],
)
def test_the_nearest_file_holds_and_none_is_mixed_with_another(
    here: Path, files: dict[str, str], level: str
) -> None:
    (here / "news").mkdir()
    for name, text in files.items():
        write(name, text)
    assert Configs(here).at(here / "news" / "a.md").finding.level == Level(level)


def test_a_file_with_none_above_it_takes_that_of_the_working_folder(here: Path) -> None:
    write(f"work/{OWN}", "level = 'near'")
    configs = Configs(here / "work")
    assert configs.at(here / "elsewhere" / "a.md").finding.level is Level.NEAR


def test_a_named_file_holds_for_all_and_isolated_takes_none(here: Path) -> None:
    write(OWN, "level = 'near'")
    write(f"news/{OWN}", "level = 'verbatim'")
    named = write("strict.toml", "level = 'light'")
    assert Configs(here, file=named).at(here / "news" / "a.md").finding.level is Level.LIGHT
    assert Configs(here, isolated=True).at(here / "news" / "a.md").finding.level is Level.HEAVY


def test_every_key_is_read(here: Path) -> None:
    said: dict[str, Any] = {
        "level": "light",
        "keep": "last",
        "select": ["R", "share"],
        "ignore": "r101",
        "min-words": 4,
        "lang": "de",
        "format": "html",
        "include": ["*.md"],
        "exclude": ["old/"],
        "extend-exclude": ["new/"],
        "respect-gitignore": False,
        "force-exclude": True,
        "fail-on": "never",
        "output-format": "sarif",
        "baseline": "b.json",
        "ignore-patterns": ["^Note"],
        "ignore-fingerprints": ["0c5f3e0a9d6b1e42"],
        "cache": False,
        "cache-dir": "c",
        "cache-size": 7,
    }
    assert set(said) == set(KEYS)
    write(OWN, "".join(f"{key} = {json.dumps(value)}\n" for key, value in said.items()))
    found = Configs(here).main
    assert (found.finding.select, found.finding.ignore) == (("R", "X103"), ("R101",))
    assert (found.finding.format, found.finding.min_words) == (Format.HTML, 4)
    assert (found.check.baseline, found.cache_folder) == (here / "b.json", here / "c")
    assert str(here / "old" / "a.md") in found.files.exclude
    assert {found.origin(key) for key in KEYS} == {OWN}
    changed = [key for key in KEYS if found.value(key) == Config.default(here).value(key)]
    assert changed == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("levle = 'near'", "dedupe.toml: there is no key 'levle'; did you mean 'level'?"),
        ("min_words = 1", "there is no key 'min_words'; did you mean 'min-words'?"),
        ("[tool.dedupe]\nlevel = 'near'", "without [tool.dedupe]"),
        ("level = 'nera'", "dedupe.toml: level: no level 'nera'; did you mean 'near'?"),
        ("level = 2026-01-01", "level: 2026-01-01 is a date or time; give text in quotes"),
        (
            "ignore-fingerprints = ['zz']",
            "ignore-fingerprints: 'zz' is no fingerprint; copy one from dedupe check",
        ),
        ("level = 3", "dedupe.toml: level: 3 is a number; give text in quotes"),
        ("keep = 'frist'", "dedupe.toml: keep: no keep 'frist'; did you mean 'first'?"),
        ("ignore = ['X999']", "dedupe.toml: ignore: there is no code 'X999'"),
        ("ignore = ['shaer']", "did you mean X103 (share)?"),
        ("select = [1]", "dedupe.toml: select: 1 is a number"),
        ("min-words = -1", "dedupe.toml: min-words: -1 is too small; give 0 or more"),
        ("min-words = true", "dedupe.toml: min-words: true is true or false; give a whole number"),
        ("min-words = 1.5", "1.5 is a number; give a whole number"),
        ("lang = 'klingon'", "dedupe.toml: lang: no language 'klingon'"),
        ("format = 'docx'", "dedupe.toml: format: no format 'docx'"),
        ("cache = 'no'", "dedupe.toml: cache: 'no' is text; use true or false, without quotes"),
        ("exclude = ['a[b']", "dedupe.toml: exclude: 'a[b' is a broken pattern"),
        ("include = {}", "dedupe.toml: include: {} is a table; give a list"),
        ("ignore-patterns = ['(']", "dedupe.toml: ignore-patterns: '(' is no regular expression"),
        ("output-format = 'srif'", "dedupe.toml: output-format: there is no 'srif'; did you mean 'sarif'?"),
        ("fail-on = 'errors'", "did you mean 'error'?"),
        ("baseline = ''", "dedupe.toml: baseline: is empty"),
        ("level = ", "dedupe.toml: is no TOML: "),
        ("overrides = 1", "dedupe.toml: overrides: is a number; begin each with [[overrides]]"),
        ("[[overrides]]\nlevel = 'near'", "dedupe.toml [[overrides]] 1: has no files"),
        ("[[overrides]]\nfiles = 'a['", "dedupe.toml [[overrides]] 1: files: 'a[' is a broken pattern"),
        ("[[overrides]]\nfiles = 'a'\nlevle = 'near'", "there is no key 'levle'; did you mean 'level'?"),
        ("[[overrides]]\nfiles = 'a'\ncache = true", "1: cache: is for all files alike"),
    ],
)
def test_a_wrong_file_is_named_with_its_key_and_what_is_right(here: Path, text: str, says: str) -> None:
    write(OWN, text)
    done = run("config")
    assert (done.exit_code, done.stdout) == (2, "")
    assert says in done.stderr
    assert done.stderr.count("\n") == 1 or says.endswith("is no TOML: ")


@pytest.mark.parametrize(
    ("name", "text"), [(SHARED, NO_TABLE), (SHARED, "tool = 1"), ("none.toml", None), (OWN, "\udcff")]
)
def test_a_named_file_that_says_nothing_is_an_error(here: Path, name: str, text: str | None) -> None:
    if text is not None:
        Path(name).write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(SettingsError, match=name):
        config(Path(name))


def test_later_overrides_win_and_only_where_they_fit(here: Path) -> None:
    write(
        OWN,
        "level = 'light'\n"
        "[[overrides]]\nfiles = ['news/**']\nlevel = 'near'\nmin-words = 3\n"
        "[[overrides]]\nfiles = ['*.html', '!about.html']\nlevel = 'verbatim'\n",
    )
    configs = Configs(here)
    expected = {
        "a.md": ("light", 1),
        "news/a.md": ("near", 3),
        "news/a.html": ("verbatim", 3),
        "news/about.html": ("near", 3),
        "other/a.html": ("verbatim", 1),
    }
    found = {name: configs.at(here / name).finding for name in expected}
    assert {name: (str(f.level), f.min_words) for name, f in found.items()} == expected
    assert configs.at(here / "news" / "a.html").origin("level") == f"{OWN} [[overrides]] 2"
    assert configs.at(here / "news" / "a.html").origin("min-words") == f"{OWN} [[overrides]] 1"


def test_the_command_line_wins_over_overrides_and_adds_to_extend_exclude(here: Path) -> None:
    write(OWN, "extend-exclude = ['a/']\n[[overrides]]\nfiles = ['*']\nlevel = 'near'\nmin-words = 2\n")
    given = {"level": "verbatim", "extend-exclude": ("b/",)}
    found = Configs(here, given=given).at(here / "x.md")
    assert (found.finding.level, found.finding.min_words) == (Level.VERBATIM, 2)
    assert (found.origin("level"), found.origin("keep")) == ("command line", "default")
    assert [globs.patterns for globs in found.files.extend_exclude] == [("a/",), ("b/",)]


def test_patterns_of_the_command_line_are_read_from_the_working_folder(here: Path) -> None:
    write(OWN, "")
    (here / "news").mkdir()
    files = Configs(here / "news", given={"exclude": ("/old/",)}).folder(here / "news").files
    assert str(here / "news" / "old" / "a.md") in files.exclude
    assert str(here / "old" / "a.md") not in files.exclude


def test_a_wrong_option_is_named_as_it_is_written(here: Path) -> None:
    with pytest.raises(SettingsError, match="--exclude: 'a\\['"):
        Configs(here, given={"exclude": ("a[",)})


def test_config_prints_what_holds_as_toml_that_reads_back_the_same(here: Path) -> None:
    write(OWN, "ignore = ['X1']\ncache-dir = 'c'\n[[overrides]]\nfiles = ['news/**']\nselect = 'R'\n")
    printed = run("config").stdout
    lines = printed.splitlines()
    assert lines[0] == "# dedupe.toml"
    assert next(line for line in lines if line.startswith("ignore = ")).split("#")[1].strip() == OWN
    write(OWN, printed)
    assert run("config").stdout.splitlines()[-4:] == lines[-4:]
    before = {
        key: value["value"] for key, value in json.loads(run("config", "--json").stdout)["values"].items()
    }
    assert (before["ignore"], before["level"]) == (["X1"], "heavy")
    assert before["cache-dir"] == str(here / "c")


def test_config_for_a_file_applies_overrides(here: Path) -> None:
    write(OWN, "[[overrides]]\nfiles = ['news/**']\nselect = 'R'\n")
    data = json.loads(run("config", "news/none-yet.md", "--json").stdout)
    assert data["values"]["select"] == {"value": ["R"], "from": f"{OWN} [[overrides]] 1"}
    assert json.loads(run("config", "--json").stdout)["values"]["select"]["from"] == "default"


def test_the_environment_names_the_cache_folder(here: Path) -> None:
    write(OWN, "cache-dir = 'c'")
    values = json.loads(run("config", "--json", DEDUPE_CACHE_DIR="e").stdout)["values"]
    assert values["cache-dir"] == {"value": str(here / "e"), "from": "DEDUPE_CACHE_DIR"}
    info = json.loads(run("cache", "info", "--json", "--cache-dir", "d", DEDUPE_CACHE_DIR="e").stdout)
    assert info["folder"] == os.path.join(here, "d")


def test_config_and_isolated_exclude_each_other(here: Path) -> None:
    write(OWN, "")
    assert "--config and --isolated" in run("config", "--config", OWN, "--isolated").stderr
