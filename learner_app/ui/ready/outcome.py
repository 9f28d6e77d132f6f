"""What a check found: whether all holds, each condition with what can be done, what is missing, and what falls due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from learner_app.services.fetching.travel_words import takes
from learner_app.services.readiness import Condition
from learner_app.ui import words
from learner_app.ui.accessibility import Heading
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Card, rule
from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from learner_app.services.readiness import Check, Readiness
    from learner_app.ui.theme import Theme


class Remedy(StrEnum):
    """What the program can do about a condition that does not hold; the value is what its button says."""

    FETCH = "Fetch what is missing"
    FETCH_AGAIN = "Fetch again"
    FREE_SPACE = "Free some space"
    SYNC = "Sync now"
    OPEN_COURSE = "Open the course"
    LOOK = "Look at them"


@dataclass(frozen=True, slots=True)
class Outcome:
    """An answer, when it was given, and whether it holds records that were refused rather than not yet sent."""

    readiness: Readiness
    at: datetime
    has_refused: bool


def remedy(check: Check, outcome: Outcome) -> Remedy | None:
    """What to offer for a condition; None where it holds, or nothing can be done from here."""
    if check.ok:
        return None
    if check.condition is Condition.RECORDS and outcome.has_refused:
        return Remedy.LOOK
    return {
        Condition.DOWNLOADED: Remedy.FETCH,
        Condition.VERIFIED: Remedy.FETCH_AGAIN,
        Condition.STORAGE: Remedy.FREE_SPACE,
        Condition.SIGN_IN: Remedy.SYNC,
        Condition.CONNECTION: Remedy.OPEN_COURSE,
        Condition.RECORDS: Remedy.SYNC,
    }[check.condition]


class OutcomeView(QWidget):
    """Cards for an Outcome.

    Signals:
        remedy_wanted: (Remedy) a button was pressed.
    """

    remedy_wanted = Signal(object)

    def __init__(self, theme: Theme, outcome: Outcome) -> None:
        super().__init__()
        self._theme = theme
        self._outcome = outcome
        found = outcome.readiness
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.tokens.space["l"])
        column.addWidget(self._conditions(found))
        if found.missing_bytes:
            column.addWidget(self._missing(found))
        due = [course for course in found.courses if course.falls_due is not None]
        if due:
            card = Card(theme)
            card.body.addWidget(Heading("Falls due while you are away", 2))
            now = datetime.now(UTC)
            rows = [(course.title, words.day(course.falls_due, now)) for course in due if course.falls_due]
            card.body.addWidget(_rows(theme, rows))
            column.addWidget(card)

    def _conditions(self, found: Readiness) -> Card:
        card = Card(self._theme)
        open_ = sum(not check.ok for check in found.checks)
        head = QHBoxLayout()
        head.setSpacing(self._theme.tokens.space["l"])
        icon = QLabel()
        icon.setPixmap(self._theme.pixmap(*(("check", "success") if found.ok else ("warning", "warning")), 32))
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(self._theme.tokens.space["xs"])
        texts.addWidget(Heading(headline(found), 2))
        counted = words.count(len(found.courses), "course", "courses")
        when = words.when(self._outcome.at, datetime.now(UTC))
        told = "Everything holds." if found.ok else f"{open_} of {len(found.checks)} conditions need something."
        texts.addWidget(label(f"{told} Checked {when} for {counted}.", tone="muted"))
        head.addLayout(texts, 1)
        card.body.addLayout(head)
        for check in found.checks:
            card.body.addWidget(rule())
            card.body.addLayout(self._condition(check))
        return card

    def _condition(self, check: Check) -> QHBoxLayout:
        space = self._theme.tokens.space
        row = QHBoxLayout()
        row.setSpacing(space["m"])
        icon = QLabel()
        icon.setPixmap(self._theme.pixmap("check" if check.ok else "warning", "success" if check.ok else "warning"))
        icon.setAccessibleName("Holds" if check.ok else "Does not hold")
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(space["xs"] // 2)
        texts.addWidget(label(check.condition.value.capitalize(), kind="strong"))
        texts.addWidget(label(check.found))
        offered = remedy(check, self._outcome)
        if check.next_step and (offered is None or check.next_step != f"{offered.value}."):  # a button says it already
            texts.addWidget(label(check.next_step, tone="muted"))
        row.addLayout(texts, 1)
        if offered is not None:
            name = f"{offered.value}: {check.condition.value}"
            act = button(offered.value, lambda: self.remedy_wanted.emit(offered), name=name, description=check.found)
            row.addWidget(act, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _missing(self, found: Readiness) -> Card:
        card = Card(self._theme)
        card.body.addWidget(Heading("Still to fetch", 2))
        speed = found.missing_bytes / found.missing_s if found.missing_s else None
        told = takes(found.missing_bytes, speed)
        suffix = " at the speed measured here" if speed else "; how long it takes is known after the first download"
        missing = [each for each in found.courses if each.missing_bytes]
        named = f"“{missing[0].title}”: " if len(missing) == 1 else ""
        card.body.addWidget(label(f"{named}{told}{suffix}.", tone="muted"))
        if len(missing) > 1:
            rows = [(each.title, takes(each.missing_bytes, speed)) for each in missing]
            card.body.addWidget(_rows(self._theme, rows))
        return card


def headline(found: Readiness) -> str:
    """The answer in a few words."""
    return "Ready for the field" if found.ok else "Not ready yet"


def _rows(theme: Theme, rows: list[tuple[str, str]]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.tokens.space["l"])
    grid.setVerticalSpacing(theme.tokens.space["s"])
    grid.setColumnStretch(0, 1)
    for at, (name, value) in enumerate(rows):
        grid.addWidget(label(name), at, 0)
        told = QLabel(value)
        told.setProperty("kind", "caption")
        told.setAccessibleName(f"{name}: {value}")
        grid.addWidget(told, at, 1)
    return made
