"""What the architecture page promises is what the code declares."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from learner_app.domain.records import CONFLICT_POLICIES

ROOT = Path(__file__).resolve().parent.parent
HELP = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "resources" / "help").glob("*.md"))
PAGE = (ROOT / "learner_app" / "README.md").read_text(encoding="utf-8")


def test_the_table_of_conflict_rules_is_the_one_in_code():
    policies = "append|max|latest by sequence|latest by choice|ask"
    rows = dict(re.findall(rf"^\| ([a-z ]+) \| ((?:{policies}): .+) \|$", PAGE, re.MULTILINE))

    declared = {
        kind.value: f"{rule.policy.value}: {rule.meaning[0].lower()}{rule.meaning[1:].rstrip('.')}"
        for kind, rule in CONFLICT_POLICIES.items()
    }
    assert rows == declared


def test_every_layer_on_the_page_is_a_package_and_every_package_is_on_the_page():
    named = set(re.findall(r"^\| `([a-z]+)` \|", PAGE, re.MULTILINE))
    packages = {path.parent.name for path in (ROOT / "learner_app").glob("*/__init__.py")}

    assert named == packages


def test_files_to_read_first_are_there():
    rows = re.findall(r"^\| `([a-z]+)` \| .* \| (.+) \|$", PAGE, re.MULTILINE)
    missing = [
        f"{layer}/{name}"
        for layer, names in rows
        for name in re.findall(r"`([a-z_]+\.py)`", names)
        if not (ROOT / "learner_app" / layer / name).is_file()
    ]

    assert rows
    assert missing == []


@pytest.mark.parametrize("page", ["README.md", "learner_app/README.md", *HELP])
def test_what_a_page_links_to_is_there(page: str):
    text = (ROOT / page).read_text(encoding="utf-8")
    links = [link.partition("#")[0] for link in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in link]
    missing = [link for link in links if link and not (ROOT / page).parent.joinpath(link).exists()]
    assert missing == []
