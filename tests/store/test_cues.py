"""What is kept of caption files, and may be lost at any time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from learner_app.domain.ids import BlobHash
from learner_app.formats.captions import Cue
from learner_app.store.cues import CueTable
from learner_app.store.library import open_library

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from learner_app.store.library import LibraryStore

ONE, OTHER = BlobHash("1" * 64), BlobHash("2" * 64)
CUES = (Cue(0, 1_500, "Guten Tag.\nشكرا", "Ama"), Cue(1_500, 2_000, "Ja."))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[LibraryStore]:
    store = open_library(tmp_path)
    yield store
    store.close()


def test_cues_come_back_as_they_were(library: LibraryStore) -> None:
    table = CueTable(library.database)
    table.keep(ONE, CUES[:1])
    table.keep(ONE, CUES)

    assert table.cues(ONE) == CUES
    assert table.cues(OTHER) is None


def test_what_nobody_needs_is_forgotten(library: LibraryStore) -> None:
    table = CueTable(library.database)
    table.keep(ONE, CUES)
    table.keep(OTHER, CUES)

    table.keep_only({OTHER})

    assert (table.cues(ONE), table.cues(OTHER)) == (None, CUES)


def test_what_cannot_be_read_counts_as_not_kept(library: LibraryStore) -> None:
    table = CueTable(library.database)
    table.keep(ONE, CUES)
    with library.database.transaction() as connection:
        connection.execute("UPDATE cue_list SET cues = x'c1'")

    assert table.cues(ONE) is None
