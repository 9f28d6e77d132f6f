"""What the front matter of a Markdown file says about the lesson; `formats.markdown_html` takes it off."""

from __future__ import annotations

import re

_TITLE = re.compile(r"^title[ \t]*[:=][ \t]*(.+?)[ \t]*$", re.MULTILINE)


def front_matter_title(front: str) -> str:
    """The title that a block of YAML or TOML gives; empty where it gives none. Malformed YAML is read by its line."""
    found = _TITLE.search(front)
    if found is None:
        return ""
    title = _from_yaml(front)
    return " ".join((title or found[1].strip("\"'")).split())


def _from_yaml(front: str) -> str:
    try:
        import yaml
    except ImportError:
        return ""
    try:
        values = yaml.safe_load(front)
    except (yaml.YAMLError, ValueError, RecursionError):
        return ""
    title = values.get("title") if isinstance(values, dict) else None
    return title if isinstance(title, str) else ""
