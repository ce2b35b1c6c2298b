"""What phrases match: the marks of their tables mean what they say."""

from __future__ import annotations

import pytest

from dedupe.residue.phrases import Phrase
from dedupe.residue.phrases.match import firsts, heads, parse
from dedupe.residue.text import sentences

MISSES = [
    ("start", "links? below", "linked below"),
    ("start", "(see|read) more", "now read more"),
    ("whole", "read more", "read more here"),
    ("has", "# likes", "many likes"),
    ("has", "click ~ below", "click one two three four five six seven below"),
]
MATCHES = [
    ("start", "links? below", "Link below the text"),
    ("start", "links? below", "Links below the text"),
    ("start", "(links?|see) below", "Link below"),
    ("start", "subscri* now", "Subscribers now"),
    ("start", "(now)? read more", "Read more: ferries"),
    ("whole", "read more", "Read more!"),
    ("has", "# likes", "it has 40 likes"),
    ("has", "click ~ below", "so click one of these below"),
]


def matched(group: str, phrase: str, text: str) -> bool:
    (sentence,) = sentences(text)
    return Phrase("cta", group, phrase, True, 0).search(sentence) is not None


@pytest.mark.parametrize(("group", "phrase", "text"), MISSES)
def test_what_a_phrase_does_not_say(group: str, phrase: str, text: str) -> None:
    assert not matched(group, phrase, text)


@pytest.mark.parametrize(("group", "phrase", "text"), MATCHES)
def test_what_a_phrase_says(group: str, phrase: str, text: str) -> None:
    assert matched(group, phrase, text)


def test_a_first_word_has_both_its_forms() -> None:
    assert firsts(parse("(links?|see) below")) == {"link", "links", "see"}
    assert set(heads(parse("(links?|see) below"))) == {"link", "see"}
