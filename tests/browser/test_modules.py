"""Modules of the page in Chromium, without the service: the tests give its answers."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route

from testing.tables import ROOT

HOME = "http://page.localhost"  # a secure context, as the page needs
# No view is drawn, so that the libraries of the views are not needed.
LIBRARIES = {
    "htm": "export default () => {};",
    "preact": "export const h = null, render = null;",
    "preact/hooks": "export const "
    + ", ".join(
        f"{name} = null"
        for name in (
            "useEffect useErrorBoundary useLayoutEffect useReducer useRef useState".split()
        )
    )
    + ";",
}
# The answer of each request is a promise, which a test settles. `requests` has them all.
SERVICE = """
window.requests = [];
window.fetch = (path, { method = "GET", headers = {}, body } = {}) => {
  const { promise, resolve } = Promise.withResolvers();
  const answer = (status, content = {}, more = {}) => resolve(new Response(
    JSON.stringify(content), { status, headers: { "content-type": "application/json", ...more } },
  ));
  const token = headers.authorization ?? null;
  requests.push({ path, method, token, body: body && JSON.parse(body), answer });
  return promise;
};
window.soon = (milliseconds = 20) => new Promise((done) => setTimeout(done, milliseconds));
window.until = async (found) => {
  for (let tries = 0; tries < 500; tries += 1, await soon()) if (found()) return found();
  throw new Error(`waited in vain: ${found}`);
};
window.sent = (method, part) => until(
  () => requests.findLast((one) => one.method === method && String(one.path).includes(part)),
);
window.count = (method, part) =>
  requests.filter((one) => one.method === method && String(one.path).includes(part)).length;
window.person = (user) => ({
  user, roles: [], refresh: `refresh of ${user}`, token: user, until: Date.now() + 3_600_000,
});
"""


def serve(route: Route) -> None:
    """Answer with a source of the page, as the bundle would have it."""
    path = route.request.url.removeprefix(f"{HOME}/")
    if not path:
        imports = {
            name: f"data:text/javascript,{source.replace(' ', '%20')}"
            for name, source in LIBRARIES.items()
        }
        head = f'<script type="importmap">{json.dumps({"imports": imports})}</script>'
        route.fulfill(content_type="text/html", body=f"<!doctype html><html>{head}</html>")
        return
    source = (ROOT / path).read_text("utf-8")
    body = f"export default {source}" if path.endswith(".json") else source
    route.fulfill(content_type="text/javascript", body=body)


@pytest.fixture
def empty(chromium: Browser) -> Iterator[Page]:
    """Yield a document that can import the modules of the page."""
    context = chromium.new_context(locale="en-GB")
    page = context.new_page()
    page.route(f"{HOME}/**", serve)
    page.add_init_script(SERVICE)
    page.goto(f"{HOME}/")
    yield page
    context.close()


def run(page: Page, code: str) -> Any:
    """Return the result of the code of an async function."""
    return page.evaluate(f"async () => {{ {code} }}")


# ---------------------------------------------------------------------------- accounts

SESSION = """
const { session } = await import("/page/session.js");
const { call, get } = await import("/page/api.js");
session.set({ account: person("alice") });
"""
BOOKINGS = (
    SESSION
    + """
const { start, myBookings, refresh, book, cancel, load } = await import("/page/bookings.js");
const one = {
  id: "b1", conference: "c", conference_name: "PyCon", user_id: "alice", status: "CONFIRMED",
  start: "2099-02-01T00:00:00Z", end: "2099-02-02T00:00:00Z",
};
const shown = () => Object.values(myBookings.get().bookings).map((booking) => booking.user_id);
start();
(await sent("GET", "/users/me/bookings")).answer(200, { items: [one], next: null });
await until(() => myBookings.get().state === "ready");
const bobSignsIn = async () => {
  const before = count("GET", "/users/me/bookings");
  session.set({ account: null });
  session.set({ account: person("bob") });
  await until(() => count("GET", "/users/me/bookings") > before);
  (await sent("GET", "/users/me/bookings")).answer(200, { items: [], next: null });
  await until(() => myBookings.get().state === "ready");
};
"""
)


def test_a_retry_is_not_sent_for_the_next_person(empty: Page) -> None:
    tokens, error = run(
        empty,
        SESSION
        + """
        const booking = call("POST", "/v1/bookings", { conference: "c" }).catch((error) => error);
        (await sent("POST", "/v1/bookings")).answer(503, {}, { "retry-after": "0" });
        session.set({ account: null });
        session.set({ account: person("bob") });
        const ended = await Promise.race([booking, soon(4000)]);
        return [requests.map(({ token }) => token), ended?.message];
        """,
    )
    assert tokens == ["Bearer alice"]
    assert "The request was not sent again" in error


def test_a_request_without_an_account_is_sent_again_without_one(empty: Page) -> None:
    tokens = run(
        empty,
        SESSION
        + """
        session.set({ account: null });
        const reading = get("/v1/conferences");
        (await sent("GET", "/v1/conferences")).answer(503, {}, { "retry-after": "0" });
        session.set({ account: person("bob") });
        await until(() => requests.length === 2);
        requests[1].answer(200);
        await reading;
        return requests.map(({ token }) => token);
        """,
    )
    assert tokens == [None, None]


@pytest.mark.parametrize(("user", "remaining"), [("alice", None), ("bob", "bob")])
def test_a_401_ends_only_the_session_whose_token_was_sent(
    empty: Page, user: str, remaining: str | None
) -> None:
    found = run(
        empty,
        SESSION
        + f"""
        const reading = get("/v1/bookings/x").catch((error) => error.status);
        const request = await sent("GET", "/v1/bookings/x");
        session.set({{ account: person("{user}") }});
        request.answer(401);
        return [await reading, session.get().account?.user ?? null];
        """,
    )
    assert found == [401, remaining]


def test_a_refused_renewal_does_not_end_the_next_session(empty: Page) -> None:
    found = run(
        empty,
        SESSION
        + """
        session.set({ account: { ...person("alice"), until: 0 } });
        const reading = get("/v1/bookings/x").catch((error) => error.message);
        const renewal = await sent("POST", "/");
        session.set({ account: { ...person("bob"), until: 0 } });
        const other = get("/v1/bookings/y");
        await until(() => count("POST", "/") === 2);
        renewal.answer(400, { __type: "NotAuthorizedException", message: "revoked" });
        await reading;
        return [session.get().account?.user, requests.map(({ path }) => path).includes("/v1/bookings/x")];
        """,
    )
    assert found == ["bob", False]


def test_the_next_person_does_not_see_a_late_answer(empty: Page) -> None:
    found = run(
        empty,
        BOOKINGS
        + """
        refresh(one);
        const read = await sent("GET", "/v1/bookings/b1");
        book({ id: "c" }, {});
        const booked = await sent("POST", "/v1/bookings");
        await bobSignsIn();
        read.answer(200, one);
        booked.answer(201, { ...one, id: "b2" });
        await soon(500); // the list is stored 300 ms after a change
        return [shown(), localStorage.getItem("bookings")];
        """,
    )
    assert found[0] == []
    assert json.loads(found[1])["user"] == "bob"
    assert "alice" not in found[1]
