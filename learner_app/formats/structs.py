"""Message types that several threads may read at once."""

from __future__ import annotations

from typing import TypeVar

import msgspec

Message = TypeVar("Message", bound=msgspec.Struct)


def settled(kind: type[Message]) -> type[Message]:
    """Let msgspec study a type, and all types within it, where it is defined.

    Otherwise it does so when the type is first read, and a second thread that reads the same type meanwhile ends the
    program with a segmentation fault: msgspec (0.22) shows what it knows of a type before that is complete. A module
    is imported by one thread alone.
    """
    msgspec.json.Decoder(kind)
    return kind
