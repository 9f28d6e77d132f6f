"""How far a record has come, and what happens where two devices say different things."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from learner_app.domain.wording import say

if TYPE_CHECKING:
    from collections.abc import Mapping


class DeliveryState(StrEnum):
    """How far a record has come."""

    WAITING = "waiting"
    SENT = "sent"
    CONFIRMED = "confirmed"
    REFUSED = "refused"

    @property
    def words(self) -> str:
        """What a learner reads: "done here", "sent", "confirmed" or "refused"."""
        match self:
            case DeliveryState.WAITING:
                return say("done here", "a record")
            case DeliveryState.SENT:
                return say("sent", "a record")
            case DeliveryState.CONFIRMED:
                return say("confirmed", "a record")
            case DeliveryState.REFUSED:
                return say("refused", "a record")


class RecordType(StrEnum):
    """What two devices, or a device and the hub, may both hold of one learner."""

    COMPLETION = "completion"
    ATTEMPT = "attempt"
    MARK = "mark"
    CLOCK_CHANGE = "clock change"
    POSITION = "position"
    OPEN_ATTEMPT = "open attempt"
    PREFERENCE = "preference"


class ConflictPolicy(StrEnum):
    """How a conflict is settled."""

    APPEND = "append"
    MAX = "max"
    LATEST_BY_SEQUENCE = "latest by sequence"
    LATEST_BY_CHOICE = "latest by choice"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class ConflictRule:
    """The declared policy of one type, and what it means in a sentence."""

    policy: ConflictPolicy
    meaning: str


CONFLICT_POLICIES: Mapping[RecordType, ConflictRule] = {
    RecordType.COMPLETION: ConflictRule(
        ConflictPolicy.APPEND, "All are kept; the earliest is when the unit was completed."
    ),
    RecordType.ATTEMPT: ConflictRule(
        ConflictPolicy.APPEND, "All are kept; the quiz's score rule picks the one that counts."
    ),
    RecordType.MARK: ConflictRule(
        ConflictPolicy.LATEST_BY_SEQUENCE, "The hub's newest mark prevails over its older ones and over the device's."
    ),
    RecordType.CLOCK_CHANGE: ConflictRule(ConflictPolicy.APPEND, "All are kept, each for its own device."),
    RecordType.POSITION: ConflictRule(ConflictPolicy.MAX, "The place furthest into the unit is kept."),
    RecordType.OPEN_ATTEMPT: ConflictRule(
        ConflictPolicy.ASK, "The learner is warned and decides whether to go on with it."
    ),
    RecordType.PREFERENCE: ConflictRule(
        ConflictPolicy.LATEST_BY_CHOICE, "Of each preference what was chosen last is kept, on whichever device."
    ),
}
"""One entry for every type. Nothing is discarded without being shown."""
