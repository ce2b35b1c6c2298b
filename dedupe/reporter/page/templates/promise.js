"use strict";
// The cleaned text that answers give, as `dedupe clean --decisions` writes it: places are joined here, and what
// goes with each is looked up in the tables that were made with the page.
const promise = (() => {
  const holder = document.querySelector("#promise");
  if (!holder) return null;
  const data = JSON.parse(holder.content.textContent);

  // The findings that are cut, each with the ends that go and stay.
  function cuts(answers) {
    const found = [];
    data.findings.forEach(({ places, copies, heading }, k) => {
      const [answer, suggested] = answers[k];
      if (heading && data.follow) return;
      if (answer === "cut") found.push({ number: k + 1, places, copies, changed: suggested !== "cut" });
      if (answer === "other") found.push({ number: k + 1, places: copies, copies: places, changed: true });
    });
    return found;
  }

  // The blocks that are cut, each with what goes of it: null if nothing of it is left.
  function cutBlocks(cuts) {
    const gone = ([block, places]) => [block, data.parts[block] ? stretches(data.parts[block], places) : null];
    return new Map([...byBlock(cuts)].map(gone));
  }

  // The headings of which nothing of the section stays.
  function emptied(cuts, blocks) {
    const cut = new Map();
    const held = new Set();
    for (const { places, copies } of cuts) {
      for (const [block] of places) if (!blocks.get(block)) cut.set(block, copies.length > 0);
      for (const [block] of copies) held.add(block);
    }
    const bare = ([head, , under, below]) =>
      !cut.has(head) && !held.has(head) && under.some((n) => cut.get(n)) && below.every((n) => cut.has(n));
    return data.heads.filter(bare);
  }

  // The findings of which both copies would go.
  function torn(cuts) {
    const gone = new Map();
    for (const cut of cuts) {
      for (const [block, start, end] of cut.places) gone.set(block, [...(gone.get(block) || []), { start, end, cut }]);
    }
    const meets = ({ changed, copies }) =>
      copies.some(([block, start, end]) =>
        (gone.get(block) || []).some((other) => (changed || other.cut.changed) && start < other.end && other.start < end),
      );
    return cuts.filter(meets).map((cut) => cut.number);
  }

  function byBlock(cuts) {
    const found = new Map();
    for (const { places } of cuts) {
      for (const [block, start, end] of places) found.set(block, [...(found.get(block) || []), [start, end]]);
    }
    return found;
  }

  // What goes of a block that is cut in part: null if nothing of it is left.
  function stretches(part, places) {
    const said = (start, end) => part.said.some((says, k) => says && part.at[k] >= start && part.at[k + 1] <= end);
    places.sort(([a, b], [c, d]) => a - c || b - d);
    const joined = [];
    let at = 0;
    let left = false;
    for (const [start, end] of places) {
      left ||= start > at && said(at, start);
      at = Math.max(at, end);
      const last = joined.at(-1);
      if (last && !(start > last[1] && said(last[1], start))) last[1] = Math.max(last[1], end);
      else joined.push([start, end]);
    }
    left ||= said(at, part.at.at(-1));
    return left ? joined.flatMap(([start, end]) => part.spans[`${start}-${end}`] || []) : null;
  }

  // Sorted, and those that overlap or touch made one.
  function merged(spans) {
    const found = [];
    for (const [start, end] of spans.filter(([start, end]) => start < end).sort(([a, b], [c, d]) => a - c || b - d)) {
      const last = found.at(-1);
      if (last && start <= last[1]) last[1] = Math.max(last[1], end);
      else found.push([start, end]);
    }
    return found;
  }

  // Runs of blocks that go, with the gaps between them.
  function runs(whole) {
    const spans = [...whole].map((number) => data.blocks[number]);
    for (const [span, blocks] of data.holders) if (blocks.every((number) => whole.has(number))) spans.push(span);
    const starts = new Set(spans.map(([start]) => start));
    const gaps = spans.map(([, end]) => [end, data.afters[end][0]]);
    return merged([...spans, ...gaps.filter(([, end]) => starts.has(end))]);
  }

  // A run with the gap that goes with it.
  function closed([start, end]) {
    const last = data.last[end];
    if (last) return [last[start]];
    const [before, left] = data.befores[start];
    const [after, right, broken, tags] = data.afters[end];
    const way = data.ways[left][right];
    if (way === 4) return tags[start];
    return [[[start, after], [before, end], [start, end], [start, broken]][way]];
  }

  function spans(blocks, heads) {
    const whole = new Set(heads.map(([number]) => number));
    const parts = [];
    for (const [block, found] of blocks) {
      if (found) parts.push(...found);
      else whole.add(block);
    }
    return merged([...runs(whole).flatMap(closed), ...parts]);
  }

  // `answers` are pairs: the answer and the suggested one. Pieces of the source, each with whether it goes; the
  // headings that go with their sections, by block, with their words; the findings of which no copy would stay.
  return (answers) => {
    const made = cuts(answers);
    const blocks = cutBlocks(made);
    const heads = emptied(made, blocks);
    const gone = spans(blocks, heads);
    let k = 0;
    const told = data.pieces.map(([at, text]) => {
      while (k < gone.length && gone[k][1] <= at) k++;
      return [text, k < gone.length && gone[k][0] <= at];
    });
    return { pieces: told, head: data.head, heads: new Map(heads.map(([number, words]) => [number, words])), torn: torn(made) };
  };
})();
