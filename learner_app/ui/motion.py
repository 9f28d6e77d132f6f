"""What of the window moves by itself, stilled where a person or their system wants that.

Nothing of ours moves; whatever is to do so one day asks `LivePreferences.is_motion_reduced`. Here is what Qt moves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Motion:
    """What menus, lists and the text caret of an application do; remembers what the system wanted of them."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._effects = {effect: application.isEffectEnabled(effect) for effect in _EFFECTS}
        self._blink_ms = application.cursorFlashTime()

    def set_reduced(self, *, is_reduced: bool) -> None:
        """Still them, or leave them as the system wants them."""
        for effect, is_enabled in self._effects.items():
            self._application.setEffectEnabled(effect, is_enabled and not is_reduced)
        self._application.setCursorFlashTime(0 if is_reduced else self._blink_ms)
