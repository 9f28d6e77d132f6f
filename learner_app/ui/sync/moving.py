"""What travels at this moment: how far it is, how fast, and how long the rest takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout

from learner_app.domain.wording import say
from learner_app.ui import words
from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from learner_app.services.fetching.watch import Progress
    from learner_app.ui.theme import Theme

_STEPS = 1000


class Moving(QFrame):
    """Hidden while nothing travels. What changes several times a second keeps its size, so that nothing moves."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "inset")
        space = theme.tokens.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space["l"], space["m"], space["l"], space["m"])
        row.setSpacing(space["l"])
        icon = QLabel()
        icon.setPixmap(theme.pixmap("download", "accent", 24))
        row.addWidget(icon)
        texts = QVBoxLayout()
        texts.setSpacing(space["xs"])
        self._what = label(kind="strong")
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._far = label(kind="caption", wraps=False)
        for part in (label(say("Moving now"), kind="overline"), self._what, self._bar, self._far):
            texts.addWidget(part)
        row.addLayout(texts, 1)
        self.hide()

    def show_work(self, what: str) -> None:
        """An exchange is under way; nobody can say how far it is."""
        self._name(what)
        self._bar.hide()
        self._far.hide()
        self.show()

    def show_progress(self, progress: Progress) -> None:
        """A download is under way."""
        fetching = words.fetching(progress)
        self._name(fetching)
        self._bar.setValue(round(_STEPS * progress.here_bytes / max(1, progress.size_bytes)))
        self._bar.setAccessibleName(fetching)
        self._bar.show()
        self._far.setText(words.far(progress))
        self._far.show()
        self.show()

    def _name(self, what: str) -> None:
        if what != self._what.text():
            self._what.setText(what)
