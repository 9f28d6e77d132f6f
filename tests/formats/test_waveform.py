"""A waveform is a picture from an untrusted file: right numbers are shown, all others are nothing."""

from __future__ import annotations

import pytest

from learner_app.formats.waveform import MAX_WAVEFORM_BYTES, read_waveform
from tests.fakes.recordings import PEAKS, waveform


def test_a_waveform_is_read_point_by_point() -> None:
    assert read_waveform(waveform()) == PEAKS


@pytest.mark.parametrize(
    "data",
    [
        waveform(version=1),
        waveform(channels=2),
        waveform(bits=16),
        waveform(length=2),
        waveform(data=[-1, 1, 0]),
        waveform(((5, -5),)),
        waveform(((-129, 0),)),
        waveform(data="many"),
        b"",
        b"[]",
        b"\xff",
        b"[" * 100_000,
        waveform(((0, 0),) * MAX_WAVEFORM_BYTES),
    ],
)
def test_anything_else_is_no_waveform(data: bytes) -> None:
    assert read_waveform(data) == ()
