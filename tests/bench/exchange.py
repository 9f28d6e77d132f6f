"""What one exchange costs on the wire: bytes up and down with all headers, counted by a proxy before a real hub."""

from __future__ import annotations

import shutil
from contextlib import closing
from typing import TYPE_CHECKING

from learner_app.authoring.author_key import load_or_make_key
from learner_app.authoring.build import build_course
from learner_app.resources import resource
from learner_app.services.session import open_session
from tests.bench.ground import running_hub, signed_in_profile
from tests.bench.learner import FieldClock, learn
from tests.bench.results import CannotMeasure, Result
from tests.faults.links.proxy import proxy_before

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from learner_app.services.session import Session
    from tests.bench.ground import Hub
    from tests.faults.links.proxy import FaultProxy

GOALS = {0: 1024.0, 1: 1200.0, 100: 6000.0}
"""Bytes in all for so many records. Anki's sync needs about 3,500 to say nothing and 3,800 for one review."""


def measure(scratch: Path) -> list[Result]:
    """Exchanges of a learner whose courses have long arrived."""
    profile = scratch / "exchange"
    with running_hub(scratch / "hub-of-exchange") as hub, proxy_before(hub.port) as proxy:
        for course in ("weak-connection", "spotting-phishing"):
            _publish_again(course, scratch, hub)
        hub.add_person("maria.santos")
        signed_in_profile(profile, proxy.address, "maria.santos")
        clock = FieldClock()
        with closing(open_session(profile, clock=clock)) as session:
            with clock.in_town():
                session.sync.run()
            doing = learn(session, clock, profile)
            return [_exchange(session, clock, doing, proxy, count) for count in GOALS]


def _publish_again(course: str, scratch: Path, hub: Hub) -> None:
    """The same course under another id: four courses of 28 records each hold a hundred, so that no quiz is retaken."""
    source = scratch / f"{course}-again"
    shutil.copytree(resource("courses", course), source)
    toml = source / "course.toml"
    toml.write_text(toml.read_text(encoding="utf-8").replace(f'id = "{course}"', f'id = "{source.name}"', 1), "utf-8")
    package = scratch / f"{source.name}.learnpack"
    build_course(source, package, load_or_make_key(scratch / "author.key"))
    hub.command("publish", str(package))
    hub.command("assign", source.name, "--all")


def _exchange(session: Session, clock: FieldClock, doing: Iterator[None], proxy: FaultProxy, count: int) -> Result:
    while session.sync.status().counts.pending < count:
        next(doing)
    pending = session.sync.status().counts.pending
    if pending != count:
        raise CannotMeasure(f"{pending} records wait where {count} were wanted")
    up, down = proxy.wire.up, proxy.wire.down
    with clock.in_town():
        report = session.sync.run()
    up, down = proxy.wire.up - up, proxy.wire.down - down
    if report.status.counts.pending or report.requests < 1:
        raise CannotMeasure(f"the exchange did not go through: {report.status.state}")
    said = "nothing to say" if count == 0 else "1 record" if count == 1 else f"{count} records"
    marks = f", {report.new_marks} marks with them" if report.new_marks else ""
    detail = f"{up} up, {down} down, {report.requests} request{'s' * (report.requests > 1)}{marks}"
    return Result(f"exchange: {said}", up + down, "bytes", GOALS[count], detail)
