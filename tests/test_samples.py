"""The samples clean to the texts beside them.

A change of the program may change those texts: `python tests/regenerate.py` writes them anew. The tables
below say what no such change may lose or leave.
"""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest
from regenerate import SAMPLES, articles, clean, cleaned_path

import dedupe

STAYS: dict[str, tuple[str, ...]] = {
    "look-alikes.md": (
        "weighs 83 grams",
        "weighs 174 grams",
        "A good choice for walkers who count every gram.",
        "A bad choice for walkers who count every gram.",
        "It may not be used in the Alder Valley",
        "It may be used in the Alder Valley",
        "Open the valve a quarter turn.",
        "Open the valve half a turn.",
        "Dogs are allowed in the northern shelter.",
        "Dogs are not allowed in the southern shelter.",
        "down to about -5 °C",
        "down to about -15 °C",
        "| Tinder 3 | 260 g | 5:15 | 69 |",
    ),
    "two-versions.txt": (
        "Harrow Quay Pier Reopens After Three Winters of Repairs\n",
        "the queue at the gate reached back to the fish market",
        "Nobody was hurt, because",
        "standing out of habit",
        "a dense tropical timber that shipworms leave alone",
        "a few left drawings of squid",
        "a petition with 900 signatures",
        "dogs may come along on a lead",
        "\nFinal Thoughts\n",
        "can take their evening walk again",
    ),
    "spun.md": (
        "title: Keeping a kiln log",
        "Write down the date, the weather and the number of shelves before you switch on.",
        "A sketch of each shelf helps more than a list of pots. Draw circles",
        "[table of cones](https://example.org/cones)",
        "A second thing to look for",
        "- Keep every failure",
        "Cracked bases are rarely the fault of the kiln.",
        "Blisters are the hardest to read.",
        "look at the bucket of glaze",
        "Last spring the potter Ines Calloway found",
        "## Paper or screen?",
        "The evening class at Wendell Street",
    ),
    "scraped.html": (
        "// <p>not a paragraph</p>",
        "<h1>The Town That Bakes at Midnight</h1>",
        "cloths over their arms",
        "<figcaption>Henrike Vale rakes",
        "&ldquo;You can tell who kneaded in anger,&rdquo; says Henrike Vale",
        "the Orrins a crossed key",
        "closes the damper &amp; feeds the cat",
        "Every Thursday 18 loaves",
        "without bread&rdquo;",
    ),
    "heizung.de.md": (
        "Seit Oktober heizt die Gemeinde Ottersried",
        "180 Quadratmetern",
        "Der Bau kostete 3,4 Millionen Euro.",
        "Der Fischereiverein fürchtete um die Forellen.",
        "„Ich war dagegen, und ich hatte unrecht“",
        "## Fazit",
    ),
    "playa.es.txt": (
        "tiene desde marzo treinta metros más de arena",
        "600 naranjas marcadas",
        "Las obras duraron once semanas",
        "No todos están contentos.",
        "pondrá este verano dos pasarelas",
        "«El mar no regala nada»",
        "Covaluna ha recuperado su playa",
    ),
    "editorial.md": (
        "What is empty is the 3:40 departure, which nobody takes because",
        "> Roll on, number nine, roll on,\\\n",
        "> They wait at the stop where the lamps are out,\\\n",
        "> The driver whispers the names of the stops\\\n",
        "the hospital pays a third",
        "letter from a reader in Eastdyke",
        "remember the lamp at the stop in Eastdyke",
    ),
    "harbour-walk.txt": (
        "The marshes of Pellow lie between the old sea wall and the new one,\nan hour by train",
        "rhubarb to be had",
        "    rake it at evening and go to your bed.",
        "the tide takes the rest of it, and always will.",
        "- Brent goose: from October to March",
        "From the hide two ways lead back to the halt.",
        "Trains leave at 16:12 and 18:12.",
    ),
}
GOES: dict[str, tuple[str, ...]] = {
    "look-alikes.md": (),
    "two-versions.txt": (
        "Three Winters of Repair\n",
        "After being shut for three winters",
        "Quayside Daily app",
        "The Storm and the Damage",
        "ripped up the planking",
        "In the weeks that followed",
        "Rebuilding the Pier",
        "Greenheart, a dense timber from the tropics",
        "dismantled in numbered sections",
        "\nConclusion\n",
        "have their evening walk again",
        "Costs and Admission",
        "```",
        "I hope this article meets your needs",
        "Leave a Comment",
        "Required fields",
        "Post Comment",
    ),
    "spun.md": (
        "Before switching on",
        "After ten firings, put",
        "Blisters are the hardest to read. A sketch",
        "In her log, the potter",
    ),
    "scraped.html": (
        ">Sport</a>",
        "&raquo;",
        'class="teaser"',
        "WhatsApp",
        "pull-quote",
        "newsletter",
        "Six cider presses",
        "<ul>\n    </ul>",
        "Tags:",
        "About the author",
        "Leave a Reply",
        "All rights reserved",
    ),
    "heizung.de.md": (
        "Lesen Sie auch",
        "Gekostet hat der Bau",
        "Aus Sorge um die Forellen",
        "Foto:",
        "Newsletter",
    ),
    "playa.es.txt": (
        "Publicidad",
        "Los trabajos duraron",
        "colocará dos pasarelas",
        "Suscríbete",
        "WhatsApp",
        "Deja un comentario",
    ),
    "editorial.md": ("which nobody takes since",),
    "harbour-walk.txt": ("Two ways lead from the hide",),
}
TWICE: dict[str, tuple[str, ...]] = {
    "editorial.md": ("\nLet the night bus run.\n",),
}
"""What a sample says twice on purpose, as a refrain."""


