"""Signing in: the hub's address, name and password, and what went wrong in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from learner_app.overriding import override
from learner_app.ui.accessibility import Heading
from learner_app.ui.form import Form
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.page import Desk, Page, scrolled
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Card, Note, emptied
from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from learner_app.domain.errors import ExpectedFailure
    from learner_app.services.accounts import Account


class SignInPage(Page):
    """A form of three fields. The password is never kept; the token that the hub gives is, in the keyring."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName("Sign in")
        theme = desk.theme
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.tokens.space["l"])
        column.addWidget(Heading("Sign in", 1))
        about = "Your organisation's hub gives you your courses and keeps your records. You need it once; after that "
        column.addWidget(label(about + "you learn without a network.", tone="muted"))
        card = Card(theme)
        form = Form(theme)
        self._hub = form.field(
            "Address of the &hub", QLineEdit(), "As your organisation gave it to you, such as https://learn.example.org"
        )
        self._user = form.field("&Name", QLineEdit())
        self._password = form.field("&Password", QLineEdit())
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.returnPressed.connect(self._sign_in)
        card.body.addWidget(form)
        self._notes = QVBoxLayout()
        card.body.addLayout(self._notes)
        row = QHBoxLayout()
        row.addStretch(1)
        self._go = button("Sign in", self._sign_in, kind="primary")
        row.addWidget(self._go)
        card.body.addLayout(row)
        column.addWidget(card)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, width=theme.tokens.px(520), margin=theme.tokens.space["xl"]))

    @override
    def show_place(self, place: Place) -> None:
        emptied(self._notes)
        self.desk.client.ask(self, lambda session: session.accounts.current(), self._on_current)

    @override
    def first_focus(self) -> QWidget | None:
        return self._user if self._hub.text() else self._hub

    def _on_current(self, account: Account) -> None:
        if account.hub_url and not self._hub.text():
            self._hub.setText(account.hub_url)
            self._user.setText(account.person)
            self._password.setFocus()

    def _sign_in(self) -> None:
        hub, user, password = self._hub.text().strip(), self._user.text().strip(), self._password.text()
        missing = [field for field in (self._hub, self._user, self._password) if not field.text().strip()]
        emptied(self._notes)
        if missing:
            text = f"Please fill in: {', '.join(field.accessibleName().lower() for field in missing)}."
            self._notes.addWidget(Note(self.desk.theme, text, "warning"))
            missing[0].setFocus()
            return
        self._go.setEnabled(False)
        self._go.setText("Signing in …")
        self.desk.client.ask_hub(
            self, lambda session: session.accounts.sign_in(hub, user, password), self._on_done, self._on_failed
        )

    def _on_done(self, _account: Account) -> None:
        self._ready()
        self._password.clear()
        navigator, client = self.desk.navigator, self.desk.client
        navigator.replace(Place(Screen.TODAY))
        client.reopen()
        client.sync()

    def _on_failed(self, failure: ExpectedFailure) -> None:
        self._ready()
        self._notes.addWidget(Note(self.desk.theme, f"{failure.message} {failure.next_step}".strip(), "danger"))
        self._password.setFocus()
        self._password.selectAll()

    def _ready(self) -> None:
        self._go.setEnabled(True)
        self._go.setText("Sign in")
