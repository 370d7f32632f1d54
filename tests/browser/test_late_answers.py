"""Answers that reach the page later than those of younger requests."""

from playwright.sync_api import Page, expect

from tests.support.browser import Windows, token_of
from tests.support.e2e import new_name

# Keeps the answer of the first GET of a path, until `deliver` is called. `deliver` returns after
# the page has handled the answer: a second answer goes the same way through the browser meanwhile.
WITHHOLD = """(path) => {
    const send = window.fetch;
    const arrived = Promise.withResolvers();
    const released = Promise.withResolvers();
    let first = true;
    window.fetch = async (input, options) => {
        const isFirst = first && new URL(input, location).pathname === path
            && (options?.method ?? "GET") === "GET";
        if (isFirst) first = false;
        const answer = await send(input, options);
        if (!isFirst) return answer;
        const body = await answer.text();
        arrived.resolve(body);
        await released.promise;
        return new Response(body, { status: answer.status, headers: answer.headers });
    };
    window.deliver = async () => {
        const body = await arrived.promise;
        released.resolve();
        await new Response(body).json();
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    };
}"""


def withhold(page: Page, path: str) -> None:
    """Withhold the first answer of a path."""
    page.evaluate(WITHHOLD, path)


def deliver(page: Page) -> None:
    """Hand the answer to the page, after the server has sent it."""
    page.evaluate("() => deliver()")


def test_the_list_of_keys_does_not_return_to_an_older_answer(people: Windows) -> None:
    name = new_name("lara").replace(" ", "")
    token_of(people.outputs, name, ("organizer",))
    window = people.open().sign_in(name)
    withhold(window.page, "/v1/keys")
    window.go("keys").press("Create a key")
    dialog = window.page.get_by_role("dialog")
    dialog.get_by_label("Name").fill("CRM")
    dialog.get_by_label("read events").check()
    dialog.get_by_role("button", name="Create a key").click()
    dialog.get_by_role("button", name="Close").last.click()
    row = window.page.get_by_role("region", name="CRM")
    expect(row).to_be_visible()
    deliver(window.page)
    expect(row).to_be_visible()


def test_a_calendar_link_cannot_be_created_before_the_page_knows_whether_there_is_one(
    people: Windows,
) -> None:
    window = people.of(new_name("dave").replace(" ", ""))
    withhold(window.page, "/v1/users/me/calendar")
    window.go("account")
    expect(window.page.get_by_role("heading", name="Password")).to_be_visible()
    expect(window.button("Create a calendar link")).to_have_count(0)
    deliver(window.page)
    window.press("Create a calendar link")
    expect(window.button("Reset the link")).to_be_visible()
