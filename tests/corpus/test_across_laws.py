"""Laws of the pass across articles: order, workers, failures, and what its parts promise."""

from __future__ import annotations

import random
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from archives import entry, paragraph, story, words
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe.corpus.across import Across, Entry, Options, collect, folding, mapping, minhash, packing, scratch
from dedupe.corpus.across.collect import result
from dedupe.corpus.across.rows import Sort
from dedupe.corpus.across.sample import Sample
from dedupe.corpus.across.store import Store, kept, told
from dedupe.errors import DedupeError, InputError

PROMO = "Sign up for our weekly letter from the valley."


def archive() -> list[Entry]:
    """Articles with boilerplate, copies, near-copies, a republished paragraph and odd ones."""
    entries = [entry(f"a{k:02}", [*story(k), *([PROMO] if k % 2 else [])]) for k in range(24)]
    entries += [entry(f"copy {k}", [*story(3), PROMO]) for k in range(2)]
    entries += [entry(f"near {k}", [*story(5, 8), f"Said {words(k, 1)[0]}."]) for k in range(3)]
    entries += [entry(f"again {k}", [*story(f"again {k}"), paragraph("again")]) for k in range(3)]
    return [*entries, Entry("empty", ""), Entry("half a pair \udc80", "Half a pair \ud800 of it.\0\n")]


@pytest.fixture(scope="module")
def known() -> Across:
    return collect(archive())


@pytest.mark.parametrize("seed", range(3))
def test_any_order_gives_the_same(known: Across, seed: int) -> None:
    entries = archive()
    random.Random(seed).shuffle(entries)
    assert collect(entries) == known


def test_any_number_of_workers_gives_the_same(known: Across) -> None:
    assert collect(iter(archive()), jobs=2, weigh=weight) == known


def weight(item: Entry) -> int:
    """So heavy that there are several batches."""
    return 20_000


def test_names_come_back_as_they_were(known: Across) -> None:
    assert [group.keeper for group in known.groups] == ["a03", "near 0"]
    told = [Entry("half a pair \udc80", "one two three"), Entry("b", "one two three")]
    assert collect(told).groups[0].copies[0].id == "half a pair \udc80"


def broken(item: Entry) -> Entry:
    if item.id == "a01":
        raise InputError("is binary", "give text")
    return item


def test_an_article_that_cannot_be_read_is_told_and_stops_nothing() -> None:
    found = collect(archive(), read=broken)
    assert [failure.id for failure in found.failures] == ["a01"]
    assert found.articles == len(archive()) - 1
    assert found.boilerplate.counts


def test_nothing_gives_nothing() -> None:
    found = collect(())
    assert (found.articles, found.groups, found.blocks, found.boilerplate.counts) == (0, (), (), {})


