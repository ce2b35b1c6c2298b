"""The configuration of a run or of one file: three parts, and from where each value came."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, get_args

from dedupe.config.globs import Globs
from dedupe.settings import Settings

FailOn = Literal["error", "warning", "never"]
OutputFormat = Literal[
    "full", "concise", "json", "json-lines", "github", "gitlab", "junit", "sarif", "rdjson"
]
FAIL_ON: tuple[str, ...] = get_args(FailOn)
OUTPUT_FORMATS: tuple[str, ...] = get_args(OutputFormat)
# reStructuredText reads as plain text, and its directives as prose: it is taken when named or included.
INCLUDE = ("*.md", "*.markdown", "*.mdown", "*.mkd", "*.html", "*.htm", "*.xhtml", "*.txt", "*.text")
EXCLUDE = ("__pycache__/", "node_modules/", "site-packages/", "venv/")
DEFAULT = "default"
CACHE = ".dedupe_cache"


@dataclass(frozen=True, slots=True)
class Files:
    """Which files of a folder are read. `include` does not mind case."""

    include: Globs
    exclude: Globs
    extend_exclude: tuple[Globs, ...] = ()
    respect_gitignore: bool = True
    force_exclude: bool = False

    @property
    def excludes(self) -> tuple[Globs, ...]:
        """All patterns that exclude."""
        return (self.exclude, *self.extend_exclude)

    @classmethod
    def default(cls, root: Path) -> Files:
        """What is read where nothing is configured."""
        return cls(Globs(root, INCLUDE, any_case=True), Globs(root, EXCLUDE))


@dataclass(frozen=True, slots=True)
class Check:
    """What `dedupe check` makes of findings. `ignore_patterns` are regular expressions; a `cache_dir` of
    None is `.dedupe_cache` in the configuration's folder (`Config.cache_folder`); `cache_size` is in
    megabytes."""

    fail_on: FailOn = "error"
    output_format: OutputFormat = "full"
    baseline: Path | None = None
    ignore_patterns: tuple[str, ...] = ()
    ignore_fingerprints: tuple[str, ...] = ()
    cache: bool = True
    cache_dir: Path | None = None
    cache_size: int = 250


@dataclass(frozen=True, slots=True)
class Override:
    """Finding settings (`values`, by key) for the files that fit; `origin` says where it is written."""

    files: Globs
    values: Mapping[str, Any]
    origin: str


@dataclass(frozen=True, slots=True)
class Config:
    """What holds, and by key (as a configuration file spells it) in `origins` from where, if not by default.

    `file` is the configuration file, None for defaults; `root` the folder that its paths are relative to.
    """

    root: Path
    files: Files
    file: Path | None = None
    check: Check = Check()
    finding: Settings = field(default_factory=Settings)
    overrides: tuple[Override, ...] = ()
    origins: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    fixed: frozenset[str] = frozenset()

    @classmethod
    def default(cls, root: Path) -> Config:
        """The defaults, for a folder."""
        return cls(root, Files.default(root))

    @property
    def cache_folder(self) -> Path:
        """Where results are remembered, if they are."""
        return self.check.cache_dir or self.root / CACHE

    def origin(self, key: str) -> str:
        """From where a key's value came."""
        return self.origins.get(key, DEFAULT)

    def at(self, path: Path) -> Config:
        """What holds for one file (an absolute path): the overrides that fit it, later ones winning."""
        found = self
        for override in self.overrides:
            if override.files.fit(str(path)):
                free = {key: value for key, value in override.values.items() if key not in self.fixed}
                found = found.having(free, override.origin)
        return found

    def having(self, values: Mapping[str, Any], origin: str, fixed: bool = False) -> Config:
        """The configuration with other (checked) values by key; `fixed` ones no override changes."""
        from dedupe.config.keys import KEYS

        parts: dict[str, dict[str, Any]] = {"finding": {}, "files": {}, "check": {}}
        for key, value in values.items():
            parts[KEYS[key].part][KEYS[key].field] = value
        return replace(
            self,
            finding=replace(self.finding, **parts["finding"]),
            files=replace(self.files, **parts["files"]),
            check=replace(self.check, **parts["check"]),
            origins=MappingProxyType({**self.origins, **dict.fromkeys(values, origin)}),
            fixed=self.fixed | frozenset(values) if fixed else self.fixed,
        )

    def value(self, key: str) -> Any:
        """A key's value, as the part that holds it has it."""
        from dedupe.config.keys import KEYS

        return getattr(getattr(self, KEYS[key].part), KEYS[key].field)
