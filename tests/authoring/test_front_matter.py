from __future__ import annotations

import sys

import pytest

from learner_app.authoring.front_matter import front_matter_title

CASES = [
    ("title: Plain\nteaching: 5", "Plain"),
    ("layout: x\ntitle:   'Quoted: with a colon'  ", "Quoted: with a colon"),
    ('title = "From TOML"', "From TOML"),
    ("title: [broken", "[broken"),
    ("subtitle: Other", ""),
    ("", ""),
]


@pytest.mark.parametrize(("front", "title"), [*CASES, ("title: >\n  Over two\n  lines", "Over two lines")])
def test_the_title_is_read(front, title):
    assert front_matter_title(front) == title


@pytest.mark.parametrize(("front", "title"), CASES)
def test_the_title_is_read_without_yaml_too(front, title, monkeypatch):
    monkeypatch.setitem(sys.modules, "yaml", None)

    assert front_matter_title(front) == title


def test_yaml_that_would_build_objects_builds_none():
    assert front_matter_title("title: !!python/object/apply:os.system ['true']").startswith("!!python")
