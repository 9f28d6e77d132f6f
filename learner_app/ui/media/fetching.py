"""What stands where a recording cannot be played: why, what can be fetched or played instead, and how far that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from learner_app.domain.quantities import size
from learner_app.domain.wording import say
from learner_app.ui import words
from learner_app.ui.accessibility import announce
from learner_app.ui.media.wording import lightest, rendition_choice, tier_name
from learner_app.ui.parts.button import button
from learner_app.ui.parts.flow import Flow
from learner_app.ui.parts.surface import Note, emptied

if TYPE_CHECKING:
    from learner_app.domain.course import Tier
    from learner_app.domain.errors import ExpectedFailure
    from learner_app.services.fetching.watch import Progress
    from learner_app.services.learning.media_views import MediaView, Rendition
    from learner_app.services.session import Session
    from learner_app.ui.page import Desk


class Fetching(QWidget):
    """A calm note above the transcript while nothing of a recording is here, and while some of it is on its way.

    Signals:
        play_asked: (Tier) another rendition than the one that failed.
    """

    play_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._view: MediaView | None = None
        self._shown: object = None
        self._asked: set[Tier] = set()
        self._failed: dict[Tier, ExpectedFailure] = {}
        self._note: Note | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(desk.theme.tokens.space["s"])
        desk.client.progressed.connect(self._on_progressed)

    def forget(self) -> None:
        """A recording is opened: whatever was said of it, or of another, is tried anew."""
        self._asked.clear()
        self._failed.clear()
        self._shown = None

    def fill(self, view: MediaView) -> None:
        """Say what is not here; nothing where all that was wanted is."""
        self._view = view
        here = {one.tier for one in view.renditions if one.is_here}
        self._asked -= here
        shown = view.unit.id, frozenset(here), frozenset(self._asked), tuple(self._failed), view.exception
        if shown == self._shown:
            return
        self._shown = shown
        emptied(self._column)
        self._note = None
        if self._failed:
            self._show_failures(view)
        if self._asked:
            self._show_note(say("The recording is in the queue. It can be played here as soon as it has arrived."))
        elif not here:
            self._offer(view)
        self.setVisible(self._column.count() > 0)

    def show_failure(self, view: MediaView, tier: Tier, failure: ExpectedFailure) -> None:
        """A rendition cannot be played: say why, and offer the others."""
        self._failed[tier] = failure
        self.fill(view)
        announce(self, failure.message)

    def fetch(self, tier: Tier) -> None:
        """Put a rendition of this unit into the queue, and work it off."""
        view, client = self._view, self._desk.client
        rendition = view.rendition(tier) if view is not None else None
        if view is None or rendition is None:
            return

        def want(session: Session) -> bool:
            session.library.want_part(view.course, tier, view.unit.id)
            return any(line.course == view.course and line.tier is tier for line in session.queue.items())

        def done(is_offered: bool) -> None:
            if not is_offered:
                self._say_not_offered()
                return
            self._asked.add(tier)
            name = tier_name(tier, has_video=rendition.has_picture)
            announce(self, say("{quality} was put into the queue", quality=name))
            if self._view is not None:
                self.fill(self._view)
            client.changed.emit()
            client.refresh_status()
            client.fetch()

        client.ask(self, want, done)

    def _say_not_offered(self) -> None:
        text = say("No hub offers this recording here. Sign in to your hub, or import the course package again.")
        emptied(self._column)
        self._show_note(text, "warning")
        self.show()
        announce(self, text)

    def _show_failures(self, view: MediaView) -> None:
        failure = list(self._failed.values())[-1]
        self._show_note(f"{failure.message} {failure.next_step}".strip(), "warning")
        others = [one for one in view.renditions if one.tier not in self._failed]
        if others:
            self._column.addWidget(Flow(self._desk.theme.tokens.space["s"], *map(self._other_button, others)))

    def _other_button(self, rendition: Rendition) -> QWidget:
        if not rendition.is_here:
            return self._fetch_button(rendition)
        name = tier_name(rendition.tier, has_video=rendition.has_picture)
        return button(say("Play: {quality}", quality=name), lambda: self.play_asked.emit(rendition.tier))

    def _offer(self, view: MediaView) -> None:
        least = lightest(view.renditions)
        if least is None:
            text = say("This course has no recording of this unit, only its transcript.")
            self._show_note(f"{text} {view.exception}".strip())
            return
        weight = size(least.size_bytes)
        text = say("The recording is not on this device: {size}. Fetch it, or read the transcript.", size=weight)
        self._show_note(text)
        buttons = [self._fetch_button(one) for one in view.renditions]
        self._column.addWidget(Flow(self._desk.theme.tokens.space["s"], *buttons))

    def _fetch_button(self, rendition: Rendition) -> QWidget:
        made = button(rendition_choice(rendition), lambda: self.fetch(rendition.tier))
        made.setIcon(self._desk.theme.icon("download"))
        return made

    def _show_note(self, text: str, tone: str = "info") -> None:
        self._note = Note(self._desk.theme, text, tone)
        self._column.addWidget(self._note)

    def _on_progressed(self, progress: Progress) -> None:
        """Waiting is never silent to the eye; to the ear it is, until something has arrived."""
        view = self._view
        is_ours = view is not None and progress.course == view.course and progress.tier in self._asked
        if is_ours and self._note is not None and not progress.is_done:
            self._note.text.setText(say("The recording is arriving: {far}", far=words.far(progress)))
