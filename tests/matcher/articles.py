"""Small articles for the matcher's tests: about ordinary things, each block about something else."""

from __future__ import annotations

from collections.abc import Sequence

from dedupe import matcher
from dedupe.matcher.verdict import surely
from dedupe.model import Article, Block, Finding, Format, Kind, Piece, Place, Span
from dedupe.tokenizer.words import detect_language

Said = str | tuple[Kind, str]

FERRY = (
    "The old ferry to Morne Island stopped in 1998, when the company sold its two boats and paid off forty "
    "sailors. Since then a fisherman called Ruben Hale has taken visitors across for a small fee."
)
GARDEN = (
    "Tomatoes want a sheltered corner and plenty of compost. Water them in the morning, at the root, and "
    "pinch out the side shoots as soon as they are long enough to hold."
)
SCHOOL = (
    "Pupils at the village school painted the whole corridor over a weekend in March. Their teacher, Ines "
    "Barreto, had saved paint from three building sites."
)
BREAD = (
    "A stiff dough rises slowly, which suits anybody with a job. Mix it before work, fold it after supper "
    "and put it into a very hot oven the next day."
)
BRIDGE = (
    "Engineers found rust beneath the deck of the railway bridge last autumn. Trains now cross at walking "
    "pace, and every girder will be scraped, tested and painted."
)
CHESS = (
    "The chess club meets in the back room of the library, where nobody minds silence. Beginners play with a "
    "clock from their first evening onwards."
)
WOOL = (
    "Wool from mountain sheep is too coarse for scarves but makes a carpet that outlives its owner. Weavers "
    "in the valley still dye it with walnut shells."
)
STARS = (
    "On moonless nights the observatory opens its dome to the public. A volunteer explains why stars twinkle "
    "and planets hardly ever do."
)
TOPICS = (FERRY, GARDEN, SCHOOL, BREAD, BRIDGE, CHESS, WOOL, STARS)


def article(said: Sequence[Said], lang: str | None = None) -> Article:
    """An article of these blocks, paragraphs unless they say what else they are."""
    source, blocks = "", []
    for number, block in enumerate(said):
        kind, text = (Kind.PARAGRAPH, block) if isinstance(block, str) else block
        gap = "\n\n" if number + 1 < len(said) else "\n"
        start = len(source)
        source += text + gap
        piece = Piece(0, Span(start, start + len(text)))
        depth = {Kind.TITLE: 1, Kind.HEADING: 2, Kind.ITEM: 1}.get(kind, 0)
        blocks.append(
            Block(
                kind,
                Span(start, len(source)),
                text,
                (piece,),
                depth,
                0 if kind is Kind.ITEM else None,
            )
        )
    return Article(source, Format.TEXT, tuple(blocks), (), lang or detect_language(source))


def find(said: Sequence[Said], lang: str | None = None) -> list[Finding]:
    """What the matcher finds in an article of these blocks."""
    return matcher.find(article(said, lang))


def sure(findings: Sequence[Finding]) -> list[Finding]:
    """The findings that score enough to be cut."""
    return [f for f in findings if surely(f)]


def blocks(places: Sequence[Place]) -> list[int]:
    """The blocks that these places are in."""
    return [p.block for p in places]
