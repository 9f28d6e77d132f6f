from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_app.formats import text_stream, wire
from learner_app.formats.text_stream import Envelope, Wanted


@given(st.sets(st.integers(0, 3000)))
def test_places_come_back_from_their_bits_in_order(places: set[int]) -> None:
    assert text_stream.bits_as_places(text_stream.places_as_bits(sorted(places))) == sorted(places)


def test_a_request_for_a_hundred_texts_costs_less_than_sixty_bytes() -> None:
    bits = text_stream.places_as_bits(range(100))

    assert len(text_stream.encode(Wanted(bytes(32), None, bits, 12_345))) < 60


def test_an_envelope_comes_apart_as_it_was_put_together() -> None:
    envelope = Envelope(b"s" * 64, b"k" * 32, b"{}")

    assert text_stream.unseal(text_stream.seal(envelope)) == envelope
    assert text_stream.unseal(b"short").manifest == b""


@pytest.mark.parametrize(
    "data",
    [b"", b"\xc1", wire.pack([b"short"]), wire.pack([bytes(32), -1]), wire.pack([bytes(32), None, b"", 2**63])],
)
def test_what_is_no_request_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(wire.BadMessage):
        text_stream.decode(data)


def test_bits_without_end_are_read_to_a_limit() -> None:
    assert len(text_stream.bits_as_places(b"\xff" * 1_000_000)) == 100_000
