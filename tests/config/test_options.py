"""What a user writes on the command line wins over the configuration; what is only a default does not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner

from dedupe.cli import configured, shared
from dedupe.config import Config


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dedupe.toml").write_text(
        "level = 'near'\nselect = ['R']\nmin-words = 5\ncache = false\nforce-exclude = true\n"
        "include = ['*.rst']\n"
        "[[overrides]]\nfiles = ['*']\nkeep = 'last'\n"
    )
    return tmp_path


def merged(*arguments: str) -> Config:
    seen: list[Config] = []

    @click.command()
    @shared.finding_options
    @configured.config_options
    @configured.file_options
    @configured.cache_options
    @configured.jobs_option
    @click.pass_context
    def command(context: click.Context, /, **options: Any) -> None:
        seen.append(configured.configs(context).at(Path.cwd() / "a.md"))

    done = CliRunner().invoke(command, arguments, standalone_mode=False)
    if done.exception:
        raise done.exception
    return seen[0]


def test_defaults_of_options_leave_the_configuration_alone(here: Path) -> None:
    found = merged()
    assert (str(found.finding.level), found.finding.keep, found.finding.min_words) == ("near", "last", 5)
    assert (found.finding.select, found.check.cache, found.files.force_exclude) == (("R",), False, True)
    assert configured.cache_folder(found) is None


@pytest.mark.parametrize(
    ("arguments", "key", "value"),
    [
        (["--level", "heavy"], "level", "heavy"),
        (["--keep", "auto"], "keep", "auto"),
        (["--min-words", "1"], "min-words", 1),
        (["--select", "X101,share", "--select", "r1"], "select", ("X101", "X103", "R1")),
        (["--cache"], "cache", True),
        (["--no-cache"], "cache", False),
        (["--no-force-exclude"], "force-exclude", False),
        (["--no-respect-gitignore"], "respect-gitignore", False),
    ],
)
def test_options_that_are_written_win_even_if_they_say_the_default(
    here: Path, arguments: list[str], key: str, value: object
) -> None:
    found = merged(*arguments)
    assert (found.value(key), found.origin(key)) == (value, "command line")


def test_patterns_and_folders_that_are_written_are_read_from_the_working_folder(here: Path) -> None:
    found = merged("--include", "*.text", "--cache-dir", "c", "--cache")
    assert str(here / "A.TEXT") in found.files.include
    assert str(here / "a.rst") not in found.files.include
    assert configured.cache_folder(found) == here / "c"


def test_isolated_and_config_choose_the_file(here: Path) -> None:
    (here / "other.toml").write_text("level = 'light'")
    assert merged("--isolated").origin("level") == "default"
    assert merged("--config", "other.toml").origin("level") == "other.toml"


def test_a_list_of_files_is_read_from_a_file_or_is_an_error(here: Path) -> None:
    (here / "list").write_bytes(b"a.md\nb.md\n")
    assert configured.listed("list") == ["a.md", "b.md"]
    assert configured.listed(None) == []
    with pytest.raises(Exception, match="gone: can't be read"):
        configured.listed("gone")
