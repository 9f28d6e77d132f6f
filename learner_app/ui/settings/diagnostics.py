"""What the program knows about its own health."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from learner_app.domain.wording import say
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Note, emptied
from learner_app.ui.parts.text import chip, label
from learner_app.ui.settings.section import Section

if TYPE_CHECKING:
    from learner_app.domain.errors import ExpectedFailure
    from learner_app.services.doctor import Check
    from learner_app.ui.page import Desk


class DiagnosticsSection(Section):
    """Checks when asked to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Diagnostics"))
        self.body.addWidget(
            label(say("Checks databases, disk, keyring and the hub, and says what to do."), tone="muted")
        )
        self._checks = QVBoxLayout()
        self.body.addLayout(self._checks)
        self.body.addWidget(button(say("Check now"), self._check), 0, Qt.AlignmentFlag.AlignLeading)

    def _check(self) -> None:
        emptied(self._checks)
        self._checks.addWidget(label(say("Checking …"), tone="muted"))
        self.desk.client.ask_hub(self, lambda session: session.doctor.checks(), self._on_checked, self._on_failed)

    def _on_checked(self, checks: tuple[Check, ...]) -> None:
        emptied(self._checks)
        for check in checks:
            row = QHBoxLayout()
            row.addWidget(
                label(say("{what}: {value}", what=check.words, value=f"{check.found} {check.next_step}".strip())), 1
            )
            row.addWidget(
                chip(say("All right") if check.ok else say("Look at this"), "success" if check.ok else "warning")
            )
            self._checks.addLayout(row)

    def _on_failed(self, failure: ExpectedFailure) -> None:
        emptied(self._checks)
        self._checks.addWidget(Note(self.desk.theme, f"{failure.message} {failure.next_step}".strip(), "danger"))
