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
    "preact/hooks": "export const useEffect = null, useErrorBoundary = null, useState = null,"
    " useLayoutEffect = null, useReducer = null, useRef = null;",
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
        const paths = requests.map(({ path }) => path);
        return [session.get().account?.user, paths.includes("/v1/bookings/x")];
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


# ---------------------------------------------------------------------------- the gate

GATE = """
const { admit, comeBack, heldHere } = await import("/page/gate.js");
const { session } = await import("/page/session.js");
session.set({ account: person("helper") });
const conference = "11111111-2222-4333-8444-555555555555";
const bytes = (id) => [0, ...id.replaceAll("-", "").match(/../g).map((two) => parseInt(two, 16))];
const keys = await crypto.subtle.generateKey({ name: "Ed25519" }, true, ["sign", "verify"]);
const { x } = await crypto.subtle.exportKey("jwk", keys.publicKey);
const booking = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
const head = [1, 0xde, 0xad, 0xbe, 0xef, 0x7d, 0, 0, 0, 0, 0, 0, 1];
const signed = new Uint8Array([...head, ...bytes(conference), ...bytes(booking)]);
const signature = await crypto.subtle.sign({ name: "Ed25519" }, keys.privateKey, signed);
const bits = [...signed, ...new Uint8Array(signature)]
  .map((byte) => byte.toString(2).padStart(8, "0")).join("");
const ticket = bits.match(/.{1,5}/g)
  .map((five) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[parseInt(five.padEnd(5, "0"), 2)]).join("");
localStorage.setItem(`gate ${conference}`, JSON.stringify({
  conference, gate: "North", holder: "h", parts: [...Array(16).keys()], keys: { deadbeef: x },
  valid: {}, admitted: [], waiting: [],
}));
const scan = () => admit(conference, "North", { ticket });
const returning = async () => {
  const back = comeBack(conference).catch((error) => error.status);
  await until(() => count("GET", "/door") || count("DELETE", "/gates/"));
  if (count("GET", "/door")) (await sent("GET", "/door")).answer(200);
  return [back, await sent("DELETE", "/gates/")];
};
"""


def test_a_ticket_that_is_scanned_while_the_gate_comes_back_is_sent(empty: Page) -> None:
    found = run(
        empty,
        GATE
        + """
        const [back, request] = await returning();
        const scanned = scan();
        await soon(100);
        request.answer(200);
        await back;
        const sentOnline = await Promise.race([sent("POST", "/v1/checkins"), soon(1000)]);
        sentOnline?.answer(201, { id: "k", seat: 1 });
        const { kind } = await scanned;
        return [kind, count("POST", "/v1/checkins"), heldHere(conference)];
        """,
    )
    assert found == ["admitted", 1, None]


def test_a_scan_does_not_bring_the_parts_back_that_were_given_back(empty: Page) -> None:
    found = run(
        empty,
        GATE
        + """
        const scanned = scan();
        localStorage.removeItem(`gate ${conference}`); // another tab has just come back
        const sentOnline = await Promise.race([sent("POST", "/v1/checkins"), soon(1000)]);
        sentOnline?.answer(201, { id: "k", seat: 1 });
        await scanned;
        return [count("POST", "/v1/checkins"), heldHere(conference)];
        """,
    )
    assert found == [1, None]


@pytest.mark.parametrize(("status", "offline"), [(500, False), (403, True)])
def test_a_gate_that_may_have_come_back_admits_nothing_by_itself(
    empty: Page, status: int, *, offline: bool
) -> None:
    found = run(
        empty,
        GATE
        + f"""
        const [back, request] = await returning();
        request.answer({status});
        const ended = await back;
        const scanned = scan();
        const online = await Promise.race([sent("POST", "/v1/checkins"), soon(500)]);
        online?.answer(409, {{ type: "urn:held-by-gate", gate: "North" }});
        return [ended, (await scanned).kind, heldHere(conference).waiting.length];
        """,
    )
    assert found == [status, *(["admitted", 1] if offline else ["elsewhere", 0])]


# ---------------------------------------------------------------------------- a handover


def test_the_next_organizer_reads_the_categories_that_only_organizers_see(empty: Page) -> None:
    found = run(
        empty,
        SESSION
        + """
        const { read } = await import("/page/catalog.js");
        const isOwn = (path) => path.startsWith("/v1/users/me/");
        const paths = [];
        let organizer = "olga";
        window.fetch = async (path) => {
          paths.push(isOwn(path));
          const restricted = isOwn(path) && organizer === "alice";
          return new Response(
            JSON.stringify({ id: "c", organizer, categories: [{ id: "a", restricted }] }),
            { headers: { "content-type": "application/json" } },
          );
        };
        await read("c");
        await read("c");
        organizer = "alice";
        const { categories } = await read("c");
        return [paths, categories[0].restricted];
        """,
    )
    assert found == [[True, False, False, True], True]


# ---------------------------------------------------------------------------- a queue


@pytest.mark.parametrize(
    ("stored", "sentence"),
    [({"id": "q", "name": "PyCon"}, "Your request for PyCon was refused: full"), ("q", "full")],
)
def test_a_refusal_is_shown_after_the_person_comes_back(
    empty: Page, stored: Any, sentence: str
) -> None:
    entry = json.dumps({"alice": [stored]})
    empty.evaluate("entry => localStorage.setItem('queued', entry)", entry)
    found = run(
        empty,
        BOOKINGS
        + """
        const refused = { type: "urn:request-refused", refused: "unknown-kind", message: "full" };
        (await sent("GET", "/v1/bookings/q")).answer(409, refused);
        await until(() => localStorage.getItem("queued") === null);
        const { messages } = await import("/page/ui.js");
        return messages.get().notices.map((one) => one.sentence);
        """,
    )
    assert found == [sentence]