def test_the_temporary_folder_is_gone_afterwards(tmp_path: Path) -> None:
    collect(archive(), folder=tmp_path)
    with pytest.raises(ZeroDivisionError):
        collect(archive(), folder=tmp_path, tell=lambda item: 1 // 0)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no locks")
def test_what_a_killed_run_left_goes_but_not_what_is_in_use(tmp_path: Path) -> None:
    lost = tmp_path / f"{scratch.PREFIX}lost"
    lost.mkdir()
    (lost / "in-use").touch()
    (lost / "rows.duckdb").write_text("x")
    begun = tmp_path / f"{scratch.PREFIX}being-made"
    begun.mkdir()
    with Store(tmp_path) as store, scratch.folder(tmp_path) as other:
        assert set(tmp_path.iterdir()) == {Path(store._folder), other, begun}
    assert list(tmp_path.iterdir()) == [begun]


@given(st.text(alphabet=st.sampled_from("ab0129é٣:\udc80"), max_size=40))
def test_names_are_kept_and_told(name: str) -> None:
    assert told(kept(name)) == name


def test_names_sort_as_people_count() -> None:
    names = ["line 10", "line 9", "line 2 (x10)", "line 2 (x9)", "", "a"]
    assert sorted(names, key=kept) == ["", "a", "line 2 (x9)", "line 2 (x10)", "line 9", "line 10"]


@pytest.mark.parametrize("sampled", [False, True])
@pytest.mark.parametrize("item", archive(), ids=lambda item: repr(item.id))
def test_rows_that_are_remembered_are_the_same(item: Entry, sampled: bool) -> None:
    rows = mapping.mapped(item, sampled)
    assert packing.unpacked(item.id, packing.packed(rows)) == rows


def test_no_temporary_folder_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(DedupeError, match="no temporary folder can be made"):
        collect(archive(), folder=tmp_path / "missing")


def test_too_little_memory_is_a_clear_error() -> None:
    with Store(memory="1MB") as store, pytest.raises(DedupeError, match="can't be kept"):
        store.run("CREATE TABLE many AS SELECT range AS n, repeat('x', 900) || range AS t FROM range(99999)")


@pytest.mark.skipif(sys.platform == "win32", reason="no limits")
@pytest.mark.parametrize("limit", [0, 20_000, 100_000, 300_000])
def test_a_full_disk_is_a_clear_error(limit: int, tmp_path: Path) -> None:
    import resource

    def kept() -> None:
        with Store(tmp_path) as store:
            for number, article in enumerate(rows):
                store.add(number, article)
            result(store, Sample(), Options(), 10)

    rows = [mapping.mapped(item)._replace(id=f"{n} {item.id}") for n in range(40) for item in archive()]
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        with pytest.raises(DedupeError, match=r"can't be kept: .*; set TMPDIR to a disk with room"):
            kept()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(tmp_path.iterdir()) == []


@given(st.text(max_size=60))
def test_folding_twice_is_folding_once(text: str) -> None:
    told = folding.folded(text)
    assert folding.folded(" ".join(told)) == told


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ("It is 5 °C.", "It is -5 °C.", False),
        ("Up 5 % since May", "Up 5 since May", False),
        ("It costs £5.", "It costs €5.", False),
        ("1.5 litres", "15 litres", False),
        ("हिंदी", "हिंदू", False),
        ("Don’t — “go”!", "don't go", True),
        ("ＦＵＬＬ width", "full width", True),
        ("毎週、登録。", "毎週登録", True),
    ],
)
def test_what_folding_makes_equal(one: str, other: str, equal: bool) -> None:
    assert (folding.folded(one) == folding.folded(other)) == equal


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ("We met Ada there.", "We met Ben there.", False),
        ("We met 3 of them.", "We met 4 of them.", False),
        ("We saw it. Then we left.", "We saw it. Soon we left.", True),
        ("“Then,” she said, “go.”", "“Now,” she said, “go.”", True),
    ],
)
def test_what_near_equal_blocks_must_agree_in(one: str, other: str, equal: bool) -> None:
    assert (folding.facts(one) == folding.facts(other)) == equal


@settings(max_examples=30)
@given(st.integers(0, 10**6), st.integers(20, 300), st.floats(0, 1))
def test_signatures_estimate_the_word_pairs_in_common(seed: int, many: int, share: float) -> None:
    one = words(seed, many)
    other = [word if k < share * many else f"x{word}" for k, word in enumerate(one)]
    pairs = set(pairwise(one)), set(pairwise(other))
    common = len(pairs[0] & pairs[1]) / len(pairs[0] | pairs[1])
    (left, right) = minhash.signatures([one, other])
    equal = sum(a == b for a, b in zip(numbers(left), numbers(right), strict=True)) / minhash.SIZE
    assert abs(equal - common) < 0.3  # five standard deviations


def numbers(signature: tuple[int, ...]) -> bytes:
    return b"".join(whole.to_bytes(8, "big") for whole in signature)


def test_a_signature_depends_on_its_text_alone() -> None:
    texts = [words(0, 2), words(1, 9000), words(2, 30), words(3, 5000)]
    assert minhash.signatures(texts) == [minhash.signatures([text])[0] for text in texts]
    assert minhash.signatures([]) == []


@given(st.sets(st.text(max_size=5), min_size=1, max_size=40), st.randoms(use_true_random=False))
def test_the_sample_is_the_same_in_any_order(names: set[str], rng: random.Random) -> None:
    def sampled(order: list[str]) -> Sample:
        sample = Sample(size=8)
        for name in order:
            if sample.wants(name):
                sample.add(mapping.mapped(Entry(name, name, "a.txt"), with_vocabulary=True))
        return sample

    order = sorted(names)
    first = sampled(order).articles()
    rng.shuffle(order)
    assert sampled(order).articles() == first


def test_the_map_tells_places_words_and_kinds() -> None:
    text = "# A mill\n\nThe wheel turns 3 times a day.\n\n- flour\n\n> It turns.\n\nOpening hours:\n"
    found = mapping.mapped(Entry("mill.md", text))
    assert [(row.position, row.words, row.sort, row.figures) for row in found.rows] == [
        (0, 2, Sort.TITLE, False),
        (1, 7, Sort.PROSE, True),
        (2, 1, Sort.ITEM, False),
        (3, 2, Sort.QUOTE, False),
        (4, 2, Sort.LABEL, False),
    ]
    assert found.words == 14
    assert found.vocabulary == ()
