"""Checks what must be right for the client to work, and says what to do where it is not."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at; `next_step` is empty where all is well."""

    name: str
    ok: bool
    found: str
    next_step: str = ""


class Doctor:
    """Looks at databases, resources, keyring, disk, clock and hub; changes nothing."""

    def checks(self) -> tuple[Check, ...]:
        """Every check, in the order a person would look."""
        raise NotImplementedError
