"""What is wrong or doubtful in a source that people write, by file and line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """An error stops the build, a gap stops publishing what was built, a warning stops nothing."""

    ERROR = "error"
    GAP = "gap"
    WARNING = "warning"

    @property
    def rank(self) -> int:
        """0 for what has to be put right first."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at.

    Attributes:
        code: Short and stable, such as `missing-file`; what scripts filter by.
        file: Relative to the course folder, with `/`.
        line: From 1; 0 where the whole file is meant.
        fix: What to do, one sentence; may be empty.
    """

    severity: Severity
    code: str
    file: str
    line: int
    message: str
    fix: str = ""

    def sentence(self) -> str:
        """The finding on one line, as compilers write it."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.severity}: {self.message}" + (f" {self.fix}" if self.fix else "")


def error(code: str, file: str, line: int, message: str, fix: str = "") -> Finding:
    """A finding that stops the build."""
    return Finding(Severity.ERROR, code, file, line, message, fix)


def gap(code: str, file: str, line: int, message: str, fix: str = "") -> Finding:
    """A finding that lets the build go on, and stops publishing."""
    return Finding(Severity.GAP, code, file, line, message, fix)


def warning(code: str, file: str, line: int, message: str, fix: str = "") -> Finding:
    """A finding that stops nothing."""
    return Finding(Severity.WARNING, code, file, line, message, fix)
