"""Whether a statement that a record store gives back is the one it was given. Does not judge whether it is valid.

What a store may assign or write otherwise does not count; everything else does.
Source: xAPI 1.0.3, Data, section 2.3.1 (the same in 2.0), 2.2 (numbers keep the precision of 32-bit floats), 4.5, 4.6.
"""

from __future__ import annotations

import json
import math
import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Json: TypeAlias = Any

_NOT_PART_OF_IT = frozenset({"authority", "stored", "version", "attachments"})
"""What a store adds, or leaves out where it was not asked for."""
_SECONDS = re.compile(r"(\d+)[.,](\d+)S$")
_FLOAT32 = 2.0**-23
_LONG = 30


def is_same_statement(ours: bytes, theirs: bytes) -> bool:
    """Whether both say the same; bytes that are no JSON object are never the same as anything.

    An `id` or `timestamp` that only the store has does not count: it assigns what is missing.
    """
    try:
        one, other = (json.loads(data, parse_int=_whole) for data in (ours, theirs))
        if not isinstance(one, dict) or not isinstance(other, dict):
            return False
        return _is_same(_statement(one), _statement(_without(other, *({"id", "timestamp"} - one.keys()))))
    except (ValueError, RecursionError):  # what is no JSON, or nested beyond all reason
        return False


def _whole(digits: str) -> int | float:
    """No number is so long that comparing it becomes work."""
    return int(digits) if len(digits) < _LONG else float(digits)


def _statement(source: Json) -> Json:
    """A statement or substatement in the one form that is compared."""
    plain = _without(source, *_NOT_PART_OF_IT)
    return _changed(
        plain,
        {
            "id": _folded,
            "timestamp": _instant,
            "actor": _agent,
            "verb": lambda verb: _without(verb, "display"),
            "object": _target,
            "result": lambda result: _changed(result, {"duration": _duration}),
            "context": _context,
        },
    )


def _target(source: Json) -> Json:
    """The object of a statement: an activity unless it says otherwise, whose definition is no part of the statement."""
    if not isinstance(source, dict):
        return source
    match source.get("objectType", "Activity"):
        case "Activity":
            return {**_without(source, "definition"), "objectType": "Activity"}
        case "SubStatement":
            return _statement(source)
        case "StatementRef":
            return _changed(source, {"id": _folded})
        case _:
            return _agent(source)


def _agent(source: Json) -> Json:
    """An agent or group; the members of a group have no order."""
    if not isinstance(source, dict):
        return source
    plain = {"objectType": "Agent", **source}
    return _changed(plain, {"mbox": _mailbox, "mbox_sha1sum": _folded, "member": _members})


def _members(source: Json) -> Json:
    return sorted(map(_agent, source), key=_canonical) if isinstance(source, list) else source


def _context(source: Json) -> Json:
    return _changed(
        source,
        {
            "registration": _folded,
            "language": _folded,
            "instructor": _agent,
            "team": _agent,
            "statement": _target,
            "contextActivities": _context_activities,
        },
    )


def _context_activities(source: Json) -> Json:
    """One activity may be given back as a list of one."""
    if not isinstance(source, dict):
        return source
    return {
        name: [_target(each) for each in (value if isinstance(value, list) else [value])]
        for name, value in source.items()
    }


def _mailbox(text: Json) -> Json:
    """The name of a mail server is the same in any case."""
    if not isinstance(text, str):
        return text
    name, at, server = text.rpartition("@")
    return name + at + server.lower()


def _folded(text: Json) -> Json:
    """UUIDs, digests and language tags are the same in any case."""
    return text.lower() if isinstance(text, str) else text


def _instant(text: Json) -> Json:
    """A time as the moment it means, to the millisecond: zone and further digits are the store's."""
    try:
        moment = datetime.fromisoformat(text)
        rounded = moment.astimezone(UTC) + timedelta(microseconds=500)
    except (TypeError, ValueError, OverflowError):
        return text
    if moment.tzinfo is None:
        return text
    return rounded.replace(microsecond=rounded.microsecond // 1000 * 1000).isoformat()


def _duration(text: Json) -> Json:
    """A duration is compared as text, but for what is finer than a hundredth of a second."""
    return _SECONDS.sub(_cut, text) if isinstance(text, str) else text


def _cut(found: re.Match[str]) -> str:
    digits = found[2][:2].rstrip("0")
    return f"{found[1]}.{digits}S" if digits else f"{found[1]}S"


def _changed(source: Json, changes: Mapping[str, Callable[[Json], Json]]) -> Json:
    """An object with some of its properties put into the one form; anything else as it is."""
    if not isinstance(source, dict):
        return source
    return {name: changes[name](value) if name in changes else value for name, value in source.items()}


def _without(source: Json, *names: str) -> Json:
    return {name: value for name, value in source.items() if name not in names} if isinstance(source, dict) else source


def _canonical(value: Json) -> bytes:
    return msgspec.json.encode(value, order="deterministic")


def _is_same(one: Json, other: Json) -> bool:
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_is_same(value, other[name]) for name, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_is_same, one, other))
    if isinstance(one, float) or isinstance(other, float):
        return _is_number(one) and _is_number(other) and math.isclose(one, other, rel_tol=_FLOAT32)
    return type(one) is type(other) and bool(one == other)


def _is_number(value: Json) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
