"""The shape of a sound for the player: JSON as audiowaveform writes it, version 2, 8 bits, one channel.

Source: audiowaveform, BBC, doc/DataFormat.md.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from learner_app.formats.structs import settled

MAX_WAVEFORM_BYTES = 64_000
"""A thousand points take about 8 KB."""

_Peak = Annotated[int, msgspec.Meta(ge=-128, le=127)]


@settled
class _Waveform(msgspec.Struct):
    version: int
    channels: int
    bits: int
    length: int
    data: list[_Peak]


def read_waveform(data: bytes) -> tuple[tuple[int, int], ...]:
    """Lowest and highest value of each point, -128 to 127, evenly over the recording.

    Empty where the bytes are no such waveform: it is a picture, and nothing is lost without it.
    """
    if len(data) > MAX_WAVEFORM_BYTES:
        return ()
    try:
        found = msgspec.json.decode(data, type=_Waveform)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return ()
    pairs = tuple(zip(found.data[::2], found.data[1::2], strict=False))
    is_known = (found.version, found.channels, found.bits) == (2, 1, 8)
    is_whole = found.length == len(pairs) and len(found.data) == 2 * found.length
    return pairs if is_known and is_whole and all(low <= high for low, high in pairs) else ()
