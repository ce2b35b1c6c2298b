"""Comments about one code where another one takes their block: of use, and gone with the block."""

from __future__ import annotations

import pytest
from drafts import FLOUR, MILL, MILL_NEAR, PROMO, WHEEL, check, markdown, told

from dedupe.check import examine
from dedupe.check.examine import fixed
from dedupe.model import Finding, Level, Place, Plan
from dedupe.pipeline import Result
from dedupe.settings import Settings
from dedupe.tokenizer import tokenize

OTHER = "<!-- dedupe: ignore[X] -->"

STAYS = [
    ("its block stays", [OTHER + "\n" + MILL, WHEEL, MILL], [MILL, WHEEL]),
    ("a comment about more than its block", [MILL, WHEEL, f"{OTHER}\n- {FLOUR}\n- {MILL}"], [FLOUR]),
    ("around a block that goes", ["<!-- dedupe: ignore-start[X] -->", MILL, WHEEL, MILL], [WHEEL]),
    ("another comment on its line", [MILL, WHEEL, f"<!-- by Jo -->{OTHER}\n{MILL}", FLOUR], ["by Jo", FLOUR]),
]


@pytest.mark.parametrize(("blocks", "kept"), [case[1:] for case in STAYS], ids=[case[0] for case in STAYS])
def test_a_comment_that_is_about_something_else_too_stays(blocks: list[str], kept: list[str]) -> None:
    source = markdown(*blocks)
    left = fixed(source, check(source), Settings(), unsafe=True)
    assert left != source
    assert "<!-- dedupe: ignore" in left
    assert all(text in left for text in kept)


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("copy", [MILL, MILL_NEAR])
def test_a_comment_goes_with_its_block(copy: str, between: str) -> None:
    source = markdown(MILL, WHEEL, OTHER + between + copy, FLOUR)
    report = check(source)
    assert "R10" in str(told(report))
    assert fixed(source, report, Settings()) == markdown(MILL, WHEEL, FLOUR)


def test_in_html_too() -> None:
    page = f"<h1>Mill</h1>\n<p>{MILL}</p>\n<p>{WHEEL}</p>\n{OTHER}\n<p>{MILL}</p>\n<p>{FLOUR}</p>\n"
    left = fixed(page, check(page, "mill.html"), Settings())
    assert left == page.replace(f"{OTHER}\n<p>{MILL}</p>\n", "")


def test_a_comment_is_of_use_where_another_code_takes_its_block(monkeypatch: pytest.MonkeyPatch) -> None:
    source = markdown(MILL, WHEEL, f"{OTHER}\n{PROMO}")
    article = tokenize(source)
    first, last = (Place(n, 0, len(b.text)) for n, b in enumerate(article.blocks) if b.text in (MILL, PROMO))
    repeat = Finding("R103", (last,), (first,), Level.LIGHT, 0.9, "Again.")
    residue = Finding("X102", (last,), (), None, 0.9, "Asks.")

    def analysed(source: str, settings: Settings, *_: object) -> Result:
        cuts = tuple(finding for finding in (repeat, residue) if settings.wants(finding.code))[:1]
        return Result(article, Plan(cuts), source)

    monkeypatch.setattr(examine, "analyse", analysed)
    assert [code for code, *_ in told(check(source))] == ["R103"]
    monkeypatch.setattr(examine, "analyse", lambda *_: Result(article, Plan((repeat,)), source))
    assert [code for code, *_ in told(check(source))] == ["S101", "R103"]
