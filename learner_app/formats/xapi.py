"""Learning events as xAPI statements and back. Does not keep, chain or send them.

The bytes are canonical (UTF-8, sorted keys, no spaces) because the hash chain runs over them on both sides, and
`formats.wire` rebuilds them from fewer bytes: a change of the form is a new protocol number.
Source: xAPI 1.0.3 (Data, sections 2.2 to 4.6), valid under 2.0 as well; verbs of cmi5 (Quartz) where it has them.
What is said of playing is in `formats.xapi_video`.
"""

from __future__ import annotations

import functools
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
from learner_app.domain.media import Way
from learner_app.domain.wording import say
from learner_app.formats import xapi_video

if TYPE_CHECKING:
    from collections.abc import Mapping

    from learner_app.domain.quiz import Response

NAMESPACE = "https://learner.invalid/x/"
"""Of our own verb and extensions. `.invalid` names can never belong to somebody else (RFC 2606)."""

VERB_IRIS: Mapping[Verb, str] = {
    **{verb: f"http://adlnet.gov/expapi/verbs/{verb.value}" for verb in Verb},
    **{verb: f"{xapi_video.VERBS}{verb.value}" for verb in (Verb.PLAYED, Verb.PAUSED, Verb.SEEKED)},
    Verb.CLOCK_CHANGED: f"{NAMESPACE}clock-changed",
}
_VERBS = {iri: verb for verb, iri in VERB_IRIS.items()}
_WAYS = {way.value: way for way in Way}
_COMPLETING = frozenset({Verb.COMPLETED, Verb.ATTEMPTED, Verb.PASSED, Verb.FAILED})
_SUCCESS = {Verb.PASSED: "true", Verb.FAILED: "false"}

_STAMP, _VERSION, _ATTEMPT, _DETAIL, _RESPONSES, _WAY = (
    NAMESPACE + name for name in ("stamp", "version", "attempt", "detail", "responses", "way")
)


_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")).encode


class BadStatement(ExpectedFailure):
    """Bytes that are not one of our statements; the message says where."""

    def __init__(self, reason: str) -> None:
        super().__init__(Kind.BAD_INPUT, say("This is not a learning record of this product: {reason}.", reason=reason))


@dataclass(frozen=True, slots=True)
class Actor:
    """Whose record it is: an account `name` at `home_page`, the hub's address without a slash at the end."""

    home_page: str
    name: str


def statement(event: Event, actor: Actor) -> bytes:
    """Write an event as canonical JSON. The time is cut to whole milliseconds."""
    return StatementWriter(actor).statement(event)


class StatementWriter:
    """Writes statements of one actor: what repeats from one to the next is made once.

    The text is put together by hand, keys in their order: thousands are written and compared in one exchange.
    """

    def __init__(self, actor: Actor) -> None:
        self._actor = actor
        account = f'"account":{{"homePage":{_json(actor.home_page)},"name":{_json(actor.name)}}}'
        self._beginning = f'{{"actor":{{{account},"objectType":"Agent"}},"context":{{'
        self._versions: dict[Version, tuple[str, str]] = {}
        self._activities: dict[tuple[CourseId, UnitId | None], str] = {}

    def statement(self, event: Event) -> bytes:
        """The statement of an event, as canonical JSON."""
        stamp = event.stamp
        extension, course = ("", "") if event.version is None else self._version(event.version)
        way = "" if event.way is None else f',"{_WAY}":"{event.way.value}"'
        category = played = definition = ""
        if event.playback is not None:
            category, definition = xapi_video.CATEGORY, xapi_video.definition(event.playback)
            played = f",{xapi_video.context_extensions(event.playback)}"
        text = (
            f'{self._beginning}{category}"extensions":{{{_optional_extensions(event)}'
            f'"{_STAMP}":{{"boot":{_json(stamp.boot)},"device":{_json(stamp.device)},'
            f'"monotonic":{stamp.monotonic_ms},"sequence":{stamp.sequence}}}{extension}{way}{played}}}{course}}},'
            f'"id":{_json(event.id)},"object":{{{definition}"id":{self._activity(event)}}},{_result(event)}'
            f'"timestamp":"{_text_of_time(stamp.at)}","verb":{{"id":"{VERB_IRIS[event.verb]}"}}}}'
        )
        return text.encode("utf-8", "replace")  # half a surrogate pair in an answer must not cost the record

    def _version(self, version: Version) -> tuple[str, str]:
        """What the extensions say of a version, and what the context says beside them."""
        known = self._versions.get(version)
        if known is None:
            shown = f',"{_VERSION}":{{"manifest":{_json(version.manifest)},"version":{_json(version.version)}}}'
            course = registration(self._actor, version.course)
            known = shown, f',"language":{_json(version.language)},"registration":"{course}"'
            self._versions[version] = known
        return known

    def _activity(self, event: Event) -> str:
        home = self._actor.home_page
        if event.version is None:
            return _json(f"{home}/devices/{quote(event.stamp.device, safe='')}")
        key = event.version.course, event.unit
        known = self._activities.get(key)
        if known is None:
            course = f"{home}/courses/{quote(event.version.course, safe='')}"
            known = _json(course if event.unit is None else f"{course}/{quote(event.unit, safe='')}")
            self._activities[key] = known
        return known


def event(data: bytes) -> Event:
    """Read one of our own statements.

    Raises:
        BadStatement: It is no xAPI statement, or another program's.
    """
    return _event(_decode(data))


def actor(data: bytes) -> Actor:
    """Whose statement it is.

    Raises:
        BadStatement: It is no statement of ours.
    """
    return _actor(_decode(data))


