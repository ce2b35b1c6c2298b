"""The article in a terminal: every word is there, no line is too wide, and nothing steers the terminal."""

from __future__ import annotations

import io
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe.check.decisions import Case
from dedupe.model import Article, Finding, Level, Place, Plan
from dedupe.pipeline import analyse
from dedupe.reporter import question, summary, terminal
from dedupe.reporter.terminal import Look, View
from dedupe.reporter.word_marks import cells
from dedupe.settings import Settings
from dedupe.tokenizer import tokenize

SGR = re.compile(r"\x1b\[[0-9;]*m")
SIGNS = re.compile(r"\[[-?]|[-?]\]|\{[-+]|[-+]\}")
MILL = "The old mill on the river was rebuilt in spring by two brothers from the valley below."
AGAIN = "The mill on the river was rebuilt in the spring by two sisters from the valley below."
WHEEL = "Nobody had seen a wheel turn so quietly before. The mill stands. Few believed it would last."
CODE = "```\nif x:\n\ty = 1\n```"
ARTICLE = f"# The mill\n\n{MILL}\n\n- flour\n- bran\n\n> {WHEEL}\n\n{CODE}\n\n{AGAIN}\n\nShare this!\n"


def place(article: Article, said: str) -> Place:
    number = next(n for n, block in enumerate(article.blocks) if said in block.text)
    start = article.blocks[number].text.index(said)
    return Place(number, start, start + len(said))


def found(article: Article, code: str, goes: str, stays: str = "") -> Finding:
    copies = (place(article, stays),) if stays else ()
    return Finding(
        code, (place(article, goes),), copies, Level.NEAR if stays else None, 0.94, "Says it again."
    )


def plan(article: Article) -> Plan:
    cuts = (found(article, "R102", AGAIN, MILL), found(article, "X102", "Share this!"))
    return Plan(cuts, (found(article, "R201", "The mill stands.", MILL),))


def look(width: int, colour: bool = False) -> Look:
    return Look(width, colour)


def shown(article: Article, plan: Plan, width: int = 80) -> str:
    return summary.plain(list(terminal.lines(article, plan, "mill.md", look(width))))


def coloured(article: Article, plan: Plan, width: int = 80) -> str:
    stream = io.StringIO()
    summary.coloured(list(terminal.lines(article, plan, "mill.md", look(width, True))), stream)
    return stream.getvalue()


PLAIN = """\
mill.md: 2 cut, 1 only suspected; `dedupe explain CODE` tells more
- goes, ~ goes in part, ? is only suspected, = the other copy, which stays

  1   # The mill

  3   The old mill on the river was rebuilt in spring by two brothers from the
      valley below.

  5   - flour
  6   - bran

      R201 repeated-sentence, near, score 0.94: Says it again.
  8 ? > Nobody had seen a wheel turn so quietly before. [?The mill {-stands.-}?]
    ? Few believed it would last.
  3 = The {+old+} mill on the river was rebuilt in spring by two brothers from
    = the valley below.

 11   if x:
          y = 1

      R102 near-repeat, near, score 0.94: Says it again.
 15 - [-The mill on the river was rebuilt in {-the-} spring by two {-sisters-}
    - from the valley below.-]
  3 = The {+old+} mill on the river was rebuilt in spring by two {+brothers+}
    = from the valley below.

      X102 cta, score 0.94: Says it again.
 17 - [-Share this!-]
"""

BESIDE = """\
 15 - [-The mill on the river was rebuilt in         3 = The {+old+} mill on the river was rebuilt
    - {-the-} spring by two {-sisters-} from the       = in spring by two {+brothers+} from the
    - valley below.-]                                  = valley below.
"""


def test_copies_stand_one_under_the_other() -> None:
    article = tokenize(ARTICLE, None, None, "mill.md")
    assert shown(article, plan(article)) == PLAIN


def test_copies_stand_side_by_side_where_there_is_room() -> None:
    article = tokenize(ARTICLE, None, None, "mill.md")
    assert BESIDE in shown(article, plan(article), 100)


def test_what_goes_is_struck_through_and_no_sign_is_needed() -> None:
    article = tokenize(ARTICLE, None, None, "mill.md")
    told = coloured(article, plan(article))
    assert re.search(r"\x1b\[9;31mThe mill on the river", told)
    assert re.search(r"\x1b\[1;4;9;31msisters", told)
    assert re.search(r"\x1b\[1;4;32mbrothers", told)
    assert not SIGNS.search(SGR.sub("", told))


