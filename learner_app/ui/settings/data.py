"""What may travel and when: budgets, metered networks, hours and speed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QTimeEdit, QWidget

from learner_app.domain.tier_choice import Wish
from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.services.fetching.allowance_words import by_itself
from learner_app.ui.form import Form, number_field
from learner_app.ui.parts.button import on_checked, show_checked
from learner_app.ui.parts.flow import Flow
from learner_app.ui.parts.text import label
from learner_app.ui.settings.section import Section

if TYPE_CHECKING:
    from learner_app.services.session import Session
    from learner_app.services.settings import Settings
    from learner_app.ui.page import Desk

_NIGHT = ("01:00", "05:00")  # offered first to who wants hours
_ALWAYS = "00:00"
_SHORTEST = 12


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
        self._by_itself = form.field(
            say("What comes by &itself"), QComboBox(), say("After the texts, without being asked for.")
        )
        self._by_itself.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._by_itself.setMinimumContentsLength(_SHORTEST)  # its longest choice is wider than a narrow page
        for wish, words in _wishes():
            self._by_itself.addItem(words, wish)
        self._default = form.plain(label(kind="caption"))
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
        self._by_itself.activated.connect(self._keep)
        for number in (self._day, self._month, self._speed):
            number.editingFinished.connect(self._keep)
        for box in (self._metered, self._has_hours):
            on_checked(box, lambda _: self._keep())
        for hour in (self._from, self._until):
            hour.editingFinished.connect(self._keep)

    @override
    def first_field(self) -> QWidget | None:
        return self._day

    @override
    def look_again(self) -> None:
        def look(session: Session) -> tuple[Settings, str]:
            return session.settings.load(), by_itself(session.meter.default_tier())

        self.desk.client.ask(self, look, self._fill)

    def _fill(self, found: tuple[Settings, str]) -> None:
        settings, default = found
        self._default.setText(default)
        if not self._by_itself.hasFocus():
            chosen = settings.media_by_itself or settings.policy_media_by_itself
            self._by_itself.setCurrentIndex(self._by_itself.findData(Wish(chosen)))
        if any(field.hasFocus() for field in self._fields):
            return
        self._day.setValue(settings.data_day_mb)
        self._month.setValue(settings.data_month_mb)
        show_checked(self._metered, is_checked=settings.media_on_metered)
        self._speed.setValue(settings.media_kb_s)
        has_hours = settings.media_from != settings.media_until
        show_checked(self._has_hours, is_checked=has_hours)
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
            "media_by_itself": str(self._by_itself.currentData()),
            "data_day_mb": self._day.value(),
            "data_month_mb": self._month.value(),
            "media_on_metered": self._metered.isChecked(),
            "media_kb_s": self._speed.value(),
            "media_from": self._from.time().toString("HH:mm") if has_hours else _ALWAYS,
            "media_until": self._until.time().toString("HH:mm") if has_hours else _ALWAYS,
        }

        def done(is_another: bool) -> None:
            if is_another:
                self.look_again()
                self.desk.client.refresh_status()
                self.desk.client.fetch()  # what was held back may travel now

        def change(session: Session) -> bool:
            before = session.settings.load()
            if Wish(before.media_by_itself or before.policy_media_by_itself) is Wish(str(values["media_by_itself"])):
                values["media_by_itself"] = before.media_by_itself  # nobody chose; the organisation may change its mind
            is_another = session.settings.change(**values) != before
            if is_another:
                session.queue.want_assigned()
            return is_another

        self.desk.client.ask(self, change, done)


def _wishes() -> tuple[tuple[Wish, str], ...]:
    return (
        (Wish.ASK, say("Nothing: sound and video when I ask")),
        (Wish.AUTO, say("What suits the network")),
        (Wish.AUDIO, say("Sound")),
        (Wish.LOW, say("Sound and small video")),
        (Wish.STANDARD, say("Everything, in full size")),
    )
