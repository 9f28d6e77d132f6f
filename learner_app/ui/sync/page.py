"""The link at a glance: its state, what moves, what waits, what it costs, and what to do about each."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from learner_app.domain.cause_words import RECORD_STORE
from learner_app.domain.status import working
from learner_app.domain.wording import counted, say
from learner_app.overriding import override
from learner_app.services.fetching.queue import QueueChange
from learner_app.services.overview import overview
from learner_app.ui import words
from learner_app.ui.accessibility import Heading, announce
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.page import Desk, Page, order_tabs, scrolled
from learner_app.ui.parts.button import button
from learner_app.ui.parts.ready_card import ready_card
from learner_app.ui.parts.surface import Note, emptied
from learner_app.ui.sync.cost_card import CostCard
from learner_app.ui.sync.downloads_card import DownloadsCard
from learner_app.ui.sync.state_card import StateCard

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from learner_app.domain.errors import ExpectedFailure
    from learner_app.domain.status import SyncStatus
    from learner_app.services.fetching.queue import QueuedDownload
    from learner_app.services.fetching.watch import Progress
    from learner_app.services.overview import Overview
    from learner_app.services.session import Session

_CLOCK_MS = 20_000  # how often "the next in about 5 min" is looked at


class SyncPage(Page):
    """Shows an Overview, and what the client tells while something moves."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName(say("Sync"))
        space = desk.theme.tokens.space
        self._view: Overview | None = None
        self._work = ""
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["l"])
        column.addWidget(Heading(say("Sync"), 1))
        self._state = StateCard(desk.theme)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(space["m"])
        self._downloads = DownloadsCard(desk.theme)
        self._ready = ready_card(desk)
        self._cost = CostCard(desk.theme)
        column.addWidget(self._state)
        column.addLayout(self._notes)
        for card in (self._downloads, self._ready, self._cost):
            column.addWidget(card)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(self._content, width=desk.theme.tokens.px(760), margin=space["xl"]))
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_MS)
        self._clock.timeout.connect(self._show_schedule)
        self._connect()

    @override
    def show_place(self, place: Place) -> None:
        self._downloads.forget_taken_out()
        self.look_again()

    @override
    def look_again(self) -> None:
        self.desk.client.ask(self, overview, self._fill)

    @override
    def first_focus(self) -> QWidget | None:
        return self._state.sync_button if self._state.sign_in_button.isHidden() else self._state.sign_in_button

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self._clock.start()

    @override
    def hideEvent(self, event: QHideEvent, /) -> None:
        self._clock.stop()
        super().hideEvent(event)

    def _connect(self) -> None:
        client, go = self.desk.client, self.desk.navigator.go
        client.status_changed.connect(self._on_status_changed)
        client.working.connect(self._on_working)
        client.progressed.connect(self._on_progressed)
        self._state.sync_wanted.connect(client.sync)
        self._state.sign_in_wanted.connect(lambda: go(Place(Screen.SIGN_IN)))
        self._state.records_wanted.connect(lambda: go(Place(Screen.RECORDS)))
        self._downloads.change_wanted.connect(self._change)
        self._downloads.pause_all_wanted.connect(self._pause_all)
        self._downloads.undo_wanted.connect(self._put_back)
        self._cost.metered_chosen.connect(self._choose_metered)
        self._cost.rules_wanted.connect(lambda: go(Place(Screen.SETTINGS, words="data")))

    def _fill(self, view: Overview) -> None:
        client = self.desk.client
        if client.is_syncing:
            view = replace(view, status=working(view.status))
        before, self._view = self._view, view
        self._state.show_status(view.status, view.account)
        self._show_schedule()
        if before is None or before.needs_look != view.needs_look:
            self._show_needs_look(view.needs_look)
        if before is None or before.lines != view.lines:
            self._downloads.fill(view.lines, view.speed, client.progress)
        self._cost.fill(view)
        self._show_moving()
        if before is None:
            for card in (self._downloads, self._ready):
                card.setVisible(not view.account.is_at_record_store)
            order_tabs(self._content)

    def _show_needs_look(self, count: int) -> None:
        emptied(self._notes)
        if count:
            look = button(
                say("Look"), lambda: self.desk.navigator.go(Place(Screen.ATTENTION)), name=say("Look at what needs it")
            )
            self._notes.addWidget(
                Note(
                    self.desk.theme, counted("%n things need a look.", "%n thing needs a look.", count), "warning", look
                )
            )

    def _show_moving(self) -> None:
        client = self.desk.client
        if client.is_syncing:
            self._state.moving.show_work(self._work or say("Connecting …"))
        elif client.progress is not None:
            self._state.moving.show_progress(client.progress)
        else:
            self._state.moving.hide()

    def _show_schedule(self) -> None:
        if self._view is None:
            return
        now, last, wait_s = datetime.now(UTC), self._view.status.last_success, self.desk.client.next_try_s
        told = [say("Last exchange {when}", when=words.when(last, now)) if last else say("No exchange yet")]
        retry_at = self._view.status.retry_at
        if retry_at is not None and retry_at > now:
            told.append(_asked_to_wait(self._view.status.server, words.clock_time(retry_at)))
        elif wait_s is not None and not self.desk.client.is_syncing:
            told.append(say("the next by itself in about {time}", time=words.span(max(60.0, wait_s))))
        elif wait_s is None:
            told.append(say("the next when you ask for it"))
        self._state.show_schedule("  ·  ".join(told))

    def _on_status_changed(self, status: SyncStatus) -> None:
        if self._view is not None:
            self._view = replace(self._view, status=status)
            self._state.show_status(status, self._view.account)
            self._show_schedule()
            self._show_moving()

    def _on_working(self, what: str) -> None:
        self._work = what
        self._show_moving()

    def _on_progressed(self, progress: Progress) -> None:
        if self.isVisible() and not progress.is_done:
            self._show_moving()
            self._downloads.show_progress(progress)

    # The queue

    def _change(self, change: QueueChange, item: QueuedDownload) -> None:
        self.desk.client.ask(
            self,
            lambda session: session.queue.change(item.part, change),
            lambda _: self._on_changed(change, item),
            self._on_failed,
        )

    def _on_changed(self, change: QueueChange, item: QueuedDownload) -> None:
        if change is QueueChange.CANCEL:
            self._downloads.offer_undo(item)
        announce(self, _done(change, item.title))
        self._go_on(may_fetch=change is QueueChange.RESUME)

    def _pause_all(self, is_paused: bool) -> None:
        lines = self._view.lines if self._view else ()

        def change(session: Session) -> None:
            for line in lines:
                act = session.queue.pause if is_paused else session.queue.resume
                act(line.part)

        def done(_: None) -> None:
            announce(self, say("All downloads are paused") if is_paused else say("All downloads go on"))
            self._go_on(may_fetch=not is_paused)

        self.desk.client.ask(self, change, done, self._on_failed)

    def _put_back(self, item: QueuedDownload) -> None:
        def done(_: None) -> None:
            announce(self, say("{title} is in the queue again", title=item.title))
            self._go_on(may_fetch=not item.is_paused)

        self.desk.client.ask(self, lambda session: session.queue.put_back(item), done, self._on_failed)

    def _go_on(self, *, may_fetch: bool) -> None:
        """The queue is another: look again, and fetch what may travel now."""
        self.look_again()
        self.desk.client.refresh_status()
        if may_fetch:
            self.desk.client.fetch()

    def _choose_metered(self, is_metered: bool | None) -> None:
        def done(_: None) -> None:
            self._go_on(may_fetch=is_metered is not True)

        self.desk.client.ask(self, lambda session: session.meter.choose_metered(is_metered), done, self._on_failed)

    def _on_failed(self, failure: ExpectedFailure) -> None:
        self.desk.client.failed.emit(failure)
        self.look_again()


def _asked_to_wait(server: str, until: str) -> str:
    if server == RECORD_STORE:
        return say("the record store asked to wait until {time}", time=until)
    return say("the hub asked to wait until {time}", time=until)


def _done(change: QueueChange, title: str) -> str:
    return {
        QueueChange.PAUSE: say("{title} is paused", title=title),
        QueueChange.RESUME: say("{title} goes on", title=title),
        QueueChange.CANCEL: say("{title} was taken out of the queue", title=title),
        QueueChange.UP: say("{title} was moved up", title=title),
        QueueChange.DOWN: say("{title} was moved down", title=title),
        QueueChange.FIRST: say("{title} comes first now", title=title),
        QueueChange.LAST: say("{title} comes last now", title=title),
    }[change]
