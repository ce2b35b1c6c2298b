"""The report page without a browser: what is marked, escaped, allowed, and counted."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedupe.codes import CODES
from dedupe.model import Level
from dedupe.pipeline import analyse
from dedupe.reporter.page import Subject, page
from dedupe.reporter.page.chars import marked, shown
from dedupe.reporter.page.figures import figures
from dedupe.reporter.page.findings import TITLES, told
from dedupe.reporter.page.index import Entry, index
from dedupe.reporter.page.map import drawn
from dedupe.reporter.page.marks import rows
from dedupe.reporter.page.words import compared
from dedupe.settings import Settings

FERRY = (
    "The ferry to the island leaves the quay at nine, carries forty passengers with their bicycles and takes "
    "an hour for the crossing."
)
NEAR = FERRY.replace("takes", "needs")
ORCHARD = (
    "Behind the chapel lies an orchard with old kinds of pears, which the village picks together in October."
)
CEDARS = "Nobody knows who planted the two cedars by the gate, but they are on a chart from 1794."
OIL = "The lamp above them burned whale oil until the keeper's daughter had it changed for paraffin."
SENTENCE = f"{CEDARS} {FERRY} {OIL}"
TWICE = f"Islands\n\n{FERRY}\n\n{ORCHARD}\n\n{NEAR}\n\nSubscribe to our newsletter!\n"


def made(source: str, name: str = "a.txt", settings: Settings | None = None) -> str:
    result = analyse(source, settings or Settings(), name)
    return page(Subject(result, name, sha256(source.encode("utf-8", "surrogatepass")).hexdigest()))[0]


class Reader(HTMLParser):
    """The elements of a page and the text of its article."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def count(self, tag: str) -> int:
        return sum(tag == other for other, _ in self.tags)


EVIL = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</style><style>*{display:none}</style>",
    "<!-- <script> -->",
    "\"'><img src=x onerror=alert(1)>",
    "]]><svg/onload=alert(1)>",
    "{{ 7*7 }} {% include 'x' %} {# c #}",
    "</pre></section></main><iframe srcdoc=x>",
    "<meta http-equiv=refresh content=0>",
    "&lt;script&gt; &#60;script&#62;",
]
OURS = Reader(made(TWICE))


@pytest.mark.parametrize("evil", EVIL)
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_text_of_an_article_makes_no_elements(evil: str, name: str) -> None:
    text = f"Islands {evil}\n\n{FERRY} {evil}\n\n{ORCHARD}\n\n{NEAR} {evil}\n\nSubscribe to our newsletter!\n"
    read = Reader(made(text, name))
    for tag in ("script", "style", "meta", "img", "iframe", "title"):
        plain = OURS.count(tag) + (0 if tag != "title" else read.count("title") - OURS.count("title"))
        assert read.count(tag) == plain
    assert not [
        attrs for _, attrs in read.tags if any(key.startswith("on") or key == "style" for key in attrs)
    ]


@pytest.mark.parametrize(
    "name", ["<script>x</script>.txt", '"><b>.txt', "\u202etxt.a", "\udc80.txt", "a\nb.txt"]
)
def test_a_name_is_text_too(name: str) -> None:
    text = made(TWICE, name)
    assert Reader(text).count("script") == 1
    assert "\u202e" not in text
    text.encode("utf-8")
    listing = index([Entry(name, "x.html", error="<script>")], name)
    assert Reader(listing).count("script") == 1
    listing.encode("utf-8")


UNSEEN = "".join(
    map(chr, [0, 7, 8, 0x1B, 0x7F, 0x85, 0x200B, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF, 0xD800, 0xFFFF])
)


def test_what_cannot_be_seen_is_shown_by_its_name() -> None:
    assert marked("a\u202eb") == 'a<b class="char">U+202E</b>b'
    assert shown("a\u202eb") == "a[U+202E]b"
    assert not set(UNSEEN) & set(marked(UNSEEN) + shown(UNSEEN))
    assert marked("می\u200cخواهم 👩\u200d🚀\ttab\nline") == "می\u200cخواهم 👩\u200d🚀\ttab\nline"


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("<>&\"'\u202e\x00\ud800"))))
def test_any_text_is_shown_whole_and_acts_not(text: str) -> None:
    safe = str(marked(text))
    safe.encode("utf-8")
    assert re.sub(r'<b class="char">U\+[0-9A-F]+</b>', "", safe).count("<") == 0


def test_the_policy_allows_the_page_s_script_and_styles_and_nothing_else() -> None:
    for text in (made(TWICE), index([Entry("a", "a.html")], "t")):
        policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
        assert policy is not None
        rules = dict(rule.split(" ", 1) for rule in policy[1].replace("&#39;", "'").split("; "))
        for tag, rule in (("script", "script-src"), ("style", "style-src")):
            (body,) = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
            assert rules[rule] == f"'sha256-{b64encode(sha256(body.encode()).digest()).decode()}'"
        assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
        assert "unsafe" not in policy[1]
        assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//""", text)


def test_equal_articles_have_equal_pages() -> None:
    assert made(TWICE) == made(TWICE)
    assert not re.search(r"\b20\d\d-\d\d-\d\d\b", made(TWICE))


def test_the_cleaned_text_and_the_patch_are_on_the_page() -> None:
    text = made(TWICE)
    cleaned = analyse(TWICE, Settings(), "a.txt").text
    assert f">{marked(cleaned)}</pre>" in text
    assert f'<span class="out">-{NEAR}\n</span>' in text
    assert '<span class="head">--- a/a.txt\n</span>' in text


