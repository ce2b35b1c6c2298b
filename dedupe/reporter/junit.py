"""JUnit XML: a suite a file, a test case a finding; a file without any is one case that passed.

Errors are failures. Warnings are skipped cases, so that readers show them and don't fail. What could not be
read is an error.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree as tree

from dedupe.check.report import Diagnostic, Failure, FileReport, Report, Severity
from dedupe.reporter.checks import Look
from dedupe.reporter.concise import head
from dedupe.reporter.lines import safe, shortened
from dedupe.reporter.wording import message

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
EXCERPT = 60


def render(report: Report, look: Look) -> str:
    """The document."""
    suites = [_unread(failure) for failure in report.failures] + [_suite(file) for file in report.files]
    root = tree.Element("testsuites", {"name": "dedupe check", **_counts(suites)})
    root.extend(suites)
    tree.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tree.tostring(root, "unicode")}\n'


def _suite(file: FileReport) -> tree.Element:
    suite = tree.Element("testsuite", name=_clean(file.path))
    names: dict[str, int] = {}
    for found in file.diagnostics:
        name = _name(found)
        names[name] = names.get(name, 0) + 1
        case = _case(suite, file.path, name if names[name] == 1 else f"{name} ({names[name]})")
        said = _clean(message(found))
        if found.severity is Severity.ERROR:
            result = tree.SubElement(case, "failure", message=said, type=f"{found.code} {found.name}")
            result.text = _clean(_details(file.path, found))
        else:
            tree.SubElement(case, "skipped", message=_clean(f"{head(file.path, found)}: {said}"))
    if not file.diagnostics:
        _case(suite, file.path, "no findings")
    return _counted(suite)


def _unread(failure: Failure) -> tree.Element:
    suite = tree.Element("testsuite", name=_clean(failure.path))
    case = _case(suite, failure.path, "can be read")
    tree.SubElement(case, "error", message=_clean(failure.message), type="unreadable")
    return _counted(suite)


def _case(suite: tree.Element, path: str, name: str) -> tree.Element:
    """Readers part a class name at its dots into package and class: folders and file."""
    folders = path.replace(".", "_").replace("/", ".").strip("._")
    return tree.SubElement(suite, "testcase", name=_clean(name), classname=_clean(folders), time="0")


def _name(found: Diagnostic) -> str:
    """By content, not by line, so that readers know the case again in the next run."""
    said = safe(" ".join(region.text for region in found.regions))
    return f"{found.code} {found.name}" + (f": {shortened(said, EXCERPT)}" if said else "")


def _details(path: str, found: Diagnostic) -> str:
    goes = "\n".join(region.text for region in found.regions)
    stays = "\n".join(copy.text for copy in found.copies)
    return f"{head(path, found)}: {message(found)}\n\n{goes}\n" + (
        f"\nThe copy:\n\n{stays}\n" if stays else ""
    )


def _counted(suite: tree.Element) -> tree.Element:
    cases = suite.findall("testcase")
    kinds = {"failures": "failure", "errors": "error", "skipped": "skipped"}
    suite.set("tests", str(len(cases)))
    for key, kind in kinds.items():
        suite.set(key, str(sum(1 for case in cases if case.find(kind) is not None)))
    suite.set("time", "0")
    return suite


def _counts(suites: Sequence[tree.Element]) -> dict[str, str]:
    keys = ("tests", "failures", "errors")
    return {key: str(sum(int(suite.get(key, "0")) for suite in suites)) for key in keys}


def _clean(text: str) -> str:
    """Without the characters that XML can't hold."""
    return _NOT_XML.sub("\ufffd", text)
