"""Who is learning here: signing in and out, and what a person may keep when they do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from learner_app.domain.ids import PersonId


@dataclass(frozen=True, slots=True)
class Account:
    """Who the profile belongs to at the moment.

    Attributes:
        person: `LOCAL_PERSON` before the first sign-in.
        hub_url: Empty before the first sign-in.
        is_signed_in: False after sign-out or once the hub refused the token; learning goes on either way.
        token_kept_in: Where the token is, in words for the settings screen; names the weaker file as weaker.
    """

    person: PersonId
    display_name: str
    hub_url: str
    hub_name: str
    is_signed_in: bool
    token_kept_in: str


class Accounts:
    """Sign-in, sign-out and the account at hand."""

    def current(self) -> Account:
        """The account at hand; never touches the network."""
        raise NotImplementedError

    def sign_in(self, hub_url: str, user: str, password: str) -> Account:
        """Sign in and keep the token; records that wait stay with the person who made them.

        Raises:
            ExpectedFailure: Kind.SIGN_IN for a wrong name or password; Blocked for a link that fails.
        """
        raise NotImplementedError

    def sign_out(self) -> Account:
        """Revoke the token (or only forget it, where the hub cannot be reached). Deletes nothing that was learned."""
        raise NotImplementedError
