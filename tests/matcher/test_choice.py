"""Which earlier passage each one is compared with."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from articles import BRIDGE, CHESS, FERRY, GARDEN, WOOL, article

from dedupe.matcher import choice, passages

OF_1998 = "It was in 1998 that the crossing ended: the firm got rid of its ships."


def scored(cosine: float | Sequence[Sequence[float]], texts: Sequence[str]) -> np.ndarray:
    """The scores of an article of these texts, as if they shared no word."""
    alike = np.full((len(texts), len(texts)), cosine) if isinstance(cosine, float) else np.array(cosine)
    read = list(passages.view(article(texts)).blocks.values())
    return choice.score(alike.astype(np.float32), np.zeros_like(alike, dtype=np.float32), read)


@pytest.mark.parametrize("shared", [0.3, 0.5, 0.7])
def test_what_is_like_everything_is_nobodys_copy(shared: float) -> None:
    like = shared - 0.05
    alike = [[1, shared, shared, shared], [shared, 1, 0, 0], [shared, 0, 1, like], [shared, 0, like, 1]]
    assert scored(alike, [CHESS, GARDEN, BRIDGE, WOOL])[3, :3].argmax() == 2


def test_a_number_that_two_share_tells_the_copy_where_meaning_does_not() -> None:
    assert scored(0.3, [GARDEN, FERRY, BRIDGE, OF_1998])[3, :3].argmax() == 1


def test_a_number_that_all_have_tells_nothing() -> None:
    score = scored(0.3, [f"{text} That was in 1998." for text in (GARDEN, WOOL, BRIDGE, CHESS)])
    assert np.ptp(score[~np.eye(4, dtype=bool)]) == pytest.approx(0, abs=1e-6)


def test_of_two_passages_each_is_the_others() -> None:
    score = scored(0.4, [FERRY, GARDEN])
    assert score[0, 1] == pytest.approx(score[1, 0])
