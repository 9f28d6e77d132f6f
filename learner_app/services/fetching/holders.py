"""Who on this device still needs which blob: content is shared by courses, versions and people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.course import Part, Tier
from learner_app.formats import manifest as manifests
from learner_app.store.installed import courses_in
from learner_app.store.library import COURSES

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator
    from pathlib import Path

    from learner_app.domain.ids import BlobHash
    from learner_app.services.shelf import Edition, Shelf
    from learner_app.store.downloads import DownloadTable


class Holders:
    """One person's versions, and the folders of whoever else learns on this device."""

    def __init__(self, shelf: Shelf, table: DownloadTable, others: Callable[[], Iterable[Path]]) -> None:
        self._shelf = shelf
        self._table = table
        self._others = others

    def needed(self, going: Collection[Part]) -> set[BlobHash]:
        """Every blob that must stay when those parts go."""
        let_go = {*going, *self._table.given_up()}
        needed = set(self._by_others())
        for edition in self._shelf.editions():
            if Part(edition.hash, Tier.TEXT) not in going:
                needed.update(edition.manifest.blobs_in(Tier.TEXT))
            if not self.is_replaced(edition):
                needed.update(_media(edition, let_go))
        return needed

    def is_replaced(self, edition: Edition) -> bool:
        """Whether a version of the same course is opened instead, so that nobody needs its media."""
        current = self._shelf.current(edition.course.id)
        return current is not None and current.hash != edition.hash and self._shelf.is_whole(current)

    def _by_others(self) -> Iterator[BlobHash]:
        """What is in the courses of other people: what they gave up is not for us to know."""
        for folder in self._others():
            for course in courses_in(folder / COURSES):
                yield from manifests.decode(course.manifest_bytes).blobs


def _media(edition: Edition, let_go: Collection[Part]) -> Iterator[BlobHash]:
    for tier in Tier:
        if tier is Tier.TEXT or Part(edition.hash, tier) in let_go:
            continue
        gone = {part.unit for part in let_go if part[:2] == (edition.hash, tier)}
        yield from edition.manifest.blobs_in(tier, edition.manifest.units.keys() - gone if gone else None)
