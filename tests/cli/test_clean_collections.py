"""`dedupe clean` over collections: JSON Lines, Parquet and WARC, in order, all else kept."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import random
import re
import subprocess
import sys
import time
from base64 import b32encode
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from dedupe.cli import clean_records, commands
from dedupe.corpus import collections

WORDS = ("mill", "river", "weir", "stone", "bridge", "brothers", "spring", "flour", "grain", "wheel", "water")
BAD = b"{bad\n"


def article(seed: int, twice: bool = True) -> str:
    """An article of this seed's own; two of three say a paragraph twice."""
    rng = random.Random(seed)
    told = [" ".join(rng.choices(WORDS, k=14)).capitalize() + f" {seed}{n} “é😀”." for n in range(3)]
    return "\n\n".join(told + ([told[1]] if twice and seed % 3 else [])) + "\n"


def lines(count: int, twice: bool = True) -> bytes:
    rng = random.Random(count)
    made = []
    for seed in range(count):
        record = {"url": f"https://example.org/{seed}", "score": 1 / (seed + 1), "text": article(seed, twice)}
        dumped = json.dumps(record, ensure_ascii=rng.random() < 0.5)
        made.append(dumped.replace('": ', rng.choice(['":', '" :  ', '": '])))
    return ("\n".join(made) + "\n").encode()


def run(*arguments: str, stdin: bytes = b"") -> Result:
    return CliRunner().invoke(commands, ["clean", *arguments, "-j", "1"], input=stdin)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


ERRORS = [
    (["c.jsonl", "--diff"], "of a collection there is no --diff"),
    (["c.jsonl", "--json"], "of a collection there is no --diff"),
    (["c.jsonl", "-o", "./c.jsonl"], "--output is the collection itself; use --write"),
    (["no.jsonl"], "no.jsonl: can't be read: No such file or directory; "),
    (["c.jsonl", "-o", "no/such/c.jsonl"], "no/such/c.jsonl: can't be written: No such file or directory; "),
    (["broken.jsonl.gz", "-o", "new.jsonl"], "broken.jsonl.gz: the collection can't be read: "),
    (["c.parquet"], "Parquet does not go to standard output; use --output FILE or --write"),
    (["c.parquet", "-o", "new.parquet"], "c.parquet: the collection can't be read: "),
    (["c.warc", "-o", "new.warc"], "c.warc: the archive "),
]


