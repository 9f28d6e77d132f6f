"""The time that the person at hand has over the limits of quizzes: what the hub said last, with their records."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from learner_app.domain.accommodations import NONE, Accommodation, accommodation
from learner_app.formats import wire

if TYPE_CHECKING:
    from learner_app.store.drafts import Drafts

_NAME = "extra time"


class Accommodations:
    """Known without a network. Every call raises `ExpectedFailure` (Kind.STORAGE) where the disk fails."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts

    def get(self) -> Accommodation:
        """What holds now."""
        kept = self._drafts.text(_NAME)
        if not kept:
            return NONE
        time_percent, extra_s, is_untimed = json.loads(kept)
        return accommodation(time_percent, extra_s, is_untimed=is_untimed)

    def heard(self, body: bytes) -> None:
        """Take in what the hub says.

        Raises:
            BadMessage: It says something else.
        """
        said = wire.unpack(body, wire.AccommodationBody)
        given = accommodation(said.time_percent, said.extra_s, is_untimed=said.is_untimed)
        values = [given.time_percent, given.extra_s, given.is_untimed]
        self._drafts.set_text(_NAME, json.dumps(values) if given.is_any else "")

    def forget(self) -> None:
        """The hub begins anew with what it says: what it says no more does not hold."""
        self._drafts.set_text(_NAME, "")
