"""The door on the page: camera, typed tickets, names, undo, and a gate without a network."""

import json
import re

import pytest
from playwright.sync_api import expect

from tests.support.browser import PHONE, WIDE, Window, Windows, token_of
from tests.support.conferences import Organizer

# A camera whose picture is the code of a ticket, as an SVG in `window.shown`.
CAMERA = """
navigator.mediaDevices.getUserMedia = async () => {
  const canvas = document.createElement("canvas");
  canvas.width = 640; canvas.height = 480;
  const context = canvas.getContext("2d");
  setInterval(() => {
    context.fillStyle = "#889"; context.fillRect(0, 0, 640, 480);
    if (!window.picture) return;
    context.save(); context.translate(320, 240); context.rotate(0.1);
    context.drawImage(window.picture, -180, -180, 360, 360); context.restore();
  }, 100);
  return canvas.captureStream(10);
};
window.show = (svg) => new Promise((done) => {
  const image = new Image(360, 360);
  image.onload = () => { window.picture = image; done(true); };
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
});
"""
DETECTOR = """
window.BarcodeDetector = class {
  static getSupportedFormats() { return Promise.resolve(["qr_code"]); }
  detect() { return Promise.resolve(window.code ? [{ rawValue: window.code }] : []); }
};
"""


class Gate:
    """The window of a helper at the door of a conference with sold seats."""

    def __init__(self, people: Windows, organizer: Organizer, user: str, sold: int = 2) -> None:
        self.people, self.organizer = people, organizer
        self.conference = str(organizer.adds_conference(slots=10)["id"])
        self.attendee = f"guest-of-{user}"
        self.window = people.of(user)
        self.window.go("door")
        self.window.sees("You are not staff of any conference")
        self.grant(user)
        self.tickets = self.sell(self.attendee, sold)

    def grant(self, user: str) -> None:
        self.organizer.ask("POST", f"/v1/conferences/{self.conference}/staff", {"user_id": user})

    def sell(self, user: str, seats: int) -> list[dict[str, str]]:
        """Return the tickets of a new booking."""
        booked = self.organizer.books({"id": self.conference}, user, seats=seats)
        token = token_of(self.organizer.outputs, user, ("customer",))
        found = self.organizer.ask("GET", f"/v1/bookings/{booked['id']}/tickets", token=token)
        return list(found["items"])

    def open(self) -> Window:
        window = self.window.go(f"door/{self.conference}")
        window.page.get_by_label("Name of this gate").fill("North")
        return window

    def types(self, text: str) -> None:
        field = self.window.page.get_by_label("Name, email or ticket")
        field.fill(text)
        field.press("Enter")


def shows(window: Window, word: str) -> None:
    expect(window.page.locator(".result .word")).to_have_text(word)


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_camera_reads_a_code_without_a_detector_of_the_browser(
    people: Windows, organizer: Organizer, size: tuple[int, int]
) -> None:
    gate = Gate(people, organizer, f"camera-{size[0]}")
    window, page = gate.window, gate.window.page
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.add_init_script("delete window.BarcodeDetector;" + CAMERA)
    page.reload()
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    gate.open()
    assert not [url for url in fetched if "decoder.js" in url]
    with page.expect_response(re.compile("decoder.js")):
        window.press("Scan with the camera")
    page.evaluate("svg => window.show(svg)", gate.tickets[0]["svg"])
    shows(window, "Admitted")
    window.sees("Seat 1")
    colors = "(({ color, backgroundColor }) => [color, backgroundColor])(getComputedStyle(one))"
    color, ground = window.button("Undo").evaluate(f"one => {colors}")
    assert color != ground  # axe takes equal colors for hidden text
    assert (window.violations(), window.overflow()) == ([], 0)
    shows(window, "Already admitted")  # it is still in the picture
    expect(page.locator(".result")).to_contain_text("at North")
    assert window.violations() == []
    page.evaluate("svg => window.show(svg)", gate.tickets[1]["svg"])
    shows(window, "Admitted")
    window.sees("Seat 2")
    window.press("Undo")
    window.sees("Check-in undone")
    window.press("Stop the camera")
    expect(page.locator("video")).to_have_count(0)


