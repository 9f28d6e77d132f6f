"""How long a lesson takes from the first request until it can be read, while the rest of its course still comes.

`python -m tests.faults.first_lesson PROFILE COURSE UNIT` answers with a line of JSON: `readable_s`, and `confirmed_s`
for the records that waited.
"""

from __future__ import annotations

import json
import sys
import time
from contextlib import ExitStack, closing
from dataclasses import asdict, dataclass
from pathlib import Path

from learner_app.domain.errors import ExpectedFailure
from learner_app.domain.ids import CourseId, UnitId
from learner_app.services.session import Session, open_session
from learner_app.services.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds since the first request; None for what never came to be."""

    confirmed_s: float | None
    readable_s: float | None


def fetch_until_readable(profile: Path, course: CourseId, unit: UnitId) -> Took:
    """Sync, and let go as soon as the lesson opens in a session that has no network."""
    surroundings = Surroundings()
    with ExitStack() as stack:
        session = stack.enter_context(closing(open_session(profile, surroundings=surroundings)))
        reader = stack.enter_context(closing(open_session(profile, is_offline=True)))
        readable: list[float] = []

        def look() -> None:
            if not readable and _can_be_read(reader, course, unit):
                readable.append(time.monotonic() - began)
                surroundings.stop()

        began = time.monotonic()
        status = session.sync.exchange().status
        confirmed = time.monotonic() - began
        session.sync.download(lambda _: look())
        return Took(None if status.counts.pending else confirmed, next(iter(readable), None))


def _can_be_read(reader: Session, course: CourseId, unit: UnitId) -> bool:
    try:
        return bool(reader.lessons.open(course, unit).blocks)
    except ExpectedFailure:
        return False


if __name__ == "__main__":
    took = fetch_until_readable(Path(sys.argv[1]), CourseId(sys.argv[2]), UnitId(sys.argv[3]))
    sys.stdout.write(f"{json.dumps(asdict(took))}\n")
