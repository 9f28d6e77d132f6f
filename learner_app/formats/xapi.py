"""Learning events as xAPI statements and back. Does not keep, chain or send them.

The bytes are canonical (UTF-8, sorted keys, no spaces) because the hash chain runs over them on both sides, and
`formats.wire` rebuilds them from fewer bytes: a change of the form is a new protocol number.
Source: xAPI 1.0.3 (Data, sections 2.2 to 4.6), valid under 2.0 as well; verbs of cmi5 (Quartz) where it has them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, TypeAlias
from urllib.parse import quote, unquote
from uuid import NAMESPACE_URL, UUID, uuid5

import msgspec

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.events import Event, Stamp, Verb, Version
from learner_app.domain.ids import AttemptId, BlobHash, CourseId, DeviceId, QuestionId, RecordId, UnitId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from learner_app.domain.quiz import Response

NAMESPACE = "https://learner.invalid/x/"
"""Of our own verb and extensions. `.invalid` names can never belong to somebody else (RFC 2606)."""

VERB_IRIS: Mapping[Verb, str] = {
    verb: f"http://adlnet.gov/expapi/verbs/{verb.value}" for verb in Verb if verb is not Verb.CLOCK_CHANGED
} | {Verb.CLOCK_CHANGED: f"{NAMESPACE}clock-changed"}
_VERBS = {iri: verb for verb, iri in VERB_IRIS.items()}
_COMPLETING = frozenset({Verb.COMPLETED, Verb.ATTEMPTED, Verb.PASSED, Verb.FAILED})
_SUCCESS = {Verb.PASSED: True, Verb.FAILED: False}

_STAMP, _VERSION, _ATTEMPT, _DETAIL, _RESPONSES = (
    NAMESPACE + name for name in ("stamp", "version", "attempt", "detail", "responses")
)


class BadStatement(ExpectedFailure):
    """Bytes that are not one of our statements; the message says where."""

    def __init__(self, reason: str) -> None:
        super().__init__(Kind.BAD_INPUT, f"This is not a learning record of this product: {reason}.")


@dataclass(frozen=True, slots=True)
class Actor:
    """Whose record it is: an account `name` at `home_page`, the hub's address without a slash at the end."""

    home_page: str
    name: str


def statement(event: Event, actor: Actor) -> bytes:
    """Write an event as canonical JSON. The time is cut to whole milliseconds."""
    body: dict[str, object] = {
        "actor": {"account": {"homePage": actor.home_page, "name": actor.name}, "objectType": "Agent"},
        "context": _context(event, actor),
        "id": event.id,
        "object": {"id": _activity(event, actor)},
        "timestamp": _text_of_time(event.stamp.at),
        "verb": {"id": VERB_IRIS[event.verb]},
    }
    result = _result(event)
    if result:
        body["result"] = result
    text = json.dumps(body, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "replace")  # half a surrogate pair in an answer must not cost the record


def event(data: bytes) -> Event:
    """Read one of our own statements.

    Raises:
        BadStatement: It is no xAPI statement, or another program's.
    """
    source = _decode(data)
    verb = _VERBS.get(source.verb.id)
    if verb is None:
        raise BadStatement(f"the verb {source.verb.id} is unknown")
    course, unit = _course_and_unit(source)
    stamp = source.context.extensions.stamp
    result = source.result or _Result()
    try:
        at = _time_of_text(source.timestamp)
    except ValueError as error:
        raise BadStatement(f"its time {source.timestamp} cannot be read") from error
    version = source.context.extensions.version
    return Event(
        id=RecordId(source.id),
        verb=verb,
        stamp=Stamp(DeviceId(stamp.device), stamp.sequence, at, stamp.monotonic, stamp.boot),
        version=None
        if version is None or course is None
        else Version(course, version.version, BlobHash(version.manifest), source.context.language or ""),
        unit=unit,
        attempt=AttemptId(source.context.extensions.attempt) if source.context.extensions.attempt else None,
        responses=_responses(result),
        score=None if result.score is None else result.score.scaled,
        duration_s=None if result.duration is None else _seconds(result.duration),
        detail=source.context.extensions.detail,
    )


def actor(data: bytes) -> Actor:
    """Whose statement it is.

    Raises:
        BadStatement: It is no statement of ours.
    """
    account = _decode(data).actor.account
    return Actor(account.home_page, account.name)


def _context(event: Event, actor: Actor) -> dict[str, object]:
    stamp = event.stamp
    extensions: dict[str, object] = {
        _STAMP: {
            "boot": stamp.boot,
            "device": stamp.device,
            "monotonic": stamp.monotonic_ms,
            "sequence": stamp.sequence,
        }
    }
    context: dict[str, object] = {"extensions": extensions}
    if event.attempt is not None:
        extensions[_ATTEMPT] = event.attempt
    if event.detail:
        extensions[_DETAIL] = event.detail
    if event.version is not None:
        extensions[_VERSION] = {"manifest": event.version.manifest, "version": event.version.version}
        context["language"] = event.version.language
        context["registration"] = str(registration(actor, event.version.course))
    return context


