"""Lesson HTML becomes the blocks that a reader sees."""

from __future__ import annotations

from learner_app.domain.ids import BlobHash
from learner_app.formats.blocks import (
    Cell,
    Code,
    Details,
    Heading,
    ListBlock,
    ListItem,
    Note,
    Paragraph,
    Picture,
    Quote,
    Rule,
    Table,
    blocks,
    copy_text,
    plain_text,
)

BLOB = BlobHash("ab" * 32)


def test_headings_keep_level_and_anchor():
    assert blocks('<h2 id="why">Why <em>now</em>?</h2>') == (Heading(2, "Why now?", "Why <i>now</i>?", "why"),)


def test_a_paragraph_keeps_only_inline_markup_that_a_label_shows():
    html = '<p>a <strong>b</strong> <abbr title="x">c</abbr> <a href="https://x.example">d</a> &lt;i&gt;<br>e</p>'
    (paragraph,) = blocks(html)
    assert paragraph == Paragraph(
        'a <b>b</b> c <a href="https://x.example" class="outside">d</a> &lt;i&gt;<br>e', "a b c d <i>\ne"
    )


def test_a_picture_splits_its_paragraph_and_keeps_its_link():
    html = f'<p>before <a href="unit:u">see <img src="blob:{BLOB}" alt="A" width="20"> this</a> after</p>'
    first, picture, last = blocks(html)
    assert first == Paragraph('before <a href="unit:u">see </a>', "before see")
    assert picture == Picture(BLOB, "A", link="unit:u", width_px=20)
    assert last == Paragraph('<a href="unit:u">this</a> after', "this after")


def test_a_missing_picture_says_why():
    found = blocks('<img class="missing" alt="A"><img class="missing remote" alt="B">')
    assert found == (Picture(None, "A", missing_reason="missing"), Picture(None, "B", missing_reason="remote"))


def test_lists_nest():
    (outer,) = blocks("<ol start=3><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ol>")
    inner = ListBlock((ListItem((Paragraph("b", "b"),)),))
    assert outer == ListBlock(
        (ListItem((Paragraph("a", "a"), inner)), ListItem((Paragraph("c", "c"),))), ordered=True, start=3
    )


def test_a_definition_starts_with_its_term():
    (terms,) = blocks("<dl><dt>Hub</dt><dd>A server.</dd></dl>")
    assert terms == ListBlock((ListItem((Paragraph("<b>Hub</b>", "Hub"), Paragraph("A server.", "A server."))),))


def test_a_table_has_its_header_caption_and_alignment():
    (table,) = blocks(
        "<table><caption>C</caption><thead><tr><th>a</th><th align=right>b</th></tr></thead>"
        "<tbody><tr><td>1<p>2</p></td><td align=right colspan=2>3</td></tr></tbody></table>"
    )
    assert isinstance(table, Table)
    assert table.has_header
    assert table.caption == "C"
    assert table.header == (Cell("a", "a", is_header=True), Cell("b", "b", is_header=True, align="right"))
    assert table.rows == ((Cell("1\n2", "1<br>2"), Cell("3", "3", align="right", column_span=2)),)


def test_code_keeps_its_lines_and_language():
    assert blocks('<pre><code class="language-python">if a &lt; b:\n    c()\n</code></pre>') == (
        Code("if a < b:\n    c()", "python"),
    )


def test_notes_quotes_details_and_rules_hold_blocks():
    found = blocks(
        '<div class="warning"><p class="admonition-title">Careful</p><p>a</p></div><blockquote>b</blockquote>'
        "<hr><details open><summary>More</summary>c</details>"
    )
    assert found == (
        Note("warning", "Careful", (Paragraph("a", "a"),)),
        Quote((Paragraph("b", "b"),)),
        Rule(),
        Details("More", (Paragraph("c", "c"),), is_open=True),
    )


def test_the_direction_an_author_names_holds_for_all_within():
    found = blocks('<div dir="rtl"><h1>أ</h1><ul><li>ب</li></ul></div><p>c</p>')
    assert [block.direction for block in found] == ["rtl", "rtl", ""]


def test_an_anchor_goes_to_the_next_block():
    assert [block.anchor for block in blocks('<div id="a"><p>x</p></div><p><a id="b"></a>y</p>')] == ["a", "b"]


def test_plain_text_reads_in_order():
    html = "<h1>T</h1><p>a</p><ul><li>b<ol><li>c</li></ol></li></ul><table><tr><td>d</td><td>e</td></tr></table>"
    assert plain_text(blocks(html)) == "T\n\na\n\n• b\n  1. c\n\nd\te"


def test_a_copied_block_reads_as_markdown():
    heading, items, quote = blocks("<h2>T</h2><ul><li>a</li><li>b</li></ul><blockquote><p>c</p><p>d</p></blockquote>")
    assert [copy_text(block) for block in (heading, items, quote)] == ["## T", "- a\n- b", "> c\n>\n> d"]
