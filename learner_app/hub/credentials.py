"""Who somebody is by name and password, the same for devices and pages."""

from __future__ import annotations

from django.contrib.auth.hashers import check_password, make_password

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.hub import throttle
from learner_app.hub.models import Person

LONGEST_PASSWORD = 1024
"""Argon2 hashes every byte of what strangers send."""


class WrongCredentials(ExpectedFailure):
    """No such person, wrong password or deactivated: which of them is not said."""

    def __init__(self) -> None:
        super().__init__(Kind.SIGN_IN, "The name or the password is wrong.", "Try again, or ask who runs the hub.")


class TooManyAttempts(ExpectedFailure):
    """Nothing is looked at for `wait_ms`."""

    def __init__(self, wait_ms: int) -> None:
        self.wait_ms = wait_ms
        minutes = -(-wait_ms // 60_000)
        super().__init__(Kind.SIGN_IN, "There were too many attempts to sign in.", f"Try again in {minutes} min.")


def person_of(name: str, password: str, address: str) -> Person:
    """The active person with these credentials. An unknown name takes as long as a wrong password.

    Raises:
        WrongCredentials: They fit nobody.
        TooManyAttempts: The account or the address has to wait.
    """
    wait_ms = throttle.begin(name, address)
    if wait_ms:
        raise TooManyAttempts(wait_ms)
    person = Person.objects.filter(name=name.replace("\0", "")).first()
    if len(password) > LONGEST_PASSWORD:
        raise WrongCredentials
    if person is None:
        make_password(password)
        raise WrongCredentials
    if not check_password(password, person.password) or not person.is_active:
        raise WrongCredentials
    throttle.succeed(name, address)
    return person
