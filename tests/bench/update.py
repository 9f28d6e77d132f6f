"""A course in which the author changed one lesson: what its next version costs who has the one before."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import zstandard

from learner_app.domain.course import Tier
from learner_app.domain.ids import CourseId
from learner_app.services.session import open_session
from learner_app.store.blobs import BlobStore
from learner_app.store.profile import Profile
from tests.bench import courses
from tests.bench.ground import running_hub, signed_in_profile
from tests.bench.results import CannotMeasure, Result
from tests.fakes.course import hash_of
from tests.faults.links.proxy import proxy_before

if TYPE_CHECKING:
    from pathlib import Path

    from learner_app.services.session import Session
    from tests.bench.ground import Hub
    from tests.fakes.course import Built
    from tests.faults.links.proxy import FaultProxy

NAME = "all-there-is-to-know"
LESSONS = 48
WORDS = 1_500
UNIT_GOAL = 1.5
MANIFEST_GOAL = 4096.0
_COMPRESSION = 19


def measure(scratch: Path) -> list[Result]:
    """Everything that travels is the unit's or the manifest's: news, requests and headers are counted with the latter.

    What the unit's part is, is found by losing it again and syncing once more.
    """
    lessons = [courses.lesson(WORDS, seed) for seed in range(LESSONS)]
    changed = [*lessons[:20], courses.lesson(WORDS, seed=LESSONS), *lessons[21:]]
    packed = len(zstandard.ZstdCompressor(level=_COMPRESSION).compress(changed[20]))
    with running_hub(scratch / "hub-of-update") as hub, proxy_before(hub.port) as proxy:
        _publish(hub, courses.course(NAME, "1", lessons), scratch)
        hub.command("assign", NAME, "--all")
        hub.add_person("update")
        profile = scratch / "update"
        signed_in_profile(profile, proxy.address, "update")
        _publish(hub, courses.course(NAME, "2", changed), scratch)
        with closing(open_session(profile)) as session:
            whole = _sync(session, proxy)
            BlobStore(Profile(profile).content).remove(hash_of(changed[20]))
        with closing(open_session(profile)) as session:
            session.library.want(CourseId(NAME), Tier.TEXT)
            unit = _sync(session, proxy, is_download=True)
    said = f"one of {LESSONS} lessons of {WORDS} words"
    return [
        Result(
            "update: the changed unit ÷ its compressed size",
            unit / packed,
            "×",
            UNIT_GOAL,
            f"{unit} ÷ {packed} bytes (zstd {_COMPRESSION}); {said}",
        ),
        Result("update: all else", whole - unit, "bytes", MANIFEST_GOAL, f"{whole} in all: news, manifest, headers"),
    ]


def _publish(hub: Hub, course: Built, scratch: Path) -> None:
    package = course.write(scratch / f"{NAME}-{course.course.version}.learnpack")
    hub.command("publish", str(package))


def _sync(session: Session, proxy: FaultProxy, *, is_download: bool = False) -> int:
    """How many bytes went over the link."""
    before = proxy.wire.total
    report = session.sync.download() if is_download else session.sync.run()
    if report.failure or report.failures or session.library.card(CourseId(NAME)).version != "2":
        raise CannotMeasure(f"the new version did not come: {report.status.state}")
    return proxy.wire.total - before
