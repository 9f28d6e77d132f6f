"""The way to this person's hub: its address, the token, and the permission to use the network at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.errors import Blocked, Cause

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.remote.port import Hub
    from learner_app.store.profile import Person
    from learner_app.store.secrets import TokenVault


class Link:
    """Opens the hub of one person with that person's token and no other."""

    def __init__(
        self, person: Person, vault: TokenVault, connect: Callable[[str], Hub], *, is_offline: bool = False
    ) -> None:
        self._person = person
        self._vault = vault
        self._connect = connect
        self._is_offline = is_offline
        self._hub: Hub | None = None

    def open(self) -> tuple[Hub, str]:
        """The hub and the token.

        Raises:
            Blocked: Offline was asked for, or nobody is signed in.
        """
        self.check_allowed()
        if not self._person.hub_url:
            raise Blocked(Cause.SIGN_IN_NEEDED, "Nobody has signed in to a hub yet.", "Sign in to a hub first.")
        token = self._vault.get(self._person.hub_url, self._person.user)
        if not token:
            raise Blocked(Cause.SIGN_IN_NEEDED, "You are signed out.", "Sign in; the waiting records are kept.")
        return self.hub(), token

    def hub(self) -> Hub:
        """The hub without a token, for a sign of life."""
        self.check_allowed()
        if self._hub is None:
            self._hub = self._connect(self._person.hub_url)
        return self._hub

    def check_answers(self) -> None:
        """Nothing where somebody is signed in and the hub answers.

        Raises:
            Blocked: It does not, with the cause.
        """
        hub, _ = self.open()
        hub.hello()

    def check_allowed(self) -> None:
        """Nothing where the network may be used.

        Raises:
            Blocked: Offline was asked for.
        """
        if self._is_offline:
            raise Blocked(Cause.NO_NETWORK, "You asked to stay offline.", "Leave out --offline to use the network.")

    def close(self) -> None:
        """Let go of connections."""
        if self._hub is not None:
            self._hub.close()
            self._hub = None
