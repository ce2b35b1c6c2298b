"""What each format of `dedupe check` says: places, fixes that work, escapes, order."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

import pytest
from reports import EMPTY, HARD, ODD, REAL, SOURCES, finding

from dedupe.check.report import Failure, FileReport, Report, Severity
from dedupe.edit import apply
from dedupe.errors import SettingsError
from dedupe.reporter.checks import render
from dedupe.reporter.wording import tally

FOUND = [(path, found) for path, found in REAL.diagnostics if found.removed]
BREAK = re.compile(r"\r\n|\n|\r")


def offset(source: str, line: int, column: int) -> int:
    """The offset of a line and column, in a text or in bytes."""
    return [0, *(match.end() for match in BREAK.finditer(source))][line - 1] + column - 1


def test_a_wrong_format_names_the_nearest() -> None:
    with pytest.raises(SettingsError, match="no output format 'sarf'; did you mean 'sarif'"):
        render("sarf", EMPTY)


def results() -> list[dict[str, Any]]:
    return [r for r in json.loads(render("sarif", REAL))["runs"][0]["results"] if "fixes" in r]


@pytest.mark.parametrize(
    ("path", "found", "result"), [(*f, r) for f, r in zip(FOUND, results(), strict=True)]
)
def test_sarif_places_and_fixes_are_those_of_the_source(
    path: str, found: Any, result: dict[str, Any]
) -> None:
    source = SOURCES[path]

    def span(region: dict[str, int]) -> tuple[int, int]:
        start = offset(source, region["startLine"], region["startColumn"])
        return start, offset(source, region["endLine"], region["endColumn"])

    places = [place["physicalLocation"] for place in result["locations"]]
    copies = [place["physicalLocation"] for place in result.get("relatedLocations", [])]
    for place, region in zip(places + copies, (*found.regions, *found.copies), strict=True):
        assert span(place["region"]) == (region.span.start, region.span.end)
        assert unquote(place["artifactLocation"]["uri"]) == path
        assert place["artifactLocation"]["uriBaseId"] == "%SRCROOT%"
    (change,) = result["fixes"][0]["artifactChanges"]
    cut = source
    for replacement in reversed(change["replacements"]):
        start, end = span(replacement["deletedRegion"])
        cut = cut[:start] + cut[end:]
    assert cut == apply(source, [region.span for region in found.removed]) != source


def test_sarif_fingerprints_tell_equal_findings_of_a_file_apart() -> None:
    log = json.loads(render("sarif", REAL))
    prints = [
        (
            r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
            r["partialFingerprints"]["dedupeContent/v1"],
        )
        for r in log["runs"][0]["results"]
    ]
    assert len(set(prints)) == len(prints)
    assert any(value.endswith(":2") for _, value in prints)


def test_sarif_paths_are_uris_of_ascii() -> None:
    log = json.loads(render("sarif", HARD))
    uris = {
        r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in log["runs"][0]["results"]
    }
    assert uris == {"bad%0A%1Bname%80.md", "file:///absolute/path.md", "file:///C:/Users/me/draft.md"}


@pytest.mark.parametrize(("path", "found"), FOUND)
def test_rdjson_counts_bytes(path: str, found: Any) -> None:
    source = SOURCES[path].encode("utf-8")
    lines = [0, *(match.end() for match in re.finditer(rb"\r\n|\n|\r", source))]
    wanted = [d for d in json.loads(render("rdjson", REAL))["diagnostics"] if "suggestions" in d]
    told = wanted[FOUND.index((path, found))]
    spans = [
        tuple(
            lines[edge["line"] - 1] + edge["column"] - 1 for edge in (s["range"]["start"], s["range"]["end"])
        )
        for s in told["suggestions"]
    ]
    for start, end in reversed(spans):
        source = source[:start] + source[end:]
    assert source.decode("utf-8") == apply(SOURCES[path], [region.span for region in found.removed])
    assert told["location"]["path"] == path
    assert len(told.get("related_locations", [])) == len(found.regions) - 1 + len(found.copies)


def test_gitlab_fingerprints_are_unique_and_outlive_moved_lines() -> None:
    def prints(report: Report) -> list[str]:
        return [issue["fingerprint"] for issue in json.loads(render("gitlab", report))]

    assert len(set(prints(REAL))) == len(prints(REAL))
    assert len(set(prints(HARD))) == len(prints(HARD))
    twice = finding("Anfang. Ende. Anfang. Ende. ")
    moved = replace(twice, regions=(replace(twice.regions[0], start=replace(twice.start, line=9)),))
    assert prints(Report((FileReport("a.md", (twice,)),))) == prints(Report((FileReport("a.md", (moved,)),)))


def unescaped(line: str) -> tuple[str, dict[str, str], str]:
    """A workflow command as GitHub's runner reads it."""
    match = re.fullmatch(r"::(\w+) (.*?)::(.*)", line)
    assert match
    properties = dict(part.split("=", 1) for part in match[2].split(","))
    read = {"%25": "%", "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","}
    said = {
        key: re.sub("%(25|0D|0A|3A|2C)", lambda m: read[m[0]], value) for key, value in properties.items()
    }
    return match[1], said, re.sub("%(25|0D|0A)", lambda m: read[m[0]], match[3])


def test_github_reads_back_paths_and_messages() -> None:
    commands = [unescaped(line) for line in render("github", REAL).splitlines()]
    assert len(commands) == len(REAL.diagnostics) + 1
    assert {said["file"] for _, said, _ in commands} == {path for path, _ in REAL.diagnostics} | {
        "drafts/scan.md"
    }
    for kind, said, message in commands[1:]:
        assert kind in ("error", "warning")
        assert said["title"].split()[0][1:].isdigit()
        assert any(found.reason.rstrip(".") in message for _, found in REAL.diagnostics)
        assert ("col" in said) == (said["line"] == said["endLine"])


def test_github_survives_odd_characters() -> None:
    lines = render("github", HARD).split("\n")[:-1]
    assert len(lines) == 1 + len(HARD.diagnostics)
    commands = [unescaped(line) for line in lines]
    assert all(message.isprintable() for _, _, message in commands)
    assert {said["file"] for _, said, _ in commands[1:]} == {file.path for file in HARD.files}


def test_github_shows_the_worst_ten_and_counts_the_rest() -> None:
    scores = [n / 20 for n in range(20)]
    errors = tuple(finding("abcd", score=score) for score in scores[:8])
    warnings = tuple(finding("abcd", "X101", Severity.WARNING, score) for score in scores)
    report = Report((FileReport("a.md", warnings), FileReport("b.md", errors)), (Failure("c.md", "is gone"),))
    lines = render("github", report).splitlines()
    kinds = [unescaped(line)[0] for line in lines]
    assert kinds == ["error"] * 9 + ["warning", "notice"]
    assert unescaped(lines[0])[2] == "is gone"
    assert lines[-1] == "::notice title=dedupe::19 more findings; run `dedupe check` to see all of them"
    exactly = Report((FileReport("b.md", errors + errors[:2]),))
    assert [unescaped(line)[0] for line in render("github", exactly).splitlines()] == ["error"] * 10


def test_github_shows_the_surest_first() -> None:
    found = tuple(replace(finding("abcd", score=n / 20), reason=f"Score {n}.") for n in range(20))
    lines = render("github", Report((FileReport("a.md", found),))).splitlines()[:10]
    assert [unescaped(line)[2].split(";")[0] for line in lines] == [f"Score {n}" for n in range(19, 9, -1)]


def test_sarif_links_the_copy_and_escapes_brackets_of_the_text() -> None:
    found = replace(finding("abcd"), reason="Says “[here](2)” \\ again.")
    log = json.loads(render("sarif", Report((FileReport("a.md", (found,)),))))
    (result,) = log["runs"][0]["results"]
    assert result["message"]["text"] == (r"Says “\[here\](2)” \\ again. The copy that stays: [line 1](1).")
    assert [copy["id"] for copy in result["relatedLocations"]] == [1]


def test_concise_is_one_line_a_finding() -> None:
    lines = render("concise", REAL).splitlines()
    assert lines[0] == "drafts/scan.md: error: is not a text file; convert it first"
    assert lines[1] == (
        "drafts/a,b:c%20.txt:5:1: error R101 verbatim-repeat: Word for word the earlier passage; line 1 stays"
    )
    assert len(lines) == 1 + len(REAL.diagnostics)
    hard = render("concise", HARD).split("\n")
    assert len(hard) == len(HARD.diagnostics) + 2
    assert all(line.isprintable() for line in hard)


def test_several_lines_stay() -> None:
    found = finding("a\nb\nc\nd\n")
    report = Report((FileReport("a.md", (found,)),))
    assert render("concise", report).endswith("; lines 1-2 stay\n")
    warned = replace(found, severity=Severity.WARNING, fix=None)
    assert render("concise", Report((FileReport("a.md", (warned,)),))).endswith("; compare lines 1-2\n")


@pytest.mark.parametrize(
    ("report", "line"),
    [
        (EMPTY, "nothing found in 0 files"),
        (Report((FileReport("a.md", (), 2, 1),)), "nothing found in 1 file, 2 suppressed, 1 in the baseline"),
        (
            HARD,
            "3 errors and 1 warning in 3 of 3 files, 2 suppressed, 3 in the baseline, 1 failed; "
            "--fix cuts 0, with --unsafe-fixes 3",
        ),
    ],
)
def test_one_line_on_the_run(report: Report, line: str) -> None:
    assert tally(report) == line


def test_odd_text_is_in_the_report_for_programs_as_it_is() -> None:
    document = json.loads(render("json", HARD).encode("utf-8", "backslashreplace"))
    assert document["files"][0]["diagnostics"][0]["copies"][0]["text"] == ODD
