"""Which theme is shown, following the system unless a person chose otherwise, and the icons in its colours."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap, QTransform

from learner_app.resources import resource
from learner_app.ui.stylesheet import stylesheet
from learner_app.ui.tokens import Tokens, read_tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_FADED = 0.35
_SIDEWAYS = frozenset({"back", "forward", "sign-out", "export"})


class Theme(QObject):
    """Owns the tokens that are in force and gives them to the application.

    Signals:
        changing: Other tokens are about to come; where things stand can still be measured.
        changed: Tokens differ now; whatever holds an icon or a drawn colour asks again.
    """

    changing = Signal()
    changed = Signal()

    def __init__(self, application: QApplication, choice: str = "system", text_percent: int = 100) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self._text_percent = text_percent
        self._icons: dict[tuple[str, str, int], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int], QPixmap] = {}
        self._drawings: dict[str, str] = {}
        self._folder = QTemporaryDir()
        application.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    @property
    def tokens(self) -> Tokens:
        """The tokens in force."""
        return self._tokens

    @property
    def text_percent(self) -> int:
        """100 for the usual size."""
        return self._text_percent

    def choose(self, choice: str, text_percent: int) -> None:
        """Change theme ("system", "light", "dark", "high-contrast") and text size at once."""
        if (choice, text_percent) != (self._choice, self._text_percent):
            self._choice, self._text_percent = choice, text_percent
            self._apply()

    def icon(self, name: str, colour: str = "text", size: int = 20) -> QIcon:
        """An icon of resources/icons in a colour of the theme, `size` pixels at 100 % text."""
        key = (name, colour, size)
        if key not in self._icons:
            made = self._icons[key] = QIcon(self.pixmap(name, colour, size))
            made.addPixmap(_faded(self.pixmap(name, colour, size)), QIcon.Mode.Disabled)
        return self._icons[key]

    def pixmap(self, name: str, colour: str = "text", size: int = 20) -> QPixmap:
        """The same as a pixmap, sharp on any screen; what points sideways is mirrored with the layout."""
        key = (name, colour, size)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._drawn(name, colour, size)
        return self._pixmaps[key]

    def other(self, name: str) -> Tokens:
        """The tokens of another theme ("light", "dark", "high-contrast") at the text size that is in force."""
        return read_tokens(resource("themes", f"{name}.toml"), self._text_percent)

    def sheet(self, tokens: Tokens) -> str:
        """The window's style sheet with these tokens, for a part that is to look otherwise than the window."""
        template = resource("themes", "window.qss").read_text(encoding="utf-8")
        return stylesheet(template, tokens, partial(self._icon_file, tokens))

    def _drawn(self, name: str, colour: str, size: int) -> QPixmap:
        ratio = self._application.devicePixelRatio()
        side = round(self._tokens.px(size) * ratio)
        pixmap = QPixmap()
        pixmap.loadFromData(self._svg(name, self._tokens.colour[colour], side).encode(), "SVG")
        if name in _SIDEWAYS and self._application.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            pixmap = pixmap.transformed(QTransform.fromScale(-1, 1))
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _svg(self, name: str, colour: str, side: int) -> str:
        if name not in self._drawings:
            self._drawings[name] = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
        svg = self._drawings[name].replace("#000000", colour)
        return svg.replace('width="24" height="24"', f'width="{side}" height="{side}"', 1)

    def _icon_file(self, tokens: Tokens, name: str, colour: str) -> str:
        """Style sheets take pictures from files alone."""
        path = Path(self._folder.path()) / f"{name}-{tokens.name}-{colour}.svg"
        path.write_text(self._svg(name, tokens.colour[colour], 24), encoding="utf-8")
        return path.as_posix()

    def _apply(self) -> None:
        self.changing.emit()
        self._tokens = read_tokens(resource("themes", f"{self._wanted()}.toml"), self._text_percent)
        self._icons.clear()
        self._pixmaps.clear()
        self._application.setPalette(_palette(self._tokens))
        self._application.setFont(_font(self._tokens))
        self._application.setStyleSheet(self.sheet(self._tokens))
        self.changed.emit()

    def _wanted(self) -> str:
        if self._choice != "system":
            return self._choice
        hints = self._application.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "high-contrast"
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def _faded(pixmap: QPixmap) -> QPixmap:
    """What cannot be pressed; Qt's own greying cannot be told from the rest on dark grounds."""
    faded = QPixmap(pixmap.size())
    faded.setDevicePixelRatio(pixmap.devicePixelRatio())
    faded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faded)
    painter.setOpacity(_FADED)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return faded


def _palette(tokens: Tokens) -> QPalette:
    colour = {name: QColor(value) for name, value in tokens.colour.items()}
    palette = QPalette()
    role = QPalette.ColorRole
    for target, source in (
        (role.Window, "ground"),
        (role.Base, "surface"),
        (role.AlternateBase, "raised"),
        (role.Button, "surface"),
        (role.WindowText, "text"),
        (role.Text, "text"),
        (role.ButtonText, "text"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.PlaceholderText, "muted"),
        (role.ToolTipBase, "surface"),
        (role.ToolTipText, "text"),
    ):
        palette.setColor(target, colour[source])
    return palette


def _font(tokens: Tokens) -> QFont:
    font = QFont()
    font.setFamilies([name.strip() for name in tokens.family.split(",")])
    font.setPixelSize(tokens.type["body"])
    return font
