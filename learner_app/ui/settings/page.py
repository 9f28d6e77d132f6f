"""Choices about account, look and link, and what the program knows about its own health."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from learner_app.overriding import override
from learner_app.services.settings import ThemeChoice
from learner_app.ui import words
from learner_app.ui.accessibility import Heading
from learner_app.ui.form import Form
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.page import Desk, Page, scrolled
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Card, Note, emptied
from learner_app.ui.parts.text import chip, label

if TYPE_CHECKING:
    from learner_app.domain.errors import ExpectedFailure
    from learner_app.services.accounts import Account
    from learner_app.services.cards import CourseCard
    from learner_app.services.doctor import Check
    from learner_app.services.settings import Settings

_THEMES = (
    (ThemeChoice.SYSTEM, "As the system"),
    (ThemeChoice.LIGHT, "Light"),
    (ThemeChoice.DARK, "Dark"),
    (ThemeChoice.HIGH_CONTRAST, "High contrast"),
)
_TEXT_SIZES = (100, 110, 125, 150, 175, 200, 250, 300)


class SettingsPage(Page):
    """One card a subject. Every choice takes effect and is kept at once; there is no Save button."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName("Settings")
        space = desk.theme.tokens.space
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["l"])
        column.addWidget(Heading("Settings", 1))
        self._account = self._card(column, "Account")
        self._make_look(self._card(column, "Appearance"))
        self._make_link(self._card(column, "Connection"))
        self._storage = self._card(column, "Storage")
        self._make_diagnostics(self._card(column, "Diagnostics"))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, width=desk.theme.tokens.px(640), margin=space["xl"]))

    @override
    def show_place(self, place: Place) -> None:
        self.look_again()

    @override
    def look_again(self) -> None:
        client = self.desk.client
        client.ask(self, lambda session: session.accounts.current(), self._fill_account)
        client.ask(self, lambda session: session.settings.load(), self._fill_choices)
        client.ask(self, lambda session: session.library.courses(), self._fill_storage)

    @override
    def first_focus(self) -> QWidget | None:
        return self._theme_field

    def _card(self, column: QVBoxLayout, title: str) -> QVBoxLayout:
        card = Card(self.desk.theme)
        card.body.addWidget(Heading(title, 2))
        inner = QVBoxLayout()
        inner.setSpacing(self.desk.theme.tokens.space["m"])
        card.body.addLayout(inner)
        column.addWidget(card)
        return inner

    def _make_look(self, column: QVBoxLayout) -> None:
        form = Form(self.desk.theme)
        self._theme_field = form.field("&Theme", QComboBox())
        for choice, text in _THEMES:
            self._theme_field.addItem(text, choice)
        self._text_field = form.field("Text &size", QComboBox(), "Ctrl+Plus, Ctrl+Minus and Ctrl+0 change it anywhere")
        for percent in _TEXT_SIZES:
            self._text_field.addItem(f"{percent} %", percent)
        self._theme_field.activated.connect(self._on_look_chosen)
        self._text_field.activated.connect(self._on_look_chosen)
        column.addWidget(form)

    def _make_link(self, column: QVBoxLayout) -> None:
        form = Form(self.desk.theme)
        self._automatic = form.plain(QCheckBox("Sync by itself when there is a connection"))
        self._every = form.field("Minutes between syncs", QSpinBox())
        self._every.setRange(1, 24 * 60)
        self._automatic.clicked.connect(self._on_link_chosen)
        self._every.editingFinished.connect(self._on_link_chosen)
        column.addWidget(form)

    def _make_diagnostics(self, column: QVBoxLayout) -> None:
        self._checks = QVBoxLayout()
        column.addWidget(label("Checks databases, disk, keyring and the hub, and says what to do.", tone="muted"))
        column.addLayout(self._checks)
        row = QHBoxLayout()
        row.addWidget(button("Check now", self._check))
        row.addStretch(1)
        column.addLayout(row)

    def _fill_account(self, account: Account) -> None:
        emptied(self._account)
        go = self.desk.navigator.go
        row = QHBoxLayout()
        if account.is_signed_in:
            self._account.addWidget(label(f"{account.display_name}, signed in to {account.hub_name}"))
            self._account.addWidget(
                label(f"{account.hub_url}  ·  Token kept in: {account.token_kept_in}", kind="caption")
            )
            row.addWidget(button("Sign out", self._sign_out, description="Deletes nothing that you did"))
            row.addWidget(button("Sign in as another person", lambda: go(Place(Screen.SIGN_IN))))
        else:
            text = "Nobody is signed in. What you do is recorded on this computer and waits for you to sign in."
            self._account.addWidget(label(text))
            row.addWidget(button("Sign in", lambda: go(Place(Screen.SIGN_IN)), kind="primary"))
        row.addStretch(1)
        self._account.addLayout(row)

    def _fill_choices(self, settings: Settings) -> None:
        self._theme_field.setCurrentIndex(self._theme_field.findData(settings.theme))
        self._text_field.setCurrentIndex(self._text_field.findData(settings.text_percent))
        self._automatic.setChecked(settings.sync_automatically)
        if not self._every.hasFocus():  # what is being typed stays
            self._every.setValue(settings.sync_minutes)
        self._every.setEnabled(settings.sync_automatically)

    def _fill_storage(self, cards: tuple[CourseCard, ...]) -> None:
        emptied(self._storage)
        held = [(card, sum(tier.here_bytes for tier in card.tiers)) for card in cards]
        total = words.size(sum(size for _, size in held))
        self._storage.addWidget(label(f"Courses take {total} on this computer."))
        for card, size in held:
            if size:
                row = QHBoxLayout()
                row.addWidget(label(card.title, tone="muted"), 1)
                row.addWidget(label(words.size(size), kind="caption"))
                self._storage.addLayout(row)

    def _on_look_chosen(self) -> None:
        theme, percent = self._theme_field.currentData(), self._text_field.currentData()

        def done(_settings: Settings) -> None:
            self.desk.theme.choose(theme, percent)

        self.desk.client.ask(
            self, lambda session: session.settings.change(theme=ThemeChoice(theme), text_percent=percent), done
        )

    def _on_link_chosen(self) -> None:
        automatic, every = self._automatic.isChecked(), self._every.value()
        self._every.setEnabled(automatic)

        def done(settings: Settings) -> None:
            self.desk.client.sync_every(settings.sync_minutes if settings.sync_automatically else 0)

        self.desk.client.ask(
            self, lambda session: session.settings.change(sync_automatically=automatic, sync_minutes=every), done
        )

    def _sign_out(self) -> None:
        def done(_account: Account) -> None:
            self.desk.client.reopen()

        self.desk.client.ask_hub(self, lambda session: session.accounts.sign_out(), done)

    def _check(self) -> None:
        emptied(self._checks)
        self._checks.addWidget(label("Checking …", tone="muted"))
        self.desk.client.ask_hub(self, lambda session: session.doctor.checks(), self._on_checked, self._on_check_failed)

    def _on_checked(self, checks: tuple[Check, ...]) -> None:
        emptied(self._checks)
        for check in checks:
            row = QHBoxLayout()
            row.addWidget(label(f"{check.name}: {check.found} {check.next_step}".strip()), 1)
            row.addWidget(chip("All right" if check.ok else "Look at this", "success" if check.ok else "warning"))
            self._checks.addLayout(row)

    def _on_check_failed(self, failure: ExpectedFailure) -> None:
        emptied(self._checks)
        self._checks.addWidget(Note(self.desk.theme, f"{failure.message} {failure.next_step}".strip(), "danger"))
