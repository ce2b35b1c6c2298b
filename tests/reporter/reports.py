"""Reports for the tests of the formats: of drafts of all three formats, and with everything that is hard."""

from __future__ import annotations

from dedupe.check.diagnostics import diagnostics
from dedupe.check.examine import examine
from dedupe.check.positions import Positions
from dedupe.check.report import Diagnostic, Failure, FileReport, Fix, Region, Report, Severity
from dedupe.model import Finding, Format, Level, Place, Span
from dedupe.settings import Settings
from dedupe.tokenizer import tokenize

OVEN = (
    "Der Ofen 🍞 am Markt wird donnerstags um zehn angeheizt, und wer Teig hat, bringt ihn bis Mitternacht."
)
OVEN_NEAR = OVEN.replace("am Markt", "beim Markt")
RYE = "Roggenbrote kommen zuletzt hinein und bleiben bis zum Morgen liegen; die Fladen sind längst gegessen."
ASH = "Die Asche holt am Freitag die Gärtnerei, die dafür im Herbst einen Korb Äpfel vor die Tür stellt."
PROMO = "Abonnieren Sie unseren Newsletter und verpassen Sie keine Nachricht mehr!"

SOURCES = {
    "drafts/öfen & more.md": "\r\n\r\n".join(("# Öfen", OVEN, RYE, OVEN_NEAR, f"{ASH} {OVEN}\r\n")),
    "drafts/a,b:c%20.txt": f"{OVEN}\n\n{RYE}\n\n{OVEN}\n\n{ASH}\n\n{OVEN}",
    "drafts/ofen.html": f"<p>{OVEN}</p>\n<p>é🍞</p> <p>{OVEN}</p>\n<p>{RYE}</p>\n<p>{PROMO}</p>\n",
    "drafts/clean.md": f"# Ofen\n\n{OVEN}\n",
    "drafts/unused.md": f"# Ofen\n\n<!-- dedupe: ignore[R1] -->\n{OVEN}\n",
}
SENTENCES = f"*Öfen 🍞:* {OVEN}\n\n*Seit 1783 🗝.* {OVEN} {ASH}\n"


def sentence() -> FileReport:
    """A report that cuts one sentence of a paragraph."""
    article = tokenize(SENTENCES, Format.MARKDOWN)
    first, last = (
        Place(number, start, start + len(OVEN))
        for number, start in ((n, b.text.find(OVEN)) for n, b in enumerate(article.blocks))
        if start >= 0
    )
    found = Finding("R201", (last,), (first,), Level.LIGHT, 0.9, "The sentence again.")
    return FileReport("drafts/sätze.md", tuple(diagnostics(article, [found], [])))


FILES = [*(examine(source, path, Settings()) for path, source in SOURCES.items()), sentence()]
SOURCES["drafts/sätze.md"] = SENTENCES
REAL = Report(
    tuple(sorted(FILES, key=lambda file: file.path)),
    (Failure("drafts/scan.md", "is not a text file; convert it first"),),
)

ODD = (
    "\x1b[31mred\x00 [bold]:smile: </b> ]]> & “q” \u202eleft \ud800 100 % a,b::c\r\n"
    "new | line [x](1) \\ \ufffe"
)


def region(source: str, start: int, end: int) -> Region:
    """A region of a source that shows all of it."""
    where = Positions(source)
    return Region(where.at(start), where.at(end), Span(start, end), source[start:end])


def finding(
    source: str, code: str = "R103", severity: Severity = Severity.ERROR, score: float = 0.8
) -> Diagnostic:
    """A finding that the second half of a source repeats the first one."""
    half = len(source) // 2
    fix = Fix.UNSAFE if severity is Severity.ERROR else None
    goes, stays = region(source, half, len(source)), region(source, 0, half)
    copies, level = ((stays,), Level.LIGHT) if code.startswith("R") else ((), None)
    return Diagnostic(
        code, "odd-name", severity, (goes,), copies, level, score, f"Odd: {source}.", fix, "0123456789abcdef",
        (region(source, half, len(source)),) if fix else (),
    )  # fmt: skip


HARD = Report(
    (
        FileReport("bad\n\x1bname\udc80.md", (finding(ODD + ODD), finding(ODD + ODD))),
        FileReport("/absolute/path.md", (finding(ODD + ODD, "X101"),)),
        FileReport("C:/Users/me/draft.md", (finding(ODD + ODD, "R201", Severity.WARNING),), 2, 3),
    ),
    (Failure("x\ny.md", f"broken: {ODD}"),),
)
EMPTY = Report(())
REPORTS = {"real": REAL, "hard": HARD, "empty": EMPTY}
