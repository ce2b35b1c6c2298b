"""What became of an item: a value or an error, the same in this process as from another one."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from dedupe.errors import DedupeError

Item = TypeVar("Item")
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Item, Value]):
    """What became of an item: its value, or the error that it ended with."""

    item: Item
    value: Value | None = None
    error: Exception | None = None


def result(function: Callable[[Item], Value], item: Item) -> tuple[Value | None, Exception | None]:
    """What a function makes of an item, and the error that it ended with."""
    try:
        return function(item), None
    except Exception as error:
        return None, _portable(error)


def _portable(error: Exception) -> Exception:
    """The error, if it reaches another process as it is, else one that says the same."""
    try:
        copy = pickle.loads(pickle.dumps(error))
    except Exception:
        return DedupeError(f"{type(error).__name__}: {error}")
    return copy if type(copy) is type(error) else DedupeError(f"{type(error).__name__}: {error}")
