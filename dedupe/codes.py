"""The codes of findings: what each is, an example, and why it goes."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches

from dedupe.errors import SettingsError


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of finding: `R` codes are repeats, `X` codes residue, `S` codes are about comments that
    silence `dedupe check`. `why` says why it can go."""

    code: str
    name: str
    summary: str
    example: str
    why: str


CODES: tuple[Code, ...] = (
    Code(
        "R101",
        "verbatim-repeat",
        "A block that says another one word for word; case, white space and punctuation may differ.",
        "“The bridge opens at noon.” … “The bridge opens at noon”",
        "A reader who has read the one learns nothing from the other.",
    ),
    Code(
        "R102",
        "near-repeat",
        "A block that differs from another one in a few words: a typo mended, a word added or trimmed.",
        "“The old bridge opens at noon.” … “The bridge opens at noon.”",
        "The few words that differ change nothing in what is said.",
    ),
    Code(
        "R103",
        "light-repeat",
        "A block that says what another one says, reworded or in another order, many phrases shared.",
        "“The bridge opens at noon, the mayor said.” … “At noon, said the mayor, the bridge will open.”",
        "It gives the same facts in nearly the same words.",
    ),
    Code(
        "R104",
        "heavy-repeat",
        "A block written anew: the information of another one, in other words.",
        "“The bridge opens at noon.” … “From midday on, people can cross the river again.”",
        "Every fact in it stands in the copy that is kept.",
    ),
    Code(
        "R201",
        "repeated-sentence",
        "A sentence that is said elsewhere, inside a paragraph that is otherwise new.",
        "“Tickets cost £4. The bridge opens at noon.” … “The bridge opens at noon. Dogs are welcome.”",
        "Only the sentence goes; what is new in its paragraph stays.",
    ),
    Code(
        "R202",
        "cut-off-copy",
        "A teaser or a paragraph broken off, whose whole version stands elsewhere.",
        "“The bridge opens at noon, and the m…” … “The bridge opens at noon, and the mayor will speak.”",
        "The whole version says all that the broken one says, and ends.",
    ),
    Code(
        "R203",
        "repeated-section",
        "A heading and the blocks under it, told again in another section.",
        "“Conclusion: cross it while you can.” … “Final thoughts: cross it soon.”",
        "The two sections do the same work with the same content; one is enough.",
    ),
    Code(
        "R204",
        "second-version",
        "The article starts again: told a second time, from its opening on, in the same order.",
        "“Bridge to open at noon” and its story … “River crossing to open at midday” and the same story",
        "Two drafts of one article were pasted together; unique parts of the second one stay.",
    ),
    Code(
        "X101",
        "promo",
        "An advertisement of something else by the publisher: an app, a video, a podcast, a shop.",
        "Download our free app for live scores.",
        "It sells the site and adds nothing to the article.",
    ),
    Code(
        "X102",
        "cta",
        "A call to subscribe, follow, donate, buy, rate or write in.",
        "Sign up for our newsletter and never miss a recipe.",
        "It asks something of the reader and tells nothing.",
    ),
    Code(
        "X103",
        "share",
        "A bar of share buttons, or a count of shares.",
        "Share · Tweet · Copy link · Email",
        "Buttons lose their use once the page is text.",
    ),
    Code(
        "X104",
        "related",
        "A pointer to other articles: read also, most read, previous and next.",
        "Read more: Five bridges worth a detour",
        "It belongs to another article.",
    ),
    Code(
        "X105",
        "comments",
        "A comment form, a heading over comments, or the comments under the article.",
        "Leave a Reply. Required fields are marked *",
        "What readers wrote under an article is no part of it.",
    ),
    Code(
        "X106",
        "nav",
        "A menu, breadcrumbs, tags, or a notice of the site such as that about cookies.",
        "Home » Travel » Bridges",
        "It leads around the site, not through the article.",
    ),
    Code(
        "X107",
        "credit",
        "A picture credit, a line of copyright, a source link or a note about the author.",
        "Photo: Jo Bell / All rights reserved",
        "It is about the text or its pictures and says nothing on the subject.",
    ),
    Code(
        "X108",
        "ad",
        "A label or disclosure of advertising.",
        "Story continues below advertisement",
        "The advertisement that it marks is not there any more, or should not be.",
    ),
    Code(
        "X109",
        "llm",
        "A language model's talk about its own output, and its lines for search engines.",
        "Certainly! Here's a shorter version of your article:",
        "It speaks to the one who asked for the text, not to its readers.",
    ),
    Code(
        "X110",
        "fence",
        "Markup left over: a code fence, closing tags, a shortcode, alone in a block.",
        "</section></article>",
        "It is a trace of how the text was made.",
    ),
    Code(
        "X111",
        "placeholder",
        "A note to put something in that was never put in, or filler text.",
        "[Insert photo of the bridge here]",
        "It holds the place of something that is missing.",
    ),
    Code(
        "X112",
        "boilerplate",
        "A block that stands in many articles of a folder and is not the substance of any.",
        "The Valley Herald is printed on paper from the valley's own mill. (in 312 of 4,000 articles)",
        "It belongs to the site; the article is complete without it.",
    ),
    Code(
        "S101",
        "unused-suppression",
        "A comment that tells `dedupe check` to ignore something, where there is nothing to ignore.",
        "<!-- dedupe: ignore[R103] --> before a paragraph that repeats nothing",
        "Left in place it would silence a finding to come that nobody has looked at.",
    ),
    Code(
        "S102",
        "invalid-suppression",
        "A comment for `dedupe check` with a slip in it: an unknown word or code, a start or end alone.",
        "<!-- dedupe: ingore -->, <!-- dedupe: ignore[R999] -->",
        "It does not do what its writer meant it to do.",
    ),
)

_BY_KEY = {key: c for c in CODES for key in (c.code.casefold(), c.name)}


def code(id_or_name: str) -> Code:
    """The code of that id or name, in any case; raises SettingsError, naming the nearest right one."""
    key = id_or_name.strip().casefold()
    if key in _BY_KEY:
        return _BY_KEY[key]
    near = get_close_matches(key, _BY_KEY, n=1, cutoff=0.5)
    nearest = _BY_KEY[near[0]] if near else None
    hint = f"did you mean {nearest.code} ({nearest.name})?" if nearest else f"codes are {_range()}"
    raise SettingsError(f"there is no code {id_or_name!r}", hint)


def _range() -> str:
    return ", ".join(c.code for c in CODES)
