"""The configuration: the nearest `dedupe.toml` or `[tool.dedupe]`, checked, with overrides by path."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from dedupe.config.model import Check, Config, Files, Override
from dedupe.config.read import checked, config, file_in

__all__ = ["Check", "Config", "Configs", "Files", "Override"]


class Configs:
    """The configuration that holds in each folder, as ruff finds it: the nearest one upwards.

    A folder with no configuration above it has that of the working folder `here`. `file` is one
    configuration for all; `isolated` takes none. `given` (by key, as TOML has them) is what a command line
    says, and `environment` what variables say: (key, value, name of the variable). The command line wins
    over the environment, that over overrides, those over the rest. Raises SettingsError.
    """

    def __init__(
        self,
        here: Path,
        file: Path | None = None,
        isolated: bool = False,
        given: Mapping[str, Any] | None = None,
        environment: tuple[tuple[str, str, str], ...] = (),
    ) -> None:
        self.here = here
        self._isolated = isolated or file is not None
        self._environment = environment
        self._given = {k: v for k, v in (given or {}).items() if k != "extend-exclude"}
        self._more = (given or {}).get("extend-exclude")
        self._files: dict[Path | None, Config] = {}
        self._nearest: dict[Path, Path | None] = {}
        self.main = self._of(file or (None if isolated else self._nearest_file(here)))

    def folder(self, folder: Path) -> Config:
        """What holds in a folder (an absolute path), overrides aside."""
        if self._isolated:
            return self.main
        file = self._nearest_file(folder)
        return self._of(file) if file else self.main

    def at(self, path: Path) -> Config:
        """What holds for a file, overrides included."""
        path = self.here / path
        return self.folder(path.parent).at(path)

    def _nearest_file(self, folder: Path) -> Path | None:
        if folder not in self._nearest:
            above = self._nearest_file(folder.parent) if folder != folder.parent else None
            self._nearest[folder] = file_in(folder) or above
        return self._nearest[folder]

    def _of(self, file: Path | None) -> Config:
        if file not in self._files:
            self._files[file] = self._completed(config(file) if file else Config.default(self.here))
        return self._files[file]

    def _completed(self, found: Config) -> Config:
        for key, value, variable in self._environment:
            found = found.having(checked({key: value}, self.here, f"{variable}: "), variable, fixed=True)
        found = found.having(checked(self._given, self.here, "--"), "command line", fixed=True)
        if self._more:
            more = checked({"extend-exclude": self._more}, self.here, "--")["extend-exclude"]
            both = {"extend-exclude": (*found.files.extend_exclude, *more)}
            found = found.having(both, "command line", fixed=True)
        return found
