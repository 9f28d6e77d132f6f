"""How far a build is: what the command line says while it takes long."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Step:
    """What is being done now.

    Attributes:
        number: Of the unit, from 1.
        total: How many units there are.
        doing: What takes long with it; empty when the unit is begun.
        percent: Of what takes long.
    """

    unit: str
    number: int
    total: int
    doing: str = ""
    percent: int = 0


Progress: TypeAlias = Callable[[Step], None]
"""Called before a unit is made, and again and again while something of it takes long."""
