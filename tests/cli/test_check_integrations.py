"""The pre-commit hook and the GitHub action, by their schemas and at work.

What is slow, a hook that pre-commit installs by itself, is in `.ci/run`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "tests" / "reporter" / "schemas"
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
ACTION = ROOT / "action.yml"
README = (ROOT / "README.md").read_text("utf-8")

MILL = "The old mill by the river was rebuilt in the spring of that year by two brothers from the valley."
WHEEL = "Nobody in the village had seen a wheel turn so quietly before, and few believed that it would last."
TWICE = f"{MILL}\n\n{WHEEL}\n\n{MILL}\n"

needs_git = pytest.mark.skipif(not shutil.which("git"), reason="needs the program git")
needs_bash = pytest.mark.skipif(not shutil.which("bash"), reason="needs the program bash")


def ran(*command: str, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    env = {**{k: v for k, v in os.environ.items() if not k.startswith("GIT_")}, **environment}
    return subprocess.run(
        command, cwd=cwd, env=env, capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL
    )


def test_the_manifest_is_one_to_pre_commit() -> None:
    done = ran(sys.executable, "-m", "pre_commit", "validate-manifest", str(MANIFEST))
    assert done.returncode == 0, done.stdout


def schema_check(schema: str, file: Path) -> None:
    done = ran(sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", str(file))
    assert done.returncode == 0, done.stdout


def test_the_action_is_one_to_its_schema() -> None:
    schema_check("github-actions", ACTION)


def shown(language: str) -> list[str]:
    """What the README shows editors in a language."""
    section = README.partition("## Checking drafts")[2].partition("\n## ")[0]
    return [part.partition("\n```")[0] for part in section.split(f"```{language}\n")[1:]]


def test_the_files_that_the_readme_shows_are_right_to_their_readers(tmp_path: Path) -> None:
    fences = shown("yaml")
    hooks, workflow, job = (tmp_path / name for name in (".pre-commit-config.yaml", "drafts.yml", "job.yml"))
    for file, text in zip((hooks, workflow, job), fences, strict=True):
        file.write_text(text + "\n", "utf-8")
    assert ran(sys.executable, "-m", "pre_commit", "validate-config", str(hooks)).returncode == 0
    schema_check("github-workflows", workflow)
    schema_check("gitlab-ci", job)
    (hook,) = yaml.safe_load(fences[0])["repos"][0]["hooks"]
    assert hook["id"] == yaml.safe_load(MANIFEST.read_text("utf-8"))[0]["id"]
    inputs = yaml.safe_load(fences[1])["jobs"]["drafts"]["steps"][1]["with"]
    assert set(inputs) <= set(action()["inputs"])


def by_shell(folder: Path, script: str, *programs: str) -> subprocess.CompletedProcess[str]:
    """A script as CI runs it over a folder of drafts; each of the programs keeps what it is given."""
    (folder / "drafts").mkdir()
    (folder / "drafts" / "bad.md").write_text(TWICE, "utf-8")
    (folder / "bin").mkdir()
    bodies = {"dedupe": f'exec "{sys.executable}" -m dedupe "$@"', **dict.fromkeys(programs, "cat > given")}
    for name, body in bodies.items():
        program = folder / "bin" / name
        program.write_text(f"#!/bin/sh\n{body}\n", "utf-8")
        program.chmod(0o755)
    path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
    return ran(
        "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script, cwd=folder, PATH=path, CI="true"
    )


def fits(file: Path, schema: str) -> Any:
    """What a file says, which is as its schema asks for."""
    data = json.loads(file.read_text("utf-8"))
    jsonschema.Draft7Validator(json.loads((SCHEMAS / schema).read_text("utf-8"))).validate(data)
    return data


@needs_bash
def test_the_gitlab_job_fails_and_leaves_its_report(tmp_path: Path) -> None:
    job = yaml.safe_load(shown("yaml")[2])["drafts"]
    done = by_shell(tmp_path, "\n".join(job["script"]), "pip")
    assert done.returncode == 1, done.stderr
    (issue,) = fits(tmp_path / job["artifacts"]["reports"]["codequality"], "gitlab.json")
    assert issue["location"] == {"path": "drafts/bad.md", "lines": {"begin": 5, "end": 5}}
    assert job["artifacts"]["when"] == "always"


@needs_bash
def test_reviewdog_is_given_what_it_reads(tmp_path: Path) -> None:
    (line,) = (line for line in "\n".join(shown("sh")).splitlines() if "reviewdog" in line)
    assert by_shell(tmp_path, line, "reviewdog").returncode == 1
    (found,) = fits(tmp_path / "given", "rdjson.json")["diagnostics"]
    assert found["location"]["path"] == "drafts/bad.md"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository of drafts with our hook, run by the Python of these tests instead of one of its own."""
    (hook,) = yaml.safe_load(MANIFEST.read_text("utf-8"))
    hook |= {"language": "system", "entry": f"{sys.executable} -m {hook['entry']}"}
    config = yaml.safe_dump({"repos": [{"repo": "local", "hooks": [hook]}]})
    (tmp_path / ".pre-commit-config.yaml").write_text(config, "utf-8")
    (tmp_path / "dedupe.toml").write_text('exclude = ["archive/"]\ncache = false\n', "utf-8")
    for name in ("archive/old.md", "bad.md", "note.txt", "code.py", "requirements.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TWICE, "utf-8")
    (tmp_path / "page.html").write_text(f"<p>{MILL}</p>\n<p>{WHEEL}</p>\n<p>{MILL}</p>\n", "utf-8")
    (tmp_path / "good.md").write_text(f"{MILL}\n\n{WHEEL}\n", "utf-8")
    assert ran("git", "init", "-q", cwd=tmp_path).returncode == 0
    return tmp_path


def committed(repository: Path, *names: str) -> subprocess.CompletedProcess[str]:
    """What pre-commit says of a commit of these files."""
    ran("git", "add", "--", ".pre-commit-config.yaml", "dedupe.toml", *names, cwd=repository)
    home = str(repository.parent / "home")
    return ran(sys.executable, "-m", "pre_commit", "run", cwd=repository, PRE_COMMIT_HOME=home)


@needs_git
def test_the_hook_checks_the_drafts_of_a_commit(repository: Path) -> None:
    done = committed(repository, "good.md")
    assert done.returncode == 0, done.stdout
    done = committed(repository, "archive/old.md", "code.py", "requirements.txt")
    assert done.returncode == 0, done.stdout
    done = committed(repository, "bad.md", "page.html", "note.txt")
    assert done.returncode == 1, done.stdout
    told = {line.split(":")[0] for line in done.stdout.splitlines() if ": error R101 " in line}
    assert told == {"bad.md", "page.html", "note.txt"}
    assert "in 3 of 4 files" in done.stdout


def action() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(ACTION.read_text("utf-8"))
    return read


STEPS = [
    ("bad.md", "", 1, ["bad.md"]),
    (".", "", 1, ["bad.md", "my drafts/bad.md"]),
    ("my drafts\n", "", 1, ["my drafts/bad.md"]),
    ("good.md\n\nmy drafts", "--fail-on never", 0, ["my drafts/bad.md"]),
    (".", "--ignore R\n--exit-zero", 0, []),
    ("-odd.md", "", 1, ["-odd.md"]),
    ("missing; touch made", "", 2, []),
    ("$(touch made)", "", 2, []),
]


@needs_bash
@pytest.mark.parametrize(("paths", "args", "code", "named"), STEPS)
def test_the_action_annotates(tmp_path: Path, paths: str, args: str, code: int, named: list[str]) -> None:
    drafts, runner = tmp_path / "work", tmp_path / "runner"
    (drafts / "my drafts").mkdir(parents=True)
    (drafts / ".git").mkdir()
    for name, text in (("bad.md", TWICE), ("my drafts/bad.md", TWICE), ("good.md", f"{MILL}\n")):
        (drafts / name).write_text(text, "utf-8")
    if paths == "-odd.md":
        (drafts / paths).write_text(TWICE, "utf-8")
    program = runner / "article-dedupe" / "bin" / "dedupe"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m dedupe "$@"\n', "utf-8")
    program.chmod(0o755)
    (step,) = (step for step in action()["runs"]["steps"] if step["name"] == "Check drafts")
    assert "${{" not in step["run"]
    shell = ("bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"])
    done = ran(*shell, cwd=drafts, PATHS=paths, ARGS=args, RUNNER_TEMP=str(runner))
    assert done.returncode == code, done.stderr
    lines = done.stdout.splitlines()
    assert all(line.startswith("::error file=") for line in lines)
    assert [line.partition("=")[2].partition(",")[0] for line in lines] == named
    assert not (drafts / "made").exists()


def test_the_action_runs_no_text_of_its_inputs() -> None:
    assert not [step for step in action()["runs"]["steps"] if "${{" in step.get("run", "")]
