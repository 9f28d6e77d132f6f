"""Ten thousand records brought to a hub on this computer, beside the same bytes put into a bare SQLite file."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

import psutil
import zstandard

from learner_app.services.delivery.batches import BatchSize
from learner_app.services.session import open_session
from learner_app.store.profile import Profile
from learner_app.store.records import FILE
from tests.bench.ground import running_hub, signed_in_profile
from tests.bench.months import put_down
from tests.bench.results import CannotMeasure, Result
from tests.bench.timing import Pair, took_ms
from tests.faults.links.proxy import proxy_before

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from learner_app.services.session import Session
    from tests.bench.ground import Hub
    from tests.faults.links.proxy import FaultProxy

RECORDS = 10_000
ROUNDS = 5
INSERT_GOAL = 4.0
RATE_GOAL = 5_000.0
WIRE_GOAL = 1.2
_COMPRESSION = 19
"""Of the one stream: more than anybody would wait for."""

Row = tuple[int, str, bytes, bytes]


@dataclass(frozen=True, slots=True)
class _Round:
    """One exchange of all records; times in milliseconds, the processor's in client and hub together."""

    took_ms: float
    busy_ms: float
    wire_bytes: int
    bare_ms: float
    stream_bytes: int


def measure(scratch: Path) -> list[Result]:
    """A person a round, each back after a season; then a second device of the last one hears of it all."""
    with running_hub(scratch / "hub-of-confirming") as hub, proxy_before(hub.port) as proxy:
        rounds = [_round(scratch / f"confirming-{number}", hub, proxy) for number in range(ROUNDS + 1)][1:]
        heard = _second_device(scratch / "hearing", f"confirming-{ROUNDS}", proxy)
    pair = Pair([one.took_ms for one in rounds], [one.bare_ms for one in rounds])
    rate, busy_rate = (RECORDS / median(took) * 1000 for took in (pair.ours, [one.busy_ms for one in rounds]))
    wire, stream = median(one.wire_bytes for one in rounds), median(one.stream_bytes for one in rounds)
    return [
        Result("10,000 records confirmed ÷ inserted bare", pair.ratio, "×", INSERT_GOAL, pair.detail()),
        Result(
            "10,000 records confirmed, a second",
            rate,
            "/s",
            RATE_GOAL,
            f"by the clock; {busy_rate:.0f} a second of processor time in client and hub together",
            is_least=True,
        ),
        Result(
            "bytes on the wire ÷ one zstd stream of the JSON",
            wire / stream,
            "×",
            WIRE_GOAL,
            f"{wire:.0f} ÷ {stream:.0f} bytes (level {_COMPRESSION}), {wire / RECORDS:.1f} a record, all headers in it",
        ),
        heard,
    ]


def _round(profile: Path, hub: Hub, proxy: FaultProxy) -> _Round:
    hub.add_person(profile.name)
    signed_in_profile(profile, proxy.address, profile.name)
    put_down(profile, RECORDS)
    rows = _rows(profile)
    process = psutil.Process(hub.pid)
    with closing(open_session(profile)) as session:
        before, own, hubs = proxy.wire.total, time.process_time(), _busy_s(process)
        took = took_ms(lambda: _bring(session))
        busy_s = time.process_time() - own + _busy_s(process) - hubs
        wire = proxy.wire.total - before
    bare = _insert_bare(profile.with_name(f"{profile.name}-bare.db"), rows)
    lines = b"".join(statement + b"\n" for _, _, statement, _ in rows)
    stream = zstandard.ZstdCompressor(level=_COMPRESSION).compress(lines)
    return _Round(took, busy_s * 1000, wire, bare, len(stream))


def _bring(session: Session) -> None:
    report = session.sync.exchange()
    if report.failure is not None or report.status.counts.confirmed != RECORDS:
        raise CannotMeasure(f"{report.status.counts} where all should be confirmed")


def _busy_s(process: psutil.Process) -> float:
    spent = process.cpu_times()
    return float(spent.user + spent.system)


def _rows(profile: Path) -> list[Row]:
    person = Profile(profile).person.key
    with closing(sqlite3.connect(Profile(profile).person_folder(person) / FILE)) as database:
        return database.execute("SELECT sequence, id, statement, hash FROM record ORDER BY sequence").fetchall()


def _insert_bare(path: Path, rows: Sequence[Row]) -> float:
    """As the hub writes them: no id twice, and on the disk after each batch that an exchange of ours would be."""
    with closing(sqlite3.connect(path, isolation_level=None)) as bare:
        bare.execute("PRAGMA journal_mode = WAL").fetchone()
        bare.execute("PRAGMA synchronous = FULL")
        bare.execute(
            "CREATE TABLE record (sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
            " statement BLOB NOT NULL, hash BLOB NOT NULL)"
        )
        return took_ms(lambda: _insert(bare, rows))


def _insert(bare: sqlite3.Connection, rows: Sequence[Row]) -> None:
    size, start = BatchSize(), 0
    while batch := rows[start : start + size.records]:
        bare.execute("BEGIN IMMEDIATE")
        bare.executemany("INSERT INTO record VALUES (?, ?, ?, ?)", batch)
        bare.execute("COMMIT")
        start += len(batch)
        size.went_through(len(batch), 0)


def _second_device(profile: Path, person: str, proxy: FaultProxy) -> Result:
    before, own = proxy.wire.total, time.process_time()
    took = took_ms(lambda: signed_in_profile(profile, proxy.address, person)) / 1000
    busy, size = time.process_time() - own, proxy.wire.total - before
    detail = f"signing in and the courses too; {busy:.1f} s of processor time in the client, {size / 1000:.0f} kB"
    return Result("another device hears of 10,000 records", took, "s", None, detail)
