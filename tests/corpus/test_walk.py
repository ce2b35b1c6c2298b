"""Which files a walk finds: those that git would list, each once, in one order."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe.config import Config, Configs, Files
from dedupe.corpus import walk as walking
from dedupe.corpus.walk import Notice
from dedupe.errors import InputError


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def make(folder: Path, names: Iterable[str], text: str = "One.\n") -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def found(
    *paths: str, listed: Iterable[str] = (), tell: list[Notice] | None = None, **given: object
) -> list[str]:
    configs = Configs(Path.cwd(), isolated=True, given=given)
    heard: list[Notice] = []
    files = walking.walk(paths, lambda folder: configs.folder(folder).files, listed, (tell or heard).append)
    names = [file.name for file in files]
    assert len(names) == len(set(names))
    return names


def test_what_is_passed_over_in_a_folder(here: Path) -> None:
    make(here, [".hidden.md", ".git2/a.md", "node_modules/a.md", "a.py", "LICENSE", "a.rst", "a.md~"])
    (here / "zero.md").write_bytes(b"PK\0\0")
    (here / "link.md").symlink_to(here / "a.py")
    (here / "loop").symlink_to(here)
    os.mkfifo(here / "pipe.md")
    assert found(".") == []


def test_what_is_found_in_a_folder(here: Path) -> None:
    make(here, ["b.md", "B.MD", "a.txt", "a/z.html", "a/b.htm", "a-b.md", "z.text", "z.xhtml", "empty.md"])
    (here / "empty.md").write_bytes(b"")
    (here / "wide.txt").write_bytes("Eins.".encode("utf-16"))
    expected = [
        "B.MD",
        "a/b.htm",
        "a/z.html",
        "a-b.md",
        "a.txt",
        "b.md",
        "empty.md",
        "wide.txt",
        "z.text",
        "z.xhtml",
    ]
    assert found(".") == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, ["a.md", "old/b.md"]),
        ({"include": ("*.rst",)}, ["c.rst"]),
        ({"exclude": ("old/",)}, ["a.md", "node_modules/d.md"]),
        ({"extend-exclude": ("old/",)}, ["a.md"]),
        ({"exclude": ("*.md", "!a.md")}, ["a.md"]),
    ],
)
def test_include_and_exclude(here: Path, given: dict[str, object], expected: list[str]) -> None:
    make(here, ["a.md", "old/b.md", "c.rst", "node_modules/d.md"])
    assert found(".", **given) == expected


def test_a_file_that_is_named_is_taken_unless_exclusion_is_forced(here: Path) -> None:
    make(here, ["old/a.md", "old/b.py", ".hidden", ".gitignore"])
    (here / ".gitignore").write_text("*")
    named = ["old/a.md", "old/b.py", ".hidden"]
    exclude = {"extend-exclude": ("old/",)}
    assert found(*named, **exclude) == sorted(named)
    assert found(*named, **exclude, **{"force-exclude": True}) == [".hidden"]
    assert found("old", **exclude, **{"force-exclude": True}) == []


def test_a_folder_that_is_named_is_read_though_it_is_ignored_or_excluded(here: Path) -> None:
    subprocess.run(["git", "init", "-q"], check=True)
    make(here, ["out/a.md", "out/in/b.md", "out/drop.md", ".top/c.md"])
    (here / ".gitignore").write_text("out/\n")
    (here / "out" / ".gitignore").write_text("drop.md\n")
    assert found("out") == found("out", **{"extend-exclude": ("out/",)}) == ["out/a.md", "out/in/b.md"]
    assert found("out", **{"extend-exclude": ("out", "in/")}) == ["out/a.md"]
    assert found("out/in", **{"extend-exclude": ("out",)}) == ["out/in/b.md"]
    assert found("out/in") == ["out/in/b.md"]
    assert found(".top") == [".top/c.md"]
    assert found(".") == []


def test_each_file_once_and_in_one_order_however_it_is_named(here: Path) -> None:
    make(here, ["a/b/c.md", "a/d.md", "e.md"])
    (here / "way").symlink_to(here / "a")
    expected = ["a/b/c.md", "a/d.md", "e.md"]
    assert found("e.md", "a", "a/b", "./a/d.md", "a/b/../d.md") == expected
    assert found("a/d.md", "e.md", "a/b", "a") == expected
    assert found("way", "a") == ["a/b/c.md", "a/d.md"]
    assert found("way") == ["way/b/c.md", "way/d.md"]


def test_names_are_as_the_user_writes_them(here: Path) -> None:
    make(here, ["a/b.md"])
    assert found("./a/") == ["a/b.md"]
    assert found(str(here / "a")) == [f"{here}/a/b.md"]
    os.chdir("a")
    assert found("..") == ["../a/b.md"]


def test_a_folder_outside_the_working_folder_is_read_like_one_in_it(
    here: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("venv") / "venv"
    make(other, ["a.md", "b.py", "node_modules/c.md"])
    assert found(str(other)) == [f"{other}/a.md"]


def test_a_missing_path_is_an_error_at_once(here: Path) -> None:
    with pytest.raises(InputError, match="nope: no such file or folder"):
        walking.walk(["nope"], lambda folder: Files.default(folder))


def test_a_folder_that_can_not_be_read_is_told_and_the_rest_is_found(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(here, ["a.md", "shut/b.md", "z.md"])
    scan = os.scandir

    def refuse(path: Path) -> object:
        if path.name == "shut":
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    heard: list[Notice] = []
    names = [file.name for file in walking.walk(["."], lambda f: Files.default(here), tell=heard.append)]
    assert names == ["a.md", "z.md"]
    assert heard == [Notice("shut", "can't be read: Permission denied; passed over")]


def test_a_folder_has_the_rules_of_its_nearest_configuration(here: Path) -> None:
    make(here, ["a.md", "a.txt", "news/a.md", "news/a.txt"])
    (here / "news" / "dedupe.toml").write_text("include = ['*.txt']")
    configs = Configs(here)
    files = walking.walk(["."], lambda folder: configs.folder(folder).files)
    assert [file.name for file in files] == ["a.md", "a.txt", "news/a.txt"]


def test_listed_names_count_as_found_and_those_gone_are_told(here: Path) -> None:
    make(here, ["a.md", "b.py", "old/c.md"])
    (here / "zero.md").write_bytes(b"\0")
    heard: list[Notice] = []
    listed = ["gone.md", "a.md", "b.py", "old/c.md", "zero.md", "gone.py"]
    configs = Configs(here, isolated=True, given={"extend-exclude": ("old/",)})
    files = walking.walk([], lambda folder: configs.folder(folder).files, listed, heard.append)
    assert [file.name for file in files] == ["a.md"]
    assert heard == [Notice("gone.md", "is listed but not there; passed over")]


@pytest.mark.parametrize(
    ("data", "names"),
    [
        (b"", []),
        ("\ufeffä.md\r\nb c.md\r\n".encode(), ["ä.md", "b c.md"]),
        ("\ufeffa.md\r\nb ü.md\r\n".encode("utf-16-le"), ["a.md", "b ü.md"]),
        (b"a.md\nb c.md\n", ["a.md", "b c.md"]),
        (b"a.md\r\n\r\nb.md", ["a.md", "b.md"]),
        (b"a\n.md\0b.md\0", ["a\n.md", "b.md"]),
        (b'"dr\\303\\244fts \\"1\\".md"\n', ['dräfts "1".md']),
        ("dräfts.md\n".encode(), ["dräfts.md"]),
    ],
)
def test_lists_of_names(here: Path, data: bytes, names: list[str]) -> None:
    assert walking.names(data) == names


def test_a_list_from_git_is_read_as_it_is(here: Path) -> None:
    subprocess.run(["git", "init", "-q"], check=True)
    make(here, ["dräft.md", 'q"uote.md', "b.md"])
    for command in (["ls-files", "-o"], ["ls-files", "-o", "-z"]):
        printed = subprocess.run(["git", *command], check=True, capture_output=True).stdout
        assert found(listed=walking.names(printed)) == ["b.md", "dräft.md", 'q"uote.md']


def test_ignore_files_count_up_to_the_root_of_the_repository_and_no_further(here: Path) -> None:
    make(here, ["repo/a/b.md", "repo/a/c.md", "repo/a/d.md", "repo/a/e.md", "repo/sub/a/b.md"])
    (here / ".gitignore").write_text("c.md\n")
    (here / "repo" / ".gitignore").write_text("b.md\n")
    subprocess.run(["git", "init", "-q", "repo"], check=True)
    (here / "repo" / ".git" / "info" / "exclude").write_text("d.md\n")
    assert found("repo/a") == ["repo/a/c.md", "repo/a/e.md"]
    subprocess.run(["git", "init", "-q", "repo/sub"], check=True)
    assert found("repo/sub") == ["repo/sub/a/b.md"]
    assert "repo/sub/a/b.md" in found("repo")
    assert "repo/a/b.md" in found("repo", **{"respect-gitignore": False})


def test_ignore_files_count_in_a_copy_without_its_repository(here: Path) -> None:
    make(here, ["copy/a.md", "copy/b/c.md"])
    (here / "copy" / ".gitignore").write_text("b/\n")
    assert found("copy") == ["copy/a.md"]


def test_a_worktree_has_the_excludes_of_its_repository(here: Path) -> None:
    git = ["git", "-C", "main", "-c", "user.name=a", "-c", "user.email=a@b"]
    subprocess.run(["git", "init", "-q", "main"], check=True)
    subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", "x"], check=True)
    subprocess.run([*git, "worktree", "add", "-q", "../tree"], check=True, capture_output=True)
    (here / "main" / ".git" / "info" / "exclude").write_text("b.md\n")
    make(here, ["tree/a.md", "tree/b.md"])
    assert found("tree") == ["tree/a.md"]


NAMES = st.sampled_from(["a", "b", "c.md", "d.txt"])
TREE = st.lists(st.lists(NAMES, min_size=1, max_size=4).map("/".join), min_size=1, max_size=12)
PATTERNS = [
    "a",
    "a/",
    "/a",
    "*.md",
    "!*.md",
    "b/*",
    "!b/a",
    "**/c.md",
    "a/**",
    "*",
    "!*/",
    "!a/",
    "/*/",
    "# a",
    "!c.md",
]
RULES = st.dictionaries(
    st.sampled_from(["", "a/", "b/", "a/b/", "a/a/"]),
    st.lists(st.sampled_from(PATTERNS), max_size=4),
    max_size=3,
)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("repository")
    subprocess.run(["git", "init", "-q", str(folder)], check=True)
    return folder


@settings(max_examples=60)
@given(
    tree=TREE,
    rules=RULES,
    excluded=st.lists(st.sampled_from(PATTERNS), max_size=2),
    start=st.sampled_from(["", "a", "a/b"]),
)
def test_it_finds_what_git_lists(
    repository: Path, tree: list[str], rules: dict[str, list[str]], excluded: list[str], start: str
) -> None:
    for entry in repository.iterdir():
        if entry.name != ".git":
            shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
    for name in tree:
        if (
            not any((repository / part).is_file() for part in Path(name).parents)
            and not (repository / name).is_dir()
        ):
            make(repository, [name])
    for folder, lines in rules.items():
        if (repository / folder).is_dir():
            (repository / folder / ".gitignore").write_text("\n".join(lines) + "\n")
    (repository / ".git" / "info" / "exclude").write_text("\n".join(excluded) + "\n")
    top = repository / start
    if not top.is_dir() or (start and listed(repository, ["--directory", "-i"], start)):
        return
    everything = Config.default(repository).having(
        {"include": Configs(repository, isolated=True, given={"include": ("*",)}).main.files.include}, "test"
    )
    names = [str(file.path) for file in walking.walk([str(top)], lambda folder: everything.files)]
    assert names == [str(repository / name) for name in listed(repository, ["-c"], start)]


def listed(repository: Path, options: list[str], start: str) -> list[str]:
    command = [
        "git",
        "-C",
        str(repository),
        "ls-files",
        "-o",
        "--exclude-standard",
        *options,
        "-z",
        "--",
        start or ".",
    ]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    names = [name for name in printed.split("\0") if name and not name.endswith(".gitignore")]
    return sorted(names, key=lambda name: name.split("/"))
