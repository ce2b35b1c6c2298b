"""The README shows what the program does today; `python tests/regenerate.py` brings it up to date."""

from __future__ import annotations

import doctest
import re

from regenerate import README, ROOT, SAMPLES, SHOWN, cleaned_path, readme

from dedupe.check.examine import examine
from dedupe.settings import Settings

TEXT = README.read_text("utf-8")


def fences(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^ ?```$", TEXT, re.MULTILINE | re.DOTALL)


def test_its_summary_and_codes_are_those_of_today() -> None:
    assert readme() == TEXT


def test_its_picture_is_of_the_sample() -> None:
    before, after = (picture.splitlines() for picture in fences("text")[:2])
    article = (SAMPLES / SHOWN).read_text("utf-8").splitlines()
    cleaned = cleaned_path(SAMPLES / SHOWN).read_text("utf-8").splitlines()
    for line in (line for line in before if line.strip() != "…"):
        number, words = line.split(maxsplit=1)
        assert article[int(number) - 1].startswith(words.removesuffix(" …"))
    for line in (line.strip() for line in after if line.strip() != "…"):
        assert any(told.startswith(line.removesuffix(" …")) for told in cleaned)


def test_its_python_runs_as_shown() -> None:
    (session,) = fences("pycon")
    example = doctest.DocTestParser().get_doctest(session, {}, "README.md", str(README), 0)
    assert example.examples
    assert doctest.DocTestRunner(verbose=False).run(example).failed == 0


def test_its_comment_silences_what_it_is_about() -> None:
    (shown,) = re.findall(r"^   ```markdown\n   (<!--.*?-->)\n   (.*?) …\n   ```$", TEXT, re.MULTILINE)
    comment, passage = shown
    draft = (SAMPLES / "editorial.md").read_text("utf-8")
    assert draft.count(passage) == 2
    for at in (draft.index(passage), draft.rindex(passage)):
        report = examine(f"{draft[:at]}{comment}\n{draft[at:]}", "editorial.md", Settings())
        assert (report.diagnostics, report.suppressed) == ((), 1)
    assert examine(draft, "editorial.md", Settings()).diagnostics


def test_its_command_lines_fit_on_one_line_each() -> None:
    lines = [line for line in fences("sh") if line.startswith("python3 -m venv ")]
    sample, tests = lines
    assert "dedupe clean samples/" in sample
    assert tests == "python3 -m venv .venv && . .venv/bin/activate && pip install -e '.[dev]' && pytest\n"


def test_its_links_lead_somewhere() -> None:
    links = re.findall(r"\]\((?!https?:)([^)]+)\)", TEXT)
    headings = {f"#{head.lower().replace(' ', '-')}" for head in re.findall(r"^#+ (.+)$", TEXT, re.MULTILINE)}
    assert links
    assert [link for link in links if link not in headings and not (ROOT / link).exists()] == []
