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
        ("[a-c][0-9].md", "b7.md"),
        (r"\!a.md", "!a.md"),
        ("[[]a.md", "[a.md"),
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
        ("b[c-a]", "broken"),
        ("#a", "broken"),
        ("a[[:digit:]]", "class of signs"),
        ("../a.md", "out of its folder"),
    ],
)
def test_a_pattern_that_fits_nothing_is_an_error(pattern: str, says: str) -> None:
    with pytest.raises(SettingsError, match=says):
        check(pattern)


def test_the_rules_of_a_folder_speak_of_a_path_itself_and_not_of_the_folders_above_it() -> None:
    rules = parse(["*.md", "!news/", "old/**", "/a/b"])
    assert [verdict(rules, path, path.endswith("s")) for path in ("news", "news/a.md")] == [False, True]
    assert [verdict(rules, "old", True), verdict(rules, "old/a", True)] == [None, True]
    assert [verdict(rules, "a/b", True), verdict(rules, "a/b/c", True)] == [True, None]


@pytest.mark.filterwarnings("error")
def test_a_bracket_in_a_bracket_warns_of_nothing() -> None:
    assert verdict(parse(["[[]a"]), "[a", False)


PARTS = ["a", "b", "x.md", "*", "**", "?", "a*", "*.md", "*b*", "[ab]", "[!a]", "[a-c]*", "[]a]", "\\*", "-"]
WHOLE = ["", "# a", "\\#a", "\\!a", "a ", " a", "a b", "a\\ b", "/", "!", "a[b", "a\\"]
LINES = st.sampled_from(WHOLE) | st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "", "!", "/", "!/"]),
    st.lists(st.sampled_from(PARTS), min_size=1, max_size=3).map("/".join),
    st.sampled_from(["", "", "/", "/**", "/**/"]),
)
PATHS = ["a", "b", "ab", "a/b", "a/x.md", "b/a", "a/b/x.md", "b/c/x.md", "x.md", "b/a/b/a", "a b", " a"]
PATHS += ["]", "c/]", "#a", "!a", "-/a", "*", "a/*", "a/c"]


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("repository")
    subprocess.run(["git", "init", "-q", str(folder)], check=True)
    return folder


def ignored_by_git(repository: Path, lines: list[str]) -> set[str]:
    (repository / ".gitignore").write_text("".join(line + "\n" for line in lines))
    asked = subprocess.run(
        ["git", "-C", str(repository), "check-ignore", "--no-index", "-z", "--stdin"],
        input="\0".join(PATHS) + "\0",
        capture_output=True,
        text=True,
    )
    return set(filter(None, asked.stdout.split("\0")))


def ignored(lines: list[str]) -> set[str]:
    rules = parse(lines)

    def fits(path: str) -> bool:
        parts = path.split("/")
        ways = ("/".join(parts[:count]) for count in range(1, len(parts) + 1))
        return any(verdict(rules, way, way != path) for way in ways)

    return {path for path in PATHS if fits(path)}


@settings(max_examples=100)
@given(lines=st.lists(LINES, min_size=1, max_size=3))
def test_git_ignores_the_same_paths(repository: Path, lines: list[str]) -> None:
    assert ignored(lines) == ignored_by_git(repository, lines)


@pytest.mark.xfail(reason="pathspec reads it otherwise than git")
@pytest.mark.parametrize(
    "line",
    [
        pytest.param("[[:alpha:]]", id="a class of signs"),
        pytest.param("[\\]a]", id="a backslash in brackets"),
        pytest.param("[b-a]", id="a range turned round"),
        pytest.param("?[!b]?/**", id="all but one sign, where a slash stands"),
        pytest.param("***/x.md", id="three stars"),
        pytest.param("b**/*.md", id="two stars beside a sign, before a slash"),
        pytest.param("a /", id="a space before the last slash"),
    ],
)
def test_known_differences_from_git(repository: Path, line: str) -> None:
    assert ignored([line]) == ignored_by_git(repository, [line])
