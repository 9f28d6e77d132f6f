"""Every colour that carries text or an outline stands out from what it lies on, in the light and in the dark."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import learner_app.hub

STATIC = Path(learner_app.hub.__file__).parent / "static" / "hub"
TEXT, OUTLINE = 4.5, 3.0  # WCAG 2.2, 1.4.3 and 1.4.11
PAGES = (
    *((colour, back, TEXT) for colour in ("text", "quiet", "accent", "bad", "going") for back in ("page", "surface")),
    *((colour, f"{colour}-back", TEXT) for colour in ("good", "going", "none", "bad")),
    ("text", "accent-back", TEXT),
    ("accent", "accent-back", TEXT),
    ("on-accent", "accent", TEXT),
    ("edge", "surface", OUTLINE),
    ("edge", "page", OUTLINE),
)
ADMINISTRATION = (
    *(
        (colour, back, TEXT)
        for colour in ("body-fg", "body-quiet-color", "link-fg")
        for back in ("body-bg", "darkened-bg")
    ),
    ("link-fg", "selected-row", TEXT),
    ("body-fg", "selected-bg", TEXT),
    ("error-fg", "body-bg", TEXT),
    *(("body-fg", f"message-{kind}-bg", TEXT) for kind in ("success", "warning", "error")),
    *(("button-fg", f"{kind}-bg", TEXT) for kind in ("button", "button-hover", "default-button", "close-button")),
    ("button-fg", "object-tools-bg", TEXT),
    ("header-color", "header-bg", TEXT),
    ("header-link-color", "header-bg", TEXT),
    ("breadcrumbs-fg", "breadcrumbs-bg", TEXT),
    ("breadcrumbs-link-fg", "breadcrumbs-bg", TEXT),
    ("header-color", "darkened-bg", TEXT),
    ("primary-fg", "primary", TEXT),
    ("border-color", "body-bg", OUTLINE),
)


def palette(sheet: str, scheme: str) -> dict[str, str]:
    """The variables of a style sheet in one colour scheme: the dark ones stand over the light ones."""
    css = (STATIC / sheet).read_text(encoding="utf-8")
    blocks = re.findall(r"(?:^|\s)([^{}]*):root\s*\{([^}]*)\}", css)
    light, dark, *_ = (dict(re.findall(r"--([\w-]+):\s*(#[0-9a-fA-F]{3,6})\b", body)) for _, body in blocks)
    return light if scheme == "light" else {**light, **dark}


def luminance(colour: str) -> float:
    digits = colour.lstrip("#")
    digits = "".join(digit * 2 for digit in digits) if len(digits) == 3 else digits
    parts = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("sheet", "pairs"), [("hub.css", PAGES), ("admin.css", ADMINISTRATION)])
def test_colours_stand_out(sheet: str, pairs: tuple[tuple[str, str, float], ...], scheme: str) -> None:
    colours = palette(sheet, scheme)

    weak = {
        f"{colour} on {back}": round(contrast(colours[colour], colours[back]), 2)
        for colour, back, least in pairs
        if contrast(colours[colour], colours[back]) < least
    }

    assert weak == {}


def test_the_administration_is_as_dark_when_chosen_as_when_the_system_asks() -> None:
    css = (STATIC / "admin.css").read_text(encoding="utf-8")
    chosen = re.search(r'^html\[data-theme="dark"\] \{([^}]*)\}', css, re.MULTILINE)

    assert chosen is not None
    assert dict(re.findall(r"--([\w-]+): ([^;]+);", chosen.group(1))) == palette("admin.css", "dark")


def test_contrast_is_measured_as_the_standard_does() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#777", "#fff") == pytest.approx(4.48, abs=0.01)
