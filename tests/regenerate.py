"""Write every sample's cleaned text anew: `python tests/regenerate.py`, then read `git diff samples`.

`--check` only names the samples whose cleaned text would change.
"""

from __future__ import annotations

import sys
from pathlib import Path

import dedupe

SAMPLES = Path(__file__).parent.parent / "samples"


def articles() -> list[Path]:
    """The samples, without their cleaned texts."""
    return sorted(path for path in SAMPLES.iterdir() if ".clean." not in path.name)


def cleaned_path(article: Path) -> Path:
    """Where a sample's cleaned text is: `scraped.clean.html` for `scraped.html`."""
    return article.with_name(f"{article.stem}.clean{article.suffix}")


def clean(path: Path) -> dedupe.Cleaned:
    """A sample cleaned now."""
    return dedupe.clean(path.read_bytes().decode("utf-8"), name=path.name)


def main() -> None:
    for article in articles():
        target, text = cleaned_path(article), clean(article).text.encode("utf-8")
        if not target.exists() or target.read_bytes() != text:
            print(f"{target.relative_to(SAMPLES.parent)} changes")
            if "--check" not in sys.argv[1:]:
                target.write_bytes(text)


if __name__ == "__main__":
    main()
