"""Rows that are written once. The database holds the same rule by triggers; this one gives the clearer message."""

from __future__ import annotations

from typing import Any, NoReturn, TypeVar

from django.db import models

from learner_app.overriding import override

Row = TypeVar("Row", bound=models.Model)


class AppendOnlyError(TypeError):
    """Somebody tried to change what may only grow."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} rows are never changed or deleted; write a new one")


class AppendOnlyRows(models.QuerySet[Row]):
    """Refuses every change of rows that exist."""

    @override
    def update(self, **kwargs: Any) -> NoReturn:
        raise AppendOnlyError(self.model.__name__)

    @override
    def delete(self) -> NoReturn:
        raise AppendOnlyError(self.model.__name__)


class AppendOnly(models.Model):
    """A row that can be added and read, nothing else."""

    class Meta:
        """How Django sees the table."""

        abstract = True

    @override
    def save(self, *args: Any, **kwargs: Any) -> None:
        """Add the row; a row that is already there is refused."""
        if not self._state.adding:
            raise AppendOnlyError(type(self).__name__)
        super().save(*args, **kwargs)

    @override
    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        """Refused."""
        raise AppendOnlyError(type(self).__name__)
