"""The libraries of the original clients work: requests, websockets, and fetch in a browser.

The browser's page comes from a web server on another localhost port, like a front end in
development, so that each of its requests is cross-origin.
"""

import http.server
import json
import os
import threading
from collections.abc import Iterator
from typing import Any

import pytest
import requests
from playwright.sync_api import Browser, Error, Page, sync_playwright
from requests.adapters import HTTPAdapter
from urllib3.util import Retry
from websockets.sync.client import ClientConnection, connect

from local.stack import Outputs
from testing.chromium import launch
from tests.support.conformance import SignIn
from tests.support.e2e import LIMIT_SECONDS, Compact, a_day, new_name, written
from tests.support.events import BOOKINGS, EVENTS, body

# --------------------------------------------------------------------------------- requests


@pytest.fixture(scope="module")
def session() -> Iterator[requests.Session]:
    """Return a session that retries 429 and 503 after Retry-After, as the README requires."""
    retry = Retry(
        total=5,
        backoff_factor=0.5,
        status_forcelist=[429, 503],
        respect_retry_after_header=True,
        allowed_methods=None,
    )
    with requests.Session() as one:
        one.trust_env = False
        one.mount("http://", HTTPAdapter(max_retries=retry))
        yield one


def conference(name: str) -> dict[str, str]:
    """Return the fields of a classic conference as strings, as in a form."""
    begin = written(a_day())
    return {
        "name": name,
        "location": "Location",
        "topics": "Topic1,Topic2",
        "start_timestamp": f"{begin}Z",
        "end_timestamp": begin.replace("T09", "T10") + "Z",
        "available_slots": "1",
    }


def parts(fields: dict[str, str]) -> dict[str, tuple[None, str]]:
    """Convert fields to multipart parts without file names, for `files=`."""
    return {name: (None, value) for name, value in fields.items()}


def test_requests_json_on_classic_and_compact(outputs: Outputs, session: requests.Session) -> None:
    name, user = new_name(), new_name("user").replace(" ", "")
    added = session.post(f"{outputs.http}/add_conference", json=conference(name))
    assert added.status_code == 201
    added = session.post(f"{outputs.http}/user", json={"user_id": user, "topics": ["A"]})
    assert added.json() == {"message": "User added successfully"}
    booked = session.post(f"{outputs.http}/book", json={"name": name, "user_id": user})
    assert (booked.status_code, booked.json()["status"]) == (201, "CONFIRMED")
    seen = session.get(f"{outputs.http}/booking/{booked.json()['booking_id']}")
    assert seen.json()["conference_name"] == name


def test_requests_data_on_classic(outputs: Outputs, session: requests.Session) -> None:
    name, user = new_name(), new_name("user").replace(" ", "")
    added = session.post(f"{outputs.http}/add_conference", data=conference(name))
    assert added.status_code == 201
    sent = {"user_id": user, "interested_topics": "Topic1"}
    assert session.post(f"{outputs.http}/add_user", data=sent).status_code == 201
    sent = {"conference_name": name, "user_id": user}
    booked = session.post(f"{outputs.http}/book_conference", data=sent)
    assert (booked.status_code, booked.json()["status"]) == (201, "confirmed")


def test_requests_files_on_classic(outputs: Outputs, session: requests.Session) -> None:
    name, user = new_name(), new_name("user").replace(" ", "")
    added = session.post(f"{outputs.http}/add_conference", files=parts(conference(name)))
    assert added.status_code == 201
    sent = {"user_id": user, "interested_topics": "Topic1"}
    assert session.post(f"{outputs.http}/add_user", files=parts(sent)).status_code == 201
    sent = {"conference_name": name, "user_id": user}
    booked = session.post(f"{outputs.http}/book_conference", files=parts(sent))
    assert (booked.status_code, booked.json()["status"]) == (201, "confirmed")


