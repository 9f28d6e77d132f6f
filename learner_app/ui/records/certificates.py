"""The learner's certificates as cards: what each says, whether the hub stands by it, and a way to save it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from learner_app.domain.certificates import Standing
from learner_app.domain.wording import say
from learner_app.ui import words
from learner_app.ui.accessibility import Heading
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Card, emptied
from learner_app.ui.parts.text import chip, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.services.certificates import CertificateRow
    from learner_app.ui.theme import Theme

_AT_FIRST = 2
_TONES = {Standing.VALID: "success", Standing.REVOKED: "danger", Standing.UNVERIFIED: "warning"}


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
        self._column.addWidget(Heading(say("Certificates"), 2))
        shown = self._rows if self._is_whole else self._rows[:_AT_FIRST]
        for row in shown:
            self._column.addWidget(self._card(row))
        if len(shown) < len(self._rows):
            self._column.addWidget(
                button(say("Show all {count} certificates", count=len(self._rows)), self._show_all, kind="link")
            )
        self._column.addWidget(Heading(say("All records"), 2))
        self.setVisible(bool(self._rows))

    def _show_all(self) -> None:
        self._is_whole = True
        self._show()
        self.focusNextChild()

    def _card(self, row: CertificateRow) -> Card:
        card = Card(self._theme)
        space = self._theme.tokens.space
        title = row.says.title if row.says else say("A certificate that cannot be read")
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
            completed = say("Completed {day}", day=words.full_day(row.says.completed_on))
            version, score = say("version {version}", version=row.says.version), words.percent(row.says.score)
            texts.addWidget(label(f"{completed}  ·  {version}  ·  {score}", tone="muted"))
        if row.standing is Standing.UNVERIFIED:
            text = say(
                "The signature of your hub does not fit, so nothing that it says is certain. Ask whoever runs your hub."
            )
            texts.addWidget(label(text))
        code = say("Code {code}", code=row.code)
        texts.addWidget(label(code, is_selectable=True))
        line.addLayout(texts, 1)
        if row.standing is Standing.VALID:
            line.addWidget(
                button(
                    say("Save …"),
                    lambda: self._save(row),
                    name=say("Save the certificate for {title}", title=title),
                    description=code,
                )
            )
        card.body.addLayout(line)
        return card


def _state(row: CertificateRow) -> str:
    if row.revoked_at is not None:
        return say("Revoked {day}", day=words.full_day(row.revoked_at.astimezone().date()))
    return {
        Standing.VALID: say("Valid"),
        Standing.REVOKED: say("Revoked"),
        Standing.UNVERIFIED: say("Cannot be verified"),
    }[row.standing]
