"""What goes into a rescue file, and what receipts may do to the records."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import UnitId
from learner_app.domain.records import DeliveryState
from learner_app.formats import chain, hub_keys, receipts_file, rescue, signing, wire, xapi
from learner_app.formats.receipts_file import End
from tests.fakes.course import COURSE
from tests.fakes.hub import KEY

if TYPE_CHECKING:
    from pathlib import Path

SEALING = X25519PrivateKey.from_private_bytes(bytes(range(32)))
LESSONS = ("weather", "tools", "wrap-up")


@pytest.fixture
def hub_key(tmp_path: Path) -> Path:
    keys = hub_keys.HubKeys(SEALING.public_key().public_bytes_raw(), signing.public_key(KEY))
    hub_keys.write(tmp_path / "hub.key", keys)
    return tmp_path / "hub.key"


def learned(world, count: int = 3):
    """A session with so many records, none of which the hub has."""
    session = world.with_course()
    for unit in LESSONS[:count]:
        session.lessons.complete(COURSE, UnitId(unit))
    return session


def opened(path: Path) -> tuple[rescue.Carried, list[wire.Run]]:
    carried, _ = rescue.open_sealed(rescue.read(path), SEALING)
    return carried, [run for message in carried.exchanges for run in rescue.unpack(carried, message)]


def states(session) -> list[DeliveryState]:
    return [row.state for row in reversed(session.records.all())]


def receipt(device: str, last: int, digest: bytes, key: Ed25519PrivateKey = KEY) -> wire.Receipt:
    unsigned = wire.Receipt(7, 1_770_000_000_000, digest, b"")
    signature = signing.sign(wire.signed_part(device, last, unsigned), key, signing.Purpose.RECEIPT)
    return wire.Receipt(7, 1_770_000_000_000, digest, signature)


class Answer:
    """A hub's answer to one rescue file, to be bent before it is written."""

    def __init__(self, path: Path) -> None:
        carried, runs = opened(path)
        self.path = path.with_suffix(".receipts")
        self.device = carried.device
        self.chains: dict[int, bytes] = {}
        self.ends: list[End] = []
        for run in runs:
            after = run.previous
            for place, statement in enumerate(run.statements):
                after = chain.link(after, statement)
                self.chains[run.first + place] = after
            self.ends.append(End(run.first + len(run.statements) - 1, after))

    def of_another_device(self) -> Answer:
        self.device = "another-device"
        return self

    def accept(self, first: int, last: int, key: Ed25519PrivateKey = KEY) -> wire.Outcome:
        return wire.Outcome(first, last, "accepted", receipt(self.device, last, self.chains[last], key))

    def write(self, *outcomes: wire.Outcome, key: Ed25519PrivateKey = KEY) -> Path:
        receipts_file.write(self.path, self.device, self.ends, outcomes, key)
        return self.path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "out.rescue"


def test_everything_that_is_not_confirmed_goes_along_and_stays_as_it_is(world, hub_key, path) -> None:
    session = world.with_course()
    session.lessons.complete(COURSE, UnitId("weather"))
    session.sync.run()
    world.hub.refuse = lambda statement: "out of place" if b"tools" in statement else ""
    session.lessons.complete(COURSE, UnitId("tools"))
    session.sync.run()
    session.lessons.complete(COURSE, UnitId("wrap-up"))
    before = states(session)
    assert before == [DeliveryState.CONFIRMED, DeliveryState.REFUSED, DeliveryState.WAITING]

    told = session.rescue.write(path, hub_key)

    carried, (run,) = opened(path)
    assert (told.records, told.person, carried.person) == (2, "amina", "amina")
    assert [xapi.event(statement).unit for statement in run.statements] == ["tools", "wrap-up"]
    assert (run.first, run.previous) == (2, chain.link(chain.GENESIS, world.hub.kept()[0]))
    assert states(session) == before


def test_a_confirmed_record_between_two_others_parts_them_unless_all_are_wanted(world, hub_key, path) -> None:
    session = learned(world)
    session.rescue.write(path, hub_key)
    answer = Answer(path)
    session.rescue.take_receipts(answer.write(answer.accept(2, 2)))

    session.rescue.write(path, hub_key)
    _, parted = opened(path)
    session.rescue.write(path, hub_key, with_confirmed=True)
    _, whole = opened(path)

    assert [(run.first, len(run.statements)) for run in parted] == [(1, 1), (3, 1)]
    assert [(run.first, len(run.statements)) for run in whole] == [(1, 3)]
    assert parted[1].previous == answer.chains[2]


