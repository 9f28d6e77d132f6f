"""A person's preferences as client and hub exchange them. Knows no names: newer programs may have more of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from learner_app.domain.preferences import Choice
from learner_app.formats import wire
from learner_app.formats.structs import settled

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST = 100
"""More preferences than that no program has; the rest of a message is passed over."""
LONGEST_NAME = 60
LONGEST_VALUE = 1_000
"""Of a value, written as text."""
_LATEST_MS = 2**53


@settled
class _Body(msgspec.Struct, array_like=True, frozen=True):
    choices: dict[str, tuple[Any, int]]


def pack(choices: Mapping[str, Choice]) -> bytes:
    """Write choices by name; the same give the same bytes."""
    return wire.pack(_Body({name: (choices[name].value, choices[name].at_ms) for name in sorted(choices)}))


def unpack(data: bytes) -> dict[str, Choice]:
    """Read choices by name; an entry that no program can have written is passed over.

    Raises:
        BadMessage: These are none.
    """
    found = wire.unpack(data, _Body).choices
    known = {name: Choice(value, at_ms) for name, (value, at_ms) in found.items() if _is_choice(name, value, at_ms)}
    return dict(list(known.items())[:MOST])


def _is_choice(name: str, value: object, at_ms: int) -> bool:
    is_list = isinstance(value, list) and all(isinstance(item, str) for item in value)
    is_plain = is_list or isinstance(value, str | int | float)
    return is_plain and 0 < len(name) <= LONGEST_NAME and 0 < at_ms <= _LATEST_MS and len(str(value)) <= LONGEST_VALUE
