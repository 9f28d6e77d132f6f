"""A part of a lesson's page whose height follows from its width."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from learner_app.overriding import override


class Sheet(QWidget):
    """Some blocks of a lesson, or the page that holds them; wants a layout that gives a height for a width.

    Its hints say nothing of its height: Qt would measure every text in the hinted width too, and forget what it has
    measured in the real one. It has its place in the layout around it before it is shown.
    """

    def __init__(self) -> None:
        super().__init__()
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        return QSize(layout.sizeHint().width() if layout is not None else 0, 0)

    @override
    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return QSize(layout.minimumSize().width() if layout is not None else 0, 0)
