"""Profiles as released versions wrote them, as text: one folder of tests/data/profile for each form of records.db."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from learner_app.store.profile import person_key
from tests.conftest import REPOSITORY
from tests.faults.laptop import Laptop

if TYPE_CHECKING:
    from pathlib import Path

FORMATS = sorted((REPOSITORY / "tests" / "data" / "profile").iterdir())
PERSON = "amina"
RECORDS = 11
"""How many records wait in each of them; a quiz with two answers is open besides."""
ANSWERS = 2


def unpack(source: Path, root: Path) -> Laptop:
    """Make the profile `root` what the folder `source` says."""
    root.mkdir(parents=True)
    shutil.copy(source / "device.json", root)
    laptop = Laptop(root, PERSON)
    laptop.folder.mkdir(parents=True)
    with closing(sqlite3.connect(laptop.folder / "records.db")) as database:
        database.executescript((source / "records.sql").read_text(encoding="utf-8"))
    return laptop


def move_to(laptop: Laptop, hub_url: str) -> Laptop:
    """Let the profile's hub be the one at this address: what is kept there by its name gets the other name."""
    device = laptop.root / "device.json"
    content = json.loads(device.read_text(encoding="utf-8"))
    before, key = laptop.folder, person_key(hub_url, PERSON)
    content["person"] |= {"key": key, "hub_url": hub_url}
    device.write_text(json.dumps(content), encoding="utf-8")
    before.rename(before.with_name(key))
    return laptop


def open_answers(laptop: Laptop) -> int:
    """How many answers of open quizzes are on the disk."""
    with closing(sqlite3.connect(f"{(laptop.folder / 'records.db').as_uri()}?mode=ro", uri=True)) as database:
        count: int = database.execute("SELECT count(*) FROM draft_answer").fetchone()[0]
        return count
