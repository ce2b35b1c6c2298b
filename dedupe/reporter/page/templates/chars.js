"use strict";
// Article text as nodes: what can't be seen stands in a frame of its own, as in the rest of the page.
const legible = (() => {
  const unseen =
    /([\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\ufffe\uffff\ud800-\udfff\u{e0000}-\u{e0fff}])/u;

  function framed(character) {
    const frame = document.createElement("b");
    frame.className = "char";
    frame.textContent = "U+" + character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    return frame;
  }

  return (text) => {
    const parts = text.replace(/\r\n?/g, "\n").split(unseen);
    return parts.map((part, k) => (k % 2 ? framed(part) : part));
  };
})();
