"""Who may open what: every address of the hub against every role."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import requests

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.hub.conftest import BuiltCourse, Device, Hub

PASSWORD = "correct horse battery"
ROLES = ("learner", "instructor", "manager", "author", "approver", "admin", "auditor")
NOBODY = "nobody"
REPORTING = {"manager", "admin", "auditor"}
STAFF = {"admin", "auditor"}

# Address, and the roles to whom it opens. A page sends others away (302 to sign in, 403 for the signed in).
PAGES: dict[str, set[str]] = {
    "/reports/completions/": REPORTING,
    "/reports/completions/?format=csv": REPORTING,
    "/devices/": REPORTING,
    "/devices/?format=csv": REPORTING,
    "/flags/": REPORTING,
    "/admin/": STAFF,
    "/admin/hub/person/": STAFF,
    "/admin/hub/person/add/": {"admin"},
    "/admin/hub/assignment/": STAFF,
    "/admin/hub/assignment/?state=withdrawn": STAFF,
    "/admin/hub/assignment/add/": {"admin"},
    "/admin/hub/course/": STAFF,
    "/admin/hub/course/add/": set(),
    "/admin/hub/device/": STAFF,
    "/admin/hub/record/": STAFF,
    "/admin/hub/record/add/": set(),
    "/admin/hub/auditentry/": STAFF,
    "/admin/hub/mark/": STAFF,
    "/admin/hub/flag/": STAFF,
    "/admin/hub/refusal/": STAFF,
    "/admin/hub/receipt/": STAFF,
    "/admin/hub/completion/": STAFF,
    "/admin/hub/courseversion/": STAFF,
    "/admin/hub/answerkeys/": set(),
    "/sign-in/": {NOBODY, *ROLES},
    "/static/hub/hub.css": {NOBODY, *ROLES},
}
API = {
    ("POST", "/api/v1/sign-out"),
    ("POST", "/api/v1/exchange"),
    ("GET", "/api/v1/manifests/{manifest}"),
    ("POST", "/blobs/batch"),
    ("GET", "/blobs/{blob}"),
}


@pytest.fixture(scope="module")
def browsers(hub: Hub, course: BuiltCourse) -> Iterator[dict[str, requests.Session]]:
    """A browser signed in as each role, and one that is not."""
    sessions = {NOBODY: requests.Session()}
    for role in ROLES:
        hub.add_person(f"the-{role}", role)
        sessions[role] = browser(hub, f"the-{role}")
    yield sessions
    for session in sessions.values():
        session.close()


def browser(hub: Hub, name: str) -> requests.Session:
    session = requests.Session()
    response = post(hub, session, "/sign-in/", {"user": name, "password": PASSWORD}, form="/sign-in/")
    assert response.status_code == 302, response.text
    return session


def post(hub: Hub, session: requests.Session, path: str, data: dict[str, str], form: str) -> requests.Response:
    page = session.get(hub.url(form), timeout=30)
    found = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page.text)
    token = found.group(1) if found else ""
    return session.post(hub.url(path), data={**data, "csrfmiddlewaretoken": token}, timeout=30, allow_redirects=False)


@pytest.mark.parametrize("path", PAGES)
def test_a_page_opens_to_its_roles_and_to_nobody_else(
    path: str, hub: Hub, browsers: dict[str, requests.Session]
) -> None:
    opened = set()
    for role, session in browsers.items():
        response = session.get(hub.url(path), timeout=30, allow_redirects=False)
        assert response.status_code in {200, 302, 403, 404}, (role, response.status_code)
        if response.status_code == 200:
            opened.add(role)

    assert opened == PAGES[path]


@pytest.mark.parametrize(("method", "path"), sorted(API))
@pytest.mark.parametrize("authorization", ["", "Bearer wrong", "Basic dXNlcjpwYXNz"])
def test_the_api_answers_401_without_a_good_token(
    method: str, path: str, authorization: str, hub: Hub, course: BuiltCourse
) -> None:
    filled = path.format(manifest=course.version.manifest, blob=next(iter(course.blobs)))
    headers = {"Authorization": authorization} if authorization else {}

    response = requests.request(method, hub.url(filled), headers=headers, data=b"", timeout=30)

    assert response.status_code == 401
    assert set(response.json()) == {"error", "next"}


@pytest.mark.parametrize(("method", "path"), sorted(API | {("GET", "/api/v1/hello"), ("POST", "/api/v1/sign-in")}))
def test_the_api_takes_no_other_method(method: str, path: str, hub: Hub) -> None:
    other = "POST" if method == "GET" else "GET"
    if path == "/blobs/batch":
        other = "PUT"

    response = requests.request(other, hub.url(path), data=b"", timeout=30)

    assert response.status_code == 405
    assert response.headers["Allow"] == method


def test_every_role_may_learn(
    hub: Hub, browsers: dict[str, requests.Session], sign_in_as: Callable[[str], Device]
) -> None:
    assert browsers
    for role in ROLES:
        assert sign_in_as(f"the-{role}").exchange().have == 0


def test_guessing_on_the_page_is_limited_as_for_devices(hub: Hub) -> None:
    hub.add_person("page-victim", "manager")
    with requests.Session() as session:
        codes = [
            post(hub, session, "/sign-in/", {"user": "page-victim", "password": "wrong"}, form="/sign-in/").status_code
            for _ in range(7)
        ]

    assert codes[0] == 403
    assert codes[-1] == 429


def test_the_sign_in_page_sends_nobody_to_another_host(hub: Hub) -> None:
    hub.add_person("target", "manager")
    with requests.Session() as session:
        data = {"user": "target", "password": PASSWORD, "next": "https://elsewhere.example/"}
        response = post(hub, session, "/sign-in/", data, form="/sign-in/")

    assert response.headers["Location"] == "/reports/completions/"


def test_pages_carry_security_headers_and_sessions_end(hub: Hub, browsers: dict[str, requests.Session]) -> None:
    response = browsers["manager"].get(hub.url("/reports/completions/"), timeout=30)

    assert "default-src 'none'" in response.headers["Content-Security-Policy"]
    assert response.headers["X-Frame-Options"] == "DENY"
    assert response.headers["Cache-Control"] == "no-store"
    (cookie,) = [cookie for cookie in browsers["manager"].cookies if cookie.name == "sessionid"]
    assert cookie.discard
    assert cookie.has_nonstandard_attr("HttpOnly")


def test_signing_out_closes_the_pages(hub: Hub) -> None:
    hub.add_person("leaver", "manager")
    with browser(hub, "leaver") as session:
        post(hub, session, "/sign-out/", {}, form="/reports/completions/")
        response = session.get(hub.url("/reports/completions/"), timeout=30, allow_redirects=False)

    assert response.headers["Location"].startswith("/sign-in/?next=")


def test_what_an_admin_changes_is_in_the_audit_trail(hub: Hub, browsers: dict[str, requests.Session]) -> None:
    data = {"name": "new-here", "display_name": "", "role": "learner", "is_active": "on", "new_password": PASSWORD}
    added = post(hub, browsers["admin"], "/admin/hub/person/add/", data, form="/admin/hub/person/add/")
    hub.command("devices")
    from learner_app.hub.models import AuditEntry, Person

    pk = Person.objects.get(name="new-here").pk
    form = f"/admin/hub/person/{pk}/change/"
    data |= {"role": "manager", "new_password": ""}
    changed = post(hub, browsers["admin"], form, data, form=form)

    assert (added.status_code, changed.status_code) == (302, 302)
    entries = AuditEntry.objects.filter(subject="person new-here").order_by("id")
    assert [(entry.action, entry.who) for entry in entries] == [
        ("add person", "the-admin (administration)"),
        ("change person", "the-admin (administration)"),
    ]
    assert "learner" in entries[1].old
    assert "manager" in entries[1].new
    assert hub.command("verify")["ok"]


def test_an_admin_assigns_and_withdraws_on_the_page(
    hub: Hub, browsers: dict[str, requests.Session], sign_in_as: Callable[[str], Device]
) -> None:
    device = sign_in_as("assignee")
    device.exchange()
    hub.command("devices")
    from learner_app.formats import wire
    from learner_app.hub.models import Assignment, Person

    data = {"course": "safety", "person": str(Person.objects.get(name="assignee").pk)}
    data |= {"due_0": "2027-01-31", "due_1": "17:00", "grace_days": "3", "close_0": "", "close_1": ""}
    path = "/admin/hub/assignment/"
    added = post(hub, browsers["admin"], f"{path}add/", data, form=f"{path}add/")
    told = [change for change in device.exchange().changes if change.kind == "assignment"]
    row = Assignment.objects.get(person__name="assignee")
    chosen = {"action": "withdraw_chosen", "_selected_action": str(row.pk)}
    withdrawn = post(hub, browsers["admin"], path, chosen, form=path)

    assert (added.status_code, withdrawn.status_code) == (302, 302)
    assert wire.unpack(told[0].body, wire.AssignmentBody).due_ms == 1_801_414_800_000
    row.refresh_from_db()
    assert row.withdrawn_ms is not None
    assert row.grace_ms == 3 * 24 * 3_600_000


def test_an_admin_signs_a_lost_device_out(
    hub: Hub, browsers: dict[str, requests.Session], sign_in_as: Callable[[str], Device]
) -> None:
    device = sign_in_as("unlucky")
    hub.command("devices")
    from learner_app.hub.models import Device as Row

    path = "/admin/hub/device/"
    chosen = {"action": "revoke_chosen", "_selected_action": str(Row.objects.get(device=device.name).pk)}
    post(hub, browsers["auditor"], path, chosen, form=path)
    still = device.post(device.message([])).status_code
    by_admin = post(hub, browsers["admin"], path, chosen, form=path)

    assert still == 200
    assert by_admin.status_code == 302
    assert device.post(device.message([])).status_code == 401
