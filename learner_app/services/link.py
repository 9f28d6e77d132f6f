"""The way to this person's server: its address, the secret, and the permission to use the network at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.errors import Blocked, Cause
from learner_app.domain.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.remote.port import Hub, Lrs
    from learner_app.store.profile import Person
    from learner_app.store.secrets import TokenVault


@dataclass(frozen=True, slots=True)
class Connectors:
    """How servers are reached; a test puts its own in their place.

    Attributes:
        hub: By its address.
        lrs: By its address and the name and secret of an account.
    """

    hub: Callable[[str], Hub]
    lrs: Callable[[str, str, str], Lrs]


def over_http() -> Connectors:
    """The real ones. What they are made of is loaded with the first that is used: requests takes 0.2 s."""
    return Connectors(_hub, _lrs)


def _hub(url: str) -> Hub:
    from learner_app.remote.hub.client import HubClient

    return HubClient(url)


def _lrs(url: str, user: str, secret: str) -> Lrs:
    from learner_app.remote.lrs.client import LrsClient

    return LrsClient(url, user, secret)


class Link:
    """Opens the server of one person with that person's secret and no other."""

    def __init__(self, person: Person, vault: TokenVault, connectors: Connectors, *, is_offline: bool = False) -> None:
        self._person = person
        self._vault = vault
        self._connectors = connectors
        self._is_offline = is_offline
        self._hub: Hub | None = None
        self._lrs: Lrs | None = None

    @property
    def connectors(self) -> Connectors:
        """How servers are reached, for one that is not this person's yet."""
        return self._connectors

    @property
    def is_to_hub(self) -> bool:
        """Whether it leads to a hub, which marks and gives courses."""
        return not self._person.is_at_record_store

    @property
    def has_server(self) -> bool:
        """Whether somebody has ever signed in, so that there is a server to reach."""
        return bool(self._person.hub_url)

    def open(self) -> tuple[Hub, str]:
        """The hub and the token.

        Raises:
            Blocked: Offline was asked for, or nobody is signed in to a hub.
        """
        secret = self._secret()
        if self._person.is_at_record_store:
            raise Blocked(
                Cause.SIGN_IN_NEEDED,
                say("Your records go to a record store, which has no courses and marks nothing."),
                say("Sign in to a hub for that, or import courses from files."),
            )
        return self._opened_hub(), secret

    def open_lrs(self) -> Lrs:
        """The record store.

        Raises:
            Blocked: Offline was asked for, or nobody is signed in to one.
        """
        secret = self._secret()
        if self._lrs is None:
            self._lrs = self._connectors.lrs(self._person.hub_url, self._person.login, secret)
        return self._lrs

    def look(self) -> int | None:
        """See whether the server answers; gives its clock, Unix time in milliseconds, None where it does not tell.

        Needs no token of a hub, so that it works while signed out.

        Raises:
            Blocked: It does not, with the cause.
        """
        self.check_allowed()
        if self._person.is_at_record_store:
            lrs = self.open_lrs()
            lrs.check()
            return lrs.time_ms
        return self._opened_hub().hello().time_ms

    def check_answers(self) -> None:
        """Nothing where somebody is signed in and the server answers.

        Raises:
            Blocked: It does not, with the cause.
        """
        self._secret()
        self.look()

    def check_allowed(self) -> None:
        """Nothing where the network may be used.

        Raises:
            Blocked: Offline was asked for.
        """
        if self._is_offline:
            raise Blocked(
                Cause.NO_NETWORK, say("You asked to stay offline."), say("Leave out --offline to use the network.")
            )

    def close(self) -> None:
        """Let go of connections."""
        for server in (self._hub, self._lrs):
            if server is not None:
                server.close()
        self._hub = self._lrs = None

    def _secret(self) -> str:
        self.check_allowed()
        if not self.has_server:
            raise Blocked(
                Cause.SIGN_IN_NEEDED, say("Nobody has signed in to a hub yet."), say("Sign in to a hub first.")
            )
        secret = self._vault.get(self._person.hub_url, self._person.user)
        if not secret:
            raise Blocked(
                Cause.SIGN_IN_NEEDED, say("You are signed out."), say("Sign in; the waiting records are kept.")
            )
        return secret

    def _opened_hub(self) -> Hub:
        if self._hub is None:
            self._hub = self._connectors.hub(self._person.hub_url)
        return self._hub
