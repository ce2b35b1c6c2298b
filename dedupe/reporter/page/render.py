"""Templates → pages. Everything that comes from an article is escaped; what is not is in this package."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from dedupe.reporter.page.chars import data, marked, shown
from dedupe.reporter.page.policy import policy

if TYPE_CHECKING:
    from jinja2 import Environment

SCRIPTS = {"page": ("chars.js", "diff.js", "texts.js", "promise.js", "page.js"), "index": ("index.js",)}


def render(name: str, **values: Any) -> str:
    """A page from the template, the styles and the script of this name."""
    environment = _environment()
    script = "\n".join(map(_file, SCRIPTS[name]))
    styles = _file("base.css") + _file(f"{name}.css")
    template = environment.get_template(f"{name}.html")
    page = template.render(policy=policy(script, styles), script=script, styles=styles, **values)
    return page + "\n"


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("dedupe.reporter.page"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["marked"] = marked
    environment.filters["data"] = data
    environment.filters["shown"] = shown
    environment.filters["number"] = lambda value: f"{value:,}"
    return environment


@cache
def _file(name: str) -> str:
    """A style sheet or script of this package, with plain newlines, so that its hash is that of the page."""
    source = _environment().loader
    assert source is not None
    return source.get_source(_environment(), name)[0].strip().replace("\r\n", "\n")
