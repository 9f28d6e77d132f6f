"""`author transcribe`, `author approve`: a draft of captions by a machine, and a person's word that it is right."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from learner_app.cli import exit_codes
from learner_app.formats.manifest import LANGUAGE_PATTERN

if TYPE_CHECKING:
    from datetime import date

    from learner_app.authoring.speech.engine import Engine
    from learner_app.cli.course import Output

_TRANSCRIBE_NOTES = """\
Nothing is sent anywhere: the recording is heard on this machine, in a tenth to a quarter of its length. The
draft is marked as one, and a course with it is not fit for publishing before somebody has looked it over and said so
(author approve).
It needs the part "speech": pip install "learner-app[speech]". Without it the exit code is 12.

with --json: path, language, duration_ms, cues, words, engine
"""
_APPROVE_NOTES = "with --json: path, by, was_draft (false: there was nothing to approve, and the file stays as it is)"
_LEAST_STEP_MS, _STEPS = 30_000, 50
"""Progress is told every half a minute of the recording, and at most fifty times."""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `author` and its two commands."""
    author: argparse.ArgumentParser = subparsers.add_parser("author", help="write transcripts down, and approve them")
    commands = author.add_subparsers(dest="author_command", required=True, metavar="COMMAND")
    as_it_stands = argparse.RawDescriptionHelpFormatter
    transcribe = commands.add_parser(
        "transcribe", help="a draft of captions for a recording", epilog=_TRANSCRIBE_NOTES, formatter_class=as_it_stands
    )
    transcribe.add_argument("recording", metavar="FILE", type=Path, help="sound or video")
    transcribe.add_argument("-o", "--output", metavar="OUT.vtt", type=Path, help="default: beside FILE, ending in .vtt")
    transcribe.add_argument(
        "--model", metavar="DIR", type=Path, help="a model for faster-whisper, else the installed one"
    )
    transcribe.add_argument("--language", metavar="TAG", help="what is spoken; recognised unless given")
    transcribe.add_argument("--force", action="store_true", help="replace a draft that is there")
    approve = commands.add_parser(
        "approve", help="say that a draft was looked over", epilog=_APPROVE_NOTES, formatter_class=as_it_stands
    )
    approve.add_argument("file", metavar="FILE.vtt", type=Path)
    approve.add_argument("--by", metavar="NAME", required=True, help="who looked at it; it is noted in the file")


def run(args: argparse.Namespace, out: Output) -> int:
    """Run the chosen command; returns the exit code.

    Raises:
        ExpectedFailure: The caller maps its kind to an exit code.
    """
    return _approve(args, out) if args.author_command == "approve" else _transcribe(args, out)


def _transcribe(args: argparse.Namespace, out: Output) -> int:
    from learner_app.authoring.transcribing import SUFFIX, check_places, transcribe

    output = args.output if args.output is not None else args.recording.with_suffix(SUFFIX)
    _check_language(args.language)
    check_places(args.recording, output, is_forced=args.force)
    draft = transcribe(args.recording, output, _engine(args.model), _today(), Teller(out).tell, args.language)
    answer = {
        "path": str(draft.path),
        "language": draft.language,
        "duration_ms": draft.duration_ms,
        "cues": draft.cues,
        "words": draft.words,
        "engine": draft.engine,
    }
    text = (
        f"{draft.path}: a draft of {draft.cues} cues, language {draft.language}. Look it over, then run:\n"
        f"learner-app author approve {draft.path} --by NAME"
    )
    out.result(answer, text)
    return exit_codes.DONE


def _approve(args: argparse.Namespace, out: Output) -> int:
    from learner_app.authoring.transcribing import approve

    was_draft = approve(args.file, args.by, _today())
    told = f"{args.file} is reviewed." if was_draft else f"{args.file} is no draft; there is nothing to approve."
    out.result({"path": str(args.file), "by": args.by, "was_draft": was_draft}, told)
    return exit_codes.DONE


class Teller:
    """Says how much of a recording was heard."""

    def __init__(self, out: Output) -> None:
        self._out = out
        self._next_ms = 0

    def tell(self, heard_ms: int, duration_ms: int) -> None:
        """See `OnHeard`."""
        if heard_ms >= self._next_ms:
            self._out.say(f"{heard_ms // 1000} s of {duration_ms // 1000} s")
            self._next_ms = heard_ms + max(_LEAST_STEP_MS, duration_ms // _STEPS)


def _engine(model: Path | None) -> Engine:
    from learner_app.authoring.speech.engine import whisper_engine

    return whisper_engine(model)


def _check_language(tag: str | None) -> None:
    from learner_app.domain.errors import ExpectedFailure, Kind

    if tag is not None and not LANGUAGE_PATTERN.fullmatch(tag):
        raise ExpectedFailure(Kind.WRONG_USE, f"“{tag}” is not a language tag.", "Write en, ar, pt-BR, …")


def _today() -> date:
    return datetime.now().astimezone().date()
