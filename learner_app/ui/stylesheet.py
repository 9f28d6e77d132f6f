"""Fills the window's style sheet (`resources/themes/window.qss`) with the tokens of a theme."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.ui.tokens import Tokens

_NAME = re.compile(r"@([a-z]+)(?:-([a-z0-9_-]+))?@")


_WIDER = {"": 0, "focus": 2, "card": 4}
"""How much wider than a field some corners are, in pixels, so that what lies in each other runs parallel."""


def stylesheet(template: str, tokens: Tokens, icon_file: Callable[[str, str], str]) -> str:
    """The style sheet with every `@name@` filled in.

    Names are `@colour-NAME@`, `@space-NAME@`, `@type-NAME@` (grows with the text), `@px-N@` (N pixels, growing with
    the text), `@icon-NAME-COLOUR@` (the file that `icon_file` gives for an icon in a colour) and
    `@radius@`, `@radius-card@`, `@radius-focus@`, `@line@`, `@focus@`,
    `@mono@`. A name that the theme does not have raises KeyError.
    """
    plain = {
        "mono": ", ".join(f'"{family.strip()}"' for family in tokens.mono.split(",")),
        "line": str(tokens.line),
        "focus": str(tokens.focus),
    }

    def fill(match: re.Match[str]) -> str:
        group, name = match.group(1), match.group(2)
        match group:
            case "colour":
                return tokens.colour[name]
            case "space":
                return str(tokens.space[name])
            case "type":
                return str(tokens.type[name])
            case "px":
                return str(tokens.px(int(name)))
            case "icon":
                icon, _, colour = name.partition("-")
                return icon_file(icon, colour)
            case "radius":
                return str(tokens.radius + _WIDER[name or ""])
            case _:
                return plain[group]

    return _NAME.sub(fill, template)