def registration(actor: Actor, course: CourseId) -> UUID:
    """The xAPI registration of one person in one course: the same on every device."""
    return uuid5(
        NAMESPACE_URL, f"{actor.home_page}/people/{quote(actor.name, safe='')}/courses/{quote(course, safe='')}"
    )


def _result(event: Event) -> dict[str, object]:
    result: dict[str, object] = {}
    if event.verb in _COMPLETING:
        result["completion"] = True
    if event.verb in _SUCCESS:
        result["success"] = _SUCCESS[event.verb]
    if event.score is not None:
        result["score"] = {"scaled": float(event.score)}
    if event.duration_s is not None:
        result["duration"] = f"PT{event.duration_s}S"
    if event.responses:
        result["extensions"] = {_RESPONSES: {name: _plain(value) for name, value in event.responses.items()}}
    return result


def _plain(response: Response) -> object:
    if isinstance(response, (str, bool)):
        return response
    if isinstance(response, (int, float)):
        return float(response)
    return list(response) if isinstance(response, tuple) else dict(response)


def _activity(event: Event, actor: Actor) -> str:
    if event.version is None:
        return f"{actor.home_page}/devices/{quote(event.stamp.device, safe='')}"
    course = f"{actor.home_page}/courses/{quote(event.version.course, safe='')}"
    return course if event.unit is None else f"{course}/{quote(event.unit, safe='')}"


def _text_of_time(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _time_of_text(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError(text)
    return at.astimezone(UTC)


def _seconds(duration: str) -> int:
    digits = duration.removeprefix("PT").removesuffix("S")
    if not digits.isdecimal() or not digits.isascii() or len(digits) > 12:
        raise BadStatement(f"its duration {duration} cannot be read")
    return int(digits)


_Text = Annotated[str, msgspec.Meta(max_length=2000)]
_Name = Annotated[str, msgspec.Meta(min_length=1, max_length=500)]
_Whole = Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]
_Answer: TypeAlias = "bool | float | str | list[str] | dict[str, str]"


class _Account(msgspec.Struct, rename={"home_page": "homePage"}):
    home_page: _Name
    name: _Name


class _Agent(msgspec.Struct):
    account: _Account


class _Identified(msgspec.Struct):
    id: _Text


class _Where(msgspec.Struct):
    boot: _Text
    device: _Name
    monotonic: _Whole
    sequence: Annotated[int, msgspec.Meta(ge=1, le=2**63 - 1)]


class _Shown(msgspec.Struct):
    manifest: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
    version: _Name


class _ContextExtensions(
    msgspec.Struct, rename={"stamp": _STAMP, "version": _VERSION, "attempt": _ATTEMPT, "detail": _DETAIL}
):
    stamp: _Where
    version: _Shown | None = None
    attempt: _Name | None = None
    detail: _Text = ""


class _Context(msgspec.Struct):
    extensions: _ContextExtensions
    language: _Text | None = None


class _Score(msgspec.Struct):
    scaled: Annotated[float, msgspec.Meta(ge=0, le=1)]


class _ResultExtensions(msgspec.Struct, rename={"responses": _RESPONSES}):
    responses: dict[str, _Answer] = {}


class _Result(msgspec.Struct):
    score: _Score | None = None
    duration: _Text | None = None
    extensions: _ResultExtensions | None = None


class _Statement(msgspec.Struct):
    actor: _Agent
    context: _Context
    id: Annotated[
        str, msgspec.Meta(pattern="^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
    ]
    object: _Identified
    timestamp: _Text
    verb: _Identified
    result: _Result | None = None


_DECODER = msgspec.json.Decoder(_Statement)


def _decode(data: bytes) -> _Statement:
    try:
        return _DECODER.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BadStatement(str(error).rstrip(".")) from error


def _course_and_unit(source: _Statement) -> tuple[CourseId | None, UnitId | None]:
    home = source.actor.account.home_page
    if source.context.extensions.version is None:
        return None, None
    prefix = f"{home}/courses/"
    names = source.object.id.removeprefix(prefix).split("/")
    if not source.object.id.startswith(prefix) or len(names) > 2 or not all(names):
        raise BadStatement(f"its object {source.object.id} is no unit of a course at {home}")
    return CourseId(unquote(names[0])), UnitId(unquote(names[1])) if len(names) > 1 else None


def _responses(result: _Result) -> dict[QuestionId, Response]:
    if result.extensions is None:
        return {}
    answers = result.extensions.responses
    return {QuestionId(name): tuple(value) if isinstance(value, list) else value for name, value in answers.items()}
