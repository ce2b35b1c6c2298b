"""The text and the patch on the page's tabs are what `dedupe clean --decisions` gives."""

from __future__ import annotations

import random
import re
import subprocess
from html import unescape
from pathlib import Path

import pytest
from regenerate import SAMPLES

from browser.conftest import Open
from dedupe.check import decisions
from dedupe.check.decisions import Answer
from dedupe.errors import DedupeError
from dedupe.pipeline import Result, analyse
from dedupe.reporter.page.chars import marked
from dedupe.settings import Settings

TRIES = 25
PRINTED = bytes([ord("\n"), *range(32, 127), *range(128, 256)])
WHEEL = (
    "The old mill wheel was taken out of the water in March, and four carpenters are now renewing its "
    "paddles with larch from the valley."
)
FAIR = (
    "The summer fair opens on the meadow behind the church with a brass band, and nobody has to pay at the "
    "gate."
)
BRIDGE = (
    "Since the flood the footbridge has been closed, and the children walk to school along the upper road."
)
ODD = {
    "list.html": f"<h1>News</h1><p>{WHEEL}</p><ul><li>{FAIR}</li>\n<li>{WHEEL}</li></ul>"
    f"<ul><li>{FAIR}</li></ul>\n<p>{BRIDGE} <b>{WHEEL}</b></p>{FAIR}<br>{BRIDGE}<div>Rain.</div>{BRIDGE}",
    "boxes.html": f"<h1>News</h1>{WHEEL}<div>{FAIR}</div>{BRIDGE}<details><summary>More</summary>"
    f"<div>{WHEEL}</div> {FAIR}</details>{BRIDGE}<div>{WHEEL}</div>{FAIR} <ol><li>{BRIDGE}</li></ol> Rain.",
    "crlf.md": f"# A \U0001f41f title\r\n\r\n## One\r\n\r\n{WHEEL}\r\n\r\n## Two\r\n{WHEEL}\r\n> {FAIR}\r\n"
    f"\r\n\r\n- {FAIR}\r\n- {BRIDGE}\r\n\r\n## Three\r\n\r\n{BRIDGE} {FAIR}",
    "signs.txt": f"A \U0001f41f title\n\n{WHEEL} \x07\u202e\n\n\n{FAIR}\n\n{WHEEL} \x07\u202e\n"
    f"Told \U0001f41f.\n\n{FAIR}\n\n{BRIDGE} It rained on Sunday. {BRIDGE}\n\n\n\n{BRIDGE} It snowed.",
    "sections.md": f"# News\n\n## The mill\n\n{WHEEL}\n\n### The fair\n\n{FAIR}\n\n## Once more\n\n"
    f"{WHEEL}\n\n### The fair again\n\n{FAIR}\n\n{BRIDGE}\n\n## The bridge\n\n{BRIDGE}\n",
}
ANSWER = """
const [answers] = arguments;
for (const [number, answer] of Object.entries(answers)) {
  const radio = document.querySelector(`#f${number} input[value="${answer}"]`);
  radio.checked = true;
  radio.dispatchEvent(new Event("change", { bubbles: true }));
}
const text = (selector) => document.querySelector(selector).textContent;
return [text("#cleaned pre"), text("#torn"), text("#after")];
"""
ANSWERS = """
return [...document.querySelectorAll(".finding")].map((finding) => [
  finding.dataset.fingerprint,
  [...finding.querySelectorAll("input")].map((input) => input.value),
]);
"""


def expected(result: Result, answers: list[Answer | None]) -> str | None:
    """The cleaned text as a page shows it, None if the answers contradict each other."""
    try:
        made = decisions.decided(result, zip(decisions.cases(result), answers, strict=True), follow=True)
    except DedupeError:
        return None
    return unescape(re.sub(r"</?b[^>]*>", "", marked(made.text)))


def patched(folder: Path, text: str, patch: str) -> str:
    """The text with a patch."""
    file = folder / "patched"
    file.write_bytes(text.encode())
    if patch:
        command = ["patch", "-s", "--no-backup-if-mismatch", str(file)]
        subprocess.run(command, input=patch.encode(), check=True, timeout=20)
    return file.read_bytes().decode()


def articles() -> dict[str, bytes]:
    samples = {
        name: (SAMPLES / name).read_bytes() for name in ("two-versions.txt", "scraped.html", "spun.md")
    }
    return {**samples, **{name: text.encode() for name, text in ODD.items()}}


@pytest.mark.parametrize("name", articles())
def test_the_cleaned_tab_shows_what_any_decisions_give(tab: Open, name: str, tmp_path: Path) -> None:
    data = articles()[name]
    page = tab(name, data)
    result = analyse(data.decode(), Settings(), name)
    listed = decisions.cases(result)
    assert [case.fingerprint for case in listed] == [key for key, _ in page.js(ANSWERS)]
    page.press("2")
    chance, seen = random.Random(name), set()
    for _ in range(TRIES):
        answers: list[Answer | None] = [chance.choice(choices or [None]) for _, choices in page.js(ANSWERS)]
        given = {str(k): answer for k, answer in enumerate(answers, 1) if answer}
        text, torn, _ = page.js(ANSWER, given)
        wanted = expected(result, answers)
        assert bool(torn) == (wanted is None)
        assert text == (wanted or "")
        seen.add(text)
        if text and not data.translate(None, PRINTED):
            before, after = data.decode(), page.js("return document.querySelector('#diff pre').textContent")
            assert patched(tmp_path, before, after) == text
    assert len(seen) > 1
    assert page.complaints() == []