def test_marks_say_what_goes_and_what_stays() -> None:
    result = analyse(TWICE, Settings(), "a.txt")
    findings = told(result.article, result.plan)
    assert [(f.kind, f.group, f.suggested) for f in findings] == [
        ("repeat", "near", "cut"),
        ("residue", "residue", "cut"),
    ]
    said = [(s.text, s.places, s.copies) for row in rows(result.article, findings) for s in row.segments]
    assert said == [
        ("Islands", (), ()),
        (FERRY, (), (1,)),
        (ORCHARD, (), ()),
        (NEAR, (1,), ()),
        ("Subscribe to our newsletter!", (2,), ()),
    ]
    assert [c.answer for c in findings[0].choices] == ["cut", "keep", "other"]
    assert [c.answer for c in findings[1].choices] == ["cut", "keep"]


def test_a_sentence_is_marked_alone() -> None:
    source = f"Islands\n\n{FERRY} {PARTS[2]}\n\n{ORCHARD}\n\n{SENTENCE}\n"
    result = analyse(source, Settings(), "a.txt")
    (finding,) = told(result.article, result.plan)
    (row,) = [row for row in rows(result.article, [finding]) if row.findings]
    assert finding.code == "R201"
    assert [choice.answer for choice in finding.choices] == ["cut", "keep"]
    assert "".join(s.text for s in row.segments) == SENTENCE
    assert [s.text.strip() for s in row.segments if s.places] == [FERRY]


def test_a_suspicion_stays_and_can_be_cut() -> None:
    result = analyse(TWICE, Settings(), "a.txt")
    plan = type(result.plan)(suspects=result.plan.cuts)
    findings = told(result.article, plan)
    assert {(f.kind, f.suggested) for f in findings} == {("maybe", "keep")}
    found = figures(result.article, findings)
    assert (found.before, found.cuts) == (found.after, 0)
    assert found.headline == "Nothing has to go; 2 passages are only suspected."


@pytest.mark.parametrize(
    ("one", "other", "left", "right"),
    [
        ("a red cat", "a red cat", [("a red cat", "same")], [("a red cat", "same")]),
        (
            "A red cat.",
            "a red dog",
            [("A red", "same"), ("cat.", "only")],
            [("a red", "same"), ("dog", "only")],
        ),
        ("猫が好き", "犬が好き", [("猫", "only"), ("が好き", "same")], [("犬", "only"), ("が好き", "same")]),
    ],
)
def test_words_that_differ_are_told(
    one: str, other: str, left: list[tuple[str, str]], right: list[tuple[str, str]]
) -> None:
    sides = [[(run.text, run.kind) for run in side if run.text.strip()] for side in compared(one, other)]
    assert sides == [left, right]


@given(st.text(), st.text())
def test_compared_passages_lose_nothing(one: str, other: str) -> None:
    assert tuple("".join(run.text for run in side) for side in compared(one, other)) == (one, other)


def test_every_finding_has_a_title() -> None:
    assert [code.code for code in CODES if code.code[0] in "RX" and code.code not in TITLES] == []


def test_figures_add_up() -> None:
    result = analyse(TWICE, Settings(), "a.txt")
    found = figures(result.article, told(result.article, result.plan))
    assert found.before == len(TWICE.split())
    assert found.after == len(result.text.split())
    assert found.of(str(Level.NEAR)).words == len(NEAR.split())
    assert found.of("residue").words == 4
    assert found.headline == "This article says one thing twice, and one passage is no part of it."
    nothing = analyse(f"{FERRY}\n", Settings(), "a.txt")
    assert figures(nothing.article, ()).headline == "Nothing is said twice, and nothing has to go."


PARTS = [
    FERRY,
    ORCHARD,
    "Forty years ago the school had ninety pupils; today it has eleven and one teacher named Ilka Brandt.",
    "Fishermen sell herring from the quay on Fridays; the price has doubled since the smokehouse burnt down.",
    "A cable laid in 1931 brings the electricity, and in winter an anchor tears it apart near the sandbank.",
]


def test_an_article_told_twice_makes_a_diagonal() -> None:
    source = "\n\n".join([*PARTS, *(f"{part[:-1]}, as said." for part in PARTS)]) + "\n"
    result = analyse(source, Settings(), "a.txt")
    findings = told(result.article, result.plan)
    assert figures(result.article, findings).headline.startswith("This article is told twice")
    picture = drawn(result.article, findings)
    assert picture is not None
    half = 5 * picture.cell
    assert [(round(m.x + half, 2), round(m.y, 2)) for m in picture.marks] == [
        (round(half + k * picture.cell, 2), round(half + k * picture.cell, 2)) for k in range(5)
    ]
    strong = {(round(d.x, 2), round(d.y, 2)) for d in picture.dots if d.strength >= 5}
    assert strong == {(round(m.x, 2), round(m.y, 2)) for m in picture.marks}


def test_a_long_article_that_repeats_some_passages_is_not_told_twice() -> None:
    letters = "abcdefghij"
    others = [" ".join(f"{a}o{b}u{c}" for b in letters for c in letters) + "." for a in letters]
    source = "\n\n".join([*PARTS, *others, *(f"{part[:-1]}, as said." for part in PARTS)]) + "\n"
    result = analyse(source, Settings(), "a.txt")
    found = figures(result.article, told(result.article, result.plan))
    assert found.headline == "This article says 4 things twice."


@pytest.mark.parametrize("source", ["", "\n", "One line.\n", "---\ntitle: x\n---\n"])
def test_articles_of_next_to_nothing_have_a_page(source: str) -> None:
    assert "Nothing" in made(source, "a.md")


def test_five_thousand_articles_have_a_row_each() -> None:
    text = index([Entry(f"drafts/{n}.md", f"articles/{n}.md.html") for n in range(5000)], "drafts")
    assert text.count("<tr") == 5001
    assert len(text) < 3_000_000
