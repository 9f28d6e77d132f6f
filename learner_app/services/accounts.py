"""Who is learning here: signing in and out, and what a person may keep when they do."""

from __future__ import annotations

import logging
import platform
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.errors import Blocked, Cause, ExpectedFailure, Kind
from learner_app.domain.ids import PersonId
from learner_app.domain.wording import say
from learner_app.formats.signing import to_text
from learner_app.remote.http.address import checked_url
from learner_app.services.device_key import DeviceKey
from learner_app.services.history import milliseconds_of
from learner_app.store.drafts import Drafts
from learner_app.store.profile import RECORD_STORE, Person, person_key
from learner_app.store.records import open_records
from learner_app.store.secrets import strength_words
from learner_app.store.trust import Trust

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from learner_app.domain.clock import Clock
    from learner_app.remote.port import Traffic
    from learner_app.services.link import Link
    from learner_app.services.preferences import ChosenPreferences
    from learner_app.store.catalogue import Catalogue, HubState
    from learner_app.store.profile import Profile
    from learner_app.store.secrets import TokenVault

HUB_KEY = "hub key"
"""The name under which the hub's own public key is kept (base64): it signs receipts."""
SEALING_KEY = "hub sealing key"
"""The name under which the hub's key for rescue files is kept (base64); empty where none is known."""
TOKEN_PLACE = "token kept in"  # noqa: S105 - where, not what
"""The name under which it is kept where the token is; empty while signed out."""
SIGNED_IN_AT = "signed in at"
"""The name under which the time of the last sign-in is kept, Unix milliseconds."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Account:
    """Who the profile belongs to at the moment.

    Attributes:
        person: `LOCAL_PERSON` before the first sign-in.
        hub_url: Empty before the first sign-in.
        is_signed_in: False after sign-out or once the hub refused the token; learning goes on either way.
        token_kept_in: Where the token is, in words for the settings screen; names the weaker file as weaker.
        is_at_record_store: Records go to a record store, which has no courses and marks nothing.
    """

    person: PersonId
    display_name: str
    hub_url: str
    hub_name: str
    is_signed_in: bool
    token_kept_in: str
    is_at_record_store: bool = False


class Accounts:
    """Sign-in, sign-out and the account at hand."""

    def __init__(
        self,
        profile: Profile,
        vault: TokenVault,
        link: Link,
        drafts: Drafts,
        catalogue: Catalogue,
        clock: Clock,
        preferences: ChosenPreferences,
        note: Callable[[Traffic], None],
    ) -> None:
        """`note` puts what travelled into the ledger."""
        self._profile = profile
        self._vault = vault
        self._link = link
        self._drafts = drafts
        self._catalogue = catalogue
        self._clock = clock
        self._preferences = preferences
        self._note = note

    def current(self) -> Account:
        """The account at hand; never touches the network."""
        person = self._profile.person
        kept_in = self._drafts.text(TOKEN_PLACE)
        is_refused = standing_failure(self._catalogue.hub(), self._drafts) is Cause.SIGN_IN_NEEDED
        return Account(
            person=person.user,
            display_name=person.display_name,
            hub_url=person.hub_url,
            hub_name=person.hub_name,
            is_signed_in=bool(kept_in) and not is_refused,
            token_kept_in=strength_words(kept_in),
            is_at_record_store=person.is_at_record_store,
        )

    def unclaimed_records(self) -> int:
        """How many records were made here before anybody signed in, and belong to nobody yet."""
        return self._profile.local_records()

    def sign_in(self, hub_url: str, user: str, password: str, *, claims: bool = True) -> Account:
        """Sign in and keep the token; records that wait stay with the person who made them.

        The session must be opened again after this.

        Args:
            hub_url: The hub's address.
            user: The account's name.
            password: Not kept.
            claims: What was learned here before anybody signed in is this person's. Where it is not, it stays for
                whoever signs in here for the first time and claims it; names alone never decide that.

        Raises:
            ExpectedFailure: Kind.SIGN_IN for a wrong name or password; Blocked for a link that fails.
        """
        self._link.check_allowed()
        url = checked_url(hub_url)
        hub = self._link.connectors.hub(url)
        try:
            device = self._profile.device_id
            device_key = DeviceKey(self._vault, device).public()
            signed_in = hub.sign_in(user, password, device, platform.node() or "a computer", device_key)
        finally:
            self._note(hub.traffic)
            hub.close()
        key = person_key(url, signed_in.person)
        self._vault.set(url, signed_in.person, signed_in.token)
        if claims:
            with suppress(ExpectedFailure):  # it stays where it is, and nothing of it is lost
                self._profile.adopt_local(key)
        self._keep(key, url, signed_in.keys, signed_in.sealing_key)
        user_id = PersonId(signed_in.person)
        self._profile.set_person(Person(key, user_id, signed_in.display_name, url, signed_in.hub_name))
        self._preferences.hand_over(key, is_theirs=claims)
        return Account(
            user_id,
            signed_in.display_name,
            url,
            signed_in.hub_name,
            is_signed_in=True,
            token_kept_in=strength_words(self._vault.strength),
        )

    def sign_in_to_record_store(self, url: str, user: str, login: str, secret: str, *, claims: bool = True) -> Account:
        """Let records go to a learning record store from now on; the session must be opened again after this.

        Args:
            url: The store's xAPI endpoint.
            user: Who learns: the account name in the records.
            login: Name or key of the account at the store.
            secret: Its password or secret; kept as a token is.
            claims: See `sign_in`.

        Raises:
            ExpectedFailure: Kind.SIGN_IN for an account that it does not know; Blocked for a link that fails, or where
                there is no record store.
        """
        self._link.check_allowed()
        url = checked_url(url)
        lrs = self._link.connectors.lrs(url, login, secret)
        try:
            lrs.check()
        except Blocked as blocked:
            if blocked.cause is not Cause.SIGN_IN_NEEDED:
                raise
            message = say("The record store does not know this account with this secret.")
            raise ExpectedFailure(Kind.SIGN_IN, message, say("Check both and try again.")) from blocked
        finally:
            self._note(lrs.traffic)
            lrs.close()
        key = person_key(url, user)
        self._vault.set(url, user, secret)
        if claims:
            with suppress(ExpectedFailure):
                self._profile.adopt_local(key)
        self._keep(key, url, ())
        self._profile.set_person(Person(key, PersonId(user), user, url, RECORD_STORE, RECORD_STORE, login))
        self._preferences.hand_over(key, is_theirs=claims)
        return Account(
            PersonId(user),
            user,
            url,
            RECORD_STORE,
            is_signed_in=True,
            token_kept_in=strength_words(self._vault.strength),
            is_at_record_store=True,
        )

    def sign_out(self) -> Account:
        """Revoke the token (or only forget it, where the hub cannot be reached). Deletes nothing that was learned."""
        person = self._profile.person
        try:
            if not person.is_at_record_store:
                hub, token = self._link.open()
                hub.sign_out(token)
                self._note(hub.traffic)
        except Blocked as blocked:
            logger.info("the token is only forgotten: %s", blocked)
        if person.hub_url:
            self._vault.delete(person.hub_url, person.user)
        self._drafts.set_text(TOKEN_PLACE, "")
        self._preferences.settle()
        return self.current()

    def _keep(self, key: str, url: str, keys: Sequence[bytes], sealing_key: bytes = b"") -> None:
        """Note in the person's own records that they are signed in, and whom their hub vouches for."""
        folder = self._profile.person_folder(key)
        records = open_records(folder)
        try:
            drafts, trust = Drafts(records.database), Trust(records.database)
            drafts.set_text(TOKEN_PLACE, self._vault.strength)
            drafts.set_text(HUB_KEY, to_text(keys[0]) if keys else "")
            drafts.set_text(SEALING_KEY, to_text(sealing_key))
            for signer in keys:
                trust.add(signer, url)
            drafts.set_text(SIGNED_IN_AT, str(milliseconds_of(self._clock.now())))
        finally:
            records.close()


def standing_failure(hub: HubState, drafts: Drafts) -> Cause | None:
    """Why the last try failed; a sign-in that was asked for and has been done since is no failure any more."""
    signed_in_ms = int(drafts.text(SIGNED_IN_AT) or 0)
    is_settled = hub.last_failure is Cause.SIGN_IN_NEEDED and signed_in_ms > (hub.last_failure_ms or 0)
    return None if is_settled else hub.last_failure