@pytest.mark.parametrize(("arguments", "line"), ERRORS)
def test_errors_are_one_line_exit_2_and_write_nothing(arguments: list[str], line: str, here: Path) -> None:
    if "parquet" in arguments[0]:
        pytest.importorskip("pyarrow")
    if "warc" in arguments[0]:
        pytest.importorskip("fastwarc")
    Path("c.jsonl").write_bytes(lines(2))
    Path("broken.jsonl.gz").write_bytes(gzip.compress(lines(3))[:-20])
    Path("c.parquet").write_bytes(b"no parquet")
    Path("c.warc").write_bytes(b"no warc at all\r\n")
    before = sorted(here.iterdir())
    done = run(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith(f"dedupe: {line}")
    assert done.stderr.count("\n") == 1
    assert sorted(path for path in here.iterdir() if path.name != ".dedupe_cache") == before


@pytest.mark.parametrize("name", ["pyarrow", "fastwarc", "zstandard"])
def test_what_is_not_installed_is_named_with_the_command_that_installs_it(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {"pyarrow": "c.parquet", "fastwarc": "c.warc", "zstandard": "c.jsonl.zst"}
    Path(files[name]).write_bytes(b"\x28\xb5\x2f\xfd....")
    for module in {name, *(known for known in sys.modules if known.startswith(f"{name}."))}:
        monkeypatch.setitem(sys.modules, module, None)
    done = run(files[name], "-o", "new")
    assert done.exit_code == 2
    assert f"needs {name}, which is not here; pip install {name}\n" in done.stderr
    assert not Path("new").exists()


def test_lines_lose_what_goes_and_keep_all_else_in_order() -> None:
    Path("c.jsonl").write_bytes(lines(30))
    done = run("c.jsonl", "-o", "new.jsonl")
    assert (done.exit_code, done.stdout) == (0, "")
    new = Path("new.jsonl").read_bytes()
    assert [json.loads(line)["text"] for line in new.splitlines()] == [article(k, False) for k in range(30)]
    blank = re.compile(rb'"text" ?: *"[^"]*"')
    assert blank.sub(b"", new) == blank.sub(b"", lines(30))
    assert "dedupe: 30 records, 20 changed, " in done.stderr


@pytest.mark.parametrize("packed", [".gz", ".zst"])
def test_packed_in_and_packed_out_the_same_bytes_each_time(packed: str) -> None:
    if packed == ".zst":
        pytest.importorskip("zstandard")
    Path("c.jsonl").write_bytes(lines(8))
    run("c.jsonl", "-o", "new.jsonl")
    run("c.jsonl", "-o", f"c.jsonl{packed}", "--select", "X")  # cuts nothing: only packs
    assert run(f"c.jsonl{packed}", "-o", f"one{packed}").exit_code == 0
    time.sleep(0.01)
    assert run(f"c.jsonl{packed}", "-o", f"two{packed}").exit_code == 0
    assert Path(f"one{packed}").read_bytes() == Path(f"two{packed}").read_bytes()
    assert run(f"c.jsonl{packed}", "-w").exit_code == 0
    for name in (f"one{packed}", f"c.jsonl{packed}"):
        with open(name, "rb") as file, collections.unpacked(file) as stream:
            assert stream.read() == Path("new.jsonl").read_bytes()


def test_a_pipe_gives_what_a_file_gives() -> None:
    Path("c.jsonl").write_bytes(lines(8))
    run("c.jsonl", "-o", "new.jsonl")
    assert (
        run("-", "--text-field", "text", "-q", stdin=lines(8)).stdout_bytes == Path("new.jsonl").read_bytes()
    )
    assert (
        run("--text-field", "text", stdin=gzip.compress(lines(8))).stdout_bytes
        == Path("new.jsonl").read_bytes()
    )


def test_bad_lines_are_told_of_by_number_and_pass_unchanged() -> None:
    first, second, third = lines(3).splitlines(keepends=True)
    Path("c.jsonl").write_bytes(first + BAD + second + b'{"url": "u4", "body": 1}\n' + third)
    done = run("c.jsonl", "-o", "new.jsonl", "--id-field", "url", "--report", "r.json")
    assert done.exit_code == 2
    assert done.stderr.splitlines()[-2:] == [
        "dedupe: c.jsonl: line 2: is no JSON: there should be a name in quotes at character 2",
        "dedupe: c.jsonl: line 4: has no field 'text'",
    ]
    new = Path("new.jsonl").read_bytes().splitlines(keepends=True)
    assert (new[1], new[3]) == (BAD, b'{"url": "u4", "body": 1}\n')
    assert json.loads(new[2])["text"] == article(1, False)
    report = json.loads(Path("r.json").read_text("utf-8"))["articles"]
    assert [(entry["line"], entry["status"]) for entry in report] == [
        (1, "unchanged"),
        (2, "failed"),
        (3, "changed"),
        (4, "failed"),
        (5, "changed"),
    ]
    assert report[2]["id"] == "https://example.org/1"


def test_the_plan_says_what_was_cut() -> None:
    Path("c.jsonl").write_bytes(lines(3))
    for _ in range(2):  # the second time from the cache
        done = run("c.jsonl", "--plan-field", "dedupe", "-q")
        for seed, line in enumerate(done.stdout.splitlines()):
            record = json.loads(line)
            plan, text = record["dedupe"], article(seed)
            assert plan["changed"] == bool(seed % 3)
            assert [cut["code"] for cut in plan["cuts"]] == ["R101"] * (seed % 3 > 0)
            for start, end in reversed(plan["spans"]):
                text = text[:start] + text[end:]
            assert record["text"] == text


def test_two_processes_and_the_cache_give_the_same() -> None:
    Path("c.jsonl").write_bytes(lines(150))
    outputs = []
    for jobs in (["-j", "1", "--no-cache"], ["-j", "2"], ["-j", "2"]):
        command = [sys.executable, "-m", "dedupe", "clean", "c.jsonl", *jobs, "-q"]
        outputs.append(subprocess.run(command, capture_output=True, check=True).stdout)
    assert outputs[0] == outputs[1] == outputs[2]
    assert outputs[0].count(b"\n") == 150


def test_killed_the_output_is_absent_and_the_next_run_ends_the_same() -> None:
    Path("c.jsonl").write_bytes(lines(200))
    command = [sys.executable, "-m", "dedupe", "clean", "c.jsonl", "-q", "-o"]
    subprocess.run([*command, "wanted.jsonl", "--no-cache"], check=True)
    for wait in (0.6, 0.9):
        with subprocess.Popen([*command, "new.jsonl"]) as process:
            time.sleep(wait)
            process.kill()
        assert not Path("new.jsonl").exists() or process.returncode == 0
    subprocess.run([*command, "new.jsonl"], check=True)
    assert Path("new.jsonl").read_bytes() == Path("wanted.jsonl").read_bytes()
    assert [path.name for path in Path().iterdir() if path.name.startswith(".new")] == []


def test_interrupted_it_says_how_far_it_came(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("c.jsonl").write_bytes(lines(8))

    original = clean_records._Run._entry

    def entry(self: Any, record: Any, *more: Any) -> Any:
        if record.number == 4:
            raise KeyboardInterrupt
        return original(self, record, *more)

    with monkeypatch.context() as patch:
        patch.setattr(clean_records._Run, "_entry", entry)
        done = run("c.jsonl", "-o", "new.jsonl")
    assert done.exit_code != 0
    assert done.stderr.splitlines()[0] == (
        "dedupe: interrupted; 3 records are done, new.jsonl is as it was;"
        " run the same command again: it goes on where it stopped"
    )
    assert not Path("new.jsonl").exists()
    assert run("c.jsonl", "-o", "new.jsonl").exit_code == 0


def test_lines_are_read_only_as_they_are_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    ahead: list[int] = []

    original = clean_records._Run._entry

    def entry(self: Any, *given: Any) -> Any:
        ahead.append(len(self.left))
        return original(self, *given)

    monkeypatch.setattr(clean_records._Run, "_entry", entry)
    data = b'{"text": "One."}\n' * 30_000
    done = CliRunner().invoke(commands, ["clean", "--text-field", "text", "-j", "2", "-q"], input=data)
    assert done.exit_code == 0
    assert done.stdout_bytes == data
    assert max(ahead) < 10_000


def test_parquet_keeps_all_but_the_texts() -> None:
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    texts = [article(k) if k != 4 else None for k in range(10)]
    fields = [
        arrow.field("n", arrow.int32(), metadata={"unit": "m"}),
        arrow.field("body", arrow.large_string()),
        arrow.field("tags", arrow.list_(arrow.string())),
    ]
    schema = arrow.schema(fields, metadata={"made": "by hand"})
    columns = [list(range(10)), texts, [["a", None], []] * 5]
    table = arrow.table([arrow.array(c, f.type) for c, f in zip(columns, fields, strict=True)], schema)
    parquet.write_table(table, "c.parquet", row_group_size=3, compression={"n": "none", "body": "zstd"})
    assert run("c.parquet", "--text-field", "text", "-o", "new.parquet").stderr == (
        "dedupe: c.parquet: there is no column 'text'; there are n, body, tags\n"
    )
    assert run("c.parquet", "--text-field", "body", "-o", "new.parquet").exit_code == 0
    old, new = parquet.ParquetFile("c.parquet"), parquet.ParquetFile("new.parquet")
    assert new.schema_arrow.equals(old.schema_arrow, check_metadata=True)
    groups = [[f.metadata.row_group(k).num_rows for k in range(f.num_row_groups)] for f in (old, new)]
    assert groups == [[3, 3, 3, 1]] * 2
    codecs = [f.metadata.row_group(0).column(1).compression for f in (old, new)]
    assert codecs == ["ZSTD", "ZSTD"]
    assert new.read().drop(["body"]).equals(old.read().drop(["body"]))
    cleaned = [article(k, False) if k != 4 else None for k in range(10)]
    assert new.read().column("body").to_pylist() == cleaned
    assert run("c.parquet", "--text-field", "body", "-w", "--plan-field", "plan").exit_code == 0
    plans = parquet.read_table("c.parquet").column("plan").to_pylist()
    assert [plan and json.loads(plan)["changed"] for plan in plans] == [
        None if k == 4 else bool(k % 3) for k in range(10)
    ]


def page(seed: int, twice: bool = True) -> bytes:
    told = article(seed, twice).strip().split("\n\n")
    return "<!doctype html>\n<html><body>\n{}</body></html>\n".format(
        "".join(f"<p>{block}</p>\n" for block in told)
    ).encode()


def archive(bodies: Iterable[bytes], headers: bytes = b"", kind: bytes = b"text/html") -> list[bytes]:
    """The records of a WARC: of each body a request and a response."""
    records = []
    for number, body in enumerate(bodies):
        http = b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\n%sContent-Length: %d\r\n\r\n" % (
            kind,
            headers,
            len(body),
        )
        asked = b"GET / HTTP/1.1\r\n\r\n"
        for name, block, payload in ((b"request", asked, b""), (b"response", http + body, body)):
            out = io.BytesIO()
            out.write(b"WARC/1.1\r\nWARC-Type: %s\r\nWARC-Target-URI: https://x.org/%d\r\n" % (name, number))
            out.write(b"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r\n" % number)
            out.write(b"WARC-Date: 2026-01-01T00:00:00Z\r\nX-Odd:  kept  \r\n")
            out.write(b"Content-Type: application/http; msgtype=%s\r\n" % name)
            out.write(b"WARC-Payload-Digest: sha1:%s\r\n" % b32encode(hashlib.sha1(payload).digest()))
            out.write(b"Content-Length: %d\r\n\r\n%s\r\n\r\n" % (len(block), block))
            records.append(out.getvalue())
    return records


@pytest.mark.parametrize("name", ["c.warc", "c.warc.gz"])
def test_of_an_archive_only_the_pages_change(name: str) -> None:
    pytest.importorskip("fastwarc")
    old, wanted = archive(map(page, range(6))), archive(page(k, False) for k in range(6))
    pictures = archive([page(1)], kind=b"image/png")
    pack = gzip.compress if name.endswith(".gz") else bytes
    Path(name).write_bytes(b"".join(map(pack, [*old, *pictures])))
    done = run(name, "-o", f"new-{name}")
    assert done.exit_code == 0
    assert "dedupe: 6 records, 4 changed, " in done.stderr
    data = Path(f"new-{name}").read_bytes()
    assert (gzip.decompress(data) if name.endswith(".gz") else data) == b"".join([*wanted, *pictures])
    assert data.count(b"\x1f\x8b\x08") == (14 if name.endswith(".gz") else 0)


def test_an_encoded_body_is_written_plain_only_if_it_changes() -> None:
    warc = pytest.importorskip("fastwarc.warc")
    old = archive([gzip.compress(page(k), mtime=0) for k in range(2)], b"Content-Encoding: gzip\r\n")
    Path("c.warc").write_bytes(b"".join(old))
    assert run("c.warc", "-w").exit_code == 0
    data = Path("c.warc").read_bytes()
    assert data.startswith(b"".join(old[:3]))
    assert b"\r\nX-Archive-Orig-Content-Encoding: gzip\r\n" in data
    *_, last = [record.reader.read() for record in warc.ArchiveIterator(io.BytesIO(data), auto_decode="all")]
    assert last == page(1, False)


def test_a_body_in_a_charset_that_only_the_header_names() -> None:
    pytest.importorskip("fastwarc")
    told = [
        "Старая мельница у реки была восстановлена весной того года. Колесо снова вертится без шума.",
        "Никто в деревне такого не видел. Зерно везут теперь со всей долины, и очередь стоит до моста.",
    ]
    bodies = [
        "".join(f"<p>{block}</p>\n" for block in blocks).encode("cp1251")
        for blocks in ([*told, told[0]], told)
    ]
    old, wanted = (archive([body], kind=b"text/html; charset=windows-1251") for body in bodies)
    Path("c.warc").write_bytes(b"".join(old))
    assert run("c.warc", "-w").exit_code == 0
    assert Path("c.warc").read_bytes() == b"".join(wanted)
