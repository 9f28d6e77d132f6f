"""Keeps what a person chose in order to see, hear and read: with the person once signed in, before that on the device.

Before anybody has signed in, and after they have signed out, the device's own preferences hold. Whoever signs in has
their own, and from the device's what they never chose anywhere; what was chosen here just before they signed in goes
with them in the same way. Nobody else's are ever looked at. Standard library only: the first paint needs them.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeGuard, cast

from learner_app.domain.errors import ExpectedFailure
from learner_app.domain.preferences import Choice, Preferences, newest, plain, preferences_of
from learner_app.store.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from threading import Lock

    from learner_app.domain.preferences import Plain

__all__ = ["ChosenPreferences", "Preferences", "preferences_at_start"]

FILE = "preferences.json"
_OLD_NAMES = ("theme", "text_percent", "language")
"""What settings.json had of them before preferences were a file of their own."""
_PERSON = re.compile(r"[a-z0-9-]{1,80}", re.ASCII)
_FIRST_MS = 1
_LATEST_MS = 2**53
"""What a JSON number can say exactly; a moment far past any date."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """The content of one preferences file.

    Attributes:
        choices: By name, those of newer programs included.
        told: By name, the moment of the newest choice that the hub is known to have.
        person: In the device's file, whose preferences hold now, by the name of their folder; empty for its own.
    """

    choices: Mapping[str, Choice] = field(default_factory=dict)
    told: Mapping[str, int] = field(default_factory=dict)
    person: str = ""


def preferences_at_start(profile: Path) -> Preferences:
    """What holds when the program starts, from two small files; damaged ones give the defaults."""
    own = _load_own(profile)
    return _preferences(own, _load(_file_of(profile, own.person)) if own.person else _Kept())


class ChosenPreferences:
    """The preferences that hold in one session. Every call reads anew, so that all sessions of a process agree.

    `change`, `heard` and `forget_told` raise `ExpectedFailure` (Kind.STORAGE) where the profile cannot be written.
    """

    def __init__(
        self,
        profile: Path,
        person: str,
        is_signed_in: Callable[[], bool],
        now_ms: Callable[[], int],
        lock: Lock,
    ) -> None:
        """`person` is the name of the person's folder; `lock` keeps the sessions of a process from writing at once."""
        self._profile = profile
        self._person = person
        self._is_signed_in = is_signed_in
        self._now_ms = now_ms
        self._lock = lock
        self.settle()

    def get(self) -> Preferences:
        """What holds now."""
        own = _load_own(self._profile)
        return _preferences(own, _load(self._file) if self._is_signed_in() else _Kept())

    def change(self, **values: object) -> Preferences:
        """Choose some by name, a number out of range as the nearest that is allowed; the others stay.

        Raises:
            ValueError: There is no such preference, or it has no such value; nothing is changed.
        """
        chosen = {name: plain(name, value) for name, value in values.items()}
        with self._lock:
            is_person = self._is_signed_in()
            kept = _load(self._file) if is_person else _load_own(self._profile)
            choices = {**kept.choices, **{name: self._choice(kept, name, value) for name, value in chosen.items()}}
            self._save(self._file if is_person else self._profile / FILE, replace(kept, choices=choices))
        return self.get()

    def unsent(self) -> dict[str, Choice]:
        """This person's choices that the hub is not known to have, by name."""
        if not self._is_signed_in():
            return {}
        kept = _load(self._file)
        return {name: choice for name, choice in kept.choices.items() if choice.at_ms > kept.told.get(name, 0)}

    def heard(self, theirs: Mapping[str, Choice]) -> None:
        """Take in what the hub holds of this person."""
        with self._lock:
            kept = _load(self._file)
            told = {**kept.told, **{name: choice.at_ms for name, choice in theirs.items()}}
            self._save(self._file, _Kept(newest(kept.choices, theirs), told))

    def forget_told(self) -> None:
        """The hub may have lost what it was told (it was restored from a backup): tell it everything again."""
        with self._lock:
            kept = _load(self._file)
            if kept.told:
                self._save(self._file, replace(kept, told={}))

    def hand_over(self, person: str, *, is_theirs: bool) -> None:
        """Somebody has just signed in; `person` is the name of their folder.

        What was chosen here before goes with them, unless they say that what was done here was not theirs. It counts
        as earlier than whatever they chose themselves: who stood here before need not have been they.
        """
        with self._lock, suppress(ExpectedFailure):  # as in `settle`
            own = _load_own(self._profile)
            fresh = {name: choice.value for name, choice in own.choices.items() if choice.at_ms}
            if fresh and is_theirs:
                path = _file_of(self._profile, person)
                kept = _load(path)
                taken = {name: Choice(value, _FIRST_MS) for name, value in fresh.items()}
                self._save(path, replace(kept, choices=newest(taken, kept.choices)))
                own = replace(own, choices={**own.choices, **{name: Choice(value) for name, value in fresh.items()}})
            self._save(self._profile / FILE, replace(own, person=person))

    def settle(self) -> None:
        """Note for the next start whose preferences hold, and bring in those of a profile that had no file of them."""
        person = self._person if self._is_signed_in() else ""
        with self._lock, suppress(ExpectedFailure):  # it is noted another time; learning goes on
            own = _load_own(self._profile)
            is_old = own.choices and not (self._profile / FILE).exists()
            if own.person != person or is_old:
                self._save(self._profile / FILE, replace(own, person=person))

    @property
    def _file(self) -> Path:
        return _file_of(self._profile, self._person)

    def _choice(self, kept: _Kept, name: str, value: Plain) -> Choice:
        """A choice that counts as later than every one known before it, whatever the clocks say."""
        before = kept.choices.get(name)
        known_ms = max(before.at_ms if before else 0, kept.told.get(name, 0))
        return Choice(value, min(_LATEST_MS, max(self._now_ms(), known_ms + 1)))

    @staticmethod
    def _save(path: Path, kept: _Kept) -> None:
        choices = {name: [choice.value, choice.at_ms] for name, choice in kept.choices.items()}
        content = {"choices": choices, "told": dict(kept.told), "person": kept.person}
        written = json.dumps({name: value for name, value in content.items() if value}, indent=1)
        from learner_app.store.failures import storage_failures  # knows SQLite, which no first paint waits for

        with storage_failures(path):
            write_atomically(path, written.encode())


