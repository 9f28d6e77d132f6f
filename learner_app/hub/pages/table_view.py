"""A table on a page: what a visitor asked to see of it, as the address says, and the links to see something else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from django.core.paginator import Page


@dataclass(frozen=True, slots=True)
class Table:
    """What can be asked of a table.

    Attributes:
        path: Its address.
        fields: The filters a visitor fills in, by their name in the address.
        choice: The filter whose values are counted, by its name in the address.
        choices: Those values, in the order they are shown in.
        always: Those of them that are shown even where there is none.
        columns: Names in the address and headings of the columns that can be sorted by, the first by default; none
            where the order is fixed.
    """

    path: str
    fields: tuple[str, ...]
    choice: str
    choices: tuple[str, ...]
    always: tuple[str, ...]
    columns: tuple[tuple[str, str], ...] = ()

    def asked(self, query: Mapping[str, object]) -> Asked:
        """From an address's query; what makes no sense is left out."""
        words = {name: value.replace("\0", "").strip() for name, value in query.items() if isinstance(value, str)}
        choice = words.get(self.choice, "")
        sort = words.get("sort", "")
        is_column = sort.removeprefix("-") in dict(self.columns)
        return Asked(
            table=self,
            words={name: words.get(name, "") for name in self.fields},
            choice=choice if choice in self.choices else "",
            sort=sort.removeprefix("-") if is_column else next((name for name, _ in self.columns), ""),
            is_descending=is_column and sort.startswith("-"),
        )


@dataclass(frozen=True, slots=True)
class Asked:
    """What a visitor asked to see of a table; every part but the order may be empty."""

    table: Table
    words: Mapping[str, str]
    choice: str
    sort: str
    is_descending: bool

    def query(self, **changes: str) -> str:
        """The address's query for this with some parts changed."""
        sort = f"-{self.sort}" if self.is_descending else self.sort
        parts = {**self.words, self.table.choice: self.choice, "sort": sort, **changes}
        return "?" + urlencode({name: value for name, value in parts.items() if value})

    def in_force(self) -> dict[str, str]:
        """The filters in force, by their names."""
        parts = {**self.words, self.table.choice: self.choice}
        return {name: value for name, value in parts.items() if value}

    def in_one_line(self) -> str:
        """The same, as it stands in files: every report says how it was filtered."""
        return "; ".join(f"{name}: {value}" for name, value in self.in_force().items())

    def context(
        self, counts: Mapping[str, int], page: Page[Any], shown: Mapping[str, str] | None = None
    ) -> dict[str, object]:
        """What the parts of a page around a table need.

        Args:
            counts: How many rows each choice has.
            page: The rows that are shown.
            shown: What is said in place of a filter's value, by the filter's name.
        """
        return {
            "asked": self,
            "page": page,
            "total": page.paginator.count,
            "choices": self.table.choices,
            "chosen": [
                {"name": name, "value": (shown or {}).get(name, value), "link": self.query(**{name: ""})}
                for name, value in self.in_force().items()
            ],
            "counts": [self._count(name, counts.get(name, 0)) for name in self._counted(counts)],
            "headings": [self._heading(name, words) for name, words in self.table.columns],
            "csv_link": self.query(format="csv"),
            "previous_link": self.query(page=str(page.previous_page_number())) if page.has_previous() else "",
            "next_link": self.query(page=str(page.next_page_number())) if page.has_next() else "",
        }

    def _counted(self, counts: Mapping[str, int]) -> list[str]:
        table = self.table
        return [name for name in table.choices if counts.get(name) or name in table.always or name == self.choice]

    def _count(self, name: str, count: int) -> dict[str, object]:
        is_chosen = self.choice == name
        link = self.query(**{self.table.choice: "" if is_chosen else name})
        return {"name": name, "count": count, "link": link, "is_chosen": is_chosen}

    def _heading(self, name: str, words: str) -> dict[str, str]:
        is_sorted = self.sort == name
        order = ("descending" if self.is_descending else "ascending") if is_sorted else ""
        turned = f"-{name}" if is_sorted and not self.is_descending else name
        return {"words": words, "order": order, "link": self.query(sort=turned)}
