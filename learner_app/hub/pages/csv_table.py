"""Rows as CSV, for spreadsheets."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def csv_table(columns: tuple[str, ...], lines: Iterable[tuple[object, ...]]) -> str:
    """One line a row after the heading, lines end with CR LF (RFC 4180)."""
    target = io.StringIO()
    writer = csv.writer(target)
    writer.writerow(columns)
    writer.writerows([_safe(cell) for cell in line] for line in lines)
    return target.getvalue()


def _safe(cell: object) -> object:
    """Text that a spreadsheet would take for a formula is marked as text."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
