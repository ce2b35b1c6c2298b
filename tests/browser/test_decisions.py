"""What the page promises for decisions is what `dedupe clean --decisions` writes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from regenerate import SAMPLES, cleaned_path

from browser.conftest import Open
from dedupe.cli import clean

TAKES_DECISIONS = any("--decisions" in parameter.opts for parameter in clean.command.params)
pytestmark = pytest.mark.skipif(not TAKES_DECISIONS, reason="dedupe clean has no --decisions yet")


def cleaned(name: str, decisions: Path) -> str:
    command = [sys.executable, "-m", "dedupe", "clean", "-q", "--decisions", str(decisions), name]
    done = subprocess.run(command, capture_output=True, check=True)
    return done.stdout.decode()


@pytest.mark.parametrize("name", ["two-versions.txt", "scraped.html", "spun.md"])
def test_the_suggestions_give_the_cleaned_text(tab: Open, name: str) -> None:
    page = tab(name, (SAMPLES / name).read_bytes())
    expected = cleaned_path(SAMPLES / name).read_bytes().decode()
    assert cleaned(name, page.saved(name)) == expected


def test_what_is_painted_as_going_goes_and_the_rest_stays(tab: Open) -> None:
    name = "two-versions.txt"
    page = tab(name, (SAMPLES / name).read_bytes())
    for number, key in ((2, "o"), (3, "k"), (13, "k")):
        page.one(f'.seg[data-cut="{number}"]').click()
        page.press(key)
    left = cleaned(name, page.saved(name))
    goes = page.js("return [...document.querySelectorAll('.seg.goes')].map((s) => s.textContent)")
    stays = page.js("return [...document.querySelectorAll('.seg:not(.goes)')].map((s) => s.textContent)")
    lines = left.splitlines()
    assert [text for text in stays if text not in lines] == []
    assert [text for text in goes if text in lines] == []
    assert len(left.split()) == int(page.one("#after").text.replace(",", ""))


def test_the_page_tells_which_decisions_contradict_each_other(tab: Open) -> None:
    wheel = (
        "The old mill wheel was taken out of the water in March, and four carpenters are now renewing its "
        "paddles with larch from the valley."
    )
    article = "\n\n".join([wheel, "The fair is on Sunday.", wheel, "It rained.", wheel]) + "\n"
    page = tab("mill.txt", article)
    assert len(page.all(".finding")) == 2
    page.press("n", "o")
    assert page.one("#torn").text == "Both copies would go: finding 2. Keep one of them."
    command = [
        sys.executable,
        "-m",
        "dedupe",
        "clean",
        "-q",
        "--decisions",
        str(page.saved("mill.txt")),
        "mill.txt",
    ]
    assert subprocess.run(command, capture_output=True).returncode == 2
    page.press("n", "k")
    assert page.one("#torn").text == ""
    assert cleaned("mill.txt", page.saved("mill.txt")).count("mill wheel") == 2
