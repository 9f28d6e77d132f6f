"""Choices about account, look, link and disk, and what the program knows about its own health."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QVBoxLayout, QWidget

from learner_app.domain.languages import LANGUAGES, SYSTEM
from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.services.settings import ThemeChoice
from learner_app.ui import words
from learner_app.ui.accessibility import Heading
from learner_app.ui.form import NUMBER_WIDTH, Form
from learner_app.ui.page import Desk, Page, order_tabs, scrolled, settle
from learner_app.ui.settings.account import AccountSection
from learner_app.ui.settings.data import DataSection
from learner_app.ui.settings.diagnostics import DiagnosticsSection
from learner_app.ui.settings.section import Section
from learner_app.ui.settings.storage import StorageSection

if TYPE_CHECKING:
    from learner_app.services.settings import Settings
    from learner_app.ui.navigation import Place

_TEXT_SIZES = (100, 110, 125, 150, 175, 200, 250, 300)


class SettingsPage(Page):
    """One card a subject. Every choice takes effect and is kept at once; there is no Save button.

    A place's words name the section to go to: "data" or "storage".
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName(say("Settings"))
        space = desk.theme.tokens.space
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["l"])
        column.addWidget(Heading(say("Settings"), 1))
        self._look = _LookSection(desk)
        self._named: dict[str, Section] = {"data": DataSection(desk), "storage": StorageSection(desk)}
        self._sections: tuple[Section, ...] = (
            AccountSection(desk),
            self._look,
            _LinkSection(desk),
            *self._named.values(),
            DiagnosticsSection(desk),
        )
        for section in self._sections:
            column.addWidget(section)
        column.addStretch(1)
        self._area = scrolled(self._content, width=desk.theme.tokens.px(640), margin=space["xl"])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
        self._wanted: Section | None = None

    @override
    def show_place(self, place: Place) -> None:
        self._wanted = self._named.get(place.words)
        self.look_again()

    @override
    def look_again(self) -> None:
        for section in self._sections:
            section.look_again()
        self.desk.client.ask(self, lambda _: None, lambda _: self._arrive())

    @override
    def first_focus(self) -> QWidget | None:
        return self._look.first_field()

    def _arrive(self) -> None:
        """Everything has been asked and answered: order the stops of Tab, and go where one wanted to."""
        order_tabs(self._content)
        wanted, self._wanted = self._wanted, None
        field = wanted.first_field() if wanted is not None else None
        if wanted is not None and field is not None:
            settle(self._area)
            self._area.verticalScrollBar().setValue(wanted.y())
            field.setFocus(Qt.FocusReason.OtherFocusReason)


def _theme_words(choice: ThemeChoice) -> str:
    return {
        ThemeChoice.SYSTEM: say("As the system"),
        ThemeChoice.LIGHT: say("Light"),
        ThemeChoice.DARK: say("Dark"),
        ThemeChoice.HIGH_CONTRAST: say("High contrast"),
    }[choice]


class _LookSection(Section):
    """Theme, text size and language."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Appearance"))
        form = Form(desk.theme)
        self._theme_field = form.field(say("&Theme"), QComboBox())
        for choice in ThemeChoice:
            self._theme_field.addItem(_theme_words(choice), choice)
        self._text_field = form.field(
            say("Text &size"), QComboBox(), say("Ctrl+Plus, Ctrl+Minus and Ctrl+0 change it anywhere")
        )
        for percent in _TEXT_SIZES:
            self._text_field.addItem(words.percent(percent / 100), percent)
        self._language_field = form.field(
            say("&Language"), QComboBox(), say("Takes effect when the program is started again.")
        )
        self._language_field.addItem(say("As the system"), SYSTEM)
        for code, name in LANGUAGES.items():
            self._language_field.addItem(name, code)
        self._language_field.activated.connect(self._on_language_chosen)
        self._theme_field.activated.connect(self._on_chosen)
        self._text_field.activated.connect(self._on_chosen)
        self.body.addWidget(form)

    @override
    def first_field(self) -> QWidget | None:
        return self._theme_field

    @override
    def look_again(self) -> None:
        self.desk.client.ask(self, lambda session: session.settings.load(), self._fill)

    def _fill(self, settings: Settings) -> None:
        self._theme_field.setCurrentIndex(self._theme_field.findData(settings.theme))
        self._text_field.setCurrentIndex(self._text_field.findData(settings.text_percent))
        self._language_field.setCurrentIndex(self._language_field.findData(settings.language))

    def _on_language_chosen(self) -> None:
        language = self._language_field.currentData()
        self.desk.client.ask(self, lambda session: session.settings.change(language=language), lambda _: None)

    def _on_chosen(self) -> None:
        theme, percent = self._theme_field.currentData(), self._text_field.currentData()

        def done(_settings: Settings) -> None:
            self.desk.theme.choose(theme, percent)

        self.desk.client.ask(
            self, lambda session: session.settings.change(theme=ThemeChoice(theme), text_percent=percent), done
        )


class _LinkSection(Section):
    """Whether the program syncs by itself, and how often."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Connection"))
        form = Form(desk.theme)
        self._automatic = form.plain(QCheckBox(say("Sync by itself when there is a connection")))
        self._every = form.field(say("Minutes between syncs"), QSpinBox())
        self._every.setMaximumWidth(desk.theme.tokens.px(NUMBER_WIDTH))
        self._every.setRange(1, 24 * 60)
        self._automatic.clicked.connect(self._on_chosen)
        self._every.editingFinished.connect(self._on_chosen)
        self.body.addWidget(form)

    @override
    def look_again(self) -> None:
        self.desk.client.ask(self, lambda session: session.settings.load(), self._fill)

    def _fill(self, settings: Settings) -> None:
        self._automatic.setChecked(settings.sync_automatically)
        if not self._every.hasFocus():  # what is being typed stays
            self._every.setValue(settings.sync_minutes)
        self._every.setEnabled(settings.sync_automatically)

    def _on_chosen(self) -> None:
        automatic, every = self._automatic.isChecked(), self._every.value()
        self._every.setEnabled(automatic)

        def done(settings: Settings) -> None:
            self.desk.client.sync_every(settings.sync_minutes if settings.sync_automatically else 0)

        self.desk.client.ask(
            self, lambda session: session.settings.change(sync_automatically=automatic, sync_minutes=every), done
        )
