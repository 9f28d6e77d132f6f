from __future__ import annotations

import pytest

from learner_app.domain.quantities import size, span


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1_000, "1 kB"),
        (3_400_000, "3.4 MB"),
        (25_000_000, "25 MB"),
        (2 * 10**9, "2.0 GB"),
    ],
)
def test_sizes_are_those_of_mobile_contracts(count: int, said: str) -> None:
    assert size(count) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0.2, "1 s"),
        (40, "40 s"),
        (100, "2 min"),
        (3600, "60 min"),
        (7800, "2 h 10 min"),
        (14_400, "4 h"),
        (260_000, "3 days"),
        (5 * 365 * 86_400, "5 years"),
    ],
)
def test_a_time_is_no_more_exact_than_it_can_be_known(seconds: float, said: str) -> None:
    assert span(seconds) == said
