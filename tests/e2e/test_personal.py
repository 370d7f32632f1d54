"""A person's calendar link and devices, on the running stack with its permissions enforced."""

from tests.support.e2e import Http
from tests.support.v1 import V1OverHttp, person

CALENDAR, DEVICES = "/v1/users/me/calendar", "/v1/users/me/devices"


def test_a_calendar_link_is_created_replaced_and_removed(v1: V1OverHttp, http: Http) -> None:
    alice, conference = person(), v1.conference()
    v1.book(alice, conference["id"])
    assert v1.send(alice, "GET", CALENDAR).body == {"created_at": None}
    paths = []
    for _ in range(2):
        created = v1.send(alice, "POST", CALENDAR)
        assert created.status == 201
        paths.append("/v1/" + created.body["url"].partition("/v1/")[2])
    statuses = [http.answer("GET", path).status_code for path in paths]
    assert statuses == [404, 200]
    text = http.answer("GET", paths[1]).text
    assert f"SUMMARY:{conference['name']}" in text
    assert v1.send(alice, "DELETE", CALENDAR).status == 204
    assert http.answer("GET", paths[1]).status_code == 404


def test_a_device_is_added_and_removed_and_must_belong_to_a_push_service(v1: V1OverHttp) -> None:
    alice = person()
    for number in range(6):
        body = {"endpoint": f"https://fcm.googleapis.com/fcm/send/{alice.user_id}-{number}"}
        assert v1.send(alice, "POST", DEVICES, body).status == 201
    listed = v1.send(alice, "GET", DEVICES).body
    assert len(listed["items"]) == 5
    assert len(listed["key"]) == 87  # 65 bytes
    foreign = v1.send(alice, "POST", DEVICES, {"endpoint": "https://example.com/x"})
    assert (foreign.status, foreign.body["field"]) == (422, "endpoint")
    for device in listed["items"]:
        assert v1.send(alice, "DELETE", f"{DEVICES}/{device['id']}").status == 204
    assert v1.send(alice, "GET", DEVICES).body["items"] == []


def test_any_other_path_is_404_for_browsers_and_programs(http: Http) -> None:
    browser = http.answer("GET", "/no/such/page", headers={"accept": "text/html"})
    assert (browser.status_code, "<!doctype html>" in browser.text) == (404, True)
    program = http.answer("GET", "/no/such/page", headers={"accept": "application/json"})
    assert (program.status_code, program.json()) == (404, {"message": "Not Found"})
    worker = http.answer("GET", "/worker.js")
    assert (worker.status_code, worker.headers["cache-control"]) == (200, "no-cache")
