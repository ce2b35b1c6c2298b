"""What the page promises for decisions is what `dedupe clean --decisions` writes."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from regenerate import SAMPLES, cleaned_path

from browser.conftest import Open, Tab
from dedupe.cli import clean

TAKES_DECISIONS = any("--decisions" in parameter.opts for parameter in clean.command.params)
pytestmark = pytest.mark.skipif(not TAKES_DECISIONS, reason="dedupe clean has no --decisions yet")


def saved(page: Tab, driver: Any, name: str) -> Path:
    path: Path = driver.downloads / f"{name}.decisions.json"
    path.unlink(missing_ok=True)
    page.one("#save").click()
    for _ in range(100):
        if path.exists():
            break
        time.sleep(0.02)
    return path


def cleaned(name: str, decisions: Path) -> str:
    command = [sys.executable, "-m", "dedupe", "clean", "-q", "--decisions", str(decisions), name]
    done = subprocess.run(command, capture_output=True, check=True)
    return done.stdout.decode()


@pytest.mark.parametrize("name", ["two-versions.txt", "scraped.html", "spun.md"])
def test_the_suggestions_give_the_cleaned_text(tab: Open, driver: Any, name: str) -> None:
    page = tab(name, (SAMPLES / name).read_bytes())
    expected = cleaned_path(SAMPLES / name).read_bytes().decode()
    assert cleaned(name, saved(page, driver, name)) == expected


def test_what_is_painted_as_going_goes_and_the_rest_stays(tab: Open, driver: Any) -> None:
    name = "two-versions.txt"
    page = tab(name, (SAMPLES / name).read_bytes())
    for number, key in ((2, "o"), (3, "k"), (13, "k")):
        page.one(f'.seg[data-cut="{number}"]').click()
        page.press(key)
    left = cleaned(name, saved(page, driver, name))
    goes = page.js("return [...document.querySelectorAll('.seg.goes')].map((s) => s.textContent)")
    stays = page.js("return [...document.querySelectorAll('.seg:not(.goes)')].map((s) => s.textContent)")
    lines = left.splitlines()
    assert [text for text in stays if text not in lines] == []
    assert [text for text in goes if text in lines] == []
    assert len(left.split()) == int(page.one("#after").text.replace(",", ""))
