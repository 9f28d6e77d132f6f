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
        """Show a state; it is announced when the sentence differs from the one before."""
        from learner_app.domain.status import SyncState, next_step, sentence

        self._status = status
        self._fetched = None
        step = next_step(status)
        self._say(f"{sentence(status)}. {step}".strip(), *LOOKS[status.state.value])
        rest(self._sync, is_resting=status.state is SyncState.WORKING)

    def show_work(self, what: str) -> None:
        """Show what a sync is doing."""
        self._say(what, *LOOKS["working"])
        rest(self._sync, is_resting=True)

    def show_progress(self, progress: Progress) -> None:
        """Show how far a download is; it is announced when it begins and when it is here, not in between."""
        from learner_app.ui import words

        if progress.is_done:
            self._fetched = None
            announce(self, words.arrived(progress))
            return
        fetching = words.fetching(progress)
        spoken = "" if progress.line == self._fetched else fetching
        self._fetched = progress.line
        self._say(
            say("{work}: {how_far}", work=fetching, how_far=words.far(progress)), *LOOKS["working"], spoken=spoken
        )

    def show_failure(self, what: str) -> None:
        """Show that something went wrong, until the next state is known."""
        self._say(what, "warning", "danger")
        self._sync.setEnabled(True)

    def _say(self, text: str, icon: str, tone: str, spoken: str | None = None) -> None:
        if (icon, tone) != self._look:
            self._look = icon, tone
            self._icon.setPixmap(self._theme.pixmap(icon, tone, 16))
            retone(self._words, "" if tone in {"success", "accent"} else tone)
        if text != self._words.text():
            self._words.setText(text)
            if spoken is None or spoken:
                announce(self, spoken or text)

    def _on_theme_changed(self) -> None:
        self._look = "", ""
        if self._status is not None:
            self.show_status(self._status)
