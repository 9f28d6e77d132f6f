"""A small course on disk that authoring tests change."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from learner_app.formats.findings import Finding

LESSON = """\
---
title: What phishing is
---

# Another heading

{words}

![A padlock](pictures/lock.png) and [the check](check.gift) and [outside](https://example.org/x).
"""
PRACTICE = """\
::q1:: Is every link safe? {F#Look at where it leads.#Right.}

::q2:: Who asks for passwords? {=Only a thief ~%-50%Your bank####Nobody honest asks.}
"""
FINAL = """\
::secret-1:: What do you do first? {=Report the message ~Reply to it ~Open the attachment}

::secret-2:: How many minutes? {#10:2}
"""
COURSE = """\
id = "security"
version = "2026.1"
title = "Security"
language = "en"
outcome = "Recognise a phishing attempt."
licence = "MIT"

[[module]]
title = "Phishing"
[[module.unit]]
id = "what"
kind = "lesson"
file = "phishing/what is it.md"
[[module.unit]]
id = "check"
kind = "quiz"
file = "phishing/check.gift"
[[module.unit]]
id = "final"
title = "Final quiz"
kind = "quiz"
file = "phishing/final.gift"
policy = "certifying"
"""


@pytest.fixture
def key() -> Ed25519PrivateKey:
    """An author's key, the same in every test."""
    return Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A folder with a course of a lesson, a practice quiz and a certifying quiz, without anything to complain of but
    one outside link."""
    folder = tmp_path / "security"
    (folder / "phishing" / "pictures").mkdir(parents=True)
    (folder / "course.toml").write_text(COURSE)
    (folder / "phishing" / "what is it.md").write_text(LESSON.format(words="Look twice. " * 500))
    (folder / "phishing" / "check.gift").write_text(PRACTICE)
    (folder / "phishing" / "final.gift").write_text(FINAL)
    (folder / "phishing" / "pictures" / "lock.png").write_bytes(png(1200, 40))
    return folder


def png(width: int, height: int) -> bytes:
    """A picture with something in it."""
    target = io.BytesIO()
    Image.linear_gradient("L").resize((width, height)).convert("RGB").save(target, "PNG")
    return target.getvalue()


@pytest.fixture
def change(course: Path) -> Callable[[str, str, str], None]:
    """Replace a text in a file of the course; it has to be there."""

    def replaced(name: str, old: str, new: str) -> None:
        path = course / name
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new))

    return replaced


@pytest.fixture
def places() -> Callable[[Sequence[Finding]], set[tuple[str, str, str, int]]]:
    """Findings as (severity, code, file, line)."""
    return lambda findings: {(str(one.severity), one.code, one.file, one.line) for one in findings}
