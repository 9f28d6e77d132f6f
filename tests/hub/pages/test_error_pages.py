"""Pages that say what went wrong look like the others, and addresses for programs answer programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import requests

if TYPE_CHECKING:
    from tests.hub.conftest import Hub

PASSWORD = "correct horse battery"


def test_a_missing_page_says_so_and_leads_back(hub: Hub) -> None:
    response = requests.get(hub.url("/nowhere/"), timeout=30)

    assert response.status_code == 404
    assert "<h1>Page not found</h1>" in response.text
    assert "hub/hub.css" in response.text
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]


def test_a_missing_address_of_the_api_answers_as_the_api_does(hub: Hub) -> None:
    response = requests.get(hub.url("/api/v9/nowhere"), timeout=30)

    assert response.status_code == 404
    assert set(response.json()) == {"error", "next"}


def test_a_form_without_its_token_is_refused_in_words(hub: Hub) -> None:
    response = requests.post(hub.url("/sign-in/"), data={"user": "a", "password": "b"}, timeout=30)

    assert response.status_code == 403
    assert "Nothing was changed" in response.text
    assert "<style" not in response.text


def test_a_bookmarked_sign_out_signs_nobody_out(hub: Hub) -> None:
    response = requests.get(hub.url("/sign-out/"), timeout=30, allow_redirects=False)

    assert (response.status_code, response.headers["Location"]) == (302, "/reports/completions/")
