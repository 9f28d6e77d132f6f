"""One way to sign in: its fields, its button, and a place to say what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from learner_app.domain.wording import say
from learner_app.ui import words
from learner_app.ui.accessibility import Heading
from learner_app.ui.form import Form
from learner_app.ui.parts.button import button, rest
from learner_app.ui.parts.surface import Card, Note
from learner_app.ui.parts.text import label
from learner_app.ui.parts.text_field import TextField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learner_app.ui.theme import Theme


class Way(Card):
    """Fields of which the last is the secret; `notes` is where failures are told.

    Signals:
        wanted: The button was pressed, or Enter in the last field.
    """

    wanted = Signal()

    def __init__(self, theme: Theme, fields: Sequence[tuple[str, str]], *, title: str = "", about: str = "") -> None:
        """`fields` are label and help of each; `title` and `about` stand above them."""
        super().__init__(theme)
        if title:
            self.body.addWidget(Heading(title, 2))
        if about:
            self.body.addWidget(label(about, tone="muted"))
        form = Form(theme)
        self._fields = [form.field(text, TextField(), help_text) for text, help_text in fields]
        self.last.setEchoMode(QLineEdit.EchoMode.Password)
        self.last.returnPressed.connect(self._ask)
        self.body.addWidget(form)
        self.notes = QVBoxLayout()
        self.body.addLayout(self.notes)
        row = QHBoxLayout()
        row.addStretch(1)
        self._is_working = False
        self._text = say("Sign in to the record store") if title else say("Sign in")
        self._go = button(self._text, self._ask, kind="" if title else "primary")
        row.addWidget(self._go)
        self.body.addLayout(row)

    def _ask(self) -> None:
        if not self._is_working:
            self.wanted.emit()

    @property
    def last(self) -> TextField:
        """The field of the secret."""
        return self._fields[-1]

    @property
    def values(self) -> tuple[str, ...]:
        """What stands in the fields; the secret as it is, the others without blanks around them."""
        *open_, secret = self._fields
        return (*(field.text().strip() for field in open_), secret.text())

    def first_empty(self) -> TextField:
        """Where typing begins."""
        return next((field for field in self._fields if not field.text()), self.last)

    def suggest(self, *values: str) -> bool:
        """Fill the first fields; False where something stands there already."""
        if self._fields[0].text():
            return False
        for field, value in zip(self._fields, values, strict=False):
            field.setText(value)
        return True

    def is_complete(self, theme: Theme) -> bool:
        """Whether every field is filled; where not, it says which are missing, and goes to the first."""
        missing = [field for field in self._fields if not field.text().strip()]
        if missing:
            names = words.listed([field.accessibleName() for field in missing])
            text = say("Please fill in: {fields}.", fields=names)
            self.notes.addWidget(Note(theme, text, "warning"))
            missing[0].setFocus()
        return not missing

    def show_working(self, *, is_working: bool) -> None:
        """The server is asked, or has answered."""
        self._is_working = is_working
        rest(self._go, is_resting=is_working)
        self._go.setText(say("Signing in …") if is_working else self._text)


def hub_way(theme: Theme) -> Way:
    """To an organisation's hub."""
    about = say("As your organisation gave it to you, such as https://learn.example.org")
    return Way(theme, [(say("Address of the &hub"), about), (say("&Name"), ""), (say("&Password"), "")])


def record_store_way(theme: Theme) -> Way:
    """To a learning record store."""
    return Way(
        theme,
        [
            (say("Address of the &record store"), say("Its xAPI endpoint, such as https://records.example.org/xapi")),
            (say("Your name in the records"), say("As your organisation knows you")),
            (say("&Key"), say("The name of the account at the record store")),
            (say("&Secret"), ""),
        ],
        title=say("Record store"),
        about=(
            say(
                "Sends your records to a learning record store (xAPI) instead of a hub. It has no courses and marks "
                "nothing: you import courses from files, and certifying quizzes stay unmarked."
            )
        ),
    )
