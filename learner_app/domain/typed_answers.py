"""Reads what people type: numbers in the notations of many countries, texts with wildcards."""

from __future__ import annotations

import math
import re
import unicodedata

_LONGEST_NUMBER_CHARS = 64
_NUMBER = re.compile(r"([+-]?) ?([\d ,.]+)([eE][+-]?\d{1,4})?")
_UNGROUPED = re.compile(r"\d+\.?\d*|\.\d+")
_AMBIGUOUS = re.compile(r"[1-9]\d{0,2},\d{3}")
_SIGNS = str.maketrans(
    {
        "\N{MINUS SIGN}": "-",
        "\N{ARABIC DECIMAL SEPARATOR}": ".",
        "\N{ARABIC THOUSANDS SEPARATOR}": " ",
        "\N{RIGHT SINGLE QUOTATION MARK}": " ",
        "'": " ",
    }
)


def parse_number(text: str) -> float | None:
    """Read a number as a person writes it.

    Takes a decimal point or comma ("3.5", "3,5"), digits in groups of three ("1 000", "1'000", "1,234.5", "1.234,5"),
    an exponent, and the digits of any script. A lone point is always decimal.

    Returns:
        None for anything else: no number, infinite, not a number, or readable in two ways ("1,000").
    """
    if len(text) > _LONGEST_NUMBER_CHARS:
        return None
    match = _NUMBER.fullmatch(re.sub(r"\s", " ", text.strip()).translate(_SIGNS))
    if match is None:
        return None
    sign, body, exponent = match.groups(default="")
    plain = _without_groups(body.strip())
    if plain is None or _UNGROUPED.fullmatch(plain) is None:
        return None
    value = float(sign + plain + exponent)
    return value if math.isfinite(value) else None


def is_ambiguous_number(text: str) -> bool:
    """Whether `text` is one number in some countries and a thousand times that in others, as "1,000" is."""
    return _AMBIGUOUS.fullmatch(text.strip().lstrip("+-\N{MINUS SIGN}")) is not None


def _without_groups(body: str) -> str | None:
    """The digits with at most one decimal point; None where groups are not of three digits or the comma is unclear."""
    if " " in body:
        return _joined(body, " ", "[.,]")
    commas, points = body.count(","), body.count(".")
    if commas and points:
        group, decimal = (",", "[.]") if body.rindex(".") > body.rindex(",") else (".", ",")
        return _joined(body, group, decimal)
    if commas > 1 or points > 1:
        return _joined(body, "," if commas else ".", None)
    if is_ambiguous_number(body):
        return None
    return body.replace(",", ".")


def _joined(body: str, group: str, decimal: str | None) -> str | None:
    """`body` without its group separators, its decimal sign made a point; None where the groups are not of three."""
    fraction = rf"(?:{decimal}\d+)?" if decimal else ""
    if re.fullmatch(rf"\d{{1,3}}(?:{re.escape(group)}\d{{3}})+{fraction}", body) is None:
        return None
    return body.replace(group, "").replace(",", ".")


def folded(text: str) -> str:
    """`text` as short answers are compared: Unicode NFKC, no case, accents kept, runs of white space as one space."""
    return _fold_inside(text).strip()


def matches_text(pattern: str, text: str) -> bool:
    r"""Whether `text` is what `pattern` accepts, both folded.

    `*` in the pattern stands for any run of characters, none included; `\*` stands for an asterisk.
    Each piece between asterisks is searched for once, from left to right, so no pattern makes it slow.
    Source: Moodle documentation, "Short-Answer question type", wildcards.
    """
    pieces = _pieces(pattern.strip())
    rest = folded(text)
    if len(pieces) == 1:
        return rest == pieces[0].strip()
    first, *middle, last = pieces
    if len(rest) < len(first) + len(last) or not rest.startswith(first) or not rest.endswith(last):
        return False
    position, end = len(first), len(rest) - len(last)
    for piece in middle:
        found = rest.find(piece, position, end)
        if found < 0:
            return False
        position = found + len(piece)
    return True


def _pieces(pattern: str) -> list[str]:
    return [_fold_inside(piece.replace(r"\*", "*")) for piece in re.split(r"(?<!\\)\*", pattern)]


def _fold_inside(text: str) -> str:
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return re.sub(r"\s+", " ", plain)
