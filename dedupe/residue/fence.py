"""Markup left over: a fence without its code, tags that stand alone, shortcodes, a template's variables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dedupe.model import Kind
from dedupe.residue.score import Evidence
from dedupe.residue.view import Line, View

_LANGUAGES = "html|markdown|md|json|text|txt|xml|css|php|python|javascript|js|plaintext|yaml"
_SHORTCODES = (
    "caption|gallery|embed|audio|video|playlist|vc_|et_pb|fusion_|su_|contact-form|wpforms|gravityform|mc4wp|adrotate|"
    "ad|ads|toc|ez-toc|wp_ad|newsletter|products?|rev_slider|smartslider|elementor|divider|spacer|button|row|column|"
    "one_|two_|dropcap|quote|blockquote|youtube|tweet|instagram|jetpack|sharethis|affiliate|amazon|aawp|poll"
)
_ALONE = (
    re.compile(rf"[`“”‘’'´]{{1,4}}\s*(?:{_LANGUAGES})?", re.I),
    re.compile(r"~~~\s*\w*"),
    re.compile(
        r"[-=*_#~]{2,}\s*(?:version|versión|versão|versione|fassung|versie|версия|draft|article)\s*#?\d\W{2,}",
        re.I,
    ),
    re.compile(r"(?:&(?:nbsp|amp|lt|gt|quot|zwnj|#\d+);\s*)+", re.I),
    re.compile(rf"(?:\[/?(?:{_SHORTCODES})[^\]\n]*\]\s*)+", re.I),
    re.compile(r"(?:\[/[a-z_-]+\]\s*)+|\[[a-z_-]+(?:\s+[a-z_-]+=[\"“”'][^\]]*)+\]", re.I),
    re.compile(r"(?:\{\{[^{}\n]{1,80}\}\}\s*)+|\{%[^{}\n]{1,80}%\}|<%.*%>|\$\{[\w.]+\}|%%\w+%%"),
    re.compile(r"\[object Object\]|undefined|NaN|null|(?:\\n)+|#{2,6}|\|[\s|:-]*\|"),
    re.compile(r"(?:[.#]?[\w-]+\s*)?\{(?:\s*[\w-]+\s*:[^{};]+;)+\s*\}|\(adsbygoogle.*|googletag\..*", re.S),
    re.compile(r"import\s+\w+.*from\s+['\"].*|window\.\w+.*=.*;|document\.\w+\(.*|var \w+\s*=.*;", re.S),
)
_TAGS = re.compile(
    r"(?:</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>\s*)+|<!--.*?-->|-->|<!--|<!doctype[^>]*>|\]\]>", re.I | re.S
)
_TITLES = re.compile(r"(?:html|markdown)(?:\s*copy(?: code)?)?|copy code|copy|edit", re.I)


def evidence(line: Line, view: View) -> Iterator[Evidence]:
    """A block that is nothing but markup."""
    text = line.text.strip()
    if len(text) > 400:
        return
    for shape in _ALONE[:2] if line.kind is Kind.CODE else _ALONE:
        if shape.fullmatch(text):
            yield Evidence("fence", 1.3, " ".join(text.split())[:40])
            return
    if line.kind is Kind.CODE:
        return
    if _TAGS.fullmatch(text) and not _balanced(text):
        # Some tags alone are a leftover; many are how this text is written.
        points = 1.3 if view.count(_tags_alone) <= 3 else 0.4
        yield Evidence("fence", points, " ".join(text.split())[:40])
    if len(text) <= 20 and line.index in (0, len(view.lines) - 1) and _TITLES.fullmatch(text):
        yield Evidence("fence", 0.8, text)


def _tags_alone(line: Line) -> bool:
    return _TAGS.fullmatch(line.text.strip()) is not None


def _balanced(text: str) -> bool:
    """Whether each tag is closed (an anchor) or one opens that is no part of a page's frame."""
    opened = re.findall(r"<([a-z][a-z0-9]*)", text, re.I)
    closed = re.findall(r"</([a-z][a-z0-9]*)", text, re.I)
    frame = {"html", "body", "head", "main", "article", "section", "div", "p", "br", "hr", "span"}
    return bool(opened) and (sorted(opened) == sorted(closed) or not {o.casefold() for o in opened} <= frame)