@pytest.mark.parametrize("habit", ["json", "data", "files"])
def test_requests_on_events(
    outputs: Outputs, session: requests.Session, sign_in: SignIn, habit: str
) -> None:
    olga, alice = sign_in("olga", "organizer"), sign_in("alice", "customer")

    def send(method: str, path: str, token: str, fields: dict[str, str]) -> requests.Response:
        content: dict[str, Any] = {habit: parts(fields) if habit == "files" else fields}
        headers = {"Authorization": f"Bearer {token}"}
        return session.request(method, f"{outputs.http}{path}", headers=headers, **content)

    fields = {name: str(value) for name, value in body().items()}
    if habit == "json":
        fields |= {"capacity": 2}  # type: ignore[dict-item] # JSON has numbers
    event = send("POST", EVENTS, olga.token, fields)
    assert event.status_code == 201, event.text
    booking = send("POST", BOOKINGS, alice.token, {"event": event.json()["id"]})
    assert (booking.status_code, booking.json()["status"]) == (201, "active")
    path = f"{BOOKINGS}{booking.json()['id']}/"
    changed = send("PATCH", path, alice.token, {"status": "cancelled"})
    assert (changed.status_code, changed.json()["status"]) == (200, "cancelled")


def test_requests_gets_lists_without_a_redirect(
    outputs: Outputs, session: requests.Session, sign_in: SignIn
) -> None:
    headers = {"Authorization": f"Bearer {sign_in('alice', 'customer').token}"}
    for path in (EVENTS, BOOKINGS):
        answer = session.get(f"{outputs.http}{path}", headers=headers)
        assert (answer.status_code, answer.history) == (200, [])


def test_requests_follows_next_to_the_second_page(
    outputs: Outputs, session: requests.Session, sign_in: SignIn
) -> None:
    olga = sign_in("olga", "organizer")
    for _ in range(11):
        olga.event()
    headers = {"Authorization": f"Bearer {olga.token}"}
    address: str | None = f"{outputs.http}{EVENTS}"
    pages = 0
    while address is not None and pages < 2:
        answer = session.get(address, headers=headers)
        assert answer.status_code == 200
        address = answer.json()["next"]
        pages += 1
    assert pages == 2


# --------------------------------------------------------------------------------- websockets


def receive(socket: ClientConnection, kind: str) -> Any:
    """Receive messages until one of this type; return it."""
    while True:
        message = json.loads(socket.recv(timeout=LIMIT_SECONDS))
        if message["type"] == kind:
            return message


@pytest.mark.usefixtures("empty_board")
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_python_websockets(outputs: Outputs, host: str) -> None:
    address = outputs.websocket.replace("127.0.0.1", host)
    with connect(address, proxy=None, open_timeout=LIMIT_SECONDS) as socket:
        assert json.loads(socket.recv(timeout=LIMIT_SECONDS))["type"] == "slots_update"
        socket.send(json.dumps({"type": "book_slot", "slot_id": 9}))
        assert receive(socket, "booking_response")["success"] is True
        socket.send(json.dumps({"type": "cancel_slot", "slot_id": 9}))
        assert receive(socket, "cancellation_response")["success"] is True


# --------------------------------------------------------------------------------- a browser


class FrontEnd(http.server.SimpleHTTPRequestHandler):
    """Serves an empty page at every path."""

    def do_GET(self) -> None:
        content = b"<!doctype html><title>Front end</title>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Write no log."""


@pytest.fixture(scope="module")
def front_end() -> Iterator[int]:
    """Yield the port of a web server that serves a page, as a front end does."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), FrontEnd) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server.server_port
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Yield the system's Chromium, otherwise Playwright's. Without one, CI fails, others skip."""
    with sync_playwright() as playwright:
        try:
            browser = launch(playwright)
        except Error as error:
            if os.environ.get("CI"):
                raise
            pytest.skip(f"no Chromium here; make browser installs one ({error.message[:80]})")
        yield browser
        browser.close()


