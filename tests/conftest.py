"""One profile for all properties: the same examples on every machine, so that a red run can be run again."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")