HOSTILE = [
    "[bold]markup[/bold] :smile: stays as it is, [link=https://example.org]here[/link] and [-there-], too",
    "an escape \x1b[31mred\x1b[0m, \x1b]0;title\x07, \x1bc, \x9b2J and a bell \x07 do nothing to anyone here",
    "turned round \u202eno more\u202c and \u2066kept apart\u2069, with a soft\u00adhyphen and no \u200bwidth",
    "a carriage\rreturn, a back\bspace, a vertical\vtab, a form\ffeed and a lone \ud800 surrogate, well",
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("width", [80, 120])
def test_nothing_in_an_article_steers_the_terminal(text: str, width: int) -> None:
    article = tokenize(f"{text}.\n\nOther words.\n\n{text}.\n", None, None, "mill.txt")
    read = [n for n, block in enumerate(article.blocks) if block.text]
    ends = [(Place(n, 0, len(article.blocks[n].text)),) for n in (read[-1], read[0])]
    cut = Finding("R101", ends[0], ends[1], Level.VERBATIM, 1.0, text)
    told = SGR.sub("", coloured(article, Plan((cut,)), width))
    assert all(char.isprintable() for char in told.replace("\n", ""))
    for word in ("[bold]markup[/bold]", ":smile:", "[-there-]"):
        assert (word in text) == (word in told)
    asked = list(question.lines(View(article, look(width)), Case(cut, "0", "cut")))
    assert all(char.isprintable() for char in summary.plain(asked).replace("\n", ""))


WIDE = [
    "mill",
    "wheel",
    "水車",
    "ガタガタ",
    "Ü\u0308ber",
    "👩\u200d🌾",
    "x" * 90,
    "水" * 70,
    "\t",
    "-",
    "[bold]",
]
PARAGRAPHS = st.lists(st.lists(st.sampled_from(WIDE), min_size=1, max_size=30), min_size=2, max_size=5)


@settings(max_examples=30, deadline=None)
@given(PARAGRAPHS, st.sampled_from([40, 61, 80, 100, 133]))
def test_every_word_is_there_and_no_line_is_too_wide(told: list[list[str]], width: int) -> None:
    article = tokenize("\n\n".join(" ".join(words) for words in told) + "\n", None, None, "mill.txt")
    read = [n for n, block in enumerate(article.blocks) if block.text]
    plan = Plan()
    if len(read) > 1:
        ends = [(Place(n, 0, len(article.blocks[n].text)),) for n in (read[-1], read[0])]
        plan = Plan((Finding("R102", ends[0], ends[1], Level.NEAR, 0.9, "So."),))
    text = shown(article, plan, width)
    assert max(map(cells, text.splitlines())) <= max(width, terminal.NARROWEST)
    if width < terminal.BESIDE:
        body = "".join(re.sub(r"^.{6}", "", line) for line in text.splitlines())
        squeezed = SIGNS.sub("", body.replace(" ", ""))
        for number in read:
            said = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in article.blocks[number].text)
            assert SIGNS.sub("", "".join(said.split())) in squeezed


def test_the_last_of_many_words_is_marked_and_soon() -> None:
    words = [f"w{n % 700}" for n in range(6000)]
    article = tokenize(f"{' '.join(words)} here\n\n{' '.join(words)} there\n", None, None, "long.txt")
    one, other = (Place(n, 0, len(b.text)) for n, b in enumerate(article.blocks) if b.text)
    before = time.perf_counter()
    text = shown(article, Plan((Finding("R102", (other,), (one,), Level.NEAR, 0.9, "So."),)))
    assert time.perf_counter() - before < 5
    assert "{-there-}-]" in text
    assert "{+here+}" in text
    assert len(re.findall(r"\bw13\b", text)) == 3 * words.count("w13")


def test_the_question_shortens_what_both_copies_share() -> None:
    words = " ".join(f"w{n}" for n in range(100))
    article = tokenize(f"{words} here\n\nBetween.\n\n{words} there\n", None, None, "long.txt")
    one, _, other = (Place(n, 0, len(b.text)) for n, b in enumerate(article.blocks) if b.text)
    case = Case(Finding("R102", (other,), (one,), Level.NEAR, 0.9, "So."), "0", "cut")
    told = summary.plain(list(question.lines(View(article, look(80)), case)))
    assert told.count("[… 84 words …]") == 2
    assert "{-there-}-]" in told
    assert "  3   Between." in told


def test_a_found_plan_shows_each_of_its_cuts() -> None:
    source = f"{MILL}\n\n{WHEEL}\n\n{MILL}\n\nShare this post with your friends on Facebook!\n"
    result = analyse(source, Settings(), "mill.txt")
    assert result.plan.cuts
    text = " ".join(re.sub(r"(?m)^.{6}", "", shown(result.article, result.plan)).split())
    for cut in result.plan.cuts:
        assert f"[-{result.article.text(cut.places[0])}-]" in text
