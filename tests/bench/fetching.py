"""Fetches the audio of the one course on a profile, in a process of its own for `goodput.py`: `fetching.py PROFILE`.

Prints one JSON object: `took_s`, from the wish to the bytes that are checked and on the disk, and `busy_s` of the
processor.
"""

from __future__ import annotations

import json
import sys
import time
from contextlib import closing
from pathlib import Path

from learner_app.domain.course import Tier
from learner_app.services.session import open_session


def main(profile: Path) -> int:
    """Give 0 where all of it came."""
    with closing(open_session(profile)) as session:
        (card,) = session.library.courses()
        began, busy = time.perf_counter(), time.process_time()
        card = session.getting.get(card.id, Tier.AUDIO)
        took = {"took_s": time.perf_counter() - began, "busy_s": time.process_time() - busy}
    sys.stdout.write(json.dumps(took) + "\n")
    return int(not all(tier.is_complete for tier in card.tiers))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
