"""The queue of downloads with what it comes to, and the way back for a line that was taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from learner_app.domain.course import Tier
from learner_app.domain.wording import counted, say
from learner_app.services.fetching.travel_words import takes
from learner_app.ui import words
from learner_app.ui.accessibility import Heading
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Card, Note, emptied
from learner_app.ui.parts.text import label
from learner_app.ui.sync.queue_list import QueueList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learner_app.services.fetching.queue import QueuedDownload
    from learner_app.services.fetching.watch import Progress
    from learner_app.ui.theme import Theme


class DownloadsCard(Card):
    """Shows lines of the queue.

    Signals:
        change_wanted: (QueueChange, QueuedDownload)
        pause_all_wanted: (bool) everything is to be paused, or to go on.
        undo_wanted: (QueuedDownload) a line that was taken out is to be put back.
    """

    change_wanted = Signal(object, object)
    pause_all_wanted = Signal(bool)
    undo_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        space = theme.tokens.space
        head = QHBoxLayout()
        head.setSpacing(space["m"])
        head.addWidget(Heading(say("Downloads"), 2), 1)
        self._pause_all = button(say("Pause all"), self._on_pause_all_clicked, kind="link")
        head.addWidget(self._pause_all, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        self._sum = label(tone="muted")
        self.body.addWidget(self._sum)
        self._undo = QVBoxLayout()
        self.body.addLayout(self._undo)
        self._lines: Sequence[QueuedDownload] = ()
        self._speed: float | None = None
        self._list = QueueList(theme, self._pause_all)
        self._list.change_wanted.connect(self.change_wanted)
        self.body.addWidget(self._list)

    def fill(self, lines: Sequence[QueuedDownload], speed: float | None, progress: Progress | None) -> None:
        """Show the queue."""
        self._list.setVisible(bool(lines))
        self._list.fill(lines, progress)
        self._lines, self._speed = lines, speed
        self._sum.setText(_sum(lines, speed, progress) if lines else _nothing())
        self._is_paused = all(line.is_paused for line in lines)
        self._pause_all.setVisible(len(lines) > 1)
        self._pause_all.setText(say("Resume all") if self._is_paused else say("Pause all"))

    def show_progress(self, progress: Progress) -> None:
        """A download went on."""
        self._list.show_progress(progress)
        told = _sum(self._lines, self._speed, progress) if self._lines else _nothing()
        if told != self._sum.text():
            self._sum.setText(told)

    def offer_undo(self, item: QueuedDownload) -> None:
        """Say that a line was taken out, what that means, and offer the way back."""
        self.forget_taken_out()
        back = button(
            say("Undo"),
            lambda: self._on_undo_clicked(item),
            name=say("Put {title} back into the queue", title=item.title),
        )
        said = [say("“{title}” ({part}) was taken out.", title=item.title, part=words.tier(item.tier))]
        if item.here_bytes:
            said.append(say("What is here of it stays."))
        if item.tier is Tier.TEXT:
            said.append(say("Texts of what is assigned to you come back with the next sync."))
        self._undo.addWidget(Note(self._theme, " ".join(said), "info", back))
        QWidget.setTabOrder(self._pause_all, back)

    def forget_taken_out(self) -> None:
        """The way back is offered no longer."""
        emptied(self._undo)

    def _on_undo_clicked(self, item: QueuedDownload) -> None:
        self.forget_taken_out()
        self.undo_wanted.emit(item)

    def _on_pause_all_clicked(self) -> None:
        self.pause_all_wanted.emit(not self._is_paused)


def _sum(lines: Sequence[QueuedDownload], speed: float | None, progress: Progress | None) -> str:
    """What all that is not paused comes to."""
    going = [line for line in lines if not line.is_paused]
    left = sum(line.size_bytes - line.here_bytes for line in going)
    for line in going:
        if progress is not None and line.is_of(progress):
            left -= max(0, progress.here_bytes - line.here_bytes)
    if not going:
        return say("Everything is paused.")
    paused = len(lines) - len(going)
    cost = takes(left, speed)
    if left and paused:
        return counted("{cost} to fetch; %n are paused.", "{cost} to fetch; %n is paused.", paused, cost=cost)
    if left:
        return say("{cost} to fetch.", cost=cost)
    if paused:
        return counted(
            "How much there is to fetch is not known yet; %n are paused.",
            "How much there is to fetch is not known yet; %n is paused.",
            paused,
        )
    return say("How much there is to fetch is not known yet.")


def _nothing() -> str:
    return say(
        "Nothing waits to be fetched. Texts of your courses come by themselves with every sync; sound and pictures "
        "come when you ask for them in a course."
    )
