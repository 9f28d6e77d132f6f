"""The foot of a recording's page: how it was done, and where one goes from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from learner_app.domain.progress import Status
from learner_app.domain.wording import say
from learner_app.ui.media.wording import way_done
from learner_app.ui.parts.button import button
from learner_app.ui.parts.flow import Flow
from learner_app.ui.parts.surface import emptied
from learner_app.ui.parts.text import chip

if TYPE_CHECKING:
    from learner_app.services.learning.media_views import MediaView
    from learner_app.ui.theme import Theme


class MediaFoot(QFrame):
    """Playing nearly all of it completes a unit by itself; who has read the transcript says so here.

    Signals:
        done_asked: The transcript was read.
        unit_asked: (str) another unit.
        course_asked: Back to the course.
    """

    done_asked = Signal()
    unit_asked = Signal(str)
    course_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._gap = theme.tokens.space["m"]
        self._shown: object = None
        self.setProperty("kind", "foot")
        self._column = QVBoxLayout(self)
        space = theme.tokens.space
        self._column.setContentsMargins(space["l"], space["s"], space["l"], space["s"])

    def fill(self, view: MediaView) -> None:
        """What can be done from here; left as it is where nothing changed, and so is the keyboard."""
        is_done = view.progress.status is Status.COMPLETED
        has_transcript = any(one.is_here for one in view.transcripts)
        shown = view.unit.id, is_done, view.way_done, has_transcript, view.previous, view.following
        if shown == self._shown:
            return
        self._shown = shown
        had_focus = self.isAncestorOf(self.window().focusWidget())
        emptied(self._column)
        things: list[QWidget] = []
        if is_done:
            things.append(chip(way_done(view.way_done), "success"))
        previous, following = view.previous, view.following
        if previous is not None:
            things.append(button(say("Previous"), lambda: self.unit_asked.emit(previous)))
        if is_done and following is not None:
            onward = button(say("Go on"), lambda: self.unit_asked.emit(following), kind="primary")
        elif is_done or not has_transcript:
            onward = button(say("Back to the course"), self.course_asked.emit, kind="primary")
        else:
            text = say("I have read it, go on") if following is not None else say("I have read it")
            told = say("Records this unit as completed by reading its transcript")
            onward = button(text, self.done_asked.emit, kind="primary", description=told)
        things.append(onward)
        self._column.addWidget(Flow(self._gap, *things))
        if had_focus:
            onward.setFocus()
