"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);
  const findings = all(".finding");
  const segments = all(".seg").map((element) => ({
    element,
    cut: numbers(element.dataset.cut),
    copy: numbers(element.dataset.copy),
    words: Number(element.dataset.words),
  }));
  const suggested = findings.map((finding) => finding.dataset.suggested);
  const answers = [...suggested];
  const heads = findings.map((finding) => numbers(finding.dataset.heading));
  const tags = { goes: new Map(), stays: new Map() };
  for (const tag of all(".tag[data-open]")) {
    const found = tags[tag.dataset.end];
    found.set(tag.dataset.open, [...(found.get(tag.dataset.open) || []), tag]);
  }
  const tabs = all('[role="tab"]');
  let at = -1;
  let end = "goes";
  let saved = JSON.stringify(answers);
  let now = null;
  let stale = false;

  function numbers(list) {
    return list ? list.split(" ").map(Number) : [];
  }

  function say(text) {
    one("#live").textContent = text;
  }

  function show(tab, focus) {
    for (const other of tabs) {
      const chosen = other === tab;
      other.setAttribute("aria-selected", String(chosen));
      other.tabIndex = chosen ? 0 : -1;
      one("#" + other.getAttribute("aria-controls")).hidden = !chosen;
    }
    write();
    if (focus) tab.focus();
  }

  function tagsOf(number, which) {
    return tags[which].get(String(number)) || [];
  }

  // The tag of a block that is the copy of many findings may be left out: then its text is the place.
  function blockOf(number, which) {
    const tag = tagsOf(number, which)[0];
    const attribute = which === "goes" ? "data-cut" : "data-copy";
    const place = tag || one(`.seg[${attribute}~="${number}"]`);
    return place && place.closest(".block");
  }

  function open(number, options = {}) {
    const index = number - 1;
    if (!findings[index]) return;
    show(tabs[0]);
    close();
    at = index;
    end = options.end || "goes";
    findings[index].classList.add("open");
    for (const tag of all(`[data-open="${number}"]`)) tag.classList.add("open");
    const here = blockOf(number, end);
    const there = blockOf(number, end === "goes" ? "stays" : "goes");
    if (there) there.classList.add("beside");
    if (here) {
      here.classList.remove("beside");
      here.classList.add("at");
      if (options.scroll !== false) bring(here);
      const tag = one(`.tag[data-open="${number}"]`, here);
      if (options.focus !== false && tag) tag.focus({ preventScroll: true });
    }
    const aside = one("aside");
    const top = findings[index].offsetTop + findings[index].offsetHeight - aside.clientHeight;
    if (aside.scrollHeight > aside.clientHeight) aside.scrollTop = Math.min(top + 12, findings[index].offsetTop - 8);
    say(`${one("h3", findings[index]).textContent.trim()}. ${one(".reason", findings[index]).textContent}`);
  }

  function bring(block) {
    const into = () => block.scrollIntoView({ block: matchMedia("(max-width: 60rem)").matches ? "start" : "center" });
    into();
    // Blocks of a long article get their height when they come into view; then the place is known for good.
    if (document.body.matches(".large")) requestAnimationFrame(() => requestAnimationFrame(into));
  }

  function close() {
    for (const element of all(".open, .at, .beside")) element.classList.remove("open", "at", "beside");
    at = -1;
  }

  function step(by) {
    if (!findings.length) return;
    const from = at < 0 && by < 0 ? findings.length : at;
    open(((from + by + findings.length) % findings.length) + 1);
  }

  function goes(segment) {
    return segment.cut.some((n) => answers[n - 1] === "cut") || segment.copy.some((n) => answers[n - 1] === "other");
  }

  function states(finding, answer) {
    const maybe = finding.dataset.suggested === "keep" && answer === "keep";
    return { goes: answer === "cut" ? "Goes" : maybe ? "Suspected" : "Stays", stays: answer === "other" ? "Goes" : "Stays" };
  }

  // What follows from the answers: which headings go, and what the cleaned text is.
  function follow() {
    if (!promise) return;
    const before = now ? [...now.heads.keys()] : [];
    now = promise(answers.map((answer, k) => [answer, suggested[k]]));
    heads.forEach((blocks, k) => {
      if (blocks.length) answers[k] = blocks.every((block) => now.heads.has(block)) ? "cut" : "keep";
    });
    for (const block of [...before, ...now.heads.keys()]) one("#b" + block).classList.toggle("follows", now.heads.has(block));
  }

  function paint() {
    follow();
    let gone = 0;
    for (const segment of segments) {
      const out = goes(segment);
      segment.element.classList.toggle("goes", out);
      const spared = !out && segment.cut.some((n) => answers[n - 1] !== suggested[n - 1]);
      segment.element.classList.toggle("spared", spared);
      if (out) gone += segment.words;
    }
    if (now) for (const [block, words] of now.heads) if (!heads.flat().includes(block)) gone += words;
    const before = Number(document.body.dataset.words);
    for (const figure of all("#after, #stays")) figure.textContent = Math.max(0, before - gone).toLocaleString("en");
    one("#share").textContent = (before ? Math.round((100 * gone) / before) : 0) + " %";
    findings.forEach(label);
  }

  // The cleaned text and the patch are written when they are looked at.
  function write() {
    if (!stale || !one("#article").hidden) return;
    stale = false;
    texts(now);
  }

  function label(finding) {
    const state = states(finding, answers[finding.dataset.number - 1]);
    for (const which of ["goes", "stays"]) {
      const side = one(`.side.${which}`, finding);
      if (side) {
        side.classList.toggle("out", state[which] === "Goes");
        one(".state", side).textContent = state[which];
      }
      for (const tag of tagsOf(finding.dataset.number, which)) one(".state", tag).textContent = state[which].toLowerCase();
    }
  }

  function decide(index, answer) {
    const radio = one(`input[value="${answer}"]`, findings[index]);
    if (!radio) return say(heads[index].length ? "A heading follows its section" : "That can't be done here");
    radio.checked = true;
    answers[index] = answer;
    stale = true;
    paint();
    write();
    count();
    say(`Decided: ${radio.parentElement.textContent.trim()}`);
  }

  function count() {
    const changed = answers.filter((answer, k) => answer !== suggested[k] && !heads[k].length).length;
    const unsaved = JSON.stringify(answers) !== saved;
    if (one("#changed")) one("#changed").textContent = changed ? `(${changed} changed)` : "";
    if (one("#save")) one("#save").classList.toggle("unsaved", unsaved);
    one("#cleaned .decided").hidden = !changed;
    const nothing = now ? now.torn : [];
    if (one("#torn")) one("#torn").textContent = nothing.length ? `Both copies would go: finding ${nothing.join(", ")}. Keep one of them.` : "";
    return unsaved;
  }

  function save() {
    const decisions = findings
      .map((finding, k) => ({ fingerprint: finding.dataset.fingerprint, answer: answers[k] }))
      .filter((_, k) => !heads[k].length);
    const headings = "follow" in document.body.dataset ? { headings: "follow" } : {};
    const told = { version: 1, source: document.body.dataset.source, ...headings, decisions };
    const text = JSON.stringify(told, null, 2) + "\n";
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = document.body.dataset.name.split("/").pop() + ".decisions.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    saved = JSON.stringify(answers);
    count();
    say(`Saved ${link.download}`);
  }

  const keys = {
    n: () => step(1),
    p: () => step(-1),
    s: () => at >= 0 && blockOf(at + 1, "stays") && open(at + 1, { end: end === "goes" ? "stays" : "goes" }),
    c: () => at >= 0 && decide(at, "cut"),
    k: () => at >= 0 && decide(at, "keep"),
    o: () => at >= 0 && decide(at, "other"),
    1: () => show(tabs[0], true),
    2: () => show(tabs[1], true),
    3: () => show(tabs[2], true),
    Escape: () => leave(),
    "?": () => help(),
  };

  function help() {
    one("#keys").showModal();
  }

  function leave() {
    const back = at >= 0 && one(`.tag[data-open="${at + 1}"][data-end="${end}"]`);
    close();
    if (back) back.focus({ preventScroll: true });
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || one("#keys").open) return;
    if (event.target.matches('[role="tab"]') && ["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) {
      const last = tabs.length - 1;
      const k = tabs.indexOf(event.target);
      const to = { ArrowLeft: k ? k - 1 : last, ArrowRight: k < last ? k + 1 : 0, Home: 0, End: last }[event.key];
      show(tabs[to], true);
      event.preventDefault();
    } else if (Object.hasOwn(keys, event.key)) {
      keys[event.key]();
      event.preventDefault();
    }
  });

  document.addEventListener("click", (event) => {
    const target = event.target;
    const opener = target.closest("[data-open]");
    const tab = target.closest('[role="tab"]');
    const segment = target.closest(".seg");
    if (opener) {
      event.preventDefault();
      const number = Number(opener.dataset.open);
      const inArticle = opener.matches(".tag");
      // A second press on a tag leads into the finding, for those who can't see it beside the article.
      if (inArticle && at === number - 1 && end === opener.dataset.end && event.detail === 0) findings[at].focus();
      else open(number, { end: opener.dataset.end, scroll: !inArticle });
    } else if (tab) show(tab);
    else if (target.closest(".switch")) keys.s();
    else if (target.closest(".close")) leave();
    else if (segment && getSelection().isCollapsed) {
      const [cut] = numbers(segment.dataset.cut);
      const [copy] = numbers(segment.dataset.copy);
      open(cut || copy, { end: cut ? "goes" : "stays", scroll: false });
    } else if (target.closest("#next")) step(1);
    else if (target.closest("#previous")) step(-1);
    else if (target.closest("#save")) save();
    else if (target.closest("#help")) help();
  });

  document.addEventListener("change", (event) => {
    const finding = event.target.closest(".finding");
    if (finding) decide(finding.dataset.number - 1, event.target.value);
  });

  addEventListener("beforeunload", (event) => {
    if (count()) event.preventDefault();
  });

  document.documentElement.classList.add("js");
  paint();
  const linked = /^#f(\d+)$/.exec(location.hash);
  if (linked) open(Number(linked[1]));
})();
