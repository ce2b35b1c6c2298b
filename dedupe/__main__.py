"""`python -m dedupe` is the command `dedupe`."""

from __future__ import annotations

from dedupe.cli import main

main()
