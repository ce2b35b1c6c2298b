"""The README's picture is of the page as it is; `DEDUPE_SCREENSHOTS=1 pytest tests/browser` takes it anew."""

from __future__ import annotations

import os
from base64 import b64decode

from regenerate import ROOT, SAMPLES, SHOWN

from browser.conftest import Open

PICTURE = ROOT / ".github" / "report.webp"
SIZE = (1280, 1140)
LEAST, MOST = 40_000, 200_000


def test_the_picture_shows_a_passage_and_its_other_copy(tab: Open) -> None:
    page = tab(f"samples/{SHOWN}", (SAMPLES / SHOWN).read_bytes())
    page.resize(*SIZE)
    page.one('.seg[data-cut="2"]').click()
    page.js("document.activeElement.blur(); document.querySelector('aside').scrollTop = 0; scrollTo(0, 0)")
    shot = {"format": "webp", "quality": 85}
    taken = b64decode(page.driver.execute_cdp_cmd("Page.captureScreenshot", shot)["data"])
    if os.environ.get("DEDUPE_SCREENSHOTS"):
        PICTURE.write_bytes(taken)
    for picture in (taken, PICTURE.read_bytes()):
        assert (picture[:4], picture[8:12]) == (b"RIFF", b"WEBP")
        assert LEAST < len(picture) < MOST
    assert "samples/two-versions.txt" in page.one(".file").text
    said = page.one("#f2 .stays .said").rect
    assert said["y"] + said["height"] < SIZE[1]
