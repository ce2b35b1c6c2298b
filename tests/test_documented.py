"""Every command, option and code says what it is, and the README names them all."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from dedupe.cli import COMMANDS, commands
from dedupe.codes import CODES, Code

README = Path(__file__).parent.parent / "README.md"
CONTEXT = click.Context(commands, info_name="dedupe")


def command(name: str) -> click.Command:
    found = commands.get_command(CONTEXT, name)
    assert found is not None
    return found


def options(name: str) -> list[click.Option]:
    return [param for param in command(name).params if isinstance(param, click.Option)]


@pytest.mark.parametrize("name", COMMANDS)
def test_commands_have_help_and_examples(name: str) -> None:
    text = command(name).help or ""
    assert "\b\nExamples:\n  dedupe" in text or "\b\nExamples:\n" in text
    assert f"dedupe {name}" in text
    assert command(name).short_help


@pytest.mark.parametrize("name", COMMANDS)
def test_options_have_help(name: str) -> None:
    assert all(option.help for option in options(name))


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.code)
def test_codes_say_what_why_and_give_an_example(code: Code) -> None:
    for field in ("code", "name", "summary", "example", "why"):
        assert str(getattr(code, field)).strip()


def test_names_and_codes_are_unique() -> None:
    entries = CODES
    assert len({entry.name for entry in entries}) == len({entry.code for entry in entries}) == len(entries)


def test_the_readme_names_every_command_option_and_code() -> None:
    text = README.read_text("utf-8")
    if "## Options" not in text:
        pytest.skip("the README has no list of options yet")
    wanted = [f"dedupe {name}" for name in COMMANDS]
    wanted += [max(option.opts, key=len) for name in COMMANDS for option in options(name)]
    wanted += [entry.code for entry in CODES]
    assert [word for word in wanted if word not in text] == []
