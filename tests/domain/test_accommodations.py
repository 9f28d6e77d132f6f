from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.accommodations import NONE, Accommodation, accommodation

anything = st.builds(accommodation, st.integers(), st.integers(), is_untimed=st.booleans())


@pytest.mark.parametrize(
    ("given_time", "limit_s"),
    [
        (NONE, 1200),
        (Accommodation(time_percent=150), 1800),
        (Accommodation(extra_s=600), 1800),
        (Accommodation(time_percent=125, extra_s=60), 1560),
        (Accommodation(is_untimed=True), None),
        (Accommodation(time_percent=150, is_untimed=True), None),
    ],
)
def test_ta14_the_limit_of_twenty_minutes_with_extra_time(given_time: Accommodation, limit_s: int | None) -> None:
    assert given_time.limit_s(1200) == limit_s
    assert given_time.is_any is (limit_s != 1200)


@given(anything, st.integers(1, 86_400))
def test_no_accommodation_makes_a_limit_shorter(given_time: Accommodation, usual_s: int) -> None:
    limit_s = given_time.limit_s(usual_s)

    assert limit_s is None or usual_s <= limit_s <= 10 * usual_s + 86_400
