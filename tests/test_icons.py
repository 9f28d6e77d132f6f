"""The icons are of one kind, and each stands in their table."""

from __future__ import annotations

import re

import pytest

from learner_app.resources import resource

FOLDER = resource("icons", "README.md").parent
FILES = {path.stem: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.svg") if path.stem != "learner-app"}


def test_every_icon_stands_in_the_table_with_the_shape_it_is_made_from() -> None:
    lines = (FOLDER / "README.md").read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")][1:]
    pairs = [pair for row in cells for pair in zip(row[::2], row[1::2], strict=True) if pair[0]]
    assert sorted(name for name, _ in pairs) == sorted(FILES)
    assert all(shape for _, shape in pairs)


@pytest.mark.parametrize("name", sorted(FILES))
def test_an_icon_takes_the_colour_and_the_weight_of_all_others(name: str) -> None:
    drawing = FILES[name]
    assert 'viewBox="0 0 24 24"' in drawing
    assert 'stroke="#000000" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"' in drawing
    assert set(re.findall(r"#[0-9a-fA-F]{3,6}", drawing)) == {"#000000"}
    assert set(re.findall(r'fill="([^"]*)"', drawing)) == {"none"}
