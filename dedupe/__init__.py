"""Finds what an article says twice and what is no part of it, and gives back the cleaned article and a diff.

    import dedupe

    cleaned = dedupe.clean(text)          # Cleaned: .text, .plan, .changed, .diff(name)
    plan = dedupe.find(text)              # Plan: .cuts and .suspects (Findings), .spans
    article = dedupe.blocks(text)         # Article: .blocks, each with kind, span and text

Offsets are counted in characters from 0, half-open. Errors are DedupeErrors with a message and a hint.
"""

from __future__ import annotations

from dedupe.api import Cleaned, blocks, clean, find
from dedupe.errors import DedupeError, InputError, SettingsError
from dedupe.model import Article, Block, Finding, Format, Kind, Level, Place, Plan, Span
from dedupe.settings import Settings

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Block",
    "Cleaned",
    "DedupeError",
    "Finding",
    "Format",
    "InputError",
    "Kind",
    "Level",
    "Place",
    "Plan",
    "Settings",
    "SettingsError",
    "Span",
    "__version__",
    "blocks",
    "clean",
    "find",
]
