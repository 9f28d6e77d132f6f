"""How much memory a process needs, and how it says so at its end; for the windows that `start.py` starts."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Mapping

SETTLED_MS = 1500
"""After the last paint, before memory is read: what loads late is loaded by then."""


def finish(moments: Mapping[str, object]) -> NoReturn:
    """Say what was seen as one JSON object and end at once: how the program ends is not measured."""
    sys.stdout.write(json.dumps(dict(moments)))
    sys.stdout.flush()
    os._exit(0)


def memory_bytes() -> int:
    """What is resident. Not the share of what is shared: that hangs on how many other programs use Qt at the moment."""
    import psutil

    return int(psutil.Process().memory_info().rss)
