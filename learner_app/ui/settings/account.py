"""Who is signed in, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.parts.button import button
from learner_app.ui.parts.flow import Flow
from learner_app.ui.parts.surface import emptied
from learner_app.ui.parts.text import label
from learner_app.ui.settings.section import Section

if TYPE_CHECKING:
    from learner_app.services.accounts import Account
    from learner_app.ui.page import Desk


class AccountSection(Section):
    """The account at hand and the way to another."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Account"))
        self._shown: Account | None = None
        self._inner = QVBoxLayout()
        self._inner.setSpacing(desk.theme.tokens.space["m"])
        self.body.addLayout(self._inner)

    @override
    def look_again(self) -> None:
        self.desk.client.ask(self, lambda session: session.accounts.current(), self._fill)

    def _fill(self, account: Account) -> None:
        if account == self._shown:
            return
        self._shown = account
        emptied(self._inner)
        go = self.desk.navigator.go
        if not account.is_signed_in:
            text = say("Nobody is signed in. What you do is recorded on this computer and waits for you to sign in.")
            self._inner.addWidget(label(text))
            enter = button(say("Sign in"), lambda: go(Place(Screen.SIGN_IN)), kind="primary")
            self._inner.addWidget(enter, 0, Qt.AlignmentFlag.AlignLeading)
            return
        self._inner.addWidget(
            label(say("{person}, signed in to {hub}", person=account.display_name, hub=account.hub_name))
        )
        token = say("Token kept in: {place}", place=account.token_kept_in)
        self._inner.addWidget(label(f"{account.hub_url}  ·  {token}", kind="caption"))
        if account.is_at_record_store:
            text = say(
                "Your records go to a record store. It has no courses and marks nothing: courses come from files."
            )
            self._inner.addWidget(label(text, tone="muted"))
        leave = button(say("Sign out"), self._sign_out, description=say("Deletes nothing that you did"))
        another = button(say("Sign in as another person"), lambda: go(Place(Screen.SIGN_IN)))
        self._inner.addWidget(Flow(self.desk.theme.tokens.space["s"], leave, another))

    def _sign_out(self) -> None:
        def done(_account: Account) -> None:
            self.desk.client.reopen()

        self.desk.client.ask_hub(self, lambda session: session.accounts.sign_out(), done)
