from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.certificates import CODE_BYTES, code_as_meant, code_of


@given(st.binary(min_size=CODE_BYTES, max_size=CODE_BYTES))
def test_a_code_is_four_groups_of_four_that_nobody_mishears(random: bytes) -> None:
    code = code_of(random)

    assert [len(group) for group in code.split("-")] == [4, 4, 4, 4]
    assert not set(code) & set("ILOU")
    assert code_as_meant(code) == code


@given(st.sets(st.binary(min_size=CODE_BYTES, max_size=CODE_BYTES), max_size=20))
def test_different_randomness_gives_different_codes(randoms: set[bytes]) -> None:
    assert len({code_of(random) for random in randoms}) == len(randoms)


@pytest.mark.parametrize("typed", ["00112233445566ab", "OOil 2233-4455-66AB", " 0011-2233-4455-66AB "])
def test_a_code_is_understood_however_it_is_typed(typed: str) -> None:
    assert code_as_meant(typed) == "0011-2233-4455-66AB"


@pytest.mark.parametrize("typed", ["", "0011-2233-4455", "0011-2233-4455-66AU", "0011-2233-4455-66AB-0", "ß" * 16])
def test_what_can_be_no_code_is_none(typed: str) -> None:
    assert code_as_meant(typed) is None
