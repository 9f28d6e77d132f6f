"""Opening a lesson of 5,000 words: from the bytes of its blob to its first screen painted."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from learner_app.formats import blocks
from learner_app.formats.markdown_html import to_safe_html
from learner_app.overriding import override
from learner_app.ui.lesson.block_widgets import BlockWidgets
from learner_app.ui.lesson.reader import Reader
from learner_app.ui.theme import Theme
from tests.bench.results import Result
from tests.bench.timing import percentile, took_ms

if TYPE_CHECKING:
    from pathlib import Path

WORDS = 5_000
ROUNDS = 30
GOAL_MS = 100.0
_SYLLABLES = ("ra", "ten", "mo", "li", "ver", "so", "na", "kel", "du", "pi", "gor", "sha")


class _Window(QObject):
    """Opens the lesson again and again in a window that is shown, and waits for its paints."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application
        self._theme = Theme(application, "light", 100)
        self._reader = Reader(self._theme)
        self._reader.resize(900, 700)
        self._reader.show()

    def open(self, data: bytes) -> None:
        """Everything between the bytes and the first paint."""
        laid_out = blocks.blocks(data.decode())
        widgets = BlockWidgets(self._theme, "ltr", lambda _: None, lambda _view, _picture: None)
        self._reader.fill(laid_out, widgets, 0, "ltr")
        self._application.installEventFilter(self)
        self._application.exec()

    def rest(self) -> None:
        """Take the lesson away; what is left of it goes with the next round of the event loop."""
        self._reader.clear()
        QTimer.singleShot(0, self._application.exit)
        self._application.exec()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._application.removeEventFilter(self)
            QTimer.singleShot(0, self._application.exit)
        return False


def measure(_scratch: Path) -> list[Result]:
    """The way that the lesson screen goes, without the disk: sanitise, blocks, widgets, paint."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    window, taken = _Window(application), []
    data = to_safe_html(lesson_text(), resolve=lambda _: None).html.encode()
    for _ in range(ROUNDS + 3):
        taken.append(took_ms(lambda: window.open(data)))
        window.rest()
    counted = taken[3:]
    detail = f"{len(data) / 1024:.0f} KB of HTML; median {percentile(counted, 50):.0f}, most {max(counted):.0f}"
    name = "opening a lesson of 5,000 words, 95th percentile"
    return [Result(name, percentile(counted, 95), "ms", GOAL_MS, f"{detail} of {ROUNDS}")]


def lesson_text() -> str:
    """Markdown such as authors write: headings, paragraphs, lists, tables, code and notes, about `WORDS` words."""
    chance = random.Random(5)
    parts, words = ["# A long lesson"], 0
    while words < WORDS:
        section = _section(chance)
        parts.append(section)
        words += len(section.split())
    return "\n\n".join(parts)


def _section(chance: random.Random) -> str:
    title = f"## {_sentence(chance, 4)}"
    texts = [" ".join(_sentence(chance, chance.randrange(6, 18)) for _ in range(5)) for _ in range(3)]
    texts[0] += f" **{_sentence(chance, 3)}** and `{_word(chance)}`, see [{_word(chance)}](https://example.org/x)."
    listed = "\n".join(f"- {_sentence(chance, 9)}" for _ in range(5))
    cells = "\n".join(f"| {_word(chance)} | {_word(chance)} |" for _ in range(3))
    code = f"```python\n{_word(chance)} = {chance.randrange(9)}\n```"
    note = f'!!! note "{_word(chance)}"\n    {_sentence(chance, 14)}'
    return "\n\n".join([title, texts[0], listed, texts[1], f"| a | b |\n|---|---|\n{cells}", code, note, texts[2]])


def _sentence(chance: random.Random, words: int) -> str:
    return " ".join(_word(chance) for _ in range(words)).capitalize() + "."


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=chance.randrange(1, 4)))
