"""The pages in a real browser: what is clicked and pressed, what may run, who can use them."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest

pytest.importorskip("selenium", reason="selenium is not installed: pip install '.[dev]'")
from regenerate import SAMPLES, articles
from selenium.common.exceptions import WebDriverException

from browser.conftest import Open, Tab
from dedupe.cli import reporting
from dedupe.config import Configs
from dedupe.reporter.page.index import Entry, index

REPORT = SAMPLES / "two-versions.txt"
WHEEL = (
    "The old mill wheel was taken out of the water in March, and four carpenters are now renewing its "
    "paddles with larch from the valley."
)
SCRIPT = "<script>window.ran = 1</script></script><img src=x onerror='window.ran = 1'>"
HOSTILE = f"""A title {SCRIPT}

{WHEEL} {SCRIPT} &lt;script&gt;window.ran=1&lt;/script&gt; \u202eevil\u202c \x07 {{{{ 7*7 }}}} {{% raw %}}

Nothing else happened in the valley, but for the fair on Sunday. "'><svg onload=window.ran=1>

{WHEEL} {SCRIPT} &lt;script&gt;window.ran=1&lt;/script&gt; \u202eevil\u202c \x07 {{{{ 7*7 }}}} {{% raw %}}
"""
MARKUP = f"<!doctype html><title>x</title><h1>Hm{SCRIPT}</h1><p>{WHEEL}<p onclick='ran=1'>Rain.<p>{WHEEL}"
IN_VIEW = """
const box = document.querySelector(".at").getBoundingClientRect();
return box.top > 0 && box.bottom < innerHeight;
"""
INSERT = """
const element = document.createElement(arguments[0]);
element.textContent = arguments[1];
document.head.append(element);
"""
CHOOSE = """
const kind = document.querySelector("#kind");
kind.value = arguments[0];
kind.dispatchEvent(new Event("change", { bubbles: true }));
"""
AXE = """
const done = arguments[0];
const failed = (error) => done([{ id: String(error), impact: "critical", nodes: [] }]);
axe.run().then((result) => done(result.violations), failed);
"""
NAMES = """
const rows = [...document.querySelectorAll("tbody tr")].filter((row) => row.offsetParent);
return rows.map((row) => row.cells[0].innerText);
"""
STEPS = """
const seen = [];
for (let k = 0; k < arguments[0]; k++) {
  document.querySelector("#next").click();
  const open = [...document.querySelectorAll(".finding")].filter((finding) => finding.offsetParent);
  if (open.length === 1 && document.querySelector(".at")) seen.push(Number(open[0].dataset.number));
}
return seen;
"""


def shown(tab: Tab) -> list[int]:
    """The numbers of the findings that can be seen."""
    return [int(f.get_attribute("data-number")) for f in tab.all(".finding") if f.is_displayed()]


def test_a_click_on_a_marked_passage_shows_its_other_copy(tab: Open) -> None:
    page = tab(REPORT.name, REPORT.read_bytes())
    assert shown(page) == []
    page.one('.seg[data-cut="2"]').click()
    assert shown(page) == [2]
    finding = page.one("#f2")
    assert finding.find_element("css selector", ".goes .said").text.startswith("After being shut")
    assert finding.find_element("css selector", ".stays .said").text.startswith("Harrow Quay's wooden pier")
    assert finding.find_element("css selector", ".goes .only, .goes .same").is_displayed()
    assert page.one(".at .seg").get_attribute("data-cut") == "2"
    assert "Harrow Quay's wooden pier" in page.one(".beside").text
    assert page.complaints() == []


def test_a_mark_on_the_map_leads_to_its_passage(tab: Open) -> None:
    page = tab(REPORT.name, REPORT.read_bytes())
    page.one('.mark[data-open="13"] rect:last-of-type').click()
    assert shown(page) == [13]
    assert page.js(IN_VIEW)


def test_all_can_be_done_with_keys(tab: Open) -> None:
    page = tab(REPORT.name, REPORT.read_bytes())
    page.press("n", "n")
    assert shown(page) == [2]
    assert page.js("return document.activeElement.dataset.open") == "2"
    page.press("s")
    assert "Harrow Quay's wooden pier" in page.one(".at").text
    page.press("s", "p")
    assert shown(page) == [1]
    page.press("\ue007")
    assert page.js("return document.activeElement.id") == "f1"
    page.press("\ue00c")
    assert shown(page) == []
    page.press("2")
    assert page.one("#cleaned").is_displayed()
    assert not page.one("#article").is_displayed()
    page.press("\ue014")
    assert page.one("#diff").is_displayed()
    page.press("\ue014", "p")
    assert shown(page) == [len(page.all(".finding"))]
    page.press("?", "n")
    assert page.one("#keys").is_displayed()
    assert shown(page) == [len(page.all(".finding"))]
    page.press("\ue00c", "n")
    assert not page.one("#keys").is_displayed()
    assert shown(page) == [1]


@pytest.mark.parametrize("path", articles(), ids=lambda path: path.name)
def test_every_sample_has_a_page_with_its_cleaned_text(tab: Open, path: Path) -> None:
    page = tab(path.name, path.read_bytes())
    cleaned = path.with_name(f"{path.stem}.clean{path.suffix}").read_text("utf-8")
    assert page.js("return document.querySelector('#cleaned pre').textContent") == cleaned
    count = len(page.all(".finding"))
    assert page.js(STEPS, count) == list(range(1, count + 1))
    assert page.complaints() == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", HOSTILE),
        ("a.md", HOSTILE),
        ("a.html", MARKUP),
        ("</script><b>.txt".replace("/", "_"), HOSTILE),
    ],
)
def test_what_an_article_says_is_shown_and_never_run(tab: Open, name: str, text: str) -> None:
    page = tab(name, text)
    assert page.all(".finding")
    page.press("n", "s", "2", "3")
    assert page.js("return document.querySelector('#diff pre').textContent.includes('<script>window.ran')")
    page.press("n", "k", "3", "2")
    assert page.js("return document.querySelector('#cleaned pre').textContent.includes('<script>window.ran')")
    assert page.js("return window.ran") is None
    assert page.all("img, iframe, svg[onload], script:not(:last-of-type), [onclick], [onerror]") == []
    assert page.complaints() == []
    if not name.endswith("html"):
        assert "\u202e" not in page.js("return document.documentElement.innerHTML")
        assert "U+202E" in page.js("return document.querySelector('.article').textContent")


def test_the_policy_stops_what_is_not_the_page_s_own(tab: Open) -> None:
    page = tab("a.txt", HOSTILE)
    page.js(INSERT, "style", "body { display: none }")
    with pytest.raises(WebDriverException, match="TrustedScript"):
        page.js(INSERT, "script", "window.ran = 1")
    assert page.js("return getComputedStyle(document.body).display") == "block"
    assert page.js("return window.ran") is None
    assert any("Content Security Policy" in complaint for complaint in page.complaints())


def test_decisions_are_painted_and_saved(tab: Open) -> None:
    data = REPORT.read_bytes()
    page = tab(REPORT.name, data)
    before = page.one("#after").text
    page.press("n", "k")
    assert page.one("#after").text != before
    page.press("n", "o")
    page.one('.seg[data-cut="3"]').click()
    page.one('#f3 input[value="keep"]').click()
    assert [page.one(f'.seg[data-cut="{n}"]').get_attribute("class") for n in (1, 2, 3)] == ["seg spared"] * 3
    assert "goes" in page.one('.seg[data-copy="2"]').get_attribute("class")
    assert page.one("#save").text == "Save decisions (3 changed)"
    told = json.loads(page.saved(REPORT.name).read_text("utf-8"))
    assert told["version"] == 1
    assert told["source"] == sha256(data).hexdigest()
    assert [d["answer"] for d in told["decisions"]] == [
        "keep",
        "other",
        "keep",
        *["cut"] * (len(page.all(".finding:not([data-heading])")) - 3),
    ]
    assert told["headings"] == "follow"
    assert all(len(d["fingerprint"]) == 16 for d in told["decisions"])
    assert page.one("#save").get_attribute("class") == ""
    assert page.complaints() == []


def folder(tmp_path: Path) -> Path:
    drafts = tmp_path / "drafts"
    (drafts / "new").mkdir(parents=True)
    (drafts / "a & b.txt").write_text(f"{WHEEL}\n\nRain.\n\n{WHEEL}\n")
    (drafts / "new" / "q?#%.md").write_text(f"# A\n\n{WHEEL}\n")
    (drafts / "new" / "z.md").write_text(f"# A\n\n{WHEEL}\n")
    configs = Configs(tmp_path, None, True, {}, ())
    from dedupe.cli.report import Flags, _listed

    flags = Flags((str(drafts),), str(tmp_path / "out"), None, 1, True)
    assert reporting.many(_listed(flags, configs), flags, configs) == 0
    return tmp_path / "out" / "index.html"


def names(page: Tab) -> list[str]:
    found: list[str] = page.js(NAMES)
    return [name.rpartition("/")[2] for name in found]


def test_the_index_sorts_filters_and_leads_to_pages_and_back(tab: Open, tmp_path: Path) -> None:
    page = tab(path=folder(tmp_path))
    assert names(page) == ["a & b.txt", "q?#%.md", "z.md"]
    page.one("thead th:first-child button").click()
    assert names(page) == ["z.md", "q?#%.md", "a & b.txt"]
    page.one("#text").send_keys("NEW/")
    assert names(page) == ["z.md", "q?#%.md"]
    page.one("#text").clear()
    page.js(CHOOSE, "cuts")
    assert names(page) == ["a & b.txt"]
    page.js(CHOOSE, "equal")
    page.one("tbody tr:not([hidden]) a[href*=q]").click()
    assert page.one(".file").text.endswith("q?#%.md")
    page.one(".file a").click()
    assert page.one("h1").text.endswith("what dedupe found")
    assert page.complaints() == []


def faults(page: Tab, axe: str) -> list[str]:
    page.js(axe)
    found = page.driver.execute_async_script(AXE)
    return [
        f"{fault['id']}: {[node['html'][:200] for node in fault['nodes'][:3]]}"
        for fault in found
        if fault["impact"] != "minor"
    ]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_no_fault_on_a_page(tab: Open, axe: str, dark: bool) -> None:
    page = tab(REPORT.name, REPORT.read_bytes())
    page.resize(1400, 1000, dark)
    page.press("n", "n", "k")
    assert faults(page, axe) == []
    page.resize(390, 800, dark)
    assert faults(page, axe) == []
    page.press("3")
    assert faults(page, axe) == []
    page.press("?")
    assert faults(page, axe) == []


def test_axe_finds_no_fault_on_an_index(tab: Open, axe: str, tmp_path: Path) -> None:
    assert faults(tab(path=folder(tmp_path)), axe) == []


@pytest.mark.parametrize("width", [320, 390, 800, 1400])
def test_nothing_is_wider_than_the_screen(tab: Open, width: int) -> None:
    page = tab(REPORT.name, REPORT.read_bytes())
    page.resize(width, 800)
    page.press("n", "n")
    assert page.js("return document.documentElement.scrollWidth") <= width
    assert page.one("#f2").is_displayed()


def test_an_index_of_thousands_shows_some_and_all_if_asked(tab: Open, tmp_path: Path) -> None:
    entries = [Entry(f"{number}.md", f"articles/{number}.md.html") for number in range(3000)]
    path = tmp_path / "index.html"
    path.write_text(index(entries, "drafts"), "utf-8")
    page = tab(path=path)
    assert page.one("#shown").text == "500 of 3,000 shown"
    page.one("thead th:first-child button").click()
    assert page.one("tbody tr th").text == "2999.md"
    page.one("#text").send_keys("299")
    assert (page.one("#shown").text, len(names(page))) == ("13 shown", 13)
    page.js("document.querySelector('#text').value = ''; document.querySelector('#more').click()")
    assert page.one("#shown").text == "3,000 shown"
    assert page.js("return document.querySelectorAll('tbody tr:not([hidden])').length") == 3000


def test_on_paper_all_findings_stand_in_light_colours(tab: Open) -> None:
    page = tab(REPORT.name, REPORT.read_bytes())
    page.resize(700, 1000)
    page.press("n")
    dark = [{"name": "prefers-color-scheme", "value": "dark"}]
    page.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print", "features": dark})
    assert len(shown(page)) == len(page.all(".finding"))
    assert not page.one("#next").is_displayed()
    assert page.js("return getComputedStyle(document.querySelector('.findings')).position") == "static"
    assert (
        page.js("return getComputedStyle(document.querySelector('.seg.goes')).backgroundColor")
        == "rgb(253, 234, 232)"
    )
    page.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
