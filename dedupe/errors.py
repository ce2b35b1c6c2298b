"""The errors that reach a user, and the exit codes."""

from __future__ import annotations

OK = 0
FOUND = 1
FAILED = 2


class DedupeError(Exception):
    """Something a user can mend: `message` says what is wrong, `hint` what to do about it."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}; {self.hint}" if self.hint else self.message


class InputError(DedupeError):
    """The input can't be read: missing, binary, or in no known encoding."""


class SettingsError(DedupeError):
    """A setting has an unknown name or a value out of range."""