def read(data: bytes) -> tuple[Event, Actor]:
    """Both at once, at the price of one.

    Raises:
        BadStatement: It is no xAPI statement, or another program's.
    """
    source = _decode(data)
    return _event(source), _actor(source)


def registration(actor: Actor, course: CourseId) -> UUID:
    """The xAPI registration of one person in one course: the same on every device."""
    return uuid5(
        NAMESPACE_URL, f"{actor.home_page}/people/{quote(actor.name, safe='')}/courses/{quote(course, safe='')}"
    )


def _optional_extensions(event: Event) -> str:
    """Those that stand before the stamp."""
    attempt = "" if event.attempt is None else f'"{_ATTEMPT}":{_json(event.attempt)},'
    return f'{attempt}"{_DETAIL}":{_json(event.detail)},' if event.detail else attempt


def _result(event: Event) -> str:
    parts = ['"completion":true'] if event.verb in _COMPLETING else []
    if event.duration_s is not None:
        parts.append(f'"duration":"PT{event.duration_s}S"')
    extensions = _result_extensions(event)
    if extensions:
        parts.append(f'"extensions":{{{extensions}}}')
    if event.score is not None:
        parts.append(f'"score":{{"scaled":{_json(float(event.score))}}}')
    if event.verb in _SUCCESS:
        parts.append(f'"success":{_SUCCESS[event.verb]}')
    return f'"result":{{{",".join(parts)}}},' if parts else ""


def _result_extensions(event: Event) -> str:
    parts = []
    if event.responses:
        responses = _json({name: _plain(value) for name, value in event.responses.items()})
        parts.append(f'"{_RESPONSES}":{responses}')
    if event.playback is not None:
        parts.append(xapi_video.result_extensions(event.playback))
    return ",".join(parts)


def _plain(response: Response) -> object:
    if isinstance(response, (str, bool)):
        return response
    if isinstance(response, (int, float)):
        return float(response)
    return list(response) if isinstance(response, tuple) else dict(response)


def _text_of_time(at: datetime) -> str:
    return (at if at.tzinfo is UTC else at.astimezone(UTC)).isoformat(timespec="milliseconds").replace("+00:00", "Z")


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
    definition: xapi_video.Definition | None = None


class _Where(msgspec.Struct):
    boot: _Text
    device: _Name
    monotonic: _Whole
    sequence: Annotated[int, msgspec.Meta(ge=1, le=2**63 - 1)]


class _Shown(msgspec.Struct):
    manifest: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
    version: _Name


class _ContextExtensions(
    xapi_video.ContextExtensions,
    rename={"stamp": _STAMP, "version": _VERSION, "attempt": _ATTEMPT, "detail": _DETAIL, "way": _WAY},
    kw_only=True,
):
    stamp: _Where
    version: _Shown | None = None
    attempt: _Name | None = None
    detail: _Text = ""
    way: _Text = ""


class _Context(msgspec.Struct):
    extensions: _ContextExtensions
    language: _Text | None = None


class _Score(msgspec.Struct):
    scaled: Annotated[float, msgspec.Meta(ge=0, le=1)]


class _ResultExtensions(xapi_video.ResultExtensions, rename={"responses": _RESPONSES}, kw_only=True):
    responses: dict[str, _Answer] = msgspec.field(default_factory=dict)


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


def _event(source: _Statement) -> Event:
    verb = _VERBS.get(source.verb.id)
    if verb is None:
        raise BadStatement(f"the verb {source.verb.id} is unknown")
    course, unit = _course_and_unit(source)
    extensions = source.context.extensions
    stamp, version = extensions.stamp, extensions.version
    result = source.result or _Result()
    try:
        playback = xapi_video.read(extensions, result.extensions, source.object.definition)
    except ValueError as error:
        raise BadStatement(str(error)) from error
    try:
        at = _time_of_text(source.timestamp)
    except ValueError as error:
        raise BadStatement(f"its time {source.timestamp} cannot be read") from error
    return Event(
        id=RecordId(source.id),
        verb=verb,
        stamp=Stamp(DeviceId(stamp.device), stamp.sequence, at, stamp.monotonic, stamp.boot),
        version=None
        if version is None or course is None
        else Version(course, version.version, BlobHash(version.manifest), source.context.language or ""),
        unit=unit,
        attempt=AttemptId(extensions.attempt) if extensions.attempt else None,
        responses=_responses(result),
        score=None if result.score is None else result.score.scaled,
        duration_s=None if result.duration is None else _seconds(result.duration),
        detail=extensions.detail,
        way=_WAYS.get(extensions.way),
        playback=playback,
    )


def _actor(source: _Statement) -> Actor:
    account = source.actor.account
    return Actor(account.home_page, account.name)


def _course_and_unit(source: _Statement) -> tuple[CourseId | None, UnitId | None]:
    if source.context.extensions.version is None:
        return None, None
    return _place(source.actor.account.home_page, source.object.id)


@functools.lru_cache(maxsize=1024)
def _place(home: str, activity: str) -> tuple[CourseId, UnitId | None]:
    """The same few of thousands of statements."""
    prefix = f"{home}/courses/"
    names = activity.removeprefix(prefix).split("/")
    if not activity.startswith(prefix) or len(names) > 2 or not all(names):
        raise BadStatement(f"its object {activity} is no unit of a course at {home}")
    return CourseId(unquote(names[0])), UnitId(unquote(names[1])) if len(names) > 1 else None


def _responses(result: _Result) -> dict[QuestionId, Response]:
    if result.extensions is None:
        return {}
    answers = result.extensions.responses
    return {QuestionId(name): tuple(value) if isinstance(value, list) else value for name, value in answers.items()}
