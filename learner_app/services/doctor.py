"""Checks what must be right for the client to work, and says what to do where it is not."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.clock import CLOCK_TOLERANCE_S
from learner_app.domain.errors import Blocked
from learner_app.domain.wording import counted, numeral, say, sentences
from learner_app.resources import resource
from learner_app.services.history import milliseconds_of
from learner_app.store.secrets import WEAKER, strength_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.domain.clock import Clock
    from learner_app.services.link import Link
    from learner_app.store.journal import Journal
    from learner_app.store.profile import Profile
    from learner_app.store.secrets import TokenVault

ENOUGH_MB = 200
"""Below this a course of text may not fit; a guess."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at; `next_step` is empty where all is well."""

    name: str
    ok: bool
    found: str
    next_step: str = ""

    @property
    def words(self) -> str:
        """What was looked at, as a learner calls it."""
        return {
            "databases": say("databases", "what is checked"),
            "records": say("records", "what is checked"),
            "resources": say("resources", "what is checked"),
            "keyring": say("keyring", "what is checked"),
            "disk": say("disk", "what is checked"),
            "sign-in": say("sign-in", "what is checked"),
            "hub": say("hub", "what is checked"),
            "clock": say("clock", "what is checked"),
        }.get(self.name, self.name)


class Doctor:
    """Looks at databases, resources, keyring, disk, clock and hub; changes nothing."""

    def __init__(
        self,
        profile: Profile,
        journal: Journal,
        notes: tuple[str, ...],
        vault: TokenVault,
        link: Link,
        clock: Clock,
        is_signed_in: Callable[[], bool],
    ) -> None:
        self._profile = profile
        self._journal = journal
        self._notes = notes
        self._vault = vault
        self._link = link
        self._clock = clock
        self._is_signed_in = is_signed_in

    def checks(self) -> tuple[Check, ...]:
        """Every check, in the order a person would look."""
        return (
            self._databases(),
            self._records(),
            _resources(),
            self._keyring(),
            self._disk(),
            *self._sign_in(),
            *self._hub_and_clock(),
        )

    def _databases(self) -> Check:
        if self._notes:
            return Check(
                "databases", False, sentences(*self._notes), say("Look at your records; nothing else is to do.")
            )
        return Check("databases", True, say("records and library open and are whole"))

    def _records(self) -> Check:
        verified = self._journal.verify()
        if verified.ok:
            return Check(
                "records",
                True,
                counted("%n records, the chain is whole", "%n record, the chain is whole", verified.checked),
            )
        found = say("record {number} does not fit: {reason}", number=verified.first_bad, reason=verified.reason)
        return Check("records", False, found, say("Export your records and show them to the hub's operator."))

    def _keyring(self) -> Check:
        strength = self._vault.strength
        if strength != WEAKER:
            return Check("keyring", True, strength_words(strength))
        return Check(
            "keyring",
            False,
            say("no system keyring: the token is kept in an encrypted file that only you can read, which is weaker"),
            say("Install and unlock a keyring (GNOME Keyring, KWallet), then sign in again."),
        )

    def _disk(self) -> Check:
        root = self._profile.root
        free_mb = shutil.disk_usage(root if root.exists() else root.parent).free // 2**20
        is_enough = free_mb >= ENOUGH_MB
        free = say("{number} MB free", number=numeral(free_mb))
        return Check("disk", is_enough, free, "" if is_enough else say("Free some space on this disk."))

    def _sign_in(self) -> tuple[Check, ...]:
        person = self._profile.person
        if not person.hub_url:
            return ()  # the check of the hub says so
        if self._is_signed_in():
            return (Check("sign-in", True, say("signed in as {user}", user=person.user)),)
        found = say("{user} is signed out, or the hub wants a new sign-in", user=person.user)
        return (Check("sign-in", False, found, say("Sign in again; what waits is kept and sent after that.")),)

    def _hub_and_clock(self) -> tuple[Check, ...]:
        if not self._profile.person.hub_url:
            return (
                Check(
                    "hub", False, say("nobody has signed in yet"), say("Sign in to your hub, or import a .learnpack.")
                ),
            )
        try:
            time_ms = self._link.look()
        except Blocked as blocked:
            return (
                Check(
                    "hub",
                    False,
                    blocked.message,
                    blocked.next_step,
                ),
            )
        answers = Check("hub", True, say("{hub_url} answers", hub_url=self._profile.person.hub_url))
        if time_ms is None:
            return (answers,)
        offset_s = round((milliseconds_of(self._clock.now()) - time_ms) / 1000)
        is_right = abs(offset_s) <= CLOCK_TOLERANCE_S
        clock = Check(
            "clock",
            is_right,
            _clock_words(offset_s, is_right=is_right),
            "" if is_right else say("Set this computer's clock; the records keep what it says."),
        )
        return answers, clock


def _clock_words(offset_s: int, *, is_right: bool) -> str:
    if is_right:
        return say("as the hub's", "the clock of this computer")
    seconds = numeral(abs(offset_s))
    if offset_s > 0:
        return say("{seconds} s ahead of the hub's", seconds=seconds)
    return say("{seconds} s behind the hub's", seconds=seconds)


def _resources() -> Check:
    missing = [name for name in ("help", "icons") if not resource(name).is_dir()]
    if missing:
        return Check(
            "resources", False, say("missing: {names}", names=", ".join(missing)), say("Install the program again.")
        )
    return Check("resources", True, say("complete"))
