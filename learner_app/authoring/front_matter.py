"""The block of YAML between two lines of hyphens that many Markdown files begin with."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_CHARACTERS = 64_000
_BLOCK = re.compile(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_TITLE = re.compile(r"^title[ \t]*:[ \t]*(.+?)[ \t]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class MarkdownFile:
    """A Markdown text taken apart.

    Attributes:
        body: The text with empty lines in place of the front matter, so that its line numbers stay true.
        title: From the front matter; empty where there is none.
        metadata: The rest of it as YAML gives it; empty where it is none or YAML is not installed.
    """

    body: str
    title: str = ""
    metadata: Mapping[str, Any] = field(default_factory=dict)


def split_front_matter(text: str) -> MarkdownFile:
    """Take the front matter off; a text without one, or with a malformed one, keeps its words."""
    block = _BLOCK.match(text, 0, MAX_CHARACTERS)
    if block is None or not re.search(r"^\w[\w -]*:", block[1], re.MULTILINE):
        return MarkdownFile(text)
    body = "\n" * block[0].count("\n") + text[block.end() :]
    metadata = _metadata(block[1])
    title = metadata.get("title")
    if not isinstance(title, str):
        found = _TITLE.search(block[1])
        title = found[1].strip("\"'") if found else ""
    return MarkdownFile(body, " ".join(title.split()), metadata)


def _metadata(block: str) -> dict[str, Any]:
    try:
        import yaml
    except ImportError:
        return {}
    try:
        values = yaml.safe_load(block)
    except (yaml.YAMLError, ValueError, RecursionError):
        return {}
    return {str(key): value for key, value in values.items()} if isinstance(values, dict) else {}
