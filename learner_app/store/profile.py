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
from learner_app.domain.wording import recalled, say, written
from learner_app.formats import xapi
from learner_app.store.failures import made_by_newer, storage_failures
from learner_app.store.files import free_name, make_private_folder, sync_folder, utc_now, write_atomically
from learner_app.store.profile_lock import ProfileLock, lock_of

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = 1
"""Of device.json, and of where things are in the folder."""

HUB, RECORD_STORE = "hub", "record store"

LOCAL_KEY = "local"
"""The folder name of whoever learns before the first sign-in."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who is learning on this profile.

    Attributes:
        key: Name of the person's folder; see `person_key`.
        hub_url: The server's address; empty before the first sign-in.
        server: What kind of server it is: `HUB`, or `RECORD_STORE`, which takes records and gives nothing.
        login: The name or key of the account at a record store; the person is `user`.
    """

    key: str = LOCAL_KEY
    user: PersonId = LOCAL_PERSON
    display_name: str = ""
    hub_url: str = ""
    hub_name: str = ""
    server: str = HUB
    login: str = ""

    @property
    def is_at_record_store(self) -> bool:
        """Whether the records go to a learning record store instead of a hub."""
        return self.server == RECORD_STORE


def person_key(hub_url: str, user: str) -> str:
    """A folder name for a person of a hub: readable, safe on every file system, different for different people."""
    parts = urlsplit(hub_url.strip().rstrip("/"))
    home = f"{parts.scheme.lower()}://{parts.netloc.lower()}{parts.path}"
    readable = re.sub(r"[^a-z0-9]+", "-", user.lower()).strip("-")[:32] or "person"
    return f"{readable}-{sha256(f'{home} {user}'.encode()).hexdigest()[:10]}"


class Profile:
    """One profile folder. Reading it makes nothing but `device.json`, once.

    Raises:
        ExpectedFailure: Kind.STORAGE from every method, where the folder cannot be read or written, or was made by a
            newer version; nothing is changed then.
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
        known = {name: str(found[name]) for name in Person.__dataclass_fields__ if name in found}
        user = PersonId(known.pop("user", LOCAL_PERSON))
        return Person(user=user, **known) if known.get("key") else Person()

    @property
    def note(self) -> str:
        """What was done about a damaged device.json and has not been shown to the person; empty where nothing."""
        return recalled(str(self._settled().get("note") or ""))

    def told(self) -> None:
        """The person has seen the note."""
        content = self._settled()
        if content.pop("note", ""):
            self._write(content)

    def set_person(self, person: Person) -> None:
        """Note who learns here from now on."""
        content = {**self._settled(), "person": asdict(person)}
        self._write(content)

    @property
    def content(self) -> Path:
        """The blobs, shared by all people of the profile."""
        return self.root / "content"

    def person_folder(self, key: str) -> Path:
        """Where a person's databases and backups are. Not made here."""
        return self.root / "people" / key

    def folders_of_others(self, key: str) -> list[Path]:
        """The folders of everybody who learned on this device but one."""
        with storage_failures(self.root):
            return [path for path in sorted((self.root / "people").glob("*")) if path.is_dir() and path.name != key]

    def lock(self) -> ProfileLock:
        """The lock that keeps a second process out; not yet taken."""
        return lock_of(self.root)

    def local_records(self) -> int:
        """How many records were made before the first sign-in and have not been given to anybody."""
        last = _last_record(self.person_folder(LOCAL_KEY) / "records.db")
        return 0 if last is None else last[2]

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
                        self._refuse_newer(content)
                        return content
                self._device_file.replace(free_name(self._device_file, utc_now()))
        content = self._content_of_records()
        self._write(content)
        return content

    def _refuse_newer(self, content: dict[str, object]) -> None:
        found = content.get("format")
        if isinstance(found, int) and found > FORMAT:
            raise made_by_newer(self._device_file, found, FORMAT)

    def _content_of_records(self) -> dict[str, object]:
        """What device.json must say, as far as the records tell.

        So its loss neither begins a second chain nor hides what somebody did. Where several people learned here, only
        signing in tells who is learning.
        """
        last = {path.parent.name: row for path in self._record_files() if (row := _last_record(path)) is not None}
        people = [
            person for key, (_, statement, _) in last.items() if (person := _person_of(key, statement)) is not None
        ]
        device = next((device for device, _, _ in last.values()), None)
        content: dict[str, object] = {"format": FORMAT, "device": device or str(uuid.uuid4()), "person": None}
        if len(people) == 1:
            content |= {"person": asdict(people[0]), "note": written(_still_there(people[0].user))}
        elif people:
            content["note"] = written(_sign_in_again())
        return content

    def _record_files(self) -> list[Path]:
        return sorted((self.root / "people").glob("*/records.db"))

    def _write(self, content: dict[str, object]) -> None:
        with storage_failures(self._device_file):
            make_private_folder(self.root)
            write_atomically(self._device_file, json.dumps(content, indent=1, ensure_ascii=False).encode())


def _still_there(name: str) -> str:
    return say(
        "The file that says who learns here was damaged or missing and has been made again from the records of {name}; "
        "nothing that was learned is lost.",
        name=name,
    )


def _sign_in_again() -> str:
    return say(
        "The file that says who learns here was damaged or missing. Several people learned on this device: sign in, "
        "and everything you did is here again."
    )


def _last_record(path: Path) -> tuple[str, bytes, int] | None:
    """Device, statement and number of the newest record; None where there is none, or the file cannot be read."""
    with (
        suppress(sqlite3.Error),
        closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file,
    ):
        row = file.execute("SELECT device, statement, sequence FROM record ORDER BY sequence DESC LIMIT 1").fetchone()
        return (str(row[0]), bytes(row[1]), int(row[2])) if row else None
    return None


def _person_of(key: str, statement: bytes) -> Person | None:
    """Who made a statement, if that is the person whose folder has this name."""
    try:
        actor = xapi.actor(statement)
    except xapi.BadStatement:
        return None
    if person_key(actor.home_page, actor.name) != key:
        return None
    return Person(key, PersonId(actor.name), actor.name, actor.home_page)
