"""Made-up articles that say things twice, and collections of them."""

from __future__ import annotations

import io
import json
import random
from collections.abc import Iterable

from archives import story

PROMO = "Sign up for our newsletter and never miss a story."


def article(seed: int) -> str:
    """An article of this seed's own; two of three have something to cut."""
    blocks = story(seed, 3)
    if seed % 3:
        blocks.append(blocks[1 + seed % 2])
    if seed % 2:
        blocks.append(PROMO)
    return "\n\n".join(blocks) + "\n"


def lines(count: int) -> bytes:
    """JSON Lines as different programs write them."""
    rng = random.Random(count)
    made = []
    for seed in range(count):
        record = {"url": f"https://example.org/{seed}", "score": seed / 7, "text": article(seed) + "é😀"}
        dumped = json.dumps(record, ensure_ascii=rng.random() < 0.5, indent=None)
        made.append(dumped.replace('": ', rng.choice(['":', '" :  ', '": '])))
    return ("\n".join(made) + "\n").encode()


def page(seed: int) -> bytes:
    """An article as a page."""
    blocks = "".join(f"<p>{block}</p>\n" for block in article(seed).strip().split("\n\n"))
    return f"<!doctype html>\n<html><body>\n{blocks}</body></html>\n".encode()


def archive(pages: Iterable[bytes], headers: bytes = b"", kind: bytes = b"text/html; charset=utf-8") -> bytes:
    """A WARC: of each page a request and a response."""
    out = io.BytesIO()
    for number, body in enumerate(pages):
        url = b"WARC-Target-URI: https://example.org/%d\r\n" % number
        http = b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\n%sContent-Length: %d\r\n\r\n" % (
            kind,
            headers,
            len(body),
        )
        asked = b"GET /%d HTTP/1.1\r\nHost: example.org\r\n\r\n" % number
        for name, block in ((b"request", asked), (b"response", http + body)):
            out.write(b"WARC/1.1\r\nWARC-Type: %s\r\n%sWARC-Date: 2026-01-01T00:00:00Z\r\n" % (name, url))
            out.write(b"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r\n" % number)
            out.write(b"Content-Type: application/http; msgtype=%s\r\n" % name)
            out.write(b"WARC-Block-Digest: sha1:AAAA\r\n" if name == b"response" else b"")
            out.write(b"Content-Length: %d\r\n\r\n%s\r\n\r\n" % (len(block), block))
    return out.getvalue()
