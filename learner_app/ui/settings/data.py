"""What may travel and when: budgets, metered networks, hours and speed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QCheckBox, QTimeEdit, QWidget

from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui.form import Form, number_field
from learner_app.ui.parts.flow import Flow
from learner_app.ui.parts.text import label
from learner_app.ui.settings.section import Section

if TYPE_CHECKING:
    from learner_app.services.session import Session
    from learner_app.services.settings import Settings
    from learner_app.ui.page import Desk

_NIGHT = ("01:00", "05:00")  # offered first to who wants hours
_ALWAYS = "00:00"


class DataSection(Section):
    """Rules for sound, pictures and video; records and texts follow none of them, and it says so."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Data and network"))
        about = say(
            "These rules hold back sound, pictures and video. Records, news and texts are small and always travel, so "
            "that nothing you did waits for a budget."
        )
        self.body.addWidget(label(about, tone="muted"))
        form = Form(desk.theme)
        self._day = number_field(
            form,
            say("Data budget a &day"),
            say("Everything counts that travelled that day."),
            say("No budget"),
            say("MB"),
        )
        self._month = number_field(
            form, say("Data budget a &month"), say("From the first of the month on."), say("No budget"), say("MB")
        )
        self._metered = form.plain(QCheckBox(say("Media also on metered networks")))
        self._metered.setAccessibleDescription(say("A metered network is one that costs by how much travels"))
        self._speed = number_field(
            form,
            say("Highest &speed for media"),
            say("So that others on the same link can work."),
            say("No limit"),
            say("kB a second"),
        )
        self._has_hours = form.plain(QCheckBox(say("Media only at certain hours")))
        self.body.addWidget(form)
        self._from, self._until = QTimeEdit(), QTimeEdit()
        forms = []
        for text, field in ((say("F&rom"), self._from), (say("&Until"), self._until)):
            field.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
            inner = Form(desk.theme)
            inner.field(text, field)
            inner.setMinimumWidth(desk.theme.tokens.px(140))
            forms.append(inner)
        self._hours = Flow(desk.theme.tokens.space["xl"], *forms)
        self.body.addWidget(self._hours)
        self._fields: tuple[QWidget, ...] = (self._day, self._month, self._speed, self._from, self._until)
        for number in (self._day, self._month, self._speed):
            number.editingFinished.connect(self._keep)
        for box in (self._metered, self._has_hours):
            box.clicked.connect(self._keep)
        for hour in (self._from, self._until):
            hour.editingFinished.connect(self._keep)

    @override
    def first_field(self) -> QWidget | None:
        return self._day

    @override
    def look_again(self) -> None:
        self.desk.client.ask(self, lambda session: session.settings.load(), self._fill)

    def _fill(self, settings: Settings) -> None:
        if any(field.hasFocus() for field in self._fields):
            return
        self._day.setValue(settings.data_day_mb)
        self._month.setValue(settings.data_month_mb)
        self._metered.setChecked(settings.media_on_metered)
        self._speed.setValue(settings.media_kb_s)
        has_hours = settings.media_from != settings.media_until
        self._has_hours.setChecked(has_hours)
        self._hours.setVisible(has_hours)
        if has_hours:
            self._from.setTime(QTime.fromString(settings.media_from, "HH:mm"))
            self._until.setTime(QTime.fromString(settings.media_until, "HH:mm"))

    def _keep(self) -> None:
        has_hours = self._has_hours.isChecked()
        if has_hours and not self._hours.isVisible():
            self._from.setTime(QTime.fromString(_NIGHT[0], "HH:mm"))
            self._until.setTime(QTime.fromString(_NIGHT[1], "HH:mm"))
        self._hours.setVisible(has_hours)
        values: dict[str, object] = {
            "data_day_mb": self._day.value(),
            "data_month_mb": self._month.value(),
            "media_on_metered": self._metered.isChecked(),
            "media_kb_s": self._speed.value(),
            "media_from": self._from.time().toString("HH:mm") if has_hours else _ALWAYS,
            "media_until": self._until.time().toString("HH:mm") if has_hours else _ALWAYS,
        }

        def done(is_another: bool) -> None:
            if is_another:
                self.desk.client.refresh_status()
                self.desk.client.fetch()  # what was held back may travel now

        def change(session: Session) -> bool:
            before = session.settings.load()
            return session.settings.change(**values) != before

        self.desk.client.ask(self, change, done)
