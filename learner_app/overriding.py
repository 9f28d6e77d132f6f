"""`override` for Python 3.11: checked by mypy, free at run time, with nothing imported before the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

_Method = TypeVar("_Method")

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: _Method) -> _Method:
        """Mark a method as overriding one of its base class."""
        return method


__all__ = ["override"]