def test_the_detector_of_the_browser_is_used_where_there_is_one(
    people: Windows, organizer: Organizer
) -> None:
    gate = Gate(people, organizer, "detector", 1)
    window, page = gate.window, gate.window.page
    page.add_init_script(CAMERA + DETECTOR)
    page.reload()
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    gate.open()
    window.press("Scan with the camera")
    page.evaluate("code => { window.code = code; }", gate.tickets[0]["token"])
    shows(window, "Admitted")
    page.evaluate("() => { window.code = 'https://example.com'; }")
    shows(window, "Not a ticket")
    assert not [url for url in fetched if "decoder.js" in url]


def test_a_camera_that_is_refused_leaves_the_field(people: Windows, organizer: Organizer) -> None:
    gate = Gate(people, organizer, "no-camera", 1)
    gate.window.page.add_init_script(
        "navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('refused'));"
    )
    gate.window.page.reload()
    gate.open().press("Scan with the camera")
    gate.window.sees("The camera can't be used")
    gate.types(gate.tickets[0]["token"])
    shows(gate.window, "Admitted")


def test_staff_finds_a_person_admits_them_and_undoes_it(
    people: Windows, organizer: Organizer
) -> None:
    gate = Gate(people, organizer, "finder")
    window, page = gate.open(), gate.window.page
    gate.types(gate.attendee[:10].upper())
    card = page.locator(".seated li.card")
    expect(card.get_by_role("heading")).to_have_text(gate.attendee)
    page.get_by_role("button", name=f"Admit seat 2 of {gate.attendee}").click()
    shows(window, "Admitted")
    expect(card).to_contain_text("Seat 2: North")
    expect(page.locator(".figures")).to_contain_text(re.compile("Present\\s*1"))
    assert window.violations() == []
    page.get_by_role("button", name=f"Undo seat 2 of {gate.attendee}").click()
    expect(page.get_by_role("button", name=f"Admit seat 2 of {gate.attendee}")).to_be_visible()
    gate.types("nobody of this name")
    window.sees("Nobody found")


def test_a_gate_goes_on_without_a_network_and_merges_later(
    people: Windows, organizer: Organizer
) -> None:
    gate = Gate(people, organizer, "offline")
    window, page = gate.open(), gate.window.page
    window.press("Go offline with all tickets")
    window.sees("This gate is offline")
    other = people.of("another-helper")
    other.go("door")
    gate.grant("another-helper")
    page.context.set_offline(True)
    first, second = (ticket["token"] for ticket in gate.tickets)
    gate.types(first)
    shows(window, "Admitted")
    window.sees("1 check-in waits to be sent")
    gate.types(first)
    shows(window, "Already admitted")
    forged = second[:-4] + ("AAAA" if second[-4:] != "AAAA" else "BBBA")
    gate.types(forged)
    shows(window, "Not a ticket")
    assert window.violations() == []

    other.go(f"door/{gate.conference}")
    other.page.get_by_label("Name of this gate").fill("South")
    other.page.get_by_label("Name, email or ticket").fill(second)
    other.page.get_by_label("Name, email or ticket").press("Enter")
    shows(other, "Another gate")
    other.sees("Only North can admit this ticket now")

    window.press("Send them and go online")  # still without a network
    window.sees("The service could not be reached")
    window.sees("This gate is offline")
    page.context.set_offline(False)
    window.sees("All check-ins are sent")  # by itself
    window.sees("0 check-ins wait to be sent")
    window.sees("This gate is offline")
    window.press("Send them and go online")
    window.sees("This gate is online")
    expect(page.locator(".figures")).to_contain_text(re.compile("Present\\s*1"))
    other.page.get_by_label("Name, email or ticket").fill(first)
    other.page.get_by_label("Name, email or ticket").press("Enter")
    shows(other, "Already admitted")
    expect(other.page.locator(".result")).to_contain_text("at North")
    assert (
        json.loads(page.evaluate("JSON.stringify(Object.keys(localStorage))")).count(
            f"gate {gate.conference}"
        )
        == 0
    )


def test_an_organizer_adds_and_removes_staff(people: Windows, organizer: Organizer) -> None:
    conference = organizer.adds_conference(slots=2)
    people.of("new-helper").go("door")  # binds the username
    olga = people.of("olga", "organizer").go(f"organize/{conference['id']}")
    olga.page.get_by_label("Username of a helper").fill("new-helper")
    olga.press("Add")
    olga.sees("new-helper is staff now")
    olga.page.get_by_role("button", name="Remove new-helper").click()
    olga.sees("new-helper is not staff any more")
    assert (olga.violations(), olga.overflow()) == ([], 0)
