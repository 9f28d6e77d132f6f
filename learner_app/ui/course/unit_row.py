"""One unit in the list of a course: open, done, or locked and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from learner_app.domain.progress import Status
from learner_app.domain.wording import say
from learner_app.services.readiness import needs_connection
from learner_app.ui import words
from learner_app.ui.parts.button import button
from learner_app.ui.parts.text import chip, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.domain.course import Unit
    from learner_app.domain.progress import UnitProgress
    from learner_app.domain.unlocking import Lock
    from learner_app.ui.theme import Theme


class UnitRow(QFrame):
    """A line with icon, title, facts, state, and a button that opens it; what does not open says what it waits for."""

    def __init__(
        self,
        theme: Theme,
        unit: Unit,
        state: UnitProgress,
        lock: Lock | None,
        is_playable: bool,
        is_arriving: bool,
        open_unit: Callable[[Unit], None],
    ) -> None:
        super().__init__()
        space = theme.tokens.space
        row = QHBoxLayout(self)
        row.setContentsMargins(0, space["m"], 0, space["m"])
        row.setSpacing(space["m"])
        done = state.status is Status.COMPLETED
        icon = QLabel()
        name = "check" if done else "lock" if lock else unit.kind.value
        icon.setPixmap(theme.pixmap(name, "success" if done else "muted"))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(space["xs"] // 2)
        texts.addWidget(label(unit.title, kind="strong"))
        about = words.unit_facts(unit)
        reason = lock.reason if lock else "" if is_playable else say("Not yet playable in this version")
        if not reason and is_arriving:
            reason = say("Opens as soon as it is here")
        texts.addWidget(label(f"{about}  ·  {reason}" if reason else about, kind="caption"))
        badge = words.needs_connection() if needs_connection(unit) and not done else ""
        if badge:
            texts.addWidget(chip(badge, "info"), 0, Qt.AlignmentFlag.AlignLeading)
        row.addLayout(texts, 1)
        said, tone = words.unit_state(state)
        if said:
            row.addWidget(chip(said, tone), 0, Qt.AlignmentFlag.AlignVCenter)
        if is_arriving:
            row.addWidget(chip(say("Arriving"), "info"), 0, Qt.AlignmentFlag.AlignVCenter)
        elif lock is None and is_playable:
            described = ". ".join(part for part in (about, badge, said) if part)
            opens = button(
                say("Open"), lambda: open_unit(unit), name=say("Open {title}", title=unit.title), description=described
            )
            row.addWidget(opens, 0, Qt.AlignmentFlag.AlignVCenter)
