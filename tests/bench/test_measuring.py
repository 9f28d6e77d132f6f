from __future__ import annotations

import pytest

from tests.bench.results import Result, table
from tests.bench.timing import in_turns
from tests.bench.waiting import TICK_MS, wait_ms


def test_a_result_is_ok_up_to_its_goal_and_not_where_it_could_not_be_taken() -> None:
    assert Result("start", 1.5, "×", 1.5).ok
    assert not Result("start", 1.51, "×", 1.5).ok
    assert Result("today", 900.0, "ms").ok
    assert not Result("report", None, "s", 5.0, "no hub").ok


def test_the_table_has_a_line_for_every_result_with_value_goal_and_detail() -> None:
    lines = table([Result("start", 1.34, "×", 1.5, "547 ÷ 407 ms"), Result("hub", None, "", None, "no hub")])
    assert lines.splitlines()[0].split() == ["ok", "start", "1.34", "×", "goal", "≤", "1.50", "547", "÷", "407", "ms"]
    assert "no hub" in lines.splitlines()[1]


def test_both_sides_are_asked_in_turns_and_the_first_round_does_not_count() -> None:
    asked: list[str] = []

    def ask(whom: str, answer: float) -> float:
        asked.append(whom)
        return answer

    pair = in_turns(lambda: ask("ours", 3.0), lambda: ask("bare", 2.0), 4)

    assert asked == ["ours", "bare"] * 5
    assert len(pair.ours) == 4
    assert pair.ratio == 1.5


def test_a_wait_is_that_of_an_event_which_may_come_at_any_moment() -> None:
    quick = [float(TICK_MS)] * 1000
    assert wait_ms(quick, 99) == 0
    assert wait_ms([], 99) == 0
    once_away = [*quick, 200.0 + TICK_MS]  # 5.2 s in all, of which events wait longer than x ms for (200 - x) ms
    assert wait_ms(once_away, 99) == pytest.approx(200 - 52, abs=0.2)
    assert wait_ms(once_away, 99.9) == pytest.approx(200 - 5.2, abs=0.2)
    assert wait_ms([200.0 + TICK_MS] * 10, 99) > 190, "a loop that is always away"
