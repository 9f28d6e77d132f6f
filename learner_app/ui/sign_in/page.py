"""Signing in: to a hub, or to a record store; whose the work is that was done before; what went wrong, in words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui.accessibility import Heading
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.page import Desk, Page, order_tabs, scrolled
from learner_app.ui.parts.button import button, give_icon
from learner_app.ui.parts.surface import Note, emptied, rule
from learner_app.ui.parts.text import label
from learner_app.ui.sign_in.claim import ClaimCard
from learner_app.ui.sign_in.way import Way, hub_way, record_store_way

if TYPE_CHECKING:
    from learner_app.domain.errors import ExpectedFailure
    from learner_app.services.accounts import Account
    from learner_app.services.session import Session


class SignInPage(Page):
    """The way to a hub, and folded away the others. A password is never kept; the token that the hub gives is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName(say("Sign in"))
        theme = desk.theme
        space = theme.tokens.space
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["l"])
        column.addWidget(Heading(say("Sign in"), 1))
        about = say(
            "Your organisation's hub gives you your courses and keeps your records. You need it once; after that "
            "you learn without a network."
        )
        column.addWidget(label(about, tone="muted"))
        self._claim = ClaimCard(theme)
        self._claim.hide()
        column.addWidget(self._claim)
        self._hub = hub_way(theme)
        column.addWidget(self._hub)
        self._fold = button(say("Other ways to sign in"), self._on_fold_clicked, kind="link")
        column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeading)
        self._store = record_store_way(theme)
        column.addWidget(self._store)
        column.addWidget(rule())
        needs = button(say("Accessibility settings"), self._on_needs_clicked, kind="link")
        give_icon(needs, theme.icon("settings", "accent"))
        needs.setAccessibleDescription(say("Text size, contrast, captions and language"))
        column.addWidget(needs, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        for way in (self._hub, self._store):
            way.wanted.connect(partial(self._sign_in, way))
        self._unfold(is_open=False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(self._content, width=theme.tokens.px(520), margin=space["xl"]))
        order_tabs(self._content)

    @override
    def show_place(self, place: Place) -> None:
        for way in (self._hub, self._store):
            emptied(way.notes)

        def look(session: Session) -> tuple[Account, int]:
            return session.accounts.current(), session.accounts.unclaimed_records()

        self.desk.client.ask(self, look, self._on_current)

    @override
    def first_focus(self) -> QWidget | None:
        return self._hub.first_empty()

    def _on_current(self, found: tuple[Account, int]) -> None:
        account, unclaimed = found
        self._claim.ask_about(unclaimed)
        if account.is_at_record_store:
            self._unfold(is_open=True)
            self._store.suggest(account.hub_url, account.person)
        elif account.hub_url and self._hub.suggest(account.hub_url, account.person):
            self._hub.last.setFocus()

    def _on_needs_clicked(self) -> None:
        self.desk.navigator.go(Place(Screen.SETTINGS, words="accessibility"))

    def _on_fold_clicked(self) -> None:
        self._unfold(is_open=self._store.isHidden())
        if not self._store.isHidden():
            self._store.first_empty().setFocus()

    def _unfold(self, *, is_open: bool) -> None:
        self._store.setVisible(is_open)
        give_icon(self._fold, self.desk.theme.icon("up" if is_open else "choose", "accent"))
        self._fold.setAccessibleDescription(say("Shown below") if is_open else say("Folded away; shows a record store"))

    def _sign_in(self, way: Way) -> None:
        emptied(way.notes)
        if not way.is_complete(self.desk.theme):
            return
        if self._claim.is_open:
            text = say("Please say first whose the work is that was done here.")
            way.notes.addWidget(Note(self.desk.theme, text, "warning"))
            self._claim.take_focus()
            return
        values, claims = way.values, self._claim.is_mine

        def enter(session: Session) -> Account:
            if way is self._hub:
                return session.accounts.sign_in(*values, claims=claims)
            address, user, login, secret = values
            return session.accounts.sign_in_to_record_store(address, user, login, secret, claims=claims)

        way.show_working(is_working=True)
        done, failed = partial(self._on_done, way), partial(self._on_failed, way)
        self.desk.client.ask_hub(self, enter, done, failed)

    def _on_done(self, way: Way, _account: Account) -> None:
        way.show_working(is_working=False)
        way.last.clear()
        navigator, client = self.desk.navigator, self.desk.client
        navigator.replace(Place(Screen.TODAY))
        client.reopen()
        client.sync()

    def _on_failed(self, way: Way, failure: ExpectedFailure) -> None:
        way.show_working(is_working=False)
        way.notes.addWidget(Note(self.desk.theme, f"{failure.message} {failure.next_step}".strip(), "danger"))
        way.last.take_keyboard()
