"""What a statement says of playing, in the words of the xAPI video profile, and back.

The text is canonical JSON in pieces, keys in their order, as `formats.xapi` puts it together.
Source: xAPI Video Profile 1.0.3; the activity type of sounds is that of the xAPI audio profile 1.0.
"""

from __future__ import annotations

import itertools
import json
import re
from typing import Annotated

import msgspec

from learner_app.domain.media import COMPLETED_FROM, LONGEST_RECORDING_MS, MOST_SEGMENTS, Playback, Segment
from learner_app.formats.structs import settled

VERBS = "https://w3id.org/xapi/video/verbs/"
CATEGORY = '"contextActivities":{"category":[{"id":"https://w3id.org/xapi/video"}]},'
"""What every statement of the profile carries in its context."""

_EXTENSIONS = "https://w3id.org/xapi/video/extensions/"
_VIDEO = "https://w3id.org/xapi/video/activity-type/video"
_AUDIO = "https://w3id.org/xapi/audio/activity-type/audio"
_THRESHOLD, _LENGTH, _SESSION = (_EXTENSIONS + name for name in ("completion-threshold", "length", "session-id"))
_SEGMENTS, _PROGRESS, _TIME, _FROM, _TO = (
    _EXTENSIONS + name for name in ("played-segments", "progress", "time", "time-from", "time-to")
)
_BETWEEN_ENDS, _BETWEEN_SEGMENTS = "[.]", "[,]"
_SECONDS_OF_SEGMENT = re.compile(r"\d{1,7}(\.\d{1,3})?", re.ASCII)

_Seconds = Annotated[float, msgspec.Meta(ge=0, le=LONGEST_RECORDING_MS / 1000)]
_Segments = Annotated[str, msgspec.Meta(max_length=MOST_SEGMENTS * 30)]
_Session = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]


@settled
class ContextExtensions(msgspec.Struct, rename={"length": _LENGTH, "session": _SESSION}, kw_only=True):
    """What stands in a context."""

    length: _Seconds | None = None
    session: _Session | None = None


@settled
class ResultExtensions(
    msgspec.Struct,
    rename={"segments": _SEGMENTS, "time": _TIME, "time_from": _FROM, "time_to": _TO},
    kw_only=True,
):
    """What stands in a result."""

    segments: _Segments = ""
    time: _Seconds | None = None
    time_from: _Seconds | None = None
    time_to: _Seconds | None = None


@settled
class Definition(msgspec.Struct):
    """What stands in an object; `type` is an IRI."""

    type: Annotated[str, msgspec.Meta(max_length=2000)] = ""


def definition(playback: Playback) -> str:
    """The piece of the object that says what sort of recording it is."""
    return f'"definition":{{"type":"{_VIDEO if playback.has_video else _AUDIO}"}},'


def context_extensions(playback: Playback) -> str:
    """The piece of the context's extensions."""
    return f'"{_THRESHOLD}":{COMPLETED_FROM},"{_LENGTH}":{playback.length_ms / 1000},"{_SESSION}":"{playback.session}"'


def result_extensions(playback: Playback) -> str:
    """The piece of the result's extensions."""
    if playback.from_ms is not None:
        return f'"{_FROM}":{playback.from_ms / 1000},"{_TO}":{playback.at_ms / 1000}'
    time = f'"{_TIME}":{playback.at_ms / 1000}'
    if not playback.segments:
        return time
    segments = json.dumps(text_of_segments(playback.segments))
    return f'"{_SEGMENTS}":{segments},"{_PROGRESS}":{int(playback.share * 1000) / 1000},{time}'


def read(context: ContextExtensions, result: ResultExtensions | None, definition: Definition | None) -> Playback | None:
    """What a statement says of playing; None where it is of something else.

    Raises:
        ValueError: It contradicts itself.
    """
    if context.session is None:
        return None
    at = None if result is None else result.time if result.time_from is None else result.time_to
    if context.length is None or result is None or at is None:
        raise ValueError("it does not say where it was played")
    return Playback(
        session=context.session,
        length_ms=_milliseconds(context.length),
        has_video=definition is not None and definition.type == _VIDEO,
        at_ms=_milliseconds(at),
        from_ms=None if result.time_from is None else _milliseconds(result.time_from),
        segments=segments_of_text(result.segments),
    )


def text_of_segments(segments: tuple[Segment, ...]) -> str:
    """Stretches as the profile writes them: `0[.]12.5[,]30[.]61`."""
    return _BETWEEN_SEGMENTS.join(f"{_seconds(start)}{_BETWEEN_ENDS}{_seconds(end)}" for start, end in segments)


def segments_of_text(text: str) -> tuple[Segment, ...]:
    """Read them.

    Raises:
        ValueError: They are none, are not by time, or are too many.
    """
    found = tuple(_segment(piece) for piece in text.split(_BETWEEN_SEGMENTS)) if text else ()
    times = list(itertools.chain.from_iterable(found))
    if len(found) > MOST_SEGMENTS or times != sorted(times) or any(start == end for start, end in found):
        raise ValueError("its played segments contradict themselves")
    return found


def _segment(piece: str) -> Segment:
    ends = piece.split(_BETWEEN_ENDS)
    if len(ends) != 2 or not all(_SECONDS_OF_SEGMENT.fullmatch(end) for end in ends):
        raise ValueError("its played segments cannot be read")
    return _milliseconds(float(ends[0])), _milliseconds(float(ends[1]))


def _seconds(ms: int) -> str:
    whole, rest = divmod(ms, 1000)
    return f"{whole}.{rest:03}".rstrip("0") if rest else str(whole)


def _milliseconds(seconds: float) -> int:
    return round(seconds * 1000)
