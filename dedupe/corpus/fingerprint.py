"""What a cached result depends on: the text, its format, the settings, and the program that made it."""

from __future__ import annotations

import os
import re
import unicodedata
from functools import cache
from hashlib import blake2b, sha256
from pathlib import Path

from dedupe.settings import Settings

DISTRIBUTION = "article-dedupe"
PACKAGE = Path(__file__).parent.parent


def key(kind: str, content: bytes, name: str, settings: Settings, more: str = "") -> bytes:
    """The key of a result: 32 bytes, another one whenever the result may be another one.

    `kind` says what the value is (`check 1`; count up when its form changes); of `name` the suffix counts;
    `more` is whatever else the value depends on.
    """
    suffix = Path(name).suffix.lower()
    parts = (kind.encode(), program(), suffix.encode("utf-8", "surrogateescape"), repr(settings).encode())
    digest = blake2b(digest_size=32)
    for part in (*parts, more.encode("utf-8", "surrogateescape"), content):
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.digest()


def short(content: bytes) -> int:
    """64 bits that equal contents share and different ones, in all likelihood, do not."""
    return int.from_bytes(blake2b(content, digest_size=8).digest(), "big")


@cache
def program() -> bytes:
    """The program itself: its code and data, byte for byte, and the versions of what it is built on.

    By content, not by time stamp, so that a cache restored on another machine (as CI does) still serves.
    """
    digest = sha256(unicodedata.unidata_version.encode())
    for folder, folders, files in os.walk(PACKAGE):
        folders[:] = sorted(set(folders) - {"__pycache__"})
        for file in sorted(files):
            data = Path(folder, file).read_bytes()
            digest.update(f"{folder.removeprefix(str(PACKAGE))} {file} {len(data)}\n".encode())
            digest.update(data)
    digest.update("\n".join(_dependencies()).encode())
    return digest.digest()


def _dependencies() -> list[str]:
    from importlib import metadata

    try:
        required = metadata.requires(DISTRIBUTION) or []
        names = [re.split(r"[^\w.-]", line)[0] for line in required if "extra ==" not in line]
        return [f"{name} {metadata.version(name)}" for name in names]
    except metadata.PackageNotFoundError:
        return []
