"""Checks what must be right for the client to work, and says what to do where it is not."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.clock import CLOCK_TOLERANCE_S
from learner_app.domain.errors import Blocked
from learner_app.resources import resource
from learner_app.services.history import milliseconds_of
from learner_app.store.secrets import WEAKER

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
            return Check("databases", False, " ".join(self._notes), "Look at your records; nothing else is to do.")
        return Check("databases", True, "records and library open and are whole")

    def _records(self) -> Check:
        verified = self._journal.verify()
        if verified.ok:
            return Check("records", True, f"{verified.checked} records, the chain is whole")
        found = f"record {verified.first_bad} does not fit: {verified.reason}"
        return Check("records", False, found, "Export your records and show them to the hub's operator.")

    def _keyring(self) -> Check:
        strength = self._vault.strength
        if strength != WEAKER:
            return Check("keyring", True, strength)
        return Check(
            "keyring",
            False,
            "no system keyring: the token is kept in an encrypted file that only you can read, which is weaker",
            "Install and unlock a keyring (GNOME Keyring, KWallet), then sign in again.",
        )

    def _disk(self) -> Check:
        root = self._profile.root
        free_mb = shutil.disk_usage(root if root.exists() else root.parent).free // 2**20
        is_enough = free_mb >= ENOUGH_MB
        return Check("disk", is_enough, f"{free_mb} MB free", "" if is_enough else "Free some space on this disk.")

    def _sign_in(self) -> tuple[Check, ...]:
        person = self._profile.person
        if not person.hub_url:
            return ()  # the check of the hub says so
        if self._is_signed_in():
            return (Check("sign-in", True, f"signed in as {person.user}"),)
        found = f"{person.user} is signed out, or the hub wants a new sign-in"
        return (Check("sign-in", False, found, "Sign in again; what waits is kept and sent after that."),)

    def _hub_and_clock(self) -> tuple[Check, ...]:
        if not self._profile.person.hub_url:
            return (Check("hub", False, "nobody has signed in yet", "Sign in to your hub, or import a .learnpack."),)
        try:
            time_ms = self._link.look()
        except Blocked as blocked:
            return (Check("hub", False, f"{blocked.cause.value}: {blocked.message}", blocked.next_step),)
        answers = Check("hub", True, f"{self._profile.person.hub_url} answers")
        if time_ms is None:
            return (answers,)
        offset_s = round((milliseconds_of(self._clock.now()) - time_ms) / 1000)
        is_right = abs(offset_s) <= CLOCK_TOLERANCE_S
        clock = Check(
            "clock",
            is_right,
            "as the hub's" if is_right else f"{abs(offset_s)} s {'ahead of' if offset_s > 0 else 'behind'} the hub's",
            "" if is_right else "Set this computer's clock; the records keep what it says.",
        )
        return answers, clock


def _resources() -> Check:
    missing = [name for name in ("help", "icons") if not resource(name).is_dir()]
    if missing:
        return Check("resources", False, f"missing: {', '.join(missing)}", "Install the program again.")
    return Check("resources", True, "complete")
