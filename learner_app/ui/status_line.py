"""The line at the foot of the window that always tells the truth about the link and the records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from learner_app.domain.wording import say
from learner_app.ui.accessibility import announce
from learner_app.ui.key_names import key_name
from learner_app.ui.parts.button import button, rest
from learner_app.ui.parts.text import label, retone

if TYPE_CHECKING:
    from learner_app.domain.status import SyncStatus
    from learner_app.services.fetching.watch import Progress
    from learner_app.ui.theme import Theme

LOOKS = {
    "up to date": ("dot-confirmed", "success"),
    "waiting": ("dot-waiting", "warning"),
    "working": ("sync", "accent"),
    "blocked": ("offline", "warning"),
    "unknown": ("dot-waiting", "muted"),
}
"""By the value of a `SyncState`: its module is not needed before there is a state to show."""


class StatusLine(QFrame):
    """State of records and link in words, what to do where it is blocked, and "Sync now".

    Signals:
        sync_wanted: The button was pressed.
        details_wanted: The person wants to see more about it.
    """

    sync_wanted = Signal()
    details_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "status")
        self.setAccessibleName(say("Status"))
        self._theme = theme
        self._status: SyncStatus | None = None
        self._fetched: tuple[object, ...] | None = None
        self._look = "", ""
        self._told: object = None
        self._is_awaited = False
        space = theme.tokens.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space["l"], space["s"], space["l"], space["s"])
        row.setSpacing(space["s"])
        self._icon = QLabel()
        self._words = label(say("Opening …"), kind="caption")
        self._sync = button(say("Sync now"), self.sync_wanted.emit, kind="link", description=key_name("F5"))
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(
            button(say("Details"), self.details_wanted.emit, kind="link", name=say("Details of records and link"))
        )
        row.addWidget(self._sync)
        theme.changed.connect(self._on_theme_changed)

    @property
    def text(self) -> str:
        """What the line says now."""
        return self._words.text()

    def show_status(self, status: SyncStatus) -> None:
        """Show a state. It is announced when it is another than before, or what came of a sync that was asked for.

        What is only on its way to another (records wait, an exchange is under way) is shown and not announced: it
        would talk into every lesson that is opened.
        """
        from learner_app.domain.status import SyncState, next_step, sentence

        self._status = status
        self._fetched = None
        text = f"{sentence(status)}. {next_step(status)}".strip()
        self._show(text, *LOOKS[status.state.value])
        if status.state is SyncState.WAITING:
            self._told = None  # what becomes of what waits is news
        elif status.state is not SyncState.WORKING:
            told = status.state, status.blocked_because
            if told != self._told or self._is_awaited:
                announce(self, text)
            self._told, self._is_awaited = told, False
        rest(self._sync, is_resting=status.state is SyncState.WORKING)

    def await_outcome(self) -> None:
        """The learner has asked for a sync: what comes of it is announced, also where all is as it was."""
        self._is_awaited = True

    def show_work(self, what: str) -> None:
        """Show what a sync is doing; its outcome is announced, not its steps."""
        self._show(what, *LOOKS["working"])
        rest(self._sync, is_resting=True)

    def show_progress(self, progress: Progress) -> None:
        """Show how far a download is; it is announced when it begins and when it is here, not in between."""
        from learner_app.ui import words

        if progress.is_done:
            self._fetched = None
            announce(self, words.arrived(progress))
            return
        fetching = words.fetching(progress)
        if progress.line != self._fetched:
            announce(self, fetching)
        self._fetched = progress.line
        self._show(say("{work}: {how_far}", work=fetching, how_far=words.far(progress)), *LOOKS["working"])

    def show_failure(self, what: str) -> None:
        """Show that something went wrong, until the next state is known."""
        if what != self._words.text():
            announce(self, what)
        self._show(what, "warning", "danger")
        self._sync.setEnabled(True)

    def _show(self, text: str, icon: str, tone: str) -> None:
        if (icon, tone) != self._look:
            self._look = icon, tone
            self._icon.setPixmap(self._theme.pixmap(icon, tone, 16))
            retone(self._words, "" if tone in {"success", "accent"} else tone)
        self._words.setText(text)

    def _on_theme_changed(self) -> None:
        self._look = "", ""
        if self._status is not None:
            self.show_status(self._status)
