"""A hundred records over 20 kbit/s, 600 ms and 5 % loss, beside the time that their bytes alone need there."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from learner_app.services.session import open_session
from tests.bench.ground import running_hub, signed_in_profile
from tests.bench.months import put_down
from tests.bench.results import CannotMeasure, Result
from tests.bench.timing import Pair, took_ms
from tests.faults.links.profiles import FIELD
from tests.faults.links.proxy import proxy_before

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bench.ground import Hub

RECORDS = 100
ROUNDS = 9
GOAL = 2.0


def measure(scratch: Path) -> list[Result]:
    """A person a round who comes to a link that was never tried before, with other luck each time."""
    with running_hub(scratch / "hub-of-field") as hub:
        rounds = [_round(scratch / f"field-{number}", hub, seed=number) for number in range(ROUNDS)]
    pair = Pair([took for took, _ in rounds], [alone for _, alone in rounds])
    name = f"{RECORDS} records on a field link ÷ their bytes alone"
    return [Result(name, pair.ratio, "×", GOAL, pair.detail())]


def _round(profile: Path, hub: Hub, seed: int) -> tuple[float, float]:
    """How long they took, and how long as many bytes take at that rate, one way after the other; milliseconds."""
    hub.add_person(profile.name)
    with proxy_before(hub.port, seed=seed) as proxy:
        signed_in_profile(profile, proxy.address, profile.name)
        put_down(profile, RECORDS)
        with closing(open_session(profile)) as session:
            FIELD.play(proxy)
            proxy.wire.reset()
            took = took_ms(session.sync.exchange)
            confirmed = session.sync.status().counts.confirmed
        if confirmed != RECORDS:
            raise CannotMeasure(f"{confirmed} of {RECORDS} records were confirmed over the field link")
        return took, (proxy.wire.up / FIELD.weather.up + proxy.wire.down / FIELD.weather.down) * 1000
