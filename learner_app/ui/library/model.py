"""How the library is ordered and filtered. Plain Python."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from learner_app.domain.progress import Status
from learner_app.domain.wording import say

if TYPE_CHECKING:
    from learner_app.services.courses.cards import CourseCard


def matching(cards: tuple[CourseCard, ...], text: str) -> tuple[CourseCard, ...]:
    """The cards whose title has every word of `text`, whatever case and accents."""
    wanted = _plain(text).split()
    return tuple(card for card in cards if all(word in _plain(card.title) for word in wanted))


def sections(cards: tuple[CourseCard, ...]) -> list[tuple[str, tuple[CourseCard, ...]]]:
    """The cards by status, in the order given; empty sections are left out."""
    titles = (
        (say("In progress"), Status.IN_PROGRESS),
        (say("Not begun"), Status.NOT_STARTED),
        (say("Completed"), Status.COMPLETED),
    )
    grouped = ((title, tuple(card for card in cards if card.status is status)) for title, status in titles)
    return [(title, found) for title, found in grouped if found]


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()
