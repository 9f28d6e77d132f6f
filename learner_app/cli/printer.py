"""Where commands write: one answer on standard output, as text or as one JSON object; all else on standard error."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Protocol, TextIO

if TYPE_CHECKING:
    from collections.abc import Mapping

    from learner_app.domain.errors import ExpectedFailure


class Out(Protocol):
    """What a command needs of whoever prints for it."""

    def result(self, content: Mapping[str, object], text: str | None = None) -> None:
        """The one result, on standard output; `text` is what a person reads instead."""

    def say(self, text: str) -> None:
        """A message, on standard error."""

    def line(self, text: str) -> None:
        """A line on standard output as it is."""


class Printer:
    """Writes for one command. With `is_json`, standard output gets exactly one JSON object."""

    def __init__(self, *, is_json: bool) -> None:
        self.is_json = is_json
        self.has_answered = False

    def result(self, content: Mapping[str, object], text: str | None = None) -> None:
        """The one answer; `text` is what a person reads, the content line by line unless given."""
        self.has_answered = True
        if self.is_json:
            _write(sys.stdout, json.dumps(content, ensure_ascii=False))
        else:
            _write(sys.stdout, _in_lines(content) if text is None else text)

    def say(self, text: str) -> None:
        """A message on the way."""
        _write(sys.stderr, text)

    def line(self, text: str) -> None:
        """A line on standard output as it is, at once: for what another program waits for."""
        _write(sys.stdout, text)

    def failure(self, failure: ExpectedFailure) -> None:
        """What went wrong and what to do."""
        self.say(f"{failure.message}\n{failure.next_step}".strip())
        if self.is_json and not self.has_answered:
            answer = {"error": failure.message, "kind": failure.kind.value, "next_step": failure.next_step}
            self.result(answer)

    def fault(self) -> None:
        """The program itself failed; what went wrong is on standard error."""
        if self.is_json and not self.has_answered:
            self.result({"error": "This program has a fault.", "kind": "bug", "next_step": "Report what is printed."})


def _write(stream: TextIO, text: str) -> None:
    encoding = stream.encoding or "utf-8"
    shown = text.encode(encoding, "replace").decode(encoding)  # a terminal that cannot show a letter shows a “?”
    stream.write(shown + "\n")
    stream.flush()


def _in_lines(content: Mapping[str, object]) -> str:
    return "\n".join(f"{name.replace('_', ' ')}: {_in_words(value)}" for name, value in content.items())


def _in_words(value: object) -> str:
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False)
    return str(value)
