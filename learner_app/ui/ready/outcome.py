"""What a check found: whether all holds, each condition with what can be done, what is missing, and what falls due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from learner_app.domain.wording import counted, say
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
    """What the program can do about a condition that does not hold; see `remedy_words` for what its button says."""

    FETCH = "fetch"
    FETCH_AGAIN = "fetch again"
    FREE_SPACE = "free space"
    SYNC = "sync"
    OPEN_COURSE = "open course"
    LOOK = "look"


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
            card.body.addWidget(Heading(say("Falls due while you are away"), 2))
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
        told = say("Everything holds.")
        if not found.ok:
            told = say("{count} of {all} conditions need something.", count=open_, all=len(found.checks))
        checked = counted(
            "Checked {when} for %n courses.",
            "Checked {when} for %n course.",
            len(found.courses),
            when=words.when(self._outcome.at, datetime.now(UTC)),
        )
        texts.addWidget(label(f"{told} {checked}", tone="muted"))
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
        icon.setAccessibleName(say("Holds") if check.ok else say("Does not hold"))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(space["xs"] // 2)
        texts.addWidget(label(condition_words(check.condition), kind="strong"))
        texts.addWidget(label(check.found))
        offered = remedy(check, self._outcome)
        if check.next_step and offered is not Remedy.FETCH:  # there the button says it already
            texts.addWidget(label(check.next_step, tone="muted"))
        row.addLayout(texts, 1)
        if offered is not None:
            text = remedy_words(offered)
            name = say("{what}: {value}", what=text, value=condition_words(check.condition))
            act = button(text, lambda: self.remedy_wanted.emit(offered), name=name, description=check.found)
            row.addWidget(act, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _missing(self, found: Readiness) -> Card:
        card = Card(self._theme)
        card.body.addWidget(Heading(say("Still to fetch"), 2))
        speed = found.missing_bytes / found.missing_s if found.missing_s else None
        told = takes(found.missing_bytes, speed)
        missing = [each for each in found.courses if each.missing_bytes]
        if len(missing) == 1:
            told = say("“{title}”: {cost}", title=missing[0].title, cost=told)
        said = say("{cost}; how long it takes is known after the first download.", cost=told)
        if speed:
            said = say("{cost} at the speed measured here.", cost=told)
        card.body.addWidget(label(said, tone="muted"))
        if len(missing) > 1:
            rows = [(each.title, takes(each.missing_bytes, speed)) for each in missing]
            card.body.addWidget(_rows(self._theme, rows))
        return card


def remedy_words(what: Remedy) -> str:
    """What the button of a remedy says."""
    return {
        Remedy.FETCH: say("Fetch what is missing"),
        Remedy.FETCH_AGAIN: say("Fetch again"),
        Remedy.FREE_SPACE: say("Free some space"),
        Remedy.SYNC: say("Sync now"),
        Remedy.OPEN_COURSE: say("Open the course"),
        Remedy.LOOK: say("Look at them"),
    }[what]


def condition_words(condition: Condition) -> str:
    """What a condition is called."""
    return {
        Condition.DOWNLOADED: say("Downloaded"),
        Condition.VERIFIED: say("Verified"),
        Condition.STORAGE: say("Storage"),
        Condition.SIGN_IN: say("Sign-in"),
        Condition.CONNECTION: say("Items that need a connection"),
        Condition.RECORDS: say("Records"),
    }[condition]


def headline(found: Readiness) -> str:
    """The answer in a few words."""
    return say("Ready for the field") if found.ok else say("Not ready yet")


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
        told.setAccessibleName(say("{what}: {value}", what=name, value=value))
        grid.addWidget(told, at, 1)
    return made
