"use strict";
// The patch that takes out the pieces that go: lines in hunks, with what stands around them.
const patched = (() => {
  const AROUND = 3;

  // The source line by line, and for those that change what they become.
  function changes(pieces) {
    const found = [];
    let before = [""];
    let after = "";
    function end() {
      const gone = before.filter((line) => line);
      const same = gone.length === 1 && gone[0] === after;
      if (gone.length || after) found.push(same ? { same: after } : { out: gone, into: after ? [after] : [] });
      before = [""];
      after = "";
    }
    for (const [text, goes] of pieces) {
      for (const line of text.match(/[^\n]*\n|[^\n]+/g) || []) {
        before[before.length - 1] += line;
        if (!goes) after += line;
        if (!line.endsWith("\n")) continue;
        if (!goes || !after) end();
        else before.push("");
      }
    }
    end();
    return found;
  }

  const noted = (sign, kind, line) =>
    line.endsWith("\n") ? [[kind, sign + line.slice(0, -1)]] : [[kind, sign + line], ["note", "\\ No newline at end of file"]];

  // `head` are the lines that name the file. Lines come as pairs of their kind and text.
  return (pieces, head) => {
    const all = changes(pieces);
    const near = new Set();
    all.forEach(({ out }, k) => {
      if (out) for (let n = k - AROUND; n <= k + AROUND; n++) near.add(n);
    });
    const told = [];
    let [old, fresh] = [1, 1];
    let hunk = null;
    const begun = (count, line) => (count ? line : line - 1);
    function close() {
      if (!hunk) return;
      const [a, b] = [hunk.old, hunk.fresh].map((line, k) => {
        const count = [old, fresh][k] - line;
        return `${begun(count, line)}${count === 1 ? "" : `,${count}`}`;
      });
      told.push(["hunk", `@@ -${a} +${b} @@`], ...hunk.lines);
      hunk = null;
    }
    all.forEach(({ same, out, into }, k) => {
      if (near.has(k)) {
        hunk ||= { old, fresh, lines: [] };
        if (out) hunk.lines.push(...out.flatMap((line) => noted("-", "out", line)), ...into.flatMap((line) => noted("+", "in", line)));
        else hunk.lines.push(...noted(" ", "", same));
      } else close();
      old += out ? out.length : 1;
      fresh += out ? into.length : 1;
    });
    close();
    return told.length ? [...head.map((line) => ["head", line]), ...told] : [];
  };
})();