def _preferences(own: _Kept, personal: _Kept) -> Preferences:
    return preferences_of({name: choice.value for name, choice in {**own.choices, **personal.choices}.items()})


def _file_of(profile: Path, person: str) -> Path:
    return profile / "people" / person / FILE


def _load_own(profile: Path) -> _Kept:
    path = profile / FILE
    return _load(path) if path.exists() else _Kept(_of_old_settings(profile / "settings.json"))


def _load(path: Path) -> _Kept:
    """What a file holds; a missing or damaged one holds nothing, and a damaged entry is passed over."""
    content = _json_of(path)
    person = content.get("person")
    return _Kept(
        _choices(_table(content.get("choices"))),
        {name: at_ms for name, at_ms in _table(content.get("told")).items() if _is_moment(at_ms)},
        person if isinstance(person, str) and _PERSON.fullmatch(person) else "",
    )


def _of_old_settings(path: Path) -> dict[str, Choice]:
    content = _json_of(path)
    found = {name: content.get(name) for name in _OLD_NAMES}
    return {name: Choice(value) for name, value in found.items() if isinstance(value, str | int)}


def _choices(table: dict[str, object]) -> dict[str, Choice]:
    found: dict[str, Choice] = {}
    for name, entry in table.items():
        match entry:
            case [str() | int() | float() | list() as value, at_ms] if _is_moment(at_ms):
                found[name] = Choice(cast("Plain", value), at_ms)
    return found


def _json_of(path: Path) -> dict[str, object]:
    try:
        return _table(json.loads(path.read_bytes()))
    except (OSError, ValueError, RecursionError):
        return {}


def _table(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _is_moment(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _LATEST_MS
