"""Patterns fit what git has them fit."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe.config.globs import Globs, check, parse, verdict
from dedupe.errors import SettingsError

ROOT = Path("/drafts")


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*.md", "a.md.txt"),
        ("news", "newsroom/a.md"),
        ("news/", "news"),
        ("/a.md", "b/a.md"),
        ("news/*.md", "news/old/a.md"),
        ("news/*.md", "x/news/a.md"),
        ("a?.md", "a/.md"),
        ("[!a].md", "a.md"),
        (r"\*.md", "a.md"),
        ("*.MD", "a.md"),
        ("a/**/b", "a/b.md"),
        ("news/**", "news.md"),
    ],
)
def test_what_must_not_fit(pattern: str, path: str) -> None:
    assert not Globs(ROOT, (pattern,)).fit(f"/drafts/{path}")


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*.md", "a/b/c.md"),
        ("news", "x/news/a.md"),
        ("news/", "x/news/y/a.md"),
        ("/a.md", "a.md"),
        ("news/*.md", "news/a.md"),
        ("news/**", "news/old/a.md"),
        ("**/a.md", "a.md"),
        ("a/**/b.md", "a/b.md"),
        ("a/**/b.md", "a/x/y/b.md"),
        ("[a-c][[:digit:]].md", "b7.md"),
        (r"\!a.md", "!a.md"),
        ("a\\ .md", "a .md"),
    ],
)
def test_what_must_fit(pattern: str, path: str) -> None:
    assert f"/drafts/{path}" in Globs(ROOT, (pattern,))


def test_the_last_pattern_that_fits_decides() -> None:
    globs = Globs(ROOT, ("*.md", "!news/", "news/ad.md"))
    fitting = [name for name in ("a.md", "news/a.md", "news/ad.md") if f"/drafts/{name}" in globs]
    assert fitting == ["a.md", "news/ad.md"]


def test_what_is_anchored_to_a_folder_fits_nothing_outside_it() -> None:
    anchored = Globs(ROOT, ("/a.md", "news/*", "drafts/**", "drafts2/a.md", "!a.md"))
    assert "/drafts2/a.md" not in anchored
    assert "/drafts2/news/b.md" not in anchored


@pytest.mark.parametrize("pattern", ["*.md", "old/", "**/old/*.md"])
def test_what_is_not_anchored_fits_outside_its_folder_too(pattern: str) -> None:
    assert "/drafts2/old/a.md" in Globs(ROOT, (pattern,))
    assert "/old/a.md" in Globs(Path("/"), (pattern,))


def test_case_counts_unless_it_is_said_not_to() -> None:
    assert "/drafts/A.MD" in Globs(ROOT, ("*.md",), any_case=True)


@pytest.mark.parametrize(
    ("pattern", "says"),
    [
        ("", "empty"),
        ("!", "empty"),
        ("a[b", "broken"),
        ("a\\", "broken"),
        ("a[[:alhpa:]]", "broken"),
        ("../a.md", "out of its folder"),
    ],
)
def test_a_pattern_that_fits_nothing_is_an_error(pattern: str, says: str) -> None:
    with pytest.raises(SettingsError, match=says):
        check(pattern)


ATOMS = ["a", "b", "x.md", "*", "?", "**", "***", "/", "/", "\\", "\\*", "!", "#", " ", ".", "-", "[", "]"]
ATOMS += ["[ab]", "[!a]", "[a-c]", "[]a]", "[[:alpha:]]", "[[:no:]]", "[b-a]", "[\\]a]"]
PATHS = ["a", "b", "ab", "a/b", "a/x.md", "b/a", "a/b/x.md", "b/c/x.md", "x.md", "b/a/b/a", "a b", " a"]
PATHS += ["]", "c/]", "#a", "!a", "-/a", "*", "a/*"]


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("repository")
    subprocess.run(["git", "init", "-q", str(folder)], check=True)
    return folder


@settings(max_examples=100)
@given(lines=st.lists(st.lists(st.sampled_from(ATOMS), min_size=1, max_size=5), min_size=1, max_size=3))
def test_git_ignores_the_same_paths(repository: Path, lines: list[list[str]]) -> None:
    text = "".join("".join(line) + "\n" for line in lines)
    if "**//" in text:
        return  # git reads two slashes after stars in a way of its own
    (repository / ".gitignore").write_text(text)
    asked = subprocess.run(
        ["git", "-C", str(repository), "check-ignore", "--no-index", "-z", "--stdin"],
        input="\0".join(PATHS) + "\0",
        capture_output=True,
        text=True,
    )
    rules = parse(text.split("\n"))

    def ignored(path: str) -> bool:
        parts = path.split("/")
        ways = ("/".join(parts[:count]) for count in range(1, len(parts) + 1))
        return any(verdict(rules, way, way != path) for way in ways)

    assert {path for path in PATHS if ignored(path)} == set(filter(None, asked.stdout.split("\0")))
