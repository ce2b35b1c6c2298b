"""`dedupe report`: what it writes where, and what it refuses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dedupe.cli import main

STORY = (
    "The lighthouse keeper counts the ships that pass at night, writes their lights into a blue ledger and "
    "sends the pages to the harbour office each Monday."
)
OTHER = "In summer a ferry brings painters to the rock, and the keeper sells them bread, honey and postcards."
TWICE = f"# The keeper\n\n{STORY}\n\n{OTHER}\n\n{STORY}\n"


def run(capfdbinary: pytest.CaptureFixture[bytes], *arguments: str) -> tuple[int, str, str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.argv", ["dedupe", "report", *arguments])
        with pytest.raises(SystemExit) as exit:
            main()
    out, err = capfdbinary.readouterr()
    code = exit.value.code
    assert isinstance(code, int)
    return code, out.decode(), err.decode()


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


Streams = pytest.CaptureFixture[bytes]


def test_a_file_gives_a_page(here: Path, capfdbinary: Streams) -> None:
    (here / "a.md").write_text(TWICE)
    assert run(capfdbinary, "a.md", "-o", "a.html") == (0, "", "")
    page = (here / "a.html").read_text()
    assert "<title>a.md" in page
    assert 'data-suggested="cut"' in page
    assert run(capfdbinary, "a.md", "-o", "-") == (0, page, "")
    assert (here / "a.md").read_text() == TWICE


def test_headings_follow_their_sections_unless_they_are_left_alone(capfdbinary: Streams) -> None:
    Path("a.md").write_text(TWICE)
    assert " data-follow>" in run(capfdbinary, "a.md", "-o", "-")[1]
    assert " data-follow>" not in run(capfdbinary, "a.md", "-o", "-", "--ignore", "R203")[1]


def test_a_folder_without_articles_gives_no_pages(here: Path, capfdbinary: Streams) -> None:
    (here / "drafts").mkdir()
    (here / "drafts" / "a.gold").write_text(TWICE)
    code, out, err = run(capfdbinary, "drafts", "-o", "out")
    assert (code, out, (here / "out").exists()) == (0, "", False)
    assert err.startswith("dedupe: there is no article to report on")
    assert run(capfdbinary, "drafts", "-o", "out", "--include", "*.gold")[0] == 0
    assert (here / "out" / "articles" / "a.gold.html").exists()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_folder_gives_an_index_and_a_page_an_article(here: Path, capfdbinary: Streams, jobs: str) -> None:
    names = ["a.md", "index.html", "more/a.md", "more/100% & #1?.txt"]
    for number, name in enumerate(names):
        path = here / "drafts" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TWICE.replace("blue", str(number)))
    assert run(capfdbinary, "drafts", "-o", "out", "--jobs", jobs)[0] == 0
    written = sorted(path.relative_to(here / "out").as_posix() for path in (here / "out").rglob("*.html"))
    assert written == sorted(["index.html", *(f"articles/{name}.html" for name in names)])
    index = (here / "out" / "index.html").read_text()
    assert 'href="articles/more/100%25%20%26%20%231%3F.txt.html"' in index
    assert '<b>3 articles</b> <q class="name">In summer a ferry' in index
    assert 'href="../../index.html"' in (here / "out" / "articles" / "more" / "a.md.html").read_text()


def test_pages_of_an_earlier_run_are_no_articles(here: Path, capfdbinary: Streams) -> None:
    (here / "a.md").write_text(TWICE)
    for _ in range(2):
        assert run(capfdbinary, ".", "-o", "out")[0] == 0
        assert len(list((here / "out").rglob("*.html"))) == 2


def test_any_number_of_workers_writes_the_same_pages(here: Path, capfdbinary: Streams) -> None:
    (here / "drafts").mkdir()
    for number in range(6):
        (here / "drafts" / f"{number}.md").write_text(
            TWICE.replace("blue", str(number // 2)) * (1 + number % 2)
        )
    for jobs in ("1", "2"):
        assert run(capfdbinary, "drafts", "-q", "-o", f"out{jobs}", "-j", jobs) == (0, "", "")
    one, two = (
        {path.relative_to(out): path.read_bytes() for path in out.rglob("*.html")}
        for out in (here / "out1", here / "out2")
    )
    assert one == two
    assert len(one) == 7


def test_equal_articles_have_a_number_and_unreadable_ones_are_told(here: Path, capfdbinary: Streams) -> None:
    for name in ("a.md", "b.md"):
        (here / name).write_text(TWICE)
    (here / "c.md").write_text(f"{OTHER}\n")
    (here / "d.pdf").write_bytes(b"%PDF-1.7 \x01\x02\x03")
    code, _, err = run(capfdbinary, "a.md", "b.md", "c.md", "d.pdf", "-o", "out")
    assert code == 2
    assert "d.pdf: " in err
    index = (here / "out" / "index.html").read_text()
    rows = re.findall(r"<tr data-has=\"([^\"]*)\">", index)
    assert ["equal" in row for row in rows] == [True, True, False, False]
    assert ["error" in row for row in rows] == [False, False, False, True]


def test_options_about_findings_count(here: Path, capfdbinary: Streams) -> None:
    (here / "a.md").write_text(TWICE)
    assert run(capfdbinary, "a.md", "-o", "a.html", "--ignore", "R") == (0, "", "")
    assert 'data-suggested="cut"' not in (here / "a.html").read_text()
    (here / "dedupe.toml").write_text('ignore = ["R101"]\n')
    run(capfdbinary, "a.md", "-o", "b.html")
    assert 'data-suggested="cut"' not in (here / "b.html").read_text()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["a.md"], "--output"),
        (["-o", "x.html"], "nothing to report on"),
        (["gone.md", "-o", "x.html"], "no such file"),
        (["a.md", "gone.md", "-o", "out"], "no such file"),
        (["drafts", "-o", "-"], "many pages need a folder"),
        (["drafts", "-o", "a.md"], "is a file"),
        (["-", "a.md", "-o", "x.html"], "stands alone"),
        (["a.md", "-o", "a.md"], "another place"),
        (["drafts", "-o", "drafts"], "another place"),
        (["drafts", "-o", "."], "another place"),
        (["", "-o", "x.html"], "is empty"),
        (["a.md", "-o", "no/such/x.html"], "can't be written"),
        (["a.md", "-o", "x.html", "--level", "all"], "--level"),
    ],
)
def test_what_makes_no_sense_is_refused(
    here: Path, capfdbinary: Streams, arguments: list[str], told: str
) -> None:
    (here / "drafts").mkdir()
    (here / "drafts" / "a.md").write_text(TWICE)
    (here / "a.md").write_text(TWICE)
    code, out, err = run(capfdbinary, *arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert told in err
    assert not (here / "x.html").exists()
    assert (here / "a.md").read_text() == TWICE
