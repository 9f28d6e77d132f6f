"""Markdown as people write it becomes a safe lesson, and its author learns what will not show."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.ids import BlobHash
from learner_app.formats.blocks import Code, Details, ListBlock, Note, blocks, plain_text
from learner_app.formats.markdown_html import BadMarkdown, split_front_matter, to_safe_html

if TYPE_CHECKING:
    from pathlib import Path

BLOB = BlobHash("ab" * 32)


def codes(markdown: str) -> list[tuple[int, str]]:
    return [(warning.line, warning.code) for warning in to_safe_html(markdown).warnings]


def test_title_words_and_anchors():
    lesson = to_safe_html("# Why it *matters*\n\nOne two.\n\n## Why it matters\n")
    assert lesson.title == "Why it matters"
    assert lesson.words == 8
    assert re.findall(r'id="([^"]*)"', lesson.html) == ["why-it-matters", "why-it-matters-1"]


def test_pictures_are_resolved_or_named_with_their_line():
    lesson = to_safe_html(
        "![A](a%20b.png)\n\n![B](no.png)\n\n![B](no.png)\n\n![](https://x.example/c.png)",
        resolve={"a b.png": BLOB}.get,
    )
    assert lesson.pictures == (BLOB,)
    assert f'<img alt="A" src="blob:{BLOB}">' in lesson.html
    assert [(warning.line, warning.code) for warning in lesson.warnings] == [
        (3, "missing-picture"),
        (5, "missing-picture"),
        (7, "missing-alt"),
        (7, "remote-picture"),
    ]


def test_links_lead_to_units_or_outside_or_nowhere():
    lesson = to_safe_html(
        "[a](other.md#part) [b](https://x.example) [c](gone.md) [d](#why) [e](mailto:a@x.example)",
        resolve_link={"other.md": "other"}.get,
    )
    assert '<a href="unit:other#part">a</a>' in lesson.html
    assert re.search(r'<a (?=[^>]*class="outside")[^>]*href="https://x.example"', lesson.html)
    assert '<a href="#why">d</a>' in lesson.html
    assert '<a href="mailto:a@x.example">e</a>' in lesson.html
    assert "gone" not in lesson.html
    assert [link.href for link in lesson.links] == ["https://x.example"]
    assert {warning.code for warning in lesson.warnings} == {"outside-link", "broken-link"}


def test_scripts_and_unsafe_addresses_are_left_out_and_said():
    found = codes("a\n\n<script>alert(1)</script>\n\n[b](javascript:alert(1))\n\n[c](file:///etc/passwd)")
    assert found == [(3, "script-removed"), (5, "script-removed"), (7, "unsafe-address")]


def test_a_huge_inline_picture_costs_nothing():
    lesson = to_safe_html(f"![x](data:image/png;base64,{'A' * 10_000_000})")
    assert len(lesson.html) < 200
    assert [warning.code for warning in lesson.warnings] == ["unsafe-address"]


def test_lines_count_from_where_the_text_starts_in_its_file():
    matter, body, offset = split_front_matter("---\ntitle: x\n---\n![A](no.png)\n")
    assert (matter, offset) == ("title: x", 3)
    assert [warning.line for warning in to_safe_html(body, first_line=offset + 1).warnings] == [4]


def test_toml_front_matter_is_cut_and_a_rule_is_none():
    assert split_front_matter('+++\na = "b"\n+++\nx') == ('a = "b"', "x", 3)
    assert split_front_matter("--- \nno end") == ("", "--- \nno end", 0)


@pytest.mark.parametrize(
    "markdown",
    ["> [!WARNING]\n> Mind this.", "!!! warning\n    Mind this.", "::::: caution\n\nMind this.\n\n:::::"],
)
def test_every_dialect_of_a_note_is_one(markdown: str):
    (note,) = blocks(to_safe_html(markdown).html)
    assert isinstance(note, Note)
    assert note.kind == "warning"
    assert "Mind this." in plain_text(note.blocks)


def test_solutions_are_folded():
    note, *_ = blocks(to_safe_html(":::: challenge\nDo it.\n\n::: solution\nDone.\n:::\n::::").html)
    assert isinstance(note, Note)
    assert any(isinstance(block, Details) and plain_text(block.blocks) == "Done." for block in note.blocks)


def test_code_in_a_list_is_code_of_that_item():
    (steps,) = blocks(to_safe_html("1. Do\n   ```bash\n   ls *a*\n   ```\n2. Done").html)
    assert isinstance(steps, ListBlock)
    assert steps.items[0].blocks[1] == Code("ls *a*", "bash")
    assert len(steps.items) == 2


def test_lists_nest_by_two_spaces():
    (outer,) = blocks(to_safe_html("Text\n- a\n  - b\n- c").html)[1:]
    assert isinstance(outer, ListBlock)
    assert len(outer.items) == 2
    assert isinstance(outer.items[0].blocks[1], ListBlock)


def test_shortcodes_are_left_out_and_said():
    lesson = to_safe_html("a {{< figure >}} b\n\n{% image x %}\n\n<!-- hidden -->")
    assert plain_text(blocks(lesson.html)) == "a b"
    assert [(warning.line, warning.code) for warning in lesson.warnings] == [(1, "shortcode"), (3, "shortcode")]


@pytest.mark.parametrize(
    "hostile",
    [
        ">" * 10_000,
        "> " * 9_000,
        "[" * 1_000_000,
        "*" * 1_000_000,
        ("[" * 900 + "\n\n") * 1000,
        ("**_" * 300 + "\n\n") * 600,
        ("<a" * 450 + "\n\n") * 1000,
        "\n".join("  " * depth + "- x" for depth in range(400)),
        "\n" * 1_000_000,
        "x" * 2_000_001,
        "\n".join(f"*[A{number}]: x" for number in range(5000)),
    ],
)
def test_hostile_text_is_rendered_or_refused_in_bounded_time(hostile: str):
    started = time.perf_counter()
    try:
        to_safe_html(hostile)
    except BadMarkdown as refused:
        assert refused.next_step  # noqa: PT017 - either outcome is right; a refusal has to say what to do
    assert time.perf_counter() - started < 10


@pytest.mark.content
@pytest.mark.parametrize(
    ("course", "said"),
    [
        ("course-security-101", "zero trust"),
        ("course-iot-with-quizzes", "sensor"),
        ("course-git-novice/episodes", "repository"),
        ("course-incident-response", "incident commander"),
        ("course-onboarding-handbook", "supervisor"),
    ],
)
def test_real_courses_render_and_their_text_survives(shared_content: Path, course: str, said: str):
    texts = []
    for path in sorted((shared_content / course).rglob("*.md")):
        _, body, _ = split_front_matter(path.read_text(encoding="utf-8"))
        html = to_safe_html(body).html
        assert "<script" not in html
        assert not re.search(r"<[^>]*\s(?:on\w+|src)=", html)
        texts.append(plain_text(blocks(html)))
    assert said in "\n".join(texts).lower()
