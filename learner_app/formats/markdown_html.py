"""A lesson's Markdown as safe HTML, with what its author should know about it. Opens nothing and fetches nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from learner_app.formats.lesson_links import LessonLink, LessonWarning, Places, Resolver, rewrite
from learner_app.formats.markdown_source import (
    MAX_SOURCE_CHARACTERS,
    BadMarkdown,
    prepare,
    split_front_matter,
)
from learner_app.formats.safe_html import sanitise, visible_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.domain.ids import BlobHash

__all__ = [
    "MAX_SOURCE_CHARACTERS",
    "BadMarkdown",
    "LessonLink",
    "LessonWarning",
    "RenderedLesson",
    "sanitise",
    "split_front_matter",
    "to_safe_html",
    "visible_text",
]

_DATA = re.compile(r"data:[\w.+-]{0,40}/?[\w.+;=-]{0,80},[A-Za-z0-9+/=%_-]*+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RenderedLesson:
    """A lesson ready to be packed.

    Attributes:
        html: Safe; pictures are `blob:<hash>`, links to units `unit:<id>`.
        title: The text of the first heading, empty where there is none.
        words: How many words a reader sees.
        links: Links that lead out of the course.
        pictures: The pictures that were resolved, each once, in order.
    """

    html: str
    title: str
    words: int
    warnings: tuple[LessonWarning, ...] = field(default=())
    links: tuple[LessonLink, ...] = field(default=())
    pictures: tuple[BlobHash, ...] = field(default=())


def to_safe_html(
    markdown: str,
    *,
    resolve: Callable[[str], BlobHash | None] | None = None,
    resolve_link: Callable[[str], str | None] | None = None,
    first_line: int = 1,
) -> RenderedLesson:
    """Render a lesson.

    Args:
        markdown: The text without its front matter.
        resolve: A relative picture address (`%20` and the like decoded) to the hash of its bytes; None where it is
            not there. It has to refuse what lies outside the course. Never asked for addresses with a scheme.
        resolve_link: A relative link, decoded and without its `#…`, to the id of a unit; None where it is none.
        first_line: The line of the file that `markdown` starts on, for the lines in warnings.

    Raises:
        BadMarkdown: Too large or too deep.
    """
    bare = _DATA.sub("data:,", markdown) if "data:" in markdown else markdown
    prepared = prepare(bare)
    places = Places(bare, first_line)
    rewritten = rewrite(_converted(prepared.text), prepared.code, Resolver(resolve, resolve_link), places)
    for line, shortcode in prepared.shortcodes:
        places.warn_at(line, "shortcode", f"{shortcode[:60]} is left out: only the program it was written for knows it")
    html = sanitise(rewritten.html)
    return RenderedLesson(
        html=html,
        title=rewritten.title,
        words=len(visible_text(html).split()),
        warnings=tuple(sorted(set(places.warnings))),
        links=tuple(rewritten.links),
        pictures=tuple(dict.fromkeys(rewritten.pictures)),
    )


def _converted(text: str) -> str:
    # The library takes a while to import and only authoring needs it.
    from markdown import Markdown
    from markdown.extensions.abbr import AbbrExtension
    from markdown.extensions.admonition import AdmonitionExtension
    from markdown.extensions.attr_list import AttrListExtension
    from markdown.extensions.def_list import DefListExtension
    from markdown.extensions.footnotes import FootnoteExtension
    from markdown.extensions.md_in_html import MarkdownInHtmlExtension
    from markdown.extensions.sane_lists import SaneListExtension
    from markdown.extensions.tables import TableExtension

    renderer = Markdown(
        extensions=[
            AbbrExtension(),
            AdmonitionExtension(),
            AttrListExtension(),
            DefListExtension(),
            FootnoteExtension(),
            MarkdownInHtmlExtension(),
            SaneListExtension(),
            TableExtension(use_align_attribute=True),
        ],
        output_format="html",
    )
    try:
        return renderer.convert(text)
    except RecursionError:
        raise BadMarkdown(0, "The lesson is nested too deep", "Nest its lists and quotes less.") from None
