"""What to say of each cause: what is so, what the learner can do about it, and how a status line names it.

Where records go to a record store instead of a hub, the words say so.
"""

from __future__ import annotations

from typing import NamedTuple

from learner_app.domain.errors import Cause
from learner_app.domain.wording import say

HUB, RECORD_STORE, NO_SERVER = "hub", "record store", ""
"""What records go to; none until somebody has signed in."""


class Words(NamedTuple):
    """Of a cause: what is so, and what the learner can do. Both are whole sentences."""

    sentence: str
    next_step: str


def cause_words(cause: Cause, server: str = HUB) -> Words:
    """The words for a cause; `server` is what the records go to."""
    return _explained(cause, server)[0]


def blocked_words(cause: Cause, server: str = HUB) -> str:
    """The same as the beginning of a status line, without its full stop: "Blocked: there is no network"."""
    return _explained(cause, server)[1]


def _explained(cause: Cause, server: str) -> tuple[Words, str]:
    if server == NO_SERVER and cause is Cause.SIGN_IN_NEEDED:
        return _of_nobody()
    of_store = _of_record_store(cause) if server == RECORD_STORE else None
    return of_store or _of_hub(cause) or _of_link(cause) or _of_device(cause) or _of_rules(cause)


def _of_nobody() -> tuple[Words, str]:
    return (
        Words(
            say("Nobody has signed in on this computer yet."),
            say("Sign in, and what is done here goes to your hub."),
        ),
        say("Blocked: nobody has signed in yet"),
    )


def _of_hub(cause: Cause) -> tuple[Words, str] | None:
    match cause:
        case Cause.HUB_UNREACHABLE:
            return (
                Words(
                    say("There is a network, but the hub does not answer."),
                    say("Wait for the next try, or check the hub's address."),
                ),
                say("Blocked: there is a network, but the hub does not answer"),
            )
        case Cause.HUB_ERROR:
            return (
                Words(
                    say("The hub answered with an error."),
                    say("Wait for the next try; tell the hub's administrator if it stays so."),
                ),
                say("Blocked: the hub answered with an error"),
            )
        case Cause.HUB_BUSY:
            return (
                Words(say("The hub is busy and asked to wait."), say("Nothing to do; the next try comes by itself.")),
                say("Blocked: the hub is busy and asked to wait"),
            )
        case Cause.SIGN_IN_NEEDED:
            return (
                Words(
                    say("The hub asks you to sign in again."),
                    say("Sign in; the waiting records are kept and sent after that."),
                ),
                say("Blocked: the hub asks you to sign in again"),
            )
        case Cause.CERTIFICATE:
            return (
                Words(say("The hub's certificate is not trusted on this computer."), _check_the_date()),
                say("Blocked: the hub's certificate is not trusted on this computer"),
            )
    return None


def _of_record_store(cause: Cause) -> tuple[Words, str] | None:
    match cause:
        case Cause.HUB_UNREACHABLE:
            return (
                Words(
                    say("There is a network, but the record store does not answer."),
                    say("Wait for the next try, or check the record store's address."),
                ),
                say("Blocked: there is a network, but the record store does not answer"),
            )
        case Cause.HUB_ERROR:
            return (
                Words(
                    say("The record store answered with an error."),
                    say("Wait for the next try; tell the record store's administrator if it stays so."),
                ),
                say("Blocked: the record store answered with an error"),
            )
        case Cause.HUB_BUSY:
            return (
                Words(
                    say("The record store is busy and asked to wait."),
                    say("Nothing to do; the next try comes by itself."),
                ),
                say("Blocked: the record store is busy and asked to wait"),
            )
        case Cause.SIGN_IN_NEEDED:
            return (
                Words(
                    say("The record store asks you to sign in again."),
                    say("Sign in; the waiting records are kept and sent after that."),
                ),
                say("Blocked: the record store asks you to sign in again"),
            )
        case Cause.CERTIFICATE:
            return (
                Words(say("The record store's certificate is not trusted on this computer."), _check_the_date()),
                say("Blocked: the record store's certificate is not trusted on this computer"),
            )
    return None


def _of_link(cause: Cause) -> tuple[Words, str] | None:
    match cause:
        case Cause.NO_NETWORK:
            return (
                Words(
                    say("There is no network."),
                    say("Go on learning; the records are sent as soon as there is a connection."),
                ),
                say("Blocked: there is no network"),
            )
        case Cause.CAPTIVE_PORTAL:
            return (
                Words(
                    say("This network wants you to sign in to it first."),
                    say("Open a web browser, sign in to the network and try again."),
                ),
                say("Blocked: this network wants you to sign in to it first"),
            )
        case Cause.PROXY_CREDENTIALS:
            return (
                Words(
                    say("The proxy wants a name and a password."),
                    say("Ask your IT team to set up the proxy with them on this computer."),
                ),
                say("Blocked: the proxy wants a name and a password"),
            )
    return None


def _of_device(cause: Cause) -> tuple[Words, str] | None:
    match cause:
        case Cause.WRONG_PERSON:
            return (
                Words(
                    say("The records here belong to another person than the one who signed in."),
                    say("Sign in as the person who made the records."),
                ),
                say("Blocked: the records here belong to another person than the one who signed in"),
            )
        case Cause.DISK_FULL:
            return (
                Words(say("The disk is full."), say("Free some space; nothing recorded so far is lost.")),
                say("Blocked: the disk is full"),
            )
        case Cause.QUOTA:
            return (
                Words(
                    say("The space set aside for courses is used up."),
                    say("Remove what you have finished, or raise the limit in Settings; records are never removed."),
                ),
                say("Blocked: the space set aside for courses is used up"),
            )
    return None


def _of_rules(cause: Cause) -> tuple[Words, str]:
    match cause:
        case Cause.BUDGET:
            return (
                Words(
                    say("The data budget is used up."),
                    say("Wait for the next period, or raise the budget in Settings; records still go."),
                ),
                say("Blocked: the data budget is used up"),
            )
        case Cause.METERED:
            return (
                Words(
                    say("This network is metered, so sound and pictures wait."),
                    say("Use another network, or allow downloads on this one in Settings; records and texts still go."),
                ),
                say("Blocked: this network is metered, so sound and pictures wait"),
            )
        case Cause.HOURS:
            return (
                Words(
                    say("Sound and pictures wait for the hours that are set for downloads."),
                    say("Wait until then, or change the hours in Settings; records and texts still go."),
                ),
                say("Blocked: sound and pictures wait for the hours that are set for downloads"),
            )
    return (
        Words(say("Your organisation's policy forbids this connection."), say("Ask your administrator.")),
        say("Blocked: your organisation's policy forbids this connection"),
    )


def _check_the_date() -> str:
    return say(
        "Check the computer's date, or ask your administrator to install the organisation's certificate.",
    )
