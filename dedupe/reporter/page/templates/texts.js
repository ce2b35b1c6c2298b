"use strict";
// The cleaned text and the patch on their tabs, as the answers have it; neither if both copies of a passage go.
const texts = (() => {
  const one = (selector) => document.querySelector(selector);

  function line([kind, text]) {
    const told = document.createElement("span");
    if (kind) told.className = kind;
    told.append(...legible(text), "\n");
    return told;
  }

  return ({ pieces, head, torn }) => {
    const refused = torn.length > 0;
    const left = pieces.filter(([, gone]) => !gone).map(([text]) => text);
    const patch = refused ? [] : patched(pieces, head);
    one("#cleaned pre").replaceChildren(...(refused ? [] : legible(left.join(""))));
    one("#diff pre").replaceChildren(...patch.map(line));
    one("#diff pre").hidden = !patch.length;
    one("#diff .some").hidden = !patch.length;
    one("#diff .none").hidden = patch.length > 0 || refused;
    for (const note of document.querySelectorAll(".refused")) note.hidden = !refused;
  };
})();
