"""What somebody should look at: what was refused or flagged, and quizzes taken in two places. Nothing is hidden."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from learner_app.domain.course import ScoreRule
from learner_app.domain.flags import flag_words
from learner_app.domain.quantities import percent
from learner_app.domain.refusals import refusal_words
from learner_app.domain.wording import day, in_a_row, say, sentences
from learner_app.formats import xapi

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from learner_app.domain.ids import DeviceId
    from learner_app.domain.progress import Attempt
    from learner_app.services.history import History
    from learner_app.services.records import RecordRow, Records
    from learner_app.services.shelf import Shelf
    from learner_app.store.catalogue import Catalogue
    from learner_app.store.drafts import Drafts

SEEN = "things that were looked at"
"""The name under which the keys of what the learner has seen are kept."""


class Matter(StrEnum):
    """What kind of thing it is."""

    REFUSED = "Refused"
    TWO_DEVICES = "Taken on more than one device"
    FLAGGED = "Taken in, with a remark"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to look at.

    Attributes:
        what: The unit or the deed, as the list of records calls it.
        said: Why it is here, in plain words.
        next_step: What can be done; empty where nothing has to be.
        sequence: The record's number where it is one of this device's.
        key: Tells it from every other; what is said anew of the same thing has another key.
    """

    key: str
    matter: Matter
    course_title: str
    what: str
    at: datetime
    said: str
    next_step: str = ""
    sequence: int | None = None


class Attention:
    """Looks through records, the hub's flags and all attempts; decides nothing."""

    def __init__(
        self, records: Records, history: History, catalogue: Catalogue, shelf: Shelf, drafts: Drafts, device: DeviceId
    ) -> None:
        self._records = records
        self._history = history
        self._catalogue = catalogue
        self._shelf = shelf
        self._drafts = drafts
        self._device = device

    def items(self) -> tuple[Item, ...]:
        """Everything, what can be done something about first, the newest first within its kind."""
        found = [*map(_refused, self._records.refused()), *self._in_two_places(), *self._flagged()]
        order = list(Matter)
        return tuple(sorted(found, key=lambda item: (order.index(item.matter), -item.at.timestamp())))

    def count(self) -> int:
        """How much wants a look: everything that was refused, and of the rest what was not looked at yet."""
        seen = self._seen()
        return sum(item.matter is Matter.REFUSED or item.key not in seen for item in self.items())

    def note_seen(self, items: Iterable[Item]) -> bool:
        """The learner has looked at these, which are all there are; False where they had before."""
        keys = sorted(item.key for item in items if item.matter is not Matter.REFUSED)
        if set(keys) == self._seen():
            return False
        self._drafts.set_text(SEEN, json.dumps(keys) if keys else "")
        return True

    def _seen(self) -> set[str]:
        return set(json.loads(self._drafts.text(SEEN) or "[]"))

    def _flagged(self) -> Iterator[Item]:
        flags = self._catalogue.flags()
        if not flags:
            return
        own = {row.id: row for row in self._records.named(flags)}
        others = dict(self._catalogue.foreign_records()) if len(own) < len(flags) else {}
        for record, flagged in flags.items():
            key = f"flag {record} {' '.join(sorted(kind for kind, _ in flagged))}"
            said = sentences(*(flag_words(kind) or f"{kind.capitalize()}." for kind, _ in flagged))
            if record in own:
                row = own[record]
                yield Item(key, Matter.FLAGGED, row.course_title, row.what, row.at, said, sequence=row.sequence)
            elif record in others:
                yield self._of_another_device(key, others[record], said)

    def _of_another_device(self, key: str, statement: bytes, said: str) -> Item:
        event = xapi.event(statement)
        edition = self._shelf.current(event.version.course) if event.version else None
        unit = edition.course.unit(event.unit) if edition and event.unit else None
        what = unit.title if unit else event.unit or event.verb.value
        title = edition.course.title if edition else event.version.course if event.version else ""
        elsewhere = say("{what} (on another device)", what=what)
        return Item(key, Matter.FLAGGED, title, elsewhere, event.stamp.at, said)

    def _in_two_places(self) -> Iterator[Item]:
        for course in self._shelf.courses():
            edition = self._shelf.current(course)
            if edition is None:
                continue
            progress = self._history.progress(edition)
            for unit in edition.course.units:
                attempts = progress.units[unit.id].attempts
                if unit.quiz is not None and len({attempt.device for attempt in attempts}) > 1:
                    told = in_a_row([self._attempt(attempt) for attempt in attempts])
                    kept = say("Every attempt is kept: {attempts}.", attempts=told)
                    said = sentences(kept, _which_counts(unit.quiz.score_rule))
                    key = f"devices {course} {unit.id} {len(attempts)}"
                    yield Item(key, Matter.TWO_DEVICES, edition.course.title, unit.title, attempts[-1].at, said)

    def _attempt(self, attempt: Attempt) -> str:
        score = say("not marked yet", "an attempt") if attempt.score is None else percent(attempt.score)
        on_day = day(attempt.at.astimezone().date())
        if attempt.device == self._device:
            return say("{score} here on {day}", score=score, day=on_day)
        return say("{score} on another device on {day}", score=score, day=on_day)


def _which_counts(rule: ScoreRule) -> str:
    match rule:
        case ScoreRule.BEST:
            return say("The best one counts.")
        case ScoreRule.LATEST:
            return say("The latest one counts.")
        case ScoreRule.FIRST:
            return say("The first one counts.")


def _refused(row: RecordRow) -> Item:
    return Item(
        f"refused {row.id}",
        Matter.REFUSED,
        row.course_title,
        row.what,
        row.at,
        say("The reason given: {reason}.", reason=refusal_words(row.reason).rstrip(".")),
        say("It is kept here. Show it to your training team, export it, or send it once more."),
        row.sequence,
    )