def each(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(name, phrase) for name, phrases in table.items() for phrase in phrases]


@cache
def now(name: str) -> dedupe.Cleaned:
    return clean(SAMPLES / name)


every_sample = pytest.mark.parametrize("article", articles(), ids=lambda path: path.name)


@pytest.mark.parametrize(("name", "phrase"), each(STAYS))
def test_what_only_one_place_tells_stays(name: str, phrase: str) -> None:
    assert now(name).article.source.count(phrase) >= 1
    assert phrase in now(name).text


@pytest.mark.parametrize(("name", "phrase"), each(TWICE))
def test_a_refrain_stays(name: str, phrase: str) -> None:
    assert now(name).article.source.count(phrase) == 2
    assert now(name).text.count(phrase) == 2


@pytest.mark.parametrize(("name", "phrase"), each(GOES))
def test_what_is_said_twice_or_no_part_of_it_goes(name: str, phrase: str) -> None:
    assert phrase == "<ul>\n    </ul>" or phrase in now(name).article.source
    assert phrase not in now(name).text


def test_every_sample_is_in_the_tables() -> None:
    names = {path.name for path in articles()}
    assert names == set(STAYS) == set(GOES)
    assert {path.name for path in SAMPLES.iterdir()} - names == {cleaned_path(p).name for p in articles()}


def test_nothing_of_the_look_alikes_goes() -> None:
    assert not now("look-alikes.md").changed


@every_sample
def test_a_sample_cleans_to_the_text_beside_it(article: Path) -> None:
    assert now(article.name).text == cleaned_path(article).read_bytes().decode("utf-8")


@every_sample
def test_a_cleaned_text_is_clean(article: Path) -> None:
    again = clean(cleaned_path(article))
    assert not again.changed, again.diff(article.name)


@pytest.mark.skipif(not shutil.which("patch"), reason="needs the program patch")
@every_sample
def test_the_diff_patches_a_sample_to_its_cleaned_text(article: Path, tmp_path: Path) -> None:
    target = tmp_path / article.name
    shutil.copy(article, target)
    diff = now(article.name).diff(article.name).encode("utf-8")
    if diff:
        subprocess.run(["patch", "-p1", "--quiet"], cwd=tmp_path, input=diff, check=True)
    assert target.read_bytes() == now(article.name).text.encode("utf-8")
