"""Slows down guessing of passwords: growing pauses for one account and for one address, remembered in the database."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from django.db import transaction

from learner_app.hub.ledger import now_ms
from learner_app.hub.models import SignInFailure

if TYPE_CHECKING:
    from collections.abc import Iterable

FREE_FAILURES = {"account": 5, "address": 20}
"""An address is often a whole office behind one router."""
FIRST_PAUSE_MS = 2_000
LONGEST_PAUSE_MS = 15 * 60_000
FORGIVEN_MS = {"account": 3_600_000, "address": 60_000}
"""One failure is forgiven after this long."""
FORGET_MS = 24 * 3_600_000


def begin(account: str, address: str) -> int:
    """Count an attempt before its password is looked at, so that parallel guesses are counted too.

    Returns:
        0 to go on; else for how many more milliseconds nothing is looked at, and the attempt is not counted.
    """
    now = now_ms()
    with transaction.atomic():
        rows = [_row(kind, key) for kind, key in _keys(account, address)]
        wait = max(row.closed_until_ms - now for _, row in rows)
        if wait > 0:
            return wait
        for kind, row in rows:
            row.failures = max(0, row.failures - (now - row.last_ms) // FORGIVEN_MS[kind]) + 1
            row.last_ms = now
            row.closed_until_ms = now + pause_ms(row.failures - FREE_FAILURES[kind])
            row.save()
    return 0


def succeed(account: str, address: str) -> None:
    """Take the attempt back: the password was right."""
    with transaction.atomic():
        for kind, key in _keys(account, address):
            row = _row(kind, key)[1]
            row.failures = 0 if kind == "account" else max(0, row.failures - 1)
            row.closed_until_ms = 0
            row.save()
        SignInFailure.objects.filter(last_ms__lt=now_ms() - FORGET_MS).delete()


def pause_ms(failures_beyond: int) -> int:
    """How long nothing is looked at after that many failures more than are free."""
    if failures_beyond < 0:
        return 0
    return min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS << min(failures_beyond, 20))


def _keys(account: str, address: str) -> Iterable[tuple[str, str]]:
    # Always in this order: two transactions that lock the same rows then never wait for each other in a circle.
    return ("account", account.casefold()), ("address", address)


def _row(kind: str, key: str) -> tuple[str, SignInFailure]:
    digest = hashlib.sha256(f"{kind}:{key}".encode()).hexdigest()
    SignInFailure.objects.get_or_create(key=digest)
    return kind, SignInFailure.objects.select_for_update().get(key=digest)
