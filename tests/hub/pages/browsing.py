"""A browser without pictures: the pages of a hub as elements with attributes and text."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from learner_app.overriding import override

if TYPE_CHECKING:
    import requests

    from tests.hub.conftest import Hub

PASSWORD = "correct horse battery"
VOID = {"meta", "link", "input", "br"}


class Page(HTMLParser):
    """A page's elements with their attributes and text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str], list[str]]] = []
        self._open: list[list[str]] = []
        self.feed(html)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        texts: list[str] = []
        self.elements.append((tag, {name: value or "" for name, value in attrs}, texts))
        if tag not in VOID:
            self._open.append(texts)

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID and self._open:
            self._open.pop()

    @override
    def handle_data(self, data: str) -> None:
        for texts in self._open:
            texts.append(data)

    def all(self, tag: str) -> list[tuple[dict[str, str], str]]:
        return [(attrs, " ".join("".join(texts).split())) for name, attrs, texts in self.elements if name == tag]


def signed_in(hub: Hub, session: requests.Session, name: str) -> requests.Session:
    """The session, signed in on the hub's page."""
    page = session.get(hub.url("/sign-in/"), timeout=30).text
    found = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page)
    assert found is not None
    data = {"user": name, "password": PASSWORD, "csrfmiddlewaretoken": found.group(1)}
    session.post(hub.url("/sign-in/"), data=data, timeout=30)
    return session
