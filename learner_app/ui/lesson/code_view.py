"""Code of a lesson: as it was written, all its lines in sight, long ones scroll sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from learner_app.domain.wording import say
from learner_app.overriding import override

if TYPE_CHECKING:
    from learner_app.formats.blocks import Code
    from learner_app.ui.theme import Theme

_MAX_LINES = 24


class CodeView(QPlainTextEdit):
    """Read-only, from left to right whatever the lesson; Tab leaves it. Beyond 24 lines it scrolls downwards too.

    Its height is a size hint and not a fixed height: the style sheet sets the minimum of every text field anew.
    """

    def __init__(self, theme: Theme, block: Code) -> None:
        super().__init__(block.text)
        self._tokens = theme.tokens
        self._lines = min(block.text.count("\n") + 1, _MAX_LINES)
        self.setProperty("kind", "code")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Code, {language}", language=block.language) if block.language else say("Code"))

    @override
    def sizeHint(self) -> QSize:
        tokens = self._tokens
        around = 2 * (tokens.space["m"] + tokens.focus + round(self.document().documentMargin()))
        bar = tokens.px(12) + tokens.space["s"]  # the one that scrolls sideways, and air
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * self._lines + around + bar)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())
