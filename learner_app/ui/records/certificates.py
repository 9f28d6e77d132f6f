"""The learner's certificates as cards: what each says, whether the hub stands by it, and a way to save it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from learner_app.domain.certificates import Standing
from learner_app.ui import words
from learner_app.ui.accessibility import Heading
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Card, emptied
from learner_app.ui.parts.text import chip, label

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from learner_app.services.certificates import CertificateRow
    from learner_app.ui.theme import Theme

_AT_FIRST = 2
_TONES = {Standing.VALID: "success", Standing.REVOKED: "danger", Standing.UNVERIFIED: "warning"}
_UNREADABLE = "A certificate that cannot be read"
_WARNING = "The signature of your hub does not fit, so nothing that it says is certain. Ask whoever runs your hub."


class CertificateList(QWidget):
    """The newest certificates, and the others on demand; hidden while there are none."""

    def __init__(self, theme: Theme, save: Callable[[CertificateRow], None]) -> None:
        super().__init__()
        self._theme = theme
        self._save = save
        self._rows: tuple[CertificateRow, ...] = ()
        self._is_whole = False
        space = theme.tokens.space
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, space["s"], 0, space["s"])
        self._column.setSpacing(space["m"])
        self.hide()

    def fill(self, rows: tuple[CertificateRow, ...]) -> None:
        """Show these; where nothing changed, what has the keyboard keeps it."""
        if rows != self._rows:
            self._rows = rows
            self._show()

    def _show(self) -> None:
        emptied(self._column)
        self._column.addWidget(Heading("Certificates", 2))
        shown = self._rows if self._is_whole else self._rows[:_AT_FIRST]
        for row in shown:
            self._column.addWidget(self._card(row))
        if len(shown) < len(self._rows):
            self._column.addWidget(button(f"Show all {len(self._rows)} certificates", self._show_all, kind="link"))
        self._column.addWidget(Heading("All records", 2))
        self.setVisible(bool(self._rows))

    def _show_all(self) -> None:
        self._is_whole = True
        self._show()
        self.focusNextChild()

    def _card(self, row: CertificateRow) -> Card:
        card = Card(self._theme)
        space = self._theme.tokens.space
        title = row.says.title if row.says else _UNREADABLE
        line = QHBoxLayout()
        line.setSpacing(space["l"])
        texts = QVBoxLayout()
        texts.setSpacing(space["xs"])
        head = QHBoxLayout()
        head.setSpacing(space["m"])
        head.addWidget(Heading(title, 3), 1)
        head.addWidget(chip(_state(row), _TONES[row.standing]), 0, Qt.AlignmentFlag.AlignTop)
        texts.addLayout(head)
        if row.says is not None:
            on, score = _day(row.says.completed_on), words.percent(row.says.score)
            texts.addWidget(label(f"Completed {on}  ·  version {row.says.version}  ·  {score}", tone="muted"))
        if row.standing is Standing.UNVERIFIED:
            texts.addWidget(label(_WARNING))
        texts.addWidget(label(f"Code {row.code}", is_selectable=True))
        line.addLayout(texts, 1)
        if row.standing is Standing.VALID:
            line.addWidget(
                button(
                    "Save …",
                    lambda: self._save(row),
                    name=f"Save the certificate for {title}",
                    description=f"Code {row.code}",
                )
            )
        card.body.addLayout(line)
        return card


def _state(row: CertificateRow) -> str:
    if row.revoked_at is not None:
        return f"Revoked {_day(row.revoked_at.astimezone().date())}"
    return row.standing.value.capitalize()


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
