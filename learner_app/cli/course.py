"""`course new`, `course lint`, `course build`: the author's commands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from learner_app.cli import exit_codes
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.formats.findings import Finding, Severity

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence

    from learner_app.authoring.build import Built
    from learner_app.authoring.progress import Step

BAD_INPUT_EXIT = exit_codes.OF_KIND[Kind.BAD_INPUT]
"""The exit code of a lint or build that found errors; the same as of any bad input."""


class Output(Protocol):
    """Where a command writes."""

    def result(self, content: dict[str, Any], text: str, /) -> None:
        """The one answer, on standard output: as JSON, or as text for a person."""

    def say(self, text: str, /) -> None:
        """A message on the way, on standard error."""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> argparse.ArgumentParser:
    """Add `course` and its three commands."""
    course: argparse.ArgumentParser = subparsers.add_parser("course", help="make, check and build courses")
    commands = course.add_subparsers(dest="course_command", required=True, metavar="COMMAND")
    new = commands.add_parser("new", help="make a course.toml for a folder of Markdown and recordings")
    new.add_argument("folder", metavar="DIR", type=Path)
    new.add_argument("--language", default="en", help="the course's language tag (default: en)")
    new.add_argument("--force", action="store_true", help="replace an existing course.toml")
    lint = commands.add_parser("lint", help="look a course over")
    lint.add_argument("source", metavar="SRC", type=Path, help="a folder with a course.toml, or a .toml file")
    build = commands.add_parser("build", help="build and sign a package")
    build.add_argument("source", metavar="SRC", type=Path, help="a folder with a course.toml, or a .toml file")
    build.add_argument("-o", "--output", metavar="FILE.learnpack", type=Path)
    build.add_argument("--key", metavar="FILE", type=Path, help="your signing key (default: made on the first build)")
    return course


def run(args: argparse.Namespace, out: Output) -> int:
    """Run the chosen command; returns the exit code.

    Raises:
        ExpectedFailure: Anything but findings in the course; the caller maps its kind to an exit code.
    """
    commands = {"new": _new, "lint": _lint, "build": _build}
    return commands[args.course_command](args, out)


def _new(args: argparse.Namespace, out: Output) -> int:
    try:
        from learner_app.authoring.new import new_course
    except ImportError as error:
        raise _missing_part(error) from error
    made = new_course(args.folder, language=args.language, is_forced=args.force)
    answer = {"path": str(made.path), "course": made.course, "modules": made.modules, "units": made.units}
    text = f"{made.path}: {made.units} units in {made.modules} modules. Fill in outcome and licence, then build it."
    out.result(answer, text)
    return 0


def _lint(args: argparse.Namespace, out: Output) -> int:
    try:
        from learner_app.authoring.lint import lint_course
    except ImportError as error:
        raise _missing_part(error) from error
    findings = lint_course(args.source)
    _say_findings(findings, out)
    counts = _counts(findings)
    answer = {"ok": not counts["errors"], **counts, "findings": _as_json(findings)}
    named = ", ".join(_number(number, what.removesuffix("s")) for what, number in counts.items())
    out.result(answer, f"{named}.")
    return _exit_code(counts)


def _build(args: argparse.Namespace, out: Output) -> int:
    try:
        from learner_app.authoring.author_key import default_key_path, load_or_make_key
        from learner_app.authoring.build import build_course
    except ImportError as error:
        raise _missing_part(error) from error
    key = load_or_make_key(args.key if args.key is not None else default_key_path())
    report = build_course(args.source, args.output, key, Teller(out).tell)
    _say_findings(report.findings, out)
    counts = _counts(report.findings)
    built = report.built
    answer = {
        "ok": built is not None,
        "course": built.course if built else None,
        "version": built.version if built else None,
        "manifest": built.manifest if built else None,
        "path": str(built.path) if built else None,
        "keys": str(built.keys_path) if built and built.keys_path else None,
        "units": built.units if built else 0,
        "bytes": {tier.value: size for tier, size in built.size_bytes.items()} if built else {},
        **counts,
        "findings": _as_json(report.findings),
    }
    out.result(
        answer, _summary(built, counts["gaps"]) if built else f"Not built: {_number(counts['errors'], 'error')}."
    )
    return _exit_code(counts)


class Teller:
    """Says how far a build is: each unit, and each tenth of what takes long."""

    def __init__(self, out: Output) -> None:
        self._out = out
        self._said = ""

    def tell(self, step: Step) -> None:
        """See `Progress`."""
        doing = f": {step.doing} {step.percent // 10 * 10} %" if step.doing else ""
        line = f"{step.number}/{step.total} {step.unit}{doing}"
        if line != self._said:
            self._out.say(line)
            self._said = line


def _exit_code(counts: Mapping[str, int]) -> int:
    if counts["errors"]:
        return BAD_INPUT_EXIT
    return exit_codes.GAPS if counts["gaps"] else exit_codes.DONE


def _summary(built: Built, gaps: int) -> str:
    sizes = ", ".join(f"{tier} {size / 1000:,.0f} kB" for tier, size in built.size_bytes.items() if size)
    keys = f"\nAnswer keys, for the hub alone: {built.keys_path}" if built.keys_path else ""
    lacking = f"\nNot fit for publishing: {_number(gaps, 'gap')}." if gaps else ""
    return f"{built.path}: {built.course} {built.version}, {built.units} units ({sizes}).{keys}{lacking}"


def _say_findings(findings: Sequence[Finding], out: Output) -> None:
    for finding in findings:
        out.say(finding.sentence())


def _counts(findings: Sequence[Finding]) -> dict[str, int]:
    """How many errors, gaps and warnings."""
    return {f"{severity}s": sum(one.severity is severity for one in findings) for severity in Severity}


def _number(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _as_json(findings: Sequence[Finding]) -> list[dict[str, str | int]]:
    return [
        {
            "severity": finding.severity.value,
            "code": finding.code,
            "file": finding.file,
            "line": finding.line,
            "message": finding.message,
            "fix": finding.fix,
        }
        for finding in findings
    ]


def _missing_part(error: ImportError) -> ExpectedFailure:
    return ExpectedFailure(
        Kind.MISSING_PART,
        f"The authoring tools are not installed ({error.name} is missing).",
        'Install them with: pip install "learner-app[author]"',
    )
