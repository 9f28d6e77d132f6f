"""The folder in which everything of a client lives: where things are, which device this is, who is learning."""

from __future__ import annotations

import json
import re
import sqlite3
import uuid
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from learner_app.domain.ids import LOCAL_PERSON, DeviceId, PersonId
from learner_app.store.failures import storage_failures
from learner_app.store.files import free_name, make_private_folder, sync_folder, utc_now, write_atomically
from learner_app.store.profile_lock import ProfileLock, lock_of

if TYPE_CHECKING:
    from pathlib import Path

LOCAL_KEY = "local"
"""The folder name of whoever learns before the first sign-in."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who is learning on this profile.

    Attributes:
        key: Name of the person's folder; see `person_key`.
        hub_url: Empty before the first sign-in.
    """

    key: str = LOCAL_KEY
    user: PersonId = LOCAL_PERSON
    display_name: str = ""
    hub_url: str = ""
    hub_name: str = ""


def person_key(hub_url: str, user: str) -> str:
    """A folder name for a person of a hub: readable, safe on every file system, different for different people."""
    parts = urlsplit(hub_url.strip().rstrip("/"))
    home = f"{parts.scheme.lower()}://{parts.netloc.lower()}{parts.path}"
    readable = re.sub(r"[^a-z0-9]+", "-", user.lower()).strip("-")[:32] or "person"
    return f"{readable}-{sha256(f'{home} {user}'.encode()).hexdigest()[:10]}"


class Profile:
    """One profile folder. Reading it makes nothing but `device.json`, once.

    Raises:
        ExpectedFailure: Kind.STORAGE from every method, where the folder cannot be read or written.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._device_file = root / "device.json"

    @property
    def device_id(self) -> DeviceId:
        """The id of this device in this profile: made once, never changed."""
        return DeviceId(str(self._settled()["device"]))

    @property
    def person(self) -> Person:
        """Who learns here now, signed in or not; a local person before the first sign-in."""
        found = self._settled().get("person")
        if not isinstance(found, dict):
            return Person()
        known = {name: str(found.get(name, "")) for name in Person.__dataclass_fields__}
        user = PersonId(known.pop("user"))
        return Person(user=user, **known) if known["key"] else Person()

    def set_person(self, person: Person) -> None:
        """Note who learns here from now on."""
        content = {**self._settled(), "person": asdict(person)}
        self._write(content)

    @property
    def content(self) -> Path:
        """The blobs, shared by all people of the profile."""
        return self.root / "content"

    @property
    def settings_file(self) -> Path:
        """What was chosen about look and link."""
        return self.root / "settings.json"

    def person_folder(self, key: str) -> Path:
        """Where a person's databases and backups are. Not made here."""
        return self.root / "people" / key

    def lock(self) -> ProfileLock:
        """The lock that keeps a second process out; not yet taken."""
        return lock_of(self.root)

    def adopt_local(self, key: str) -> bool:
        """Give what was learned before the first sign-in to a person. The databases must be closed.

        False where there is nothing to give, or where that person has a folder already; nothing is changed then.
        """
        local, target = self.person_folder(LOCAL_KEY), self.person_folder(key)
        if not local.is_dir() or target.exists():
            return False
        with storage_failures(local):
            local.rename(target)
            sync_folder(target.parent)
        return True

    def _settled(self) -> dict[str, object]:
        """The content of device.json, made where it is missing or damaged (the damaged one is kept aside)."""
        with storage_failures(self._device_file):
            if self._device_file.exists():
                with suppress(ValueError):
                    content = json.loads(self._device_file.read_bytes())
                    if isinstance(content, dict) and isinstance(content.get("device"), str):
                        return content
                self._device_file.replace(free_name(self._device_file, utc_now()))
        content = {"format": 1, "device": self._device_of_records() or str(uuid.uuid4()), "person": None}
        self._write(content)
        return content

    def _write(self, content: dict[str, object]) -> None:
        with storage_failures(self._device_file):
            make_private_folder(self.root)
            write_atomically(self._device_file, json.dumps(content, indent=1, ensure_ascii=False).encode())

    def _device_of_records(self) -> str | None:
        """The id under which records were made here, so that a lost device.json does not begin a second chain."""
        for path in sorted((self.root / "people").glob("*/records.db")):
            with (
                suppress(sqlite3.Error),
                closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file,
            ):
                row = file.execute("SELECT device FROM record ORDER BY sequence DESC LIMIT 1").fetchone()
                if row:
                    return str(row[0])
        return None
