from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import pytest

from learner_app.cli.main import main
from tests.fakes.course import built

if TYPE_CHECKING:
    from pathlib import Path


class Terminal:
    """Types commands and reads what comes back."""

    def __init__(self, profile: Path, capture: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self.profile = profile
        self._capture = capture
        self._patch = patch
        self.code = 0
        self.errors = ""

    def type(self, *words: str, given: str = "") -> str:
        self._patch.setattr("sys.stdin", io.StringIO(given))
        self.code = main(["--profile", str(self.profile), *words])
        output, self.errors = self._capture.readouterr()
        return output

    def ask(self, *words: str, given: str = "") -> dict[str, Any]:
        """With --json: exactly one object on standard output."""
        output = self.type(*words, "--json", given=given)
        assert output.count("\n") == 1
        content: dict[str, Any] = json.loads(output)
        return content


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    monkeypatch.setenv("LEARNER_KEYRING", "file")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return Terminal(tmp_path / "profile", capsys, monkeypatch)


@pytest.fixture
def learner(terminal: Terminal, tmp_path: Path) -> Terminal:
    """A terminal of somebody who has imported a course."""
    terminal.ask("import", str(built().write(tmp_path / "field.learnpack")))
    return terminal
