"""GIFT texts for people: plain, and as safe HTML."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from learner_app.formats.safe_html import sanitise, visible_text

if TYPE_CHECKING:
    from learner_app.formats.gift.model import GiftText


def rendered(text: GiftText) -> tuple[str, str]:
    """Plain text and safe HTML; the HTML is empty where it would say no more than the text.

    Text of no format ("moodle") is taken literally, not as HTML: a question about `<b>` shows `<b>`.
    """
    if text.format in {"moodle", "plain"}:
        if "\n" not in text.text:
            return text.text, ""
        return text.text, escape(text.text, quote=False).replace("\n", "<br>")
    html = sanitise(text.text) if text.format == "html" else _from_markdown(text.text)
    plain_text = visible_text(html)
    return plain_text, "" if html in {
        escape(plain_text, quote=False),
        f"<p>{escape(plain_text, quote=False)}</p>",
    } else html


def plain(text: GiftText | None) -> str:
    """The text without markup, empty for None."""
    return rendered(text)[0] if text else ""


def _from_markdown(text: str) -> str:
    # Markdown is needed by few quizzes and its library is slow to import.
    from learner_app.formats.markdown_html import to_safe_html

    html = to_safe_html(text).html.strip()
    inner = html.removeprefix("<p>").removesuffix("</p>")
    return inner if len(html) - len(inner) == 7 and "<p" not in inner else html
