"""The help pages that ship with the program, as blocks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.resources import resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learner_app.formats.blocks import Block

TOPICS = (
    "getting-started",
    "offline-and-sync",
    "sync-and-downloads",
    "ready-for-the-field",
    "recordings",
    "accessibility",
    "keyboard",
    "it-and-command-line",
    "accessibility-conformance",
)
"""The names of the pages, in the order in which a new learner reads them."""


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page; its first block is its title."""

    topic: str
    title: str
    blocks: tuple[Block, ...]


def help_pages() -> tuple[HelpPage, ...]:
    """All pages. Reads and renders a few kilobytes of Markdown: not for the window's thread."""
    return tuple(_page(topic) for topic in TOPICS)


def pages_with(pages: Sequence[HelpPage], words: str) -> tuple[HelpPage, ...]:
    """The pages on which each of these words stands, whatever its case; all of them for no words."""
    from learner_app.formats.blocks import plain_text

    wanted = words.casefold().split()
    texts = {page.topic: plain_text(page.blocks).casefold() for page in pages} if wanted else {}
    return tuple(page for page in pages if all(word in texts[page.topic] for word in wanted))


def _page(topic: str) -> HelpPage:
    from learner_app.formats.blocks import blocks
    from learner_app.formats.markdown_html import to_safe_html

    rendered = to_safe_html(resource("help", f"{topic}.md").read_text(encoding="utf-8"))
    return HelpPage(topic, rendered.title, blocks(rendered.html))
