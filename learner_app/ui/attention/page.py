"""What somebody should look at, grouped by what it is: refused records, quizzes taken twice, remarks of the hub."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from learner_app.domain.wording import counted, say
from learner_app.overriding import override
from learner_app.services.attention import Matter
from learner_app.ui import words
from learner_app.ui.accessibility import Heading, announce
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.page import Desk, Page, order_tabs, scrolled
from learner_app.ui.parts.button import button
from learner_app.ui.parts.flow import Flow
from learner_app.ui.parts.saving import ask_where_to_save
from learner_app.ui.parts.surface import Card, Empty, Note, emptied, section_heading
from learner_app.ui.parts.text import chip, label

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtWidgets import QPushButton

    from learner_app.domain.errors import ExpectedFailure
    from learner_app.services.attention import Item
    from learner_app.services.session import Session

_TONES = {Matter.REFUSED: "danger", Matter.TWO_DEVICES: "info", Matter.FLAGGED: "info"}


class AttentionPage(Page):
    """Shows the items of `Attention`. What was shown counts as looked at from then on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName(say("Needs a look"))
        space = desk.theme.tokens.space
        self._items: tuple[Item, ...] | None = None
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["l"])
        self._notes = QVBoxLayout()
        self._list = QVBoxLayout()
        self._list.setSpacing(space["m"])
        column.addWidget(Heading(say("Needs a look"), 1))
        column.addLayout(self._notes)
        column.addLayout(self._list)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(self._content, width=desk.theme.tokens.px(760), margin=space["xl"]))
        self._first: QPushButton | None = None

    @override
    def show_place(self, place: Place) -> None:
        emptied(self._notes)
        self.look_again()

    @override
    def look_again(self) -> None:
        def look(session: Session) -> tuple[tuple[Item, ...], bool]:
            items = session.attention.items()
            return items, session.attention.note_seen(items)

        def found(answer: tuple[tuple[Item, ...], bool]) -> None:
            items, is_news = answer
            self._fill(items)
            if is_news:
                self.desk.client.changed.emit()  # the count in the rail is another now

        self.desk.client.ask(self, look, found)

    @override
    def first_focus(self) -> QWidget | None:
        return self._first

    def _fill(self, items: tuple[Item, ...]) -> None:
        if items == self._items:
            return
        focused: QWidget | None = self.window().focusWidget()
        takes_focus = self._items is None or focused is None or self.isAncestorOf(focused)
        self._items, self._first = items, None
        emptied(self._list)
        if not items:
            go_on = button(say("Go to Today"), lambda: self.desk.navigator.go(Place(Screen.TODAY)))
            self._list.addWidget(Empty(self.desk.theme, "check", say("Nothing needs a look"), _nothing(), go_on))
        for matter, group in itertools.groupby(items, lambda item: item.matter):
            self._add_group(matter, tuple(group))
        order_tabs(self._content)
        if takes_focus and self._first is not None and self.isVisible():
            self._first.setFocus()

    def _add_group(self, matter: Matter, items: tuple[Item, ...]) -> None:
        space = self.desk.theme.tokens.space
        heading, about = _about(matter)
        self._list.addWidget(section_heading(self.desk.theme, f"{heading} ({len(items)})"))
        self._list.addWidget(label(about, tone="muted"))
        if matter is Matter.REFUSED:
            export = button(
                say("Export …"), self._choose_file, description=say("Writes all records with reasons to a file")
            )
            actions = [export]
            if len(items) > 1:
                actions.insert(0, button(say("Send all again"), lambda: self._send_again(items)))
            self._list.addWidget(Flow(space["s"], *actions))
        for item in items:
            self._list.addWidget(self._card(item))

    def _card(self, item: Item) -> Card:
        made = Card(self.desk.theme)
        space = self.desk.theme.tokens.space
        made.body.setSpacing(space["s"])
        made.body.addWidget(Heading(item.what, 3))
        when = words.when(item.at, datetime.now(UTC))
        facts = [item.course_title, when, say("record {number}", number=item.sequence) if item.sequence else ""]
        made.body.addWidget(label("  ·  ".join(fact for fact in facts if fact), kind="caption"))
        made.body.addWidget(label(item.said))
        if item.next_step:
            made.body.addWidget(label(item.next_step, tone="muted"))
        if item.matter is Matter.REFUSED:
            again = button(
                say("Send again"), lambda: self._send_again((item,)), name=say("Send {what} again", what=item.what)
            )
            self._first = self._first or again
            made.body.addWidget(Flow(space["m"], again, chip(say("Refused, kept here"), _TONES[item.matter])))
        return made

    def _send_again(self, items: Iterable[Item]) -> None:
        sequences = [item.sequence for item in items if item.sequence is not None]

        def send(session: Session) -> int:
            for sequence in sequences:
                session.records.resend(sequence)
            return len(sequences)

        self.desk.client.ask(self, send, self._on_waiting_again, self._on_failed)

    def _on_waiting_again(self, count: int) -> None:
        said = counted(
            "%n records wait to be sent once more. If they are refused again, it stands here.",
            "%n record waits to be sent once more. If they are refused again, it stands here.",
            count,
        )
        self._say(said, "success")
        announce(self, said)
        self.desk.client.tell_changed()
        self.desk.client.sync()

    def _choose_file(self) -> None:
        ask_where_to_save(self, say("Export records"), "records.json", "JSON (*.json);;CSV (*.csv)", self._export)

    def _export(self, path: Path) -> None:
        def done(count: int) -> None:
            self._say(words.written(count, path), "success")

        self.desk.client.ask(self, lambda session: session.records.export(path), done, self._on_failed)

    def _on_failed(self, failure: ExpectedFailure) -> None:
        self._say(f"{failure.message} {failure.next_step}".strip(), "danger")
        self.look_again()

    def _say(self, text: str, tone: str) -> None:
        emptied(self._notes)
        self._notes.addWidget(Note(self.desk.theme, text, tone))


def _nothing() -> str:
    return say(
        "If a record is ever refused, your hub makes a remark about one, or you take a quiz on two devices, it stands "
        "here with the reason and with what you can do."
    )


def _about(matter: Matter) -> tuple[str, str]:
    """The heading of a group, and what it means."""
    match matter:
        case Matter.REFUSED:
            return say("Refused"), say(
                "These were sent and not taken. They are kept here, hold up nothing else, and can be sent again."
            )
        case Matter.TWO_DEVICES:
            return say("Taken on more than one device"), say(
                "You took these quizzes on more than one device. Nothing was lost; this says what counts."
            )
        case Matter.FLAGGED:
            return say("Taken in, with a remark"), say(
                "Your hub has taken these in and made a remark for your training team. You need do nothing."
            )
