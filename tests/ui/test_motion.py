from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from learner_app.ui.motion import Motion

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ALL, MENU = Qt.UIEffect.UI_General, Qt.UIEffect.UI_AnimateMenu
MOVING = {"QPropertyAnimation", "QVariantAnimation", "QSequentialAnimationGroup", "QTimeLine", "QMovie", "QScroller"}


def test_reduced_motion_stills_what_qt_moves_and_gives_it_back(qapp: QApplication) -> None:
    before, blink_ms = [qapp.isEffectEnabled(each) for each in (ALL, MENU)], qapp.cursorFlashTime()
    qapp.setEffectEnabled(ALL, True)
    qapp.setEffectEnabled(MENU, True)
    motion = Motion(qapp)

    motion.set_reduced(is_reduced=True)
    assert (qapp.isEffectEnabled(MENU), qapp.cursorFlashTime()) == (False, 0)
    motion.set_reduced(is_reduced=False)
    assert (qapp.isEffectEnabled(MENU), qapp.cursorFlashTime()) == (True, blink_ms)
    qapp.setEffectEnabled(ALL, before[0])
    qapp.setEffectEnabled(MENU, before[1])


def test_nothing_of_the_window_moves_that_does_not_ask_whether_it_may() -> None:
    sources = Path(__file__).parent.parent.parent / "learner_app"
    astray = []
    for path in sources.glob("*/**/*.py"):
        text = path.read_text(encoding="utf-8")
        names = {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
        if names & MOVING and "is_motion_reduced" not in text:
            astray.append(str(path))
    assert astray == []
