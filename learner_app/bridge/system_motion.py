"""What the system says of motion: Qt (6.11) does not tell, so that each system is asked in its own way."""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

_SPI_GETCLIENTAREAANIMATION = 0x1042  # winuser.h
_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
_QUESTIONS = (
    ("org.freedesktop.appearance", "reduced-motion", 1),  # xdg-desktop-portal, settings of version 2
    ("org.gnome.desktop.interface", "enable-animations", False),
)
"""Namespace and key at the desktop's portal, and the answer that means reduced motion."""


class SystemMotion(QObject):
    """Looks once, at `look`; says nothing on a system that does not tell.

    Signals:
        told: (bool) whether the system wants reduced motion.
    """

    told = Signal(bool)

    def look(self) -> None:
        """Ask; the answer may come later. Not before the first paint: Qt's D-Bus module is brought in for it."""
        try:
            if sys.platform == "win32":
                self.told.emit(not _windows_animates())
            elif sys.platform == "darwin":
                self.told.emit(_mac_reduces())
            else:
                self._ask_portal(0)
        except (OSError, AttributeError):  # an older system, without what was asked for
            return

    def _ask_portal(self, at: int) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.sessionBus()
        if at == len(_QUESTIONS) or not bus.isConnected():
            return
        namespace, key, reduced = _QUESTIONS[at]
        question = QDBusMessage.createMethodCall(*_PORTAL, "ReadOne")
        question.setArguments([namespace, key])

        def on_answer(watcher: QDBusPendingCallWatcher) -> None:
            watcher.deleteLater()
            answer = watcher.reply()
            if answer.type() is QDBusMessage.MessageType.ReplyMessage and answer.arguments():
                self.told.emit(_value(answer.arguments()[0]) == reduced)
            else:
                self._ask_portal(at + 1)

        QDBusPendingCallWatcher(bus.asyncCall(question), self).finished.connect(on_answer)


def _value(answer: object) -> object:
    variant = getattr(answer, "variant", None)  # D-Bus puts a value of any type into a variant
    return variant() if callable(variant) else answer


def _windows_animates() -> bool:
    is_on = ctypes.c_int(1)
    windll: ctypes.LibraryLoader[ctypes.CDLL] = getattr(ctypes, "windll")  # noqa: B009 - there only on Windows
    windll.user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(is_on), 0)
    return bool(is_on.value)


def _mac_reduces() -> bool:
    """`NSWorkspace.sharedWorkspace.accessibilityDisplayShouldReduceMotion`, through the Objective-C runtime."""
    import ctypes.util  # it brings subprocess with it, which nothing else of the start needs

    objc = ctypes.CDLL(ctypes.util.find_library("objc"))
    ctypes.CDLL(ctypes.util.find_library("AppKit"))
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
    workspace = send(objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace"))
    ask = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
    return bool(ask(workspace, objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")))
