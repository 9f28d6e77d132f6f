"""Choices about account, look, link and disk, and what the program knows about its own health."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QSpinBox, QVBoxLayout, QWidget

from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui.accessibility import Heading
from learner_app.ui.form import NUMBER_WIDTH, Form
from learner_app.ui.page import Desk, Page, order_tabs, scrolled, settle
from learner_app.ui.parts.button import on_checked, show_checked
from learner_app.ui.settings.accessibility import AccessibilitySection
from learner_app.ui.settings.account import AccountSection
from learner_app.ui.settings.data import DataSection
from learner_app.ui.settings.diagnostics import DiagnosticsSection
from learner_app.ui.settings.section import Section
from learner_app.ui.settings.storage import StorageSection

if TYPE_CHECKING:
    from learner_app.services.settings import Settings
    from learner_app.ui.navigation import Place


@dataclass(frozen=True, slots=True)
class _Left:
    """Where somebody was on the page: in the field of that name, so far below the upper edge of what is seen."""

    field: str
    height: int


def _name(field: QWidget) -> str:
    return field.text() if isinstance(field, QAbstractButton) else field.accessibleName()


_ARRIVING_MS = 300
"""So long after one has come to a field, what is filled in and shown above it does not push it away."""


class SettingsPage(Page):
    """One card a subject. Every choice takes effect and is kept at once; there is no Save button.

    A place's words name the section to go to: "accessibility", "data" or "storage".
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
        self._access = AccessibilitySection(desk)
        data, storage = DataSection(desk), StorageSection(desk)
        self._named: dict[str, Section] = {"accessibility": self._access, "data": data, "storage": storage}
        self._sections: tuple[Section, ...] = (
            AccountSection(desk),
            self._access,
            _LinkSection(desk),
            data,
            storage,
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
        self._left: _Left | None = None
        self._noted: _Left | None = None
        desk.theme.changing.connect(self._note)
        self._anchor: tuple[QWidget, int] | None = None
        self._arriving = QTimer(self)
        self._arriving.setSingleShot(True)
        self._area.verticalScrollBar().rangeChanged.connect(self._hold)

    @override
    def show_place(self, place: Place) -> None:
        self._wanted = self._named.get(place.words)
        self.look_again()

    @override
    def carry(self) -> object:
        """Who changes the theme or the text size goes on where they are."""
        return self._noted

    def _note(self) -> None:
        focused = self.window().focusWidget()
        is_here = self._content.isAncestorOf(focused)
        self._noted = _Left(_name(focused), self._height_of(focused)) if is_here else None

    @override
    def take_over(self, place: Place, carried: object) -> None:
        self._left = carried if isinstance(carried, _Left) else None
        self.show_place(place)
        self._wanted = None

    @override
    def look_again(self) -> None:
        for section in self._sections:
            section.look_again()
        self.desk.client.ask(self, lambda _: None, lambda _: self._arrive())

    @override
    def first_focus(self) -> QWidget | None:
        left = self._left_at()
        return self._access.first_field() if left is None else left

    def _arrive(self) -> None:
        """Everything has been asked and answered: order the stops of Tab, and go where one wanted to."""
        order_tabs(self._content)
        field, left, self._left = self._left_at(), self._left, None
        wanted, self._wanted = self._wanted, None
        if field is not None and left is not None:
            self._come_to(field, left.height)
        elif wanted is not None and (first := wanted.first_field()) is not None:
            self._come_to(wanted, 0)
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _come_to(self, part: QWidget, height: int) -> None:
        """Scroll so that a part of the page is so far below the upper edge, whatever the size of the text is now."""
        self._anchor = part, height
        self._arriving.start(_ARRIVING_MS)
        self._hold()

    def _hold(self) -> None:
        if self._anchor is not None and self._arriving.isActive():
            part, height = self._anchor
            self._settle()
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + self._height_of(part) - height)

    def _settle(self) -> None:
        """Give everything the room that it needs, from within outwards: each layout tells the next what it needs."""
        for layout in (*(section.layout() for section in self._sections), self._content.layout()):
            if layout is not None:
                layout.activate()
        settle(self._area)

    def _left_at(self) -> QWidget | None:
        """The field that somebody left; None where nobody did."""
        left = self._left
        if left is None:
            return None
        return next((each for each in self._content.findChildren(QWidget) if _name(each) == left.field), None)

    def _height_of(self, field: QWidget) -> int:
        return field.mapTo(self._area.viewport(), QPoint(0, 0)).y()


class _LinkSection(Section):
    """Whether the program syncs by itself, and how often."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Connection"))
        form = Form(desk.theme)
        self._automatic = form.plain(QCheckBox(say("Sync by itself when there is a connection")))
        self._every = form.field(say("Minutes between syncs"), QSpinBox())
        self._every.setMaximumWidth(desk.theme.tokens.px(NUMBER_WIDTH))
        self._every.setRange(1, 24 * 60)
        on_checked(self._automatic, lambda _: self._on_chosen())
        self._every.editingFinished.connect(self._on_chosen)
        self.body.addWidget(form)

    @override
    def look_again(self) -> None:
        self.desk.client.ask(self, lambda session: session.settings.load(), self._fill)

    def _fill(self, settings: Settings) -> None:
        show_checked(self._automatic, is_checked=settings.sync_automatically)
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