@pytest.fixture(params=["localhost", "127.0.0.1"])
def page(request: pytest.FixtureRequest, chromium: Browser, front_end: int) -> Iterator[Page]:
    """Yield the front end's page, opened at each of the two names of this machine."""
    with chromium.new_context() as context:
        context.set_default_timeout(LIMIT_SECONDS * 1000)
        opened = context.new_page()
        opened.goto(f"http://{request.param}:{front_end}/")
        yield opened


FETCH = """async ([address, options]) => {
    try {
        const answer = await fetch(address, options);
        return [answer.status, await answer.json()];
    } catch (error) {
        return [0, String(error)];
    }
}"""
FORM = """async ([address, fields, kind]) => {
    const form = kind === "FormData" ? new FormData() : new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    try {
        const answer = await fetch(address, {method: "POST", body: form});
        return [answer.status, await answer.json()];
    } catch (error) {
        return [0, String(error)];
    }
}"""
SOCKET = """(address) => new Promise((resolve, reject) => {
    const received = [];
    const socket = new WebSocket(address);
    socket.onerror = () => reject(new Error("the socket failed"));
    socket.onmessage = ({data}) => {
        const message = JSON.parse(data);
        received.push(message);
        if (received.length === 1) socket.send(JSON.stringify({type: "book_slot", slot_id: 9}));
        if (message.type === "booking_response") { resolve(received); socket.close(); }
    };
})"""


def fetch(page: Page, address: str, method: str = "GET", **options: Any) -> tuple[int, Any]:
    """Call fetch in the page; return status and body, or 0 and the browser's error."""
    status, answer = page.evaluate(FETCH, [address, {"method": method, **options}])
    return status, answer


def test_browser_fetches_the_slots_from_another_port(outputs: Outputs, page: Page) -> None:
    status, answer = fetch(page, f"{outputs.http}/slots")
    assert (status, "slots" in answer) == (200, True), answer


def test_browser_posts_json_from_another_port(
    outputs: Outputs, compact: Compact, page: Page
) -> None:
    name, user = compact.conference(1), compact.user()
    status, answer = fetch(
        page,
        f"{outputs.http}/book",
        "POST",
        headers={"Content-Type": "application/json"},
        body=json.dumps({"name": name, "user_id": user}),
    )
    assert status == 201, answer
    assert answer["status"] == "CONFIRMED"


def test_browser_reads_an_error_from_another_port(outputs: Outputs, page: Page) -> None:
    status, answer = fetch(
        page,
        f"{outputs.http}/book",
        "POST",
        headers={"Content-Type": "application/json"},
        body=json.dumps({"name": "Nowhere"}),
    )
    assert status == 400, answer
    assert answer["message"] == "user_id: is required"


def test_browser_sends_a_token_from_another_port(
    outputs: Outputs, sign_in: SignIn, page: Page
) -> None:
    token = sign_in("alice", "customer").token
    headers = {"Authorization": f"Bearer {token}"}
    status, answer = fetch(page, f"{outputs.http}{EVENTS}", headers=headers)
    assert (status, "results" in answer) == (200, True), answer


@pytest.mark.parametrize("kind", ["URLSearchParams", "FormData"])
def test_browser_posts_a_form_from_another_port(outputs: Outputs, page: Page, kind: str) -> None:
    sent = [f"{outputs.http}/add_conference", conference(new_name()), kind]
    status, answer = page.evaluate(FORM, sent)
    assert status == 201, answer


@pytest.mark.usefixtures("empty_board")
def test_browser_websocket_from_another_port(outputs: Outputs, page: Page) -> None:
    received = page.evaluate(SOCKET, outputs.websocket)
    assert received[0]["type"] == "slots_update"
    assert received[-1] == {
        "type": "booking_response",
        "success": True,
        "message": "Slot 9 booked successfully",
        "slot_id": 9,
    }
