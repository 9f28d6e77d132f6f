"""Look over a course source without building it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.authoring.assembly import assemble

if TYPE_CHECKING:
    from pathlib import Path

    from learner_app.formats.findings import Finding


def lint_course(source: Path) -> tuple[Finding, ...]:
    """Everything that is wrong (errors, first) or doubtful (warnings) in a course, by file and line.

    Raises:
        ExpectedFailure: NOT_FOUND where there is no course source.
    """
    return assemble(source, is_check_only=True).findings
