"""Widgets as assistive technology meets them, where Qt's own classes say too little. Not for before the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAttributesInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6.Shiboken import VoidPtr

from learner_app.overriding import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_OURS = frozenset({QAccessible.InterfaceType.AttributesInterface})


class AccessibleWidget(QAccessibleWidget):
    """A widget with a role of ours that also tells the level of a heading, from its property "level"."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._attributes = _Attributes(widget)

    @override
    def interface_cast(self, t: QAccessible.InterfaceType, /) -> object:  # type: ignore[override]  # Qt asks for a pointer, and takes the object for it
        return self._attributes if t in _OURS else super().interface_cast(t) or VoidPtr(0)  # None is no address to Qt


class _Attributes(QAccessibleAttributesInterface):
    """The language is the widget's own, as Qt tells it of every other widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget = widget

    @override
    def attributeKeys(self) -> list[QAccessible.Attribute]:
        keys = [QAccessible.Attribute.Locale, QAccessible.Attribute.Level]
        return keys if self._widget.property("level") else keys[:1]

    @override
    def attributeValue(self, key: QAccessible.Attribute, /) -> object:
        return self._widget.locale() if key is QAccessible.Attribute.Locale else self._widget.property("level")
