"""A rescue file opens for its hub alone, gives back exactly what went in, and not a byte of it can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.formats import chain, rescue, signing, wire

if TYPE_CHECKING:
    from pathlib import Path

DEVICE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
HUB = X25519PrivateKey.from_private_bytes(bytes(range(32, 64)))
HUB_PUBLIC = HUB.public_key().public_bytes_raw()

runs = st.lists(
    st.builds(
        wire.Run,
        first=st.integers(1, 2**40),
        previous=st.binary(min_size=32, max_size=32),
        statements=st.lists(st.binary(max_size=60), min_size=1, max_size=5),
    ),
    max_size=4,
)


def carried(*exchanges: bytes) -> rescue.Carried:
    return rescue.Carried("device-1", "amina", 1_700_000_000_000, list(exchanges))


def flattened(found: list[wire.Run]) -> list[tuple[int, bytes, bytes]]:
    """Every record as number, chain before it, and statement: however they are cut into runs."""
    rows = []
    for run in found:
        previous = run.previous
        for place, statement in enumerate(run.statements):
            rows.append((run.first + place, previous, statement))
            previous = chain.link(previous, statement)
    return rows


SEALED = rescue.seal(carried(*rescue.pack("device-1", [wire.Run(1, bytes(32), [b"{}"])])), DEVICE, HUB_PUBLIC)


@settings(max_examples=40)
@given(runs)
def test_the_hub_reads_exactly_what_the_device_sealed(given_runs: list[wire.Run]) -> None:
    source = carried(*rescue.pack("device-1", given_runs))

    opened, signer = rescue.open_sealed(rescue.seal(source, DEVICE, HUB_PUBLIC), HUB)

    assert opened == source
    assert signer == signing.public_key(DEVICE)
    found = [run for exchange in opened.exchanges for run in rescue.unpack(opened, exchange)]
    assert flattened(found) == flattened(given_runs)


@pytest.mark.parametrize("change", [1, 2, 4, 8, 16, 32, 64, 128])
def test_any_changed_bit_is_refused(change: int) -> None:
    for place in range(len(SEALED)):
        changed = bytearray(SEALED)
        changed[place] ^= change

        with pytest.raises(rescue.BadRescueFile):
            rescue.open_sealed(bytes(changed), HUB)


@given(st.integers(0, len(SEALED) - 1))
def test_a_file_that_was_cut_short_is_refused(length: int) -> None:
    with pytest.raises(rescue.BadRescueFile) as refused:
        rescue.open_sealed(SEALED[:length], HUB)

    assert refused.value.next_step


def test_something_added_at_the_end_is_refused() -> None:
    with pytest.raises(rescue.BadRescueFile) as refused:
        rescue.open_sealed(SEALED + b"\0", HUB)

    assert refused.value.kind is Kind.NOT_TRUSTED


def test_another_hub_is_told_whose_file_it_is_not() -> None:
    other = X25519PrivateKey.generate()

    with pytest.raises(rescue.BadRescueFile, match="another hub") as refused:
        rescue.open_sealed(SEALED, other)

    assert signing.fingerprint(other.public_key().public_bytes_raw()) in refused.value.message


def test_a_hub_cannot_pass_a_file_on_to_another_hub_as_if_the_device_had_sealed_it() -> None:
    other = X25519PrivateKey.generate()
    opened, _ = rescue.open_sealed(SEALED, HUB)
    genuine = signing.sign(HUB_PUBLIC + wire.pack(opened), DEVICE, signing.Purpose.RESCUE)
    passed_on = rescue.seal(opened, _Replaying(DEVICE, genuine), other.public_key().public_bytes_raw())  # type: ignore[arg-type] # stands in for a key

    with pytest.raises(rescue.BadRescueFile, match="signature"):
        rescue.open_sealed(passed_on, other)


class _Replaying:
    """Signs everything with a signature that somebody else made before."""

    def __init__(self, device: Ed25519PrivateKey, signature: bytes) -> None:
        self._device = device
        self._signature = signature

    def sign(self, _data: bytes) -> bytes:
        return self._signature

    def public_key(self) -> object:
        return self._device.public_key()


def test_a_file_says_nothing_about_its_learner_to_whoever_finds_it() -> None:
    statement = b'{"actor":"amina","device":"device-1"}'
    data = rescue.seal(carried(*rescue.pack("device-1", [wire.Run(1, bytes(32), [statement])])), DEVICE, HUB_PUBLIC)

    assert not any(word in data for word in (b"amina", b"device-1", signing.public_key(DEVICE)))


def test_two_files_of_the_same_records_have_nothing_in_common_but_the_hub() -> None:
    one, other = (rescue.seal(carried(b"records"), DEVICE, HUB_PUBLIC) for _ in range(2))

    assert one[:48] == other[:48]
    assert one[48:80] != other[48:80]
    assert one[80:] != other[80:]


def test_a_message_of_another_device_inside_a_file_is_refused() -> None:
    opened, _ = rescue.open_sealed(
        rescue.seal(carried(*rescue.pack("device-2", [wire.Run(1, bytes(32), [b"{}"])])), DEVICE, HUB_PUBLIC), HUB
    )

    with pytest.raises(rescue.BadRescueFile):
        rescue.unpack(opened, opened.exchanges[0])


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(32), b"x" * 33])
def test_nothing_is_sealed_for_a_key_that_is_none(key: bytes) -> None:
    with pytest.raises(ExpectedFailure) as refused:
        rescue.seal(carried(), DEVICE, key)

    assert refused.value.kind is Kind.NOT_TRUSTED


def test_a_season_of_records_travels_in_messages_of_bounded_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rescue, "RECORDS_TOGETHER", 7)
    monkeypatch.setattr(rescue, "BYTES_TOGETHER", 100)
    season = [wire.Run(1, bytes(32), [b"x" * (number % 40) for number in range(100)]), wire.Run(200, bytes(32), [b"y"])]

    messages = [wire.decode(message, wire.ExchangeRequest).runs for message in rescue.pack("device-1", season)]

    counts = [sum(len(run.statements) for run in part) for part in messages]
    sizes = [sum(len(statement) for run in part for statement in run.statements) for part in messages]
    assert max(counts) <= 7
    assert max(sizes) <= 100
    assert flattened([run for part in messages for run in part]) == flattened(season)


def test_a_file_is_written_whole_or_the_old_one_stays(tmp_path: Path) -> None:
    path = tmp_path / "out.rescue"
    rescue.write(path, SEALED)

    assert rescue.read(path) == SEALED
    with pytest.raises(ExpectedFailure) as refused:
        rescue.write(tmp_path / "missing" / "out.rescue", SEALED)
    assert refused.value.kind is Kind.STORAGE
    assert [entry.name for entry in tmp_path.iterdir()] == ["out.rescue"]


def test_a_file_larger_than_any_rescue_file_is_not_read_into_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rescue, "MAX_FILE_BYTES", 2_000)
    (tmp_path / "huge").write_bytes(bytes(2_001))

    with pytest.raises(ExpectedFailure, match="larger") as refused:
        rescue.read(tmp_path / "huge")

    assert refused.value.kind is Kind.BAD_INPUT
