"""An article's source cut into blocks, each with its exact span and what a reader reads of it."""

from __future__ import annotations

from importlib import import_module

from dedupe.model import Article, Format
from dedupe.tokenizer import formats

# One module a format; each is loaded when an article first needs it.
MODULES = {
    Format.TEXT: "dedupe.tokenizer.text",
    Format.MARKDOWN: "dedupe.tokenizer.markdown",
    Format.HTML: "dedupe.tokenizer.html",
}


def tokenize(source: str, format: Format | None = None, lang: str | None = None, name: str = "") -> Article:
    """Cut a source into the blocks of an `Article`.

    Without `format` the suffix of `name` tells it, else a look at the source. Without `lang` (a two-letter
    code) the text's language is found from what a reader reads.
    """
    format = format or formats.by_name(name) or formats.detect(source)
    blocks, containers = import_module(MODULES[format]).tokenize(source)
    if lang is None:
        words = import_module("dedupe.tokenizer.words")
        lang = str(words.detect_language("\n".join(b.text for b in blocks if b.text)))
    return Article(source, format, tuple(blocks), tuple(containers), lang)
