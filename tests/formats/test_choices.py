from __future__ import annotations

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.preferences import NAMES, Choice, plain, preferences_of
from learner_app.formats import choices, wire

values = st.text(max_size=100) | st.integers(0, 999) | st.booleans() | st.lists(st.text(max_size=9), max_size=9)
chosen = st.dictionaries(
    st.text(min_size=1, max_size=60), st.builds(Choice, values, st.integers(1, 2**53)), max_size=20
)


@given(chosen)
def test_what_was_chosen_reads_back(choices_made: dict[str, Choice]) -> None:
    assert choices.unpack(choices.pack(choices_made)) == choices_made


@given(st.binary(max_size=80))
def test_any_bytes_are_few_choices_or_no_message(data: bytes) -> None:
    with suppress(wire.BadMessage):
        assert len(choices.unpack(data)) <= choices.MOST


def test_ta21_all_preferences_at_once_take_less_than_half_a_kilobyte_of_the_link() -> None:
    defaults = preferences_of({})
    everything = {name: Choice(plain(name, getattr(defaults, name)), 1_777_917_600_000) for name in NAMES}
    request = wire.ExchangeRequest(wire.PROTOCOL, "d" * 36, 1, "e" * 16, preferences=choices.pack(everything))
    bare = wire.ExchangeRequest(wire.PROTOCOL, "d" * 36, 1, "e" * 16)

    assert len(wire.encode(request)) - len(wire.encode(bare)) < 512