def test_a_refused_record_is_kept_with_its_reason_and_holds_up_no_other(world, hub_key, path) -> None:
    session = learned(world)
    session.rescue.write(path, hub_key)
    answer = Answer(path)
    refused = wire.Outcome(2, 2, "refused", reason="malformed: a test")

    done = session.rescue.take_receipts(answer.write(answer.accept(1, 1), refused, answer.accept(3, 3)))

    assert (done.confirmed, done.refused, done.already) == (2, 1, 0)
    assert states(session) == [DeliveryState.CONFIRMED, DeliveryState.REFUSED, DeliveryState.CONFIRMED]
    assert [row.reason for row in session.records.all()] == ["", "malformed: a test", ""]
    assert session.records.verify().ok


def test_receipts_of_somebody_else_who_signs_well_confirm_nothing(world, hub_key, path) -> None:
    session = learned(world)
    session.rescue.write(path, hub_key)
    answer, other = Answer(path), Ed25519PrivateKey.generate()

    for key in (other, KEY):  # the whole file is the stranger's, or one receipt in the hub's file
        with pytest.raises(ExpectedFailure) as refused:
            session.rescue.take_receipts(answer.write(answer.accept(1, 3, other), key=key))
        assert refused.value.kind is Kind.NOT_TRUSTED

    assert states(session) == [DeliveryState.WAITING] * 3


@pytest.mark.parametrize(
    "bend",
    [
        lambda answer: answer.write(answer.accept(1, 2), wire.Outcome(3, 4, "refused", reason="beyond the end")),
        lambda answer: answer.write(answer.accept(1, 2), wire.Outcome(0, 3, "refused", reason="before the first")),
        lambda answer: answer.write(answer.accept(1, 2), wire.Outcome(3, 3, "accepted")),
        lambda answer: answer.write(
            answer.accept(1, 2), wire.Outcome(3, 3, "accepted", receipt(answer.device, 3, bytes(32)))
        ),
        lambda answer: answer.ends.append(End(3, bytes(32))) or answer.write(answer.accept(1, 3)),
        lambda answer: answer.of_another_device().write(answer.accept(1, 3)),
    ],
)
def test_where_one_thing_does_not_fit_nothing_is_changed(world, hub_key, path, bend) -> None:
    session = learned(world)
    session.rescue.write(path, hub_key)

    with pytest.raises(ExpectedFailure, match="other records") as refused:
        session.rescue.take_receipts(bend(Answer(path)))

    assert refused.value.kind is Kind.BAD_INPUT
    assert states(session) == [DeliveryState.WAITING] * 3


def test_receipts_of_one_person_do_nothing_to_the_next_on_the_same_device(world, hub_key, path) -> None:
    session = learned(world)
    session.rescue.write(path, hub_key)
    answer = Answer(path)
    written = answer.write(wire.Outcome(1, 3, "refused", reason="not taken"))
    li = world.sign_in("li")
    for unit in LESSONS:
        li.sync.run()
        li.lessons.complete(COURSE, UnitId(unit))
    before = states(li)

    with pytest.raises(ExpectedFailure, match="other records than those of li"):
        li.rescue.take_receipts(written)

    assert states(li) == before


def test_a_hub_is_sealed_for_only_once_its_key_is_known(world, hub_key, path) -> None:
    session = learned(world)

    with pytest.raises(ExpectedFailure) as refused:
        session.rescue.write(path)
    assert refused.value.kind is Kind.SIGN_IN
    assert not path.exists()

    session.rescue.write(path, hub_key)
    assert session.rescue.write(path).records == 3


def test_the_key_of_a_hub_that_nobody_signed_in_to_is_used_once_and_not_remembered(world, hub_key, path) -> None:
    session = learned(world)
    session.rescue.write(path, hub_key)
    other = hub_keys.HubKeys(X25519PrivateKey.generate().public_key().public_bytes_raw(), bytes(32))
    hub_keys.write(hub_key, other)

    used = session.rescue.write(path, hub_key)

    assert used.hub_key == signing.fingerprint(other.sealing)
    assert session.rescue.write(path).hub_key == signing.fingerprint(SEALING.public_key().public_bytes_raw())


@pytest.mark.parametrize(
    "content", [b"", b"{}", b'{"format":1,"sealing_key":"AA==","receipt_key":"AA=="}', b"\xff" * 99]
)
def test_a_file_that_holds_no_hubs_keys_is_refused(world, hub_key, path, content) -> None:
    session = learned(world)
    hub_key.write_bytes(content)

    with pytest.raises(ExpectedFailure, match="hub's keys") as refused:
        session.rescue.write(path, hub_key)

    assert refused.value.kind is Kind.BAD_INPUT
    assert not path.exists()


def test_every_file_of_a_device_is_signed_with_the_one_key_that_the_hub_heard_of(world, hub_key, path) -> None:
    session = learned(world)
    signers = set()
    for _ in range(2):
        session.rescue.write(path, hub_key)
        signers.add(rescue.open_sealed(rescue.read(path), SEALING)[1])
        session = world.reopen()

    assert signers == set(world.hub.device_keys)
    assert len(signers) == 1
