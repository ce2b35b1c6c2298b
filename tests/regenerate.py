"""Write anew what files show of the program: `python tests/regenerate.py`, then read `git diff`.

That is every sample's cleaned text, and the README's summary, check and table of codes. `--check` changes
nothing, only names what would change.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import dedupe
from dedupe.check.examine import examine
from dedupe.check.report import Report
from dedupe.codes import CODES
from dedupe.reporter import summary
from dedupe.reporter.checks import Look, render
from dedupe.settings import Settings

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"
README = ROOT / "README.md"
SHOWN = "two-versions.txt"
CHECKED = "spun.md"
FINDINGS = 1
BEGINNING = 12
WIDTH = 100


def articles() -> list[Path]:
    """The samples, without their cleaned texts."""
    return sorted(path for path in SAMPLES.iterdir() if ".clean." not in path.name)


def cleaned_path(article: Path) -> Path:
    """Where a sample's cleaned text is: `scraped.clean.html` for `scraped.html`."""
    return article.with_name(f"{article.stem}.clean{article.suffix}")


def clean(path: Path) -> dedupe.Cleaned:
    """A sample cleaned now."""
    return dedupe.clean(path.read_bytes().decode("utf-8"), name=path.name)


def readme() -> str:
    """The README with what stands between its markers written anew."""
    text = _between("summary", f"\n```text\n{_summary()}```\n\n", README.read_text("utf-8"))
    text = _between("check", f"\n```text\n{_check()}```\n\n", text)
    return _between("codes", f"\n{_codes()}\n", text)


def _between(marker: str, body: str, text: str) -> str:
    old = re.compile(rf"(?<=<!-- {marker} -->\n).*?(?=<!-- /{marker} -->)", re.DOTALL)
    return old.sub(lambda _: body, text)


def _summary() -> str:
    """The first and last lines of what `dedupe clean` says of the sample in the README."""
    found = clean(SAMPLES / SHOWN)
    lines = summary.lines(found.article, found.plan, f"samples/{SHOWN}", WIDTH)
    return summary.plain([*lines[:BEGINNING], [("…", "")], lines[-1]])


def _check() -> str:
    """The first findings and the last line of what `dedupe check` says of another sample."""
    source = (SAMPLES / CHECKED).read_bytes().decode("utf-8")
    report = Report((examine(source, CHECKED, Settings()),))
    told = render("full", report, Look(width=WIDTH)).split("\n\n")
    return "\n\n".join([*told[:FINDINGS], "…", told[-1]])


def _codes() -> str:
    rows = [f"| {entry.code} | `{entry.name}` | {entry.summary} |\n" for entry in CODES]
    return "".join(["| code | name | what it is |\n|---|---|---|\n", *rows])


def main() -> None:
    """Write, or with `--check` only name, the files that change."""
    wanted = {cleaned_path(path): clean(path).text for path in articles()} | {README: readme()}
    for path, text in wanted.items():
        data = text.encode("utf-8")
        if not path.exists() or path.read_bytes() != data:
            print(f"{path.relative_to(ROOT)} changes")
            if "--check" not in sys.argv[1:]:
                path.write_bytes(data)


if __name__ == "__main__":
    main()
