"""What a measurement gave, and how it is told: one JSON object for scripts, a table for people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class CannotMeasure(Exception):  # noqa: N818 - told as a result that is missing, not as an error of the program
    """A measurement could not be taken; the message says why."""


@dataclass(frozen=True, slots=True)
class Result:
    """One number.

    Attributes:
        value: None where it could not be taken; `detail` says why.
        goal: The most it should be; None where it is only told.
        detail: What was measured beside what, with its spread.
        is_least: The goal is the least that it should be.
    """

    name: str
    value: float | None
    unit: str
    goal: float | None = None
    detail: str = ""
    is_least: bool = False

    @property
    def ok(self) -> bool:
        """Whether the goal is met; what has none is met by being there."""
        if self.value is None or self.goal is None:
            return self.value is not None
        return self.value >= self.goal if self.is_least else self.value <= self.goal

    def as_json(self) -> dict[str, object]:
        """As the JSON output has it."""
        value = None if self.value is None else round(self.value, 3)
        return {
            "name": self.name,
            "value": value,
            "unit": self.unit,
            "goal": self.goal,
            "is_least": self.is_least,
            "ok": self.ok,
            "detail": self.detail,
        }


def table(results: Sequence[Result]) -> str:
    """The results for people, one a line."""
    width = max((len(result.name) for result in results), default=0)
    return "\n".join(_line(result, width) for result in results) + "\n"


def _line(result: Result, width: int) -> str:
    value = "–" if result.value is None else _number(result.value)
    goal = "" if result.goal is None else f"goal {'≥' if result.is_least else '≤'} {_number(result.goal)}"
    mark = "  " if result.goal is None and result.ok else "ok" if result.ok else "no"
    return f"{mark}  {result.name:{width}}  {value:>8} {result.unit:<6} {goal:<14} {result.detail}"


def _number(value: float) -> str:
    return f"{value:.2f}" if value < 10 and value != int(value) else f"{value:.0f}"
