"""The state of link and records in a sentence, what to do about it, what moves, and how many records are how far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from learner_app.domain.errors import Cause
from learner_app.domain.status import SyncState, next_step, sentence
from learner_app.domain.wording import say
from learner_app.ui import words
from learner_app.ui.accessibility import Heading
from learner_app.ui.key_names import key_name
from learner_app.ui.parts.button import button, rest
from learner_app.ui.parts.flow import Flow
from learner_app.ui.parts.stat import Stat
from learner_app.ui.parts.surface import Card, rule
from learner_app.ui.parts.text import label
from learner_app.ui.status_line import LOOKS
from learner_app.ui.sync.moving import Moving

if TYPE_CHECKING:
    from learner_app.domain.status import SyncStatus
    from learner_app.services.accounts import Account
    from learner_app.ui.theme import Theme


class StateCard(Card):
    """What one must know first.

    Signals:
        sync_wanted, sign_in_wanted, records_wanted: A button was pressed.
    """

    sync_wanted = Signal()
    sign_in_wanted = Signal()
    records_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._shown: tuple[SyncStatus, Account] | None = None
        space = theme.tokens.space
        self._icon = QLabel()
        self._heading = Heading(say("Looking …"), 2)
        self._step = label(tone="muted")
        self._schedule = label(kind="caption")
        texts = QVBoxLayout()
        texts.setSpacing(space["xs"])
        for text in (self._heading, self._step, self._schedule):
            texts.addWidget(text)
        top = QHBoxLayout()
        top.setSpacing(space["l"])
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(texts, 1)
        self.sign_in_button = button(say("Sign in"), self.sign_in_wanted.emit, kind="primary")
        self.sync_button = button(say("Sync now"), self.sync_wanted.emit, kind="primary", description=key_name("F5"))
        for act in (self.sign_in_button, self.sync_button):
            top.addWidget(act, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.moving = Moving(theme)
        self.body.addWidget(self.moving)
        self.body.addWidget(rule())
        self._stats = {
            "waiting": Stat(theme, say("Records waiting"), "dot-waiting", "warning"),
            "sent": Stat(theme, say("Sent, no answer yet"), "dot-sent", "accent"),
            "confirmed": Stat(theme, say("Confirmed"), "dot-confirmed", "success"),
            "refused": Stat(theme, say("Refused"), "dot-refused", "danger"),
        }
        show = button(say("Show records"), self.records_wanted.emit, kind="link")
        self.body.addWidget(Flow(space["xl"], *self._stats.values(), show))

    def show_status(self, status: SyncStatus, account: Account) -> None:
        """Show the state; in the words that the status line and the command line use."""
        if (status, account) == self._shown:
            return
        self._shown = status, account
        self._icon.setPixmap(self._theme.pixmap(*LOOKS[status.state.value], 32))
        self._heading.setText(sentence(status))
        step = next_step(status)
        if not account.hub_url:
            step = say("Sign in to your organisation's hub; what you do until then is kept here and sent after that.")
        self._step.setText(step)
        self._step.setVisible(bool(step))
        must_sign_in = not account.hub_url or status.blocked_because is Cause.SIGN_IN_NEEDED
        self.sign_in_button.setVisible(must_sign_in)
        self.sync_button.setVisible(not must_sign_in)
        rest(self.sync_button, is_resting=status.state is SyncState.WORKING)
        for name, stat in self._stats.items():
            count = getattr(status.counts, name)
            stat.show_value(words.number(count), "danger" if name == "refused" and count else "")

    def show_schedule(self, text: str) -> None:
        """When the last exchange was and when the next comes."""
        if text != self._schedule.text():
            self._schedule.setText(text)
            self._schedule.setVisible(bool(text))
