"""What `import dedupe` offers: clean a text, or only find what is said twice in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dedupe.model import Article, Plan
from dedupe.options import Options, settings

if TYPE_CHECKING:
    from typing import Unpack


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A cleaned text, and the plan that made it: `text` is `article.source` without `plan.spans`."""

    text: str
    plan: Plan
    article: Article

    def __str__(self) -> str:
        return self.text

    @property
    def changed(self) -> bool:
        """Whether anything was cut."""
        return bool(self.plan.spans)

    def diff(self, name: str = "article") -> str:
        """A unified diff, empty if nothing was cut; `name` is the file's relative path with `/`."""
        from dedupe.reporter.diff import unified

        before, after = (t.encode("utf-8", "surrogatepass") for t in (self.article.source, self.text))
        return unified(before, after, name).decode("utf-8", "surrogatepass")


def clean(text: str, *, name: str = "", **options: Unpack[Options]) -> Cleaned:
    """The text without what it says twice and what is no part of the article.

    `name` is a file name, whose suffix tells the format. Options are those of the command line: `level`,
    `keep`, `select`, `ignore`, `min_words`, `lang`, `format`. Raises SettingsError for a wrong one.

    >>> mills = "Two mills stand at the lower bend, one built in 1812 and idle since the flood of last year."
    >>> clean(f"One river.\\n\\n{mills}\\n\\nNo bridge.\\n\\n{mills}\\n").text.endswith("No bridge.\\n")
    True
    """
    from dedupe.pipeline import analyse

    result = analyse(text, settings(**options), name)
    return Cleaned(result.text, result.plan, result.article)


def find(text: str, *, name: str = "", **options: Unpack[Options]) -> Plan:
    """What `clean` would cut, and what is only suspected. Takes the same options."""
    return clean(text, name=name, **options).plan


def blocks(text: str, *, name: str = "", format: str | None = None, lang: str | None = None) -> Article:
    """The text cut into blocks that tile it: titles, headings, paragraphs, items and the markup between."""
    from dedupe.tokenizer import tokenize

    chosen = settings(format=format, lang=lang)
    return tokenize(text, chosen.format, chosen.lang, name)
